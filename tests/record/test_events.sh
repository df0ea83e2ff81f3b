# Events in the record: their tables and views, one event over documents, near-duplicates counted once,
# a record of the schema before.
. "$(dirname "$0")/../cli/helpers.sh"

mkdir d
cat >d/a.txt <<'T'
Sahel update

12 May 2023

Several developments were reported from the region during the past week. France condemned Mali on 10 May 2023 for the expulsion of its envoy. Russia delivered grain to Mali. Further details were not available to the reporters who follow these affairs.
T
cat >d/b.txt <<'T'
Relations between Paris and Bamako

13 May 2023

The row between the two capitals went on, observers said in long comments. On 10 May 2023, France criticised Mali over the treatment of its envoy. Diplomats in the region spoke of a difficult time ahead for everyone who is concerned.
T
run 0 read d -o r.db
sound r.db
equal "$(value r.db "SELECT plover, quad, plover_score, cameo_root, ontology FROM events WHERE plover = 'ACCUSE' LIMIT 1")" \
    "ACCUSE|3|-3.0|11|PLOVER 2.0 / CAMEO 1.1b3" "an event with what its type means"
equal "$(value r.db "SELECT documents FROM event_occurrences WHERE plover = 'ACCUSE' AND sources = 'FRA' AND targets = 'MLI'")" 2 "documents of one event"
equal "$(value r.db "SELECT told, documents FROM event_pairs WHERE source = 'FRA' AND target = 'MLI' AND plover = 'ACCUSE'")" "1|2" "the pair"
equal "$(value r.db "SELECT source_countries, target_countries, date FROM events_view WHERE plover = 'AID'")" "RUS|MLI|" "a view of an event"
[ "$(value r.db "SELECT count(*) FROM events_view WHERE instr(sentence, 'France') AND instr(words, 'Mali')")" -ge 1 ] || fail "no sentence beside an event"
equal "$(value r.db "SELECT count(*) FROM events WHERE goldstein IS NULL OR cameo IS NULL")" 0 "events without a Goldstein value"

# Each span is its words; each event's id opens it; the list is in every format.
value r.db "SELECT count(*) FROM events e JOIN texts t USING(document)
    WHERE CAST(substr(CAST(source AS BLOB), start_byte + 1, end_byte - start_byte) AS TEXT) <> words" >out
equal "$(cat out)" 0 "spans that are not their words"
for id in $(value r.db "SELECT id FROM events"); do
    run 0 show r.db "$id"
    has out "event $id"
    run 0 explain r.db "$id"
done
for format in --json --jsonl --csv --tsv --plain; do
    run 0 show r.db events $format
    has out ACCUSE
done
run 0 export r.db -o x
has x/events.jsonl '"plover":"ACCUSE"'

# Contexts: of the event in whose clause their words stand; a question by context; shown and explained.
printf 'Report\n\n3 June 2023\n\nOn 1 June 2023 Chad accused Libya of a border raid and sent vaccines to Niger. Others were silent about it all.\n' >c.txt
run 0 read c.txt -o c.db
equal "$(value c.db "SELECT plover || ' ' || contexts FROM events_view WHERE plover IN ('ACCUSE', 'AID') ORDER BY 1")" \
    "ACCUSE territory
AID health" "contexts"
equal "$(value c.db "SELECT count(*) FROM event_contexts x JOIN events e USING(event) JOIN texts t USING(document)
    WHERE CAST(substr(CAST(source AS BLOB), x.start_byte + 1, x.end_byte - x.start_byte) AS TEXT) <> x.words")" 0 "words of contexts"
run 0 events c.db --context health --csv
has out AID
lacks out ACCUSE
run 0 chronology c.db --context territory --from 2023 --csv
run 1 events c.db --context helth
has err "did you mean health?"
run 0 show c.db "$(value c.db "SELECT id FROM events WHERE plover = 'AID'")"
has out "health (“vaccines”)"
run 0 explain --sentence "Chad sent vaccines to Niger."
has out "health (“vaccines”)"
run 0 export c.db -o c.out
has c.out/events.jsonl '"context":["health"]'

# A meeting is a CONSULT event that names it.
printf 'Report\n\n3 June 2023\n\nOver the week, Antony Blinken met with Wang Yi in Beijing on 1 June 2023. The talks were long and both sides called them useful.\n' >m.txt
run 0 read m.txt -o m.db
equal "$(value m.db "SELECT count(*) FROM events e JOIN meetings m USING(meeting) WHERE e.plover = 'CONSULT'")" 1 "meetings as events"
equal "$(value m.db "SELECT count(*) FROM event_occurrences o JOIN occurrences m ON o.occurrence = 'CONSULT:' || m.occurrence")" 1 "a meeting's occurrence"

# A reprint with another headline and byline counts with the original; a text of its own does not.
{ printf 'Paris and Bamako fall out\n\nBy our correspondent\n\n'; tail -n +3 d/a.txt; } >d/c.txt
run 0 read d -o r.db
equal "$(value r.db "SELECT d.base_name || ' of ' || o.base_name FROM documents d JOIN documents o ON o.document = d.duplicate_of")" "c.txt of a.txt" "reprints"
equal "$(value r.db "SELECT documents FROM event_occurrences WHERE plover = 'ACCUSE' AND sources = 'FRA'")" 2 "documents without reprints"
run 0 status r.db --csv
has out "documents that repeat another,1"
run 0 read d/c.txt -o other.db
run 0 read d/b.txt d/a.txt -o other.db
equal "$(digest other.db)" "$(digest r.db)" "the record in another order"
: >d/c.txt                                      # what cannot be read takes nobody's place
run 3 read d -o r.db
equal "$(value r.db "SELECT count(*) FROM documents WHERE duplicate_of IS NOT NULL")" 1 "reprints after an empty version"

# A record of schema 1: told what to do, then raised in place, its documents kept and coded again.
run 0 read d/a.txt d/b.txt -o new.db
cp new.db old.db
for view in $(value old.db "SELECT name FROM sqlite_schema WHERE type = 'view' AND name <> 'search_source'"); do
    value old.db "DROP VIEW $view"
done
for table in brief_records briefs corrections issues event_contexts event_sources event_targets events event_occurrences fingerprints meeting_places places \
    position_holders position_targets positions \
    tie_parties tie_attributes ties outlook_holders outlook_about outlooks causes \
    wording_users wording_uses wordings term_users term_uses; do
    value old.db "DROP TABLE $table"
done
for column in cue_class strength channel speaks_for source_start source_end source_words reported_in; do
    value old.db "ALTER TABLE quotes DROP COLUMN $column"
done
value old.db "DROP INDEX documents_duplicate; ALTER TABLE documents DROP COLUMN duplicate_of;
    DROP INDEX meeting_participants_actor; DROP INDEX quote_speakers_actor; DROP INDEX roles_actor; ALTER TABLE roles DROP COLUMN level;
    PRAGMA user_version = 1"
run 4 show old.db events
has err "brings it up to date"
printf 'Kenya praised Uganda on Monday for its patience. The two presidents had met in Nairobi before, as was told at the time.\n' >k.txt
run 0 read k.txt -o old.db
equal "$(value old.db 'PRAGMA user_version')" "$(value new.db 'PRAGMA user_version')" "schema"
equal "$(value old.db 'SELECT count(*) FROM current_documents')" 3 "documents kept"
sound old.db
run 0 read d/a.txt d/b.txt -o old.db
has err "2 of them again"
run 0 read k.txt -o new.db
equal "$(digest old.db)" "$(digest new.db)" "the record raised"
finish
