# helpers.sh - for the shell tests: sh test_x.sh PROGRAM SOURCE. Each works in a folder of its own.
set -u
entente=$1
source_dir=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
unset NO_COLOR ENTENTE_DATA PAGER NO_PAGER
export HOME="$work" XDG_CONFIG_HOME="$work/no-config"
export LC_ALL=C.UTF-8
command -v sqlite3 >/dev/null 2>&1 || { echo "skipped: no sqlite3"; exit 77; }
failures=0

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# run CODE ARGUMENTS: the program must end with CODE; its streams go to out and err.
run() {
    expected=$1
    shift
    "$entente" "$@" >out 2>err </dev/null
    got=$?
    [ "$got" = "$expected" ] || { fail "entente $*: exit code $got, expected $expected"; cat err; }
}

# has FILE TEXT: a line of FILE holds TEXT.
has() { grep -qF -- "$2" "$1" || { fail "$1 lacks: $2"; head -20 "$1"; }; }
lacks() { ! grep -qF -- "$2" "$1" || fail "$1 holds: $2"; }
is_empty() { [ ! -s "$1" ] || { fail "$1 is not empty"; head -5 "$1"; }; }
equal() { [ "$1" = "$2" ] || fail "$3: \"$1\" instead of \"$2\""; }
value() { sqlite3 "$1" "$2"; }

# Everything in a record but numbers of rows, times and paths, in an order of content.
digest() {
    sqlite3 "$1" "
        SELECT id, name, title, date, status, reason, digest, superseded_by IS NULL FROM documents ORDER BY 1;
        SELECT d.id, l.n, l.start_byte, l.end_byte, class FROM lines l JOIN documents d USING(document) ORDER BY 1, 2;
        SELECT d.id, s.n, s.start_byte, s.end_byte FROM sentences s JOIN documents d USING(document) ORDER BY 1, 2;
        SELECT d.id, m.n, m.start_byte, m.end_byte, a.id FROM mentions m JOIN documents d USING(document)
            LEFT JOIN actors a USING(actor) ORDER BY 1, 2;
        SELECT d.id, a.id, x.mentions FROM document_actors x JOIN documents d USING(document)
            JOIN actors a USING(actor) ORDER BY 1, 2;
        SELECT d.id, t.n, t.value FROM dates t JOIN documents d USING(document) ORDER BY 1, 2;
        SELECT m.id, m.kind, m.status, m.date, m.occurrence, a.id FROM meetings m
            LEFT JOIN meeting_participants p USING(meeting) LEFT JOIN actors a USING(actor) ORDER BY 1, 6;
        SELECT q.id, q.form, q.cue, a.id FROM quotes q LEFT JOIN quote_speakers p USING(quote)
            LEFT JOIN actors a USING(actor) ORDER BY 1, 4;
        SELECT e.id, e.plover, e.modality, e.date, e.cameo, e.quad, e.occurrence, m.id, a.id FROM events e
            LEFT JOIN meetings m USING(meeting) LEFT JOIN event_sources p USING(event)
            LEFT JOIN actors a USING(actor) ORDER BY 1, 9;
        SELECT e.id, a.id FROM events e JOIN event_targets p USING(event) JOIN actors a USING(actor) ORDER BY 1, 2;
        SELECT * FROM occurrences ORDER BY 1;
        SELECT * FROM event_occurrences ORDER BY 1;
        SELECT d.id, o.id FROM documents d JOIN documents o ON o.document = d.duplicate_of ORDER BY 1;
        SELECT record, n, start_byte, end_byte FROM evidence ORDER BY 1, 2;
        SELECT count(*) FROM search WHERE search MATCH 'the OR a OR of';" | sha256sum
}

sound() {
    equal "$(value "$1" 'PRAGMA integrity_check')" ok "integrity of $1"
    equal "$(value "$1" 'PRAGMA foreign_key_check')" "" "foreign keys of $1"
    equal "$(value "$1" "INSERT INTO search(search) VALUES('integrity-check')" 2>&1)" "" "search index of $1"
}

finish() {
    [ "$failures" = 0 ] || echo "$failures failed"
    [ "$failures" = 0 ]
    exit $?
}
