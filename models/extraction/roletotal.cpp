// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roletotal.h"

#include "models/extraction/wordlist.h"

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

bool TotalEvidence::isRound(const Figure& total) const
{
    return total.kind == MetricKind::Funding && m_context.strength(total, "raises") > 0;
}

/// "À Laval, | 400 emplois disparaîtront", "L'usine de Laval perdra | 400 emplois", "Son siège en perdra | 120".
bool TotalEvidence::opensWithSite(const Figure& figure) const
{
    constexpr std::array<std::string_view, 3> kAt{"a", "au", "aux"};
    constexpr std::array<std::string_view, 3> kOf{"de", "d'", "du"};
    constexpr std::array<std::string_view, 2> kOwn{"son", "sa"};
    constexpr std::array<std::string_view, 16> kSites{"site",     "usine", "fabrique", "atelier", "centre",   "province",
                                                      "celui",    "celle", "siege",    "filiale", "entrepot", "division",
                                                      "fonderie", "zone",  "agence",   "branche"};
    const Document& document = m_context.document();
    const std::uint32_t start = document.sentences[figure.sentence].first;
    if (start + 2 >= figure.firstToken)
        return false;
    const bool town = document.tokens[start + 1].capitalised;
    if ((isAmong(kAt, m_context.word(start)) && town)
        || (isAmong(kOwn, m_context.word(start)) && isAmong(kSites, m_context.word(start + 1))))
        return true;
    for (std::uint32_t i = start; i < start + 2 && i + 2 < figure.firstToken; ++i)
        if (isAmong(kSites, m_context.word(i)) && isAmong(kOf, m_context.word(i + 1))
            && document.tokens[i + 2].capitalised)
            return true;
    return false;
}

/// "… créera | 1 200 emplois à Fès".
bool TotalEvidence::isSited(const Figure& figure) const
{
    const Document& document = m_context.document();
    const std::uint32_t end = document.sentences[figure.sentence].last;
    for (std::uint32_t i = figure.lastToken; i + 1 < end; ++i)
        if (document.text(document.tokens[i]) == "à" && document.tokens[i + 1].capitalised)
            return true;
    return opensWithSite(figure);
}

bool TotalEvidence::isOfOneSite(std::size_t total, std::size_t item) const
{
    return total < item && m_figures[total].paragraph == 0 && opensWithSite(m_figures[item])
        && !isSited(m_figures[total]);
}

bool TotalEvidence::differInSubject(const Figure& total, const Figure& item)
{
    const bool held = total.heldSubject && item.heldSubject;
    const bool given = total.kind == MetricKind::Funding && total.ownSubject && item.ownSubject;
    return (held || given) && total.subject != item.subject;
}

float TotalEvidence::of(std::size_t total, const FigureGroup& others) const
{
    const Figure& figure = m_figures[total];
    float evidence = m_context.strength(figure, "total") - m_context.strength(figure, "item");
    if (total < others.front())
        evidence += m_context.signal("@total-first");
    if (figure.paragraph == 0)
        evidence += m_context.signal("@total-first-paragraph");
    if (others.size() >= 2)
        evidence += m_context.signal("@several-items");
    if (figure.ownSubject && figure.heldSubject)
        evidence += m_context.signal("@total-has-subject");
    if (standsAmongParts(figure))
        evidence += m_context.signal("@total-among-parts");
    float items = 0;
    double rest = 0;
    float strangers = 0;
    std::vector<std::int32_t> subjects;
    for (const std::size_t i : others) {
        const Figure& item = m_figures[i];
        items += m_context.strength(item, "item") - m_context.strength(item, "addition");
        if (item.currency == figure.currency && item.role == Role::Headline)
            rest += item.value.toDouble();
        if (standsAmongParts(item))
            items += m_context.signal("@item-among-parts");
        if (isOfOneSite(total, i))
            items += m_context.signal("@sited-item");
        if (isRound(figure) && m_context.strength(item, "gives") > 0)
            items += m_context.signal("@giver");
        if (m_context.isDefinite(item))
            items += m_context.signal("@definite-item");
        if (differInSubject(figure, item) && !isRound(figure))
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

void readTotals(RoleContext& context)
{
    readSums(context);
    readLists(context);
}

} // namespace vigie::extraction
