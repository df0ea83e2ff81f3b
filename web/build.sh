#!/bin/sh
# build.sh FOLDER OUT - installs what package-lock.json names into FOLDER and makes OUT/app.js and OUT/app.css. Where that
# cannot be done (no npm, no network) the pages go without scripts, which is told, and nothing fails.
set -u
here=$(cd "$(dirname "$0")" && pwd)
folder=$1
out=$2
without() {
    echo "web: $1: the pages go without scripts (delete $folder to try again)" >&2
    rm -rf "$out"
    exit 0
}
command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || without "no node or npm"
mkdir -p "$folder" || without "no folder $folder"
if ! cmp -s "$here/package-lock.json" "$folder/package-lock.json" || [ ! -d "$folder/node_modules/esbuild" ]; then
    cp "$here/package.json" "$here/package-lock.json" "$folder/"
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --prefer-offline --fetch-retries=1 \
        --fetch-timeout=30000 >npm.log 2>&1) || { rm -f "$folder/package-lock.json"; without "npm ci failed, see $folder/npm.log"; }
fi
rm -rf "$folder/src"
cp -R "$here/src" "$here/build.mjs" "$folder/"
mkdir -p "$out"
(cd "$folder" && node build.mjs "$out" >build.log 2>&1) || { cat "$folder/build.log" >&2; exit 1; }
