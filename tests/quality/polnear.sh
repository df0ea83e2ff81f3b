#!/bin/sh
# polnear.sh [BUILD] - measures the reader of attributions on the 84 development articles of PolNeAR,
# which lie beside the repository (they state no licence: for measuring, never for training). Prints
# exact and partial F1 of sources, cues and contents; exit 1 below the floors, 77 without the articles.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$root/build}
shared=${ENT_SHARED:-$root/../shared}

if [ ! -d "$shared/eval/polnear-dev" ] || ! command -v python3 >/dev/null 2>&1; then
    echo "skipped: no articles at $shared/eval/polnear-dev, or no python3"
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$shared/score/devsets.py" polnear-text "$work"
# PolNeAR keeps outer attributions only: level 1.
"$build/entente" attributions --tsv --no-headers "$work"/*.txt | awk -F '\t' '$5 == 1' >"$work/pred.tsv"
python3 "$shared/score/devsets.py" polnear "$work/pred.tsv" | tee "$work/figures"
# floor LABEL COLUMN LEAST: column of that label's F1 (exact 12, partial 19)
floor() {
    awk -v label="$1" -v least="$3" -v column="$2" \
        '$1 == label && $column < least { print label, "F1", $column, "is below", least; low = 1 } END { exit low }' \
        "$work/figures"
}
floor source 12 .69 && floor cue 12 .66 && floor content 12 .54 && floor content 19 .77
