# What people put right is made into labelled sentences and into a lexicon; read with that lexicon, the corrected
# result comes out by itself.
. "$(dirname "$0")/../cli/helpers.sh"

mkdir d
cat >d/a.txt <<'E2'
Gulf of Guinea: week in review

12 May 2023

Several developments were reported from the region during the past week. France condemned the government of Mali on 10 May 2023 for the sudden expulsion of its envoy. Russia delivered two shiploads of grain to Mali at the beginning of the month. Analyst Kwame Dumelo said the corridor would open soon. Mr Kwame Dumello told reporters that Ghana criticised Togo on 9 May 2023 over the closure of the frontier. Kwame Dumelo denounced Togo on 11 May 2023 for its refusal to open the border to traders.
E2
run 0 read d -o r.db
accuse=$(value r.db "SELECT id FROM events WHERE plover = 'ACCUSE' AND words LIKE 'France%'")
aid=$(value r.db "SELECT id FROM events WHERE plover = 'AID' AND words LIKE 'Russia%'")
position=$(value r.db "SELECT id FROM positions WHERE words LIKE 'France%' LIMIT 1")
[ -n "$accuse" ] && [ -n "$aid" ] && [ -n "$position" ] || fail "the document is not read as this test needs it"
equal "$(value r.db "SELECT count(*) FROM actors WHERE id IN ('PER:Kwame Dumelo', 'PER:Kwame Dumello')")" 2 "two actors that are one"
run 0 fix r.db "$accuse" plover=REJECT --why "misread"
run 0 reject r.db "$aid" --why "history: of long ago"
run 0 fix r.db "$position" issue=diplomatic-relations
run 0 merge r.db "PER:Kwame Dumelo" "PER:Kwame Dumello"
run 0 fix r.db "PER:Kwame Dumelo" country=GHA
run 0 rename r.db TGO "Togolese Republic"
run 2 fix r.db "PER:Kwame Dumelo" country=Ghana
run 2 fix r.db "PER:Kwame Dumelo" colour=red
run 1 fix r.db "PER:Nobody" country=GHA

# Labelled sentences, whose form is that of ours.
run 0 corrections r.db --training rows
has err "2 labelled sentences written into rows"
sed 's/^#.*//; /^$/d' rows/part-k.tsv >got
printf '%s\t%s\n' \
    'k0001	REJECT	-	past	EU	wire' '<s>France</s> condemned the government of <t>Mali</t> on 10 May 2023 for the sudden expulsion of its envoy.' \
    'k0002	NONE	history	past	EU	wire' '<s>Russia</s> delivered two shiploads of grain to <t>Mali</t> at the beginning of the month.' >expected
cmp -s got expected || { fail "labelled sentences"; diff expected got; }
sh "$source_dir/training/plover/check.sh" rows >out 2>&1 || { fail "form of the rows"; cat out; }

# A lexicon that is free of faults.
run 0 corrections r.db --lexicon lex
run 0 lexicon check lex
is_empty err
run 0 read d -o again.db --lexicon lex
equal "$(value again.db "SELECT count(*) FROM corrections")" 0 "corrections in the new record"
equal "$(value again.db "SELECT name FROM actors WHERE id = 'TGO'")" "Togolese Republic" "the name of a state"
equal "$(value again.db "SELECT count(*) FROM actors WHERE id = 'PER:Kwame Dumello'")" 0 "the actor that gave way"
equal "$(value again.db "SELECT DISTINCT coalesce(x.iso3, a.iso3) FROM document_actors x JOIN actors a USING(actor)
    WHERE a.id = 'PER:Kwame Dumelo'")" GHA "the country of a person"
equal "$(value again.db "SELECT issue FROM positions WHERE words LIKE 'France%' LIMIT 1")" diplomatic-relations "the issue"
# Names and demonyms of an amended entry stay.
[ "$(value again.db "SELECT count(*) FROM mentions JOIN actors USING(actor) WHERE actors.id = 'TGO'")" -gt 0 ] ||
    fail "Togo is not found any more"

# Nothing to teach.
run 0 read d -o none.db
run 1 corrections none.db --training none
run 1 corrections none.db --lexicon none
[ ! -e none ] || fail "an empty folder was made"

# A lexicon of ones own: what cannot be amended is told.
mkdir -p own/actors
printf 'amend XXX | Nowhere\n    alias  Noland\namend JPN\n    alias  Nihon Koku\n' >own/actors/own.lex
run 3 lexicon check own
has err "own/actors/own.lex:1: expected the id of an entry that is there, found 'XXX'"
finish
