"""Imports every module of the plugin under PyQt6, and looks up all of Qt that they name.

QGIS for Qt 6 is in no Debian release, so the classes of QGIS are stand-ins here: this shows that the names of
Qt are right, not that the plugin runs. Needs PyQt6 and numpy: ``make test-qt6``.
"""

from __future__ import annotations

import ast
import importlib
import sys
import types
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = ROOT / "ksdiff_qgis"

STAND_INS = (
    "qgis.core",
    "qgis.gui",
    "qgis.utils",
    "processing",
    "processing.gui",
    "processing.gui.wrappers",
    "osgeo",
)
QT = ("QtCore", "QtGui", "QtNetwork", "QtWidgets", "QtSvg")
MOVED = {"QtWidgets": ("QAction", "QActionGroup", "QShortcut")}
"""Classes that QGIS offers where they were in Qt 5."""


class Anything(type):
    """Metaclass of a stand-in: every attribute that is asked for is one, too."""

    def __getattr__(cls, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything(name, (), {})


class Module(types.ModuleType):
    """A module in which every class is there."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        made = Anything(name, (), {})
        setattr(self, name, made)
        return made


def prepare() -> None:
    """Let ``qgis.PyQt`` be PyQt6, and the rest of QGIS stand-ins."""
    for name in ("qgis", "qgis.PyQt"):
        sys.modules[name] = types.ModuleType(name)
        sys.modules[name].__path__ = []
    for name in STAND_INS:
        sys.modules[name] = Module(name)
        sys.modules[name].__path__ = []
    gui = importlib.import_module("PyQt6.QtGui")
    for name in QT:
        module = importlib.import_module(f"PyQt6.{name}")
        for moved in MOVED.get(name, ()):
            setattr(module, moved, getattr(gui, moved))
        sys.modules[f"qgis.PyQt.{name}"] = module


def missing(path: Path) -> list[str]:
    """What a module names of Qt and PyQt6 does not have, by line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = sys.modules[node.module]
            known |= {
                alias.asname or alias.name: getattr(module, alias.name, None)
                for alias in node.names
            }
    found = [f"{name} is nowhere" for name, value in known.items() if value is None]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        names, owner = [], node
        while isinstance(owner, ast.Attribute):
            names.insert(0, owner.attr)
            owner = owner.value
        if not isinstance(owner, ast.Name) or known.get(owner.id) is None:
            continue
        value = known[owner.id]
        for name in names:
            if not hasattr(value, name):
                found.append(f"line {node.lineno}: {'.'.join([owner.id, *names])}")
                break
            value = getattr(value, name)
    return sorted(set(found))


def main() -> int:
    """Exit code: 0 if all is well."""
    sys.path.insert(0, str(ROOT))
    prepare()
    failed = 0
    paths = sorted(PLUGIN.rglob("*.py"))
    for path in paths:
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        problems = missing(path)
        try:
            importlib.import_module(name)
        except Exception as error:
            problems.append(f"cannot be imported: {error!r}")
        failed += bool(problems)
        for problem in problems:
            sys.stderr.write(f"{path.relative_to(ROOT)}: {problem}\n")
    version = sys.modules["qgis.PyQt.QtCore"].PYQT_VERSION_STR
    sys.stdout.write(f"PyQt {version}: {len(paths) - failed} passed, {failed} failed\n")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
