// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/attach.h"

#include "models/extraction/figures/attachelision.h"
#include "models/extraction/text/wordlist.h"

#include <array>
#include <utility>

namespace vigie::extraction {

namespace {

Figure figureOf(const Document& document, const Quantity& quantity)
{
    Figure figure;
    figure.type = quantity.type;
    figure.span = quantity.span;
    figure.firstToken = quantity.firstToken;
    figure.lastToken = quantity.lastToken;
    figure.sentence = document.tokens[quantity.firstToken].sentence;
    figure.paragraph = document.sentences[figure.sentence].paragraph;
    figure.value = quantity.value;
    figure.valueMax = quantity.valueMax;
    figure.power = quantity.power;
    figure.modifier = quantity.modifier;
    figure.currency = quantity.currency;
    figure.smallUnit = quantity.smallUnit;
    figure.noun = quantity.noun;
    figure.nounLemma = quantity.nounLemma;
    figure.otherUse = quantity.otherUse;
    figure.numberOf = quantity.numberOf;
    figure.formerLevel = quantity.formerLevel;
    figure.perUnit = quantity.perUnit;
    figure.certainty = quantity.certainty;
    figure.rule = quantity.rule;
    return figure;
}

bool isWord(const Document& document, std::uint32_t at, std::string_view word)
{
    return document.word(at) == word;
}

/// "(1,2 MM$)", "soit 70 M$", "l'équivalent de 300 M€" right behind an amount in another currency. The order in the
/// text decides which one counts, as in the guide.
bool isConversion(const Document& document, const Figure& before, const Figure& figure)
{
    constexpr std::uint32_t kReach = 5; ///< "(soit l'équivalent d'environ": tokens between the amounts
    if (!before.money() || !figure.money() || before.sentence != figure.sentence
        || figure.currency == before.currency)
        return false;
    if (figure.firstToken < before.lastToken || figure.firstToken - before.lastToken > kReach)
        return false;
    // "786 milliards de FCFA, environ 1,2 milliard d'euros"
    if (figure.firstToken == before.lastToken + 1 && isWord(document, before.lastToken, ",")
        && figure.modifier == Modifier::About)
        return true;
    for (std::uint32_t i = before.lastToken; i < figure.firstToken; ++i)
        if ((isWord(document, i, "(") && !figure.currency.empty()) || isWord(document, i, "soit")
            || isWord(document, i, "equivalent") || isWord(document, i, "equivalant") || isWord(document, i, "ou"))
            return true;
    return false;
}

/// "120 milliards de FCFA au Sénégal d'ici 2027, *soit* près de | 183 millions d'euros": further on, the only amount
/// of its sentence before it, in another currency.
bool isLateConversion(const Document& document, const Figures& before, const Figure& figure)
{
    if (!figure.money() || figure.currency.empty())
        return false;
    const Figure* only = nullptr;
    for (auto other = before.rbegin(); other != before.rend() && other->sentence == figure.sentence; ++other) {
        if (!other->money())
            continue;
        if (only != nullptr || other->currency.empty() || other->currency == figure.currency)
            return false;
        only = &*other;
    }
    if (only == nullptr)
        return false;
    // "…, soit un contrat de | 2 200 milliards de wons" is another thing.
    constexpr std::array<std::string_view, 6> kBetween{"l'", "equivalent", "de", "d'", "un", "peu"};
    std::uint32_t at = figure.firstToken;
    while (at > only->lastToken + 1 && isAmong(kBetween, document.word(at - 1)))
        --at;
    return at > only->lastToken + 1 && isWord(document, at - 1, "soit") && isWord(document, at - 2, ",");
}

/// "dirhams (750 millions)" beside the same currency is a figure of its own; an empty currency is taken from the
/// amount before it, or after.
void inheritCurrencies(Figures& figures)
{
    const auto inherit = [](auto begin, auto end) {
        std::string last;
        for (auto figure = begin; figure != end; ++figure) {
            if (!figure->money())
                continue;
            if (figure->currency.empty())
                figure->currency = last;
            else
                last = figure->currency;
        }
    };
    inherit(figures.begin(), figures.end());
    inherit(figures.rbegin(), figures.rend());
    std::vector<bool> dropped;
    for (const Figure& figure : figures)
        dropped.push_back(figure.money() && figure.currency.empty());
    dropFigures(figures, dropped);
}

} // namespace

Figures attach(const Document& document, const std::vector<Quantity>& quantities, const TextCues& cues)
{
    Figures figures;
    const ElisionReader elisions(document, quantities, cues);
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const Quantity& quantity = quantities[i];
        if (quantity.firstToken >= document.tokens.size())
            continue;
        std::optional<Figure> figure;
        if (quantity.type == QuantityType::Money || quantity.type == QuantityType::Count)
            figure = figureOf(document, quantity);
        else if (quantity.type == QuantityType::Bare)
            figure = elisions.complete(figureOf(document, quantity), i, figures);
        else if (quantity.type == QuantityType::Other)
            figure = elisions.completeOther(figureOf(document, quantity), i, figures);
        if (!figure)
            continue;
        if (!figures.empty()
            && (isConversion(document, figures.back(), *figure) || isLateConversion(document, figures, *figure)))
            continue;
        elisions.markWhole(*figure, figures);
        elisions.markSet(*figure, figures);
        elisions.markAnew(*figure);
        figures.push_back(std::move(*figure));
    }
    inheritCurrencies(figures);
    return figures;
}

} // namespace vigie::extraction
