#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
#
# Installs what Ancora needs from Debian's own packages and nothing else. Called by set-up.sh and
# run-tests.sh; safe to run again: it installs only what is missing and asks nothing.
#
#   install_packages.sh [--with-tests]
#
# Debian 12 carries SQLCipher 3.4.1, which cannot open our vaults; 4.6 is in its backports suite. That
# suite is derived from the Debian entry this machine already trusts (same address, same key), so no
# server is named here.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
needed_sqlcipher=4.5
with_tests=no
[ "${1:-}" = "--with-tests" ] && with_tests=yes

say() { printf 'packages: %s\n' "$*"; }
fail() { printf 'packages: %s\n' "$*" >&2; exit 1; }

wanted_packages() {
    awk -F'\t' -v tests="$with_tests" \
        '!/^#/ && NF { if ($2 != "test" || tests == "yes") print $1 }' "$here/packages"
}

installed() {
    [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null | cut -c1-2)" = "ii" ]
}

sqlcipher_candidate() {
    apt-cache policy libsqlcipher-dev 2>/dev/null | awk '/Candidate:/ { print $2 }'
}

new_enough() { [ -n "$1" ] && [ "$1" != "(none)" ] && dpkg --compare-versions "$1" ge "$needed_sqlcipher"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Prints "URI<TAB>signed-by" of the machine's own entry for the given Debian suite.
own_debian_entry() {
    local codename=$1 file
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -e "$file" ] || continue
        awk -v suite="$codename" '
            function flush() { if (uri && has && !off) { print uri "\t" key; exit 0 } uri=key=""; has=off=0 }
            /^#/ { next }
            /^[ \t]*$/ { flush(); next }
            tolower($1) == "uris:" { uri = $2 }
            tolower($1) == "signed-by:" { key = $2 }
            tolower($1) == "enabled:" { off = (tolower($2) == "no") }
            tolower($1) == "suites:" { for (i = 2; i <= NF; i++) if ($i == suite) has = 1 }
            END { flush() }' "$file"
    done
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ -e "$file" ] || continue
        awk -v suite="$codename" '
            $1 == "deb" {
                key = ""; i = 2
                if ($2 ~ /^\[/) {
                    while (i <= NF) { if (match($i, /signed-by=[^] ]+/)) key = substr($i, RSTART + 10, RLENGTH - 10)
                                      if ($i ~ /\]$/) { i++; break } i++ }
                }
                if ($(i + 1) == suite) { print $i "\t" key; exit 0 }
            }' "$file"
    done
}

enable_backports() {
    local codename entry uri key list=/etc/apt/sources.list.d/ancora-backports.sources
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    [ -n "$codename" ] || fail "this system does not say which Debian it is (no VERSION_CODENAME in /etc/os-release)."
    entry=$(own_debian_entry "$codename" | head -n 1)
    [ -n "$entry" ] || fail "SQLCipher $needed_sqlcipher or later is needed. It is in the $codename-backports suite, but no
  Debian entry for $codename was found under /etc/apt to derive it from. Add that suite, then run this again."
    uri=${entry%%$'\t'*}
    key=${entry#*$'\t'}
    say "SQLCipher here is too old ($(sqlcipher_candidate)); enabling $codename-backports beside the machine's own Debian entry in $list"
    {
        printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\n' "$uri" "$codename"
        [ -z "$key" ] || printf 'Signed-By: %s\n' "$key"
    } | as_root tee "$list" >/dev/null
    as_root apt-get update -qq
    new_enough "$(sqlcipher_candidate)" || install_from_backports="$codename-backports"
}

command -v apt-get >/dev/null || fail "this script knows Debian 12 and later. Elsewhere install what installer/packages lists (SQLCipher $needed_sqlcipher or later), then use CMake directly."

missing=()
while read -r package; do
    installed "$package" || missing+=("$package")
done < <(wanted_packages)
installed_sqlcipher=$(dpkg-query -W -f='${Version}' libsqlcipher-dev 2>/dev/null || true)
if [ ${#missing[@]} -eq 0 ] && new_enough "$installed_sqlcipher"; then
    say "everything needed is installed"
    exit 0
fi
[ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null || fail "these packages are missing and only an administrator can install them: ${missing[*]}"

say "installing: ${missing[*]:-libsqlcipher-dev}"
export DEBIAN_FRONTEND=noninteractive
as_root apt-get update -qq
install_from_backports=""
new_enough "$(sqlcipher_candidate)" || enable_backports
if [ -n "$install_from_backports" ]; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -t "$install_from_backports" libsqlcipher-dev >/dev/null
fi
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
new_enough "$(dpkg-query -W -f='${Version}' libsqlcipher-dev)" || fail "SQLCipher $needed_sqlcipher or later could not be installed; found $(dpkg-query -W -f='${Version}' libsqlcipher-dev)."
say "done"
