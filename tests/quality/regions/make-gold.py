#!/usr/bin/env python3
"""Records coded by hand, with their evidence as quoted words -> gold in JSON Lines with byte offsets.

  make-gold.py            rebuild gold-dev/ and gold-test/ from coded-dev/ and coded-test/
  make-gold.py --check    the same, but only compare with what is there (exit 1 on any difference)

A coded file is a list of calls, in the order of the document:
  Doc(title, date, genre, authors, inferred)          the document; title None where it has none
  S('title byline lead body ...')                     one class for each line that is not blank
  A(key, kind, iso3, name, 'alias|alias', roles)      an actor with every surface form, first one = evidence
  M(id, kind, status, occurrence, participants, ev)   a meeting
  Q(form, qtype, speakers, cue, ev, content)          a quotation; content is looked for inside ev
  D(expression, value, grain, ev)                     a date; the expression is looked for inside ev;
                                                      first=True: the first of several equal lines
Evidence that is missing, or that stands more than once where one place is meant, stops the run.
"""
import json, os, re, sys
HERE = os.path.dirname(os.path.abspath(__file__))
KINDS = ('documents', 'actors', 'meetings', 'quotes', 'dates', 'structure')
QTYPES = ('speech', 'document', 'document-phrase', 'term', 'title', 'boilerplate')
STATUS = ('held', 'planned', 'ongoing', 'hypothetical', 'postponed', 'suspended', 'cancelled')
KEY = re.compile(r'[A-Z][A-Z0-9]+(\.[\w-]+)*$|[A-Z]{2,4}:\S.*$|author$')


class Coder:
    """The calls of one coded file, resolved against the text of its document."""

    def __init__(self, name, text):
        self.name, self.text, self.counts = name, text, {}
        self.out = {k: [] for k in KINDS}

    def fail(self, why):
        raise SystemExit(f'{self.name}: {why}')

    def places(self, words, whole=False):
        found, i = [], self.text.find(words)
        while i >= 0:
            j = i + len(words)
            if not whole or not (self.text[i - 1:i].isalnum() or self.text[j:j + 1].isalnum()):
                found.append(i)
            i = self.text.find(words, i + 1)
        return found

    def span(self, words, several=False):
        """Byte range of words, and how often they stand in the text."""
        at = self.places(words)
        if not at:
            self.fail(f'not in the text: {words!r}')
        if len(at) > 1 and not several:
            self.fail(f'stands {len(at)} times: {words!r}')
        start = len(self.text[:at[0]].encode())
        return [start, start + len(words.encode())], len(at), self.text.count('\n', 0, at[0]) + 1

    def record(self, table, letter, ev, more=(), several=False, **fields):
        spans, counts, line = [], [], None
        for words in (ev, *more):
            s, n, l = self.span(words, several)
            spans.append(s)
            counts.append(n)
            line = line or l
        self.counts[letter] = self.counts.get(letter, 0) + 1
        base = {'doc': self.name, 'id': f'{self.name}-{letter}-{self.counts[letter]:03d}', 'line': line,
                'ev_bytes': spans, 'ev_n': counts, 'evidence': ev, 'evidence_more': list(more)}
        self.out[table].append({**base, **fields})

    def keys(self, keys):
        keys = keys.split('|') if isinstance(keys, str) and keys else list(keys or ())
        for k in keys:
            if not KEY.match(k):
                self.fail(f'no actor key: {k!r}')
        return keys

    # the calls ------------------------------------------------------------------------------
    def Doc(self, title, date, genre, authors=(), inferred=False):
        if title and title not in self.text:
            self.fail(f'title not in the text: {title!r}')
        self.out['documents'].append({'doc': self.name, 'title': title, 'date': date, 'genre': genre,
                                      'authors': list(authors), 'inferred': inferred})

    def S(self, classes):
        classes, at = classes.split(), 0
        lines = [(n, l) for n, l in enumerate(self.text.split('\n'), 1) if l.strip()]
        if len(lines) != len(classes):
            self.fail(f'{len(lines)} lines, {len(classes)} classes')
        starts, pos = {}, 0
        for n, l in enumerate(self.text.split('\n'), 1):
            starts[n] = pos
            pos += len((l + '\n').encode())
        for i, ((n, l), cls) in enumerate(zip(lines, classes), 1):
            bare = l.strip()
            s = starts[n] + len(l[:l.index(bare)].encode())
            r = {'doc': self.name, 'id': f'{self.name}-S-{i:03d}', 'line': n, 'cls': cls,
                 'ev_bytes': [[s, s + len(bare.encode())]], 'ev_n': [len(self.places(bare))],
                 'evidence': bare[:120], 'evidence_more': []}
            if len(bare) > 120:
                r['evidence_truncated'] = True
            self.out['structure'].append(r)

    def A(self, key, kind, iso3, name, aliases, roles=(), note=None):
        self.keys([key])
        aliases = aliases.split('|')
        counts = {}
        for a in aliases:
            counts[a] = len(self.places(a, True))
            if not counts[a]:
                self.fail(f'{key}: no alias in the text: {a!r}')
        if key in (r['key'] for r in self.out['actors']):
            self.fail(f'{key} twice')
        fields = dict(key=key, kind=kind, iso3=iso3, name=name, aliases=aliases, alias_counts=counts,
                      roles=[dict(zip(('role', 'org', 'country'), r)) for r in roles])
        if note:
            fields['note'] = note
        self.record('actors', 'A', aliases[0], several=True, **fields)

    def M(self, ident, kind, status, occurrence, participants, ev, more=(), place=None, date=None,
          how=None, part_of=None, title=None, outcome=None):
        if status not in STATUS:
            self.fail(f'status {status!r}')
        self.record('meetings', 'M', ev, more, kind=kind, status=status, occurrence=occurrence,
                    participants=self.keys(participants), place=place, date=date, date_how=how,
                    part_of=part_of and f'{self.name}-M-{part_of}', title=title or occurrence, outcome=outcome)
        self.out['meetings'][-1]['id'] = f'{self.name}-M-{ident}'

    def Q(self, form, qtype, speakers, cue, ev, content, addressee='', origin=None, date=None):
        if form not in ('direct', 'mixed', 'indirect') or qtype not in QTYPES:
            self.fail(f'{form} {qtype}')
        pieces = [content] if isinstance(content, str) else content
        for c in pieces:
            if ev.count(c) != 1:
                self.fail(f'content stands {ev.count(c)} times in its evidence: {c!r}')
        self.record('quotes', 'Q', ev, form=form, qtype=qtype, speakers=self.keys(speakers), cue=cue,
                    content=content, addressee=self.keys(addressee), origin=origin, date=date)

    def D(self, expression, value, grain, ev=None, how=None, to=None, first=False):
        ev = ev or expression
        if ev.count(expression) != 1:
            self.fail(f'expression stands {ev.count(expression)} times in its evidence: {expression!r}')
        self.record('dates', 'D', ev, several=first, expression=expression, iso=value, grain=grain, how=how, attached_to=to)

    def finish(self):
        if not self.out['documents'] or not self.out['structure']:
            self.fail('no Doc or no S')
        known = {r['key'] for r in self.out['actors']} | {'author'}
        for kind, field in (('meetings', 'participants'), ('quotes', 'speakers'), ('quotes', 'addressee')):
            for r in self.out[kind]:
                for k in r[field]:
                    if k not in known:
                        self.fail(f'{r["id"]}: {k} is no actor of the document')
        meetings = [r['id'] for r in self.out['meetings']]
        for r in self.out['meetings']:
            if r['part_of'] and r['part_of'] not in meetings:
                self.fail(f'{r["id"]}: part of {r["part_of"]}, which is not there')
        if len(meetings) != len(set(meetings)):
            self.fail('a meeting id twice')


def build(part):
    """All gold of one part (dev, test) as {kind: text of its file}."""
    texts = {os.path.splitext(n)[0]: os.path.join(HERE, 'texts', n)
             for n in os.listdir(os.path.join(HERE, 'texts'))}
    out = {k: [] for k in KINDS}
    for n in sorted(os.listdir(os.path.join(HERE, 'coded-' + part))):
        name = os.path.splitext(n)[0]
        with open(texts[name], encoding='utf-8') as f:
            coder = Coder(name, f.read())
        with open(os.path.join(HERE, 'coded-' + part, n), encoding='utf-8') as f:
            code = compile(f.read(), n, 'exec')
        exec(code, {c: getattr(coder, c) for c in ('Doc', 'S', 'A', 'M', 'Q', 'D')})
        coder.finish()
        for k in KINDS:
            out[k] += coder.out[k]
    return {k: ''.join(json.dumps(r, ensure_ascii=False, sort_keys=True) + '\n' for r in rs)
            for k, rs in out.items()}


def main(args):
    same = True
    for part in ('dev', 'test'):
        for kind, text in build(part).items():
            path = os.path.join(HERE, 'gold-' + part, kind + '.jsonl')
            if args == ['--check']:
                with open(path, encoding='utf-8') as f:
                    if f.read() != text:
                        print(f'{path} differs')
                        same = False
            else:
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, 'w', encoding='utf-8') as f:
                    f.write(text)

    return 0 if same else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
