# Citations: one item a document, keys that stand for one document everywhere, valid as they are and for pandoc.
. "$(dirname "$0")/../cli/helpers.sh"
run 0 read "$source_dir/samples" -o r.db
json() { sqlite3 :memory: "SELECT $1 FROM json_each(readfile('r.json'))${2:-}"; }

run 0 cite r.db -o r.json
is_empty out
equal "$(sqlite3 :memory: "SELECT json_valid(readfile('r.json'))")" 1 "CSL-JSON is JSON"
equal "$(json 'count(*)')" "$(value r.db "SELECT count(*) FROM current_documents WHERE status = 'read'")" "items"
equal "$(json "count(DISTINCT json_extract(value, '$.id'))")" "$(json 'count(*)')" "different keys"
equal "$(json "count(*)" " WHERE json_extract(value, '$.type') IN ('article-newspaper', 'report', 'speech', 'webpage', 'document')")" \
    "$(json 'count(*)')" "types of CSL"
equal "$(json "json_extract(value, '$.title', '$.container-title', '$.issued', '$.type')" \
    " WHERE json_extract(value, '$.author[0].family') = 'Sample'")" \
    '["Saudi Arabia and Iran agree to restore ties after talks in Beijing","The Sample Herald",{"date-parts":[[2023,3,10]]},"article-newspaper"]' \
    "an item"

# A key holds the first digits of the document's id; a record's id names the document that tells it.
key=$(json "json_extract(value, '$.id')" " LIMIT 1")
run 0 show r.db "${key##*-}"
meeting=$(value r.db "SELECT id FROM meetings LIMIT 1")
run 0 cite r.db "$meeting" --format bibtex
equal "$(grep -c '^@' out)" 1 "documents of one meeting"
has out "-$(value r.db "SELECT substr(d.id, 1, 9) FROM meetings m JOIN documents d USING(document) WHERE m.id = '$meeting'"),"
run 1 cite r.db nothing-like-this
run 2 cite r.db --format ris
has err "csl-json and bibtex"

# The same document in another record has the same key.
run 0 read "$source_dir/samples/2023-03-10-saudi-iran-beijing.html" -o one.db
run 0 cite one.db
has out "\"id\":\"$(json "json_extract(value, '$.id')" " WHERE json_extract(value, '$.author') IS NOT NULL")\""

# Days, persons, bodies, addresses, and text that TeX would obey.
cat >rows.jsonl <<'X'
{"id":"a","title":"R&D at 50% \\input{x} #1 $2 {un}closed_ ~^","url":"https://example.org/a?b={c}&d=e f","date":"2021-03-16","authors":["Anna van der Berg","John Smith Jr."],"outlet":"A & B","text":"Foreign Minister Wang Yi met Sergey Lavrov in Moscow on Tuesday. China condemned the attack. Both called for talks, and they agreed to meet again."}
{"id":"b","title":"Zwei","text":"Sergey Lavrov met Wang Yi in Sochi in 2021. They will meet again. China condemned the attack."}
X
run 0 read rows.jsonl -o x.db
run 0 cite x.db -o r.json
equal "$(json "json_extract(value, '$.issued.date-parts', '$.author')" " WHERE json_extract(value, '$.author') IS NOT NULL")" \
    '[[[2021,3,16]],[{"family":"van der Berg","given":"Anna"},{"family":"Smith","given":"John","suffix":"Jr."}]]' \
    "day and persons"
run 0 cite x.db --format bibtex -o r.bib
has r.bib 'R\&D at 50\% \textbackslash{}input\{x\} \#1 \$2 \{un\}closed\_ \textasciitilde{}\textasciicircum{}'
has r.bib 'author = {van der Berg, Anna and Smith, Jr., John}'
has r.bib 'url = {https://example.org/a?b=%7Bc%7D&d=e%20f}'

command -v pandoc >/dev/null 2>&1 || finish
run 0 cite r.db -o r.json
run 0 cite r.db --format bibtex -o r.bib
json "'A [@' || json_extract(value, '$.id') || '].'" >text.md
for file in r.json r.bib; do
    pandoc --citeproc --bibliography $file text.md -t plain --wrap=none >page 2>warnings || fail "pandoc refuses $file"
    is_empty warnings
    has page "Saudi Arabia"
    has page "The Sample Herald"
done
run 0 cite x.db --format bibtex -o r.bib
printf -- '---\nnocite: "@*"\n---\n' | pandoc --citeproc --bibliography r.bib -t plain --wrap=none >page 2>warnings ||
    fail "pandoc refuses hostile BibTeX"
is_empty warnings
has page '50%'
finish
