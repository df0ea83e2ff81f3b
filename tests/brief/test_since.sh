# What changed since a brief that was remembered: new, changed, withdrawn, corrected; the same bytes on the same record.
. "$(dirname "$0")/../cli/helpers.sh"
mkdir d
printf 'TOKYO, 1 June 2021 - Antony Blinken met Wang Yi in Bern on 31 May 2021. China criticised Japan on Monday.\n' >d/a.txt
printf 'TOKYO, 2 June 2021 - Sergey Lavrov met Liz Truss in Moscow on 1 June 2021.\n' >d/b.txt
run 0 read d -o r.db
section() { awk '/^## /{ on = $0 == "## Since the last brief"; next } on' out >since; }

run 0 brief r.db --short --since last --remember
section
has since "No brief with these choices is remembered"
equal "$(value r.db "SELECT count(*) FROM briefs")" 1 "briefs"
equal "$(value r.db "SELECT count(*) FROM brief_records WHERE kind = 'document'")" 2 "documents remembered"
run 0 brief r.db --short --since last
section
has since "Compared with the brief of $(value r.db "SELECT made_at FROM briefs")"
lacks since "###"
run 0 brief r.db --short
lacks out "Since the last brief"
equal "$(value r.db "SELECT count(*) FROM briefs")" 1 "briefs that nobody asked to remember"

# A new document, a document that tells other things, a correction.
printf 'TOKYO, 3 June 2021 - Emmanuel Macron met Olaf Scholz in Berlin on 2 June 2021.\n' >d/c.txt
printf 'TOKYO, 2 June 2021 - Nothing of the kind took place.\n' >d/b.txt
run 0 read d -o r.db
event=$(value r.db "SELECT id FROM events WHERE plover = 'ACCUSE' OR plover = 'REJECT' OR meeting IS NULL LIMIT 1")
run 0 fix r.db "$event" modality=planned --why "not yet" -q
run 0 brief r.db --short --since last
cp out first.md
section
awk '/^### New/{ on = 1; next } /^### /{ on = 0 } on' since >new
has new "Macron"
lacks new "Blinken"
awk '/^### Changed/{ on = 1; next } /^### /{ on = 0 } on' since >changed
has changed "(planned)"
has changed "before: "
awk '/^### Withdrawn/{ on = 1; next } /^### /{ on = 0 } on' since >gone
has gone "Lavrov"
lacks gone "Blinken"
awk '/^### Corrected/{ on = 1; next } /^### /{ on = 0 } on' since >corrected
has corrected "not yet"
grep '^- ' new | grep -v '^- \*\*document' | awk '!/\[\^[0-9]+\]$/ { print; bad = 1 } END { exit bad }' || fail "news without a note"
run 0 brief r.db --short --since last
cmp -s out first.md || fail "two briefs of one record differ"

# Other choices have briefs of their own; a day names the last brief until then.
run 0 brief r.db --short --actor FRA --since last
has out "No brief with these choices"
run 0 brief r.db --short --remember
run 0 brief r.db --short --since last
section
lacks since "Macron"
run 0 brief r.db --short --since 2000-01-01
has out "No brief with these choices"
run 0 brief r.db --short --since "$(value r.db "SELECT date('now', '+1 day')")"
section
has since "Compared with"

# Reading needs no right to write; remembering does.
if [ "$(id -u)" != 0 ]; then
    chmod a-w r.db
    run 0 brief r.db --short --since last
    run 4 brief r.db --short --remember
fi
finish
