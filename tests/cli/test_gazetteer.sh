# --gazetteer FILE: where unknown places lie, what is told of a file that is missing or wrong.
. "$(dirname "$0")/helpers.sh"
places=$source_dir/tests/lookup/gazetteer/places.txt
printf 'GOMA, Congo, March 3 2024 - Rebels took the village of Mabenga in eastern Congo on Sunday. Ministers of Congo and Rwanda met in Doha, Qatar, on Saturday.\n' >a.txt

run 0 read a.txt -o r.db
equal "$(value r.db "SELECT count(*) FROM places JOIN actors USING(actor) WHERE name = 'Mabenga'")" 0 "without a gazetteer"
equal "$(value r.db "SELECT lat, lon, iso3, admin FROM place_list WHERE actor = 'PLC:Goma'")" "-1.68|29.22|COD|North Kivu" "a town of the lexicon"
equal "$(value r.db "SELECT place, iso3, lat, lon FROM meeting_map")" "Doha|QAT|25.29|51.53" "a meeting on the map"

# With one the same document is coded again: it says more now.
run 0 read a.txt -o r.db --gazetteer "$places"
has err "again"
equal "$(value r.db "SELECT lat, lon, iso3, admin FROM place_list WHERE name = 'Mabenga'")" "-1.02|29.33|COD|North Kivu" "a place of the gazetteer"
equal "$(value r.db "SELECT located FROM place_list WHERE name = 'Mabenga'")" "gazetteer: in a country of its sentence" "what located it"
has_id=$(value r.db "SELECT id FROM coders ORDER BY coder DESC LIMIT 1")
case $has_id in *gazetteer*) ;; *) fail "the coder does not name the gazetteer: $has_id" ;; esac
run 0 read a.txt -o r.db -g "$places"
has err "known"

run 0 export r.db -o exported
grep -q '"actor":"PLC:Mabenga".*"iso3":"COD".*"admin":"North Kivu","lat":-1.02,"lon":29.33' exported/actors.jsonl || fail "no coordinates in the export"
grep -q '"place":"Doha".*"place_iso3":"QAT","lat":25.29,"lon":51.53' exported/meetings.jsonl || fail "no coordinates of a meeting in the export"

# Bad lines are told and left out; the rest is used and the run is no failure.
run 0 read a.txt -o bad.db --gazetteer "$source_dir/tests/lookup/gazetteer/bad-lines.txt"
has err "bad-lines.txt:2: 7 of 9 lines are no rows of 19 columns"

# What is missing or of another form: where to get one.
run 3 read a.txt -o x.db --gazetteer missing.txt
has err "missing.txt: cannot be opened"
has err "https://download.geonames.org/export/dump/"
run 3 read a.txt -o x.db --gazetteer "$source_dir/tests/lookup/gazetteer/no-geonames.csv"
has err "19 columns between tabs"
[ ! -e x.db ] || fail "a record was made"
run 0 explain --gazetteer "$places" --sentence "Rebels took the village of Mabenga in Congo."
finish
