#!/usr/bin/env python3
"""References coded by hand, with the words around them -> gold/coref.jsonl with byte offsets.

  make-gold.py            rebuild gold/ from coded/ and texts/, and tell the size
  make-gold.py --check    only compare with what is there (exit 1 on any difference)

A line of a coded file: type | mention | evidence | actor ids, split by commas [| note]
The evidence stands once in the text, the mention once, as whole words, in the evidence. `mention_bytes` is
the place of the mention itself; the other fields are those of the gold of the example reports.
"""
import collections, json, os, re, sys
HERE = os.path.dirname(os.path.abspath(__file__))
TYPES = ('pronoun', 'possessive', 'relative', 'demonstrative', 'definite', 'plural-definite', 'side',
         'former', 'latter', 'counterpart', 'metonym', 'city', 'short-name', 'surname', 'nickname')
KEY = re.compile(r'[A-Z]{3}(\.[A-Z]+)?$|[A-Z][A-Z0-9]+$|(PER|GRP|PLC|ORG|AGR):\S.*$')


def read(*path):
    with open(os.path.join(HERE, *path), encoding='utf-8') as f:
        return f.read()


def record(doc, n, line, text):
    fields = [f.strip() for f in line.split('|')]
    ctype, mention, evidence, refs = fields[:4]
    refs = [r.strip() for r in refs.split(',')]
    inside = [m.start() for m in re.finditer(rf'(?<!\w){re.escape(mention)}(?!\w)', evidence)]
    if ctype not in TYPES or not all(KEY.match(r) for r in refs):
        raise SystemExit(f'{doc}: type or actor id: {line}')
    if text.count(evidence) != 1 or len(inside) != 1:
        raise SystemExit(f'{doc}: evidence {text.count(evidence)} times, mention {len(inside)}: {line}')
    at = text.index(evidence)
    start, begin = (len(text[:i].encode()) for i in (at, at + inside[0]))
    out = {'doc': doc, 'id': f'{doc}-K-{n:03d}', 'line': text.count('\n', 0, at) + 1, 'ctype': ctype,
           'mention': mention, 'mention_bytes': [begin, begin + len(mention.encode())],
           'evidence': evidence, 'ev_bytes': [[start, start + len(evidence.encode())]], 'ev_n': [1],
           'evidence_more': [], 'refers_to': refs}
    if len(fields) > 4:
        out['note'] = fields[4]
    return out


def build():
    out = []
    for name in sorted(os.listdir(os.path.join(HERE, 'coded'))):
        doc = os.path.splitext(name)[0]
        text = read('texts', name)
        lines = [l for l in read('coded', name).split('\n') if l.strip()]
        out += [record(doc, n, l, text) for n, l in enumerate(lines, 1)]
    places = collections.Counter((r['doc'], *r['mention_bytes']) for r in out)
    twice = [p for p, n in places.items() if n > 1]
    if twice:
        raise SystemExit(f'coded twice: {twice}')
    return out


def main(args):
    records = build()
    text = ''.join(json.dumps(r, ensure_ascii=False, sort_keys=True) + '\n' for r in records)
    types = collections.Counter(r['ctype'] for r in records)
    print(f'{len(records)} mentions:', ', '.join(f'{t} {types[t]}' for t in TYPES))
    if args == ['--check']:
        same = read('gold', 'coref.jsonl') == text
        print('same' if same else 'gold/coref.jsonl differs')
        return 0 if same else 1
    os.makedirs(os.path.join(HERE, 'gold'), exist_ok=True)
    with open(os.path.join(HERE, 'gold', 'coref.jsonl'), 'w', encoding='utf-8') as f:
        f.write(text)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
