# Commands, options, help, messages and exit codes.
. "$(dirname "$0")/helpers.sh"

commands="read brief meetings chronology events quotes positions wording ties outlook causes actors actor search changes show explain export status parse code times lexicon help completion"
run 2
is_empty out
has err "entente read reports/ -o record.db"
run 0 --help
has out "Exit codes: 0 done, 1 nothing found, 2 usage, 3 bad input, 4 database, 130 interrupted"
is_empty err
run 0 -h
run 0 --version
has out "entente 0."
for c in $commands; do
    has out "" && run 0 --help && has out "  $c "
    run 0 "$c" --help
    is_empty err
    has out "Usage: entente $c"
    has out "Options:"
    # Examples come before usage and options.
    [ "$(grep -n '^  entente\|^  eval\|^  echo' out | head -1 | cut -d: -f1)" -lt \
      "$(grep -n '^Usage' out | cut -d: -f1)" ] || fail "$c: examples do not come first"
    run 0 "$c" -h
    run 0 help "$c"
done
run 2 help nonsense

# Did you mean.
run 2 raed x
has err 'did you mean read?'
is_empty out
run 2 zzzzzz
has err 'no command "zzzzzz"'
run 2 read --outptu x
has err 'did you mean --output?'
run 2 brief --fromat html x.db
has err 'did you mean --format?'
run 2 read --nonsense
has err 'no option "--nonsense"'
run 2 read -Z
has err 'no option "-Z"'
run 2 read x -o
has err 'option -o needs a value'

# What is missing, what is too much, what makes no sense.
printf 'Wang Yi met Sergey Lavrov in Moscow on Tuesday and praised the talks.\n' >a.txt
run 2 read
run 2 read a.txt
has err "-o record.db"
run 2 read a.txt -o r.db -j 0
run 2 read a.txt -o r.db -j many
has err "from 1 to 64"
run 2 read a.txt -o r.db --max-bytes 10X
has err "such as 500K"
run 2 read a.txt -o r.db --format pdf
has err "txt, md, html or jsonl"
run 2 status
run 2 status a b
run 2 show r.db
run 2 explain
run 2 explain r.db
run 2 explain r.db m1 --sentence "x"
run 2 export r.db
run 2 export r.db -o out.d --format xml
run 2 brief r.db --format pdf
[ ! -e r.db ] || fail "a usage error made a record"

# Options of read; -- ends options; - is standard input.
run 0 read a.txt -o r.db
has err "r.db: 1 read"
is_empty out
run 0 read a.txt --output=r.db
has err "1 known already"
run 0 read a.txt -o r.db --force
has err "1 of them again"
run 0 read a.txt -o r.db --json
has out '"known":1'
is_empty err
run 0 read a.txt -o r.db --quiet
is_empty out
is_empty err
run 0 read a.txt -o r.db -j 3 --max-bytes 1M --format txt
cp a.txt -- -b.txt
run 0 read -o r.db -- -b.txt
has err "1 read"
"$entente" read - -o stdin.db <a.txt 2>err || fail "read - failed"
has err "1 read"
run 0 status stdin.db --plain
equal "$(sed -n 's/^documents read\t//p' out)" 1 "documents from standard input"

# A lexicon of one's own: read, checked, told where it is wrong.
mkdir mine bad
printf 'person Jane Sample\n    of        FRA\n    office    FRA | Special Envoy | 2020..\n    sex       f\n' >mine/mine.lex
mkdir -p mine/actors && mv mine/mine.lex mine/actors/
printf 'Jane Sample met Wang Yi in Paris on Tuesday and thanked him for the talks.\n' >c.txt
run 0 read c.txt -o mine.db --lexicon mine
equal "$(value mine.db "SELECT iso3 FROM actors WHERE id = 'PER:Jane Sample'")" FRA "a person of one's own lexicon"
run 0 read c.txt -o mine.db
has err "1 of them again"
mkdir -p bad/actors && printf 'person Jane Sample\n    nonsense  FRA\n' >bad/actors/bad.lex
run 3 read c.txt -o mine.db --lexicon bad
has err "bad.lex:2: "
run 2 read c.txt -o mine.db --data /nowhere
has err "/nowhere"

# Completion comes from the same table.
run 0 completion bash
for c in $commands; do has out "        $c) words="; done
has out "--max-bytes"
bash -n out 2>/dev/null || fail "the completion script is no bash"
run 2 completion fish

# Nothing found: 1.
mkdir empty.d
run 1 read empty.d -o r.db
has err "no document found"
run 1 show r.db m0000000000000000
has err "nothing is called"
run 1 brief r.db --actor Nobody
has err 'no actor "Nobody"'
run 2 brief r.db --from never
has err '"never" is no date'
run 2 brief r.db --from 2022 --to 2021
finish
