#!/bin/sh
# check.sh - the labelled sentences: form of every row, and how many there are of what.
#
#   training/plover/check.sh [DIR]      check DIR/part-*.tsv (default: this folder), print counts
#   training/plover/check.sh -u [DIR]   write the counts into DIR/README.md as well
#
# DIR/second-reader*.tsv, where it lies, must have known ids, types and modalities, no id twice.
# A faulty row is named with file, line and reason, and the exit status is 1.
set -eu

update=0
if [ "${1-}" = -u ]; then update=1; shift; fi
dir=${1-$(dirname "$0")}
counts=${TMPDIR:-/tmp}/plover-counts.$$
trap 'rm -f "$counts" "$counts.readme"' EXIT INT TERM

set -- "$dir"/part-*.tsv
for file in "$dir"/second-reader*.tsv; do
    if [ -e "$file" ]; then set -- "$@" "$file"; fi
done

LC_ALL=C awk '
function set_of(text, set,   parts, n, i) {
    n = split(text, parts, " ")
    for (i = 1; i <= n; i++) set[parts[i]] = 1
}
function modes_of(type, text,   parts, n, i) {
    types[type] = 1; order[++ntypes] = type
    n = split(text, parts, " ")
    for (i = 1; i <= n; i++) mode_of[type, parts[i]] = 1
}
BEGIN {
    FS = "\t"
    modes_of("AGREE", "-"); modes_of("SUPPORT", "-"); modes_of("CONCEDE", "-")
    modes_of("COOPERATE", "-"); modes_of("AID", "-")
    modes_of("CONSULT", "- visit third-party multilateral phone")
    modes_of("RETREAT", "- withdraw release disarm ceasefire access resign")
    modes_of("REQUEST", "- assist change yield meet")
    modes_of("ACCUSE", "- disapprove investigate allege")
    modes_of("REJECT", "- assist change yield meet")
    modes_of("THREATEN", "- restrict arrest relations expel territory violence")
    modes_of("PROTEST", "- demo riot strike hunger boycott obstruct vandalize")
    modes_of("SANCTION", "- convict expel withdraw discontinue")
    modes_of("MOBILIZE", "- troops weapons police militia")
    modes_of("COERCE", "- seize restrict censor curfew martial-law arrest deport withhold" \
             " misinformation cyber")
    modes_of("ASSAULT", "- abduct beat torture sexual targeted destroy primitive firearms" \
             " explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional")
    modes_of("NONE", "sense history opinion statistic sport accident state attribution title" \
             " topic")
    set_of("past ongoing planned conditional hypothetical negated", modality)
    set_of("AF AS EU ME AM OC", region)
    set_of("wire note readout statement headline", genre)
    recipient["COOPERATE"] = recipient["AID"] = recipient["SANCTION"] = 1
}
function fault(why) { printf "%s:%d: %s\n", FILENAME, FNR, why; faults++ }
function times(text, mark,   n) { n = gsub(mark, "", text); return n }
# One pair of marks: open before close, nothing empty, no mark inside another.
function pair(text, name, need,   a, b, inside) {
    a = times(text, "<" name ">"); b = times(text, "</" name ">")
    if (a != b || a > 1) { fault("marks <" name "> not one pair"); return }
    if (a == 0) { if (need) fault("no <" name "> mark"); return }
    a = index(text, "<" name ">"); b = index(text, "</" name ">")
    if (b <= a + 3) { fault("<" name "> empty or closed before it opens"); return }
    inside = substr(text, a + 3, b - a - 3)
    if (index(inside, "<")) fault("a mark inside <" name ">")
    if (inside ~ /^ | $/) fault("blank at the edge of <" name ">")
}
# What a second reader coded: id, type, modality.
function second_reading() {
    if (NF != 3) { fault("expected 3 columns, found " NF); return }
    if (!($1 in seen)) fault("id " $1 " is in no part")
    if ($1 in reread) fault("id " $1 " read twice before"); reread[$1] = 1
    if (!($2 in types)) fault("unknown type " $2)
    if (($2 == "NONE") ? $3 != "" : !($3 in modality)) fault("modality " $3 " of " $2)
}
FNR == 1 { part = FILENAME; sub(/.*part-/, "", part); sub(/\.tsv$/, "", part); parts[part] = 1 }
/^#/ { next }
FILENAME ~ /second-reader[^\/]*\.tsv$/ { second_reading(); next }
NF != 7 { fault("expected 7 columns, found " NF); next }
{
    if ($1 !~ ("^" part "[0-9][0-9][0-9][0-9]$")) fault("id " $1 " is not " part "NNNN")
    if ($1 in seen) fault("id " $1 " used before"); seen[$1] = 1
    if (!($2 in types)) { fault("unknown type " $2); next }
    n = split($3, m, ",")
    for (i = 1; i <= n; i++)
        if (!(($2, m[i]) in mode_of)) fault("unknown mode " m[i] " of " $2)
    if (!($4 in modality)) fault("unknown modality " $4)
    if (!($5 in region)) fault("unknown region " $5)
    if (!($6 in genre)) fault("unknown genre " $6)
    pair($7, "s", $2 != "NONE"); pair($7, "t", $2 in recipient)
    plain = $7; gsub(/<\/?[st]>/, "", plain)
    if (plain ~ /[<>]|  |^ | $/) fault("stray mark or blank")
    words = split(plain, w, " ")
    if (words < 8 || words > 45) fault("expected 8 to 45 words, found " words)
    # An act inside an act: the same sentence in the next row, other marks and another type.
    if ((plain in text) && !(plain == before && $7 != marked && $2 != type_before))
        fault("sentence of " text[plain] " again")
    before = (plain in text) ? "" : plain; text[plain] = $1; marked = $7; type_before = $2
    rows[part]++; total++
    c["type", $2, part]++; c["mode", $2 " " $3, part]++; c["modality", $4, part]++
    c["region", $5, part]++; c["genre", $6, part]++
}
function table(kind, keys,   k, n, i, p, sum, line) {
    printf "\n| %s |", kind
    for (p = 1; p <= np; p++) printf " part-%s |", pname[p]
    printf " all |\n|---|"
    for (p = 1; p <= np; p++) printf "---|"
    print "---|"
    n = split(keys, k, "\t")
    for (i = 1; i <= n; i++) {
        sum = 0; line = "| " k[i] " |"
        for (p = 1; p <= np; p++) {
            line = line " " c[kind, k[i], pname[p]] + 0 " |"; sum += c[kind, k[i], pname[p]]
        }
        if (sum) print line " " sum " |"
    }
}
END {
    if (!total) { print "no rows found"; faults++ }
    if (faults) { printf "%d faults\n", faults; exit 1 }
    for (i = 97; i < 123; i++) if (sprintf("%c", i) in rows) pname[++np] = sprintf("%c", i)
    printf "%d rows", total
    for (p = 1; p <= np; p++) printf "%s part-%s %d", (p > 1 ? "," : ":"), pname[p], rows[pname[p]]
    print ""
    for (i = 1; i <= ntypes; i++) keys = keys ((i > 1) ? "\t" : "") order[i]
    table("type", keys)
    table("modality", "past\tongoing\tplanned\tconditional\thypothetical\tnegated")
    table("region", "AF\tAS\tEU\tME\tAM\tOC")
    table("genre", "wire\tnote\treadout\tstatement\theadline")
    keys = ""
    for (i = 1; i <= ntypes; i++)
        for (key in c) {
            split(key, k, SUBSEP)
            if (k[1] == "mode" && index(k[2], order[i] " ") == 1 && !(k[2] in listed)) {
                listed[k[2]] = 1; found[++nfound] = k[2]
            }
        }
    for (i = 2; i <= nfound; i++)          # the order of `for in` is not fixed
        for (j = i; j > 1 && found[j] < found[j - 1]; j--) {
            swap = found[j]; found[j] = found[j - 1]; found[j - 1] = swap
        }
    for (i = 1; i <= nfound; i++) keys = keys ((i > 1) ? "\t" : "") found[i]
    table("mode", keys)
}' "$@" > "$counts" || { cat "$counts" >&2; exit 1; }
cat "$counts"

if [ $update = 1 ]; then
    awk -v counts="$counts" '
    /^<!-- counts -->$/ {
        print; print ""
        while ((getline line < counts) > 0) print line
        print ""; skip = 1
    }
    /^<!-- end of counts -->$/ { skip = 0 }
    !skip' "$dir/README.md" > "$counts.readme"
    cat "$counts.readme" > "$dir/README.md"
fi
