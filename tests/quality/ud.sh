#!/bin/sh
# ud.sh - words, sentences, tags, lemmas and trees on UD English EWT, from raw text and on gold
# tokens. Tune on dev; look at test only to report.
#
#   tests/quality/ud.sh [build folder] [-w count | -s count]
#
# The treebank is looked for in ../shared/treebanks, or where ENT_TREEBANKS says.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$root/build}
[ $# -gt 0 ] && shift
banks=${ENT_TREEBANKS:-$root/../shared/treebanks}
model=$build/data/english.model

for part in dev test; do
    file=$banks/ewt/en_ewt-ud-$part.conllu
    if [ ! -f "$file" ]; then
        echo "skipped: EWT $part, no $file"
    elif [ -f "$model" ]; then
        "$build/tests/ud_eval" -m "$model" "$@" "$file"
    else
        echo "skipped: tags and trees, no $model"
        "$build/tests/ud_eval" "$@" "$file"
    fi
done
