#!/bin/sh
# coref.sh COREF [--errors] - resolves the hand-coded references of tests/quality/coref and, where
# ../shared is there, of the example reports. Exit 77 when only the former could be measured.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
shared=${ENT_SHARED:-$root/../shared}
program=$1
shift
own=$root/tests/quality/coref
status=0
echo "== texts of eight regions"
"$program" "$own/gold/coref.jsonl" "$@" --right .66 --wrong .12 "$own"/texts/*.txt || status=1
if [ ! -f "$shared/gold/coref.jsonl" ]; then
    echo "skipped: no gold at $shared/gold/coref.jsonl"
    [ $status = 0 ] && status=77
    exit $status
fi
echo "== example reports"
"$program" "$shared/gold/coref.jsonl" "$@" --right .70 --wrong .10 "$shared"/seeds/*.txt || status=1
exit $status
