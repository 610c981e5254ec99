// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/stemtable.h"

#include <algorithm>
#include <utility>

namespace vigie::extraction {

StemTable::StemTable(std::vector<std::string> stems)
{
    std::ranges::sort(stems);
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    m_stems.reserve(stems.size());
    for (std::string& stem : stems) {
        const std::uint64_t head = headOf(stem);
        m_filter.set(hashOf(head) % kFilterBits);
        const StemId shorter = find(stem, head); // among those before it
        m_stems.push_back({head, std::move(stem), shorter});
    }
}

StemTable::StemId StemTable::idOf(std::string_view stem) const
{
    const std::size_t rank = rankOf(stem, headOf(stem));
    return rank > 0 && m_stems[rank - 1].text == stem ? static_cast<StemId>(rank - 1) : kNone;
}

std::size_t StemTable::rankOf(std::string_view folded, std::uint64_t head) const
{
    const auto next = std::ranges::partition_point(m_stems, [folded, head](const Stem& stem) {
        return stem.head != head ? stem.head < head : stem.text <= folded;
    });
    return static_cast<std::size_t>(next - m_stems.begin());
}

/// A stem of the word sorts before it; what stands between the two begins with that stem, too.
StemTable::StemId StemTable::find(std::string_view folded, std::uint64_t head) const
{
    const std::size_t rank = rankOf(folded, head);
    StemId stem = rank > 0 ? static_cast<StemId>(rank - 1) : kNone;
    while (stem != kNone && !folded.starts_with(m_stems[stem].text))
        stem = m_stems[stem].shorter;
    return stem;
}

} // namespace vigie::extraction
