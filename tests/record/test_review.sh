# Review by keyboard, a line an answer: verdicts are kept at once and taken back, samples are drawn and counted;
# on a terminal single keys, and the terminal is as it was at the end.
. "$(dirname "$0")/../cli/helpers.sh"

mkdir d
cat >d/a.txt <<'E2'
Sahel update

12 May 2023

Several developments were reported from the region during the past week. France condemned Mali on 10 May 2023 for the expulsion of its envoy. The president of Ghana met the president of Togo in Accra on 11 May 2023. Russia delivered grain to Mali. Further details were not available to the reporters who follow these affairs.
E2
run 0 read d -o r.db
cp r.db whole.db

# answers CODE ARGUMENTS <lines
answers() {
    expected=$1
    shift
    "$entente" review "$@" >out 2>err
    got=$?
    [ "$got" = "$expected" ] || { fail "review $*: exit code $got, expected $expected"; cat err; }
}
told() { value r.db "SELECT group_concat(action || ' ' || coalesce(field, '') || ' ' || coalesce(why, '') || ' ' || state, ';') FROM corrections"; }

printf 'c\nr\na photograph\ne plover=COOPERATE\nsold, not given\n' | answers 0 r.db --type event --who Ada
equal "$(told)" "confirm   applied;reject  a photograph applied;fix plover sold, not given applied" "verdicts"
equal "$(value r.db "SELECT DISTINCT who FROM corrections")" Ada "who"
equal "$(value r.db "SELECT group_concat(plover) FROM events")" "ACCUSE,COOPERATE" "events afterwards"
has out "1 of 3, 3 not judged"
has out "⟦France condemned Mali on 10 May 2023 for the expulsion of its envoy⟧"
has out "a.txt, line 5, bytes 100-167"
has out "event: 3 of 3 judged, 1 right, 1 put right, 1 taken out: 33.3 % right (95 % interval 6.1 to 79.2)"
lacks out "$(printf '\033')"
printf 'c\n' | answers 1 r.db --type event
has err "nothing is left"

# Undo, back, skip, quit; an answer that is none.
cp whole.db r.db
printf 'c\nu\ns\nb\nr\nno\nu\nx\nq\nc\n' | answers 2 r.db --type event
has err '"x" is no answer'
equal "$(told)" "" "nothing left after undo"
has out "nothing judged"
printf 'e plover=ATTACK\n\nq\n' | answers 2 r.db --type event
has err "one of AGREE"
printf 'e source=Nobody\n\nq\n' | answers 2 r.db --type event
equal "$(told)" "" "refused values"
# A verdict that takes the place of an earlier one comes back with undo.
event=$(value r.db "SELECT id FROM events WHERE plover = 'ACCUSE'")
run 0 confirm r.db "$event"
printf 'r\nwrong\nu\nq\n' | answers 0 r.db --type event --all
equal "$(told)" "confirm   applied" "the earlier verdict"

# Kept at once: killed in the middle, the next reading does what was decided.
cp whole.db r.db
mkfifo keys
"$entente" review r.db --type event <keys >/dev/null 2>&1 &
pid=$!
exec 9>keys
printf 'r\nnot said\n' >&9
for i in 1 2 3 4 5 6 7 8 9 10; do [ "$(told)" ] && break; sleep 0.2; done
kill -9 $pid
exec 9>&-
wait $pid 2>/dev/null
equal "$(told)" "reject  not said new" "a verdict of a killed review"
run 0 read d -o r.db
equal "$(told)" "reject  not said applied" "the same after reading"
equal "$(value r.db "SELECT count(*) FROM events")" 2 "events after reading"
sound r.db

# Order, filters, samples.
cp whole.db r.db
answers 0 r.db --type event --order confidence </dev/null
equal "$(grep -m1 '^event ' out)" "event $(value r.db "SELECT id FROM events ORDER BY confidence LIMIT 1")" "the least sure first"
answers 0 r.db --type event --actor Russia </dev/null
has out "1 of 1"
answers 1 r.db --type event --actor Russia --country France </dev/null
answers 2 r.db --type nonsense </dev/null
answers 2 r.db --order backwards </dev/null
answers 2 r.db --no-input </dev/null
answers 2 r.db --sample many </dev/null
answers 4 missing.db </dev/null
printf 'c\nc\n' | answers 0 r.db --type event --sample 2 --seed 7
has out "event: 2 of 2 judged, 2 right, 0 put right, 0 taken out: 100.0 % right (95 % interval 34.2 to 100.0)"
first=$(value r.db "SELECT group_concat(target) FROM (SELECT target FROM corrections ORDER BY target)")
answers 0 r.db --type event --sample 2 --seed 7 </dev/null
has out "event: 2 of 2 judged"
equal "$(value r.db "SELECT group_concat(target) FROM (SELECT target FROM corrections ORDER BY target)")" "$first" "the same sample"
run 0 corrections r.db --agreement --csv
has out "event,2,0,0,1.0,0.342,1.0"

# What was put right since a day.
cp whole.db r.db
printf 'e plover=REJECT\nmisread\n' | answers 0 r.db --type event --who Ada
run 0 changes r.db --since 2020-01-01 --actor France --json
python=$(command -v python3 || true)
[ -z "$python" ] || "$python" -c "
import json
rows = [r for r in json.load(open('out')) if r.get('part', r.get('group')) == 'put right' or r.get('action')]
assert len(rows) == 1, rows
r = rows[0]
assert (r['action'], r['field'], r['was'], r['value'], r['why'], r['who'], r['state']) == \
    ('fix', 'plover', 'ACCUSE', 'REJECT', 'misread', 'Ada', 'applied'), r" || fail "changes --json"
run 0 changes r.db --since 2020-01-01
has out "put right"
has out "Ada: fix plover ACCUSE → REJECT (misread)"
run 0 changes r.db --since 2020-01-01 --actor Russia
lacks out "misread"

# A terminal.
[ -n "$python" ] || finish
cp whole.db r.db
cat >terminal.py <<'P'
import os, pty, select, signal, sys, termios, time
program, how = sys.argv[1], sys.argv[2]
pid, fd = pty.fork()
if pid == 0:
    os.environ["TERM"] = "xterm"
    if how == "plain":
        os.environ["NO_COLOR"] = "1"
    os.execv(program, [program, "review", "r.db", "--type", "event"])
before = termios.tcgetattr(fd)
seen = b""
def wait(text, seconds=10):
    global seen
    end = time.time() + seconds
    while text not in seen and time.time() < end:
        if select.select([fd], [], [], 0.1)[0]:
            try:
                got = os.read(fd, 65536)
            except OSError:
                break
            if not got:
                break
            seen += got
    assert text in seen, (text, seen)
def raw():
    return not termios.tcgetattr(fd)[3] & termios.ICANON
wait(b"quit > ")
end = time.time() + 5
while not raw() and time.time() < end:
    time.sleep(0.02)
assert raw()
assert (b"\x1b[7m" in seen) == (how != "plain"), seen
if how == "signal":
    os.kill(pid, signal.SIGTERM)
else:
    seen = b""
    os.write(fd, b"c"); wait(b"2 of 3"); wait(b"quit > ")
    seen = b""
    os.write(fd, b"r"); wait(b"Why?")
    assert not raw()
    os.write(fd, "日本 no\n".encode()); wait(b"3 of 3"); wait(b"quit > ")
    seen = b""
    os.write(fd, b"u"); wait(b"2 of 3"); wait(b"quit > ")
    os.write(fd, b"q")
wait(b"judged")
_, status = os.waitpid(pid, 0)
assert termios.tcgetattr(fd)[3] == before[3], "the terminal is not as it was"
sys.exit(os.waitstatus_to_exitcode(status))
P
"$python" terminal.py "$entente" colour || fail "keys on a terminal"
equal "$(told)" "confirm   applied" "verdicts by key"
cp whole.db r.db
"$python" terminal.py "$entente" plain || fail "NO_COLOR"
cp whole.db r.db
"$python" terminal.py "$entente" signal
[ $? = 130 ] || fail "SIGTERM: not 130"
finish
