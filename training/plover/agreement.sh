#!/bin/sh
# agreement.sh - how far two readers of the labelled sentences agree.
#
#   training/plover/agreement.sh [FILE]     FILE (default: second-reader.tsv) against the part-*.tsv
#                                           that lie beside it
#
# Prints raw agreement and Cohen's kappa of the type, agreement on the modality where both gave the
# same type, a table by type and the pairs of types most often confused. F1 of a type takes either
# reading as the gold of the other: it is the same both ways.
set -eu

file=${1-$(dirname "$0")/second-reader.tsv}
dir=$(dirname "$file")

LC_ALL=C awk '
BEGIN { FS = "\t" }
/^#/ || NF == 0 { next }
FILENAME == ARGV[1] { type2[$1] = $2; mod2[$1] = $3; asked++; next }
($1 in type2) { type1[$1] = $2; mod1[$1] = $4 }

function kappa(same, n, count1, count2,   k, chance) {
    for (k in count1) chance += count1[k] / n * count2[k] / n
    return chance < 1 ? (same / n - chance) / (1 - chance) : 1
}
# Lines "number TAB text" of one table, biggest first, ties by text.
function sorted(lines, n,   i, j, swap, a, b) {
    for (i = 2; i <= n; i++)
        for (j = i; j > 1; j--) {
            split(lines[j], a, "\t"); split(lines[j - 1], b, "\t")
            if (a[1] + 0 < b[1] + 0 || (a[1] == b[1] && a[2] > b[2])) break
            swap = lines[j]; lines[j] = lines[j - 1]; lines[j - 1] = swap
        }
}
END {
    for (id in type1) {
        n++
        a = type1[id]; b = type2[id]
        first[a]++; second[b]++; types[a]; types[b]
        event += (a == "NONE") == (b == "NONE")
        if (a == b) {
            same++; both[a]++
            if (a != "NONE") {
                m++; msame += mod1[id] == mod2[id]
                mfirst[mod1[id]]++; msecond[mod2[id]]++
                if (mod1[id] != mod2[id]) mpair[mod1[id] "\t" mod2[id]]++
            }
        } else pair[(a < b) ? a "\t" b : b "\t" a]++
    }
    if (n == 0) { print "no row was read twice"; exit 1 }
    if (n != asked) { printf "%d rows have no first reading\n", asked - n; exit 1 }
    printf "Rows read twice: %d\n\n", n
    print "| what | rows | same | agreement | kappa |"; print "|---|---|---|---|---|"
    printf "| type (16 and NONE) | %d | %d | %.3f | %.3f |\n", n, same, same / n,
        kappa(same, n, first, second)
    none1["N"] = first["NONE"]; none1["E"] = n - first["NONE"]
    none2["N"] = second["NONE"]; none2["E"] = n - second["NONE"]
    printf "| event or NONE | %d | %d | %.3f | %.3f |\n", n, event, event / n,
        kappa(event, n, none1, none2)
    printf "| modality, same type | %d | %d | %.3f | %.3f |\n", m, msame, msame / m,
        kappa(msame, m, mfirst, msecond)

    print "\n| type | first | second | both | F1 |"; print "|---|---|---|---|---|"
    for (t in types)
        row[++nrow] = sprintf("%d\t| %s | %d | %d | %d | %.3f |", first[t], t, first[t],
            second[t], both[t], 2 * both[t] / (first[t] + second[t]))
    sorted(row, nrow)
    for (i = 1; i <= nrow; i++) { split(row[i], r, "\t"); print r[2] }

    print "\n| types confused | rows |"; print "|---|---|"
    for (p in pair) {
        split(p, r, "\t"); conf[++nc] = pair[p] "\t| " r[1] ", " r[2] " | " pair[p] " |"
    }
    sorted(conf, nc)
    for (i = 1; i <= nc; i++) { split(conf[i], r, "\t"); print r[2] }

    print "\n| modality: first, second | rows |"; print "|---|---|"
    for (p in mpair) {
        split(p, r, "\t"); mc[++nm] = mpair[p] "\t| " r[1] ", " r[2] " | " mpair[p] " |"
    }
    sorted(mc, nm)
    for (i = 1; i <= nm; i++) { split(mc[i], r, "\t"); print r[2] }
}' "$file" "$dir"/part-*.tsv
