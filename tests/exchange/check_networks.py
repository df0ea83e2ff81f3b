#!/usr/bin/env python3
"""check_networks.py NAME... - the formats of a network (NAME.csv, .edges, .dl, .graphml, .gexf, .json) tell
the same."""
import csv
import json
import sys
import xml.etree.ElementTree as ET

ML, GEXF = "{http://graphml.graphdrawing.org/xmlns}", "{http://gexf.net/1.3}"


def from_csv(name):
    rows = list(csv.reader(open(name + ".csv", encoding="utf-8", newline="")))
    columns, edges = rows[0][1:], {}
    for row in rows[1:]:
        assert len(row) == len(columns) + 1
        for column, cell in zip(columns, row[1:]):
            if float(cell):
                edges[row[0], column] = float(cell)
    square = [r[0] for r in rows[1:]] == columns
    if square:
        assert all(edges.get((b, a)) == w for (a, b), w in edges.items()), "not symmetric"
        edges = {(a, b): w for (a, b), w in edges.items() if a < b}
    return square, [r[0] for r in rows[1:]], columns, edges


def from_edges(name):
    rows = list(csv.reader(open(name + ".edges", encoding="utf-8", newline="")))
    assert rows[0] == ["source", "target", "weight"]
    return {(a, b): float(w) for a, b, w in rows[1:]}


def from_dl(name, square, rows, columns):
    lines = open(name + ".dl", encoding="utf-8").read().split("\n")
    head = f"dl n = {len(rows)}, " if square else f"dl nr = {len(rows)}, nc = {len(columns)}, "
    assert lines[0] == head + "format = fullmatrix", lines[0]
    at = lines.index("data:")
    labels = [line.strip('"') for line in lines[1:at] if line.startswith('"')]
    assert labels == rows + ([] if square else columns)
    cells = [[float(c) for c in line.split()] for line in lines[at + 1:] if line]
    assert len(cells) == len(rows) and all(len(c) == len(columns) for c in cells)
    return {(a, b): w for a, line in zip(rows, cells) for b, w in zip(columns, line)
            if w and (not square or a < b)}


def from_graphml(name):
    graph = ET.parse(name + ".graphml").getroot().find(ML + "graph")
    nodes = {}
    for n in graph.findall(ML + "node"):
        data = {d.get("key"): d.text or "" for d in n.findall(ML + "data")}
        assert data["name"] and data["mode"] in "12"
        nodes[n.get("id")] = data["id"]
    return {(nodes[e.get("source")], nodes[e.get("target")]): float(e.find(ML + "data").text)
            for e in graph.findall(ML + "edge")}


def from_gexf(name):
    graph = ET.parse(name + ".gexf").getroot().find(GEXF + "graph")
    nodes = {n.get("id"): n.find(".//*[@for='id']").get("value") for n in graph.iter(GEXF + "node")}
    assert all(n.get("label") for n in graph.iter(GEXF + "node"))
    return {(nodes[e.get("source")], nodes[e.get("target")]): float(e.get("weight"))
            for e in graph.iter(GEXF + "edge")}


def from_json(name, square, rows, columns):
    graph = json.load(open(name + ".json", encoding="utf-8"))
    nodes = [n["id"] for n in graph["nodes"] if n["mode"] == 1]
    assert nodes == rows and all(n["name"] for n in graph["nodes"])
    assert [n["id"] for n in graph["nodes"] if n["mode"] == 2] == ([] if square else columns)
    return {(e["source"], e["target"]): e["weight"] for e in graph["edges"]}


for name in sys.argv[1:]:
    square, rows, columns, edges = from_csv(name)
    assert edges, name + " is empty"
    assert rows == sorted(rows) and columns == sorted(columns)
    for other in (from_edges(name), from_dl(name, square, rows, columns), from_graphml(name), from_gexf(name),
                  from_json(name, square, rows, columns)):
        assert other == edges, (name, set(other.items()) ^ set(edges.items()))
    print(name, len(rows), "x", len(columns), len(edges), "edges")
