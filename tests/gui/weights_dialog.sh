#!/bin/sh
# Pictures of the real window of weights under a virtual screen.
#
# Usage: weights_dialog.sh OUT [LOCALE]
# Needs the plugin assembled in build/plugins, and xvfb-run. The log is OUT/weights_dialog.log.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
profiles=$root/build/qgis
mkdir -p "$profiles/profiles/default/QGIS" "$root/build/xdg" "$1"
chmod 700 "$root/build/xdg"
printf '[PythonPlugins]\nksdiff_qgis=true\n[locale]\noverrideFlag=true\nuserLocale=%s\n' "${2:-en}" \
    > "$profiles/profiles/default/QGIS/QGIS3.ini"
weights=$(mktemp -d)
trap 'rm -r "$weights"' EXIT
KSDIFF_GUI_OUT=$1 KSDIFF_GUI_TESTS=$root/tests/core KSDIFF_WEIGHTS_DIR=$weights \
PATH="${PYTHON_BIN:-$root/.venv/bin}:$PATH" \
XDG_RUNTIME_DIR="$root/build/xdg" QGIS_PLUGINPATH="$root/build/plugins" QT_QPA_PLATFORM=xcb \
    timeout 600 xvfb-run -a -s "-screen 0 1600x1300x24" \
    qgis --nologo --profiles-path "$profiles" --code "$root/tests/gui/weights_dialog.py" || true
tail -n 1 "$1/weights_dialog.log" | grep -qx ok
