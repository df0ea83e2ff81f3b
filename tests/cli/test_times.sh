# Expressions of time on the command line.
. "$(dirname "$0")/helpers.sh"

printf 'The ministers met on Tuesday and will meet again on Friday at noon. They meet twice a year.\n' >a.txt
run 0 times --date 2023-05-17 a.txt
is_empty err
has out 'a.txt: 2023-05-17, given'
has out 'Tuesday = DATE 2023-05-16 (weekday on or before'
has out 'Friday at noon = TIME 2023-05-19T12:00, as a date 2023-05-19'
has out 'twice a year = SET P1Y'

run 0 times --tsv --date 2023-05-17 a.txt a.txt
equal "$(head -1 out)" "$(printf 'document\tstart\tend\texpression\ttype\ttimex\tdate\thow')" "the header"
equal "$(sed -n 2p out | cut -f 2-7)" "$(printf '21\t28\tTuesday\tDATE\t2023-05-16\t2023-05-16')" "the first row"
equal "$(awk -F '\t' 'NF != 8' out)" "" "rows of other than eight fields"
equal "$(wc -l <out)" 7 "rows of two documents"
run 0 times --tsv --no-headers --date 2023-05-17 a.txt
lacks out timex

# The bytes named are those of the expression.
start=$(sed -n 2p out | cut -f 2) end=$(sed -n 2p out | cut -f 3)
equal "$(head -c "$end" a.txt | tail -c +$((start + 1)))" "$(sed -n 2p out | cut -f 4)" "bytes"

# Without a date weekdays stay open; standard input; what makes no sense.
run 0 times a.txt
lacks out Tuesday
echo 'It was signed on 3 May 2020.' | "$entente" times - >out 2>err || fail "standard input"
has out '3 May 2020 = DATE 2020-05-03'
run 2 times --date yesterday a.txt
has err '"yesterday" is no date'
is_empty out
run 3 times missing.txt
finish
