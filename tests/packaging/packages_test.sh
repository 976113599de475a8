#!/usr/bin/env bash
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/packages.sh against a package manager made of shell functions: nothing is installed here.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.."
readonly program=packages_test
# shellcheck source=packaging/packages.sh
source packaging/packages.sh

folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
failures=0

# expect WHAT TEXT PATTERN: TEXT must match the extended regular expression.
expect() {
    if [[ $2 =~ $3 ]]; then
        printf 'PASS   : %s\n' "$1"
    else
        printf 'FAIL!  : %s\n   got      %s\n   expected %s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}

# The machine of these tests: what is installed is a file a package, what apt knows another.
installed_files=$folder/installed
known_files=$folder/known
calls=$folder/calls
lock_refusals=0
broken=''
reset() {
    rm -rf -- "${installed_files:?}" "${known_files:?}"
    mkdir -p -- "$installed_files" "$known_files"
    : >"$calls"
    lock_refusals=0
    broken=''
}
dpkg-query() {
    local name
    for name in "$@"; do
        if [[ -e $installed_files/$name ]]; then
            printf 'installed %s\n' "$name"
        elif [[ $name == removed-* ]]; then
            printf 'config-files %s\n' "$name"
        fi
    done
    return 1
}
apt-cache() {
    local name
    for name in "${@:3}"; do
        if [[ -e $known_files/$name ]]; then
            printf 'Package: %s\nInstalled-Size: 3000\n' "$name"
        fi
    done
}
# Only the simulation and the sizes come here; what needs root goes through as_root.
apt-get() {
    local name names=()
    for name in "$@"; do
        if [[ -e $known_files/$name ]]; then
            names+=("$name")
        fi
    done
    for name in "${names[@]}"; do
        case $1 in
        -s) printf 'Inst %s (1.0)\n' "$name" ;;
        --print-uris) printf "'mirror/%s.deb' %s.deb 2000000 MD5Sum:0\n" "$name" "$name" ;;
        esac
    done
}
sleep() { :; }
as_root() {
    local name
    printf '%s\n' "$*" >>"$calls"
    if [[ -n $broken ]]; then
        printf '%s\n' "$broken"
        return 100
    fi
    if ((lock_refusals > 0)); then
        lock_refusals=$((lock_refusals - 1))
        printf 'E: Could not get lock /var/cache/apt/archives/lock\n'
        return 100
    fi
    if [[ " $* " == *" update "* ]]; then
        touch -- "$known_files/listed-later"
    elif [[ " $* " == *" install "* ]]; then
        for name in "$@"; do
            if [[ -e $known_files/$name ]]; then
                touch -- "$installed_files/$name"
            fi
        done
    fi
}
can_become_root() { :; }

reset
touch "$installed_files/one"
expect "names only what is missing" "$(missing_packages one two removed-three | xargs)" '^two removed-three$'

reset
touch "$installed_files/one"
expect "is silent where nothing is missing" "[$(install_packages "$folder/logs" one)]" '^\[\]$'
expect "calls no apt where nothing is missing" "[$(cat "$calls")]" '^\[\]$'

reset
touch "$installed_files/one" "$known_files/two" "$known_files/three"
output=$(install_packages "$folder/logs" one two three)
expect "says what is installed" "$output" 'without recommended extras: two three'
expect "says how much and how long" "$output" '2 packages, about 5 MB to download, 7 MB on disk, about 10 seconds'
expect "installs what is missing without recommends" "$(cat "$calls")" 'apt-get -q -y .* --no-install-recommends install two three$'
expect "leaves nothing missing" "[$(missing_packages one two three)]" '^\[\]$'

reset
output=$(install_packages "$folder/logs" listed-later)
expect "reads the lists where apt knows nothing" "$(head -n 1 "$calls")" ' update$'
expect "installs after that" "$(tail -n 1 "$calls")" ' install listed-later$'

reset
code=0
output=$(install_packages "$folder/logs" no-such-package 2>&1) || code=$?
expect "fails for a package that does not exist" "$code $output" '^1 .*do not exist here: no-such-package'

reset
touch "$known_files/two"
lock_refusals=2
output=$(install_packages "$folder/logs" two)
expect "waits for another package manager" "$output" 'Another package manager is at work'
expect "says so once, and tries until it is free" "$(grep -c 'install two' "$calls") $(grep -c Another <<<"$output")" '^3 1$'

reset
touch "$known_files/two"
broken='E: Temporary failure resolving'
code=0
output=$(install_packages "$folder/logs" two 2>&1) || code=$?
expect "fails with apt's own words" "$code $output" '^1 .*is there a network.*Temporary failure resolving'

# The plans of ninja -n.
planned=()
ninja() { printf '%s\n' "ninja: Entering directory \`build'" "${planned[@]}"; }
planned=("ninja: no work to do.")
expect "sees that nothing is to do" "$(has_work build all && echo work || echo none)" '^none$'
planned=("[1/3] Performing build step for 'mps2_firmware'" "[2/3] No install step for 'mps2_firmware'" "[3/3] Completed 'mps2_firmware'")
expect "does not count a build within the build" "$(has_work build all && echo work || echo none)" '^none$'
planned+=("[4/4] Linking CXX executable bin/baseline")
expect "sees that something is to do" "$(has_work build all && echo work || echo none)" '^work$'
ninja() { return 1; }
expect "tries where there is no plan" "$(has_work build all && echo work || echo none)" '^work$'

expect "speaks of seconds" "$(duration 41)" '^50 seconds$'
expect "speaks of minutes" "$(duration 100)" '^2 minutes$'

printf 'Totals: %d failed\n' "$failures"
((failures == 0))
