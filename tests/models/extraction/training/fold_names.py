#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every gold text with name weights that were learned without it, and scores what comes out.

usage: fold_names.py BUILD_DIR [GOLD_DIR…] [--folds 10] [--errors]

Without GOLD_DIR: the gold folders of the repository. Announcements told more than once are kept in one fold. The texts
with their firms renamed (mask_names.py) are learned too, and scored apart: the firms of an unseen text are between the
two. Needs namedump and goldextract built.
"""
import pathlib
import subprocess
import sys
import tempfile

import mask_names
import train_names

ROOT = pathlib.Path(__file__).resolve().parents[4]


def run(program, *arguments, text=None):
    return subprocess.run([program, *map(str, arguments)], input=text, capture_output=True, text=True, check=True).stdout


def main():
    build = pathlib.Path(sys.argv[1])
    folds = int(sys.argv[sys.argv.index("--folds") + 1]) if "--folds" in sys.argv else 10
    named = [pathlib.Path(a) for a in sys.argv[2:] if not a.startswith("--") and not a.isdigit()]
    gold = named or train_names.gold_folders()
    lines = {}
    with tempfile.TemporaryDirectory() as folder:
        masked = []
        for path in gold:
            masked.append(pathlib.Path(folder) / f"{path.name}, firms renamed")
            mask_names.write(masked[-1], [path])
        gold += masked
        texts = {path.stem: path for folder in gold for path in sorted(folder.glob("*.txt"))}
        dump = run(build / "tests/models/extraction/namedump", ROOT / "resources", *texts.values())
        cases = train_names.read(train_names.gold_forms(gold), dump.splitlines())
        groups = sorted({train_names.group(stem) for stem in texts})
        resources = pathlib.Path(folder) / "resources"
        subprocess.run(["cp", "-r", ROOT / "resources", resources], check=True)
        for fold in range(folds):
            out = {group for i, group in enumerate(groups) if i % folds == fold}
            held = {stem: path for stem, path in texts.items() if train_names.group(stem) in out}
            weights = train_names.train([case for stem, case in cases.items() if stem not in held])
            with open(resources / "lexicon/fr/nameweights.tsv", "w", encoding="utf-8") as file:
                train_names.write(weights, file)
            read = run(build / "tests/gold/goldextract", resources, *held.values()).splitlines()
            lines.update(zip(held, read, strict=True))
        for path in gold:
            answers = "".join(lines[text.stem] + "\n" for text in sorted(path.glob("*.txt")))
            print(f"== {path.name}")
            errors = ["--errors"] if "--errors" in sys.argv else []
            print(run(sys.executable, ROOT / "tests/gold/score.py", path, *errors, text=answers))


main()
