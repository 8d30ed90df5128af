#!/bin/sh
# The pictures of the documentation, from the real QGIS window under a virtual screen.
#
# Usage: screenshots.sh PAN MS OUT [METHOD]
# The logs are OUT/screenshots.log and OUT/without-torch/screenshots.log.
set -eu
. "$(dirname "$0")/in_qgis.sh"
export KSDIFF_GUI_PAN="$1" KSDIFF_GUI_MS="$2" KSDIFF_GUI_METHOD="${4:-ksdiff}"
weights=$(mktemp -d)
trap 'rm -r "$weights"' EXIT
export KSDIFF_WEIGHTS_DIR="$weights"
in_qgis screenshots "$3" 3000
# The Python of the system has no PyTorch, that of the virtual environment has.
KSDIFF_GUI_PARTS=without-torch PYTHON_BIN=/usr/bin in_qgis screenshots "$3/without-torch" 600
