# test_starters.sh - the scripts to start from run on a record of the samples.
. "$(dirname "$0")/helpers.sh"
run 0 read "$source_dir/samples" -o record.db --quiet
ran=
if command -v python3 >/dev/null 2>&1; then
    ran=python
    python3 "$source_dir/share/starter.py" record.db >out 2>err || { fail "starter.py"; cat err; }
    if python3 -c 'import matplotlib' 2>/dev/null; then
        [ -s positions.png ] || fail "starter.py drew nothing"
    else
        echo "not drawn, no matplotlib: starter.py"
        has out "for - against"
    fi
    # The table itself, whether matplotlib is there or not: Japan's side on an issue is the record's.
    python3 -c "
import sys; sys.modules['matplotlib'] = None; sys.argv = ['starter.py', 'record.db']
exec(open('$source_dir/share/starter.py').read())" >table || fail "the table of starter.py"
    shown=$(awk '$1 == "north-korea-denuclearisation" {n = 0; for (i = 2; i <= NF; i++) n += $i; print n + 0}' table)
    holders=$(awk 'NR == 3 {for (i = 1; i <= NF; i++) printf "%s\047%s\047", (i > 1 ? "," : ""), $i}' table)
    equal "$shown" "$(value record.db "SELECT sum(CASE WHEN stance IN ('support', 'commit') THEN 1 ELSE -1 END) FROM
        (SELECT DISTINCT y.id, y.stance, coalesce(x.iso3, a.iso3, a.id) AS holder FROM positions y
        JOIN position_holders USING(position) JOIN actors a USING(actor) LEFT JOIN document_actors x
        ON x.document = y.document AND x.actor = a.actor WHERE y.issue = 'north-korea-denuclearisation'
        AND stance NOT IN ('silent', 'ambivalent')) WHERE holder IN ($holders)")" "sum of a line"
    rm -f positions.png
fi
if command -v Rscript >/dev/null 2>&1 && Rscript -e 'library(RSQLite)' >/dev/null 2>&1; then
    ran="$ran R"
    Rscript "$source_dir/share/starter.R" record.db >out 2>err || { fail "starter.R"; cat err; }
    [ -s positions.png ] || fail "starter.R drew nothing"
else
    echo "not run, no R with RSQLite: starter.R"
fi
[ -n "$ran" ] || { echo "skipped: neither Python nor R"; exit 77; }
finish
