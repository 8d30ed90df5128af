#!/bin/sh
# Pictures of the real QGIS window under a virtual screen.
#
# Usage: run_dialog.sh PAN MS OUT [METHOD [TILE]]
# Needs the plugin assembled in build/plugins, and xvfb-run. The log is OUT/run_dialog.log.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
profiles=$root/build/qgis
mkdir -p "$profiles/profiles/default/QGIS" "$root/build/xdg"
chmod 700 "$root/build/xdg"
printf '[PythonPlugins]\nksdiff_qgis=true\n' > "$profiles/profiles/default/QGIS/QGIS3.ini"
KSDIFF_GUI_PAN=$1 KSDIFF_GUI_MS=$2 KSDIFF_GUI_OUT=$3 \
KSDIFF_GUI_METHOD=${4:-exp} KSDIFF_GUI_TILE=${5:-0} \
PATH="${PYTHON_BIN:-$root/.venv/bin}:$PATH" \
XDG_RUNTIME_DIR="$root/build/xdg" QGIS_PLUGINPATH="$root/build/plugins" QT_QPA_PLATFORM=xcb \
    timeout 900 xvfb-run -a -s "-screen 0 1600x1300x24" \
    qgis --nologo --profiles-path "$profiles" --code "$root/tests/gui/run_dialog.py" || true
tail -n 1 "$3/run_dialog.log" | grep -qx ok
