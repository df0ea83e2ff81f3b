# Versions of documents: nothing read twice, nothing lost, the last version met is the current one;
# the same record whatever the order of reading and the number of threads.
. "$(dirname "$0")/../cli/helpers.sh"
samples=$source_dir/samples

run 0 read "$samples" -o r.db
sound r.db
first=$(digest r.db)
bytes=$(value r.db "SELECT group_concat(read_at) FROM documents")
run 0 read "$samples" -o r.db
has err "known already"
equal "$(digest r.db)" "$first" "the record after reading again"
equal "$(value r.db "SELECT group_concat(read_at) FROM documents")" "$bytes" "times of reading"
run 0 read "$samples" -o r.db --force
equal "$(digest r.db)" "$first" "the record after coding again"
sound r.db

# Any order, any number of threads, one by one or all at once.
run 0 read "$samples" -o threads.db -j 4
equal "$(digest threads.db)" "$first" "the record of four threads"
for f in $(ls -r "$samples"/*.md "$samples"/*.txt "$samples"/*.html); do
    run 0 read "$f" -o reverse.db
done
equal "$(digest reverse.db)" "$first" "the record in reverse order"
"$entente" export r.db -o a && "$entente" export reverse.db -o b
diff -r a b >/dev/null || fail "exports differ with the order of reading"
"$entente" brief r.db >a.md && "$entente" brief reverse.db >b.md
cmp -s a.md b.md || fail "briefs differ with the order of reading"

# A changed file is a new version.
mkdir d
printf 'Antony Blinken met with Sergey Lavrov in Geneva on Tuesday and praised the talks.\n' >d/x.txt
cp d/x.txt one
run 0 read d -o v.db
printf 'Antony Blinken met with Wang Yi in Anchorage on Thursday and praised the talks.\n' >d/x.txt
run 0 read d -o v.db
equal "$(value v.db 'SELECT count(*) FROM documents')" 2 "versions"
equal "$(value v.db 'SELECT count(*) FROM current_documents')" 1 "current versions"
equal "$(value v.db "SELECT count(*) FROM documents o JOIN documents n ON o.superseded_by = n.document")" 1 "superseded"
run 0 show v.db meetings
lacks out "Lavrov"
"$entente" export v.db -o v.out
lacks v.out/meetings.jsonl Lavrov
[ "$(value v.db "SELECT count(*) FROM texts WHERE source LIKE '%Lavrov%'")" = 1 ] || fail "the older text is lost"
# Put back, the older version is current again; nothing is coded or stored anew.
cp one d/x.txt
run 0 read d -o v.db
has err "1 known already"
equal "$(value v.db "SELECT count(*) FROM current_documents JOIN texts USING(document) WHERE source LIKE '%Lavrov%'")" 1 "the version put back"
equal "$(value v.db 'SELECT count(*) FROM documents')" 2 "versions after that"
# An unreadable version takes nobody's place.
: >d/x.txt
run 3 read d -o v.db
equal "$(value v.db "SELECT count(*) FROM current_documents WHERE status = 'read'")" 1 "read versions behind an empty one"
sound v.db

# Equal names: told apart by their folders, for good.
mkdir -p p/a p/b
printf 'Antony Blinken met with Sergey Lavrov in Geneva on Tuesday and praised the talks.\n' >p/a/n.txt
printf 'Antony Blinken met with Wang Yi in Anchorage on Thursday and praised the talks.\n' >p/b/n.txt
run 0 read p/a/n.txt -o n.db
equal "$(value n.db 'SELECT name FROM documents')" n.txt "a single name"
run 0 read p/b/n.txt -o n.db
equal "$(value n.db "SELECT group_concat(name, ' ') FROM (SELECT name FROM documents ORDER BY name)")" "a/n.txt b/n.txt" "names told apart"
run 0 read p -o both.db
equal "$(value both.db "SELECT group_concat(name, ' ') FROM (SELECT name FROM documents ORDER BY name)")" "a/n.txt b/n.txt" "names of one run"

# Another lexicon codes again, in the same place.
mkdir -p mine/actors
printf 'person Jane Sample\n    of        FRA\n    sex       f\n' >mine/actors/mine.lex
run 0 read p -o both.db --lexicon mine
has err "2 of them again"
equal "$(value both.db 'SELECT count(*) FROM documents')" 2 "documents after another lexicon"
equal "$(value both.db 'SELECT count(DISTINCT coder) FROM documents')" 1 "coders"
sound both.db
finish
