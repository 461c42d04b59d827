#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
#
# From a bare Debian 12 (or later) to the running program: installs what is missing, builds, makes a
# training vault with invented people, and starts the program on it. Without a display it writes the
# federal report of that vault as files and says where. Asks nothing; safe to run again.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
data=${XDG_DATA_HOME:-$HOME/.local/share}/ancora-training
vault=$data/Office
sign_in=$data/sign-in.txt
report=$data/report
binaries=$root/build/release/bin

say() { printf '\nset-up: %s\n' "$*"; }

say "1/4 packages"
"$here/install_packages.sh"

say "2/4 building (the first time takes some minutes)"
cmake --preset release -S "$root" -DBUILD_TESTING=OFF >/dev/null
cmake --build "$root/build/release" --parallel "$(nproc)"

say "3/4 training vault with invented people: $vault"
if [ -e "$vault/vault.keys" ] && [ -s "$sign_in" ]; then
    echo "already there"
else
    rm -rf "$vault"
    mkdir -p "$data"
    (umask 077 && "$binaries/ancora-cli" demo "$vault" --cases 120 --seed 1 > "$sign_in")
fi
cat "$sign_in"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "4/4 starting the program; sign in with the name and password above"
    exec "$binaries/ancora" "$vault"
fi

year=$(($(date +%Y) - 1))
say "4/4 no display here: writing the report of $year instead"
# The user and the password are the words after the first colon of the last two lines.
tail -n 1 "$sign_in" | sed 's/^[^:]*: *//' |
    "$binaries/ancora-cli" report "$vault" --user training --password-file - --year "$year" --out "$report"
say "the report is in $report"
