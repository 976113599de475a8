#!/usr/bin/env bash
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# debian_package_test.sh BUILD_FOLDER: makes the Debian package as `cpack` does and looks at it as Debian's own tools do.
# As root it is installed, used and removed in a folder that holds the packages which it declares, and nothing else: those
# are copied from this machine, which has them all, so that no network is needed.
set -euo pipefail
readonly build=$1

folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
readonly root=$folder/root
failures=0

# expect WHAT COMMAND...: the command must succeed; what it prints is shown where it does not.
expect() {
    local what=$1
    shift
    if "$@" >"$folder/output" 2>&1; then
        printf 'PASS   : %s\n' "$what"
    else
        printf 'FAIL!  : %s\n   %s\n' "$what" "$*"
        sed 's/^/   /' "$folder/output"
        failures=$((failures + 1))
    fi
}

# closure_of NAME...: the installed packages that the named ones need, themselves and the essential ones included. Of
# alternatives the first that is installed counts.
closure_of() {
    dpkg-query --show --showformat='${db:Status-Status}\t${Package}\t${Essential}\t${Pre-Depends}, ${Depends}\t${Provides}\n' |
        awk -F'\t' -v wanted="$*" '
            function name_of(text) { gsub(/^ +/, "", text); sub(/[ :(].*/, "", text); return text }
            $1 != "installed" { next }
            {
                needs[$2] = $4
                count = split($5, provided, ",")
                for (i = 1; i <= count; ++i)
                    if (!(name_of(provided[i]) in provider)) provider[name_of(provided[i])] = $2
                if ($3 == "yes") wanted = wanted " " $2
            }
            END {
                last = split(wanted, queue, " ")
                for (at = 1; at <= last; ++at) {
                    package = queue[at] in needs ? queue[at] : provider[queue[at]]
                    if (package == "" || package in taken) continue
                    taken[package] = 1
                    print package
                    count = split(needs[package], groups, ",")
                    for (i = 1; i <= count; ++i) {
                        choices = split(groups[i], choice, "|")
                        for (j = 1; j <= choices; ++j) {
                            one = name_of(choice[j])
                            if (one in needs || one in provider) { queue[++last] = one; break }
                        }
                    }
                }
            }'
}

# fill_root NAME...: the files of the packages, and a dpkg that knows them.
fill_root() {
    local package
    mkdir -p "$root"
    # Debian 12 has /bin, /lib and /sbin in /usr.
    mkdir -p "$root"/usr/{bin,lib,lib64,sbin} "$root"/{tmp,proc,dev,home,root}
    ln -s usr/bin usr/lib usr/lib64 usr/sbin "$root"
    for package in "$@"; do
        dpkg-query --listfiles "$package" | while read -r file; do
            if [[ -L $file || -f $file ]]; then
                printf '%s\n' "${file#/}"
            fi
        done
    done | sort -u >"$folder/files"
    tar --create --directory=/ --ignore-failed-read --files-from="$folder/files" 2>/dev/null |
        tar --extract --directory="$root" --keep-directory-symlink
    mkdir -p "$root"/var/lib/dpkg/{info,updates}
    dpkg-query --status "$@" >"$root/var/lib/dpkg/status"
    for package in "$@"; do
        cp /var/lib/dpkg/info/"$package".{list,triggers} /var/lib/dpkg/info/"$package":*.{list,triggers} \
            "$root/var/lib/dpkg/info" 2>/dev/null || true
    done
    printf 'root:x:0:0:root:/root:/bin/sh\n' >"$root/etc/passwd"
    printf 'root:x:0:\n' >"$root/etc/group"
    chroot "$root" /sbin/ldconfig
}

# inside COMMAND...: in that folder, with none of this machine's settings.
inside() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin HOME=/root LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen \
        XDG_RUNTIME_DIR=/tmp DEBIAN_FRONTEND=noninteractive "$@"
}

# in_its_own_mounts COMMAND...: the same with this machine's devices and processes.
in_its_own_mounts() {
    # shellcheck disable=SC2016
    unshare --mount bash -c 'mount --rbind /dev "$0/dev" && mount -t proc proc "$0/proc" && exec chroot "$0" "$@"' "$root" \
        /usr/bin/env -i PATH=/usr/bin HOME=/root LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp "$@"
}

if ! (cd -- "$build" && cpack -G DEB -B "$folder") >"$folder/cpack.log" 2>&1; then
    cat "$folder/cpack.log"
    exit 1
fi
package=$(find "$folder" -maxdepth 1 -name 'baseline-studio_*.deb')
expect "cpack makes one package" test -f "$package"
if command -v lintian >/dev/null; then
    expect "lintian finds no error" lintian --allow-root --fail-on error "$package"
else
    printf 'SKIP   : lintian is not installed\n'
fi

dpkg-deb --extract "$package" "$folder/unpacked"
for file in bin/baseline-studio bin/baseline bin/virtual-nano share/applications/baseline-studio.desktop \
    share/icons/hicolor/scalable/apps/baseline-studio.svg share/mime/packages/baseline-studio.xml \
    share/metainfo/org.baseline_studio.BaselineStudio.metainfo.xml share/man/man1/baseline-studio.1.gz \
    share/man/man1/baseline.1.gz share/man/man1/virtual-nano.1.gz share/doc/baseline-studio/copyright \
    share/doc/baseline-studio/CHANGELOG.md share/baseline-studio/firmware/README.md; do
    expect "it holds $file" test -s "$folder/unpacked/usr/$file"
done
expect "it holds the udev rule" test -s "$(find "$folder/unpacked" -name '60-baseline-studio.rules')"
for command in train roc flash; do
    expect "the manual page has $command" grep -q "^\.SS $command$" <(zcat "$folder/unpacked/usr/share/man/man1/baseline.1.gz")
done

if ((EUID != 0)); then
    printf 'SKIP   : not root: the package is not installed anywhere\n'
else
    mapfile -t declared < <(dpkg-deb --field "$package" Depends | tr ',' '\n' | sed 's/^ *//; s/[ |(].*//')
    mapfile -t needed < <(closure_of dpkg "${declared[@]}")
    fill_root "${needed[@]}"
    cp "$package" "$root/tmp/package.deb"
    (cd "$root" && find . -xdev -path ./proc -prune -o -path ./dev -prune -o -print | sort) >"$folder/before"
    expect "dpkg installs it beside what it declares" inside dpkg --install /tmp/package.deb
    for program in baseline-studio baseline virtual-nano; do
        expect "$program finds its libraries" inside "$program" --help
    done
    expect "the database driver is there" inside baseline simulate /tmp/shop.baseline --state normal --seconds 75 --label normal
    expect "a model is trained" inside baseline train /tmp/shop.baseline --detector kmeans --normal normal --out /tmp/fan.model
    expect "and scores" inside baseline score /tmp/fan.model /tmp/shop.baseline --out /tmp/scores.csv
    # The whole main job, where devices can be shown to that folder: the virtual Nano needs pseudo-terminals.
    if unshare --mount true 2>/dev/null; then
        expect "the studio does its main job there" in_its_own_mounts baseline-studio --tour /tmp/tour --language en
    else
        printf 'SKIP   : no mounts may be made here: the studio is not started\n'
    fi
    rm -f "$root"/tmp/shop.baseline* "$root/tmp/fan.model" "$root/tmp/scores.csv"
    expect "dpkg removes it" inside dpkg --purge baseline-studio
    (cd "$root" && find . -xdev -path ./proc -prune -o -path ./dev -prune -o -print | sort) >"$folder/after"
    # dpkg and Qt keep notes of their own.
    left=$(comm -13 "$folder/before" "$folder/after" | grep -v '^\./var/\|^\./root\|^\./tmp\|^\./etc/ld.so.cache' || true)
    expect "and nothing is left of it" test -z "$left"
    if [[ -n $left ]]; then
        printf '%s\n' "$left"
    fi
fi

printf 'Totals: %d failed\n' "$failures"
((failures == 0))
