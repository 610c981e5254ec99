// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Code points and their folding: the ground of the lexer and of foldWord() in text.h.
namespace vigie::extraction {

/// One code point read from UTF-8.
struct CodePoint
{
    char32_t value = 0; ///< U+FFFD for bytes that are no UTF-8
    std::uint8_t length = 1; ///< bytes, 1 to 4
};

/// Reads the code point at byte `at` (< text.size()). Bytes that are no UTF-8 (overlong forms, surrogates, stray or
/// missing continuation) give U+FFFD of length 1, so that reading always goes on and no valid sequence is skipped.
CodePoint readCodePoint(std::string_view text, std::size_t at);

/// What a code point is to the lexer.
enum class CharClass : std::uint8_t {
    Letter,
    Digit, ///< 0-9 only
    Space, ///< any white space in a line, no-break and thin spaces too
    LineBreak,
    Apostrophe, ///< ' and its typographic and mistyped kin
    Hyphen, ///< - and the hyphens U+2010, U+2011
    Invisible, ///< soft hyphen, zero-width and direction marks, combining accents: not there
    Mark, ///< a combining accent: not there either, but it belongs to the letter before it
    Symbol, ///< everything else
};

CharClass charClass(char32_t point);

bool isUpperLetter(char32_t point);

/// Appends the folded form of a code point: lower case, no accent, ' for apostrophes, - for hyphens, nothing for what
/// is invisible, a blank for white space, the same bytes for all else. `bytes` is the code point's own UTF-8; U+FFFD
/// is written for invalid bytes.
void appendFolded(std::string& out, CodePoint point, std::string_view bytes);

} // namespace vigie::extraction
