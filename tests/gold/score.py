#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores extraction output against a gold corpus.

usage: score.py GOLD_DIR < extracted.jsonl

GOLD_DIR holds STEM.txt and STEM.json pairs (see GUIDE.md). Standard input holds one JSON object a line, as
`vigie extract` prints them, each with "file" ending in STEM.txt. Prints one row a measure: precision, recall, F1
(or accuracy) and the counts; `--errors` lists every miss and every false find; `--json` prints the figures as JSON.
Exit status 2 where a case of GOLD_DIR has no output.
"""
import json
import pathlib
import re
import sys
import unicodedata

KINDS = {"jobs_created", "jobs_indirect", "jobs_cut", "workforce", "investment", "funding", "contract", "revenue",
         "exports", "companies", "trainees"}


def norm(name):
    """Folds case, accents, apostrophes, white space and leading articles, so that spellings of one name compare equal."""
    text = unicodedata.normalize("NFKD", name.replace("’", "'")).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"[\s\-–.]+", " ", text).strip(" ,;:'\"«»()")
    return re.sub(r"^(le|la|les|l'|du|de la|de l'|des|d'|groupe|societe|the|m|mme|mr|dr|pr)\s*(?=\S{2})(?<=[' ])", "", text)


def spans(text, quote):
    """All [start, end) of quote in text."""
    out, at = [], text.find(quote)
    while at >= 0:
        out.append((at, at + len(quote)))
        at = text.find(quote, at + 1)
    return out


class Tally:
    def __init__(self):
        self.tp = self.fp = self.fn = 0

    def row(self):
        p = self.tp / (self.tp + self.fp) if self.tp + self.fp else 0.0
        r = self.tp / (self.tp + self.fn) if self.tp + self.fn else 0.0
        return p, r, 2 * p * r / (p + r) if p + r else 0.0


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    flags = {a for a in sys.argv[1:] if a.startswith("--")}
    gold_dir = pathlib.Path(args[0])
    found = {}
    for line in sys.stdin:
        if line.strip():
            row = json.loads(line)
            found[pathlib.Path(row["file"]).stem] = row
    measures = {}
    exact = {}
    missing = []

    def tally(name):
        return measures.setdefault(name, Tally())

    def hit(name, ok):
        got = exact.setdefault(name, [0, 0])
        got[0] += bool(ok)
        got[1] += 1

    def say(stem, what):
        if "--errors" in flags:
            print(f"{stem}: {what}")

    for txt in sorted(gold_dir.glob("*.txt")):
        stem = txt.stem
        gold = json.loads(txt.with_suffix(".json").read_text(encoding="utf-8"))
        body = txt.read_text(encoding="utf-8")
        out = found.get(stem)
        if out is None:
            missing.append(stem)
            out = {"metrics": [], "actors": [], "places": [], "sectors": []}
        hit("date", out.get("date") == gold["date"])

        # metrics: a find and a gold figure pair up where value and unit agree and the evidence overlaps
        left = []
        for m in gold["metrics"]:
            at = spans(body, m["quote"])
            left.append((m, at[m.get("nth", 1) - 1] if at else (0, 0)))
        pool = [m for m in out.get("metrics", []) if m["kind"] in KINDS]
        pairs = []
        for got in pool:
            best = None
            for entry in left:
                m, (a, b) = entry
                if abs(float(got["value"]) - m["value"]) > 1e-6 * max(1, abs(m["value"])) or got["unit"] != m["unit"]:
                    continue
                if (got.get("value_max") or None) != (m.get("value_max") or None):
                    continue
                overlap = any(s < b and a < e for s, e in spans(body, got["text"]))
                if overlap and (best is None or (m["kind"] == got["kind"]) > (best[0]["kind"] == got["kind"])):
                    best = entry
            if best:
                left.remove(best)
                pairs.append((got, best[0]))
            else:
                tally("metric: value+unit").fp += 1
                tally("metric: +kind").fp += 1
                tally("metric: +kind+role").fp += 1
                tally(f"  kind {got['kind']}").fp += 1
                say(stem, f"false metric {got['kind']} {got['value']} {got['unit']} {got['role']} «{got['text']}»")
        for got, m in pairs:
            tally("metric: value+unit").tp += 1
            kind_ok = got["kind"] == m["kind"]
            role_ok = kind_ok and got["role"] == m["role"]
            for name, ok in (("metric: +kind", kind_ok), ("metric: +kind+role", role_ok)):
                t = tally(name)
                if ok:
                    t.tp += 1
                else:
                    t.fp += 1
                    t.fn += 1
            if kind_ok:
                tally(f"  kind {m['kind']}").tp += 1
            else:
                tally(f"  kind {m['kind']}").fn += 1
                tally(f"  kind {got['kind']}").fp += 1
            if not role_ok:
                say(stem, f"wrong {'role' if kind_ok else 'kind'} {got['kind']}/{got['role']} for "
                          f"{m['kind']}/{m['role']} «{m['quote']}»")
            hit("modifier", got.get("modifier") == m["modifier"])
            if m.get("horizon") or got.get("horizon"):
                hit("horizon", str(got.get("horizon") or "")[:9] == str(m.get("horizon") or "")[:9])
            if m.get("sector"):
                hit("metric sector", got.get("sector") == m["sector"])
            names = next((({norm(a["name"])} | {norm(x) for x in a.get("aliases", [])}) for a in gold["actors"]
                          if a["name"] == m.get("subject")), set())
            right = got.get("subject") and norm(got["subject"]) in names
            if m.get("subject"):
                hit("metric subject", right)
            # A figure that is nobody's is in no firm's total.
            hit("metric subject, or rightly none", right if m.get("subject") else not got.get("subject"))
        for m, _ in left:
            for name in ("metric: value+unit", "metric: +kind", "metric: +kind+role", f"  kind {m['kind']}"):
                tally(name).fn += 1
            say(stem, f"missed metric {m['kind']} {m['value']} {m['unit']} {m['role']} «{m['quote']}»")

        # what the analyst sums: the article's headline jobs and investment, exactly right
        def total(rows, kind):
            sums = {}
            for m in rows:
                if m["kind"] == kind and m["role"] == "headline":
                    sums[m["unit"]] = round(sums.get(m["unit"], 0) + float(m["value"]), 2)
            return sums
        right = [total(pool, k) == total(gold["metrics"], k) for k in ("jobs_created", "investment")]
        hit("article: headline jobs exact", right[0])
        hit("article: headline investment exact", right[1])
        hit("article: both exact", all(right))
        if not all(right):
            say(stem, f"totals {total(pool, 'jobs_created')} {total(pool, 'investment')} for "
                      f"{total(gold['metrics'], 'jobs_created')} {total(gold['metrics'], 'investment')}")

        # actors and places
        rest = [({norm(a["name"])} | {norm(x) for x in a.get("aliases", [])}, a) for a in gold["actors"]]
        named = list(rest)
        for got in out.get("actors", []):
            forms = {norm(got["name"])} | {norm(x) for x in got.get("aliases", [])}
            match = next((g for g in rest if forms & g[0] and g[1]["kind"] == got["kind"]), None)
            any_kind = next((g for g in named if forms & g[0]), None)
            if any_kind:
                named.remove(match or any_kind) if (match or any_kind) in named else named.remove(any_kind)
                tally("actor: name only").tp += 1
            else:
                tally("actor: name only").fp += 1
            if match:
                rest.remove(match)
                tally("actor: name+kind").tp += 1
                tally(f"  {got['kind']}").tp += 1
                if any(a.get("investor") for a in gold["actors"]):
                    hit("investor flag", bool(got.get("investor")) == bool(match[1].get("investor")))
            else:
                tally("actor: name+kind").fp += 1
                tally(f"  {got['kind']}").fp += 1
                say(stem, f"false actor {got['kind']} {got['name']}"
                          + (f" (gold: {any_kind[1]['kind']})" if any_kind else ""))
        tally("actor: name only").fn += len(named)
        for _, a in rest:
            tally("actor: name+kind").fn += 1
            tally(f"  {a['kind']}").fn += 1
            say(stem, f"missed actor {a['kind']} {a['name']}")
        want = {norm(p) for p in gold.get("places", [])}
        have = {norm(p["name"]) for p in out.get("places", [])}
        t = tally("place")
        t.tp += len(want & have)
        t.fp += len(have - want)
        t.fn += len(want - have)
        for p in sorted(have - want):
            say(stem, f"false place {p}")
        for p in sorted(want - have):
            say(stem, f"missed place {p}")

        want, have = gold["sectors"], out.get("sectors", [])
        hit("main sector", have[:1] == want[:1])
        t = tally("sector")
        t.tp += len(set(want) & set(have))
        t.fp += len(set(have) - set(want))
        t.fn += len(set(want) - set(have))
        if have[:1] != want[:1]:
            say(stem, f"sectors {have} for {want}")

    figures = {name.strip(): round(t.row()[2], 4) for name, t in measures.items()}
    figures.update({name: round(a / b, 4) for name, (a, b) in exact.items() if b})
    if "--json" in flags:
        print(json.dumps(figures, ensure_ascii=False))
    else:
        for name, t in measures.items():
            p, r, f = t.row()
            print(f"{name:34} P {p:.3f}  R {r:.3f}  F1 {f:.3f}   ({t.tp} right, {t.fp} false, {t.fn} missed)")
        for name, (a, b) in exact.items():
            print(f"{name:34} {a / b:.3f}   ({a} of {b})")
    if missing:
        print(f"no output for {len(missing)} cases: {' '.join(missing[:5])} …", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
