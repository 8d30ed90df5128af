# To be sourced: a driver inside the real QGIS under a virtual screen.
#
# in_qgis NAME OUT SECONDS [LOCALE] runs NAME.py of this folder; the log is OUT/NAME.log.
# Needs the plugin assembled in build/plugins, and xvfb-run. Fails if the log does not end in "ok".
root=$(cd "$(dirname "$0")/../.." && pwd)

in_qgis() {
    profiles=$root/build/qgis
    mkdir -p "$profiles/profiles/default/QGIS" "$root/build/xdg" "$2"
    chmod 700 "$root/build/xdg"
    printf '[PythonPlugins]\nksdiff_qgis=true\n[locale]\noverrideFlag=true\nuserLocale=%s\n' "${4:-en}" \
        > "$profiles/profiles/default/QGIS/QGIS3.ini"
    KSDIFF_GUI_NAME=$1 KSDIFF_GUI_OUT=$2 \
    PATH="${PYTHON_BIN:-$root/.venv/bin}:$PATH" PYTHONPATH="$root/tests/gui:$root/tests/core" \
    XDG_RUNTIME_DIR="$root/build/xdg" QGIS_PLUGINPATH="$root/build/plugins" QT_QPA_PLATFORM=xcb \
        timeout "$3" xvfb-run -a -s "-screen 0 1600x1300x24" \
        qgis --nologo --profiles-path "$profiles" --code "$root/tests/gui/$1.py" || true
    tail -n 1 "$2/$1.log" | grep -qx ok
}
