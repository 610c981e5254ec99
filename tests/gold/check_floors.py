#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a folder of gold texts with the engine, scores it and compares each measure with its floor.

usage: check_floors.py GOLDEXTRACT RESOURCES corpus|plain|held [--write] [--errors]

Exit status 1 where a measure has fallen below its floor in floors.json. `--write` sets the folder's floors one point
below what is reached now (a floor never falls by it); `--errors` also lists every miss, as score.py does: of `held`
nobody who writes rules looks at them.
"""
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
MARGIN = 0.01


def main():
    flags = {a for a in sys.argv[1:] if a.startswith("--")}
    program, resources, folder = [a for a in sys.argv[1:] if not a.startswith("--")]
    texts = sorted(str(p) for p in (HERE / folder).glob("*.txt"))
    read = subprocess.run([program, resources, *texts], check=True, capture_output=True).stdout
    score = [sys.executable, str(HERE / "score.py"), str(HERE / folder)]
    if "--errors" in flags:
        print(subprocess.run([*score, "--errors"], input=read, check=True, capture_output=True).stdout.decode())
    reached = json.loads(subprocess.run([*score, "--json"], input=read, check=True, capture_output=True).stdout)

    file = HERE / "floors.json"
    every = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    floors = every.get(folder, {})
    if "--write" in flags:
        names = floors or {name: 0 for name in reached if not name.startswith("kind ")}
        floors = {name: max(floors.get(name, 0), round(reached[name] - MARGIN, 3)) for name in names}
        every[folder] = floors
        file.write_text(json.dumps(every, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")

    fallen = False
    for name, floor in floors.items():
        low = reached.get(name, 0) < floor
        fallen = fallen or low
        print(f"{name:34} {reached.get(name, 0):.4f}  floor {floor:.3f}{'  BELOW' if low else ''}")
    sys.exit(1 if fallen else 0)


if __name__ == "__main__":
    main()
