// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/postings.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace vigie {

namespace {

constexpr unsigned kWordBits = 64;
constexpr int kDirectoryStep = 3; // 4 to 8 entries for each value of the first bits
constexpr std::uint64_t kOrdinalMask = (std::uint64_t{1} << Postings::kOrdinalBits) - 1;

// Two different keys that share their 40 bits bring a candidate too many, never one too few.
std::uint64_t entryOf(std::uint64_t key, std::uint32_t ordinal)
{
    return (key & ~kOrdinalMask) | ordinal;
}

} // namespace

void Postings::add(std::uint64_t key, std::uint32_t ordinal)
{
    m_open.push_back(entryOf(key, ordinal));
}

Postings::Run::Run(Entries sorted)
    : entries(std::move(sorted))
{
    const auto bits
        = static_cast<unsigned>(std::max(1, static_cast<int>(std::bit_width(entries.size())) - kDirectoryStep));
    shift = kWordBits - bits;
    starts.resize((std::size_t{1} << bits) + 1);
    std::size_t at = 0;
    for (std::size_t bucket = 0; bucket + 1 < starts.size(); ++bucket) {
        while (at < entries.size() && (entries[at] >> shift) < bucket)
            ++at;
        starts[bucket] = static_cast<std::uint32_t>(at);
    }
    starts.back() = static_cast<std::uint32_t>(entries.size());
}

Postings::Entries::const_iterator Postings::Run::lowerBound(std::uint64_t entry) const
{
    const auto bucket = static_cast<std::size_t>(entry >> shift);
    return std::lower_bound(entries.begin() + starts[bucket], entries.begin() + starts[bucket + 1], entry);
}

void Postings::finish()
{
    if (m_open.empty())
        return;
    std::sort(m_open.begin(), m_open.end());
    while (!m_runs.empty() && m_runs.back().entries.size() < 2 * m_open.size()) {
        const Entries& older = m_runs.back().entries;
        Entries merged(older.size() + m_open.size());
        std::merge(older.begin(), older.end(), m_open.begin(), m_open.end(), merged.begin());
        m_open = std::move(merged);
        m_runs.pop_back();
    }
    m_runs.emplace_back(std::move(m_open));
    m_open = {};
}

void Postings::findBelow(std::uint64_t key, std::uint32_t ordinal, std::size_t most,
                         std::vector<std::uint32_t>* found) const
{
    const std::uint64_t own = entryOf(key, ordinal);
    const std::uint64_t prefix = key & ~kOrdinalMask;
    std::size_t below = 0;
    for (auto run = m_runs.rbegin(); run != m_runs.rend() && below < most; ++run) {
        for (auto at = run->lowerBound(own); at != run->entries.begin() && below < most; ++below) {
            --at;
            if ((*at & ~kOrdinalMask) != prefix)
                break;
            found->push_back(static_cast<std::uint32_t>(*at & kOrdinalMask));
        }
    }
}

void Postings::findAbove(std::uint64_t key, std::uint32_t ordinal, std::size_t most,
                         std::vector<std::uint32_t>* found) const
{
    const std::uint64_t next = entryOf(key, ordinal) + 1; // ordinals stay below the mask, so the key is not touched
    const std::uint64_t prefix = key & ~kOrdinalMask;
    std::size_t above = 0;
    for (auto run = m_runs.begin(); run != m_runs.end() && above < most; ++run) {
        for (auto at = run->lowerBound(next); at != run->entries.end() && above < most; ++at, ++above) {
            if ((*at & ~kOrdinalMask) != prefix)
                break;
            found->push_back(static_cast<std::uint32_t>(*at & kOrdinalMask));
        }
    }
}

std::size_t Postings::size() const
{
    return std::accumulate(m_runs.begin(), m_runs.end(), m_open.size(),
                           [](std::size_t sum, const Run& run) { return sum + run.entries.size(); });
}

} // namespace vigie
