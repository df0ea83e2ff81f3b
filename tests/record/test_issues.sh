# A user's own issue, in a text file: read without building, beside ours.
. "$(dirname "$0")/../cli/helpers.sh"

mkdir d own
cat >d/a.txt <<'E'
Whaling in the north

12 May 2023

Several developments were reported from the region during the past week. Iceland supports whaling in its own waters. Norway condemned the sanctions on Monday. Further details were not available to the reporters who follow these affairs.
E
printf 'table issues | key | parent | name\nwhaling | climate-oceans | Whaling\n' >own/issues.tbl
printf 'table issue-terms | key | weight | with | terms\nwhaling | 4 | - | whaling; whale hunt\n' >own/terms.tbl
run 0 read d -o plain.db
equal "$(value plain.db "SELECT count(*) FROM positions WHERE issue = 'whaling'")" 0 "an issue that nobody added"
run 0 read d -o r.db --lexicon own
equal "$(value r.db "SELECT stance FROM positions WHERE issue = 'whaling'")" support "a position on the user's issue"
equal "$(value r.db "SELECT stance FROM positions WHERE issue = 'sanctions'")" oppose "a position on an issue of ours"
run 0 positions r.db --issue whaling --csv
has out "Iceland"

# A wrong line is told, the rest is read.
printf 'table issue-terms | key | weight | with | terms\nwhaling | 4 | - | whaling | more | and more\n' >own/terms.tbl
run 3 read d -o bad.db --lexicon own
has err "terms.tbl:2"
equal "$(value bad.db "SELECT count(*) FROM current_documents WHERE status = 'read'")" 1 "documents read all the same"
finish
