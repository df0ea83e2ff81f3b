# entente code: tables of marked pairs and of sentences.
. "$(dirname "$0")/helpers.sh"

row() { printf '%s\t%s\t%s\t%s\n' "$@"; }
{
    row 1 Ghana Togo '<s>Ghana</s> condemned <t>Togo</t> over the arrests.'
    row 2 'the miners' 'the ministry' '<s>The miners</s> threatened <t>the ministry</t> with a strike.'
    row 3 Peru Chile 'On Monday <t>Chile</t> was attacked by <s>Peru</s>.'
    row 4 Fiji '' '<s>Fiji</s> praised the agreement.'
    row 5 '' Oman 'The rebels released the sailors of <t>Oman</t>.'
    row 6 Kenya Uganda 'Kenya delivered food to Uganda, officials said.'
    row 7 Niger Chad '<s>Niger</s> and <t>Chad</t> held talks.'
} >pairs.tsv
run 0 code --pairs pairs.tsv
cat >expected <<'T'
1	ACCUSE
2	THREATEN
3	ASSAULT
4	SUPPORT
5	RETREAT
6	AID
7	CONSULT
T
cmp -s out expected || { fail "types of pairs"; diff expected out; }
is_empty err
run 0 code --pairs pairs.tsv --abstain
has out "1	ACCUSE"
equal "$(wc -l <out)" 7 "rows with --abstain"
"$entente" code --pairs - <pairs.tsv >again
cmp -s again expected || fail "pairs from standard input"

# A word without its frame is a guess; with --abstain there is none.
row g Mali Benin '<s>Mali</s>, after a visit, spoke of an agreement; <t>Benin</t> was silent.' >guess.tsv
run 0 code --pairs guess.tsv --abstain
equal "$(cat out)" "g	" "a guess with --abstain"

# Bad rows are told, and every other row is coded.
{ row 1 Ghana Togo '<s>Ghana condemned <t>Togo</t>.'; printf 'two\tcolumns\n\n'
  row 3 Ghana Togo '<s>Ghana</s> condemned <t>Togo</t>.'; printf '4\ta\tb\t\377\376 <s>Gh\303ana</s> condemned <t>Togo</t>\n'
  row 5 a b '</s>Ghana condemned Togo.'; row 6 a b ' '; } >bad.tsv
run 3 code --pairs bad.tsv
has err "bad.tsv:1: "
has err "bad.tsv:2: expected id, source, target and sentence"
has err "bad.tsv:6: "
equal "$(cut -f1 out | tr '\n' ' ')" "1 two 3 4 5 6 " "ids of bad rows"
has out "3	ACCUSE"
has out "4	ACCUSE"

# Sentences: a row an event.
{ printf 'a\t2023-05-12\tGhana condemned Togo over the arrests. Ghana sent soldiers to Benin.\n'
  printf 'b\t\tNothing happened.\n'
  printf 'c\t2023-05-12\tKenya will send food to Uganda.\n'
  printf 'd\tlast week\tKenya condemned Uganda.\n'; } >sentences.tsv
run 3 code --sentences sentences.tsv
has err "sentences.tsv:4: the date is none"
grep -q '^a	GHA	TGO	111	ACCUSE	past	' out || fail "the first event"
grep -q '^a	GHA	BEN	[0-9]*	MOBILIZE	past	' out || fail "the second event"
grep -q '^c	KEN	UGA	07[0-9]*	AID	planned	' out || fail "a planned event"
grep -q '^d	KEN	UGA	111	ACCUSE' out || fail "an event behind a bad date"
lacks out "b	"
awk -F'\t' 'NF != 7 { exit 1 }' out || fail "rows of seven columns"

# Very long, very odd: bounded, no crash.
{ printf 'long\t\t'; i=0; while [ $i -lt 3000 ]; do printf 'Ghana and Togo condemned '; i=$((i + 1)); done; echo; } >long.tsv
run 0 code --sentences long.tsv
{ printf 'long\tGhana\tTogo\t<s>Ghana</s> '; i=0; while [ $i -lt 3000 ]; do printf 'said that Togo and '; i=$((i + 1)); done; echo '<t>Togo</t>'; } >long.tsv
run 0 code --pairs long.tsv
: >none.tsv
run 0 code --pairs none.tsv
is_empty out
run 2 code
run 2 code --pairs pairs.tsv --sentences sentences.tsv
run 2 code --sentences sentences.tsv --abstain
run 3 code --pairs missing.tsv
has err "missing.tsv"
finish
