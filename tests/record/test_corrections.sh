# What people put right stays so: after reading again, with another lexicon, in a changed file, in
# another record; and nothing is lost by a wrong command.
. "$(dirname "$0")/../cli/helpers.sh"

mkdir d
cat >d/a.txt <<'E'
Sahel update

12 May 2023

Several developments were reported from the region during the past week. France condemned Mali on 10 May 2023 for the expulsion of its envoy. The president of Ghana met the president of Togo in Accra on 11 May 2023. Russia delivered grain to Mali. Further details were not available to the reporters who follow these affairs.
E
run 0 read d -o r.db
event=$(value r.db "SELECT id FROM events WHERE plover = 'ACCUSE'")
grain=$(value r.db "SELECT id FROM events WHERE plover = 'AID'")
meeting=$(value r.db "SELECT id FROM meetings LIMIT 1")
[ -n "$event" ] && [ -n "$grain" ] && [ -n "$meeting" ] || fail "the document is not read as this test needs it"

# what: the state of things that every reading must give again.
what() {
    value "$1" "SELECT plover, modality, date, first_day, cameo IS NULL FROM events WHERE id = '$event';
        SELECT a.id FROM event_targets JOIN events USING(event) JOIN actors a USING(actor) WHERE events.id = '$event';
        SELECT confidence FROM events WHERE id = '$grain'; SELECT count(*) FROM meetings WHERE id = '$meeting';
        SELECT count(*) FROM events WHERE meeting IS NOT NULL; SELECT name FROM actors WHERE id = 'TGO'"
}
run 0 fix r.db "$event" plover=REJECT modality=negated date=2023-05-09 target=NER,PER:Mohamed\ Bazoum --why "misread" --who Ada
run 0 confirm r.db "$grain"
run 0 reject r.db "$meeting" --why "a photograph"
run 0 rename r.db TGO "Togolese Republic"
equal "$(value r.db "SELECT plover || modality || date || first_day FROM events WHERE id = '$event'")" \
    "REJECTnegated2023-05-092023-05-09" "a fixed event"
equal "$(value r.db "SELECT count(*) FROM meetings WHERE id = '$meeting'")" 0 "a rejected meeting"
equal "$(value r.db "SELECT group_concat(state) FROM corrections")" \
    "applied,applied,applied,applied,applied,applied,applied" "states"
state=$(what r.db)

run 0 read d -o r.db --force
equal "$(what r.db)" "$state" "after coding again"
mkdir lex && printf 'class own-words\n    hello\n' >lex/own.lex
run 0 read d -o r.db --lexicon lex
equal "$(what r.db)" "$state" "after reading with another lexicon"
sound r.db

# A changed file: the evidence finds its record in the new version.
sed -i 's/during the past week/during the last seven days/' d/a.txt
run 0 read d -o r.db
equal "$(value r.db "SELECT count(*) FROM events e JOIN current_documents USING(document)
    WHERE plover = 'REJECT' AND modality = 'negated' AND e.date = '2023-05-09'")" 1 "the event of the new version"
equal "$(value r.db "SELECT count(*) FROM meetings JOIN current_documents USING(document)")" 0 "meetings of the new version"

# Two actors that are one.
run 0 merge r.db FRA "Russia"
equal "$(value r.db "SELECT count(*) FROM event_sources JOIN actors USING(actor) WHERE actors.id = 'RUS'")" 0 "a merged actor"
run 0 read d -o r.db --force
equal "$(value r.db "SELECT count(*) FROM event_sources JOIN actors USING(actor) WHERE actors.id = 'RUS'")" 0 "after coding again"

# To share.
run 0 corrections r.db --csv
has out "misread"
has out "Ada"
run 0 corrections r.db --agreement --csv
has out "event,1,1,0,0.5"
"$entente" corrections r.db --share >mine.jsonl
run 0 read d -o other.db
run 0 corrections other.db --import mine.jsonl
has err "8 new corrections"
run 0 corrections other.db --import mine.jsonl
has err "0 new corrections"
equal "$(value other.db "SELECT count(*) FROM events WHERE plover = 'REJECT' AND date = '2023-05-09'")" 1 "a fix taken over"
printf '{"action": "fix"}\n' >bad.jsonl
run 3 corrections other.db --import bad.jsonl
has err "bad.jsonl:1"

# What cannot be done is told, and nothing is changed.
before=$(digest r.db)
run 2 fix r.db "$grain" plover=ATTACK
has err "one of AGREE"
run 2 fix r.db "$grain" colour=red
has err "it has plover"
run 2 fix r.db "$grain" date=yesterday
run 2 fix r.db "$grain" plover
run 1 fix r.db e0000000000000000 plover=AID
run 1 reject r.db nonsense
run 1 rename r.db "PER:Nobody" x
run 1 fix r.db "$grain" source=Nobody
[ ! -e missing.db ] && run 4 reject missing.db "$grain" || true
[ ! -e missing.db ] || fail "a record was made"
equal "$(digest r.db)" "$before" "the record after refused corrections"
finish
