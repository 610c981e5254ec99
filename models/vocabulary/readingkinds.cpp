// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/readingkinds.h"

#include <array>
#include <cstddef>

namespace vigie {

std::string_view code(ReadingChangeKind kind)
{
    constexpr std::array<std::string_view, 3> kCodes{"new", "changed", "gone"};
    return kCodes.at(static_cast<std::size_t>(kind));
}

std::string_view code(ReadingChangeWhat what)
{
    constexpr std::array<std::string_view, 4> kCodes{"figure", "actor", "place", "sectors"};
    return kCodes.at(static_cast<std::size_t>(what));
}

} // namespace vigie
