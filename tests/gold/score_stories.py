#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well story search does on the gold corpus.

    storypairs [--engine] | score_stories.py [--errors] [--folds]

Reads what the test program `storypairs` prints, one pair a line. Prints the four figures that story search is held to: how many of the
automatic pairs are right, how many true pairs are found at all, how many suggestions are right, how many look-alikes were joined.
--errors lists every miss and every wrong pair. --folds leaves out each story in turn, chooses the two thresholds on the others, and counts
what they do on the one left out: what to expect on texts that nobody tuned to.
"""
import argparse
import collections
import json
import math
import re
import sys

SUGGEST = 0.35  # kSuggestFrom


def story_of(pair):
    """The fold a pair belongs to: its event, so that tellings of one event are never on both sides."""
    return "+".join(sorted({re.sub(r"-[a-z]$", "", stem) for stem in (pair["a"], pair["b"])}))


def count(pairs, suggest=SUGGEST, join=0.0):
    total = collections.Counter()
    for pair in pairs:
        total["true"] += pair["true"]
        if not pair["candidate"] or pair["score"] < suggest:
            continue
        joined = pair["automatic"] and pair["score"] >= join
        total["joined" if joined else "suggested"] += 1
        total["joined right" if joined else "suggested right"] += pair["true"]
        total["look-alikes joined"] += joined and not pair["true"] and "la-" in pair["a"] + pair["b"]
    return total


def share(part, whole):
    return part / whole if whole else 1.0


def show(total, words):
    print(f"{words}: joined {total['joined']}, right {share(total['joined right'], total['joined']):.3f}; "
          f"found {share(total['joined right'] + total['suggested right'], total['true']):.3f} of {total['true']}; "
          f"suggested {total['suggested']}, right {share(total['suggested right'], total['suggested']):.3f}; "
          f"look-alikes joined {total['look-alikes joined']}")


def wrongness(pairs, suggest, join):
    """Cost of a pair of thresholds: a wrong join is far worse than a miss, a miss worse than a suggestion in vain."""
    total = count(pairs, suggest, join)
    return (20 * (total["joined"] - total["joined right"]) + 3 * (total["true"] - total["joined right"] - total["suggested right"])
            + total["suggested"] - total["suggested right"] + 0.2 * total["suggested right"])


def folds(pairs):
    steps = [0.3, 0.4, 0.5, 0.6, 0.7]
    joins = [0.8, 0.85, 0.9, 0.95, 0.98]
    total = collections.Counter()
    chosen = collections.Counter()
    for fold in sorted({story_of(pair) for pair in pairs}):
        rest = [pair for pair in pairs if story_of(pair) != fold]
        best = min(((wrongness(rest, s, j), abs(s - SUGGEST), s, j) for s in steps for j in joins))
        chosen[best[2:]] += 1
        total += count([pair for pair in pairs if story_of(pair) == fold], *best[2:])
    show(total, "left out")
    print("thresholds chosen (suggest, join):", dict(chosen))


def errors(pairs):
    for pair in sorted(pairs, key=lambda pair: -pair["score"]):
        found = pair["candidate"] and pair["score"] >= SUGGEST
        if found == pair["true"] and not (found and not pair["automatic"]) and not pair["automatic"]:
            continue
        kind = "join" if pair["automatic"] else "suggest" if found else "MISS" if pair["candidate"] else "MISS (no key)"
        verdict = "" if pair["true"] else "WRONG "
        facts = {key: round(value, 2) if isinstance(value, float) else value for key, value in pair["evidence"].items() if value}
        print(f"{verdict}{kind} {pair['a']} {pair['b']} {pair['score']:.3f} {'contra' if pair['contradictory'] else ''} {facts}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--folds", action="store_true")
    options = parser.parse_args()
    pairs = [json.loads(line) for line in sys.stdin if line.strip()]
    if options.errors:
        errors(pairs)
    show(count(pairs), "all")
    near = [pair["score"] for pair in pairs if not pair["true"]]
    print(f"{len(pairs)} candidates; log loss of the score {log_loss(pairs):.4f}; highest wrong score {max(near, default=0):.3f}")
    if options.folds:
        folds(pairs)


def log_loss(pairs):
    def surprise(pair):
        score = min(max(pair["score"], 1e-6), 1 - 1e-6)
        return -math.log(score if pair["true"] else 1 - score)
    return sum(map(surprise, pairs)) / max(1, len(pairs))


if __name__ == "__main__":
    main()
