#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes places.tsv out of the open lists named in ../NOTICE.

usage: make_places.py LISTS_DIR > places.tsv

LISTS_DIR holds countries_fr.tsv, ma_regions.tsv, ma_provinces.tsv, ma_provinces_hcp2024.csv, ma_communes.tsv, fr_regions.tsv, fr_departements.tsv,
fr_communes_2000plus.tsv, world_cities.tsv, geonames_cities_fr.tsv and geonames_admin_fr.tsv. What the lists lack (zones, sites, small
towns, other spellings) is written by hand in sites.tsv.
"""
import pathlib
import re
import sys
import unicodedata

LISTS = pathlib.Path(sys.argv[1])
FRANCOPHONE = {"MA", "FR", "BE", "CH", "LU", "TN", "DZ", "SN", "CI", "CM", "GA", "ML", "BF", "TG", "BJ", "NE", "GN", "CD", "CG", "MG", "MR", "MU"}
# French names that the lists give in another spelling.
SPELLINGS = {"Tangier": "Tanger", "Marrakesh": "Marrakech", "Sale": "Salé", "El Jadid": "El Jadida", "Kenitra": "Kénitra", "Temara": "Témara",
             "Saidia": "Saïdia", "Smara": "Es-Semara", "Ouarzazat": "Ouarzazate", "Taroudant": "Taroudannt", "Mdiq": "M'diq",
             "Khemisset": "Khémisset", "Khenifra": "Khénifra", "Chefchaouene": "Chefchaouen", "Al Hoceïma": "Al Hoceima", "Oujda-Angad": "Oujda",
             "Fnidek": "Fnideq", "Sidi Qacem": "Sidi Kacem", "Arfoud": "Erfoud", "Zawyat an Nwaçer": "Nouaceur", "Mediouna": "Médiouna",
             "Kelaat Mgouna": "Kelâat M'Gouna", "Al Marsá": "La Marsa"}
SKIP = {"Mosquée", "Douane", "Thiès Nones", "Mermoz Boabab", "Agadir Melloul", "Salé Al Jadida", "Of", "Mobile", "Nice City", "Man", "Ham", "Bo",
        "Sale", "Orange Park"}


def rows(name, separator="\t"):
    for line in (LISTS / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split(separator)


def fold(text):
    text = unicodedata.normalize("NFKD", text.replace("’", "'").replace("œ", "oe").replace("Œ", "oe")).casefold()
    return re.sub(r"[\s\-]+", " ", "".join(c for c in text if not unicodedata.combining(c)))


# Numbers of the Moroccan regions: of the High Commission for Planning -> of ma_regions.tsv.
HCP_REGIONS = {"01": "12", "02": "09", "03": "05", "04": "10", "05": "01", "06": "02", "07": "08", "08": "04", "09": "11", "10": "06",
               "11": "07", "12": "03"}

OTHER_SPELLINGS = {"Tanger-Assilah", "Mohammadia", "Agadir-Ida-Ou-Tanane"}  # of provinces that the first list has

OUT = {}
ABOVE = {}  # key of a place that gave way -> its parent
GONE = {}  # key of a place that gave way -> folded name of the one that stayed


def put(key, name, kind, country, parent, population=0, aliases=()):
    """One place; of two places of one name the more important one stays (country, region, then the more peopled)."""
    name = name.replace("’", "'").strip()
    same = fold(name)
    rank = {"country": 9, "region": 8, "province": 7, "department": 7, "canton": 7, "city": 1}[kind]
    weight = (rank if rank > 7 else 5 if country == "MA" and kind == "city" else 4 if rank == 7 else 0, int(population))
    row = [key, name, kind, country, parent, str(population), "|".join(a for a in aliases if fold(a) != same)]
    old = OUT.get(same)
    if old and old[0] >= weight:
        GONE[key] = same
        if old[1][3] == country and old[1][4] == country and parent not in ("", old[1][0]):
            old[1][4] = parent
        return
    if old:
        GONE[old[1][0]] = same
        ABOVE[old[1][0]] = old[1][4]
        if old[1][3] == country and parent == country and old[1][4]:
            row[4] = old[1][4]
    OUT[same] = (weight, row)


def main():
    for code, name in rows("countries_fr.tsv"):
        if len(code) == 2 and code not in {"QO", "EU", "EZ", "UN", "XA", "XB", "ZZ"} and "&" not in name:
            name, _, other = re.sub(r"^R\.A\.S\. chinoise de ", "", name).rstrip(")").partition(" (")
            put(code, name, "country", code, "", 0, [other] if other else [])
    for key, name, _arabic, _english in (r[:4] for r in rows("ma_regions.tsv")):
        put("MA-R" + key[-2:], name.replace("Hoceïma", "Hoceima"), "region", "MA", "MA")
    for row in rows("ma_provinces.tsv"):
        put("MA-P" + row[0][-3:], row[1], "province", "MA", "MA-R" + row[5][-2:])
    known = {fold(row[1]) for row in rows("ma_provinces.tsv")}
    for code, name, _arabic, kind in (r[:4] for r in rows("ma_provinces_hcp2024.csv", ",")):
        # What the first list lacks. The two digits of the code are the region's number in the official order.
        if kind in {"province", "prefecture"} and fold(name) not in known and name not in OTHER_SPELLINGS:
            put("MA-H" + code, name, "province", "MA", "MA-R" + HCP_REGIONS[code[:2]])
    for row in rows("ma_communes.tsv"):
        put("MA-C" + row[0][-4:], row[1], "city", "MA", "MA-P" + row[4][-3:])
    for key, name in (r[:2] for r in rows("fr_regions.tsv")):
        put("FR-R" + key, name, "region", "FR", "FR")
    for row in rows("fr_departements.tsv"):
        put("FR-" + row[0], row[1], "department", "FR", "FR")
    for row in rows("fr_communes_2000plus.tsv"):
        put("FR-" + row[0], row[1], "city", "FR", "FR-" + row[3], row[2])
    french = {key: name for key, name in rows("geonames_cities_fr.tsv")}
    for key, name, country, population in (r[:4] for r in rows("world_cities.tsv")):
        people = int(population or 0)
        if name in SKIP or country == "FR" or people < (0 if country in FRANCOPHONE else 20000 if country == "CA" else 100000):
            continue
        own = french.get(key, SPELLINGS.get(name, name) if country in {"MA", "TN"} else name)
        put("geonames:" + key, re.sub(r" City$| \(Centre\)$| II$", "", own) if own != "New York City" else "New York", "city", country, country,
            people, [name] if own != name else [])
    for key, name in rows("geonames_admin_fr.tsv"):
        if "." not in key:
            continue
        country = key[:2]
        short = re.sub(r"^(Canton|Province|Wilaya|Gouvernorat|Région|État|Comté|District|Département|Préfecture)s? (de la |de l[’']|du |des |de |d[’'])?",
                       "", name)
        if country in {"US", "CA", "CH", "DE", "ES", "IT", "BE", "TN", "DZ", "SN", "GB", "CN", "IN", "BR", "AT", "NL", "LU"} and short[:1].isupper():
            put("admin:" + key, short, "canton" if country == "CH" else "region", country, country)
    print("# SPDX-FileCopyrightText: 2026 The Vigie authors")
    print("# SPDX-License-Identifier: GPL-3.0-or-later")
    print("# Made by make_places.py; sources and licences in ../NOTICE. key, name, kind, country, parent, population, other forms (|)")
    for _, row in sorted(OUT.values(), key=lambda entry: entry[1]):
        if row[4] in GONE:  # the city of a province's name stands for the province, and hangs under its region
            city = OUT[GONE[row[4]]][1][0]
            row[4] = city if city != row[0] else ABOVE.get(row[4], row[3])
        print("\t".join(row))


main()
