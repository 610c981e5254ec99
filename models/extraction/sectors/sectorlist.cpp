// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/sectorlist.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr std::int32_t kTellingWeight = 2; ///< of a term that can stand in a list …
constexpr std::int32_t kNamingWeight = 1; ///< … and of one that does where nothing else is told: "le commerce, 600"
constexpr std::ptrdiff_t kSectors = 2; ///< that make a list

using Hit = SectorEvidence::Hit;

bool isTelling(const Hit& hit)
{
    return hit.entries.front().sector != Sector::MultiSector && hit.entries.front().weight >= kTellingWeight;
}

/// "Sous forme de crédit": money and staff are in every list, and name no sector of it.
bool isNaming(const Hit& hit)
{
    const SectorLexicon::Entry& entry = hit.entries.front();
    return entry.sector != Sector::MultiSector && entry.weight >= kNamingWeight && !isIncidental(entry.sector);
}

} // namespace

std::vector<ListedTerm> SectorLists::termsBefore(std::span<const Figure> figures, const Sentence& in) const
{
    std::vector<ListedTerm> terms(figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const std::uint32_t from = i == 0 ? in.first : figures[i - 1].lastToken;
        const auto hits = m_evidence.hits(from, figures[i].firstToken);
        auto last = std::find_if(hits.rbegin(), hits.rend(), isTelling);
        if (last == hits.rend())
            last = std::find_if(hits.rbegin(), hits.rend(), isNaming);
        if (last != hits.rend())
            terms[i] = {&*last, true};
        else if (i == 0)
            return {}; // what they are for stands behind them
        else
            terms[i] = {terms[i - 1].hit, false};
    }
    return terms;
}

std::vector<ListedTerm> SectorLists::termsBehind(std::span<const Figure> figures, const Sentence& in) const
{
    std::vector<ListedTerm> terms(figures.size());
    for (std::size_t i = figures.size(); i-- > 0;) {
        const bool isLast = i + 1 == figures.size();
        const auto hits = m_evidence.hits(figures[i].lastToken, isLast ? in.last : figures[i + 1].firstToken);
        const auto first = std::ranges::find_if(hits, isTelling);
        if (first != hits.end())
            terms[i] = {&*first, true};
        else if (isLast)
            return {};
        else
            terms[i] = {terms[i + 1].hit, false};
    }
    return terms;
}

std::vector<ListedTerm> SectorLists::terms(std::span<const Figure> figures, const Sentence& in) const
{
    std::vector<ListedTerm> terms = termsBefore(figures, in);
    if (terms.empty())
        terms = termsBehind(figures, in);
    std::array<bool, kSectorCount> told{};
    for (const ListedTerm& term : terms)
        if (term.hit != nullptr)
            told[static_cast<std::size_t>(term.hit->entries.front().sector)] = true;
    if (std::ranges::count(told, true) < kSectors)
        terms.assign(figures.size(), {});
    return terms;
}

} // namespace vigie::extraction
