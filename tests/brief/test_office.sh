# The brief as a word processor's document: one true footnote a source, the same bytes each time.
. "$(dirname "$0")/../cli/helpers.sh"
run 0 read "$source_dir/samples" -o r.db

# Without pandoc it says what to do; nothing is written.
mkdir empty
PATH="$work/empty" "$entente" brief r.db -o note.docx >out 2>err
equal $? 3 "exit code without pandoc"
has err "apt install pandoc"
[ ! -e note.docx ] || fail "a file was written without pandoc"
run 2 brief r.db --format docx
has err "name a file"
run 2 brief r.db --format doc -o note.doc
has err "docx and odt"

command -v pandoc >/dev/null 2>&1 || finish
run 0 brief r.db --short -o brief.md
for kind in docx odt; do
    run 0 brief r.db --short -o one.$kind
    is_empty out
    is_empty err
    sleep 2             # the clock of a ZIP archive
    run 0 brief r.db --short --format $kind -o two
    cmp -s one.$kind two || fail "two $kind of one record differ"
done
notes=$(grep -c '^\[^[0-9]*\]: ' brief.md)
command -v unzip >/dev/null 2>&1 || finish
unzip -p one.docx word/footnotes.xml | grep -o '<w:footnote [^>]*>' | grep -vc 'w:type=' >count
equal "$(cat count)" "$notes" "footnotes in word/footnotes.xml"
unzip -p one.odt content.xml | grep -o '<text:note ' | wc -l >count
equal "$(cat count)" "$notes" "footnotes in content.xml"
# Answers: a table with footnotes; other formats into a file.
run 0 chronology r.db USA -o chronology.docx
is_empty out
run 0 chronology r.db USA --md -o chronology.md
equal "$(unzip -p chronology.docx word/document.xml | grep -o '<w:footnoteReference ' | wc -l)" \
    "$(grep '^|' chronology.md | grep -o '\[^[0-9]*\]' | wc -l)" "footnotes of the chronology"
unzip -p chronology.docx word/document.xml | grep -q '<w:tbl>' || fail "the chronology is no table"
run 0 chronology r.db USA --csv
cp out some.csv
run 0 chronology r.db USA --csv -o file.csv
cmp -s some.csv file.csv || fail "-o writes other bytes"
run 3 chronology r.db USA -o no-folder/file.csv

# What is evidence stays as it stands: a straight quotation mark, a bracket, an underscore.
printf 'Antony Blinken met "Sergey Lavrov" in Geneva on 5 May 2021 & said: "We [x] agree_on it ^2^ now."\n' >plain.txt
run 0 read plain.txt -o p.db
run 0 brief p.db -o p.docx
pandoc p.docx -t plain --wrap=none >text
has text 'We [x] agree_on it ^2^ now.'
! grep -q '^%' text || fail "a title block"
printf '{"id":"``![x](%s/secret.png)``","text":"Antony Blinken met Sergey Lavrov in Geneva on 5 May 2021."}\n' "$work" >rows.jsonl
printf 'secret' >secret.png
run 0 read rows.jsonl -o rows.db
run 0 brief rows.db -o rows.docx
unzip -l rows.docx | grep -q media && fail "a name made pandoc read a file"
pandoc rows.docx -t plain --wrap=none | grep -qF '``![x](' || fail "the name is not shown as it stands"
pandoc p.docx -t markdown --standalone --wrap=none | grep -q '^title: ' || fail "the document has no title"
finish
