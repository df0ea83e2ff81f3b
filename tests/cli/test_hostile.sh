# Titles and names that would do something to whoever shows them are inert in every output.
. "$(dirname "$0")/helpers.sh"

esc=$(printf '\033') rlo=$(printf '\342\200\256') bell=$(printf '\007') c1=$(printf '\302\233')
mkdir d
row() { printf '{"id":"%s","title":"%s","date":"2021-03-16","outlet":"%s","text":"%s"}\n' "$@"; }
{
    row r1 '=HYPERLINK(\"http://x\",\"y\")' '<script>alert(1)</script>' \
        'Foreign Minister Wang Yi met Sergey Lavrov in Moscow on Tuesday. China condemned Kenya. \"<script>alert(2)</script> \u001b[31mwe agree\u202e,\" Wang Yi said.'
    row r2 '\u001b]0;owned\u0007\u202etxt.exe' '@SUM(A1:A9)' \
        'Zorbag \u001b[2J Xylophonov met Sergey Lavrov in Moscow on 17 March 2021. =cmd was said.'
    row r3 "Robert'); DROP TABLE documents;--" '-2+3' \
        '[click](javascript:alert(1)) said Sergey Lavrov. | a | b | Sergey Lavrov met Wang Yi in Sochi on 18 March 2021.'
} >d/rows.jsonl
run 0 read d -o r.db

inert() {       # FILE WHAT
    for bad in "$esc" "$rlo" "$bell" "$c1"; do
        ! grep -qF -- "$bad" "$1" || fail "$2 lets a control character through"
    done
}
formula() {     # no cell of a CSV begins like a formula
    sqlite3 :memory: ".mode csv" ".import '|sed 1d out' t" ".mode list" "SELECT * FROM t" 2>/dev/null |
        tr '|' '\n' >cells
    ! grep -qE '^[=+@]|^-[^0-9]' cells || fail "$1 holds a formula: $(grep -E '^[=+@]|^-[^0-9]' cells | head -1)"
}
for c in meetings chronology events quotes actors "search Lavrov" "changes --since 2000" "actor Lavrov" \
    "show documents" "show meetings" "show quotations" "show people"; do
    set -- $c
    command=$1
    shift
    [ "$command" = changes ] && set -- r.db "$@" || set -- r.db "$@"
    for format in "" --json --jsonl --csv --tsv --md; do
        run 0 "$command" "$@" $format
        inert out "$command $format"
    done
    run 0 "$command" "$@" --csv
    formula "$command --csv"
    run 0 "$command" "$@" --json
    equal "$(sqlite3 :memory: "SELECT json_valid(readfile('out'))")" 1 "$command as JSON"
    ! grep -qiF '<script' out || fail "$command --json holds a tag"
    run 0 "$command" "$@" --md
    ! grep -qiF '<script' out || fail "$command --md holds a tag"
    ! grep -qF '](javascript' out || fail "$command --md holds a link"
done
run 0 meetings r.db --ics
inert out "ics"
for id in $(value r.db "SELECT id FROM documents UNION ALL SELECT id FROM meetings UNION ALL SELECT id FROM quotes"); do
    run 0 show r.db "$id"
    inert out "show $id"
    run 0 show r.db "$id" --json
    inert out "show $id --json"
    ! grep -qiF '<script' out || fail "show $id --json holds a tag"
done
run 0 brief r.db
inert out brief
run 0 brief r.db --format html
inert out "brief html"
! grep -qiF '<script' out || fail "the brief holds a tag"
run 0 export r.db -o x
cat x/*.jsonl >all
inert all export
for format in csv polecat icews phoenix petrarch webannotation; do
    run 0 export r.db --format $format -o x.$format
    cat x.$format/* >all
    inert all "export --format $format"
    [ $format = webannotation ] || ! tr ',\t' '\n\n' <all | grep -E '^"?[=+@]' || fail "$format holds a formula"
done
for format in csv edges graphml gexf dl json; do
    run 0 network r.db --type meetings --persons --format $format
    inert out "network --format $format"
    ! grep -qiF '<script' out || fail "network --format $format holds a tag"
done

# What a user writes is no SQL and no expression.
for word in "' OR 1=1 --" '"' 'NEAR(' 'title:x' '*' '^a' '{a b}' "a' UNION SELECT" ')' '\'; do
    for option in --actor --country --doc --source; do
        "$entente" meetings r.db $option "$word" >out 2>err </dev/null
        case $? in 0 | 1) ;; *) fail "meetings $option $word: $?"; cat err ;; esac
    done
    "$entente" search r.db "$word" >out 2>err </dev/null
    case $? in 0 | 1 | 2) ;; *) fail "search $word"; cat err ;; esac
done
equal "$(value r.db 'SELECT count(*) FROM documents')" 3 "documents"
finish
