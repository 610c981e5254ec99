#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every gold text with name weights that were learned without it, and scores what comes out.

usage: fold_names.py BUILD_DIR [GOLD_DIR…] [--folds 10] [--errors]

Without GOLD_DIR: the gold folders of the repository. Announcements told more than once are kept in one fold. Needs
namedump and goldextract built.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

import train_names

ROOT = pathlib.Path(__file__).resolve().parents[4]


def run(program, *arguments, text=None):
    return subprocess.run([program, *map(str, arguments)], input=text, capture_output=True, text=True, check=True).stdout


def without(stem):
    return re.sub(r"-[a-z]$", "", stem)


def main():
    build = pathlib.Path(sys.argv[1])
    folds = int(sys.argv[sys.argv.index("--folds") + 1]) if "--folds" in sys.argv else 10
    named = [pathlib.Path(a) for a in sys.argv[2:] if not a.startswith("--") and not a.isdigit()]
    gold = named or train_names.gold_folders()
    texts = {path.stem: path for folder in gold for path in sorted(folder.glob("*.txt"))}
    dump = run(build / "tests/models/extraction/namedump", ROOT / "resources", *texts.values())
    cases = train_names.read(train_names.gold_forms(gold), dump.splitlines())
    groups = sorted({without(stem) for stem in texts})
    lines = {}
    with tempfile.TemporaryDirectory() as folder:
        resources = pathlib.Path(folder) / "resources"
        subprocess.run(["cp", "-r", ROOT / "resources", resources], check=True)
        for fold in range(folds):
            out = {group for i, group in enumerate(groups) if i % folds == fold}
            held = {stem: path for stem, path in texts.items() if without(stem) in out}
            weights = train_names.train([case for stem, case in cases.items() if stem not in held])
            with open(resources / "lexicon/fr/nameweights.tsv", "w", encoding="utf-8") as file:
                train_names.write(weights, file)
            read = run(build / "tests/gold/goldextract", resources, *held.values()).splitlines()
            lines.update(zip(held, read, strict=True))
    for folder in gold:
        answers = "".join(lines[path.stem] + "\n" for path in sorted(folder.glob("*.txt")))
        print(f"== {folder.name}")
        errors = ["--errors"] if "--errors" in sys.argv else []
        print(run(sys.executable, ROOT / "tests/gold/score.py", folder, *errors, text=answers))


main()
