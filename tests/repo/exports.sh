#!/bin/sh
# exports.sh SHARED STATIC - only ent_ names leave the libraries.
set -eu
# _edata and the like are the linker's: it gives them out where a library in use (libxlsxwriter) names them.
bad=$(nm -D --defined-only "$1" | awk '$2 ~ /^[TDBRVW]$/ && $3 !~ /^(ent_|_init$|_fini$|__bss_start$|_edata$|_end$)/ {print $3}')
# C++ run-time fragments of the shim around CLD2 are weak and named by the compiler (_Z...).
bad="$bad $(nm -g --defined-only "$2" 2>/dev/null | awk '$2 ~ /^[TDBR]$/ && $3 !~ /^ent_/ {print $3}')"
bad=$(echo $bad)
[ -z "$bad" ] || { echo "exported without the prefix ent_: $bad"; exit 1; }
