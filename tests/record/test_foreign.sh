# Files that are no record of ours are refused with what to do, and left as they are.
. "$(dirname "$0")/../cli/helpers.sh"
printf 'Antony Blinken met with Sergey Lavrov in Geneva on Tuesday and praised the talks.\n' >a.txt
run 0 read a.txt -o good.db

refused() {     # FILE TEXT: by every command, file unchanged
    before=$(sha256sum <"$1")
    for command in "read a.txt -o $1" "status $1" "brief $1" "show $1 meetings" "export $1 -o out.d" "explain $1 m1234"; do
        run 4 $command
        has err "entente: $1: "
        has err "$2"
        is_empty out
    done
    equal "$(sha256sum <"$1")" "$before" "bytes of $1"
}

value foreign.db "CREATE TABLE t(x); INSERT INTO t VALUES (1);"
refused foreign.db "of another program: name another file"
cp good.db newer.db
value newer.db "PRAGMA user_version = 99"
refused newer.db "newer entente (schema 99"
printf 'This is a text of more than a hundred bytes that somebody took for a database, and it goes on and on until there are enough of them.\n' >text.db
refused text.db "no SQLite file"
mkdir folder.db
run 4 read a.txt -o folder.db
has err "is a folder"
run 4 status missing.db
has err "entente read PATH -o missing.db"
[ ! -e missing.db ] || fail "a command that reads made a record"
: >empty.db
run 4 status empty.db
run 0 read a.txt -o empty.db
has err "1 read"
run 4 read a.txt -o no/such/folder/r.db
has err "cannot be opened"
head -c 20000 good.db >cut.db
"$entente" brief cut.db >out 2>err
code=$?
[ $code = 4 ] || fail "a cut record: code $code"

# Locked by another writer: told, and nothing lost.
cp good.db locked.db
(printf 'BEGIN IMMEDIATE;\n'; sleep 8) | sqlite3 locked.db &
sleep 1
printf 'Antony Blinken met with Wang Yi in Anchorage on Thursday and praised the talks.\n' >b.txt
run 4 read b.txt -o locked.db
has err "another program is writing"
wait
run 0 read b.txt -o locked.db
sound locked.db
# A record that may not be written can be read.
if [ "$(id -u)" != 0 ]; then
    cp good.db readonly.db
    chmod 444 readonly.db
    run 4 read b.txt -o readonly.db
    run 0 status readonly.db
fi
finish
