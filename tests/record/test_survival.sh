# Every correction survives: each kind of record confirmed, put right and rejected, actors merged, renamed and moved;
# after coding again, another lexicon, and texts in which every place has moved.
. "$(dirname "$0")/../cli/helpers.sh"

cp -r "$source_dir/samples" d
run 0 read d -o r.db
# kind, table, field, value that few records have
kinds="meeting:meetings:status:cancelled event:events:modality:conditional quote:quotes:date:2020-02-02
position:positions:strength:1 wording:wordings:type:other tie:ties:status:disputed outlook:outlooks:horizon:2030-03
cause:causes:marker:mark"
: >fixed; : >confirmed; : >rejected
for line in $kinds; do
    IFS=: read -r kind table field value <<L
$line
L
    # Of records that overlap another of their kind, too: those are the hard ones.
    ids=$(value r.db "SELECT m.id FROM $table m JOIN documents USING(document)
        ORDER BY substr(m.id, 9), m.id LIMIT 24")
    n=0
    for id in $ids; do
        n=$((n + 1))
        case $((n % 3)) in
        0) echo "$kind $table $id" >>confirmed ;;
        1) echo "$kind $table $id $field $value" >>fixed ;;
        2) echo "$kind $table $id" >>rejected ;;
        esac
    done
    [ "$n" -ge 6 ] || fail "only $n records of kind $kind to try"
done
# The act of a meeting goes with it when it is rejected: leave it to that.
while read -r kind table id; do
    [ "$kind" != meeting ] || value r.db "SELECT e.id FROM events e JOIN meetings m USING(meeting) WHERE m.id = '$id'"
done <rejected >acts
for list in fixed confirmed rejected; do grep -vF -f acts $list >$list.left; mv $list.left $list; done

while read -r kind table id; do ids_rejected="${ids_rejected:-} $id"; done <rejected
while read -r kind table id field value; do "$entente" fix r.db "$id" "$field=$value" -q --who Ada || fail "fix $id"; done <fixed
run 0 confirm r.db $(cut -d' ' -f3 confirmed)
run 0 reject r.db $ids_rejected --why "not said"
run 0 rename r.db JPN "Nippon"
run 0 merge r.db "PER:Lloyd Austin" "PER:Antony Blinken"
run 0 fix r.db "PER:Wang Yi" country=SGP
all=$(value r.db "SELECT count(*) FROM corrections")

# state WHEN: what must hold after every reading.
state() {
    equal "$(value r.db "SELECT count(*) FROM corrections WHERE state = 'applied'")" "$all" "corrections applied $1"
    while read -r kind table id field value; do
        column=$field
        equal "$(value r.db "SELECT m.$column FROM $table m JOIN current_documents USING(document) JOIN corrections c
            ON m.id = c.applied_to WHERE c.target = '$id' AND c.action = 'fix'")" "$value" "$kind $id, put right, $1"
    done <fixed
    while read -r kind table id; do
        equal "$(value r.db "SELECT m.confidence FROM $table m JOIN current_documents USING(document) JOIN corrections c
            ON m.id = c.applied_to WHERE c.target = '$id' AND c.action = 'confirm'")" "1.0" "$kind $id, confirmed, $1"
    done <confirmed
    while read -r kind table id; do
        equal "$(value r.db "SELECT count(*) FROM $table m JOIN current_documents USING(document) JOIN corrections c
            ON m.id = c.applied_to WHERE c.target = '$id'")" 0 "$kind $id, rejected, $1"
    done <rejected
    # Spans still lie on the words that they lay on.
    for table in meetings events quotes positions wordings ties outlooks causes; do
        equal "$(value r.db "SELECT m.id FROM $table m JOIN current_documents USING(document) JOIN texts t USING(document)
            JOIN corrections c ON m.id = c.applied_to WHERE replace(replace(CAST(substr(CAST(t.source AS BLOB),
            m.start_byte + 1, m.end_byte - m.start_byte) AS TEXT), char(10), ''), ' ', '') NOT LIKE
            '%' || replace(c.words, ' ', '') || '%'")" "" "words of $table $1"
    done
    equal "$(value r.db "SELECT name FROM actors WHERE id = 'JPN'")" "Nippon" "a renamed actor $1"
    equal "$(value r.db "SELECT count(*) FROM mentions JOIN actors USING(actor) JOIN current_documents USING(document)
        WHERE actors.id = 'PER:Antony Blinken'")" 0 "a merged actor $1"
    equal "$(value r.db "SELECT DISTINCT x.iso3 FROM document_actors x JOIN actors a USING(actor) JOIN current_documents
        USING(document) WHERE a.id = 'PER:Wang Yi'")" "SGP" "an actor of another country $1"
}
counts() {
    for table in meetings events quotes positions wordings ties outlooks causes; do
        value r.db "SELECT count(*) FROM $table JOIN current_documents USING(document)"
    done
}
state "at once"
before=$(counts)
run 0 confirm r.db "$(cut -d' ' -f3 confirmed | head -1)"
equal "$(counts)" "$before" "records after one more correction: nobody's neighbour was taken out"

run 0 read d -o r.db --force
state "after coding again"
equal "$(counts)" "$before" "records after coding again"

mkdir lex lex/actors
printf 'class own-words\n    hello\n' >lex/own.lex
printf 'amend USA | America\n    alias Uncle Sam\nperson Zebulon Quill\n    of USA\n' >lex/actors/own.lex
run 0 read d -o r.db --lexicon lex
state "after another lexicon"
equal "$(counts)" "$before" "records after another lexicon"

# A paragraph of its own behind the head of each text: every place moves.
for f in d/*; do
    awk 'NR > 4 && !done && /^$/ { print ""; print "The weather was mild in the whole of the region, and the shops stayed open until the evening."; done = 1 } { print }' \
        "$f" >new && mv new "$f"
done
run 0 read d -o r.db
moved=$(value r.db "SELECT count(*) > 0 FROM corrections WHERE target <> applied_to")
equal "$moved" 1 "records have new ids"
state "after the texts have changed"
sound r.db
finish
