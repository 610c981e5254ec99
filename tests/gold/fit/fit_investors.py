#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights of investors.tsv to gold announcements, and tells what that is worth.

usage: fit_investors.py LEXICON_DIR GOLD_DIR… [--write] [--strength L] < investordump's output

An actor is an investor where the sum of weight · value over its signs is above zero (investor.h). Every label has one
weight for each side. This fits them by logistic regression, drawn to zero with the strength L. Actors are examples,
texts (and stories as a whole) are what folds hold out.

Prints accuracy, precision and recall over the actors of the texts that have an investor (persons apart) of the weights as
they are, fitted, and cross-validated in ten folds, and how many are marked in the other texts; `--write` puts the fitted
weights into the table.
"""
import collections
import json
import math
import pathlib
import random
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from score import norm  # noqa: E402

FOLDS = 10
STEPS = 300


def group_of(stem):
    """Tellings of one story are held out together."""
    return re.sub(r"-[a-z]$", "", stem)


def forms_of(entry):
    return {norm(entry["name"])} | {norm(form) for form in entry.get("aliases", [])}


def read_examples(lines, folders):
    """[(group, folder, has the text an investor, right answer, {slot: value})]"""
    cases = {}
    for folder in folders:
        for path in sorted(pathlib.Path(folder).glob("*.json")):
            actors = json.loads(path.read_text(encoding="utf-8"))["actors"]
            cases[path.stem] = (pathlib.Path(folder).name, any(a.get("investor") for a in actors),
                                [(forms_of(a), a) for a in actors])
    examples = []
    for line in lines:
        row = json.loads(line)
        if row["file"] not in cases:
            continue
        folder, any_investor, left = cases[row["file"]]
        forms = {norm(form) for form in row["forms"]}
        match = next((entry for entry in left if forms & entry[0] and entry[1]["kind"] == row["kind"]), None)
        if match is None:
            continue
        left.remove(match)
        if row["kind"] != "person":
            signs = {(label, side): value for label, side, _, value in row["signs"]}
            examples.append((group_of(row["file"]), folder, any_investor, bool(match[1].get("investor")), signs, row))
    return examples


def total(weights, signs):
    return sum(weights.get(slot, 0.0) * value for slot, value in signs.items())


def fit(examples, strength):
    """Minimises the log-loss + strength/2 · |weights|², a convex sum, by steps that cannot overshoot."""
    weights = collections.defaultdict(float)
    bounds = collections.defaultdict(lambda: strength)
    for example in examples:
        size = sum(abs(value) for value in example[4].values())
        for slot, value in example[4].items():
            bounds[slot] += abs(value) * size / 4
    momentum = dict.fromkeys(bounds, 0.0)
    for _ in range(STEPS):
        slopes = {slot: strength * weights[slot] for slot in bounds}
        for example in examples:
            error = 1 / (1 + math.exp(-total(weights, example[4]))) - example[3]
            for slot, value in example[4].items():
                slopes[slot] += error * value
        for slot, slope in slopes.items():
            momentum[slot] = 0.9 * momentum[slot] - slope / bounds[slot]
            weights[slot] += momentum[slot]
    return weights


def tell(what, pairs):
    """pairs: [(example, marked)]"""
    for folder in sorted({example[1] for example, _ in pairs}):
        count = collections.Counter((marked, example[3]) for example, marked in pairs
                                    if example[1] == folder and example[2])
        stray = sum(marked for example, marked in pairs if example[1] == folder and not example[2])
        right = count[True, True] + count[False, False]
        print(f"  {what:18} {folder:8} accuracy {right / max(1, sum(count.values())):.3f}"
              f"  precision {count[True, True] / max(1, count[True, True] + count[True, False]):.3f}"
              f"  recall {count[True, True] / max(1, count[True, True] + count[False, True]):.3f}"
              f"  in texts without any {stray}")


def cross_validated(examples, strength):
    groups = sorted({example[0] for example in examples})
    random.Random(7).shuffle(groups)
    pairs = []
    for fold in range(FOLDS):
        held = set(groups[fold::FOLDS])
        weights = fit([e for e in examples if e[0] not in held], strength)
        pairs += [(e, total(weights, e[4]) > 0) for e in examples if e[0] in held]
    return pairs


def rows_of(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        yield columns if line and not line.startswith("#") and len(columns) > 4 else None, line


def slot_of(columns):
    return columns[1], "near" if columns[0].startswith("@") else columns[3].removesuffix("!")


def main():
    arguments = sys.argv[1:]
    strength = 2.0
    if "--strength" in arguments:
        at = arguments.index("--strength")
        strength = float(arguments[at + 1])
        del arguments[at:at + 2]
    write = "--write" in arguments
    lexicon, *folders = [a for a in arguments if a != "--write"]
    table = pathlib.Path(lexicon) / "investors.tsv"
    examples = read_examples(sys.stdin, folders)
    start = {slot_of(columns): float(columns[2]) for columns, _ in rows_of(table) if columns}
    fitted = fit(examples, strength)
    print(f"{len(examples)} actors, strength {strength:g}")
    tell("as they are", [(e, total(start, e[4]) > 0) for e in examples])
    tell("fitted", [(e, total(fitted, e[4]) > 0) for e in examples])
    tell("fitted, held out", cross_validated(examples, strength))
    if write:
        out = []
        for columns, line in rows_of(table):
            if columns:
                columns[2] = f"{fitted.get(slot_of(columns), 0.0):.1f}".replace("-0.0", "0.0")
                line = "\t".join(columns)
            out.append(line)
        table.write_text("\n".join(out) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
