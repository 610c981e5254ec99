// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace vigie {

/// How another reading of a text differs from what stands in the workspace.
enum class ReadingChangeKind : std::uint8_t { New, Changed, Gone };

/// In what it differs.
enum class ReadingChangeWhat : std::uint8_t { Figure, Actor, Place, Sectors };

/// "new", "changed", "gone"; "figure", "actor", "place", "sectors".
std::string_view code(ReadingChangeKind kind);
std::string_view code(ReadingChangeWhat what);

} // namespace vigie
