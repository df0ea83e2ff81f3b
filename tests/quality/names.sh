#!/bin/sh
# names.sh - persons, places and organisations on UNER English EWT: F1 of extent and type, on gold
# tokens. Tune on dev; look at test only to report. Fails where test falls below the floor.
#
#   tests/quality/names.sh [build folder]
#
# The treebanks are looked for in ../shared/treebanks, or where ENT_TREEBANKS says.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$root/build}
banks=${ENT_TREEBANKS:-$root/../shared/treebanks}
floor=74

low=0
for part in dev test; do
    tree=$banks/ewt/en_ewt-ud-$part.conllu
    names=$banks/uner-ewt/en_ewt-ud-$part.iob2
    for file in "$tree" "$names"; do
        [ -f "$file" ] || { echo "skipped: UNER EWT, no $file"; exit 77; }
    done
    echo "UNER EWT $part"
    figures=$("$build/tests/names_eval" "$build/data" "$tree" "$names")
    echo "$figures" | sed 's/^/  /'
    if [ "$part" = test ]; then
        low=$(echo "$figures" | awk -v floor=$floor '/^all:/ { print ($NF < floor) }')
    fi
done
[ "$low" = 0 ] || { echo "test is below $floor"; exit 1; }
