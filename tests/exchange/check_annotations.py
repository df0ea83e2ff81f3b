#!/usr/bin/env python3
"""check_annotations.py FILE RECORD - every annotation has the parts that the W3C's model wants; its positions,
counted in characters, cut its quotation from the source; each record has one."""
import json
import sqlite3
import sys

with open(sys.argv[1], encoding="utf-8") as f:
    collection = json.load(f)
record = sqlite3.connect(sys.argv[2])
assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
assert collection["type"] == "AnnotationCollection" and collection["first"]["type"] == "AnnotationPage"
items = collection["first"]["items"]
assert collection["total"] == len(items) > 0
texts = {}
for id, url, source in record.execute("SELECT id, url, source FROM current_documents JOIN texts USING(document)"):
    texts[url or "urn:entente:" + id] = source
wide = 0
for note in items:
    assert note["type"] == "Annotation" and note["motivation"] and note["body"]
    text = texts[note["target"]["source"]]
    position, quote = note["target"]["selector"]
    assert (position["type"], quote["type"]) == ("TextPositionSelector", "TextQuoteSelector")
    start, end = position["start"], position["end"]
    assert 0 <= start < end <= len(text)
    assert text[start:end] == quote["exact"], note
    assert text[max(0, start - 32):start] == quote["prefix"], note
    assert text[end:end + 32] == quote["suffix"], note
    wide += any(c > "\uffff" for c in text[:start])
assert wide, "none stands behind a wide character"
ids = {note["id"] for note in items}
assert len(ids) == len(items)
for table in "meetings events quotes positions ties outlooks causes wordings".split():
    for id, in record.execute(f"SELECT t.id FROM {table} t JOIN current_documents USING(document)"
                              " WHERE t.start_byte < t.end_byte"):
        assert "urn:entente:" + id in ids, id
print(len(items), "annotations")
