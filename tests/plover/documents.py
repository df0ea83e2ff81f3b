#!/usr/bin/env python3
"""Scores events on our own documents: documents.py [BUILD] [SHARED] [scorer options]

Each file of documents/ is a text, a line "===" and its events, a line each:
TYPE modality SOURCES>TARGETS | words of the text that tell it. The scorer of the contract lies in
SHARED/score (default: beside the repository); without it the exit status is 77."""
import json
import pathlib
import subprocess
import sys
import tempfile

here = pathlib.Path(__file__).resolve().parent
root = here.parent.parent
paths = [pathlib.Path(a) for a in sys.argv[1:] if not a.startswith("--")]
build = paths[0] if paths else root / "build"
scorer = (paths[1] if len(paths) > 1 else root.parent / "shared") / "score" / "score.py"
if not scorer.exists():
    print("skipped: no scorer at", scorer)
    sys.exit(77)


def event(name, n, text, line):
    head, words = line.split(" | ")
    kind, modality, parties = head.split(" ", 2)
    source, target = ([x for x in side.split(",") if x] for side in parties.split(">"))
    at = text.find(words)
    assert at >= 0, f"{name}: no such words: {words}"
    start = len(text[:at].encode())
    return {"doc": name, "id": f"{name}-{n}", "evidence": words, "ev_n": [1],
            "ev_bytes": [[start, start + len(words.encode())]], "plover": kind, "modality": modality,
            "source": source, "target": target, "tier": 1, "attribution": "author",
            "cameo": None, "mode": None, "date": None, "meeting": None}


with tempfile.TemporaryDirectory() as work:
    gold, texts = pathlib.Path(work, "gold"), pathlib.Path(work, "texts")
    gold.mkdir()
    texts.mkdir()
    (gold / "actors.jsonl").write_text("")
    with open(gold / "events.jsonl", "w", encoding="utf-8") as out:
        for path in sorted(here.glob("documents/*.txt")):
            text, events = path.read_text(encoding="utf-8").split("\n===\n")
            (texts / path.name).write_text(text + "\n", encoding="utf-8")
            for n, line in enumerate(events.strip().split("\n")):
                print(json.dumps(event(path.stem, n, text, line), ensure_ascii=False), file=out)
    record = str(pathlib.Path(work, "record.db"))
    subprocess.run([build / "entente", "read", *sorted(texts.iterdir()), "-o", record],
                   stderr=subprocess.DEVNULL)
    subprocess.run([build / "entente", "export", record, "--format", "jsonl", "--output", work + "/out"],
                   check=True)
    sys.exit(subprocess.run([sys.executable, scorer, work + "/out", gold, texts, "--kinds", "events",
                             *[a for a in sys.argv[1:] if a.startswith("--")]]).returncode)
