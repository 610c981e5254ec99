// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuetrie.h"

#include <algorithm>
#include <utility>

namespace vigie::extraction {

void CueTrie::add(std::span<const CueWord> pattern, std::uint32_t number)
{
    Node node = 0;
    for (const CueWord word : pattern) {
        const std::uint64_t key = keyOf(node, word);
        const std::uint64_t hash = hashOf(key);
        Slot& slot = m_slots[slotOf(key, hash)];
        if (slot.node == 0) {
            slot = {key, m_size++};
            m_filter.set(hash % kFilterBits);
        }
        node = slot.node;
        if (2 * m_size > m_slots.size())
            grow();
    }
    m_ends.push_back({node, number});
}

void CueTrie::build()
{
    std::ranges::stable_sort(m_ends, {}, &End::node);
    m_nodes.assign(m_size + 1, {});
    std::size_t end = 0;
    for (Node node = 0; node <= m_size; ++node) {
        m_nodes[node].first = static_cast<std::uint32_t>(m_numbers.size());
        for (; end < m_ends.size() && m_ends[end].node == node; ++end)
            m_numbers.push_back(m_ends[end].number);
    }
    for (const Slot& slot : m_slots)
        if (slot.node != 0)
            m_nodes[slot.key >> 32U].goesOn = true;
    m_ends.clear();
}

std::size_t CueTrie::slotOf(std::uint64_t key, std::uint64_t hash) const
{
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot].node != 0 && m_slots[slot].key != key)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

CueTrie::Node CueTrie::find(std::uint64_t key, std::uint64_t hash) const
{
    return m_slots[slotOf(key, hash)].node;
}

void CueTrie::grow()
{
    std::vector<Slot> old(2 * m_slots.size());
    std::swap(old, m_slots);
    for (const Slot& slot : old)
        if (slot.node != 0)
            m_slots[slotOf(slot.key, hashOf(slot.key))] = slot;
}

} // namespace vigie::extraction
