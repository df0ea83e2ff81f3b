#!/bin/sh
# A wrong line of lines.tbl stops the build with file:line and the reason, and nothing is written.
#   bad_tables.sh COMPILE_LINES ERRORS_DIRECTORY
compile=$1
cd "$2" || exit 1
out=$(mktemp -d) || exit 1
trap 'rm -rf "$out"' EXIT
for table in *.tbl; do
    if "$compile" "$table" "$out/table.c" 2>>"$out/got"; then
        echo "$table was accepted"
        exit 1
    fi
    [ ! -e "$out/table.c" ] || { echo "$table: a table was written"; exit 1; }
done
diff expected "$out/got"
