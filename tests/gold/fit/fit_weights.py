#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights of kinds.tsv or roles.tsv to gold announcements, and tells what that is worth.

usage: fit_weights.py kind|role LEXICON_DIR GOLD_DIR… [--write] [--strength L] < figuredump's output

The engine scores each label with the sum of weight · value over its evidence (kind.h, role.h). This fits the weights by
maximum entropy, drawn back to the hand-written ones with the strength L, so that a cue that the corpus hardly knows
keeps its weight. Figures are examples, texts (and stories as a whole) are what folds hold out; every run with the same
input gives the same result.

Prints the accuracy of the weights as they are, fitted (on the examples themselves: always too good) and
cross-validated in ten folds; `--write` puts the fitted weights into the table and marks their lines with "+fit".
"""
import collections
import json
import math
import pathlib
import random
import re
import sys

FOLDS = 10
STEPS = 100
ROUND = 0.02  # smaller changes are not written
CONTRACTIONS = {"{de}": ("de", "d'", "du", "des"), "{à}": ("à", "au", "aux")}
MONEY = ["investment", "funding", "contract", "revenue", "exports", "none"]
PEOPLE = ["jobs_created", "jobs_indirect", "jobs_cut", "workforce", "trainees", "none"]
FIRMS = ["companies", "none"]


def spans(text, quote):
    out, at = [], text.find(quote)
    while at >= 0:
        out.append((at, at + len(quote)))
        at = text.find(quote, at + 1)
    return out


def read_gold(folders):
    """{stem: (text, metrics)}"""
    cases = {}
    for folder in folders:
        for txt in sorted(pathlib.Path(folder).glob("*.txt")):
            gold = json.loads(txt.with_suffix(".json").read_text(encoding="utf-8"))
            cases[txt.stem] = (txt.read_text(encoding="utf-8"), gold["metrics"])
    return cases


def match(row, text, left):
    """Takes the gold figure that a row is out of `left`; None where there is none."""
    for entry in left:
        unit = "people" if entry["unit"] == "jobs" else entry["unit"]
        if unit != row["unit"] or abs(entry["value"] - row["value"]) > 1e-6 * max(1, entry["value"]):
            continue
        found = spans(text, entry["quote"])
        if not found:
            continue
        begin, end = found[entry.get("nth", 1) - 1]
        if any(s < end and begin < e for s, e in spans(text, row["text"])):
            left.remove(entry)
            return entry
    return None


def group_of(stem):
    """Tellings of one story are held out together."""
    return re.sub(r"-[a-z]$", "", stem)


def labels_of(row):
    return MONEY if len(row["unit"]) == 3 else FIRMS if row["unit"] == "companies" else PEOPLE


def read_examples(what, lines, cases):
    """[(group, labels, right label, evidence)]"""
    left = {stem: list(metrics) for stem, (_, metrics) in cases.items()}
    examples = []
    for line in lines:
        row = json.loads(line)
        stem = row["file"]
        if row["stage"] != what or stem not in cases:
            continue
        gold = match(row, cases[stem][0], left[stem])
        if what == "kind":
            examples.append((group_of(stem), labels_of(row), gold["kind"] if gold else "none", row["evidence"]))
        # Parts are found by other rules; workforce is background by definition.
        elif what == "role" and gold and gold["kind"] == row["kind"] and row["kind"] != "workforce":
            right = "background" if gold["role"] == "background" else "headline"
            examples.append((group_of(stem), ["background", "headline"], right, row["evidence"]))
    return examples


def slot(label):
    """What a cue of the label speaks for."""
    return "none" if label == "no_amount" else label


def scores(weights, labels, evidence):
    total = dict.fromkeys(labels, 0.0)
    for label, pattern, value in evidence:
        if slot(label) in total:
            total[slot(label)] += weights.get((label, pattern), 0.0) * value
    return total


def accuracy(weights, examples):
    right = 0
    for _, labels, answer, evidence in examples:
        total = scores(weights, labels, evidence)
        right += max(labels, key=lambda label: total[label]) == answer
    return right / len(examples)


def fit(examples, start, strength):
    """Minimises the log-loss + strength/2 · |weights - start|², a convex sum, by steps that cannot overshoot: each weight
    moves by its slope over a bound of the curvature."""
    examples = [example for example in examples if example[2] in example[1]]
    weights = dict(start)
    bounds = collections.defaultdict(lambda: strength)
    for _, labels, _, evidence in examples:
        size = sum(abs(value) for label, _, value in evidence if slot(label) in labels)
        for label, pattern, value in evidence:
            if slot(label) in labels:
                bounds[(label, pattern)] += abs(value) * size / 4
    for _ in range(STEPS):
        slopes = {key: strength * (weights.get(key, 0.0) - start.get(key, 0.0)) for key in bounds}
        for _, labels, answer, evidence in examples:
            total = scores(weights, labels, evidence)
            top = max(total.values())
            odds = {label: math.exp(total[label] - top) for label in labels}
            whole = sum(odds.values())
            for label, pattern, value in evidence:
                if slot(label) in odds:
                    slopes[(label, pattern)] += (odds[slot(label)] / whole - (slot(label) == answer)) * value
        for key, slope in slopes.items():
            weights[key] = weights.get(key, 0.0) - slope / bounds[key]
    return weights


def cross_validated(examples, start, strength):
    """Accuracy on held-out tenths: of the weights as they are, and of those fitted to the other nine tenths."""
    groups = sorted({example[0] for example in examples})
    random.Random(7).shuffle(groups)
    right = 0.0
    for fold in range(FOLDS):
        held = set(groups[fold::FOLDS])
        weights = fit([e for e in examples if e[0] not in held], start, strength)
        test = [e for e in examples if e[0] in held]
        right += accuracy(weights, test) * len(test) if test else 0
    return right / len(examples)


def spelled_out(pattern):
    """The cues that a row stands for (cuetable.h)."""
    for sign, forms in CONTRACTIONS.items():
        if sign in pattern:
            return [cue for form in forms for cue in spelled_out(pattern.replace(sign, form, 1))]
    return [pattern]


def read_table(path):
    weights = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            pattern, label, weight = line.split("\t")[:3]
            weights.update({(label, cue): float(weight) for cue in spelled_out(pattern)})
    return weights


def write_table(path, weights):
    out = []
    for line in path.read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        cues = spelled_out(columns[0]) if not line.startswith("#") and len(columns) > 4 else []
        fitted = [weights[columns[1], cue] for cue in cues if (columns[1], cue) in weights]
        mean = sum(fitted) / len(fitted) if fitted else 0.0  # the cues of a row share its weight
        if fitted and abs(mean - float(columns[2])) > ROUND:
            columns[2] = f"{mean:.2f}"
            columns[4] = columns[4].removesuffix("+fit") + "+fit"
        out.append("\t".join(columns))
    path.write_text("\n".join(out) + "\n", encoding="utf-8")


def main():
    arguments = sys.argv[1:]
    strength = 2.0
    if "--strength" in arguments:
        at = arguments.index("--strength")
        strength = float(arguments[at + 1])
        del arguments[at:at + 2]
    write = "--write" in arguments
    what, lexicon, *folders = [a for a in arguments if a != "--write"]
    table = pathlib.Path(lexicon) / {"kind": "kinds.tsv", "role": "roles.tsv"}[what]
    examples = read_examples(what, sys.stdin, read_gold(folders))
    start = read_table(table)
    fitted = fit(examples, start, strength)
    print(f"{what}: {len(examples)} figures, strength {strength:g}")
    print(f"  as they are       {accuracy(start, examples):.4f}")
    print(f"  fitted            {accuracy(fitted, examples):.4f}")
    print(f"  fitted, held out  {cross_validated(examples, start, strength):.4f}  ({FOLDS} folds)")
    if write:
        write_table(table, fitted)


if __name__ == "__main__":
    main()
