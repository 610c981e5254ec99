#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes commonwords.tsv out of Debian's hunspell-fr-comprehensive and commonwords.hand.tsv, and givennames.tsv out of its first names and the lists named in NOTICE.

usage: make_words.py HUNSPELL_DIR LISTS_DIR OUT_DIR

commonwords.tsv: folded word, classes: n noun, a adjective, p past participle, g present participle, i infinitive, f third person or "nous" of
present or future, o other. givennames.tsv: folded first name, "s" where it is also a French word or a place (weak evidence).
"""
import collections
import pathlib
import re
import sys
import unicodedata

HUNSPELL, LISTS, OUT = (pathlib.Path(a) for a in sys.argv[1:4])


def fold(text):
    text = text.replace("’", "'").replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae")
    text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in text if not unicodedata.combining(c))


def read_affixes():
    rules = collections.defaultdict(list)
    for line in (HUNSPELL / "fr.aff").read_text(encoding="utf-8").splitlines():
        part = line.split()
        if len(part) >= 5 and part[0] == "SFX" and not part[3].isdigit():
            strip = "" if part[2] == "0" else part[2]
            add = part[3].split("/")[0]
            rules[part[1]].append((strip, "" if add == "0" else add, re.compile(part[4] + "$"), " ".join(part[5:])))
    return rules


def letter(tags):
    if "po:infi" in tags:
        return "i"
    if "po:ppas" in tags:
        return "p"
    if "po:ppre" in tags:
        return "g"
    if re.search(r"po:(ipre|ifut)", tags):
        return "f" if re.search(r"po:(3(sg|pl)|1pl)", tags) else ""
    if re.search(r"po:(iimp|ipsi|spre|simp|cond|impe)", tags):
        return ""
    if re.search(r"po:\d(sg|pl|isg)", tags):
        return ""
    letters = ("n" if "po:nom" in tags else "") + ("a" if "po:adj" in tags else "")
    return letters or ("" if re.search(r"po:(v\d|npr\b|prn\b|patr|titr)", tags) else "o")


def main():
    rules = read_affixes()
    words = collections.defaultdict(set)
    names = set()
    sure = set()
    for line in (HUNSPELL / "fr.dic").read_text(encoding="utf-8").splitlines()[1:]:
        head, _, tags = line.partition(" ")
        word, _, flags = head.partition("/")
        if "po:prn" in tags and word[:1].isupper():
            names.add(fold(word))
        if word[:1].isupper() or re.search(r"[\d'’.\-]", word) or re.search(r"po:(npr\b|prn\b|patr)", tags):
            continue
        base = letter(tags) if "po:v" not in tags else ("i" if re.search(r"(er|ir|re)$", word) else "")
        if re.search(r"po:v\d.* po:(nom|adj)|po:(nom|adj).* po:v\d", tags):
            base += letter(re.sub(r"po:v\S*", "", tags))
        for c in base:
            words[fold(word)].add(c)
        flags = flags.replace("()", "")
        for flag in (flags[i:i + 2] for i in range(0, len(flags), 2)):
            for strip, add, condition, more in rules.get(flag, ()):
                if not word.endswith(strip) or not condition.search(word):
                    continue
                form = word[:len(word) - len(strip)] + add
                verb = re.search(r"po:(infi|ppas|ppre|ipre|ifut|iimp|ipsi|spre|simp|cond|impe)", more)
                for c in letter(more) if verb else (letter(re.sub(r"po:v\S*", "", tags))):
                    words[fold(form)].add(c)
    for line in (OUT / "commonwords.hand.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            words[fold(line)].add("n")
    with open(OUT / "commonwords.tsv", "w", encoding="utf-8") as out:
        out.write("# SPDX-FileCopyrightText: 2007-2018 Dicollecte contributors\n# SPDX-License-Identifier: MPL-2.0\n"
                  "# Made by make_words.py from hunspell-fr-comprehensive and commonwords.hand.tsv. Folded word, classes (n a p g i f o).\n")
        for word, classes in sorted(words.items()):
            if re.fullmatch(r"[a-z]{2,24}", word):
                out.write(word + "\t" + "".join(sorted(classes)) + "\n")
    for line in (LISTS / "given_names_faker.tsv").read_text(encoding="utf-8").splitlines():
        name, locale = line.split("\t")[:2]
        if locale in {"fr", "fr_BE", "fr_CH", "fr_SN"} or (locale in {"en", "es", "it", "de", "pt_PT", "tr"} and fold(name) not in words):
            names.update(fold(part) for part in name.split("-"))
        if locale.startswith("fr"):
            sure.update(fold(part) for part in name.split("-"))
    for line in (OUT / "givennames.hand.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            names.update(fold(part) for part in re.split(r"[-\s]", line))
            sure.update(fold(part) for part in re.split(r"[-\s]", line))
    places = {fold(row.split("\t")[1]) for row in (OUT / "../../gazetteer/places.tsv").read_text(encoding="utf-8").splitlines() if row[0] != "#"}
    with open(OUT / "givennames.tsv", "w", encoding="utf-8") as out:
        out.write("# SPDX-FileCopyrightText: 2026 The Vigie authors\n# SPDX-License-Identifier: GPL-3.0-or-later\n"
                  "# Made by make_words.py; sources in ../../NOTICE. Folded first name, s = also a word or a place.\n")
        for name in sorted(names):
            if re.fullmatch(r"[a-z]{2,}", name):
                out.write(name + ("\ts" if name in words or (name in places and name not in sure) else "") + "\n")


main()
