#!/usr/bin/env python3
"""Meetings coded by hand, with their evidence as quoted words -> gold/*.jsonl with byte offsets.

  make-gold.py            rebuild gold/ from coded/ and texts/, and tell the size
  make-gold.py --check    only compare with what is there (exit 1 on any difference)
  make-gold.py DIR ...    the same for another set, such as ../occurrences2

A coded file calls Doc and M as those of ../regions do (see ../regions/make-gold.py, which does the work); it
codes no other kind. An occurrence is one real meeting over all documents.
"""
import collections, importlib.util, itertools, json, os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location('regions', os.path.join(HERE, '..', 'regions', 'make-gold.py'))
regions = importlib.util.module_from_spec(spec)
spec.loader.exec_module(regions)
KINDS = ('talks', 'summit', 'visit', 'call', 'session', 'negotiation', 'briefing', 'other')


def read(*path):
    with open(os.path.join(HERE, *path), encoding='utf-8') as f:
        return f.read()


def checked(coder):
    """The records of one document, refused when a kind is unknown or one occurrence is coded twice."""
    meetings = coder.out['meetings']
    ids = [r['id'] for r in meetings]
    for r in meetings:
        if r['kind'] not in KINDS:
            coder.fail(f'{r["id"]}: kind {r["kind"]!r}')
        if r['part_of'] and r['part_of'] not in ids:
            coder.fail(f'{r["id"]}: part of {r["part_of"]}, which is not there')
    if len(set(ids)) != len(ids) or len({r['occurrence'] for r in meetings}) != len(ids):
        coder.fail('a meeting twice')
    if len(coder.out['documents']) != 1:
        coder.fail('no Doc, or two')
    return coder.out


def build():
    out = {'documents': [], 'meetings': []}
    for n in sorted(os.listdir(os.path.join(HERE, 'coded'))):
        name = os.path.splitext(n)[0]
        coder = regions.Coder(name, read('texts', name + '.txt'))
        exec(compile(read('coded', n), n, 'exec'), {'Doc': coder.Doc, 'M': coder.M})
        for k, records in out.items():
            records += checked(coder)[k]
    return out


def size(out):
    docs = collections.defaultdict(set)
    for r in out['meetings']:
        docs[r['occurrence']].add(r['doc'])
    several = [d for d in docs.values() if len(d) > 1]
    pairs = sum(len(list(itertools.combinations(d, 2))) for d in several)
    return (f'{len(out["documents"])} documents, {len(out["meetings"])} records of {len(docs)} meetings, '
            f'{len(several)} of them in several documents, {pairs} pairs')


def main(args):
    global HERE
    if args and not args[0].startswith('-'):
        HERE = os.path.abspath(args.pop(0))
    out, same = build(), True
    for kind, records in out.items():
        text = ''.join(json.dumps(r, ensure_ascii=False, sort_keys=True) + '\n' for r in records)
        path = os.path.join(HERE, 'gold', kind + '.jsonl')
        if args == ['--check']:
            if read('gold', kind + '.jsonl') != text:
                print(f'{path} differs')
                same = False
        else:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, 'w', encoding='utf-8') as f:
                f.write(text)
    print(size(out))
    return 0 if same else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
