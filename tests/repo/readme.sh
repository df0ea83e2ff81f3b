#!/bin/sh
# readme.sh BUILD [README] - runs every command of README.md's `console` blocks, in order, in a folder
# of its own, and compares what it prints with what the README says. A line "..." in the README stands
# for any lines. The two scripts ./demo and ./check are run by CI itself.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$1
readme=${2:-$root/README.md}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ln -s "$root/samples" "$root/lexicon" "$work/"
PATH=$build:$PATH
export PATH NO_COLOR=1
cd "$work"

# One file a command (N.cmd) with what is expected (N.want).
awk -v dir="$work" '
    /^```console/ { inside = 1; next }
    /^```/        { inside = 0; next }
    inside && /^\$ / { n++; print substr($0, 3) > (dir "/" n ".cmd"); printf "" > (dir "/" n ".want"); next }
    inside        { print > (dir "/" n ".want") }
    END           { print n + 0 > (dir "/count") }' "$readme"

failed=0
n=0
while [ "$n" -lt "$(cat count)" ]; do
    n=$((n + 1))
    status=0
    sh ./"$n.cmd" >"$n.got" 2>"$n.err" || status=$?
    if [ "$status" -ne 0 ]; then
        echo "README: command failed ($status): $(cat "$n.cmd")"
        cat "$n.err"
        failed=1
        continue
    fi
    if ! awk '
        NR == FNR { want[++w] = $0; next }
        { got[++g] = $0 }
        END {
            i = 1; j = 1; skip = 0
            while (i <= w) {
                if (want[i] == "...") { skip = 1; i++; continue }
                while (skip && j <= g && got[j] != want[i]) j++
                if (j > g || got[j] != want[i]) { printf "  wanted: %s\n  printed: %s\n", want[i], got[j]; exit 1 }
                skip = 0; i++; j++
            }
            if (!skip && j <= g) { printf "  printed more: %s\n", got[j]; exit 1 }
        }' "$n.want" "$n.got"; then
        echo "README: the output differs: $(cat "$n.cmd")"
        failed=1
    fi
done
exit $failed
