#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_gold.py DIR: validates every gold case in DIR and prints what is wrong."""
import json, re, sys, pathlib
KINDS={"jobs_created","jobs_indirect","jobs_cut","workforce","investment","funding","contract","revenue","exports","companies","trainees"}
MONEY={"investment","funding","contract","revenue","exports"}
MOD={"exact","about","at_least","at_most","range"}; ROLE={"headline","part","background"}
AK={"company","public_body","person","education","association"}
SECT=set("agriculture food textile_leather wood_paper_packaging chemicals pharma_medical plastics_rubber building_materials metals electronics_electrical machinery automotive aerospace rail_naval other_manufacturing energy water_waste mining construction_real_estate retail logistics tourism digital finance offshoring professional_services education_training health culture_sport public_administration multi_sector".split())
bad=0; n=0; nm=0; na=0
for t in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
    n+=1
    def err(m):
        global bad; bad+=1; print(f"{t.stem}: {m}")
    body=t.read_text(encoding="utf-8")
    m=re.match(r" ?date (\d{4}-\d\d(?:-\d\d)?) ",body)
    if not m: err("does not begin with ' date YYYY-MM '")
    j=t.with_suffix(".json")
    if not j.exists(): err("no json"); continue
    try: g=json.loads(j.read_text(encoding="utf-8"))
    except Exception as e: err(f"json: {e}"); continue
    if m and g.get("date")!=m.group(1): err(f"date {g.get('date')} vs {m.group(1)}")
    if not g.get("source_url") and g.get("origin")!="exercise": err("no source_url")
    for s in g.get("sectors",[]): 
        if s not in SECT: err(f"sector {s}")
    if not 1<=len(g.get("sectors",[]))<=3: err("sectors count")
    names={a["name"] for a in g["actors"]}
    for a in g["actors"]:
        na+=1
        if a["kind"] not in AK: err(f"actor kind {a}")
        for f in [a["name"],*a.get("aliases",[])]:
            if f not in body: err(f"actor form not in text: {f}")
    for p in g.get("places",[]):
        if p not in body: err(f"place not in text: {p}")
    seen=set()
    for x in g["metrics"]:
        nm+=1
        if x["kind"] not in KINDS: err(f"kind {x['kind']}")
        if x["modifier"] not in MOD: err(f"modifier {x['modifier']}")
        if x["role"] not in ROLE: err(f"role {x['role']}")
        if x["modifier"]=="range" and not (x.get("value_max",0)>x["value"]): err(f"range without value_max {x}")
        u=x["unit"]
        if x["kind"] in MONEY:
            if not re.fullmatch("[A-Z]{3}",u): err(f"unit {u} for {x['kind']}")
        elif u!={"companies":"companies","trainees":"people"}.get(x["kind"],"jobs"): err(f"unit {u} for {x['kind']}")
        q=x["quote"]; k=body.count(q)
        if k<x.get("nth",1): err(f"quote #{x.get('nth',1)} not in text: {q!r} ({k})")
        if not re.search(r"\d|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mill|dizaine|one|two|three|four|five|ten|hundred|thousand|half",q): err(f"quote has no number {q!r}")
        if x.get("sector") and x["sector"] not in SECT: err(f"metric sector {x['sector']}")
        if x.get("subject") and x["subject"] not in names: err(f"subject not an actor: {x['subject']}")
        key=(q,x.get("nth",1),x["kind"])
        if key in seen: err(f"twice: {key}")
        seen.add(key)
    w=len(body.split())
    if not (5 if t.parent.name=="plain" else 60)<=w<=420: err(f"{w} words") # `plain` holds single sentences
print(f"{n} cases, {na} actors, {nm} metrics, {bad} problems")
sys.exit(1 if bad else 0)
