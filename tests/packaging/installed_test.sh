#!/usr/bin/env bash
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installed_test.sh BUILD_FOLDER SOURCE_FOLDER: installs the build into a temporary folder and builds firmware there, from the kit that
# came with it and that may not be written to.
set -euo pipefail
readonly build=$1 source=$2

folder=$(mktemp -d)
clean_up() {
    chmod -R u+w -- "$folder"
    rm -rf -- "$folder"
}
trap clean_up EXIT
failures=0

# expect WHAT COMMAND...: the command must succeed.
expect() {
    local what=$1
    shift
    if "$@"; then
        printf 'PASS   : %s\n' "$what"
    else
        printf 'FAIL!  : %s\n   %s\n' "$what" "$*"
        failures=$((failures + 1))
    fi
}

prefix=$folder/usr
if ! cmake --install "$build" --prefix "$prefix" >"$folder/install.log" 2>&1; then
    cat "$folder/install.log"
    exit 1
fi
kit=$prefix/share/baseline-studio/firmware
for name in library.properties README.md src/baseline_node.h src/node/node.cpp nano33ble_sense/nano33ble_sense.ino \
    mps2_an386/CMakeLists.txt mps2_an386/toolchain.cmake; do
    expect "the kit has $name" test -f "$kit/$name"
done
expect "nothing in it belongs to the desktop's build" test -z \
    "$(find "$kit" -path "$kit/src/CMakeLists.txt" -o -name add_firmware.cmake -o -name virtual)"
expect "nothing in it points out of it" test -z "$(find "$kit" -type l)"
expect "the stock firmware is installed" test -s "$prefix/share/baseline-studio/mps2_an386/node.bin"

chmod -R a-w -- "$prefix"
export XDG_CACHE_HOME=$folder/cache XDG_DATA_HOME=$folder/data
unset BASELINE_FIRMWARE_KIT
cd -- "$folder"
program=$prefix/bin/baseline
"$program" simulate shop.baseline --state normal --seconds 75 --label normal >/dev/null
"$program" train shop.baseline --detector kmeans --normal normal --out fan.model >/dev/null
code=0
image=$("$program" build fan.model --board mps2 --out firmware 2>build.log) || code=$?
if ((code != 0)); then
    cat build.log
fi
expect "baseline build ends well" test "$code" -eq 0
expect "standard output is the path of the image" test "$image" = "$folder/firmware/baseline-mps2.bin"
expect "the image is there" test -s "$image"
expect "it was built from the installed kit" grep -qF -- "-S $kit/mps2_an386" build.log
expect "and from nothing else" test -z "$(grep -rlF -- "$source/firmware" cache)"

printf 'Totals: %d failed\n' "$failures"
((failures == 0))
