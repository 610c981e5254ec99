#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the table of README.md: every measure on each folder of gold texts, and its spread over ten tenths of the corpus.

usage: report.py GOLDEXTRACT RESOURCES

The tenths (the folds of fit/fit_weights.py) show how much a measure hangs on single texts. They leave nothing out: the cues
were written, and some constants fitted, by people who had read these texts. README.md has what was held out.
"""
import json
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
FOLDS = 10
FOLDERS = ["corpus", "stories", "more", "plain", "held"]
MEASURES = ["metric: value+unit", "metric: +kind", "metric: +kind+role", "modifier", "horizon", "article: headline jobs exact",
            "article: headline investment exact", "article: both exact", "actor: name+kind", "company", "public_body", "person",
            "association", "place", "main sector", "metric sector", "metric subject", "metric subject, or rightly none",
            "investor flag"]
NAMES = {"actor: name+kind": "all actors, name + kind", "metric sector": "sector of a figure", "metric subject": "subject of a figure",
         "metric subject, or rightly none": "the same, or rightly none",
         "investor flag": "investor or not"}


def score(folder, read):
    out = subprocess.run([sys.executable, str(HERE / "score.py"), str(folder), "--json"], input=read, check=True,
                         capture_output=True, text=True).stdout
    return json.loads(out)


def score_part(folder, stems, read):
    lines = [line for line in read.splitlines() if pathlib.Path(json.loads(line)["file"]).stem in stems]
    with tempfile.TemporaryDirectory() as part:
        for stem in stems:
            for suffix in (".txt", ".json"):
                (pathlib.Path(part) / (stem + suffix)).symlink_to((folder / (stem + suffix)).resolve())
        return score(part, "\n".join(lines))


def stray(folder, read):
    """(figures found in articles that have none, articles that have none, figures off by ten or more)"""
    found = silent = magnitude = 0
    for line in read.splitlines():
        row = json.loads(line)
        stem = pathlib.Path(row["file"]).stem
        text = (folder / (stem + ".txt")).read_text(encoding="utf-8")
        gold = json.loads((folder / (stem + ".json")).read_text(encoding="utf-8"))["metrics"]
        if not gold:
            silent += 1
            found += len(row["metrics"])
        for got in row["metrics"]:
            same = [m for m in gold if m["unit"] == got["unit"] and (m["quote"] in got["text"] or got["text"] in m["quote"])]
            ratios = [float(got["value"]) / m["value"] for m in same if m["value"]]
            magnitude += bool(ratios) and not any(0.1 < ratio < 10 for ratio in ratios)
    return found, silent, magnitude


def main():
    program, resources = sys.argv[1:3]
    reads = {}
    for name in FOLDERS:
        texts = sorted(str(path) for path in (HERE / name).glob("*.txt"))
        reads[name] = subprocess.run([program, resources, *texts], check=True, capture_output=True, text=True).stdout
    reached = {name: score(HERE / name, reads[name]) for name in FOLDERS}
    stems = sorted(path.stem for path in (HERE / "corpus").glob("*.txt"))
    random.Random(7).shuffle(stems)
    parts = [score_part(HERE / "corpus", stems[fold::FOLDS], reads["corpus"]) for fold in range(FOLDS)]
    print(f"| measure | {' | '.join(FOLDERS)} | tenths of the corpus |\n|---|{'---|' * (len(FOLDERS) + 1)}")
    for measure in MEASURES:
        tenths = [part[measure] for part in parts if measure in part]
        found = " | ".join(f"{reached[name][measure]:.3f}" if measure in reached[name] else "–" for name in FOLDERS)
        print(f"| {NAMES.get(measure, measure.replace('metric: ', ''))} | {found} | {statistics.mean(tenths):.3f} ± "
              f"{statistics.stdev(tenths):.3f} |")
    for name, read in reads.items():
        found, silent, magnitude = stray(HERE / name, read)
        print(f"\n{name}: {found} figures in {silent} articles without any, {magnitude} figures off by a factor of ten or more")


if __name__ == "__main__":
    main()
