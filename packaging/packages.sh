# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2034  # the lists are read by the scripts that source this file
#
# The one list of Debian packages that Baseline Studio needs, and the way to install what is missing of it.
# Sourced by packaging/run and tests/run; defines names only.

# What CMake looks for. libqt6opengl6-dev is not brought by qt6-charts-dev without recommends, but Qt Charts' CMake files
# need it; the CMake files of LinguistTools are in qt6-tools-dev, the tools themselves in qt6-l10n-tools.
build_packages=(
    g++ cmake ninja-build
    qt6-base-dev libqt6opengl6-dev libxkbcommon-dev qt6-charts-dev qt6-serialport-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libeigen3-dev libkissfft-dev libboost-dev
    pkgconf libsndfile1-dev libmatio-dev libzip-dev zlib1g-dev
)

# What the programs look for when they run and no linker sees: the database driver, the fonts, Qt's own translations,
# the plug-in for SVG icons, the Wayland platform.
runtime_packages=(
    libqt6sql6-sqlite libqt6svg6 qt6-wayland qt6-translations-l10n fonts-inter fonts-dejavu-core
)

# What the tests need beyond that: the validators of packaging's files and of the package. No X server: everything runs
# offscreen.
test_packages=(desktop-file-utils appstream lintian)

# What builds firmware for the emulated board and runs it. Not installed by packaging/run: the studio says what is missing
# when somebody wants to build firmware (core/workbench/tool_search.cpp has the same names). tests/run installs them.
arm_packages=(gcc-arm-none-eabi libnewlib-arm-none-eabi libstdc++-arm-none-eabi-newlib qemu-system-arm)

# What tests/fuzz is built with: libFuzzer comes with clang.
fuzz_packages=(clang libclang-rt-14-dev)

# Only for tests/bench; SciPy is a peer to measure against.
bench_packages=(libbenchmark-dev python3-scipy)

# How long to wait for another package manager to finish, and how quickly this machine is assumed to work.
readonly apt_lock_wait_seconds=300
readonly assumed_download_mb_per_second=5
readonly assumed_unpack_mb_per_second=15

# Each argument on a line of its own.
say() { printf '%s\n' "$@"; }
# The name as users type it, from the repository root, where the scripts stand.
complain() { printf '%s: %s\n' "${program:-$0}" "$*" >&2; }

# missing_packages NAME...: prints those that are not installed, one a line.
missing_packages() {
    local -A installed=()
    local state name
    while read -r state name; do
        if [[ $state == installed ]]; then
            installed[$name]=1
        fi
    done < <(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        if [[ -z ${installed[$name]:-} ]]; then
            printf '%s\n' "$name"
        fi
    done
}

# has_apt: false, with a sentence, where the packages cannot be installed by this script.
has_apt() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        return 0
    fi
    complain "this machine has no apt-get; packages are installed here for Debian 12 only."
    complain "install what these Debian packages hold with your own package manager, then use --no-install: $*"
    return 1
}

# warn_other_system: one sentence where the system is not the one the lists were made for.
warn_other_system() {
    local id='' version='' pretty=''
    if [[ -r /etc/os-release ]]; then
        # shellcheck disable=SC1091
        read -r id version pretty < <(. /etc/os-release && printf '%s %s %s\n' "${ID:-?}" "${VERSION_ID:-?}" "${PRETTY_NAME:-?}")
    fi
    if [[ $id != debian || $version != 12 ]]; then
        complain "note: this is ${pretty:-an unknown system}; the package names are those of Debian 12 and may differ here."
    fi
}

# as_root COMMAND...: runs it directly as root, otherwise through sudo.
as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# can_become_root NAME...: false, with the exact command to type, where there is neither root nor sudo.
can_become_root() {
    if ((EUID == 0)); then
        return 0
    fi
    if command -v sudo >/dev/null; then
        say "sudo may ask for your password."
        if sudo -v; then
            return 0
        fi
    fi
    complain "installing packages needs root. As root (su -), type this once, then start ${program:-$0} again:"
    say "apt-get update && apt-get install -y --no-install-recommends $*" >&2
    return 1
}

# apt_get LOG ARGUMENT...: apt-get without questions, its output in LOG; waits while another package manager is at work.
# apt's own DPkg::Lock::Timeout does not cover the lock of its archives folder, hence the loop.
apt_get() {
    local log=$1 began=$SECONDS told=''
    shift
    until as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -q -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@" \
        >"$log" 2>&1 </dev/null; do
        if ! grep -qE 'Could not get lock|Unable to (acquire|lock)|was locked by another process' "$log" ||
            ((SECONDS - began > apt_lock_wait_seconds)); then
            return 1
        fi
        if [[ -z $told ]]; then
            say "Another package manager is at work; waiting for it, at most $(duration $apt_lock_wait_seconds)."
            told=yes
        fi
        sleep 5
    done
}

# apt_failed LOG: what went wrong, in apt's own last words.
apt_failed() {
    complain "apt-get failed; is there a network? The end of $1:"
    tail -n 15 -- "$1" >&2
    return 1
}

# unknown_packages NAME...: prints those apt cannot find in its lists (all of them on a machine that never ran update).
unknown_packages() {
    local name
    for name in "$@"; do
        if [[ -z $(apt-cache show --no-all-versions "$name" 2>/dev/null) ]]; then
            printf '%s\n' "$name"
        fi
    done
}

# say_estimate NAME...: how much the packages are and how long they take, as apt's own solver sees it; needs no root.
say_estimate() {
    local names count download disk
    names=$(LC_ALL=C apt-get -s --no-install-recommends install "$@" 2>/dev/null | awk '$1 == "Inst" { print $2 }')
    [[ -n $names ]] || return 0
    count=$(wc -l <<<"$names")
    # Lines are: 'ADDRESS' FILE BYTES CHECKSUM
    download=$(LC_ALL=C apt-get --print-uris -y --no-install-recommends install "$@" 2>/dev/null |
        awk '/^\x27/ { sum += $3 } END { printf "%d", sum / 1e6 + 1 }')
    # shellcheck disable=SC2086  # one word a package
    disk=$(apt-cache show --no-all-versions $names 2>/dev/null |
        awk '$1 == "Installed-Size:" { sum += $2 } END { printf "%d", sum / 1e3 + 1 }')
    say "With what they need: $count packages, about $download MB to download, $disk MB on disk, about $(duration \
        $((download / assumed_download_mb_per_second + disk / assumed_unpack_mb_per_second + 5)))."
}

# duration SECONDS: "40 seconds" or "3 minutes".
duration() {
    if (($1 < 90)); then
        printf '%d seconds' $((($1 + 9) / 10 * 10))
    else
        printf '%d minutes' $((($1 + 30) / 60))
    fi
}

# install_packages LOG_FOLDER NAME...: says what is missing, how much it is and how long it takes; then installs it.
# Does and says nothing where nothing is missing.
install_packages() {
    local logs=$1 missing unknown began=$SECONDS
    shift
    has_apt "$@" || return 1
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]} > 0)) || return 0

    warn_other_system
    say "To install, from Debian, without recommended extras: ${missing[*]}"
    if [[ -z $(unknown_packages "${missing[@]}") ]]; then
        say_estimate "${missing[@]}"
        can_become_root "${missing[@]}" || return 1
        mkdir -p -- "$logs"
    else
        can_become_root "${missing[@]}" || return 1
        mkdir -p -- "$logs"
        say "Reading the package lists (apt-get update)."
        apt_get "$logs/apt-update.log" update || apt_failed "$logs/apt-update.log" || return 1
        mapfile -t unknown < <(unknown_packages "${missing[@]}")
        if ((${#unknown[@]} > 0)); then
            complain "these packages do not exist here: ${unknown[*]}. Elsewhere than on Debian 12, install their like and use --no-install."
            return 1
        fi
        say_estimate "${missing[@]}"
    fi
    say "Installing (apt's own words: $logs/apt-install.log)."
    # Package lists that are older than the archive name files that are gone: then read the lists and try once more.
    if ! apt_get "$logs/apt-install.log" --no-install-recommends install "${missing[@]}"; then
        grep -qE '404 +Not Found' "$logs/apt-install.log" || apt_failed "$logs/apt-install.log" || return 1
        say "The package lists are out of date: reading them again."
        apt_get "$logs/apt-update.log" update || apt_failed "$logs/apt-update.log" || return 1
        apt_get "$logs/apt-install.log" --no-install-recommends install "${missing[@]}" ||
            apt_failed "$logs/apt-install.log" || return 1
    fi
    mapfile -t missing < <(missing_packages "${missing[@]}")
    if ((${#missing[@]} > 0)); then
        complain "apt-get ended well, but these are still missing: ${missing[*]}"
        return 1
    fi
    say "Installed in $(duration $((SECONDS - began)))."
}

# has_work BUILD_FOLDER TARGET: false where ninja plans nothing but to look after the builds within the build.
has_work() {
    local plan
    # -n plans without running.
    plan=$(ninja -C "$1" -n "$2" 2>/dev/null) || return 0
    grep -qvE "^ninja: |^\[[0-9]+/[0-9]+\] (Performing (build|install) step for|No install step for|Completed) '" <<<"$plan"
}

# configure_and_build PRESET BUILD_FOLDER TARGET [CMAKE_OPTION...]: configures only where that has not been done for this
# very source folder; ninja does the rest. Says in one line when there is nothing to do. TARGET "all" is everything.
# The words of build_limit stand before the command that builds: a timeout, whose exit code this then returns.
build_limit=()
configure_and_build() {
    local preset=$1 folder=$2 target=$3 began=$SECONDS
    shift 3
    if [[ ! -f $folder/build.ninja ]] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt"; then
        cmake --fresh --log-level=WARNING --preset "$preset" "$@" || return 1
    fi
    # The firmware is a build of its own, and whether it has something to do only that one knows: it is always in the plan.
    if ! has_work "$folder" "$target" && ninja -C "$folder" "$target" >"$folder/up-to-date.log" 2>&1; then
        say "Nothing to build: $folder is up to date."
        return 0
    fi
    "${build_limit[@]}" cmake --build --preset "$preset" --target "$target" --parallel "$(nproc)" || return
    say "Built in $(duration $((SECONDS - began)))."
}
