#!/usr/bin/env bash
# run_in_root.sh ROOT PROJECT RESULTS [NAME=VALUE...] COMMAND...
# Runs a command on a copy of the project inside a Debian root file system; its build/ is the folder RESULTS.
# To be run as root in mount and process namespaces of its own: what is mounted here vanishes with them.
set -euo pipefail
root=$1 project=$2 results=$3
shift 3

mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/tmp"
mount -t tmpfs tmpfs "$root/run"

mkdir -p "$root/tmp/project/build"
tar -C "$project" --exclude=./.git --exclude=./build --exclude=./dist -c . |
    tar -C "$root/tmp/project" --no-same-owner -x
mount --bind "$results" "$root/tmp/project/build"
trap 'chown -R --reference="$project" "$results"' EXIT

# The network and its certificates are the host's.
rm -f "$root/etc/resolv.conf"
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
if [ -r "${CA_BUNDLE:-}" ]; then
    cp -L "$CA_BUNDLE" "$root/tmp/ca-bundle.crt"
    set -- PIP_CERT=/tmp/ca-bundle.crt SSL_CERT_FILE=/tmp/ca-bundle.crt "$@"
fi

chroot "$root" env -i --chdir=/tmp/project HOME=/root LANG=C.UTF-8 \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
