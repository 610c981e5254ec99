#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes foldtable.cpp: what each Latin letter beyond ASCII folds to. usage: make_foldtable.py > foldtable.cpp

From the Unicode data of Python's own library; letters that Unicode does not take apart (ø, ł, đ …) are listed here.
"""
import unicodedata

BY_HAND = {"œ": "oe", "æ": "ae", "ß": "ss", "ẞ": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
           "ŧ": "t", "ŋ": "n", "ĸ": "k", "ſ": "s", "ƒ": "f", "ŉ": "n", "ǝ": "e", "ə": "e"}


def entry(point):
    char = chr(point)
    if not unicodedata.category(char).startswith("L"):
        return 0x4000
    lower = char.lower()[0]
    base = BY_HAND.get(lower)
    if base is None:
        base = "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c))
        base = "".join(BY_HAND.get(c, c) for c in base)
    bits = 0x8000 if char != lower else 0
    if 1 <= len(base) <= 2 and all("a" <= c <= "z" for c in base):
        bits |= ord(base[0]) | (ord(base[1]) << 7 if len(base) == 2 else 0)
    return bits


def table(name, comment, first, last):
    print(f"const std::array<std::uint16_t, {last - first + 1}> {name} {{ // {comment}")
    for row in range(first, last + 1, 16):
        print("    " + ", ".join(f"0x{entry(p):04x}" for p in range(row, min(row + 16, last + 1))) + ",")
    print("};")


print("""// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Written by make_foldtable.py: do not edit.
#include "models/extraction/text/foldtable.h"

namespace vigie::extraction {

// clang-format off""")
table("kLatinFolds", "U+00C0 to U+024F", 0xC0, 0x24F)
table("kLatinAdditionalFolds", "U+1E00 to U+1EFF", 0x1E00, 0x1EFF)
print("""// clang-format on

} // namespace vigie::extraction""")
