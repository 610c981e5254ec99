// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// What the program ends with; a public interface (README.md, "Command line").
enum class ExitStatus {
    Done = 0,
    DoneInPart = 1, ///< some inputs failed: each named on standard error
    Usage = 2,
    NoWorkspace = 3, ///< it cannot be opened or written
};

} // namespace vigie
