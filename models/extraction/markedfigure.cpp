// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/markedfigure.h"

#include "models/extraction/numbers/quantity.h"

#include <algorithm>
#include <iterator>

namespace vigie::extraction {

namespace {

constexpr std::int64_t kCapital = 1'000'000; ///< a number without a unit is money from here on

std::uint32_t overlap(ByteSpan a, ByteSpan b)
{
    const std::uint32_t begin = std::max(a.begin, b.begin);
    const std::uint32_t end = std::min(a.end, b.end);
    return end > begin ? end - begin : 0;
}

/// What has most letters in common with the words; null where nothing has any.
template <class Readings> auto* mostOf(const Readings& readings, ByteSpan words)
{
    const auto best
        = std::ranges::max_element(readings, {}, [&](const auto& one) { return overlap(one.span, words); });
    return best != readings.end() && overlap(best->span, words) > 0 ? &*best : nullptr;
}

bool isFigure(const Quantity& quantity)
{
    return quantity.type == QuantityType::Money || quantity.type == QuantityType::Count
        || quantity.type == QuantityType::Bare;
}

/// "Un effort de 3 millions, dont 1,2 million pour l'usine": the currency of the amount nearest by.
std::string currencyNear(const std::vector<Quantity>& quantities, ByteSpan words)
{
    const auto distance = [&](const Quantity& one) {
        return one.span.begin > words.begin ? one.span.begin - words.begin : words.begin - one.span.begin;
    };
    const Quantity* nearest = nullptr;
    for (const Quantity& one : quantities)
        if (!one.currency.empty() && (nearest == nullptr || distance(one) < distance(*nearest)))
            nearest = &one;
    return nearest != nullptr ? nearest->currency : std::string();
}

MetricKind kindOf(const Quantity& quantity)
{
    if (quantity.type == QuantityType::Money || !quantity.currency.empty())
        return MetricKind::Investment;
    switch (quantity.noun) {
    case CountNoun::Company:
        return MetricKind::Companies;
    case CountNoun::Trainee:
        return MetricKind::Trainees;
    case CountNoun::Person:
        return MetricKind::Workforce;
    case CountNoun::Job:
    case CountNoun::Either:
        return MetricKind::JobsCreated;
    case CountNoun::None:
        break;
    }
    return quantity.value.thousandths >= kCapital * 1000 ? MetricKind::Investment : MetricKind::JobsCreated;
}

} // namespace

std::optional<ExtractedFigure> readMarkedFigure(std::string_view body, ByteSpan words, const Context& context,
                                                const Resources& resources)
{
    const Extraction extraction = extract(body, context, resources);
    if (const ExtractedFigure* known = mostOf(extraction.figures, words)) {
        ExtractedFigure figure = *known;
        figure.subject = -1;
        figure.place = -1;
        return figure;
    }
    // In another language a "billion" is another number: nothing rather than something wrong, as in extract().
    if (extraction.lang != "fr" && extraction.lang != "und")
        return std::nullopt;
    const Document document = readText(body, resources);
    const std::vector<Quantity> quantities = findQuantities(document, context, resources);
    std::vector<Quantity> figures;
    std::ranges::copy_if(quantities, std::back_inserter(figures), isFigure);
    const Quantity* marked = mostOf(figures, words);
    if (marked == nullptr)
        return std::nullopt;
    ExtractedFigure figure;
    figure.kind = kindOf(*marked);
    figure.value = marked->value;
    figure.valueMax = marked->valueMax;
    figure.modifier = marked->modifier;
    figure.span = marked->span;
    figure.rule = marked->rule;
    if (isMoney(figure.kind))
        figure.unit = marked->currency.empty() ? currencyNear(quantities, words) : marked->currency;
    else
        figure.unit = countUnit(figure.kind);
    const auto year = std::ranges::find_if(quantities, [&](const Quantity& one) {
        return one.type == QuantityType::Year && overlap(one.span, words) > 0;
    });
    if (year != quantities.end())
        figure.horizon = year->horizon;
    return figure;
}

} // namespace vigie::extraction
