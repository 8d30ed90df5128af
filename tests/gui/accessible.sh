#!/bin/sh
# What a screen reader finds in the real windows of KSDiff, under a virtual screen.
#
# Usage: accessible.sh PAN MS OUT
# The log is OUT/accessible.log. Needs at-spi2-core, python3-pyatspi and dbus-run-session (package dbus).
set -eu
. "$(dirname "$0")/in_qgis.sh"
export KSDIFF_GUI_PAN="$1" KSDIFF_GUI_MS="$2"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
# A bus of its own, so that the windows of no other session are read.
if [ -z "${KSDIFF_GUI_BUS:-}" ]; then
    KSDIFF_GUI_BUS=own exec dbus-run-session -- sh "$0" "$@"
fi
in_qgis accessible "$3" 300
