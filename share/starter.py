#!/usr/bin/env python3
"""starter.py RECORD [PICTURE] - who stands where: states by issues, from a record of Entente.

A record is an SQLite file, so nothing but Python is needed; with matplotlib the matrix becomes a picture (.png, .svg or
.pdf, by its ending), without it a table on standard output. Change the query and go on from here."""
import sqlite3
import sys

# +1 for (support, commit), -1 against (oppose, concern, demand); ambivalent and silent take no side.
QUERY = """
    SELECT coalesce(x.iso3, a.iso3, a.id) AS holder, p.issue AS issue,
           count(DISTINCT CASE WHEN p.stance IN ('support', 'commit') THEN p.id END) AS pro,
           count(DISTINCT CASE WHEN p.stance IN ('oppose', 'concern', 'demand') THEN p.id END) AS contra
    FROM positions p
    JOIN current_documents d USING(document)
    JOIN position_holders h USING(position)
    JOIN actors a ON a.actor = h.actor
    LEFT JOIN document_actors x ON x.document = p.document AND x.actor = a.actor
    GROUP BY 1, 2 HAVING pro + contra > 0 ORDER BY 1, 2"""


def most(rows, column, limit):
    """The values of a column that have most statements, in the order of their names."""
    counts = {}
    for row in rows:
        counts[row[column]] = counts.get(row[column], 0) + row[2] + row[3]
    return sorted(sorted(counts, key=lambda k: (-counts[k], k))[:limit])


def print_table(holders, issues, cells):
    print("for - against; blank: no statement, which is not neutral\n")
    wide = max(map(len, issues))
    print(" " * wide, *(f"{h[:8]:>8}" for h in holders))
    for issue in issues:
        values = [cells.get((h, issue)) for h in holders]
        print(f"{issue:{wide}}", *(f"{'' if v is None else format(v, '+d'):>8}" for v in values))


def draw(plt, holders, issues, cells, picture):
    numbers = [[cells.get((h, i), float("nan")) for h in holders] for i in issues]
    top = max(abs(v) for v in cells.values()) or 1
    figure, axes = plt.subplots(figsize=(2 + 0.45 * len(holders), 1.5 + 0.3 * len(issues)))
    image = axes.imshow(numbers, cmap="RdBu", vmin=-top, vmax=top, aspect="auto")
    axes.set_facecolor("0.8")
    axes.set_xticks(range(len(holders)), holders, rotation=60)
    axes.set_yticks(range(len(issues)), issues)
    axes.set_title("For (blue) and against (red); grey: no statement")
    figure.colorbar(image)
    figure.tight_layout()
    figure.savefig(picture)
    print(picture)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    record = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
    rows = record.execute(QUERY).fetchall()
    if not rows:
        sys.exit("no position in this record")
    holders, issues = most(rows, 0, 12), most(rows, 1, 25)
    cells = {(h, i): pro - contra for h, i, pro, contra in rows if h in holders and i in issues}
    try:
        import matplotlib
    except ImportError:
        print_table(holders, issues, cells)
        return
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    draw(plt, holders, issues, cells, sys.argv[2] if len(sys.argv) > 2 else "positions.png")


main()
