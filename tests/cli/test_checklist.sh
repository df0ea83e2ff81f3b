# The command-line checklist (clig.dev, no-color.org), box by box, in its order.
. "$(dirname "$0")/helpers.sh"

terminal() { TERM=${TERM_IS:-xterm} script -qec "$1" /dev/null </dev/null; }
has_script() { command -v script >/dev/null 2>&1; }
commands=$("$entente" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p')
[ "$(echo "$commands" | wc -l)" -ge 20 ] || fail "the list of commands is short"
mkdir d
printf 'Kenya met Uganda in Nairobi on 3 May 2021. "We agree," said William Ruto.\n' >d/a.txt
printf 'Ghana condemned Togo on 4 May 2021 over the border, as ministers of both states said in Accra.\n' >d/b.txt

# -- Data on standard output, messages on standard error; "-" for streams; help instead of waiting.
run 0 read d -o r.db
is_empty out
has err "2 read"
run 0 meetings r.db
is_empty err
run 1 meetings r.db --from 2030
is_empty out
[ -s err ] || fail "nothing left is not told"
"$entente" read - -o stdin.db <d/a.txt 2>err || fail "read -"
"$entente" brief r.db -o - >out 2>err || fail "brief -o -"
has out "# "
if has_script; then
    for c in "parse" "times" "read - -o x.db"; do
        script -qec "timeout 5 $entente $c; echo code \$?" /dev/null </dev/null >out
        has out "Usage: entente"
        has out "code 2"
    done
fi

# -- Exit codes.
run 0 status r.db
run 1 show r.db m0000000000000000
run 2 meetings r.db --nonsense
: >d/empty.txt
run 3 read d -o r.db
rm d/empty.txt
run 4 meetings nowhere.db
mkfifo pipe
"$entente" read pipe -o slow.db 2>err &
pid=$!
exec 9>pipe
sleep 0.3
kill -INT $pid
exec 9>&-
wait $pid
equal $? 130 "code after an interrupt"

# -- Formats; ISO dates; UTF-8 without a mark, but for Excel.
for c in meetings events actors "show documents"; do
    set -- $c
    command=$1; shift
    run 0 "$command" r.db "$@" --json
    equal "$(sqlite3 :memory: "SELECT json_valid(readfile('out'))")" 1 "$command --json"
    rows=$(sqlite3 :memory: "SELECT json_array_length(readfile('out'))")
    run 0 "$command" r.db "$@" --jsonl
    equal "$(wc -l <out)" "$rows" "$command --jsonl"
    for format in --csv --tsv; do
        run 0 "$command" r.db "$@" $format
        equal "$(wc -l <out)" $((rows + 1)) "$command $format"
        run 0 "$command" r.db "$@" $format --no-headers
        equal "$(wc -l <out)" "$rows" "$command $format --no-headers"
        equal "$(head -c 3 out | od -An -tx1 | tr -d ' ')" "$(head -c 3 out | od -An -tx1 | tr -d ' ' | grep -v efbbbf)" "a mark"
    done
    run 0 "$command" r.db "$@" --plain
    equal "$(wc -l <out)" "$rows" "$command --plain"
    run 0 "$command" r.db "$@" --excel
    equal "$(head -c 3 out | od -An -tx1 | tr -d ' ')" efbbbf "the mark of --excel"
    run 0 "$command" r.db "$@" --md
    has out "|---"
done
run 0 meetings r.db --csv
has out 2021-05-03

# -- Colour and animation only where wanted; something on screen at once; a pager only on a terminal.
escape=$(printf '\033')
"$entente" meetings r.db | grep -q "$escape" && fail "colour in a pipe"
"$entente" read d -o r.db -q 2>&1 | grep -q . && fail "progress in a pipe"
"$entente" read d -o r.db 2>&1 >/dev/null | grep -q "$escape" && fail "animation in a pipe"
if has_script; then
    terminal "PAGER= $entente meetings r.db" | grep -q "$escape" || fail "no colour on a terminal"
    NO_COLOR=1 terminal "PAGER= $entente meetings r.db" | grep -q "$escape" && fail "colour with NO_COLOR"
    terminal "PAGER= $entente meetings r.db --no-color" | grep -q "$escape" && fail "colour with --no-color"
    TERM_IS=dumb terminal "$entente meetings r.db" | grep -q "$escape" && fail "colour on a dumb terminal"
    terminal "PAGER='sed s/^/paged:/' $entente meetings r.db" | grep -q paged: || fail "no pager on a terminal"
    terminal "PAGER='sed s/^/paged:/' $entente meetings r.db --no-pager" | grep -q paged: && fail "a pager with --no-pager"
    terminal "NO_PAGER=1 PAGER='sed s/^/paged:/' $entente meetings r.db" | grep -q paged: && fail "a pager with NO_PAGER"
    terminal "PAGER=true $entente meetings r.db; echo code \$?" | grep -q "code 0" || fail "a pager that ends early"
fi
PAGER='sed s/^/paged:/' "$entente" meetings r.db | grep -q paged: && fail "a pager in a pipe"

# -- Help: -h everywhere, examples first, a manual page a command, near names, completion from one table.
for c in $commands; do
    run 0 "$c" -h
    is_empty err
    [ "$(grep -n "entente $c\|entente completion" out | sed -n 2p | cut -d: -f1)" -lt "$(grep -n '^Usage' out | cut -d: -f1)" ] ||
        fail "$c: examples do not come first"
    run 0 help "$c" --man
    has out ".SH SYNOPSIS"
    has out ".SH OPTIONS"
    if command -v man >/dev/null 2>&1; then
        man -l --warnings out 2>&1 >/dev/null | grep -q . && fail "$c: warnings in its manual page"
    fi
    options=$("$entente" "$c" -h | sed -n 's/.*--\([a-z-]*\).*/\1/p' | sort -u)
    run 0 completion bash
    line=$(grep "^        $c) " out)
    for o in $options; do
        case $line in *"--$o "*) ;; *) grep -q "^ *-.*--$o" out 2>/dev/null || "$entente" "$c" -h | grep -q "^  .*entente.*--$o" ||
            fail "$c: completion lacks --$o" ;; esac
    done
done
start=$(date +%s%N)
i=0; while [ $i -lt 10 ]; do "$entente" --help >/dev/null; i=$((i + 1)); done
[ $((($(date +%s%N) - start) / 10000000)) -lt 100 ] || fail "help takes more than 100 ms"
run 2 metings r.db
has err "did you mean meetings?"
run 2 meetings r.db --actr Kenya
has err "did you mean --actor?"
run 1 meetings r.db --actor Kenia
has err "Kenya"

# -- Flags over environment over project file over user file.
mkdir -p lex/actors nowhere no-config/entente
printf 'person Jane Sample\n    of        FRA\n    office    FRA | Special Envoy | 2020..\n' >lex/actors/a.lex
printf 'Jane Sample met Wang Yi in Paris on Tuesday and thanked him for the talks.\n' >c.txt
of() { "$entente" "$@" 2>err; sqlite3 s.db "SELECT count(*) FROM actors WHERE id = 'PER:Jane Sample' AND iso3 = 'FRA'"; rm -f s.db; }
equal "$(of read -q c.txt -o s.db)" 0 "without settings"
echo "lexicon = lex" >no-config/entente/config
equal "$(of read -q c.txt -o s.db)" 1 "the user's file"
printf '# here\nlexicon = nowhere\n' >.entente
equal "$(of read -q c.txt -o s.db)" 0 "the project's file over the user's"
export ENTENTE_LEXICON=lex
equal "$(of read -q c.txt -o s.db)" 1 "the environment over files"
equal "$(of read -q c.txt -o s.db -l nowhere)" 0 "a flag over the environment"
unset ENTENTE_LEXICON
echo "lexicn = lex" >.entente
run 2 read c.txt -o s.db
has err ".entente:1:"
has err "did you mean lexicon"
rm .entente no-config/entente/config
"$entente" --help | grep -qi password && fail "a flag for a secret"

# -- --dry-run, --no-input; commands make the record themselves.
run 0 read d -o never.db --dry-run
[ ! -e never.db ] || fail "a dry run wrote"
has out "a.txt"
run 0 read d -o made.db --no-input
[ -s made.db ] || fail "the record was not made"

# -- One file, plainly named views, the schema inside.
for view in meetings_merged who_met_whom quotations chronology; do
    value made.db "SELECT count(*) FROM $view" >/dev/null 2>err || fail "no view $view"
done
[ "$(value made.db 'PRAGMA user_version')" -gt 0 ] || fail "no schema version inside"
# Tidy CSV: as many fields in each row, empty where missing.
run 0 meetings made.db --csv
sqlite3 :memory: ".mode csv" ".import out t" "SELECT count(*) FROM t" >rows 2>bad
is_empty bad
lacks out "NULL"
finish
