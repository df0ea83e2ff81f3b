#!/usr/bin/env python3
"""check_events.py FORMAT FILE - reads a file of event data as a program that knows the format would:
number of columns, their types, lists of codes."""
import datetime
import re
import sys

FORMAT, FILE = sys.argv[1:]
TYPES = dict(AGREE=1, CONSULT=1, SUPPORT=1, CONCEDE=1, COOPERATE=2, AID=2, RETREAT=2, REQUEST=3, ACCUSE=3,
             REJECT=3, THREATEN=3, PROTEST=4, SANCTION=4, MOBILIZE=4, COERCE=4, ASSAULT=4)
MODES = dict(
    CONSULT="visit third-party multilateral phone", RETREAT="withdraw release disarm ceasefire access resign",
    REQUEST="assist change yield meet", ACCUSE="disapprove investigate allege", REJECT="assist change yield meet",
    THREATEN="restrict arrest relations expel territory violence",
    PROTEST="demo riot strike hunger boycott obstruct vandalize", SANCTION="convict expel withdraw discontinue",
    MOBILIZE="troops weapons police militia",
    COERCE="seize restrict censor curfew martial-law arrest deport withhold misinformation cyber destroy")
SECTORS = set("COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL "
              "SOC".split())
ROLES = set("GOV MIL REB OPP PTY COP JUD SPY MED EDU BUS CRM CVL".split())
ICEWS = ("Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|"
         "Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|"
         "Country|Latitude|Longitude").split("|")
POLECAT = ("Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|"
           "Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|"
           "Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|"
           "Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|"
           "Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|"
           "Story Organizations|Story Locations|Language|Version").split("|")
CONTEXTS = set("""military intelligence executive legislative election political_institutions pro_democracy
    pro_autocracy economic legal reparations human_rights rights_freedoms repression human_security gender lgbt
    religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters
    natural_resource environment technology terrorism cbrn cyber misinformation crime corruption illegal_drugs
    trafficking""".split())

need = []


def check(ok, what):
    if not ok:
        need.append(what)


def number(text, low, high):
    return text == "" or low <= float(text) <= high


def day(text):
    return text == "" or datetime.date.fromisoformat(text)


def compact(text):
    return text == "" or (len(text) == 8 and datetime.datetime.strptime(text, "%Y%m%d"))


def countries(text):
    return all(re.fullmatch("[A-Z]{3}", c) for c in text.split(";") if c)


def cameo(code):
    return re.fullmatch("(0[1-9]|1[0-9]|20)[0-9]{0,2}", code) and len(code) >= 3


def actor(code):
    return re.fullmatch("([A-Z]{3}){1,5}", code)


def polecat(r):
    check(re.fullmatch("e[0-9a-f]{16}", r["Event ID"]), "id")
    check(day(r["Event Date"]) and day(r["Publication Date"]), "date")
    check(r["Event Type"] in TYPES, "type")
    check(int(r["Quad Code"]) == TYPES[r["Event Type"]], "quad")
    check(r["Event Mode"] == "" or r["Event Mode"] in MODES.get(r["Event Type"], "").split()
          or r["Event Type"] == "ASSAULT", "mode " + r["Event Type"] + " " + r["Event Mode"])
    check(number(r["Intensity"], -10, 10), "intensity")
    contexts = [c for c in r["Contexts"].split(";") if c]
    check(set(contexts) <= CONTEXTS and len(contexts) == len(set(contexts)), "contexts")
    for side in ("Actor", "Recipient"):
        check(countries(r[side + " Country"]), "country")
        sectors = [s for s in r[side + " Sectors"].split(";") if s]
        check(set(sectors) <= SECTORS and len(sectors) == len(set(sectors)), "sectors")
        check(r["Primary " + side + " Sector"] == (sectors[0] if sectors else ""), "primary")
    check(r["Actor Name"], "actor")
    check(countries(r["Country"]), "country of the event")
    check(re.fullmatch("[a-z]{2,3}", r["Language"]), "language")
    place(r)


def place(r):
    check(number(r["Latitude"], -90, 90) and number(r["Longitude"], -180, 180), "degrees")
    check((r["Latitude"] == "") == (r["Longitude"] == ""), "half a point")


def icews(r):
    check(0 < int(r["Event ID"]) < 2 ** 53, "id")
    check(day(r["Event Date"]), "date")
    check(r["Source Name"] and r["Target Name"] and r["Event Text"], "names")
    check(cameo(r["CAMEO Code"]), "code")
    check(number(r["Intensity"], -10, 10), "intensity")
    check(r["Sentence Number"] == "" or int(r["Sentence Number"]) > 0, "sentence")
    place(r)


def phoenix(r):
    check(re.fullmatch(r"\d+_[\d.]+", r[0]), "id")
    check(compact(r[1]) and r[1] == r[2] + r[3] + r[4], "date")
    for at in (5, 9):
        check(actor(r[at]), "actor " + r[at])
        check(r[at].startswith(r[at + 1] + r[at + 2]) and (r[at + 2] == "" or r[at + 2] in ROLES), "parts")
    check(cameo(r[13]) and r[13][:2] == r[14], "code")
    root = int(r[14])
    quad = 0 if root <= 2 else 1 if root <= 5 else 2 if root <= 8 else 3 if root <= 13 or root == 16 else 4
    check(int(r[15]) == quad, "quad")
    check(number(r[16], -10, 10), "Goldstein")
    check(number(r[18], -90, 90) and number(r[19], -180, 180), "degrees")
    check(countries(r[22]), "country")
    check(re.fullmatch(r"d[0-9a-f]{16}_\d+", r[23]), "sentence")


def petrarch(r):
    check(compact(r[0]), "date")
    check(actor(r[1]) and actor(r[2]), "actors")
    check(cameo(r[3]), "code")
    check(re.fullmatch(r"d[0-9a-f]{16}_\d+", r[5]), "ids")
    check(r[-1] and r[-2] and r[-3], "texts")


with open(FILE, encoding="utf-8", newline="") as f:
    lines = f.read().split("\n")
assert lines.pop() == "", "no newline at the end"
rows = [line.split("\t") for line in lines]
names = {"polecat": POLECAT, "icews": ICEWS}.get(FORMAT)
if names:
    assert rows.pop(0) == names, "columns"
width = len(names) if names else 26 if FORMAT == "phoenix" else len(rows[0])
if FORMAT == "petrarch":
    assert width in (10, 11), width
assert rows, "no rows"
for n, row in enumerate(rows, 1):
    assert len(row) == width, f"row {n}: {len(row)} columns"
    assert not any(c[:1] in tuple("=+@|%") for c in row), f"row {n}: formula"
    globals()[FORMAT](dict(zip(names, row)) if names else row)
    assert not need, f"row {n}: {need}: {row}"
print(FORMAT, len(rows), "rows")
