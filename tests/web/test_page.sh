#!/bin/sh
# The pages in Chromium (page.mjs); the script's size; a correction made there, found again after another reading.
# Skipped, and said, where there is no Chromium or Node.
entente=$1
source=$2
. "$source/tests/cli/helpers.sh"
skip() { echo "skipped: $*"; exit 77; }
command -v node >/dev/null 2>&1 || skip "no node"
for CHROMIUM in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$CHROMIUM" ] && command -v "$CHROMIUM" >/dev/null 2>&1 && break
    CHROMIUM=
done
[ -n "$CHROMIUM" ] || skip "no Chromium"
script=$(dirname "$entente")/data/web/app.js
[ -f "$script" ] || skip "no script was built"
export CHROMIUM

size=$(gzip -9c "$script" | wc -c)
[ "$size" -le 122880 ] || fail "the script has $size bytes, packed"
! grep -qE 'https?://[a-z]' "$script" || lacks_links=$(grep -oE 'https?://[a-zA-Z0-9./_-]+' "$script" | grep -v '^http://www.w3.org/' | sort -u)
[ -z "${lacks_links:-}" ] || fail "the script names other hosts: $lacks_links"

run 0 read "$source/samples" -o r.db -q
"$entente" serve r.db --port 0 2>serve.log &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT
for i in 1 2 3 4 5 6 7 8 9 10; do
    url=$(sed -n 's|.*\(http://127.0.0.1:[0-9]*/\).*|\1|p' serve.log)
    [ -n "$url" ] && break
    sleep 0.3
done
[ -n "$url" ] || { cat serve.log; fail "no server"; finish; }
node "$source/tests/web/page.mjs" "$url" >page.log 2>&1 || fail "pages"
cat page.log
kill $server

# What was judged there stays so when the documents are read again.
run 0 read "$source/samples" -o r.db -q --force
for id in $(sed -n 's/^confirmed //p' page.log); do
    equal "$(value r.db "SELECT state FROM corrections WHERE target = '$id' AND action = 'confirm'")" applied "verdict on $id"
done
equal "$(grep -c '^confirmed ' page.log)" 2 "verdicts"
finish
