// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/rolecontext.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr CueLabel kAddition = "addition";
constexpr float kFarthest = 45;
constexpr float kAdjacentReach = 3;
constexpr float kStretch = 2; ///< words for a total or an item reach over their sentence

} // namespace

RoleContext::RoleContext(Figures& figures, const Document& document, const FigureRuler& ruler, const TextCues& cues)
    : m_figures(figures)
    , m_document(document)
    , m_ruler(ruler)
    , m_cues(cues.table)
    , m_hits(cues.hits)
{
}

double RoleContext::capacity(const Figure& whole)
{
    constexpr double kRounding = 1.03;
    constexpr double kMoreThan = 1.15;
    const double most = whole.valueMax ? whole.valueMax->toDouble() : whole.value.toDouble();
    return most * (whole.modifier == Modifier::AtLeast ? kMoreThan : kRounding);
}

bool RoleContext::isWithin(const Figure& part, const Figure& whole)
{
    // "plus d'un milliard … l'usine de Vitry mobilisera | 1 milliard"
    const bool all = part.value == whole.value && whole.modifier == Modifier::AtLeast && !whole.valueMax
        && part.modifier == Modifier::Exact;
    return (part.value < whole.value || all) && (!part.valueMax || part.valueMax->toDouble() <= capacity(whole));
}

bool RoleContext::sameMeasure(const Figure& a, const Figure& b)
{
    return a.kind == b.kind && a.money() == b.money() && a.currency == b.currency;
}

bool RoleContext::isListed(const Figure& figure)
{
    return figure.role == Role::Part && figure.whole >= 0
        && (figure.partRule == ruleid::kPartOfSum || figure.partRule == ruleid::kPartOfList);
}

float RoleContext::strength(const Figure& figure, CueLabel label) const
{
    float best = 0;
    const Sentence& sentence = m_document.sentences[figure.sentence];
    for (const CueHit& hit : cuesIn(m_hits, sentence.first, sentence.last)) {
        if (hit.cue->label != label || isAnaphor(hit))
            continue;
        if ((hit.cue->side == CueSide::Left && hit.first >= figure.firstToken)
            || (hit.cue->side == CueSide::Right && hit.last <= figure.lastToken && hit.first < figure.firstToken))
            continue;
        if (hit.cue->label == kAddition && isOtherStatement(hit, figure))
            continue;
        const float distance = m_ruler.distance(figure.firstToken, figure.lastToken, hit.first, hit.last);
        if (distance > (hit.cue->adjacent ? kAdjacentReach : kFarthest))
            continue;
        best = std::max(best, hit.cue->weight * FigureRuler::decay(distance / kStretch));
    }
    return best;
}

bool RoleContext::opensWith(const Figure& figure, CueLabel label) const
{
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    return hasCue(m_hits, label, start, start + 2);
}

/// "La première tranche mobilise | 1,8 milliard ; la seconde sera lancée en 2027": what stands behind the semicolon
/// is told of something else, as is what stands behind ", auxquels" and ", la seconde".
bool RoleContext::isOtherStatement(const CueHit& hit, const Figure& figure) const
{
    for (std::uint32_t i = figure.lastToken; i <= hit.first; ++i)
        if (word(i) == ";" || word(i).starts_with("auxquel")
            || (word(i) == "," && i + 2 == hit.first && m_document.tokens[hit.first].isIn(WordSet::LaterItem)))
            return true;
    return false;
}

/// "Cette | dernière, d'un coût de 800 MDH": what was just told, not the last of a list, no more than "la semaine |
/// dernière"; "un | cinquième" is a fraction.
bool RoleContext::isAnaphor(const CueHit& hit) const
{
    constexpr std::array<std::string_view, 4> kDemonstratives{"ce", "cet", "cette", "ces"};
    if (hit.first == 0 || hit.cue->words.size() > 1)
        return false;
    if (word(hit.first).ends_with("ieme"))
        return word(hit.first - 1) == "un";
    return word(hit.first).starts_with("dernier")
        && (isAmong(kDemonstratives, word(hit.first - 1))
            || m_document.tokens[hit.first - 1].isIn(WordSet::TimeNoun));
}

float RoleContext::signal(std::string_view name) const
{
    const auto records = m_cues.signal(name);
    return records.empty() ? 0 : records.front().weight;
}

bool RoleContext::isEach(const Figure& figure) const
{
    constexpr std::uint32_t kReach = 3;
    const auto isEachAt = [&](std::uint32_t token) { return m_document.tokens[token].isIn(WordSet::Each); };
    const std::uint32_t first = m_document.sentences[figure.sentence].first;
    for (std::uint32_t i = 1; i <= kReach && figure.firstToken >= first + i; ++i)
        if (isEachAt(figure.firstToken - i))
            return true;
    return figure.lastToken < m_document.sentences[figure.sentence].last && isEachAt(figure.lastToken);
}

bool RoleContext::isMore(const Figure& figure) const
{
    constexpr std::uint32_t kNoun = 1; ///< "800 | postes supplémentaires"
    // The word may stand for the noun: "200 emplois, puis | 300 autres".
    const std::uint32_t from = std::max(figure.firstToken + 1, figure.lastToken - 1);
    for (const CueHit& hit : cuesIn(m_hits, from, figure.lastToken + kNoun + 1))
        if (hit.cue->label == "more" && m_document.tokens[hit.first].sentence == figure.sentence)
            return true;
    return false;
}

bool RoleContext::isElsewhere(const Figure& a, const Figure& b)
{
    return a.spot >= 0 && b.spot >= 0 && a.inCountry == b.inCountry && a.spot != b.spot;
}

void RoleContext::makePart(std::size_t part, std::size_t whole, std::string_view rule)
{
    if (m_figures[part].role == Role::Part)
        return;
    m_figures[part].role = Role::Part;
    m_figures[part].whole = static_cast<std::int32_t>(whole);
    m_figures[part].partRule = rule;
    m_figures[part].addRule(rule);
}

} // namespace vigie::extraction
