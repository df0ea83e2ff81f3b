#!/usr/bin/env python3
"""check_xlsx.py FILE CSV-FOLDER - the sheets hold what the CSV files hold; no cell is a formula."""
import csv
import os
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def column(ref):
    n = 0
    for c in re.match("[A-Z]+", ref).group():
        n = n * 26 + ord(c) - 64
    return n - 1


def value(cell, shared):
    kind = cell.get("t")
    if kind == "inlineStr":
        return "".join(t.text or "" for t in cell.iter(NS + "t"))
    v = cell.find(NS + "v")
    text = v.text if v is not None else ""
    return shared[int(text)] if kind == "s" else {"0": "false", "1": "true"}[text] if kind == "b" else text


def same(a, b):
    if a == b:
        return True
    try:
        return abs(float(a) - float(b)) < 1e-9
    except ValueError:
        return b.startswith("'") and b[1:] == a


book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
shared = []
if "xl/sharedStrings.xml" in book.namelist():
    shared = ["".join(t.text or "" for t in s.iter(NS + "t")) for s in ET.fromstring(book.read("xl/sharedStrings.xml"))]
sheets = ET.fromstring(book.read("xl/workbook.xml")).find(NS + "sheets")
files = {r.get("Id"): r.get("Target") for r in ET.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
names = [s.get("name") for s in sheets]
assert names[0] == "codebook" and set(names[1:]) == {f[:-4] for f in os.listdir(sys.argv[2]) if f.endswith(".csv")}
for sheet in list(sheets)[1:]:
    root = ET.fromstring(book.read("xl/" + files[sheet.get(REL)]))
    assert not list(root.iter(NS + "f")), "a formula"
    name = os.path.join(sys.argv[2], sheet.get("name") + ".csv")
    expected = list(csv.reader(open(name, encoding="utf-8", newline="")))
    rows = list(root.iter(NS + "row"))
    assert len(rows) == len(expected), (name, len(rows), len(expected))
    for n, (row, want) in enumerate(zip(rows, expected), 1):
        cells = {column(c.get("r")): value(c, shared) for c in row}
        got = [cells.get(i, "") for i in range(len(want))]
        assert all(same(a, b) for a, b in zip(got, want)), (name, n, got, want)
print(len(names), "sheets")
