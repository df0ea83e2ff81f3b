# serving.sh - starts and stops servers for the tests of the page. Sourced; $1 program, $2 source folder.
. "$2/tests/cli/helpers.sh"
command -v curl >/dev/null 2>&1 || { echo "skipped: no curl"; exit 77; }
command -v python3 >/dev/null 2>&1 || { echo "skipped: no python3"; exit 77; }
server=
trap 'stop; rm -rf "$work"' EXIT

# start RECORD OPTIONS...: url is where it serves; without scripts, unless --web names some.
start() {
    : >serve.err
    "$entente" serve --web "" "$@" --port 0 >serve.out 2>serve.err </dev/null &
    server=$!
    url=
    for i in $(seq 150); do
        url=$(sed -n 's|.*\(http://[^ ]*\)/ until.*|\1|p' serve.err)
        [ -n "$url" ] && return
        sleep 0.1
    done
    fail "serve $*: no address"
    cat serve.err
}

# stop [SIGNAL]: its exit code is in ended.
stop() {
    [ -n "$server" ] || return 0
    kill -"${1:-TERM}" "$server" 2>/dev/null
    wait "$server"
    ended=$?
    server=
}

# get CODE PATH [CURL-OPTIONS]: the page goes to page, its head to head.
get() {
    wanted=$1 path=$2
    shift 2
    : >page
    got=$(curl -s -S --max-time 30 -o page -D head -w '%{http_code}' "$@" "$url$path" 2>curl.err)
    [ "$got" = "$wanted" ] || { fail "$path $*: $got, expected $wanted"; head -5 curl.err page serve.err; }
}

# The forms' token, with the cookie of the same page in jar.
open_form() {
    get 200 "$1" -c jar
    token=$(sed -n 's/.*name="token" value="\([0-9a-f]*\)".*/\1/p' page | head -1)
    [ -n "$token" ] || fail "$1 has no form"
}

# correct CODE FIELD=VALUE...: sends what a form of the page opened last would.
correct() {
    wanted=$1
    shift
    for f in "$@"; do set -- "$@" --data-urlencode "$f"; shift; done
    get "$wanted" /correct -b jar --data-urlencode "token=$token" "$@"
}
