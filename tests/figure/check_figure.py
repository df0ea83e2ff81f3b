"""check_figure.py FILE [MARKS [PREFIX]] - an SVG of `entente figure`: well formed, named for screen readers, inert,
its labels not over each other; that many marks; links only to that prefix, without one none."""
import sys
import xml.etree.ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"


def fail(text):
    sys.exit("%s: %s" % (sys.argv[1], text))


def boxes(root):
    """Text about as small as any font has it, so that what overlaps here does so for everybody."""
    for e in root.iter(SVG + "text"):
        cls = e.get("class")
        if cls.split()[0] not in ("words", "name", "side", "tick"):
            continue
        size = 11 if cls in ("words", "tick") else 12
        w = len(e.text or "") * size * .42
        x, y = float(e.get("x")), float(e.get("y"))
        x -= w if e.get("text-anchor") == "end" else w / 2 if e.get("text-anchor") == "middle" else 0
        yield x, y - size * .8, w, size * .9, e.text


def main(path, marks=None, prefix=None):
    root = ET.parse(path).getroot()
    if root.tag != SVG + "svg" or root.get("role") not in ("img", "group"):
        fail("no picture with a role")
    kinds = [e.tag.replace(SVG, "") for e in root][:2]
    if kinds != ["title", "desc"] or not all((e.text or "").strip() for e in list(root)[:2]):
        fail("no title and description at its head")
    names = [e.get("id") for e in list(root)[:2]]
    if root.get("aria-labelledby").split() != names:
        fail("it is not labelled by them")
    for e in root.iter():
        if e.tag in (SVG + "script", SVG + "foreignObject", SVG + "image"):
            fail("holds " + e.tag)
        for key, value in e.attrib.items():
            if key.lower().startswith("on") or "javascript:" in value:
                fail("holds %s=%s" % (key, value))
            if key == "href" and not value.startswith("#") and not (prefix is not None and value.startswith(prefix)):
                fail("leads to " + value)
    found = [e for e in root.iter(SVG + "g") if "mark" in (e.get("class") or "").split()]
    if any(not e.get("data-id") or e.find(SVG + "title") is None for e in found):
        fail("a mark without id or title")
    if marks is not None and len(found) != int(marks):
        fail("%d marks, not %s" % (len(found), marks))
    links = sum(1 for e in root.iter(SVG + "a"))
    if links != (len(found) if prefix is not None else 0):
        fail("%d links of %d marks" % (links, len(found)))
    width, height = (float(root.get(k)) for k in ("width", "height"))
    taken = list(boxes(root))
    for i, (x, y, w, h, text) in enumerate(taken):
        if x < -1 or y < 0 or x + w > width + 1 or y + h > height:
            fail("outside: %r at %.0f %.0f" % (text, x, y))
        for x2, y2, w2, h2, other in taken[i + 1:]:
            if x < x2 + w2 and x2 < x + w and y < y2 + h2 and y2 < y + h:
                fail("%r lies over %r" % (text, other))


main(*sys.argv[1:])
