#!/bin/sh
# Pictures of KSDiff's page in the real options of QGIS, and of the diagnostics, under a virtual screen.
#
# Usage: options_page.sh OUT PYTHON [LOCALE]
# PYTHON is tested on the page: a Python with PyTorch, or the folder of its environment.
# The log is OUT/options_page.log.
set -eu
. "$(dirname "$0")/in_qgis.sh"
export KSDIFF_GUI_PYTHON="$2"
in_qgis options_page "$1" 600 "${3:-en}"
