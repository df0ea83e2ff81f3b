# test_exports.sh - every export is read again by a reader of its own.
. "$(dirname "$0")/helpers.sh"
checks=$source_dir/tests/exchange
cp -r "$source_dir/samples" reports
rm -f reports/LICENSE reports/README.md
# Text that a spreadsheet would run, characters of two, three and four bytes before the words.
cat > reports/hostile.jsonl <<'END'
{"title": "=HYPERLINK(\"http://x.example\",\"go\")", "date": "2021-03-18", "url": "https://x.example/1?a=b&c=<d>", "text": "TOKYO — “Café 𝔘𝔫𝔦𝔬𝔫”: Japan and India strongly condemned North Korea's missile launch.\n\nJapanese Foreign Minister Toshimitsu Motegi met Indian Foreign Minister S. Jaishankar in Tokyo on March 18, 2021.\n\n“Japan opposes any attempt to change the status quo in the South China Sea,” Motegi said. 𝔘𝔫 France supports the sanctions on North Korea."}
END
run 0 read reports -o record.db --quiet

python() {
    command -v python3 >/dev/null 2>&1 || { echo "not checked, no python3: $1"; return; }
    python3 "$checks/$@" >out 2>&1 || { fail "$*"; head -20 out; }
}

# ---- usage ------------------------------------------------------------------------------------
run 2 export record.db --format nonsense -o x
has err "unknown format \"nonsense\": known are jsonl, csv, polecat"
run 2 export record.db --format csv
has err "--output DIR"
run 3 export record.db --format csv -o reports/hostile.jsonl

# ---- CSV --------------------------------------------------------------------------------------
run 0 export record.db --format csv -o csv
python check_datapackage.py csv
for kind in documents meetings events quotes positions ties; do
    table=$kind
    [ "$kind" = documents ] && table=current_documents
    equal "$(python3 -c "import csv,sys; print(len(list(csv.reader(open('csv/$kind.csv', encoding='utf-8')))) - 1)" 2>/dev/null ||
        echo skipped)" "$(command -v python3 >/dev/null 2>&1 && value record.db "SELECT count(*) FROM $table" || echo skipped)" "rows of $kind.csv"
done
has csv/documents.csv "'=HYPERLINK("
run 0 export record.db --format csv -o again
equal "$(cat csv/* | sha256sum)" "$(cat again/* | sha256sum)" "a second export"

# ---- event data -------------------------------------------------------------------------------
for format in polecat icews phoenix petrarch; do
    run 0 export record.db --format $format -o events
done
python check_events.py polecat events/polecat.txt
python check_events.py icews events/icews.tab
python check_events.py phoenix events/phoenix.txt
python check_events.py petrarch events/petrarch.txt
# Only what happened is told; and that fully.
equal "$(($(wc -l <events/polecat.txt) - 1))" "$(value record.db "SELECT count(*) FROM events
    JOIN current_documents USING(document) WHERE modality IN ('past', 'ongoing')
    AND event IN (SELECT event FROM event_sources)")" "events of POLECAT"
# Two ministers are one government; a place has its coordinates.
equal "$(awk -F'\t' '$2 == "JPNGOV" && $3 == "INDGOV" && $4 ~ /^04/ && $1 == "20210318"' events/petrarch.txt |
    wc -l)" 1 "one meeting of two governments"
awk -F'\t' '$9 ~ /Jaishankar/ && $2 == "2021-03-18" && $15 == "Tokyo" && $19 > 35 && $20 > 139' events/icews.tab |
    grep -q . || fail "Tokyo has no coordinates in icews.tab"

# ---- DNA --------------------------------------------------------------------------------------
run 0 export record.db --format dna -o dna
python check_dna.py dna/record.dna record.db
equal "$(value dna/record.dna 'PRAGMA foreign_key_check')" "" "foreign keys of record.dna"
equal "$(value dna/record.dna "SELECT count(*) FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = s.DocumentId
    WHERE substr(Text, Start + 1, Stop - Start) LIKE '%condemned North Korea''s missile launch'")" 1 "a statement behind wide characters"
run 0 export record.db --format dna -o dna

# ---- Web Annotation ---------------------------------------------------------------------------
run 0 export record.db --format webannotation -o notes
python check_annotations.py notes/annotations.jsonld record.db

# ---- Excel ------------------------------------------------------------------------------------
run 0 export record.db --format xlsx -o excel
python check_xlsx.py excel/record.xlsx csv
run 0 export record.db --format xlsx -o again
cmp excel/record.xlsx again/record.xlsx || fail "a second record.xlsx differs"

# ---- networks ---------------------------------------------------------------------------------
run 2 network record.db --type nonsense
has err "no network \"nonsense\": there are two-mode, actors"
run 2 network record.db --qualifier conflict
has err "conflict is for one-mode networks"
run 2 network record.db --window 6m
run 0 network record.db --type statements
cp out statements.csv
run 0 network record.db --qualifier ignore
awk -F, 'NR > 1 {for (i = 2; i <= NF; i++) n += $i} END {print n}' out >sum
equal "$(cat sum)" "$(($(wc -l <statements.csv) - 1))" "statements of the matrix"
for format in csv edges dl graphml gexf json; do
    run 0 network record.db --type actors --format $format -o net.$format
    run 0 network record.db --format $format -o two.$format
    run 0 network record.db --type meetings --format $format -o met.$format
done
python check_networks.py net two met
# Filters: the positions and meetings that the answers of these filters hold, and no more.
run 0 network record.db --type statements --issue taiwan -o some.csv
lacks some.csv ukraine-war
run 0 network record.db --type statements -o all.csv
[ "$(wc -l <some.csv)" -lt "$(wc -l <all.csv)" ] || fail "the issue leaves nothing out"
equal "$(grep -c taiwan all.csv)" "$(grep -c taiwan some.csv)" "statements on the issue"
run 0 network record.db --type meetings --country KOR --format edges
lacks out IRN
run 1 network record.db --type meetings --source "no such outlet"
has err "no such outlet"
run 1 network record.db --type meetings --issue nonsense-issue
run 0 network record.db --type meetings --format edges --window 1y
has out "first_day,last_day,source,target,weight"
equal "$(grep -c '^2021-01-01,2021-12-31,IND,JPN,1$' out)" 1 "the meeting of 2021"

finish
