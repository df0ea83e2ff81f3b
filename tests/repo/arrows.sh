#!/bin/sh
# A folder of src/ includes core/ and folders above it only; SQL is spoken from record/ on.
set -eu
cd "${1:-.}/src"

order="core text model parse lookup rule mention event quote plover tie outlook cause wording stance coder record query exchange compare brief answer figure fleet serve cli"
rank() {
    n=0
    for f in $order; do
        n=$((n + 1))
        [ "$f" = "$1" ] && { echo $n; return; }
    done
    echo 0
}

bad=0
for dir in */; do
    dir=${dir%/}
    own=$(rank "$dir")
    [ "$own" -gt 0 ] || { echo "src/$dir: no place in the order of folders"; bad=1; continue; }
    for file in "$dir"/*.[ch] "$dir"/*.cc; do
        [ -f "$file" ] || continue
        for other in $(sed -n 's|^#include "\([a-z0-9]*\)/.*|\1|p' "$file" | sort -u); do
            other_rank=$(rank "$other")
            if [ "$other_rank" -gt "$own" ] || [ "$other_rank" = 0 ]; then
                echo "src/$file includes $other/, which comes after $dir/"
                bad=1
            fi
        done
        if [ "$own" -lt "$(rank record)" ] && grep -q 'sqlite3' "$file"; then
            echo "src/$file speaks SQL above record/"
            bad=1
        fi
        if [ "$dir" = cli ] && grep -q '#include "[a-z]*/' "$file"; then
            echo "src/$file: the program uses the public header only"
            bad=1
        fi
    done
done
exit $bad
