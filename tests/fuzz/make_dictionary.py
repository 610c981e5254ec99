#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the words that the rules ask for as a dictionary of libFuzzer, which would never spell them by itself.

usage: make_dictionary.py LEXICON_DIR > vigie.dict

One entry a cue, count noun, currency and magnitude: the first column of their tables, a star as a letter, and of
forms that stand for several ("$ can|ca", "prêt {de}") the first.
"""
import pathlib
import sys

TABLES = ("kinds", "roles", "attach", "horizons", "subjects", "investors", "figureplaces", "countnouns", "currencies",
          "magnitudes", "modifiers")


def entry(pattern):
    """libFuzzer reads bytes in quotes; what is not plain ASCII as \\xHH."""
    plain = "".join(chr(byte) if 32 <= byte < 127 and chr(byte) not in '"\\' else f"\\x{byte:02X}"
                    for byte in (pattern.replace("*", "e").replace("…", "la tour").replace("{", "").replace("}", "") + " ").encode())
    return f'"{plain}"'


def main():
    lexicon = pathlib.Path(sys.argv[1])
    patterns = set()
    for table in TABLES:
        for line in (lexicon / f"{table}.tsv").read_text(encoding="utf-8").splitlines():
            pattern = line.split("\t")[0].split("|")[0].replace("+", "")
            if pattern and not pattern.startswith(("#", "@")):
                patterns.add(pattern)
    print("\n".join(entry(pattern) for pattern in sorted(patterns)))


if __name__ == "__main__":
    main()
