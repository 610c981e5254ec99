// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace vigie {

/// What a command that takes minutes shows to the person who waits: a progress line that rewrites itself, and Ctrl-C
/// that ends it between two articles instead of killing it. One at a time in a process; the main thread.
class LongRun
{
public:
    LongRun(); ///< from now on Ctrl-C only asks the run to stop
    ~LongRun();
    LongRun(const LongRun&) = delete;
    LongRun& operator=(const LongRun&) = delete;

    /// Whether Ctrl-C was pressed, for the `cancelled` of the run. May be called on any thread.
    static bool interrupted();

    /// Shows `line` in place of the one before, where standard error is a terminal. The empty line clears it.
    static void show(const QString& line);
};

} // namespace vigie
