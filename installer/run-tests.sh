#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
#
# Everything a newcomer should run: installs what is missing, builds with the sanitizers and every warning
# as an error, and runs all tests. Arguments are handed on to ctest (`run-tests.sh -R store`).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
say() { printf '\nrun-tests: %s\n' "$*"; }

say "1/3 packages"
"$here/install_packages.sh" --with-tests
say "2/3 building with sanitizers"
cmake --preset dev -S "$root" >/dev/null
cmake --build "$root/build/dev" --parallel "$(nproc)"
say "3/3 tests"
cd "$root"
ctest --preset dev --parallel "$(nproc)" "$@"
