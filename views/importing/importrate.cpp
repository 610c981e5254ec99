// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importrate.h"

#include <cmath>

namespace vigie {

namespace {

constexpr qint64 kShortestMs = 500; // less says nothing about what follows

} // namespace

void ImportRate::clear()
{
    m_points.clear();
}

void ImportRate::add(int files, qint64 elapsedMs)
{
    m_points.push_back({files, elapsedMs});
    while (m_points.size() > 2 && m_points[1].elapsedMs < elapsedMs - kWindowMs)
        m_points.pop_front();
}

double ImportRate::filesPerSecond() const
{
    if (m_points.empty())
        return 0;
    const qint64 ms = m_points.back().elapsedMs - m_points.front().elapsedMs;
    if (ms < kShortestMs)
        return 0;
    return 1000.0 * (m_points.back().files - m_points.front().files) / static_cast<double>(ms);
}

int ImportRate::secondsLeft(int allFiles) const
{
    const double rate = filesPerSecond();
    if (rate <= 0)
        return -1;
    return static_cast<int>(std::ceil((allFiles - m_points.back().files) / rate));
}

} // namespace vigie
