# Positions: matrix, history, comparisons and blocs on a record whose positions are put in by hand, so that
# every cell is known.
. "$(dirname "$0")/helpers.sh"

mkdir d
printf 'Kenya and Uganda on the dam\n\n3 May 2021\n\nKenya, Uganda and Rwanda spoke of the dam and of the border in Nairobi.\n' >d/a.txt
printf 'Kenya and Uganda again\n\n4 June 2022\n\nKenya, Uganda, Ghana and Rwanda spoke of the dam again in Accra this week.\n' >d/b.txt
run 0 read d -o r.db
put() {         # ID DOCUMENT HOLDER ISSUE STANCE
    sqlite3 r.db "INSERT INTO positions(id, document, sentence, start_byte, end_byte, words, issue, stance, strength,
            attribution, rule) SELECT '$1', d.document, s.n, s.start_byte, s.end_byte, '$1 said so', '$4', '$5', 2,
            'author', 'by hand' FROM documents d JOIN sentences s USING(document) WHERE d.name = '$2' ORDER BY s.n DESC
            LIMIT 1;
        INSERT INTO position_holders(position, n, actor) SELECT p.position, 1, a.actor FROM positions p, actors a
            WHERE p.id = '$1' AND a.id = '$3';"
}
sqlite3 r.db "DELETE FROM positions"
put p0000000000000001 a.txt KEN dam support
put p0000000000000002 a.txt UGA dam support
put p0000000000000003 a.txt RWA dam oppose
put p0000000000000004 a.txt KEN border concern
put p0000000000000005 a.txt UGA border oppose
put p0000000000000006 b.txt KEN dam support
put p0000000000000007 b.txt UGA dam demand
put p0000000000000008 b.txt GHA dam oppose
put p0000000000000009 b.txt RWA dam silent
cell() { sqlite3 :memory: ".mode csv" ".import out t" ".mode list" "SELECT \"$2\" FROM t WHERE actor_id = '$1'"; }
field() { sqlite3 :memory: "SELECT json_extract(readfile('out'), '$1')"; }

run 0 positions r.db --csv
equal "$(wc -l <out)" 10 "lines of the list"
run 0 show r.db "$(value r.db "SELECT d.id || '.' || start_byte || '-' || end_byte FROM positions p
    JOIN documents d USING(document) WHERE p.id = 'p0000000000000008'")"
has out "p0000000000000008  oppose"
run 0 positions r.db Kenya --issue dam --csv
equal "$(wc -l <out)" 3 "lines of Kenya on the dam"
run 0 positions r.db --type silent --json
equal "$(field '$[0].holder_id')" RWA "who is silent"

run 0 positions r.db --matrix --csv
equal "$(cell KEN dam)" "support 2" "Kenya on the dam"
equal "$(cell UGA dam)" "support; demand" "Uganda on the dam"
equal "$(cell RWA dam)" "oppose; silent" "Rwanda on the dam"
equal "$(cell RWA border)" blank "Rwanda, named where the border is spoken of"
equal "$(cell GHA border)" "no documents" "Ghana, never named with the border"
equal "$(cell KEN border)" concern "Kenya on the border"

run 0 positions r.db Uganda --issue dam --history --json
equal "$(field '$[0].change')" first "the first word"
equal "$(field '$[1].change')" shifted "the turn"
run 0 positions r.db Uganda --issue dam --history
has out "demand since 2022-06-04, last restated never, shifted 2022-06-04"
run 0 positions r.db Kenya --issue dam --history
has out "support since 2021-05-03, last restated 2022-06-04, no shift"

result() { sqlite3 :memory: "SELECT json_extract(value, '$.result') FROM json_each(readfile('out'))
    WHERE json_extract(value, '$.issue') = '$1'"; }
run 0 positions r.db Kenya Uganda --compare --json
equal "$(result dam)" opposed "Kenya and Uganda on the dam"
equal "$(result border)" "same side" "Kenya and Uganda on the border"
run 0 positions r.db Kenya Ghana --compare --json
equal "$(result border)" "only the first" "a border that Ghana leaves"
run 0 positions r.db Uganda --dates 2021,2022 --json
equal "$(result dam)" opposed "Uganda at two dates"
equal "$(result border)" "same stance" "Uganda at two dates on the border"
run 0 positions r.db Kenya Uganda --compare --to 2021 --json
equal "$(result dam)" "same stance" "Kenya and Uganda in 2021"
run 2 positions r.db Kenya --compare
run 2 positions r.db --dates 2021,2022
run 2 positions r.db Kenya --dates never,2022

# In the end Uganda and Ghana are against the dam, Kenya for it; Kenya and Uganda against the border.
run 0 positions r.db --blocs --json
equal "$(sqlite3 :memory: "SELECT group_concat(json_extract(value, '$.members'), ' ') FROM json_each(readfile('out'))")" \
    '["Kenya"] ["Uganda","Ghana"] ["Rwanda"]' "blocs"
has out "against dam (2 of 2)"
run 0 positions r.db --blocs --to 2021 --json
has out '["Kenya","Uganda"]'
has out "for dam (2 of 2)"

# The issue filters other answers by the sentence; unknown issues name what there is.
run 1 positions r.db --issue damm
has err "did you mean dam?"
run 1 positions r.db --issue weather
has err "it holds border, dam"
run 0 actor r.db Kenya
has out "positions"
run 0 changes r.db --since 2000 --csv
has out "support on dam"
finish
