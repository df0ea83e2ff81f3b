# The analyst's answers: meetings, chronology, events, quotes, actors, actor, search, changes.
. "$(dirname "$0")/helpers.sh"

mkdir d
cat >d/wire.txt <<'TEXT'
Kenya and Uganda talk

NAIROBI, 3 May 2021 (Sample Wire) — Kenyan President Uhuru Kenyatta met Ugandan President Yoweri Museveni in Nairobi on Monday. Kenya condemned the closure of the border. "We will open it again," Kenyatta said.

Museveni will visit Rwanda on 10 June 2021.
TEXT
cat >d/note.txt <<'TEXT'
A note on the Nairobi talks

5 May 2021

On 3 May 2021 Ugandan President Yoweri Museveni and Kenyan President Uhuru Kenyatta held talks in Nairobi. Kenyatta said that the border would be opened again.
TEXT
run 0 read d -o r.db
valid_json() { equal "$(sqlite3 :memory: "SELECT json_valid(readfile('$1'))")" 1 "$1 as JSON"; }
field() { sqlite3 :memory: "SELECT json_extract(readfile('out'), '$2')" | head -1; }

# Who met whom: one real meeting, two sources, each with the role of the day.
run 0 meetings r.db --from 2021-05-03 --to 2021-05-03 --json
valid_json out
equal "$(field out '$[0].status')" held "status of the talks"
equal "$(field out '$[0].documents')" 2 "documents of the talks"
equal "$(field out '$[0].level')" leaders "level of the talks"
equal "$(field out '$[0].place')" Nairobi "place of the talks"
has out "Uhuru Kenyatta (President, KEN)"
equal "$(sqlite3 :memory: "SELECT json_array_length(readfile('out'), '$[0].sources')")" 2 "sources of the talks"
# Each id opens, each source is its bytes.
id=$(field out '$[0].id')
run 0 show r.db "$id"
run 0 meetings r.db --json
sqlite3 :memory: "SELECT json_extract(s.value, '$.id'), json_extract(s.value, '$.start'),
    json_extract(s.value, '$.end'), json_extract(s.value, '$.document') FROM json_each(readfile('out')) m,
    json_each(json_extract(m.value, '$.sources')) s" >sources
while IFS='|' read -r id start end document; do
    equal "$(value r.db "SELECT start_byte || '-' || end_byte FROM meetings WHERE id = '$id'")" "$start-$end" "place of $id"
done <sources
[ -s sources ] || fail "no sources"
run 0 meetings r.db Kenya Uganda --csv
has out "participants"
equal "$(wc -l <out)" 2 "meetings of both"
run 0 meetings r.db --matrix --csv
has out "country"
equal "$(sqlite3 :memory: ".mode csv" ".import out t" "SELECT UGA FROM t WHERE country = 'KEN'")" 1 "matrix"
run 0 meetings r.db --ics
has out "BEGIN:VCALENDAR"
has out "DTSTART;VALUE=DATE:20210503"
has out "DTEND;VALUE=DATE:20210504"
has out "END:VCALENDAR"
run 0 chronology r.db --ics
has out "SUMMARY:talks: Yoweri Museveni and Uhuru Kenyatta"
run 2 events r.db --ics
run 0 meetings r.db --md
has out "[^1]"
has out "[^1]: "

# Done and planned apart, each once, in order.
run 0 chronology r.db --json
valid_json out
equal "$(sqlite3 :memory: "SELECT group_concat(DISTINCT json_extract(value, '$.group')) FROM json_each(readfile('out'))")" \
    "done,planned" "parts of the chronology"
run 0 chronology r.db Museveni Rwanda
has out "2021-06-10"
has out "planned"
run 0 events r.db Kenya --json
valid_json out
run 0 events r.db --by Kenya
run 1 events r.db --towards Kenya
run 0 quotes r.db --by Kenyatta
run 2 meetings r.db --towards Kenya
has err "cannot be filtered by --towards Kenya"
run 0 events r.db --matrix
run 0 quotes r.db Kenyatta --json
valid_json out
has out "We will open it again"
run 0 quotes r.db --matrix --csv
has out "Uhuru Kenyatta"
run 0 actors r.db person --csv
has out "PER:Yoweri Museveni"
lacks out "KEN,Kenya"
run 0 actor r.db museveni
for part in called offices meetings; do has out "$part"; done
has out "President"

# Full text: the sentence, its id opens, phrases, exclusions, odd characters.
run 0 search r.db border closure
has out "⟦border⟧"
run 0 search r.db border --json
valid_json out
id=$(field out '$[0].id')
run 0 show r.db "$id"
run 1 search r.db '"opened border"'
run 0 search r.db 'open*' --doc note
lacks out wire.txt
run 0 search r.db 'border -condemned'
run 2 search r.db '"' '***'
run 1 search r.db "'; DROP TABLE documents; --"
equal "$(value r.db 'SELECT count(*) FROM documents')" 2 "documents after an odd search"

run 0 quotes r.db --about border --csv
has out "opened again"
lacks out "We will"
run 0 events r.db --about 'border clos*' --csv
equal "$(wc -l <out)" 2 "events about the closure of the border"
run 2 events r.db --about '***'

# Filters that leave nothing say which; names that are not known say what is near.
run 1 meetings r.db --actor Kenya --from 2023
has err "--from 2023 leaves none"
run 1 meetings r.db --actor Musseveni
has err "near are Museveni"
run 1 meetings r.db --actor "Angela Merkel"
has err "is known, but no document of this record names it"
run 1 meetings r.db --country Nairobbi
run 1 meetings r.db --doc wyre
has err 'no document "wyre"'
run 2 meetings r.db --from never
has err "is no date"
run 2 meetings r.db --from 2022 --to 2021
run 2 meetings r.db --min-confidence high
run 2 actors r.db --status held
run 1 meetings r.db --source nobody

# What changed: a new version, a document more.
sleep 1
now=$(date -u +%Y-%m-%dT%H:%M:%S)
sed 's/condemned the closure/welcomed the opening/' d/wire.txt >d/w && mv d/w d/wire.txt
printf 'Ghana and Togo\n\n7 May 2021\n\nOn 6 May 2021 Ghana and Togo held talks in Accra.\n' >d/more.txt
run 0 read d -o r.db
run 0 changes r.db --since "$now" --json
valid_json out
parts=$(sqlite3 :memory: "SELECT group_concat(DISTINCT json_extract(value, '$.group')) FROM json_each(readfile('out'))")
equal "$parts" "new,changed,withdrawn" "parts of the changes"
run 1 changes r.db --since 2999-01-01
run 2 changes r.db
run 0 changes r.db --since today
run 0 changes r.db --since 2000-01-01

# An empty record; one that goes while it is asked.
mkdir none && : >none/empty.txt
run 3 read none -o empty.db
for c in meetings chronology events quotes actors; do
    run 1 $c empty.db
    has err "no document that could be read"
done
run 4 meetings missing.db
run 2 meetings
run 2 actor r.db

# Another program writes meanwhile: what was there is told.
printf '.bail on\nBEGIN IMMEDIATE;\nUPDATE documents SET title = title;\n.shell %s meetings r.db --csv >during 2>err; echo $? >code\nROLLBACK;\n' \
    "$entente" | sqlite3 r.db >/dev/null 2>&1
equal "$(cat code)" 0 "an answer beside a writer"
[ -s during ] || fail "no answer beside a writer"
# Of another version; damaged.
cp r.db newer.db && value newer.db "PRAGMA user_version = 99"
run 4 meetings newer.db
has err "newer entente"
cp r.db older.db && value older.db "PRAGMA user_version = 2"
run 4 meetings older.db
has err "older entente"
head -c 5000 r.db >cut.db
run 4 meetings cut.db
printf 'no record\n' >text.db
run 4 meetings text.db

# The same question, the same bytes.
run 0 chronology r.db --json
mv out first
run 0 chronology r.db --json
cmp -s out first || fail "two answers differ"
finish
