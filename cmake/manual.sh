#!/bin/sh
# manual.sh PROGRAM FOLDER - a manual page a command, named as git names its own.
set -eu
mkdir -p "$2"
for command in $("$1" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p'); do
    "$1" help "$command" --man >"$2/entente-$command.1"
done
