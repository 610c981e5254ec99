// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/headindex.h"

#include <algorithm>
#include <bit>

namespace vigie::extraction {

void HeadIndex::addWord(std::string_view word, std::uint32_t index)
{
    m_added.push_back({headOf(word), {HeadPattern::ofWord(word), index}});
}

void HeadIndex::addStem(std::string_view stem, std::uint32_t index)
{
    m_added.push_back({stemOf(headOf(stem)), {HeadPattern::ofStem(stem), index}});
}

void HeadIndex::addPair(std::string_view word, std::string_view second, std::uint32_t index)
{
    m_added.push_back({pairOf(headOf(word), headOf(second)), {HeadPattern::ofWord(word), index}});
}

void HeadIndex::build()
{
    std::ranges::stable_sort(m_added, {}, &Added::key);
    m_entries.clear();
    m_filter.reset();
    m_slots.assign(std::bit_ceil(2 * m_added.size() + 1), {});
    for (std::size_t at = 0; at < m_added.size();) {
        const std::uint64_t key = m_added[at].key;
        const std::uint64_t hash = hashOf(key);
        const auto first = static_cast<std::uint32_t>(at);
        for (; at < m_added.size() && m_added[at].key == key; ++at)
            m_entries.push_back(m_added[at].entry);
        m_filter.set(hash % kFilterBits);
        std::size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot].last != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = {key, first, static_cast<std::uint32_t>(at)};
    }
}

std::span<const HeadIndex::Entry> HeadIndex::findHashed(std::uint64_t key, std::uint64_t hash) const
{
    for (std::size_t slot = hash & (m_slots.size() - 1); m_slots[slot].last != 0;
         slot = (slot + 1) & (m_slots.size() - 1))
        if (m_slots[slot].key == key)
            return std::span(m_entries).subspan(m_slots[slot].first, m_slots[slot].last - m_slots[slot].first);
    return {};
}

} // namespace vigie::extraction
