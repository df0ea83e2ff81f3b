#!/bin/sh
# score.sh [BUILD] [--errors N] - reads gold-coded documents into a record, exports it and scores the
# export by the contract. Prints a table for the reports (../shared/gold, 000 002 003), for the
# documents of other regions that may be read (dev), for the frozen ones (test: totals only), and for
# meetings that recur over documents; last, how well the linker joins meetings that are told rightly.
# The scorer and the reports lie beside the repository; without them it says so and exits 77.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$root/build
[ $# -gt 0 ] && [ -d "$1" ] && { build=$1; shift; }
shared=${ENT_SHARED:-$root/../shared}
kinds='documents structure dates actors meetings events quotes positions wording ties outlook causes'

if [ ! -f "$shared/score/score.py" ] || ! command -v python3 >/dev/null 2>&1; then
    echo "skipped: no scorer at $shared/score, or no python3"
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# score NAME GOLD SOURCES [scorer options] -- FILES
score() {
    name=$1 gold=$2 sources=$3
    shift 3
    options=
    while [ "$1" != -- ]; do options="$options $1"; shift; done
    shift
    echo "== $name"
    "$build/entente" read "$@" -o "$work/$name.db" >/dev/null 2>&1 || [ $? = 3 ]
    "$build/entente" export "$work/$name.db" --format jsonl --output "$work/$name" >/dev/null
    scored=
    for kind in $kinds; do      # the kinds that this gold and the export both have
        [ -f "$gold/$kind.jsonl" ] && [ -f "$work/$name/$kind.jsonl" ] && scored=$scored,$kind
    done
    # Words of the frozen documents stay unread: their lines of hard failures are counted only.
    python3 "$shared/score/score.py" "$work/$name" "$gold" "$sources" --kinds "${scored#,}" --max-hard 2 $options \
        >"$work/$name.txt" && passed=0 || passed=$?
    if [ "$name" = regions-test ]; then grep -v '^HARD' "$work/$name.txt"; else cat "$work/$name.txt"; fi
    return $passed
}

regions=$root/tests/quality/regions
status=0
score reports "$shared/gold" "$shared/seeds" "$@" \
    --min structure.label=.85 --min dates.label=.65 --min actors.label=.75 --min actors.exact=.65 \
    --min meetings.label=.78 --min meetings.exact=.72 --min quotes.label=.60 --min quotes.exact=.45 \
    --min meetings.iou=.45 --min quotes.iou=.45 --min occurrences.pairwise=.8 \
    --min events.label=.64 --min events.exact=.47 --min events.iou=.45 \
    --min ties.label=.64 --min outlook.label=.66 --min causes.label=.66 \
    --min positions.label=.48 --min positions.issue=.40 --min positions.full=.28 --min positions.iou=.45 \
    -- "$shared"/seeds/*.txt || status=1
score regions-dev "$regions/gold-dev" "$regions/texts" "$@" --min ties.label=.58 --min outlook.label=.70 \
    --min causes.label=.64 -- "$regions"/texts/dev-* || true
score regions-test "$regions/gold-test" "$regions/texts" -- "$regions"/texts/test-* || true
occurrences=$root/tests/quality/occurrences
kinds='documents meetings'
score occurrences "$occurrences/gold" "$occurrences/texts" --min occurrences.pairwise=.42 --min meetings.label=.6 \
    -- "$occurrences"/texts/* || status=1
score occurrences2 "${occurrences}2/gold" "${occurrences}2/texts" --min occurrences.pairwise=.4 \
    -- "${occurrences}2"/texts/* || status=1
python3 "$root/tests/quality/link-gold.py" --min .94 "$build/entente" "$occurrences/gold" \
    "$occurrences/texts" || status=1
exit $status
