# Data on standard output, messages on standard error; formats; colour; pipes.
. "$(dirname "$0")/helpers.sh"

run 0 read "$source_dir/samples/2021-03-16-tokyo-two-plus-two.txt" \
    "$source_dir/samples/2023-03-10-saudi-iran-beijing.html" -o r.db
is_empty out

valid_json() { equal "$(sqlite3 :memory: "SELECT json_valid(readfile('$1'))")" 1 "$1 as JSON"; }

for list in documents people meetings quotations chronology; do
    run 0 show r.db $list
    is_empty err
    run 0 show r.db $list --plain
    n=$(wc -l <out)
    run 0 show r.db $list --json
    valid_json out
    equal "$(sqlite3 :memory: "SELECT json_array_length(readfile('out'))")" $n "rows of $list"
    run 0 show r.db $list --jsonl
    equal "$(wc -l <out)" $n "lines of $list as JSON Lines"
    sqlite3 :memory: "CREATE TABLE t(x);" ".mode list" ".separator \001 \n" ".import out t" \
        "SELECT count(*) FROM t WHERE NOT json_valid(x);" >bad
    equal "$(cat bad)" 0 "bad lines of $list"
    run 0 show r.db $list --tsv
    equal "$(wc -l <out)" $((n + 1)) "lines of $list as TSV"
    columns=$(head -1 out | tr '\t' '\n' | wc -l)
    awk -F'\t' -v n="$columns" 'NF != n { exit 1 }' out || fail "$list as TSV has rows of other lengths"
    run 0 show r.db $list --plain
    equal "$(wc -l <out)" $n "lines of $list as plain text"
    run 0 show r.db $list --csv
    sqlite3 :memory: ".mode csv" ".import out t" "SELECT count(*) FROM t" >rows 2>bad
    equal "$(cat rows)" $n "rows of $list as CSV"
    is_empty bad
    run 0 show r.db $list --csv --no-headers
    [ "$(head -1 out | cut -c1-3)" != "id," ] || fail "$list: a header with --no-headers"
done
run 0 status r.db --json
valid_json out

# One record, in full.
id=$(value r.db "SELECT id FROM meetings ORDER BY id LIMIT 1")
run 0 show r.db "$id"
has out "meeting $id"
has out "⟦"
has out "rule"
has out "bytes"
run 0 show r.db "$(echo "$id" | cut -c1-9)"
has out "meeting $id"
run 0 show r.db "$id" --json
valid_json out
quote=$(value r.db "SELECT id FROM quotes ORDER BY id LIMIT 1")
run 0 show r.db "$quote"
has out "quotation $quote"
run 0 show r.db "PER:Antony Blinken"
has out "Secretary of State"
run 0 show r.db "antony blinken"
has out "actor PER:Antony Blinken"
document=$(value r.db "SELECT id FROM documents ORDER BY id LIMIT 1")
run 0 show r.db "$document"
has out "document $document"
run 0 show r.db "$document.0-60"
has out "line"
# The JSON evidence is the source's own bytes.
run 0 show r.db "$id" --json
text=$(sqlite3 :memory: "SELECT json_extract(readfile('out'), '$.evidence[0].text')")
equal "$text" "$(value r.db "SELECT words FROM meetings WHERE id = '$id'")" "evidence of $id"

# Explain: what fired, and why nothing did.
run 0 explain r.db "$id"
has out "tree"
has out "$(value r.db "SELECT rule FROM meetings WHERE id = '$id'")"
run 0 explain --sentence "Antony Blinken met with Sergey Lavrov in Geneva on Tuesday."
has out "PER:Antony Blinken"
has out "meeting"
run 0 explain --sentence "The proposal was long and grey."
has out "none"
is_empty err

# Parsing: ten columns, places of bytes.
printf 'Wang Yi met Sergey Lavrov in Moscow on Tuesday.\n' >a.txt
run 0 parse a.txt
awk -F'\t' '/^[0-9]+\t/ && NF != 10 { exit 1 }' out || fail "parse: not ten columns"
has out "Start=0"
"$entente" parse - <a.txt >b 2>err || fail "parse - failed"
"$entente" parse <a.txt >c 2>err || fail "parse without a name failed"
cmp -s b c || fail "parse - and parse differ"

# Colour only where it is wanted: never in a pipe.
"$entente" show r.db "$id" | grep -q "$(printf '\033')" && fail "colour in a pipe"
if command -v script >/dev/null 2>&1; then
    escape=$(printf '\033\\[')
    on_terminal() { NO_PAGER=1 TERM=xterm script -qec "$1" /dev/null </dev/null; }
    on_terminal "$entente show r.db $id" | grep -q "$escape" || fail "no colour on a terminal"
    NO_COLOR=1 on_terminal "$entente show r.db $id" | grep -q "$escape" && fail "colour with NO_COLOR"
    on_terminal "$entente show r.db $id --no-color" | grep -q "$escape" && fail "colour with --no-color"
    NO_PAGER=1 TERM=dumb script -qec "$entente show r.db $id" /dev/null </dev/null | grep -q "$escape" &&
        fail "colour on a dumb terminal"
fi

# A reader that goes away is no error to talk of; a full device is.
"$entente" brief r.db 2>err | head -1 >/dev/null
is_empty err
if [ -w /dev/full ]; then
    "$entente" brief r.db >/dev/full 2>err && fail "writing to a full device succeeded"
    [ -s err ] || fail "a full device is not told"
    echo "They met on 3 May 2021." | "$entente" times - >/dev/full 2>err
    equal "$(wc -l <err)" 1 "lines about a full device"
fi

# Brief to a file, export to a folder that is made.
run 0 brief r.db -o brief.md
is_empty out
"$entente" brief r.db >again.md
cmp -s brief.md again.md || fail "the brief differs between a file and standard output"
run 3 brief r.db -o no/such/folder/brief.md
has err "cannot be written"
run 0 export r.db --format jsonl --output new/
run 0 export r.db --format jsonl --output new
equal "$(ls new | wc -l)" 12 "files of an export"
for kind in documents actors meetings quotes dates structure; do
    [ -s new/$kind.jsonl ] || fail "$kind.jsonl is empty"
done
for kind in wording positions; do [ -s new/$kind.jsonl ] || fail "$kind.jsonl is empty"; done
has new/events.jsonl "\"plover\":\"CONSULT\""
finish
