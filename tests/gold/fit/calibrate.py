#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calibrates the confidence of figures, and tells how reliable it is.

usage: calibrate.py GOLD_DIR… < figuredump's output

A figure is right where value, unit, kind and role are those of the gold announcement. Fits the logistic sum of
confidence.cpp to that and prints its constants, then two reliability tables in ten bins: of the confidence that the
engine gave, and of constants fitted without the tenth of the texts that they are tried on. Every run with the same
input gives the same result.
"""
import json
import math
import random
import sys

from fit_weights import FOLDS, group_of, match, read_gold

STEPS = 400
PULL = 1.0  # towards zero, as one figure's worth of doubt
BINS = 10


def read_examples(lines, cases):
    """[(group, signs, confidence, right)]"""
    left = {stem: list(metrics) for stem, (_, metrics) in cases.items()}
    examples = []
    for line in lines:
        row = json.loads(line)
        stem = row["file"]
        if row["stage"] != "role" or stem not in cases:
            continue
        gold = match(row, cases[stem][0], left[stem])
        right = gold is not None and gold["kind"] == row["kind"] and gold["role"] == row["role"]
        examples.append((group_of(stem), [1.0, *row["signs"]], row["confidence"], right))
    return examples


def chance(weights, signs):
    return 1 / (1 + math.exp(-sum(w * s for w, s in zip(weights, signs))))


def fit(examples):
    """Gradient steps bounded by the curvature, as in fit_weights.py."""
    size = len(examples[0][1])
    weights = [0.0] * size
    bounds = [PULL] * size
    for _, signs, _, _ in examples:
        for i, sign in enumerate(signs):
            bounds[i] += abs(sign) * sum(map(abs, signs)) / 4
    for _ in range(STEPS):
        slopes = [PULL * w for w in weights]
        slopes[0] = 0.0
        for _, signs, _, right in examples:
            gap = chance(weights, signs) - right
            for i, sign in enumerate(signs):
                slopes[i] += gap * sign
        weights = [w - s / b for w, s, b in zip(weights, slopes, bounds)]
    return weights


def held_out(examples):
    groups = sorted({example[0] for example in examples})
    random.Random(7).shuffle(groups)
    pairs = []
    for fold in range(FOLDS):
        held = set(groups[fold::FOLDS])
        weights = fit([e for e in examples if e[0] not in held])
        pairs += [(chance(weights, signs), right) for group, signs, _, right in examples if group in held]
    return pairs


def print_table(title, pairs):
    gap = 0.0
    print(f"{title}\n\n| confidence | figures | said | right |\n|---|---|---|---|")
    for i in range(BINS):
        inside = [(p, right) for p, right in pairs if i / BINS <= p < (i + 1) / BINS or (i == BINS - 1 and p == 1)]
        if not inside:
            continue
        said = sum(p for p, _ in inside) / len(inside)
        share = sum(right for _, right in inside) / len(inside)
        gap += abs(said - share) * len(inside) / len(pairs)
        print(f"| {i / BINS:.1f}–{(i + 1) / BINS:.1f} | {len(inside)} | {said:.2f} | {share:.2f} |")
    print(f"\nMean gap between said and right: {gap:.3f}\n")


def main():
    cases = read_gold(sys.argv[1:])
    examples = read_examples(sys.stdin, cases)
    weights = fit(examples)
    print(f"kBase = {weights[0]:.3f}\nkWeights = {', '.join(f'{w:.3f}' for w in weights[1:])}\n")
    print_table("As the engine said it", [(confidence, right) for _, _, confidence, right in examples])
    print_table(f"Held out ({FOLDS} folds)", held_out(examples))


if __name__ == "__main__":
    main()
