// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/postings.h"

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

constexpr std::uint64_t kOrdinalMask = Postings::kMaxOrdinals - 1;

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

void Postings::finish()
{
    if (m_open.empty())
        return;
    std::sort(m_open.begin(), m_open.end());
    m_runs.push_back(std::move(m_open));
    m_open = {};
    while (m_runs.size() > 1 && m_runs[m_runs.size() - 2].size() < 2 * m_runs.back().size()) {
        Run merged(m_runs[m_runs.size() - 2].size() + m_runs.back().size());
        std::merge(m_runs[m_runs.size() - 2].begin(), m_runs[m_runs.size() - 2].end(), m_runs.back().begin(),
                   m_runs.back().end(), merged.begin());
        m_runs.pop_back();
        m_runs.back() = std::move(merged);
    }
}

void Postings::findBelow(std::uint64_t key, std::uint32_t ordinal, std::size_t most,
                         std::vector<std::uint32_t>* found) const
{
    const std::uint64_t own = entryOf(key, ordinal);
    const std::uint64_t prefix = key & ~kOrdinalMask;
    std::size_t below = 0;
    for (auto run = m_runs.rbegin(); run != m_runs.rend() && below < most; ++run) {
        for (auto at = std::lower_bound(run->begin(), run->end(), own); at != run->begin() && below < most; ++below) {
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
    const std::uint64_t own = entryOf(key, ordinal);
    const std::uint64_t prefix = key & ~kOrdinalMask;
    std::size_t above = 0;
    for (auto run = m_runs.begin(); run != m_runs.end() && above < most; ++run) {
        for (auto at = std::upper_bound(run->begin(), run->end(), own); at != run->end() && above < most;
             ++at, ++above) {
            if ((*at & ~kOrdinalMask) != prefix)
                break;
            found->push_back(static_cast<std::uint32_t>(*at & kOrdinalMask));
        }
    }
}

std::size_t Postings::size() const
{
    return std::accumulate(m_runs.begin(), m_runs.end(), m_open.size(),
                           [](std::size_t sum, const Run& run) { return sum + run.size(); });
}

} // namespace vigie
