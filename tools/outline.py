#!/usr/bin/env python3
"""Makes share/world.outline of a topology of the world's countries.

npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
tools/outline.py package/countries-110m.json /usr/share/iso-codes/json/iso_3166-1.json > share/world.outline

The topology is Natural Earth's 1:110m (public domain), packaged by world-atlas (ISC); iso-codes turns its
numbers of countries into letters. A line of the output is a country: code, a point within it, and its outline
as a path of SVG in tenths of a degree, x to the east and y to the south, all but the first point of a ring
relative to the one before.
"""
import json
import sys

KOSOVO = {"Kosovo": "KOS"}              # what has no number in ISO 3166-1


def decode(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round((x * sx + tx) * 10), round(-(y * sy + ty) * 10)))
        arcs.append(points)
    return arcs


def ring(numbers, arcs):
    points = []
    for n in numbers:
        arc = arcs[n] if n >= 0 else arcs[~n][::-1]
        points += arc[1:] if points else arc
    turn = 0                            # a ring that crosses the date line goes on behind it
    for i in range(1, len(points)):
        x = points[i][0] + turn
        turn += 3600 if x - points[i - 1][0] < -1800 else -3600 if x - points[i - 1][0] > 1800 else 0
        points[i] = (points[i][0] + turn, points[i][1])
    thin = [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]
    return thin[:-1] if len(thin) > 1 and thin[0] == thin[-1] else thin


def area_and_middle(points):
    area = x = y = 0
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1]):
        cross = x0 * y1 - x1 * y0
        area, x, y = area + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    return (abs(area), x / (3 * area), y / (3 * area)) if area else (0, *points[0])


def path(points):
    text, last = "M%d %dl" % points[0], points[0]
    for i, (x, y) in enumerate(points[1:]):
        text += "%s%d %d" % (" " if i else "", x - last[0], y - last[1])
        last = (x, y)
    return text + "z"


def main(topology_file, iso_file):
    with open(topology_file) as f:
        topology = json.load(f)
    with open(iso_file) as f:
        letters = {c["numeric"]: c["alpha_3"] for c in json.load(f)["3166-1"]}
    arcs = decode(topology)
    lines = []
    for country in topology["objects"]["countries"]["geometries"]:
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        rings = [ring(r, arcs) for polygon in polygons for r in polygon]
        rings = [r for r in rings if len(r) > 2]
        code = letters.get(country.get("id")) or KOSOVO.get(country["properties"]["name"], "-")
        if not rings or code == "ATA":          # nothing meets there; it is half of the paper
            continue
        area, x, y = max(area_and_middle(r) for r in rings)
        lines.append("%s\t%d %d\t%s" % (code, round(x), round(y), "".join(path(r) for r in rings)))
    print("# Outlines of countries: Natural Earth 1:110m, public domain, by way of world-atlas 2.0.2; made by"
          " tools/outline.py.\n# code, a point within, path in tenths of a degree (x east, y south).")
    print("\n".join(sorted(lines)))


if __name__ == "__main__":
    main(*sys.argv[1:])
