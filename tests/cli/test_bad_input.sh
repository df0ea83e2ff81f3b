# Whatever is wrong with a document: one clear line, a row with the reason, the run goes on, code 3.
. "$(dirname "$0")/helpers.sh"

mkdir in
printf 'Antony Blinken met with Sergey Lavrov in Geneva on Tuesday and said that the talks were useful.\n' >in/good.txt
: >in/empty.txt
printf ' \n\t\n' >in/blank.txt
printf '\177ELF\002\001\000\000\000\000%0200d\000\001\002' 1 >in/binary.txt
printf 'Le ministre a rencontr\351 son homologue allemand \340 Paris, o\371 ils ont discut\351 de la guerre. La France et ses alli\351s continueront \340 soutenir la paix dans la r\351gion. Le pr\351sident de la R\351publique a d\351clar\351 que le gouvernement prendrait de nouvelles mesures avant la fin de la semaine.\n' >in/french.txt
printf 'Foreign Minister Motegi met his colleague at the Caf\351 Central in Vienna on Monday. They discussed trade and the war.\n' >in/latin.txt
printf '\377\376B\000l\000i\000n\000k\000e\000n\000 \000m\000e\000t\000 \000M\000o\000t\000e\000g\000i\000.\000\n\000' >in/utf16.txt
head -c 200000 /dev/zero | tr '\0' 'a' >in/large.txt
{ printf '<html><body>'; i=0; while [ $i -lt 3000 ]; do printf '<div><b>'; i=$((i + 1)); done
  printf '<p>Blinken met Motegi in Tokyo on Tuesday and said that the alliance was strong.</p>'; } >in/nested.html
printf '<html><body><p>Blinken met Motegi in Tokyo on Tuesday and praised the alliance. <a href="x' >in/cut.html
{ printf '{"id":"row-1","title":"T","date":"2021-03-16","text":"Blinken met Motegi in Tokyo on Tuesday. He praised the talks and the alliance."}\n'
  printf '{"id":"row-2","title":"no text"}\n'
  printf 'not json at all\n'
  printf '{"id":"row-4","text":"Blinken met Kish'; } >in/rows.jsonl
ln -s nowhere in/dangling.txt
if [ "$(id -u)" != 0 ]; then printf 'secret\n' >in/locked.txt; chmod 000 in/locked.txt; fi

run 3 read in missing.txt -o r.db --max-bytes 100K
is_empty out
sound r.db
count() { value r.db "SELECT count(*) FROM documents WHERE name = '$1' AND status = '$2'"; }
problem() {     # NAME PROBLEM: skipped for this, told once with what to do
    equal "$(value r.db "SELECT problem FROM documents WHERE name = '$1'")" "$2" "problem of $1"
    [ -n "$(value r.db "SELECT reason FROM documents WHERE name = '$1'")" ] || fail "$1 has no reason"
    equal "$(grep -cF -- "$1: not read: " err)" 1 "lines about $1"
}
problem empty.txt empty
problem blank.txt empty
problem binary.txt binary
problem french.txt language
problem large.txt too-large
problem dangling.txt unreadable
problem missing.txt unreadable
[ "$(id -u)" = 0 ] || problem locked.txt unreadable
equal "$(count good.txt read)" 1 "the good document"
equal "$(count latin.txt read)" 1 "the document in another encoding"
equal "$(value r.db "SELECT converted FROM documents WHERE name = 'latin.txt'")" 1 "latin.txt converted"
equal "$(value r.db "SELECT converted FROM documents WHERE name = 'utf16.txt'")" 1 "utf16.txt converted"
equal "$(count nested.html read)" 1 "the page of endless nesting"
[ -n "$(value r.db "SELECT warning FROM documents WHERE name = 'nested.html'")" ] || fail "nested.html has no warning"
equal "$(count cut.html read)" 1 "the page that is cut"
equal "$(count row-1 read)" 1 "the first row"
equal "$(value r.db "SELECT count(*) FROM documents WHERE path = 'in/rows.jsonl' AND status = 'skipped'")" 3 "bad rows"
[ "$(wc -c <err)" -lt 4000 ] || fail "messages are long"
lines=$(grep -c '^entente: ' err)
equal "$lines" "$(value r.db "SELECT count(*) FROM documents WHERE status = 'skipped' OR warning IS NOT NULL")" \
    "lines on standard error"
run 0 status r.db
has out "documents not read: language"

# What cannot be read is told again, and stored once.
before=$(digest r.db)
run 3 read in missing.txt -o r.db --max-bytes 100K
equal "$(digest r.db)" "$before" "the record after reading again"

# It is read when it is mended; the row about it is superseded.
printf 'Antony Blinken met with Wang Yi in Anchorage on Thursday and called the talks frank.\n' >missing.txt
run 0 read missing.txt -o r.db
equal "$(value r.db "SELECT count(*) FROM current_documents WHERE name = 'missing.txt' AND status = 'read'")" 1 "the file that came"
equal "$(value r.db "SELECT count(*) FROM current_documents WHERE name = 'missing.txt'")" 1 "versions of it"
# What was read stays when the file goes.
rm missing.txt
run 3 read missing.txt -o r.db
equal "$(value r.db "SELECT status FROM current_documents WHERE name = 'missing.txt' ORDER BY status LIMIT 1")" read "the file that went"

# Only bad input makes a record all the same.
run 3 read in/empty.txt -o only.db
run 0 status only.db
run 0 brief only.db
has out "Not read"
finish
