"""What the plugin adds to the start of QGIS, and how soon a run says something. Asserts nothing.

    python tests/benchmarks/startup.py [--repeat 5] [--json FILE]

Each measurement is a process of its own: a QGIS with Processing, as it is before plugins are loaded; then the
plugin with a window; then a run of KSDiff on a small scene until the first line and the first progress, and the
same again with PyTorch loaded. CPU time counts on a busy machine; medians are shown.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
ROWS = {
    "plugin": "plugin loaded",
    "line": "Run to first line",
    "progress": "Run to first progress",
    "line again": "second Run to first line",
    "progress again": "second Run to first progress",
}
BARS_MS = {"plugin": 100, "line": 3000, "progress": 3000}
PLUGINS_OF_QGIS = "/usr/share/qgis/python/plugins"


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--json", default="")
    parser.add_argument("--child", default="", help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.child:
        print(json.dumps(measure(Path(options.child))))
        return 0
    runs = [run_child() for _ in range(options.repeat)]
    print(f"{'':32}{'wall ms':>10}{'CPU ms':>10}{'bar':>10}")
    table = {}
    for key, name in ROWS.items():
        wall, cpu = (1000 * median(run[key][i] for run in runs) for i in (0, 1))
        table[key] = {"wall_ms": round(wall), "cpu_ms": round(cpu)}
        print(f"{name:32}{wall:>10.0f}{cpu:>10.0f}{BARS_MS.get(key, ''):>10}")
    loaded = sorted({name for run in runs for name in run["loaded"]})
    print(
        f"torch after the start of QGIS: {'torch' in loaded}; packages loaded: {', '.join(loaded)}"
    )
    if options.json:
        Path(options.json).write_text(json.dumps(table, indent=1), "utf-8")
    return 0


def run_child() -> dict:
    """One measurement."""
    with tempfile.TemporaryDirectory(prefix="ksdiff-benchmark-") as folder:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": folder,
            "XDG_RUNTIME_DIR": folder,
        }
        command = [sys.executable, __file__, "--child", folder]
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, text=True, check=True
        )
    return json.loads(done.stdout.splitlines()[-1])


class Window:
    """As much of QGIS's interface as a plugin uses when it is loaded."""

    def __init__(self) -> None:
        from qgis.PyQt.QtWidgets import QMainWindow, QMenu

        self._window = QMainWindow()
        self._menu = QMenu(self._window)

    def mainWindow(self) -> object:
        return self._window

    def rasterMenu(self) -> object:
        return self._menu

    def __getattr__(self, _name: str) -> object:
        return lambda *_: None


def measure(folder: Path) -> dict:
    """Seconds of wall and CPU time by row, and the top-level packages that the plugin loaded."""
    sys.path[:0] = [PLUGINS_OF_QGIS, str(ROOT / "tests" / "qgis")]
    from qgis.core import QgsApplication
    from qgis_support import assemble, make_scene

    app = QgsApplication([], True)
    app.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    window = Window()
    sys.path.insert(0, str(assemble(folder)))
    before, clock = set(sys.modules), Clock()
    from ksdiff_qgis import classFactory

    plugin = classFactory(window)
    plugin.initGui()
    found = {"plugin": clock.read()}
    found["loaded"] = sorted({name.partition(".")[0] for name in set(sys.modules) - before})
    scene = make_scene(folder / "scene", 256)
    for again in ("", " again"):
        found.update({name + again: times for name, times in first_words(scene, folder).items()})
    plugin.unload()
    return found


class Clock:
    """Wall and CPU time since it was made."""

    def __init__(self) -> None:
        self._start = self._now()

    def read(self) -> tuple[float, float]:
        return tuple(now - start for now, start in zip(self._now(), self._start))

    @staticmethod
    def _now() -> tuple[float, float]:
        return time.perf_counter(), time.process_time()


def first_words(scene: object, folder: Path) -> dict[str, tuple[float, float]]:
    """Times of the first line and of the first progress of a run."""
    import processing
    from qgis.core import QgsProcessingFeedback

    class Listener(QgsProcessingFeedback):
        """Notes when it hears something first."""

        def __init__(self) -> None:
            super().__init__(False)
            self.clock, self.heard = Clock(), {}

        def pushInfo(self, _text: str) -> None:
            self.heard.setdefault("line", self.clock.read())

        def setProgressText(self, _text: str) -> None:
            self.heard.setdefault("line", self.clock.read())
            self.heard.setdefault("progress", self.clock.read())

    listener = Listener()
    values = {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "ksdiff"}
    values["OUTPUT"] = str(folder / "out.tif")
    processing.run("ksdiff:pansharpen", values, feedback=listener)
    return listener.heard


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
