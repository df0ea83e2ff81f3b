#!/usr/bin/env python3
"""Form of expressions.tsv: fields, values, expressions found in their texts, weekdays that fit their dates.

  check.py [FILE]     prints the size by type; exit 1 with one line for each fault
"""
import collections, datetime, os, re, sys
PATH = sys.argv[1] if len(sys.argv) > 1 else os.path.join(
    os.path.dirname(os.path.abspath(__file__)), 'expressions.tsv')
DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
MONTHS = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
          'October', 'November', 'December')
POINT = r'(\d{2,3}|\d{4}(-(\d\d(-\d\d)?|W\d\d(-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI))?|FY\d{4})'
FORMS = {'DATE': rf'{POINT}(/{POINT})?|(PAST|PRESENT|FUTURE)_REF',
         'TIME': r'\d{4}-\d\d-\d\dT(\d\d:\d\dZ?|MO|AF|EV|NI)',
         'DURATION': r'P(T(\d+|X)[HMS]|(\d+|X)[YMWD])',
         'SET': r'P\d+[YMWD]|XXXX-(WXX-[1-7]|\d\d(-\d\d)?|SU|XX-XXT(MO|AF|EV|NI))'}


def places(text, words):
    return [m.start() for m in re.finditer(r'(?<!\w)' + re.escape(words) + r'(?!\w)', text)]


def faults(rows):
    for n, row in enumerate(rows, 1):
        if len(row) != 5:
            yield f'line {n}: {len(row)} fields'
            continue
        date, text, words, kind, value = row
        datetime.date.fromisoformat(date)
        if words == '-':
            if (kind, value) != ('-', '-') or sum(r[1] == text for r in rows) != 1:
                yield f'line {n}: a negative text with more than one row or with a value'
            continue
        longer = [r[2] for r in rows if r[1] == text and words != r[2] and words in r[2]]
        free = [p for p in places(text, words) if not any(
            q <= p < q + len(l) for l in longer for q in places(text, l))]
        if len(free) != 1:
            yield f'line {n}: {words!r} stands {len(free)} times in its text'
        if kind not in FORMS or not re.fullmatch(FORMS[kind], value):
            yield f'line {n}: {kind} {value}'
        for day in re.findall(r'\d{4}-\d\d-\d\d', value):
            datetime.date.fromisoformat(day)
        named = [i for i, d in enumerate(DAYS) if d in words]
        ends = re.findall(r'\d{4}-\d\d-\d\d', value)
        if named and ends and kind in ('DATE', 'TIME'):
            if {datetime.date.fromisoformat(e).weekday() for e in ends} != set(named):
                yield f'line {n}: {words!r} is not {value}'


def main():
    with open(PATH, encoding='utf-8') as f:
        rows = [l.rstrip('\n').split('\t') for l in f]
    bad = list(faults(rows))
    print('\n'.join(bad))
    count = collections.Counter(r[3] for r in rows)
    print(', '.join(f'{k} {v}' for k, v in sorted(count.items())), f'in {len({r[1] for r in rows})} texts')
    print(', '.join(f'{m} {sum(m in r[2] for r in rows)}' for m in MONTHS))
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
