# What must not come in does not, what is put right in the browser stays, and nothing that happens to the record
# ends the server.
. "$2/tests/serve/serving.sh"
run 0 read "$source_dir/samples" -o r.db -q
start r.db

# ---- heads ----
get 200 /
for h in "Content-Security-Policy: default-src 'none'" "X-Content-Type-Options: nosniff" \
    "Referrer-Policy: same-origin" "Cache-Control: no-store" "HttpOnly; SameSite=Strict"; do
    has head "$h"
done
lacks head "script-src 'unsafe-inline'"
port=${url##*:}
get 200 / -H "Host: localhost:$port"
for host in "evil.example" "evil.example:$port" "127.0.0.1" "127.0.0.1:1" "127.0.0.1.evil.example:$port" ""; do
    get 421 / -H "Host: $host"
    lacks page "<"
done
get 421 / -H "Host;"
for method in PUT DELETE OPTIONS TRACE; do
    get 405 / -X $method
    has head "Allow:"
done
get 200 / -I
get 405 /meetings -d "a=b"
get 405 /correct
for path in "/../../../etc/passwd" "/%2e%2e/%2e%2e/etc/passwd" "/document/..%2f..%2fetc%2fpasswd" "/app.js/../x" "/web/app.js"; do
    get 404 "$path" --path-as-is
done
long=$(head -c 20000 /dev/zero | tr '\0' a)
get 200 "/search?q=$long"
longer=$(head -c 100000 /dev/zero | tr '\0' a)
got=$(curl -s -o page -w '%{http_code}' "$url/search?q=$longer")
case $got in 400 | 413 | 414 | 431) ;; *) fail "an address of 100 KB: $got" ;; esac
for bad in "%00" "%0d%0aX-Evil:%201" "%1b%5b31m" "%e2%80%ae" "'%20OR%201=1--" "%22" "NEAR(" "%3Cscript%3Ealert(1)%3C/script%3E"; do
    for path in /search?q= /phrase?q= /meetings?actor= /meetings?doc= /actor/ /record/ /document/ /changes?since= /review?kind= \
        /network?type= /network?from= /compare?b=x\&a= /brief?actor= /positions?view= /events?type= /meetings?min-confidence=; do
        got=$(curl -s -o page -D head -w '%{http_code}' "$url$path$bad")
        case $got in 200 | 400 | 404) ;; *) fail "$path$bad: $got"; head -3 page ;; esac
        ! grep -qF '<script' page || fail "$path$bad lets a tag through"
        ! grep -qi '^X-Evil' head || fail "$path$bad lets a head through"
        ! grep -q "$(printf '\033')" page || fail "$path$bad lets an escape through"
    done
done
# A connection that says nothing is in nobody's way.
python3 -c "import socket, time; s = [socket.create_connection(('127.0.0.1', $port)) for i in range(20)]; time.sleep(3)" &
get 200 /

# ---- tokens ----
id=$(value r.db "SELECT id FROM events ORDER BY id LIMIT 1")
open_form "/record/$id"
good="action=confirm&target=$id"
get 403 /correct -d "$good"
get 403 /correct -d "$good&token=$token"
get 403 /correct -b jar -d "$good"
get 403 /correct -b jar -d "$good&token=0000"
get 403 /correct -b "entente-$port=0000" -d "$good&token=$token"
get 403 /correct -b jar -H "Origin: http://evil.example" -d "$good&token=$token"
get 403 /correct -b jar -H "Origin: null" -d "$good&token=$token"
get 421 /correct -b jar -H "Host: evil.example:$port" -d "$good&token=$token"
get 415 /correct -b jar -H "Content-Type: application/json" -d "{}"
get 415 /correct -b jar -F "token=$token"
head -c 70000 /dev/zero | tr '\0' a >large
get 413 /correct -b jar --data-binary @large
get 413 /correct -b jar -H "Transfer-Encoding: chunked" -H "Expect:" --data-binary @large
equal "$(value r.db 'SELECT count(*) FROM corrections')" 0 "corrections of strangers"

# ---- corrections ----
correct 303 action=confirm target="$id" back="/record/$id?done=1"
has head "Location: /record/$id?done=1"
get 200 "/record/$id?done=1"
has page "confirm"
correct 303 action=fix target="$id" field=modality value=hypothetical why="<b>as the text says</b>"
correct 400 action=fix target="$id" field=modality value=nonsense
has page "one of"
correct 400 action=fix target="$id" field=nonsense value=x
correct 404 action=confirm target=e0000000000000000
correct 400 action=nonsense target="$id"
correct 400 action=confirm
correct 400 action=rename target=JPN value=" "
correct 404 action=merge target=JPN value=nobody
correct 303 action=confirm target="$id" back="//evil.example/"
has head "Location: /review"
correct 303 action=confirm target="$id" back="http://evil.example/"
has head "Location: /review"
other=$(value r.db "SELECT id FROM quotes ORDER BY id LIMIT 1")
correct 303 action=reject target="$other" why=wrong back="/record/$other"
has head "Location: /corrections"
get 404 "/record/$other"
correct 303 action=rename target=JPN value="Land <i>of</i> the sun" back=/actor/JPN
get 200 /actor/JPN
get 200 /corrections
has page "hypothetical"
has page "&lt;b&gt;as the text says"
lacks page "<b>as"
get 200 /actors
has page "Land &lt;i&gt;of"
get 200 "/review?kind=quote"
has page "accesskey"
run 0 read "$source_dir/samples" -o r.db -q --force
get 200 "/record/$id"
has page "hypothetical"
get 404 "/record/$other"
get 200 /actors
has page "Land &lt;i&gt;of"
sound r.db

# ---- what happens to the record ----
mv r.db away.db
get 503 /
has page "The server goes on"
get 503 /api/meetings
get 200 /page.css
printf 'this is no record at all, only some words in a file\n' >r.db
get 503 /meetings
rm -f r.db
sqlite3 r.db "CREATE TABLE t(x)"
get 503 /
rm -f r.db r.db-wal r.db-shm
mv away.db r.db
get 200 /
sqlite3 r.db "PRAGMA user_version = 99"
get 503 /
has page "newer"
sqlite3 r.db "PRAGMA user_version = $(grep -o 'SCHEMA [0-9]*' "$source_dir/src/record/record.h" | cut -d' ' -f2)"
open_form "/record/$id"
mkfifo hold
sqlite3 r.db <hold >/dev/null &
holder=$!
exec 8>hold
echo "BEGIN IMMEDIATE; SELECT 1;" >&8
sleep 0.3
get 200 "/record/$id"
correct 503 action=confirm target="$id"
has page "another program is writing"
exec 8>&-
wait $holder
correct 303 action=confirm target="$id"

# ---- many at once, and the end ----
seq 8 | xargs -P 8 -I{} curl -s -o "many{}" "$url/chronology"
for i in 2 3 4 5 6 7 8; do cmp -s many1 many$i || fail "two answers differ"; done
began=$(date +%s)
stop INT
equal "$ended" 130 "interrupted"
[ $(($(date +%s) - began)) -le 5 ] || fail "it takes long to stop"
is_empty serve.out
start r.db
stop TERM
equal "$ended" 0 "ended"

# ---- starting ----
run 4 serve nothing.db --port 0
has err "no such record"
run 4 serve /dev/null --port 0
run 2 serve r.db --port nonsense
run 2 serve r.db --port 65536
run 2 serve r.db --port 0 --bind nonsense
run 2 serve r.db --port 0 --bind 0.0.0.0
has err "name the one"
start r.db
run 3 serve r.db --port "${url##*:}"
has err "taken"
stop
start r.db --bind ::1
case $url in "http://[::1]:"*) get 200 / ;; *) fail "::1: $url" ;; esac
finish
