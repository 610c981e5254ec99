// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/roletotal.h"

#include "models/extraction/roles/roleshare.h"
#include "models/extraction/roles/rolewords.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr double kMostOfIt = 0.5; ///< items that make this share of a total speak for it
constexpr double kNearlyAll = 0.8;
constexpr float kItemLimit = 1.5F;

} // namespace

TotalEvidence::TotalEvidence(RoleContext& context)
    : m_context(context)
    , m_figures(context.figures())
{
}

/// Does the total's own sentence tell other figures that are items of other totals?
bool TotalEvidence::standsAmongParts(const Figure& figure) const
{
    auto other = std::ranges::lower_bound(m_figures, figure.sentence, {}, &Figure::sentence);
    for (; other != m_figures.end() && other->sentence == figure.sentence; ++other)
        if (other->kind != figure.kind && RoleContext::isListed(*other))
            return true;
    return false;
}

bool TotalEvidence::differInSubject(const Figure& total, const Figure& item)
{
    const bool held = total.heldSubject && item.heldSubject;
    const bool given = total.kind == MetricKind::Funding && total.ownSubject && item.ownSubject;
    return (held || given) && item.subject >= 0 && total.subject != item.subject;
}

float TotalEvidence::addition(const FigureGroup& others, std::size_t item) const
{
    constexpr std::array<std::string_view, 2> kOthers{"autres", "autre"};
    const Figure& figure = m_figures[item];
    const auto at = std::ranges::find(others, item);
    const std::uint32_t end = std::min(m_context.document().sentences[figure.sentence].last, figure.lastToken + 1);
    for (std::uint32_t i = figure.firstToken; at != others.begin() && i < end; ++i)
        if (isAmong(kOthers, m_context.word(i)) && m_figures[*(at - 1)].sentence + 1 >= figure.sentence)
            return 0;
    return m_context.strength(figure, "addition");
}

float TotalEvidence::of(std::size_t total, const FigureGroup& others) const
{
    const Figure& figure = m_figures[total];
    // "Au total, | 175 millions seront ainsi investis": words for an item are none in a sentence that sums up.
    const float asItem = m_context.opensWith(figure, "closing") ? 0 : m_context.strength(figure, "item");
    float evidence = m_context.strength(figure, "total") - asItem;
    if (total < others.front())
        evidence += m_context.signal("@total-first");
    if (figure.paragraph == 0)
        evidence += m_context.signal("@total-first-paragraph");
    if (others.size() >= 2)
        evidence += m_context.signal("@several-items");
    if (standsAmongParts(figure))
        evidence += m_context.signal("@total-among-parts");
    float items = 0;
    double rest = 0;
    float strangers = 0;
    std::vector<std::int32_t> subjects;
    for (const std::size_t i : others) {
        const Figure& item = m_figures[i];
        items += m_context.strength(item, "item") - addition(others, i);
        if (item.currency == figure.currency && item.role == Role::Headline)
            rest += item.value.toDouble();
        if (standsAmongParts(item))
            items += m_context.signal("@item-among-parts");
        if (saysShare(m_context, total, i))
            items += m_context.signal("@said-share");
        if (isDefinite(m_context.document(), item))
            items += m_context.signal("@definite-item");
        if (differInSubject(figure, item) && !isRound(m_context, figure) && !isReceiver(m_context, total, i))
            ++strangers;
        if (item.ownSubject && item.subject != figure.subject
            && std::ranges::find(subjects, item.subject) == subjects.end())
            subjects.push_back(item.subject);
    }
    if (rest > RoleContext::capacity(figure))
        return 0;
    const double share = rest / figure.value.toDouble();
    if (share > kMostOfIt)
        evidence += m_context.signal("@items-make-most");
    if (share > kNearlyAll)
        evidence += m_context.signal("@items-make-all");
    // One firm's amount is not what three others spend, unless a word says so.
    const bool ofOthers
        = figure.kind != MetricKind::Funding && figure.heldSubject && strangers == static_cast<float>(others.size());
    if (ofOthers && m_context.strength(figure, "total") < kSaysTotal)
        return 0;
    if (subjects.size() >= 2 && !ofOthers)
        evidence += m_context.signal("@several-subjects");
    evidence += m_context.signal("@total-has-other-subject") * strangers / static_cast<float>(others.size());
    return evidence + std::clamp(items, -kItemLimit, kItemLimit);
}

} // namespace vigie::extraction
