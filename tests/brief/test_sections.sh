# Positions, wording and silences, what to watch, the empty slot; the choice of an issue; the short brief.
. "$(dirname "$0")/../cli/helpers.sh"
run 0 read "$source_dir/samples" -o r.db

# section NAME: its lines, without the heading.
section() { awk -v name="## $1" '/^## /{ on = $0 == name; next } on' brief.md; }

run 0 brief r.db --short
is_empty err
cp out brief.md
for title in "Bottom line" "Key points" "Positions" "Wording and silences" "What to watch" "Notes"; do
    grep -q "^## $title$" brief.md || fail "no section \"$title\""
done
for title in "Who met whom" "Who said what" "Chronology" "Documents"; do
    grep -q "^## $title$" brief.md && fail "the short brief has \"$title\""
done
"$entente" brief r.db --short >again.md
cmp -s brief.md again.md || fail "two short briefs of one record differ"

# The bottom line: facts that each have a note, then the empty slot, which cites nothing.
section "Bottom line" | awk '/^- / && !/\[\^[0-9]+\]$/ { print; bad = 1 } /^- / { n++ } END { exit bad || n < 4 || n > 5 }' ||
    fail "the bottom line"
section "Bottom line" | grep -q '^\*\*Analyst:\*\* \*' || fail "no slot for the analyst"
grep '^\*\*Analyst' brief.md | grep -q '\[\^' && fail "the analyst's slot cites"
section "Key points" | awk '/^- / && !/\[\^[0-9]+\]$/ { print; bad = 1 } END { exit bad }' || fail "key points without a note"

# A table of at most eight countries and five issues; every stance has a note; empty cells stay empty.
section Positions | grep '^|' >table
equal "$(awk -F'|' '{ print NF }' table | sort -u | wc -l)" 1 "widths of the matrix"
[ "$(wc -l <table)" -ge 4 ] && [ "$(wc -l <table)" -le 10 ] || fail "rows of the matrix: $(wc -l <table)"
sed 1,2d table | awk -F'|' '{ for (i = 3; i < NF; i++) { n = split($i, part, ";")
    for (k = 1; k <= n; k++) if (part[k] !~ /^ *$/ && part[k] !~ /\[\^[0-9]+\] *$/) { print part[k]; bad = 1 } } }
    END { exit bad }' || fail "stances without a note"

# A cell counts what the record holds: India supports on the issue of the second column.
issue=$(value r.db "SELECT issue FROM issues WHERE name = '$(head -1 table | awk -F'|' '{ print $3 }' | sed 's/^ *//; s/ *$//')'")
[ -n "$issue" ] || fail "the issue of the second column has no key"
told=$(value r.db "SELECT count(DISTINCT position) FROM positions JOIN current_documents USING(document)
    JOIN position_holders USING(position) JOIN actors a USING(actor)
    WHERE issue = '$issue' AND stance = 'support' AND coalesce(a.iso3, a.id) = 'IND'")
[ "$told" -gt 1 ] && { sed -n 's/^| India | \([^|]*\).*/\1/p' table | grep -qF "+ supports ($told)" || fail "India supports $told times on $issue"; }

# Lines of wording and outlooks end in a note; plans whose day is past are not to be watched.
section "Wording and silences" | awk '/^- / && !/\[\^[0-9]+\]$/ { print; bad = 1 } END { exit bad }' ||
    fail "wording without a note"
section "Wording and silences" | grep -q '^- \*\*Left out\.\*\*' || fail "no omission"
section "What to watch" | awk '/^- / && !/\[\^[0-9]+\]$/ { print; bad = 1 } END { exit bad }' ||
    fail "what to watch without a note"
printf 'TOKYO, 1 June 2021 - Antony Blinken will meet Wang Yi in Bern on 20 June 2021.\n' >a.txt
printf 'TOKYO, 1 July 2021 - Antony Blinken will meet Sergey Lavrov in Geneva on 20 July 2021.\n' >b.txt
run 0 read a.txt b.txt -o plans.db
run 0 brief plans.db --short
cp out brief.md
section "What to watch" >watch
has watch "Geneva"
lacks watch "Bern"

# What is left out is counted, with the command that lists it.
run 0 brief r.db --short
grep -Eq '^[0-9]+ more: `entente positions RECORD`\.$' out || fail "no count of further positions"

# An issue: its positions alone, and what stands in their sentences.
run 0 brief r.db --issue "taiwan and the taiwan strait" -o named.md
run 0 brief r.db --issue taiwan
cmp -s out named.md || fail "an issue by its name is another one"
cp out brief.md
has brief.md "# Brief: Taiwan and the Taiwan Strait"
section Positions | head -4 >table
grep -q '^| Who | Taiwan and the Taiwan Strait |$' table || fail "the matrix has other issues"
grep -c '^\[\^' brief.md >few
run 0 brief r.db
grep -c '^\[\^' out >all
[ "$(cat few)" -lt "$(cat all)" ] || fail "the issue leaves nothing out"
run 1 brief r.db --issue nothing-like-it
has err 'no position on an issue "nothing-like-it"'

# HTML has the table, escaped words and no more.
run 0 brief r.db --short --format html
has out "<th>Who</th>"
equal "$(grep -c '<table>' out)" 1 "tables"
finish
