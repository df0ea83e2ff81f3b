#!/bin/sh
# questions.sh BUILD [--write] - the 25 questions of questions.txt on the sample reports: doc/questions.md must show
# what the program prints. Where a change of the readers changes an answer, look at it and run this with --write.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset NO_COLOR ENTENTE_DATA
export HOME="$work" XDG_CONFIG_HOME="$work" PATH="$build:$PATH" LC_ALL=C.UTF-8
cd "$work"
entente read "$root/samples" -o record.db -q
longest=32      # lines of an answer that the page shows

{
    cat <<'END'
# Twenty-five questions, one command each

Asked of our own sample reports (`entente read samples -o record.db`). `tests/repo/questions.sh` runs each command and compares;
a line `...` stands for more. A blank answer means that the record holds none: our samples are few and short.
END
    n=0
    while IFS= read -r line; do
        case $line in
        '? '*)
            n=$((n + 1))
            printf '\n## %d. %s\n' "$n" "${line#'? '}"
            ;;
        '> '*) printf '\n%s\n' "${line#'> '}" ;;
        '$ '*)
            command="entente ${line#'$ '}"
            code=0
            sh -c "$command" >out 2>err || code=$?
            [ "$code" -le 1 ] || { cat err >&2; exit 1; }
            printf '\n```console\n$ %s\n' "$command"
            [ "$code" = 0 ] || sed 's/^/(code 1) /' err
            head -n "$longest" out | sed 's/ *$//'
            [ "$(wc -l <out)" -le "$longest" ] || echo ...
            printf '```\n'
            ;;
        esac
    done <"$root/tests/repo/questions.txt"
} >page
[ "$(grep -c '^## ' page)" = 25 ] || { echo "not 25 questions"; exit 1; }
if [ "${2:-}" = --write ]; then
    cp page "$root/doc/questions.md"
elif ! diff -u "$root/doc/questions.md" page; then
    echo "doc/questions.md differs: look at the answers; tests/repo/questions.sh BUILD --write makes it anew"
    exit 1
fi
