#!/bin/sh
# entente figure: one mark a row of the answer, the same bytes for the same record, readable with one mark and with a
# thousand; nothing to draw is said, and no file is left.

entente=$1
source=$2
. "$source/tests/cli/helpers.sh"
command -v python3 >/dev/null 2>&1 || { echo "no python3: not tested"; exit 77; }
check() { python3 "$source/tests/figure/check_figure.py" "$@" || fail "$*"; }
rows() { "$entente" "$@" --csv | python3 -c 'import csv, sys; print(len(list(csv.DictReader(sys.stdin))))'; }

run 0 read "$source/samples" -o r.db -q
for type in timeline matrix network map; do
    run 0 figure $type r.db -o $type.svg
    check $type.svg
    run 0 figure $type r.db -o again.svg
    cmp $type.svg again.svg || fail "$type: not the same bytes again"
    run 0 figure $type r.db --links http://127.0.0.1:8042 -o linked.svg
    check linked.svg "$(grep -c 'class="mark' $type.svg)" http://127.0.0.1:8042/
done
check timeline.svg "$(rows chronology r.db)"
run 0 figure timeline r.db Japan --from 2021-03 --to 2021-03 -o march.svg
check march.svg "$(rows chronology r.db Japan --from 2021-03 --to 2021-03)"
run 0 figure network r.db --ties positions -o alike.svg
check alike.svg
! cmp -s network.svg alike.svg || fail "who met whom is who stands alike"
grep -qi 'data-id="PLC:Tokyo"' map.svg || fail "no Tokyo on the map"

# A record made of the same documents elsewhere gives the same picture.
mkdir other
cp -r "$source/samples" other/
run 0 read other/samples -o other/r.db -q
run 0 figure network other/r.db -o other.svg
cmp network.svg other.svg || fail "another record of the same documents, another picture"

# What cannot be drawn.
run 2 figure circle r.db
run 2 figure network r.db --ties blood
run 1 figure timeline r.db --from 1850 --to 1851 -o none.svg
[ ! -e none.svg ] || fail "a file of nothing"
printf 'Nothing of note.\n' >empty.txt
run 0 read empty.txt -o empty.db -q
for type in timeline matrix network map; do
    run 1 figure $type empty.db -o none.svg
    [ ! -e none.svg ] || fail "$type: a file of nothing"
done

# One mark, then a thousand and more.
printf 'NAIROBI, 3 May 2021. President William Ruto met President Yoweri Museveni in Nairobi on 3 May 2021.\n' >one.txt
run 0 read one.txt -o one.db -q
run 0 figure timeline one.db -o one.svg
check one.svg "$(rows chronology one.db)"
run 0 figure map one.db -o one-map.svg
check one-map.svg 1
python3 - >many.txt <<'END'
import datetime
states = "Kenya Uganda Rwanda Tanzania Ghana Senegal Chile Peru Brazil Norway Latvia Poland Fiji Japan".split()
towns = "Nairobi Kampala Kigali Dodoma Accra Dakar Santiago Lima Brasilia Oslo Riga Warsaw Suva Tokyo".split()
for i in range(1300):
    day = datetime.date(2019, 1, 1) + datetime.timedelta(days=i)
    a, b = i % 14, (i + 1 + i // 14 % 13) % 14
    print("On %d %s, the foreign ministers of %s and %s met in %s.\n" %
          (day.day, day.strftime("%B %Y"), states[a], states[b], towns[a]))
END
run 0 read many.txt -o many.db -q
n=$(rows chronology many.db)
[ "$n" -ge 1000 ] || fail "only $n rows"
for type in timeline network map; do
    run 0 figure $type many.db -o many.svg
    check many.svg
    [ $type != timeline ] || check many.svg "$n"
done
finish
