#!/bin/sh
# questions.sh PROGRAM [REPORTS] [--floors] - the questions of tests/repo/questions.txt on the five reports: how many of the
# places of questions.tsv (ids and bytes only) each answer reaches. Fails where it is fewer than questions.floors
# says; --floors writes that file anew. Skipped (77) where the reports are not there.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
entente=$1
reports=${2:-$root/../shared/seeds}
[ -d "$reports" ] || { echo "skipped: no $reports"; exit 77; }
command -v sqlite3 >/dev/null 2>&1 || { echo "skipped: no sqlite3"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_CONFIG_HOME="$work" LC_ALL=C.UTF-8
cd "$work"
"$entente" read "$reports" -o record.db -q

# The command of each question; "%" stands for the five reports.
awk '/^\? /{n++} /^[$%] /{c[n] = substr($0, 3)} END {for (i = 1; i <= n; i++) print c[i]}' \
    "$root/tests/repo/questions.txt" >commands
n=0
while IFS= read -r command; do
    n=$((n + 1))
    code=0
    case $command in *--matrix*) command=$(echo "$command" | sed 's/ --matrix//') ;; esac
    sh -c "\"$entente\" $command --json" >out.json 2>err || code=$?
    [ "$code" -le 1 ] || { echo "question $n failed: $command"; cat err; exit 1; }
    [ "$code" = 0 ] || echo "[]" >out.json
    sqlite3 :memory: "
        SELECT $n, json_extract(s.value, '$.document'), json_extract(s.value, '$.start'), json_extract(s.value, '$.end')
        FROM json_each(readfile('out.json')) r, json_each(json_extract(r.value, '$.sources')) s
        UNION SELECT $n, json_extract(r.value, '$.document'), json_extract(r.value, '$.start'), json_extract(r.value, '$.end')
        FROM json_each(readfile('out.json')) r WHERE json_extract(r.value, '$.start') IS NOT NULL" >>reached
done <commands

awk -F '[|\t]' '
    FILENAME == ARGV[1] { from[$1, substr($2, 1, 3), ++k[$1, substr($2, 1, 3)]] = $3; to[$1, substr($2, 1, 3), k[$1, substr($2, 1, 3)]] = $4; next }
    /^#/ { next }
    {
        all[$1]++
        for (i = 1; i <= k[$1, $2]; i++)
            if (from[$1, $2, i] + 0 < $4 + 0 && to[$1, $2, i] + 0 > $3 + 0) { found[$1]++; break }
    }
    END { for (n = 1; n <= 25; n++) if (all[n]) { printf "%d\t%d\t%d\n", n, found[n], all[n]; f += found[n]; a += all[n] }
          printf "all\t%d\t%d\n", f, a }' reached "$root/tests/quality/questions.tsv" >result
echo "question reached places"
cat result
if [ "${3:-}" = --floors ]; then
    cut -f 1,2 result | grep -v all >"$root/tests/quality/questions.floors"
    exit 0
fi
awk -F '\t' 'FILENAME == ARGV[1] { floor[$1] = $2; next } $1 in floor && $2 + 0 < floor[$1] + 0 {
    printf "question %s reaches %d places, %d before\n", $1, $2, floor[$1]; bad = 1 }
    END { if (bad) print "where that is right: questions.sh PROGRAM REPORTS --floors"; exit bad }' \
    "$root/tests/quality/questions.floors" result
