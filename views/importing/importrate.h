// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace vigie {

/// How fast an import runs, over the last seconds: batches come in bursts, and a number that jumps says nothing.
class ImportRate
{
public:
    static constexpr qint64 kWindowMs = 10'000;

    void clear();

    /// `files` are done with, `elapsedMs` after the beginning. Both ascend.
    void add(int files, qint64 elapsedMs);

    double filesPerSecond() const; ///< 0 = not known yet

    /// Until all files are done, in seconds; -1 = not known yet.
    int secondsLeft(int allFiles) const;

private:
    struct Point
    {
        int files = 0;
        qint64 elapsedMs = 0;
    };
    std::deque<Point> m_points; ///< of the last kWindowMs, and one before
};

} // namespace vigie
