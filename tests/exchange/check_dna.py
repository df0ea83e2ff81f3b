#!/usr/bin/env python3
"""check_dna.py FILE.dna RECORD - the file's own constraints hold; every statement slices its words from the
document, by code points and by UTF-16; every statement has a value of each variable of its type."""
import base64
import hashlib
import sqlite3
import sys

dna, record = sqlite3.connect(sys.argv[1]), sqlite3.connect(sys.argv[2])
assert dna.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
assert dna.execute("PRAGMA foreign_key_check").fetchall() == []
tables = {t for (t,) in dna.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
assert tables == set("SETTINGS CODERS DOCUMENTS STATEMENTTYPES VARIABLES VARIABLELINKS REGEXES CODERRELATIONS STATEMENTS "
                     "ENTITIES DATASHORTTEXT DATALONGTEXT DATAINTEGER DATABOOLEAN ATTRIBUTEVARIABLES "
                     "ATTRIBUTEVALUES".split()), tables
assert dna.execute("SELECT Value FROM SETTINGS WHERE Property = 'version'").fetchone()[0].startswith("3.")
for name, password in dna.execute("SELECT Name, Password FROM CODERS"):
    raw = base64.b64decode(password)
    digest = hashlib.sha256(raw[:16] + b"entente").digest()
    for _ in range(99999):
        digest = hashlib.sha256(digest).digest()
    assert raw[16:] == digest, name

words = {}
for w, in record.execute("SELECT words FROM positions"):
    words.setdefault(" ".join(w.split()), 0)
lost = 0
for text, start, stop in dna.execute("SELECT Text, Start, Stop FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = s.DocumentId"):
    assert "\r" not in text and max(text) <= "\uffff"
    cut = text[start:stop]
    assert cut == text.encode("utf-16-le")[2 * start:2 * stop].decode("utf-16-le")
    if " ".join(cut.split()) not in words and "\ufffd" not in cut:
        lost += 1
assert lost == 0, f"{lost} statements do not slice to their words"
data = dict([("short text", "DATASHORTTEXT"), ("long text", "DATALONGTEXT"), ("integer", "DATAINTEGER"),
             ("boolean", "DATABOOLEAN")])
for variable, kind, statements in dna.execute("SELECT ID, DataType, StatementTypeId FROM VARIABLES").fetchall():
    lacking = dna.execute(f"SELECT count(*) FROM STATEMENTS WHERE StatementTypeId = ? AND ID NOT IN (SELECT"
                          f" StatementId FROM {data[kind]} WHERE VariableId = ?)", (statements, variable)).fetchone()[0]
    assert lacking == 0, (variable, lacking)
sided, = record.execute("SELECT count(*) FROM (SELECT DISTINCT y.id, coalesce(x.iso3, a.iso3, a.id) FROM positions y"
                        " JOIN current_documents USING(document) JOIN position_holders h USING(position) JOIN actors a"
                        " ON a.actor = h.actor LEFT JOIN document_actors x ON x.document = y.document AND"
                        " x.actor = a.actor WHERE y.stance IN ('support', 'commit', 'oppose', 'concern', 'demand'))"
                        ).fetchone()
made, = dna.execute("SELECT count(*) FROM STATEMENTS WHERE StatementTypeId = 1").fetchone()
assert made == sided > 0, (made, sided)
print(made, "statements", dna.execute("SELECT count(*) FROM ENTITIES").fetchone()[0], "entities")
