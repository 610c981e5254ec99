#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns nameweights.tsv: a log-linear choice of what a run of capitals is, from gold texts.

usage: mask_names.py MASKED tests/gold/{corpus,stories,more}
       namedump resources tests/gold/{corpus,stories,more}/*.txt MASKED/*.txt | train_names.py tests/gold/{corpus,stories,more} MASKED [--folds N] > nameweights.tsv

Each text is learned twice, as it is and with its firms renamed (mask_names.py): most firms of an unseen text are in no
list. Without folders: the gold folders of the repository (corpus, stories, more). With --folds N nothing is written; the accuracy on N held-out parts (whole announcements and stories) is printed.
"""
import collections
import json
import math
import pathlib
import re
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[4]
KINDS = ["company", "public_body", "person", "education", "association", "place", "none"]
PASSES = 40
DOUBT = 0.4  # taken from the score of every firm: a false one is worse than a missed one
PERSON_SIGNS = ("given_first", "given_weak_first", "person_shape")
HIDDEN = 0.1  # share of the runs that are learned as if the list of first names did not have them
DECAY = 0.02  # of the weights, each pass: few examples a feature


def fold(text):
    text = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return "".join(c for c in text if not unicodedata.combining(c))


def group(stem):
    """What is kept in one fold: the tellings of one announcement, and its copy with the firms renamed."""
    return re.sub(r"-[a-z]$", "", stem.removesuffix(".masked"))


def norm(name):
    text = re.sub(r"[\s\-–.]+", " ", fold(name)).strip(" ,;:'\"«»()")
    return re.sub(r"^(le|la|les|l'|du|de la|de l'|des|d'|groupe|societe|the|m|mme|mr|dr|pr)\s*(?=\S{2})(?<=[' ])", "", text)


def gold_folders():
    folders = [ROOT / "tests/gold" / name for name in ("corpus", "stories", "more")]
    return [folder for folder in folders if folder.is_dir()]


def gold_forms(folders):
    forms = {}
    for folder in folders:
        for path in pathlib.Path(folder).glob("*.json"):
            gold = json.loads(path.read_text(encoding="utf-8"))
            names = {}
            for place in gold.get("places", []):
                names[norm(place)] = "place"
            for actor in gold.get("actors", []):
                for form in [actor["name"], *actor.get("aliases", [])]:
                    names[norm(form)] = actor["kind"]
            forms[path.stem] = names
    return forms


def label(names, printed):
    form = norm(printed)
    if form in names:
        return names[form]
    words = form.split()
    for name, kind in names.items():  # a surname alone, a short form: what its full name is
        if kind == "person" and words and name.split()[-len(words):] == words:
            return kind
        if kind not in ("person", "place") and words and name.split()[:len(words)] == words and len(words[0]) > 2:
            return kind
    return "none"


def read(forms, lines):
    cases = collections.OrderedDict()
    for line in lines:
        stem, key, printed, sure, link, features = line.rstrip("\n").split("\t")
        if stem not in forms:
            continue
        kind = label(forms[stem], printed) if sure == "-" else sure
        cases.setdefault(stem, []).append((key, printed, sure, link == "1", features.strip(",").split(","), kind))
    return cases


def examples(case):
    before = None
    for key, printed, sure, link, features, kind in case:
        if sure == "-":
            features = list(features)
            if link and before:
                features.append({"company": "link_company", "person": "link_person", "place": "link_place", "none": "link_none"}.get(before, "link_body"))
            yield features, kind, printed, key
        before = kind


def variants(features):
    """(features, share): the example as it is, and as it would be with its names in no list of first names."""
    bare = [f for f in features if f not in PERSON_SIGNS]
    if bare == features:
        yield features, 1.0
        return
    if "person_shape" in features:
        bare.append("unknown_pair" if "two_words" in features or "particle" in features else "unknown_triple")
    yield bare, HIDDEN
    yield features, 1.0 - HIDDEN


def train(cases):
    weights = collections.defaultdict(lambda: [0.0] * len(KINDS))
    squares = collections.defaultdict(lambda: [1e-6] * len(KINDS))
    data = []
    for features, kind, *_ in (example for case in cases for example in examples(case)):
        data += [(bare, KINDS.index(kind), share) for bare, share in variants(features)]
    for turn in range(PASSES):
        for features, want, share in data:
            rows = [weights[f] for f in features]
            sums = [sum(row[k] for row in rows) for k in range(len(KINDS))]
            top = max(sums)
            exps = [math.exp(s - top) for s in sums]
            total = sum(exps)
            for k in range(len(KINDS)):
                step = share * ((1.0 if k == want else 0.0) - exps[k] / total)
                if abs(step) < 1e-3:
                    continue
                for f in features:
                    g = step - share * DECAY * weights[f][k]
                    squares[f][k] += g * g
                    weights[f][k] += 0.3 * g / math.sqrt(squares[f][k])
    weights["bias"][KINDS.index("company")] -= DOUBT
    return weights


def accuracy(weights, cases, wrong=None):
    right = count = 0
    for stem, case in cases:
        sums = {}
        listed = list(examples(case))
        for features, kind, printed, key in listed:
            row = sums.setdefault(key, [0.0] * len(KINDS))
            for f in features:
                for k in range(len(KINDS)):
                    row[k] += weights[f][k] if f in weights else 0.0
        for features, kind, printed, key in listed:
            got = KINDS[max(range(len(KINDS)), key=lambda k: sums[key][k])]
            count += 1
            right += got == kind
            if wrong is not None and got != kind:
                wrong.append((stem, printed, kind, got, features))
    return right, count


def main():
    args = sys.argv[1:]
    folds = int(args[args.index("--folds") + 1]) if "--folds" in args else 0
    forms = gold_forms([a for a in args if not a.startswith("--") and not a.isdigit()] or gold_folders())
    cases = read(forms, sys.stdin)
    if folds:
        groups = sorted({group(stem) for stem in cases})
        right = count = 0
        wrong = []
        for fold in range(folds):
            out = {g for i, g in enumerate(groups) if i % folds == fold}
            inside = [case for stem, case in cases.items() if group(stem) not in out]
            held = [(stem, case) for stem, case in cases.items() if group(stem) in out]
            r, c = accuracy(train(inside), held, wrong)
            right, count = right + r, count + c
        for stem, printed, kind, got, features in wrong:
            print(f"{stem}\t{printed}\t{kind} read as {got}\t{' '.join(features)}")
        print(f"held-out accuracy of {folds} folds: {right / count:.4f} ({right} of {count})")
        return
    write(train(list(cases.values())), sys.stdout)


def write(weights, out):
    print("# SPDX-FileCopyrightText: 2026 The Vigie authors\n# SPDX-License-Identifier: GPL-3.0-or-later", file=out)
    print("# Learned by tests/models/extraction/training/train_names.py. feature, kind, weight in hundredths", file=out)
    for feature in sorted(weights):
        for k, weight in enumerate(weights[feature]):
            if round(weight * 100):
                print(f"{feature}\t{KINDS[k]}\t{round(weight * 100)}", file=out)


if __name__ == "__main__":
    main()
