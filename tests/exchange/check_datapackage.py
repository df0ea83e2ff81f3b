#!/usr/bin/env python3
"""check_datapackage.py DIR - reads a Frictionless package: every file has the columns of the
codebook, every cell the type and values it promises, keys are unique and found, no cell is a formula."""
import csv
import datetime
import json
import os
import sys

folder = sys.argv[1]
errors = []


def check_cell(where, field, cell):
    kind = field["type"]
    if kind == "integer":
        int(cell)
    elif kind == "number":
        float(cell)
    elif kind == "date":
        datetime.date.fromisoformat(cell)
    elif kind == "boolean":
        if cell not in ("true", "false"):
            raise ValueError(cell)
    elif kind != "string":
        raise ValueError("type " + kind)
    elif cell[0] in "=+-@\t|%":
        raise ValueError("formula: " + cell)
    values = field.get("constraints", {}).get("enum")
    if values and cell not in values:
        raise ValueError("not among the values: " + cell)


with open(os.path.join(folder, "datapackage.json"), encoding="utf-8") as f:
    package = json.load(f)
assert package["profile"] == "tabular-data-package"
keys, rows = {}, {}
for resource in package["resources"]:
    fields = resource["schema"]["fields"]
    names = [f["name"] for f in fields]
    assert len(names) == len(set(names)), resource["name"]
    assert all(f["description"] for f in fields)
    with open(os.path.join(folder, resource["path"]), encoding="utf-8", newline="") as f:
        table = list(csv.reader(f, strict=True))
    if table[0] != names:
        errors.append(f"{resource['path']}: columns {table[0]}")
        continue
    rows[resource["name"]] = (names, table[1:])
    for n, row in enumerate(table[1:], 2):
        if len(row) != len(names):
            errors.append(f"{resource['path']}:{n}: {len(row)} cells")
            continue
        for field, cell in zip(fields, row):
            try:
                if cell:
                    check_cell(resource["path"], field, cell)
            except ValueError as e:
                errors.append(f"{resource['path']}:{n}: {field['name']}: {e}")
    if "primaryKey" in resource["schema"]:
        at = names.index(resource["schema"]["primaryKey"])
        keys[resource["name"]] = {row[at] for row in table[1:]}
        if len(keys[resource["name"]]) != len(table) - 1:
            errors.append(f"{resource['path']}: keys repeat")
for resource in package["resources"]:
    names, table = rows.get(resource["name"], ([], []))
    for key in resource["schema"].get("foreignKeys", []):
        at = names.index(key["fields"])
        missing = {row[at] for row in table} - keys[key["reference"]["resource"]]
        if missing:
            errors.append(f"{resource['path']}: {key['fields']} names what is not there: {sorted(missing)[:3]}")
found = {name for name in os.listdir(folder) if name.endswith(".csv")}
if found != {r["path"] for r in package["resources"]}:
    errors.append("files and codebook differ")
print("\n".join(errors[:20]) or " ".join(f"{name} {len(t[1])}" for name, t in rows.items()))
sys.exit(bool(errors))
