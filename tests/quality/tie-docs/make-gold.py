#!/usr/bin/env python3
"""coded/*.ties (relation | side a | side b | status | words of the text) -> gold/ties.jsonl with byte
offsets. --check: only compare. Labels that are both right stand with ~ between, actors with a comma."""
import glob, json, os, sys
HERE = os.path.dirname(os.path.abspath(__file__))


def rows(path):
    name = os.path.splitext(os.path.basename(path))[0]
    (source,) = glob.glob(f'{HERE}/texts/{name}.*')
    text = open(source, encoding='utf-8').read()
    for number, line in enumerate(open(path, encoding='utf-8'), 1):
        relation, a, b, status, words = (f.strip() for f in line.split('|'))
        at = text.find(words)
        if at < 0:
            raise SystemExit(f'{path}:{number}: not in the text: {words!r}')
        start = len(text[:at].encode())
        yield {'doc': name, 'id': f'{name}-T-{number:03d}', 'relation': relation.replace('~', '|'),
               'a': [k.strip() for k in a.split(',')], 'b': [k.strip() for k in b.split(',')],
               'status': status, 'attrs': {}, 'date': None, 'attribution': 'author', 'evidence': words, 'evidence_more': [],
               'ev_bytes': [[start, start + len(words.encode())]], 'ev_n': [1],
               'line': text.count('\n', 0, at) + 1}


def main():
    made = ''.join(json.dumps(r, ensure_ascii=False, sort_keys=True) + '\n'
                   for path in sorted(glob.glob(f'{HERE}/coded/*.ties')) for r in rows(path))
    target = f'{HERE}/gold/ties.jsonl'
    if sys.argv[1:] == ['--check']:
        return 0 if os.path.exists(target) and open(target, encoding='utf-8').read() == made else 1
    os.makedirs(f'{HERE}/gold', exist_ok=True)
    open(target, 'w', encoding='utf-8').write(made)
    return 0


sys.exit(main())
