#!/bin/sh
# Runs a command in /src of a chroot. To be called in a mount and process namespace of its own.
#
# Usage: enter.sh FOLDER WHEELS COMMAND VARIABLE=VALUE...
# WHEELS is a folder of this machine that pip looks into, or empty.
set -eu
folder=$1 wheels=$2 command=$3
shift 3
mount --make-rprivate /
mount -t proc proc "$folder/proc"
mount --rbind /sys "$folder/sys"
mount --rbind /dev "$folder/dev"
mount -t tmpfs tmpfs "$folder/run"
if [ -d "$wheels" ]; then
    mkdir -p "$folder$wheels"
    mount --bind -o ro "$wheels" "$folder$wheels"
fi
mkdir -p "$folder/src"
exec chroot "$folder" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@" \
    /bin/bash -euc "cd /src; $command"
