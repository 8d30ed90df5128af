#!/bin/sh
# Pictures of the real window of weights under a virtual screen.
#
# Usage: weights_dialog.sh OUT [LOCALE]
# The log is OUT/weights_dialog.log.
set -eu
. "$(dirname "$0")/in_qgis.sh"
weights=$(mktemp -d)
trap 'rm -r "$weights"' EXIT
export KSDIFF_WEIGHTS_DIR="$weights"
in_qgis weights_dialog "$1" 600 "${2:-en}"
