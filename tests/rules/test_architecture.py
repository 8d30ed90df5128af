"""Rules of the code base that no single module can show: who imports what, how large files are."""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = sorted((ROOT / "ksdiff_core").rglob("*.py"))
PLUGIN = sorted((ROOT / "ksdiff_qgis").rglob("*.py"))
SHIPPED = CORE + PLUGIN

MOST_LINES = 300
MOST_FUNCTION_LINES = 60
"""Without the docstring."""

GDAL_USERS = {
    f"ksdiff_core/raster/{name}.py" for name in ("gdalcall", "crs", "source", "mask", "layout")
}
"""How GDAL is called, coordinate reference systems, pixels, polygons, and the order of a file."""

WITHOUT_TORCH = (
    "__init__",
    "commands.adapt",
    "commands.job_options",
    "commands.pansharpen",
    "commands.weights",
    "errors",
    "grid",
    "inputs.bandchoice",
    "inputs.recognition",
    "inputs.summary",
    "interpreter.messages",
    "interpreter.pipe",
    "interpreter.probe",
    "interpreter.program",
    "interpreter.serve",
    "interpreter.session",
    "job",
    "machine.device",
    "machine.lock",
    "machine.memory",
    "machine.pace",
    "machine.parallel",
    "machine.precision",
    "machine.stream",
    "machine.torchload",
    "methods.baselines",
    "methods.consistency",
    "methods.fuse",
    "methods.learned",
    "methods.presets",
    "numerics.banded",
    "numerics.fill",
    "numerics.spread",
    "output.fingerprint",
    "output.journal",
    "output.leftovers",
    "output.provenance",
    "output.store",
    "output.writer",
    "pipeline",
    "preview",
    "quality.metrics",
    "raster.crs",
    "raster.gdalcall",
    "raster.layout",
    "raster.mask",
    "raster.radiometry",
    "raster.source",
    "raster.target",
    "scene.patches",
    "scene.reader",
    "scene.registration",
    "scene.sharpness",
    "scene.shift",
    "sensors.mtf",
    "sensors.table",
    "tiling",
    "weights.download",
    "weights.file",
    "weights.install",
    "weights.items",
    "weights.listing",
    "weights.parent",
    "weights.store",
    "weights.table",
    "weights.transfer",
)
"""Modules that must be importable where torch is not."""

LEVELS = (
    {"__init__", "errors", "facts", "result", "sensors"},
    {"grid", "job", "machine"},
    {"numerics", "raster", "weights"},
    {"tiling"},
    {"quality", "reports", "scene", "interpreter"},
    {"inputs", "networks"},
    {"methods"},
    {"output"},
    {"pipeline", "synthetic"},
    {"preview", "evaluation"},
    {"assessment", "training"},
    {"reported", "adaptation"},
    {"commands"},
    {"batch", "__main__"},
)
"""Folders and modules of the core, from the bottom up: what they load at import stands below them or beside."""

BOUNDARIES = {"__main__.py"}
"""Files of the core in which a broad handler may stand."""


def names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


def file_of(name: str) -> Path:
    """The file of a module of the core."""
    return ROOT.joinpath("ksdiff_core", *name.split(".")).with_suffix(".py")


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(nodes: object) -> set[str]:
    """Full names of all imported modules."""
    found = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def at_import_time(module: ast.Module) -> list[ast.AST]:
    """Nodes that run when the module is imported: not the bodies of functions or type checks."""
    found, waiting = [], list(module.body)
    while waiting:
        node = waiting.pop()
        found.append(node)
        lazy = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        checked = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        if not lazy and not checked:
            waiting += ast.iter_child_nodes(node)
    return found


def top(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


@pytest.mark.parametrize("path", CORE, ids=names(CORE))
def test_the_core_knows_nothing_of_qgis(path):
    assert not top(imports(ast.walk(tree(path)))) & {"qgis", "processing", "PyQt5", "PyQt6"}


@pytest.mark.parametrize("path", SHIPPED, ids=names(SHIPPED))
def test_gdal_is_used_in_few_modules_only(path):
    used = top(imports(ast.walk(tree(path)))) & {"osgeo", "gdal", "ogr", "osr", "rasterio"}
    assert not used or path.relative_to(ROOT).as_posix() in GDAL_USERS


@pytest.mark.parametrize("path", SHIPPED, ids=names(SHIPPED))
def test_the_network_is_used_in_one_module_only_and_not_before_it_must(path):
    network = {"requests", "urllib3", "urllib.request", "http.client", "socket", "ssl", "ftplib"}
    assert not imports(ast.walk(tree(path))) & network or path == file_of("weights.transfer")
    assert not imports(at_import_time(tree(path))) & (network - {"socket"})


@pytest.mark.parametrize("path", PLUGIN, ids=names(PLUGIN))
def test_the_plugin_loads_no_torch_when_it_is_imported(path):
    assert "torch" not in top(imports(at_import_time(tree(path))))


@pytest.mark.parametrize("name", WITHOUT_TORCH)
def test_modules_for_planning_import_no_torch(name):
    path = file_of(name)
    if not path.exists():
        pytest.skip(f"{name} is not there")
    assert "torch" not in top(imports(at_import_time(tree(path))))


def test_importing_all_of_them_loads_no_torch_and_no_qgis():
    modules = [n for n in WITHOUT_TORCH if file_of(n).exists()]
    lines = [f"import ksdiff_core.{name}" for name in modules if name != "__init__"]
    lines.append("import sys; sys.exit(bool({'torch', 'qgis'} & set(sys.modules)))")
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], cwd=ROOT, check=False)
    assert done.returncode == 0


def part_of(path: Path) -> str:
    """The folder of the core in which a file is, or the module that it is."""
    return path.relative_to(ROOT / "ksdiff_core").with_suffix("").parts[0]


def test_every_part_of_the_core_has_its_level():
    assert sorted(name for level in LEVELS for name in level) == sorted({*map(part_of, CORE)})


@pytest.mark.parametrize("path", CORE, ids=names(CORE))
def test_imports_point_downwards(path):
    level = {name: number for number, names in enumerate(LEVELS) for name in names}
    own = part_of(path)
    parts = [m.split(".") for m in imports(at_import_time(tree(path)))]
    used = {p[1] for p in parts if p[0] == "ksdiff_core" and len(p) > 1} & set(level)
    assert all(level[name] < level[own] for name in used - {own}), used


@pytest.mark.parametrize("paths", [CORE, PLUGIN], ids=["core", "plugin"])
def test_no_modules_import_each_other_in_a_circle(paths):
    """Not even when they run: also what functions import, and what is imported for types only."""
    files = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in paths}
    used = {name: imports(ast.walk(tree(path))) & {*files} - {name} for name, path in files.items()}
    assert len([*TopologicalSorter(used).static_order()]) == len(files)


@pytest.mark.parametrize("path", SHIPPED, ids=names(SHIPPED))
def test_nothing_is_printed(path):
    calls = [n for n in ast.walk(tree(path)) if isinstance(n, ast.Call)]
    printed = any(isinstance(n.func, ast.Name) and n.func.id == "print" for n in calls)
    assert not printed or path.name == "__main__.py"


@pytest.mark.parametrize("path", SHIPPED, ids=names(SHIPPED))
def test_errors_are_specific_and_checks_survive_optimisation(path):
    for node in ast.walk(tree(path)):
        assert not isinstance(node, ast.Assert), f"assert in line {node.lineno}"
        if isinstance(node, ast.ExceptHandler) and path not in PLUGIN:
            broad = node.type is None or (
                isinstance(node.type, ast.Name) and node.type.id == "Exception"
            )
            assert not broad or path.name in BOUNDARIES, f"broad except in line {node.lineno}"
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            raised = getattr(node.exc.func, "id", "")
            assert raised not in ("Exception", "BaseException"), f"line {node.lineno}"


@pytest.mark.parametrize("path", SHIPPED, ids=names(SHIPPED))
def test_no_global_state_of_gdal_torch_or_numpy_is_changed(path):
    forbidden = {
        "UseExceptions",
        "SetConfigOption",
        "SetCacheMax",
        "manual_seed",
        "set_default_dtype",
        "set_default_device",
        "setlocale",
        "seterr",
    }
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            # A generator's own manual_seed is not global, and training owns its process.
            owner = getattr(node.func.value, "id", "")
            if node.func.attr == "manual_seed" and (owner != "torch" or "training" in path.parts):
                continue
            assert node.func.attr not in forbidden, f"{node.func.attr} in line {node.lineno}"


@pytest.mark.parametrize("path", SHIPPED, ids=names(SHIPPED))
def test_modules_and_functions_stay_small(path):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MOST_LINES, f"{lines} lines"
    for node in ast.walk(tree(path)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            length = body[-1].end_lineno - body[0].lineno + 1 if body else 0
            assert length <= MOST_FUNCTION_LINES, f"{node.name} has {length} lines"


@pytest.mark.parametrize("path", SHIPPED, ids=names(SHIPPED))
def test_modules_run_on_the_oldest_python(path):
    module = tree(path)
    ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 9))
    future = "__future__.annotations" in imports(module.body)
    assert future or not any(isinstance(n, ast.FunctionDef) for n in ast.walk(module))
