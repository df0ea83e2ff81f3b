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
  E(tier, plover, source, target, ev)                 an event
  P(holder, issue, stance, strength, target, ev)      a position; issue: keys of the contract, 'a|b' where
                                                      both are right; words: looked for inside ev
  W(wtype, subject, ev, (phrase, used_by), ...)       a finding about words
  T(relation, a, b, ev)                               a tie
  O(holder, modality, about, ev, statement)           an outlook
  C(cause, effect, marker, ev)                        a cause or a purpose
  Same(key, keys)                                     a group, and the set that is accepted instead of it
Labels are those of the contract (shared/score/README.md); several that are accepted stand with | between.
Evidence that is missing, or that stands more than once where one place is meant, stops the run.
"""
import json, os, re, sys
HERE = os.path.dirname(os.path.abspath(__file__))
KINDS = ('documents', 'actors', 'meetings', 'quotes', 'dates', 'structure', 'events', 'positions', 'wording',
         'ties', 'outlook', 'causes')
PLOVER = ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT',
          'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT')
MODALITY = ('past', 'ongoing', 'planned', 'conditional', 'negated', 'hypothetical')
STANCES = ('support', 'commit', 'oppose', 'concern', 'demand', 'ambivalent', 'silent')
ISSUES = '''senkaku taiwan hong-kong-xinjiang east-south-china-sea north-korea-denuclearisation north-korea-threat
    north-korea-engagement detained-citizens japan-korea-relations alliance-us-japan alliance-us-korea
    alliances-defence trilateral-cooperation quad southeast-asia indo-pacific rules-based-order
    multilateral-institutions china-coercion china-policy russia-policy ukraine-war iran-nuclear middle-east
    africa balkans-caucasus south-asia latin-america security-commitment extended-deterrence
    host-nation-support defence-spending military-activity arms-transfers arms-control sanctions peace-process
    territory-recognition terrorism trade economic-security technology-cyber energy-food climate-oceans health
    human-rights-democracy migration-humanitarian diplomatic-relations intervention european-union
    other'''.split()
WTYPES = ('first', 'contrast', 'change-over-time', 'omission', 'epithet', 'superlative', 'intensifier', 'name',
          'phrase', 'other')
RELATIONS = ('office', 'affiliation', 'membership', 'alliance', 'security-guarantee', 'military', 'agreement',
             'dispute', 'territorial', 'rivalry', 'war', 'economic', 'sanctions', 'diplomatic', 'mediation',
             'policy', 'cooperation', 'kinship', 'other')
OUTLOOKS = ('conditional', 'unlikely', 'expected', 'intended', 'hoped', 'feared', 'possible', 'will', 'other')
QTYPES = ('speech', 'document', 'document-phrase', 'term', 'title', 'boilerplate')
CALLS = ('Doc', 'S', 'A', 'M', 'Q', 'D', 'E', 'P', 'W', 'T', 'O', 'C', 'Same')
STATUS = ('held', 'planned', 'ongoing', 'hypothetical', 'postponed', 'suspended', 'cancelled')
KEY = re.compile(r'[A-Z][A-Z0-9]+(\.[\w-]+)*$|[A-Z]{2,4}:\S.*$|author$')


class Coder:
    """The calls of one coded file, resolved against the text of its document."""

    def __init__(self, name, text):
        self.name, self.text, self.counts = name, text, {}
        self.out, self.same = {k: [] for k in KINDS}, []

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

    def one_of(self, value, known):
        for v in value.split('|'):
            if v not in known:
                self.fail(f'{v!r} is none of {" ".join(known)}')
        return value

    def within(self, words, ev):
        if words and ev.count(words) != 1:
            self.fail(f'words stand {ev.count(words)} times in their evidence: {words!r}')
        return words or ev

    def E(self, tier, plover, source, target, ev, modality='past', cameo=None, mode=None, date=None, place=None,
          by='author', meeting=None, alt=None, more=(), note=None):
        notes = [f'alt {self.one_of(alt, PLOVER).replace("|", " ")}'] if alt else []
        self.record('events', 'E', ev, more, tier=tier, plover=self.one_of(plover, PLOVER), cameo=cameo, mode=mode,
                    source=self.keys(source), target=self.keys(target), modality=self.one_of(modality, MODALITY),
                    date=date, place=place, attribution=by, meeting=meeting and f'{self.name}-M-{meeting}',
                    note='; '.join(notes + ([note] if note else [])))

    def P(self, holder, issue, stance, strength, target, ev, words=None, by='author', date=None, more=(), note=None):
        self.record('positions', 'P', ev, more, holder=self.keys(holder), issue=self.one_of(issue, ISSUES),
                    stance=self.one_of(stance, STANCES), strength=strength, target=self.keys(target),
                    words=self.within(words, ev), attribution=by, date=date, note=note or '')

    def W(self, wtype, subject, ev, *wordings, more=(), note=None):
        fields = ('phrase', 'used_by', 'in_document', 'date')
        ws = [dict(zip(fields, tuple(w) + ('',) * (4 - len(w)))) for w in wordings]
        for w in ws:
            w['used_by'] = self.keys(w['used_by'])
            if w['phrase'][:1] != '(' and w['phrase'] not in self.text:
                self.fail(f'no such words: {w["phrase"]!r}')
        self.record('wording', 'W', ev, more, wtype=self.one_of(wtype, WTYPES), subject=subject, wordings=ws,
                    note=note or '')

    def T(self, relation, a, b, ev, attrs=None, status='current', date=None, by='author', more=()):
        self.record('ties', 'T', ev, more, relation=self.one_of(relation, RELATIONS), a=self.keys(a), b=self.keys(b),
                    attrs=attrs or {}, status=status, date=date, attribution=by)

    def O(self, holder, modality, about, ev, statement, condition=None, horizon=None, polarity=None, more=()):
        self.record('outlook', 'O', ev, more, holder=self.keys(holder), modality=self.one_of(modality, OUTLOOKS),
                    about=self.keys(about), statement=statement, condition=condition, horizon=horizon,
                    polarity=polarity)

    def C(self, cause, effect, marker, ev, by='author', note=None):
        self.within(marker, ev)
        self.record('causes', 'C', ev, cause=cause, effect=effect, marker=marker, attribution=by, note=note or '')

    def Same(self, key, keys):
        self.same.append((key, self.keys(keys)))

    def finish(self):
        if not self.out['documents'] or not self.out['structure']:
            self.fail('no Doc or no S')
        known = {r['key'] for r in self.out['actors']} | {'author'}
        known |= {x.get('org') for r in self.out['actors'] for x in r['roles']}     # offices are held in organs
        fields = {'meetings': 'participants', 'quotes': 'speakers addressee', 'events': 'source target',
                  'positions': 'holder target', 'ties': 'a b', 'outlook': 'holder about'}
        named = [(r['id'], k) for kind, fs in fields.items() for r in self.out[kind] for f in fs.split() for k in r[f]]
        named += [(r['id'], k) for r in self.out['wording'] for w in r['wordings'] for k in w['used_by']]
        named += [('Same', k) for key, keys in self.same for k in [key, *keys]]
        for ident, k in named:
            if k not in known:
                self.fail(f'{ident}: {k} is no actor of the document')
        meetings = [r['id'] for r in self.out['meetings']]
        for r in self.out['meetings']:
            if r['part_of'] and r['part_of'] not in meetings:
                self.fail(f'{r["id"]}: part of {r["part_of"]}, which is not there')
        for r in self.out['events']:
            if r['meeting'] and r['meeting'] not in meetings:
                self.fail(f'{r["id"]}: meeting {r["meeting"]}, which is not there')
        if len(meetings) != len(set(meetings)):
            self.fail('a meeting id twice')


def tables(same):
    """Rows for the scorer's tables: our labels are the closed ones of the contract, and groups and their sets."""
    exact = lambda k: rf'(^|\|){k}($|\|)'
    kinds = (('wording', WTYPES), ('ties', RELATIONS), ('outlook', OUTLOOKS))
    return {'issues.tsv': [(k, 'itself', exact(k)) for k in ISSUES if k != 'other'],
            'labels.tsv': [(kind, k, exact(k)) for kind, ks in kinds for k in ks if k != 'other'],
            'actors.tsv': [(doc, key, ','.join(keys)) for doc, key, keys in same]}


def build(part):
    """All gold of one part (dev, test) as {file name: its text}."""
    texts = {os.path.splitext(n)[0]: os.path.join(HERE, 'texts', n)
             for n in os.listdir(os.path.join(HERE, 'texts'))}
    out, same = {k: [] for k in KINDS}, []
    for n in sorted(os.listdir(os.path.join(HERE, 'coded-' + part))):
        name = os.path.splitext(n)[0]
        with open(texts[name], encoding='utf-8') as f:
            coder = Coder(name, f.read())
        with open(os.path.join(HERE, 'coded-' + part, n), encoding='utf-8') as f:
            code = compile(f.read(), n, 'exec')
        exec(code, {c: getattr(coder, c) for c in CALLS})
        coder.finish()
        same += [(name, *x) for x in coder.same]
        for k in KINDS:
            out[k] += coder.out[k]
    files = {k + '.jsonl': ''.join(json.dumps(r, ensure_ascii=False, sort_keys=True) + '\n' for r in rs)
             for k, rs in out.items() if rs}
    files.update((n, ''.join('\t'.join(row) + '\n' for row in rows)) for n, rows in tables(same).items())
    return files


def main(args):
    same = True
    for part in ('dev', 'test'):
        for name, text in build(part).items():
            path = os.path.join(HERE, 'gold-' + part, name)
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
