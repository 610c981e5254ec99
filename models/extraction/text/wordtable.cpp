// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/wordtable.h"

#include "models/extraction/text/text.h"

#include <cstring>

namespace vigie::extraction {
namespace {

constexpr std::size_t kHeadBytes = sizeof(std::uint64_t);

// The head is all of a word of eight letters; of a longer one the last eight are taken too. Those that differ only
// between share a slot and are told apart by comparison. The hash decides where a word is looked for, never what is
// found, so the byte order of the machine does not matter.
std::size_t hashOf(std::string_view word, std::uint64_t head)
{
    // The bytes of a short word are the high ones, which a product alone would not bring down.
    std::uint64_t hash = (head ^ head >> 32U) * 0x9E3779B97F4A7C15U;
    if (word.size() > kHeadBytes) {
        std::uint64_t last = 0;
        std::memcpy(&last, word.data() + word.size() - kHeadBytes, kHeadBytes);
        hash ^= (last + (hash >> 32U)) * 0xC2B2AE3D27D4EB4FU;
    }
    return static_cast<std::size_t>(hash >> 32U);
}

} // namespace

WordTable::WordTable()
    : m_ends(1, 0)
    , m_slots(64)
{
}

WordId WordTable::add(std::string_view folded)
{
    const std::uint64_t head = headOf(folded);
    Slot& slot = m_slots[slotOf(folded, head)];
    if (slot.id != 0)
        return slot.id;
    const auto id = static_cast<WordId>(m_ends.size());
    m_text.append(folded);
    m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    slot = {head, id};
    if (m_ends.size() * 2 > m_slots.size())
        grow();
    return id;
}

WordId WordTable::find(std::string_view folded, std::uint64_t head) const
{
    return m_slots[slotOf(folded, head)].id;
}

WordId WordTable::find(std::string_view folded) const
{
    return find(folded, headOf(folded));
}

std::size_t WordTable::slotOf(std::string_view folded, std::uint64_t head) const
{
    const std::size_t mask = m_slots.size() - 1;
    const bool isShort = folded.size() < kHeadBytes;
    std::size_t at = hashOf(folded, head) & mask;
    for (; m_slots[at].id != 0; at = (at + 1) & mask)
        if (m_slots[at].head == head && (isShort || word(m_slots[at].id) == folded))
            break;
    return at;
}

std::string_view WordTable::word(WordId id) const
{
    return std::string_view(m_text).substr(m_ends[id - 1], m_ends[id] - m_ends[id - 1]);
}

void WordTable::grow()
{
    m_slots.assign(m_slots.size() * 2, {});
    for (WordId id = 1; id < m_ends.size(); ++id) {
        const std::uint64_t head = headOf(word(id));
        m_slots[slotOf(word(id), head)] = {head, id};
    }
}

} // namespace vigie::extraction
