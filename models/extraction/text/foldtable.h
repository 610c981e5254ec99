// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace vigie::extraction {

/// What the Latin letters beyond ASCII fold to. Bits 0-6 are the first ASCII letter, 7-13 the second one (œ is "oe")
/// or 0. No letter at all: the letter keeps its own bytes.
inline constexpr std::uint16_t kFoldNoLetter = 0x4000; ///< the code point is no letter (×, ÷)
inline constexpr std::uint16_t kFoldUpper = 0x8000; ///< the code point is an upper-case letter

extern const std::array<std::uint16_t, 0x24F - 0xC0 + 1> kLatinFolds; ///< from U+00C0
extern const std::array<std::uint16_t, 0x100> kLatinAdditionalFolds; ///< from U+1E00

} // namespace vigie::extraction
