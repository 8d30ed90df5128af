#!/bin/sh
# Pictures of the real QGIS window under a virtual screen.
#
# Usage: run_dialog.sh PAN MS OUT [METHOD [TILE]]
# The log is OUT/run_dialog.log.
set -eu
. "$(dirname "$0")/in_qgis.sh"
export KSDIFF_GUI_PAN="$1" KSDIFF_GUI_MS="$2" KSDIFF_GUI_METHOD="${4:-exp}" KSDIFF_GUI_TILE="${5:-0}"
in_qgis run_dialog "$3" 900
