#!/usr/bin/env bash
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/release --check in a repository made for it: what it lets through and what it refuses.
set -euo pipefail
source=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)

folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
failures=0
cd -- "$folder"
mkdir packaging
cp "$source"/packaging/{release,packages.sh} packaging
printf 'project(BaselineStudio VERSION 1.2.0 LANGUAGES CXX)\n' >CMakeLists.txt
printf '# Changelog\n\n## 1.2.0 (2027-01-31)\n' >packaging/CHANGELOG.md
git init --quiet .
git config user.name Test
git config user.email test@example.org
git add . && git commit --quiet --message 'Begin'

# expect WHAT CODE PATTERN: how packaging/release --check ends, and what it says.
expect() {
    local code=0 text
    text=$(packaging/release --check 2>&1) || code=$?
    if [[ $code -eq $2 && $text =~ $3 ]]; then
        printf 'PASS   : %s\n' "$1"
    else
        printf 'FAIL!  : %s\n   got      %s: %s\n   expected %s: %s\n' "$1" "$code" "$text" "$2" "$3"
        failures=$((failures + 1))
    fi
}

expect "a clean checkout with one version can be released" 0 "Version 1.2.0 can be released"
touch new_file
expect "a change that is not committed is in the way" 1 "not committed"
rm new_file
git tag v1.2.0
expect "a version is released once" 1 "tag v1.2.0 exists"
git tag --delete v1.2.0 >/dev/null
printf '# Changelog\n\n## 1.2.0 (unreleased)\n' >packaging/CHANGELOG.md
git commit --quiet --all --message 'Take the date away'
expect "a changelog without a date is in the way" 1 'begins with "## 1.2.0 \(unreleased\)"'
printf 'project(BaselineStudio LANGUAGES CXX)\n' >CMakeLists.txt
expect "a project without a version is refused" 1 "names no version"

printf 'Totals: %d failed\n' "$failures"
((failures == 0))
