#!/bin/sh
# The real QGIS makes a Python with PyTorch, computes in it and removes it, under a virtual screen.
#
# Usage: making.sh PAN MS OUT
# Fetches about 200 MB. The log is OUT/making.log.
set -eu
. "$(dirname "$0")/in_qgis.sh"
export KSDIFF_GUI_PAN="$1" KSDIFF_GUI_MS="$2"
# The Python of the system has no PyTorch.
PYTHON_BIN=/usr/bin in_qgis making "$3" 1800
