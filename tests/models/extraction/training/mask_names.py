#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes copies of gold texts in which the firms, and some of the others, bear invented names: what the names of an
unseen text look like, which are in no list.

usage: mask_names.py OUT_DIR GOLD_DIR…

OUT_DIR gets STEM.masked.txt and STEM.masked.json for each text. A word that is common, a legal form, one of
companywords.tsv, part of a known place or of another actor's name stays. The same texts give the same names.
"""
import json
import pathlib
import random
import re
import sys

import train_names

LISTS = train_names.ROOT / "resources"
WORD = r"[^\W\d_]+"
ONSETS = "b br c ch cl d dr f fl g gl j k l m n p pl pr qu r s st t tr v z".split()
VOWELS = "a a e e i i o o u ou".split()
CODAS = ["", "x", "n", "l", "r", "s", "t", "m", "c", "d", "is", "ex", "on", "al"]
UNKNOWN = 0.25  # share of the places, and of the acronyms of bodies and associations, that are renamed: lists have most
SHORT = 5  # letters of capitals that are an acronym


def fold(word):
    return train_names.fold(word)


def column(name, number=0):
    for line in (LISTS / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            columns = line.split("\t")
            if number < len(columns):
                yield columns[number]


def listed_words():
    common = {fold(form) for form in column("lexicon/fr/commonwords.tsv")}
    kept = {fold(form.strip()) for name in ("companywords", "legalforms") for form in column(f"lexicon/fr/{name}.tsv")}
    for name in ("places", "sites"):
        for number in (1, 6):
            for forms in column(f"gazetteer/{name}.tsv", number):
                kept.update(fold(word) for word in re.findall(WORD, forms))
    return common, kept


class Masker:
    def __init__(self):
        self.common, self.kept = listed_words()

    def invented(self, rng, word):
        if word.isupper() and len(word) <= SHORT:
            return "".join(rng.choice("BCDFGLMNPRSTVAEIO") for _ in word)
        while True:
            syllables = max(1, min(3, round(len(word) / 3)))
            name = "".join(rng.choice(ONSETS) + rng.choice(VOWELS) for _ in range(syllables)) + rng.choice(CODAS)
            if fold(name) not in self.common and fold(name) not in self.kept:
                return name.upper() if word.isupper() else name.capitalize()

    def is_own(self, word):
        return (word[0].isupper() and len(word) > 1 and fold(word) not in self.kept
                and (word.isupper() or fold(word) not in self.common))

    def words(self, rng, gold):
        own, others = set(), set()
        for actor in gold["actors"]:
            for form in [actor["name"], *actor.get("aliases", [])]:
                if actor["kind"] == "company":
                    own.update(filter(self.is_own, re.findall(WORD, form)))
                elif actor["kind"] != "person" and form.isupper() and form.isalpha() and rng.random() < UNKNOWN:
                    own.add(form)
                else:
                    others.update(re.findall(WORD, form))
        towns = set()
        for place in gold.get("places", []):
            words = re.findall(WORD, place)
            if rng.random() < UNKNOWN:
                towns.update(w for w in words if w[0].isupper() and len(w) > 2 and fold(w) not in self.common)
            others.update(words)
        for actor in gold["actors"]:
            for form in [actor["name"], *actor.get("aliases", [])]:
                towns.difference_update(re.findall(WORD, form))
        return sorted((own - others) | towns)

    def mask(self, stem, text, gold):
        rng = random.Random(stem)
        names = {}  # by folded word, so that "ACME" and "Acme" stay one name
        new = {}
        for word in self.words(rng, gold):
            name = names.setdefault(fold(word), self.invented(rng, word))
            new[word] = name.upper() if word.isupper() else name.capitalize() if name.isupper() else name
        if not new:
            return text, gold
        pattern = re.compile(r"(?<![^\W\d_])(" + "|".join(sorted(map(re.escape, new), key=len, reverse=True)) + r")(?![^\W\d_])")

        def replaced(value):
            if isinstance(value, str):
                return pattern.sub(lambda match: new[match.group(1)], value)
            if isinstance(value, list):
                return [replaced(item) for item in value]
            if isinstance(value, dict):
                return {key: replaced(item) for key, item in value.items()}
            return value

        return replaced(text), replaced(gold)


def write(out, folders):
    masker = Masker()
    out.mkdir(parents=True, exist_ok=True)
    for folder in folders:
        for path in sorted(pathlib.Path(folder).glob("*.json")):
            text = path.with_suffix(".txt").read_text(encoding="utf-8")
            text, gold = masker.mask(path.stem, text, json.loads(path.read_text(encoding="utf-8")))
            (out / f"{path.stem}.masked.txt").write_text(text, encoding="utf-8")
            (out / f"{path.stem}.masked.json").write_text(json.dumps(gold, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), sys.argv[2:])
