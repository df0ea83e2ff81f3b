# compare and phrase: formats, offsets, bad input, time.
. "$(dirname "$0")/helpers.sh"
pairs=$source_dir/tests/compare/pairs

cp "$pairs/01-east-asia/a.txt" 2023.txt
cp "$pairs/01-east-asia/b.txt" 2024.txt
run 0 compare 2023.txt 2024.txt
has out "3 same, 4 changed, 0 split, 0 merged, 1 dropped, 1 added; 1 moved, 2 stronger"
has out "[-expressed concern about-] {+condemned+}"
has out "stronger: express concern (criticism 3) became condemn (criticism 6)"
lacks out "They thanked the crews"
run 0 compare 2023.txt 2024.txt --all
has out "They thanked the crews"
run 0 compare 2023.txt 2024.txt --md
has out "~~expressed concern about~~ **condemned**"
run 0 compare 2023.txt 2024.txt --html -o page.html
is_empty out
has page.html "<del>expressed concern about</del>"
lacks page.html "<script"
run 0 compare "$pairs"/11-two-readouts-oceania/a.txt "$pairs"/11-two-readouts-oceania/b.txt --readouts
has out "Only A says"
has out "Only B says"
has out "Both say"

# Every offset of the JSON cuts the words that stand beside it out of the files.
run 0 compare 2023.txt 2024.txt --json
if command -v python3 >/dev/null 2>&1; then
    python3 - out 2023.txt 2024.txt <<'PY' || fail "offsets of the JSON"
import json, sys
c = json.load(open(sys.argv[1]))
a, b = (open(p, 'rb').read() for p in sys.argv[2:])
n = 0
for r in c['pairs'][0]['rows']:
    for side, src in (('a', a), ('b', b)):
        for s in r[side]:
            assert src[s['bytes'][0][0]:s['bytes'][-1][1]].decode() == s['text'], s
    for w in r['changes']:
        for side, src in (('a', a), ('b', b)):
            if side in w:
                s, e = w[side + '_bytes']
                assert src[s:e].decode() == w[side], w
                n += 1
assert n > 5 and len(c['texts']) == 2
PY
fi

# A text with itself, an empty one, one of another language, one alone, none at all.
run 0 compare 2023.txt 2023.txt
has out "have the same sentences in the same order"
has out "0 moved, 0 stronger, 0 weaker"
: >empty.txt
run 3 compare 2023.txt empty.txt
has err "empty"
is_empty out
echo "Les ministres des affaires étrangères se sont réunis à Paris lundi pour discuter de la situation au Sahel et ont condamné les attaques contre les civils." >fr.txt
run 3 compare 2023.txt fr.txt
has err "fr.txt"
has err "English"
run 2 compare 2023.txt
has err "two documents or more"
run 3 compare 2023.txt none.txt
run 2 compare 2023.txt 2024.txt --format nonsense
printf '\000\001\002\377' >binary.txt
run 3 compare 2023.txt binary.txt
run 0 compare 2023.txt "$pairs/07-gulf/a.txt"
has out "dropped"

# What says that it is a part is silent on nothing.
{ cat 2024.txt; echo; echo "[...]"; } >part.txt
run 0 compare 2023.txt part.txt
has out "is not known to be whole"

# Two hundred statements at once; each with the one before it.
mkdir many
i=100
while [ $i -lt 300 ]; do
    { echo "Statement number $i"; echo; sed 1,2d "$pairs/0$((i % 9 + 1))"-*/a.txt; } >many/s$i.txt
    i=$((i + 1))
done
run 0 compare many
equal "$(grep -c ' same, ' out)" 199 "pairs of a series"

# From a record, by name and by id; the history of a phrase.
run 0 read 2023.txt 2024.txt -o r.db -q
run 0 compare -r r.db 2023.txt 2024.txt
has out "1 moved, 2 stronger"
id=$(value r.db "SELECT id FROM documents WHERE name = '2023.txt'")
run 0 compare -r r.db "$id" 2024.txt
run 1 compare -r r.db nothing 2024.txt
cat >seoul.txt <<'END'
Talks in Seoul

16 March 2021

South Korean Foreign Minister Chung Eui-yong spoke in Seoul on Tuesday. "We seek the denuclearization of the Korean Peninsula," Chung said.
END
cat >tokyo.txt <<'END'
Talks in Tokyo

18 March 2022

Japanese Foreign Minister Yoshimasa Hayashi spoke in Tokyo on Friday. "We seek the denuclearisation of North Korea," Hayashi said.
END
run 0 read seoul.txt tokyo.txt -o r.db -q
run 0 phrase r.db "the denuclearisation of the Korean Peninsula"
has out "denuclearisation of the korean peninsula: 1 use in 1 document, first 2021-03-16, last 2021-03-16"
has out "denuclearisation of north korea: 1 use in 1 document, first 2022-03-18, last 2022-03-18"
has out "Hayashi"
run 0 phrase r.db "reciprocal access agreements" --csv
has out "reciprocal access agreement"
run 1 phrase r.db "words that nobody wrote"
run 2 phrase r.db "..."
finish
