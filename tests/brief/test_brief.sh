# The brief asserts nothing that no record holds: notes, quotations, same bytes, both formats.
. "$(dirname "$0")/../cli/helpers.sh"
run 0 read "$source_dir/samples" -o r.db

run 0 brief r.db
is_empty err
cp out brief.md
"$entente" brief r.db >again.md
cmp -s brief.md again.md || fail "two briefs of one record differ"
for title in "What this covers" "Who met whom" "Who did what to whom" "Who said what" "Chronology" "People and their roles" "Documents" "Notes"; do
    grep -q "^## $title" brief.md || fail "no section \"$title\""
done

# Every line about meetings, quotations and people ends in a note; every note is there, once, and used.
awk '/^## /{ on = ($0 ~ /Who met|Who did|Who said|Chronology|People|most documents/) }
     on && /^- / && !/\[\^[0-9]+\]( and [0-9]+ further)?$/ { print; bad = 1 } END { exit bad }' brief.md ||
    fail "lines without a note"
grep -o '\[\^[0-9]*\]' brief.md | sort | uniq -c | awk '$1 < 2 { print; bad = 1 } END { exit bad }' ||
    fail "notes that are not used or not there"
sed -n 's/^\[\^\([0-9]*\)\]: .*/\1/p' brief.md >numbers
awk '$1 != NR { exit 1 }' numbers || fail "notes are not numbered in order"

# A note's bytes lie in its document, and its bold words are those bytes (plain text documents).
checked=0
sed -n 's/^\[\^[0-9]*\]: .*; `\([^`]*\.txt\)`, line \([0-9]*\), bytes \([0-9]*\)–\([0-9]*\).*/\1 \2 \3 \4/p' brief.md >places
while read -r name line start end; do
    size=$(wc -c <"$source_dir/samples/$name")
    [ "$end" -le "$size" ] && [ "$start" -lt "$end" ] || fail "bytes $start-$end of $name"
    at=$(($(head -c "$start" "$source_dir/samples/$name" | wc -l) + 1))
    equal "$line" "$at" "line of $name byte $start"
    checked=$((checked + 1))
done <places
[ $checked -gt 20 ] || fail "only $checked notes were checked"

# Each number of documents, meetings and quotations is that of the record.
has brief.md "$(value r.db "SELECT count(*) FROM current_documents") documents"
# Every quoted word stands in a document: HTML and Markdown documents aside, byte for byte.
value r.db "SELECT c.words FROM quote_content c JOIN quotes q USING(quote) JOIN documents d USING(document)
    WHERE q.form <> 'indirect' AND d.format = 'txt' AND c.words NOT LIKE '%
%'" >said
while IFS= read -r words; do
    [ -z "$words" ] || grep -qF -- "$words" "$source_dir"/samples/*.txt || fail "not in the samples: $words"
done <said

# Meetings are told as meetings only; deeds stand apart from words and plans.
run 0 brief r.db
sed -n '/^## Who did/,/^## Who said/p' out >deeds
lacks deeds ": talks"
has deeds "### Deeds"
has deeds "### Words"
equal "$(grep -c '^- ' deeds)" "$(value r.db "SELECT count(*) FROM event_occurrences o JOIN events e ON e.id = o.first_event WHERE e.meeting IS NULL")" "events in the brief"

# HTML: complete, no script, no request, its style allowed by digest.
run 0 brief r.db --format html -o brief.html
has brief.html "<!DOCTYPE html>"
has brief.html "<mark>"
has brief.html "</html>"
for word in "<script" "http://" "style=" "onclick" "@import" "url("; do
    grep -v '^<meta\|<li id=' brief.html | grep -qF "$word" && fail "HTML holds $word"
done
! grep -o 'src="[^:"]*:[^;"]*;' brief.html | grep -v '^src="data:image/svg+xml;$' | grep . || fail "HTML asks for a picture"
equal "$(grep -c '<img alt="[^"]*" src="data:image/svg+xml;base64,' brief.html)" 2 "figures in the HTML"
if command -v base64 >/dev/null 2>&1; then
    sed -n 's/.*base64,\([^"]*\)".*/\1/p' brief.html | head -1 | base64 -d >figure.svg || fail "a figure is no base64"
    "$entente" figure timeline r.db -o asked.svg 2>/dev/null && { cmp -s figure.svg asked.svg || fail "the figure is another one"; }
fi
if command -v openssl >/dev/null 2>&1; then
    sed -n 's/.*<style>\(.*\)<\/style>.*/\1/p' brief.html | tr -d '\n' | openssl dgst -sha256 -binary | openssl base64 >digest
    has brief.html "style-src 'sha256-$(cat digest)'"
fi
for n in $(grep -o 'href="#note-[0-9]*"' brief.html | grep -o '[0-9]*' | sort -u); do
    grep -q "<li id=\"note-$n\">" brief.html || fail "HTML has no note $n"
done
equal "$(grep -c '<li id="note-' brief.html)" "$(wc -l <numbers)" "notes in HTML and Markdown"
if command -v xmllint >/dev/null 2>&1; then
    xmllint --html --noout brief.html 2>&1 | grep error | grep -v 'Tag mark' && fail "HTML is not well formed"
fi

# Hostile text is shown, not obeyed.
{ printf 'Antony Blinken met with "Sergey Lavrov" in *Geneva* on Tuesday & said that [all](x) was `well`.\n\n'
  printf 'He added that <script>alert(1)</script> was "the <b>best</b> way & the only one" to talk.\n'; } >evil.txt
run 0 read evil.txt -o evil.db
run 0 brief evil.db --format html
lacks out "<script>"
run 0 brief evil.db
lacks out "<script>"

# Choices: dates and actors.
run 0 brief r.db --actor JPN
has out "Japan"
lacks out "Saudi Arabia: "
run 0 brief r.db --from 2023 --to 2023
lacks out "Blinken"
run 0 brief r.db --actor "Antony Blinken" --format html
has out "Brief on Antony Blinken"
finish
