// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/wordtable.h"

namespace vigie::extraction {
namespace {

// FNV-1a: words are short, and the same hash on every machine keeps the same order of work everywhere.
std::uint32_t hashOf(std::string_view word)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash ^ (hash >> 15);
}

} // namespace

WordTable::WordTable()
    : m_ends(1, 0)
    , m_slots(64, 0)
{
}

WordId WordTable::add(std::string_view folded)
{
    const std::size_t slot = slotOf(folded);
    if (m_slots[slot] != 0)
        return m_slots[slot];
    const auto id = static_cast<WordId>(m_ends.size());
    m_text.append(folded);
    m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    m_slots[slot] = id;
    if (m_ends.size() * 2 > m_slots.size())
        grow();
    return id;
}

WordId WordTable::find(std::string_view folded) const
{
    return m_slots[slotOf(folded)];
}

std::size_t WordTable::slotOf(std::string_view folded) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(folded) & mask;
    while (m_slots[slot] != 0 && word(m_slots[slot]) != folded)
        slot = (slot + 1) & mask;
    return slot;
}

std::string_view WordTable::word(WordId id) const
{
    return std::string_view(m_text).substr(m_ends[id - 1], m_ends[id] - m_ends[id - 1]);
}

void WordTable::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (WordId id = 1; id < m_ends.size(); ++id)
        m_slots[slotOf(word(id))] = id;
}

} // namespace vigie::extraction
