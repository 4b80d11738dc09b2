#!/usr/bin/env bash
# Runs the tests on QGIS 3.40 and 3.44 too: in root file systems of the Debian releases that carry them,
# built once and kept in the cache. A root that cannot be built is named and left out; a test that fails, fails.
# QGIS 3.44 of Debian's does not bring SciPy: there the first tests run without it, and install it.
#
# DEBIAN_MIRROR   another mirror than deb.debian.org
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"

suites=(trixie forky)
packages=ca-certificates,make,openbox,python3-pip,python3-qgis,python3-venv,qgis,xauth,xvfb,zip
without_scipy=forky
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
roots=$cache/roots

# has_root SUITE: whether its root file system is there, with these packages.
has_root() {
    [ "$(cat "$roots/$1/etc/packages-asked-for" 2>/dev/null)" = "$packages" ]
}

# build_root SUITE: leaves nothing behind where that is not possible.
build_root() {
    local root=$roots/$1
    has_root "$1" && return
    say "Building Debian $1 with QGIS in $root: some 2.5 GB, some minutes."
    as_root rm -rf --one-file-system "$root" "$root.unfinished"
    # A mirror may be a snapshot, whose index is older than its date of expiry allows.
    if ! { as_root mmdebstrap --quiet --variant=minbase --include="$packages" \
        --aptopt='Acquire::Check-Valid-Until "false"' "$1" "$root.unfinished" "$mirror" </dev/null &&
        printf %s "$packages" | as_root tee "$root.unfinished/etc/packages-asked-for" >/dev/null &&
        as_root mv "$root.unfinished" "$root"; }; then
        as_root rm -rf --one-file-system "$root.unfinished"
    fi
}

# test_in_root SUITE NAME COMMAND...: in a mount namespace of its own, so that nothing stays mounted however it
# ends. What comes of it is in build/matrix/NAME.
test_in_root() {
    local suite=$1 results=$project/build/matrix/$2 settings=() name
    shift 2
    for name in http_proxy https_proxy no_proxy PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_DEFAULT_TIMEOUT CI; do
        [ -z "${!name:-}" ] || settings+=("$name=${!name}")
    done
    as_root rm -rf "$results"
    mkdir -p "$results"
    as_root env CA_BUNDLE="${PIP_CERT:-${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}}" \
        unshare --mount --pid --fork --kill-child \
        "$project/scripts/run_in_root.sh" "$roots/$suite" "$project" "$results" \
        "${settings[@]}" "$@" </dev/null 2>&1 | tee "$results/output.txt"
}

leave_out() {
    say "QGIS 3.40 and 3.44 are not tested: $1"
    exit 0
}

can_become_root || leave_out "root file systems need root or sudo."
(install_packages debian-archive-keyring mmdebstrap) || leave_out "mmdebstrap cannot be installed."
as_root unshare --mount --pid --fork --mount-proc true || leave_out "mounting is not allowed here."

mkdir -p "$roots"
# Each keeps one core busy.
for suite in "${suites[@]}"; do
    (flock 9 && build_root "$suite") 9>"$roots/$suite.lock" &
done
wait
report=()
for suite in "${suites[@]}"; do
    say "" "==== Debian $suite"
    exec 9>"$roots/$suite.lock"
    flock 9
    if ! has_root "$suite"; then
        report+=("Debian $suite: NOT TESTED, its root file system could not be built")
        continue
    fi
    verdict=passed
    if [ "$suite" = "$without_scipy" ]; then
        # Earlier tests may have installed it. Matplotlib is content with Munkres.
        test_in_root "$suite" "$suite-without-scipy" sh -c \
            'apt-get -qq update && apt-get -qq -y install python3-munkres python3-scipy- >/dev/null &&
                exec scripts/test.sh --without-scipy' ||
            { verdict="FAILED without SciPy" && failed+=("$suite"); }
    fi
    # What passes on the oldest versions and on the newest need not be run in full on those between.
    place=--between
    [ "$suite" != "${suites[-1]}" ] || place=--beside
    test_in_root "$suite" "$suite" scripts/test.sh "$place" || { verdict=FAILED && failed+=("$suite"); }
    report+=("$(sed -n 's/^Using //p' "$project/build/matrix/$suite/output.txt") (Debian $suite): $verdict")
done

say "" "${report[@]}"
[ ${#failed[@]} = 0 ]
