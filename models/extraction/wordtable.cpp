// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/wordtable.h"

#include <algorithm>
#include <cstring>

namespace vigie::extraction {
namespace {

std::uint64_t bytes(const char* from, std::size_t count)
{
    std::uint64_t value = 0;
    std::memcpy(&value, from, count);
    return value;
}

// Length, first eight and last eight bytes, multiplied together: two loads for a word instead of a step a letter.
// Words that are longer than sixteen letters and differ only in their middle share a slot and are told apart by
// comparison. The hash decides where a word is looked for, never what is found, so the byte order of the machine does
// not matter.
std::uint32_t hashOf(std::string_view word)
{
    const std::size_t half = std::min<std::size_t>(word.size(), 8);
    const std::uint64_t first = bytes(word.data(), half);
    const std::uint64_t last = bytes(word.data() + word.size() - half, half);
    std::uint64_t hash = (first ^ word.size()) * 0x9E3779B97F4A7C15U;
    hash ^= (last + (hash >> 32)) * 0xC2B2AE3D27D4EB4FU;
    return static_cast<std::uint32_t>(hash >> 29);
}

} // namespace

WordTable::WordTable()
    : m_ends(1, 0)
    , m_slots(64)
{
}

WordId WordTable::add(std::string_view folded)
{
    const std::uint32_t hash = hashOf(folded);
    Slot& slot = m_slots[slotOf(folded, hash)];
    if (slot.id != 0)
        return slot.id;
    const auto id = static_cast<WordId>(m_ends.size());
    m_text.append(folded);
    m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    slot = {hash, id};
    if (m_ends.size() * 2 > m_slots.size())
        grow();
    return id;
}

WordId WordTable::find(std::string_view folded) const
{
    return m_slots[slotOf(folded, hashOf(folded))].id;
}

std::size_t WordTable::slotOf(std::string_view folded, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot].id != 0 && (m_slots[slot].hash != hash || word(m_slots[slot].id) != folded))
        slot = (slot + 1) & mask;
    return slot;
}

std::string_view WordTable::word(WordId id) const
{
    return std::string_view(m_text).substr(m_ends[id - 1], m_ends[id] - m_ends[id - 1]);
}

void WordTable::grow()
{
    m_slots.assign(m_slots.size() * 2, {});
    for (WordId id = 1; id < m_ends.size(); ++id) {
        const std::uint32_t hash = hashOf(word(id));
        m_slots[slotOf(word(id), hash)] = {hash, id};
    }
}

} // namespace vigie::extraction
