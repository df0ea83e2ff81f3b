# Killed at any moment, or out of space, a record opens, is sound and resumes without loss or doubling.
. "$(dirname "$0")/../cli/helpers.sh"

# Documents enough that a run lasts a while: the samples, numbered.
mkdir corpus
i=0
while [ $i -lt 60 ]; do
    for f in "$source_dir"/samples/*.txt; do
        { printf 'Report %d\n\n' $i; cat "$f"; } >corpus/$i-$(basename "$f")
    done
    i=$((i + 1))
done
n=$(ls corpus | wc -l)
start=$(date +%s%N)
run 0 read corpus -o whole.db -j 2
took=$((($(date +%s%N) - start) / 1000000))
whole=$(digest whole.db)
equal "$(value whole.db 'SELECT count(*) FROM documents')" "$n" "documents of the whole run"

# kill -9 after ever longer times, the run begun again each time.
kills=0
step=1
while [ $step -le 12 ]; do
    "$entente" read corpus -o killed.db -j 2 >/dev/null 2>&1 &
    pid=$!
    sleep "$(awk "BEGIN { print $took * $step / 14 / 1000 }")"
    kill -9 $pid 2>/dev/null && kills=$((kills + 1))
    wait $pid 2>/dev/null
    if [ -s killed.db ] && [ "$(value killed.db 'PRAGMA application_id')" != 0 ]; then
        equal "$(value killed.db 'PRAGMA integrity_check')" ok "integrity after kill $step"
        [ "$(value killed.db 'SELECT count(*) FROM documents')" -le "$n" ] || fail "documents doubled"
    fi
    step=$((step + 1))
done
[ $kills -gt 0 ] || fail "no run was killed"
run 0 read corpus -o killed.db -j 2
equal "$(digest killed.db)" "$whole" "the record after $kills kills"
sound killed.db

# An interrupt leaves at once with 130, keeps what it has, and the next run goes on.
"$entente" read corpus -o stopped.db >/dev/null 2>err &
pid=$!
sleep "$(awk "BEGIN { print $took / 4 / 1000 }")"
kill -INT $pid
before=$(date +%s%N)
wait $pid
code=$?
late=$((($(date +%s%N) - before) / 1000000))
if [ $code = 130 ]; then
    has err "goes on from here"
    [ $late -lt 3000 ] || fail "an interrupt took $late ms"
elif [ $code != 0 ]; then
    fail "an interrupted run ended with $code"
fi
run 0 read corpus -o stopped.db
equal "$(digest stopped.db)" "$whole" "the record after an interrupt"

# No more room: a limit on the size of files stands for a full disk.
(ulimit -f 600; "$entente" read corpus -o full.db >out 2>err)
code=$?
[ $code = 4 ] || fail "out of space: code $code"
has err "free some space"
is_empty out
equal "$(value full.db 'PRAGMA integrity_check')" ok "integrity out of space"
run 0 read corpus -o full.db
equal "$(digest full.db)" "$whole" "the record after room was made"
sound full.db
finish
