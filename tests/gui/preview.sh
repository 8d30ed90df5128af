#!/bin/sh
# Pictures of the preview in the real QGIS window under a virtual screen.
#
# Usage: preview.sh PAN MS OUT [METHOD]
# The log is OUT/preview.log.
set -eu
. "$(dirname "$0")/in_qgis.sh"
export KSDIFF_GUI_PAN="$1" KSDIFF_GUI_MS="$2" KSDIFF_GUI_METHOD="${4:-mtf-glp-hpm}"
in_qgis preview "$3" 900
