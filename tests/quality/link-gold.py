#!/usr/bin/env python3
"""link-gold.py ENTENTE GOLD TEXTS - the linker alone: how well it joins meetings told rightly.

Reads the texts into a record, puts the gold's meetings in place of those that were read, has them
linked and prints B-cubed and pairwise figures over the gold's occurrences. With --errors, the pairs that
were missed or joined wrongly. Exit status 1 when pairwise F1 is below --min.
"""
import argparse, collections, itertools, json, os, re, sqlite3, subprocess, sys, tempfile, unicodedata

LAST = {1: 31, 2: 28, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}

def days(value):
    """First and last day of a date as the gold writes it; None where it is open or unknown."""
    value = re.sub(r'\s*\(.*\)', '', value or '')
    if '/' in value:
        a, b = value.split('/', 1)
        return days(a)[0], days(b)[1]
    if value[:1] in ('<', '>'):
        day = days(value[1:])
        return (None, day[0]) if value[0] == '<' else (day[1], None)
    m = re.fullmatch(r'(\d{4})(?:-(\d\d))?(?:-(\d\d))?', value)
    if not m:
        return None, None
    year, month, day = m.groups()
    if day:
        return value, value
    if month:
        return f'{year}-{month}-01', f'{year}-{month}-{LAST[int(month)]}'
    return f'{year}-01-01', f'{year}-12-31'

def folded(name):
    name = ''.join(c for c in unicodedata.normalize('NFD', name) if not unicodedata.combining(c))
    return ' '.join(sorted(name.lower().replace('-', ' ').split()))

def put(db, gold):
    """Replaces all meetings by the gold's; returns their row numbers."""
    actors, names = {}, {}
    for number, key, name in db.execute('SELECT actor, id, name FROM actors'):
        actors[key] = number
        if key.startswith('PER:'):
            names[folded(name)] = number
    documents = {os.path.splitext(base)[0]: row for row, base in
                 db.execute('SELECT document, base_name FROM documents')}
    db.execute('DELETE FROM meeting_participants')
    db.execute('DELETE FROM meetings')
    rows = {}
    for i, g in enumerate(gold, 1):
        first, last = days(g['date'])
        start, end = g['ev_bytes'][0]
        db.execute('INSERT INTO meetings(meeting, id, document, start_byte, end_byte, words, kind, status,'
                   ' place, date, first_day, last_day, rule) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)',
                   (i, f'm{i:016x}', documents[g['doc']], start, end, g['evidence'], g['kind'], g['status'],
                    g['place'], g['date'], first, last, 'gold'))
        state = db.execute('SELECT iso3 FROM countries WHERE name = ?', (g['place'],)).fetchone()
        town = db.execute("SELECT iso3 FROM actors WHERE name = ? AND kind = 'place'", (g['place'],)).fetchone()
        if state or town:
            db.execute('UPDATE meetings SET place_iso3 = ? WHERE meeting = ?', ((state or town)[0], i))
        for n, who in enumerate(g['participants']):
            kind = 'person' if who.startswith('PER:') else 'state' if re.fullmatch('[A-Z]{3}', who) else 'group'
            name = who.split(':', 1)[-1]
            at = actors.get(who) or (names.get(folded(name)) if kind == 'person' else None)
            if at is None:
                iso3 = who[:3] if re.fullmatch(r'[A-Z]{3}(\..*)?', who) else None
                at = db.execute('INSERT INTO actors(id, name, kind, iso3) VALUES(?,?,?,?)',
                                (who, name, kind, iso3)).lastrowid
            actors[who] = at
            db.execute('INSERT OR IGNORE INTO meeting_participants VALUES(?,?,?)', (i, n, at))
        rows[i] = g
    db.commit()
    return rows

def scores(gold, made):
    """gold, made: item -> cluster."""
    by = lambda x: collections.Counter(x.values())
    both, g, m = collections.Counter((gold[i], made[i]) for i in gold), by(gold), by(made)
    precision = sum(both[gold[i], made[i]] / m[made[i]] for i in gold) / len(gold)
    recall = sum(both[gold[i], made[i]] / g[gold[i]] for i in gold) / len(gold)
    pairs = lambda c: sum(n * (n - 1) // 2 for n in c.values())
    return (2 * precision * recall / (precision + recall),
            2 * pairs(both) / ((pairs(g) + pairs(m)) or 1))

def main():
    p = argparse.ArgumentParser(usage=__doc__)
    p.add_argument('entente'); p.add_argument('gold'); p.add_argument('texts')
    p.add_argument('--min', type=float, default=0)
    p.add_argument('--docs', default='')
    p.add_argument('--errors', action='store_true')
    a = p.parse_args()
    gold = [json.loads(line) for line in open(os.path.join(a.gold, 'meetings.jsonl'), encoding='utf-8')]
    texts = [os.path.join(a.texts, n) for n in sorted(os.listdir(a.texts))]
    with tempfile.TemporaryDirectory() as work:
        path = os.path.join(work, 'gold.db')
        read = lambda: subprocess.run([a.entente, 'read', *texts, '-o', path], check=True,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        read()
        db = sqlite3.connect(path)
        rows = put(db, gold)
        db.close()
        read()                                     # nothing new: links what has no occurrence
        db = sqlite3.connect(path)
        made = dict(db.execute('SELECT meeting, occurrence FROM meetings'))
        db.close()
    told = {i: g['occurrence'] for i, g in rows.items()}
    b3, pairwise = scores(told, made)
    print(f'linker on gold records: {len(told)} meetings, B-cubed {b3:.3f}, pairwise F1 {pairwise:.3f}')
    if a.errors:
        for i, k in itertools.combinations(sorted(told), 2):
            if (told[i] == told[k]) != (made[i] == made[k]) and (not a.docs or
                    re.search(a.docs, rows[i]['doc']) and re.search(a.docs, rows[k]['doc'])):
                print('MISS ' if told[i] == told[k] else 'FALSE', told[i])
                for g in (rows[i], rows[k]):
                    print('     ', g['id'], g['kind'], g['status'], g['date'], g['place'], g['participants'])
    return pairwise < a.min

sys.exit(main())
