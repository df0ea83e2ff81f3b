# The lexicon on the command line: counts, a folder of one's own, who held an office.
. "$(dirname "$0")/helpers.sh"

# Counts: kinds, classes of offices, regions; the parts sum up.
run 0 lexicon stats --tsv
is_empty err
equal "$(head -1 out)" "$(printf 'group\tname\tentries\tholders\tbodies\tsince_2000\tsince_2010\tsince_2015\tday\tmonth\tyear\trecalled\tundated')" "the header"
equal "$(awk -F '\t' 'NF != 13' out)" "" "rows of other than 13 fields"
for class in heads "foreign ministers" "defence ministers" "national security" spokespersons \
    "ambassadors to the UN" speakers envoys "heads of organisations" others; do
    grep -q "^office	$class	[1-9]" out || fail "no office of class $class"
done
by_class=$(awk -F '\t' '$1 == "office" { n += $3 } END { print n }' out)
by_region=$(awk -F '\t' '$1 == "region" { n += $3 } END { print n }' out)
by_date=$(awk -F '\t' '$1 == "office" { n += $9 + $10 + $11 + $12 + $13 } END { print n }' out)
equal "$by_class" "$by_region" "offices by class and by region"
equal "$by_class" "$by_date" "offices by class and by the precision of their dates"
run 0 lexicon stats regions --csv
in_regions=$(awk -F , 'NR > 1 { n += $3 } END { print n }' out)
equal "$in_regions" "$by_class" "offices by class in regions"
run 0 lexicon stats --json
has out '{"group":"kind","name":"state","entries":'
run 0 lexicon stats
has out "since_2010"
run 2 lexicon stats worlds
run 2 lexicon
run 2 lexicon count
run 2 lexicon check
run 2 lexicon who JPN

# What the coverage named for the lexicon asks for: a floor under it.
run 0 lexicon stats --plain
floor() {
    n=$(awk -F '\t' -v c="$1" -v k="$2" '$1 == "office" && $2 == c { print $k }' out)
    [ "${n:-0}" -ge "$3" ] || fail "$1: $n, fewer than $3"
}
floor heads 6 195
floor "foreign ministers" 7 150
floor "defence ministers" 7 80
floor "national security" 7 20
floor "ambassadors to the UN" 7 25
floor speakers 7 25

# Who held it, with file and line.
run 0 lexicon who "GBR | Prime Minister" 2022-10-15 --tsv
has out "Liz Truss	2022-09-06	2022-10-25	yes	lexicon/actors/people-europe.lex"
equal "$(wc -l <out)" 2 "one prime minister a day"
run 0 lexicon who "GBR | Prime Minister" 2022-10-25 --tsv
lacks out "Liz Truss"
has out "Rishi Sunak"
run 0 lexicon who "foreign minister of Japan" 2022-10-15
has out "Yoshimasa Hayashi"
lacks out "Motegi"
run 0 lexicon who "State Department" 2022-10-15
has out "Antony Blinken"
run 0 lexicon who USA.STATE 2022-10-15
has out "Antony Blinken"
run 1 lexicon who "Keeper of the Moon" 2022-10-15
has err 'nobody is known for "Keeper of the Moon"'
run 2 lexicon who JPN 2022-10
has err '"2022-10" is no day'

# One's own folder: what is right is used, what is wrong is told and left out, exit code 3.
mkdir -p mine/actors good/actors
cat >mine/actors/mine.lex <<'END'
person Jane Sample
    of        FRA
    office    FRA | Special Envoy | 2020..

person Rita Reversed
    of        FRA
    office    FRA | Special Envoy | 2021..2020

person Ulla Unknown
    of        QQX

person Pavel Pretender
    of        GBR
    office    GBR | Prime Minister | 2022-09-10..2022-10-01

person Wim Warned
    of        FRA
    office    NOSUCHBODY | Director | 2020..
END
run 3 lexicon check mine
is_empty out
has err "mine/actors/mine.lex:7: expected an interval that ends after its start, found '2021..2020' (left out)"
has err "mine/actors/mine.lex:9: expected the code of a state, found 'QQX' (left out)"
has err "mine/actors/mine.lex:14: expected one Prime Minister of GBR a day, found Pavel Pretender on days of Liz Truss (lexicon/actors/people-europe.lex:"
has err "mine/actors/mine.lex:18: nobody has the id 'NOSUCHBODY' (warning)"
has err "mine: 3 left out"
run 3 lexicon who "FRA | Special Envoy" 2021-05-05 --lexicon mine --plain
has out "Jane Sample	2020		yes	mine/actors/mine.lex	3"
lacks out "Rita Reversed"
lacks err "warning"
printf 'Jane Sample met Wang Yi in Paris on Tuesday and thanked him for the talks.\n' >c.txt
run 3 read c.txt -o mine.db --lexicon mine
has err "(left out)"
has err "1 read"
equal "$(value mine.db "SELECT iso3 FROM actors WHERE id = 'PER:Jane Sample'")" FRA "a person of one's own lexicon"
run 3 times c.txt --lexicon mine
run 3 explain --sentence "Jane Sample met Wang Yi." --lexicon mine
has out "Jane Sample"
sed -n 1,3p mine/actors/mine.lex >good/actors/good.lex
run 0 lexicon check good
is_empty err
run 3 lexicon check nowhere
has err nowhere
finish
