# Every page of a record of the samples opens, is well-formed and leads on; data are what the program prints.
. "$2/tests/serve/serving.sh"
run 0 read "$source_dir/samples" -o r.db -q
start r.db
python3 "$source_dir/tests/serve/crawl.py" "$url" 300 >crawled || { fail "pages"; cat crawled; }

# The same bytes as the program's.
for c in meetings chronology events quotes positions wording ties outlook causes actors; do
    run 0 $c r.db --json
    cp out printed
    get 200 "/api/$c"
    cmp -s page printed || fail "/api/$c differs from entente $c --json"
done
run 0 events r.db --actor Japan --from 2021 --type ACCUSE --csv
cp out printed
get 200 "/api/events?actor=Japan&from=2021&type=ACCUSE&format=csv"
cmp -s page printed || fail "filters of /api/events differ"
run 0 positions r.db --matrix --json
cp out printed
get 200 "/api/positions?view=matrix"
cmp -s page printed || fail "/api/positions?view=matrix differs"
run 0 search r.db '"war of aggression"' --json
cp out printed
get 200 "/api/search?q=%22war+of+aggression%22"
cmp -s page printed || fail "/api/search differs"
id=$(value r.db "SELECT id FROM meetings LIMIT 1")
run 0 show r.db "$id" --json
cp out printed
get 200 "/api/record/$id"
cmp -s page printed || fail "/api/record differs"
for list in documents map places status corrections agreement "network?format=json" "network?type=meetings&format=gexf"; do
    get 200 "/api/$list"
    [ "${list#network?f}" = "$list" ] || equal "$(sqlite3 :memory: "SELECT json_valid(readfile('page'))")" 1 "$list"
done

# What leaves nothing says which filter did; what is not known says what is near.
get 200 "/meetings?actor=Japan&from=1950&to=1951"
has page "leaves none"
get 200 "/meetings?actor=Jappan"
has page "Japan"
get 404 "/api/meetings?from=1950&to=1951"
get 404 /nothing
get 404 /record/m0000000000000000
get 404 /document/d0000000000000000
get 404 /api/nothing
get 400 "/meetings?actor=%ff"
get 200 "/search"
lacks page "<table"

# Every record's words can be gone to: its page leads to the place, the reader marks it.
doc=$(value r.db "SELECT d.id FROM meetings m JOIN documents d USING(document) WHERE m.id = '$id'")
span=$(value r.db "SELECT start_byte || '-' || end_byte FROM meetings WHERE id = '$id'")
get 200 "/record/$id"
has page "/document/$doc?at=$span#at"
get 200 "/document/$doc?at=$span"
has page 'id="at"'
has page "id=\"$id\""
get 200 "/document/$doc?kind=quote"
has page "data-ids=\"q"
lacks page "data-ids=\"m"
get 200 "/explain/$id"
has page "tree"

# Two statements side by side.
a=$(value r.db "SELECT id FROM documents WHERE name LIKE '2022-04-07%'")
b=$(value r.db "SELECT id FROM documents WHERE name LIKE '2022-05-14%'")
get 200 "/compare?a=$a&b=$b"
has page '<table'
has page '<ins>'
get 200 "/api/compare?a=$a&b=$b"
equal "$(sqlite3 :memory: "SELECT json_valid(readfile('page'))")" 1 "comparison"

# Figures: in the pages and as files, with the form's filters.
get 200 /figures
for type in timeline map network matrix; do
    has page "data-view=\"$type\""
    get 200 "/api/figure/$type"
    has head "image/svg+xml"
    run 0 figure $type r.db --links ""
    cmp -s out page || fail "/api/figure/$type is not what entente figure draws"
    get 200 /figures
done
get 200 "/chronology?actor=Japan&from=2021&to=2021"
has page '<svg'
has page 'data-source="/api/chronology?actor=Japan&amp;from=2021&amp;to=2021"'
get 200 "/figures?from=1950&to=1951"
lacks page '<svg'
has page "leaves none"
get 404 /api/figure/cake

# Scripts: none in this folder, those of --web where there are.
get 404 /app.js
get 200 /
lacks page '<script'
stop
mkdir web
echo 'export {};' >web/app.js
echo 'a {}' >web/app.css
start r.db --web web
get 200 /
has page '<script type="module" src="/app.js"></script>'
has page 'href="/app.css"'
get 200 /app.js
get 200 /app.css
stop

# The text alone of the page.
said() { sed 's/<aside.*//; s/<ul class="margin".*//; s/<[^>]*>//g' page >words; }

# Long tables and texts are cut into pages.
python3 - <<'END'
import json
with open('many.jsonl', 'w') as f:
    for i in range(450):
        f.write(json.dumps({'id': 'n%d' % i, 'date': '2021-03-16', 'title': 'Note %d' % i, 'text':
            'Foreign Minister Toshimitsu Motegi met Secretary of State Antony Blinken in Tokyo. '
            'Japan condemned the launch number %d.' % i}) + '\n')
with open('long.txt', 'w') as f:
    f.write('The long report\n\n')
    for i in range(3000):
        f.write('Japan criticized the decision of paragraph %d, and the talks in Tokyo went on for a day.\n\n' % i)
END
run 0 read many.jsonl long.txt -o big.db -q
start big.db
get 200 /documents
has page 'rel="next"'
lacks page 'rel="prev"'
get 200 "/documents?page=1"
has page 'rel="prev"'
doc=$(value big.db "SELECT id FROM documents WHERE name = 'long.txt'")
get 200 "/document/$doc"
has page 'Part 1 of'
said
has words 'paragraph 7,'
lacks words 'paragraph 2999,'
at=$(value big.db "SELECT max(start_byte) || '-' || max(end_byte) FROM events JOIN documents USING(document) WHERE name = 'long.txt'")
get 200 "/document/$doc?at=$at"
has page 'id="at"'
said
has words 'paragraph 2999,'
last=$(sed -n 's/.*Part \([0-9]*\) of.*/\1/p' page | head -1)
n=1
while [ "$n" -le "$last" ]; do
    get 200 "/document/$doc?part=$((n - 1))"
    said
    grep -o 'paragraph [0-9]*,' words >>seen
    n=$((n + 1))
done
equal "$(sort seen | uniq -c | awk '$1 != 1' | wc -l), $(sort -u seen | wc -l)" "0, 3000" "paragraphs over all parts"
finish
