"""``python mutants.py [MODULE ...]``: small changes of a module, and whether its tests notice.

Each mutant is one change of the syntax tree: a comparison, an operator, a number, a bound, a condition or a
returned value. It is tried in a process of its own, in which the module is loaded from the changed tree; no
file is touched. One JSON line for each mutant that survives, and the counts at the end. Linux only.
"""

from __future__ import annotations

import argparse
import ast
import copy
import importlib.util
import json
import os
import random
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODULES = {
    "grid": ("test_grid.py", "test_tiling.py"),
    "tiling": ("test_tiling.py",),
    "raster.radiometry": ("test_radiometry.py",),
}
"""Modules of the core and the tests that must notice their mutants."""

SECONDS = 60
"""Of computing, after which a mutant counts as noticed: it hangs."""

PATIENCE = 20
"""Seconds to wait for each of those on a busy machine."""

_COMPARED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_COMPUTED = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
_CALLED = {"min": "max", "max": "min", "all": "any", "any": "all", "floor": "ceil", "ceil": "floor"}


def variants(node: ast.AST) -> list[ast.AST]:
    """Changed copies of one node."""
    found: list[ast.AST] = []

    def changed(**values: object) -> None:
        other = copy.copy(node)
        for name, value in values.items():
            setattr(other, name, value)
        found.append(other)

    if isinstance(node, ast.Compare) and type(node.ops[0]) in _COMPARED:
        changed(ops=[_COMPARED[type(node.ops[0])](), *node.ops[1:]])
    elif isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in _COMPUTED:
        changed(op=_COMPUTED[type(node.op)]())
    elif isinstance(node, ast.BoolOp):
        changed(op=ast.And() if isinstance(node.op, ast.Or) else ast.Or())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.Not, ast.Invert)):
        found.append(node.operand)
    elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
        changed(value=node.value + 1)
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        changed(value=not node.value)
    elif isinstance(node, (ast.If, ast.IfExp)):
        changed(test=ast.UnaryOp(ast.Not(), node.test))
    elif isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in _CALLED:
            function = copy.copy(node.func)
            setattr(function, "id" if isinstance(function, ast.Name) else "attr", _CALLED[name])
            changed(func=function)
    return found


def mutants(source: str) -> Iterator[tuple[int, str, ast.Module]]:
    """Line, what it says now, and the tree, of each mutant of a source."""
    tree = ast.parse(source)
    # Types are never evaluated, and a frozen class computes what others do.
    left_out = {
        id(part)
        for node in ast.walk(tree)
        for root in (
            getattr(node, "annotation", None),
            getattr(node, "returns", None),
            *getattr(node, "decorator_list", ()),
        )
        for part in ast.walk(root or ast.Pass())
    }
    for parent in ast.walk(tree):
        for field, value in ast.iter_fields(parent):
            places = enumerate(value) if isinstance(value, list) else ((None, value),)
            for index, node in places:
                if not isinstance(node, ast.AST) or not hasattr(node, "lineno"):
                    continue
                if id(node) in left_out:
                    continue
                for other in variants(node):
                    _put(parent, field, index, ast.copy_location(other, node))
                    ast.fix_missing_locations(tree)
                    yield node.lineno, ast.unparse(other).splitlines()[0], copy.deepcopy(tree)
                    _put(parent, field, index, node)


def _put(parent: ast.AST, field: str, index: int | None, node: ast.AST) -> None:
    if index is None:
        setattr(parent, field, node)
    else:
        getattr(parent, field)[index] = node


def ending(name: str, tree: ast.Module, tests: tuple[str, ...]) -> str:
    """ "killed", "hung" or "survived": what the tests of a module make of a mutant."""
    child = os.fork()
    if child == 0:
        _try_mutant(name, tree, tests)
    end = time.monotonic() + PATIENCE * SECONDS
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            hung = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU
            return "hung" if hung else "survived" if status == 0 else "killed"
        time.sleep(0.02)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "hung"


def _try_mutant(name: str, tree: ast.Module | None, tests: tuple[str, ...]) -> None:
    """The child's part; does not return. The tests import the module from the tree."""
    code = 1
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, 2 * SECONDS))
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        if tree is not None:
            full = f"ksdiff_core.{name}"
            spec = importlib.util.find_spec(full)
            module = importlib.util.module_from_spec(spec)
            sys.modules[full] = module
            exec(compile(tree, spec.origin, "exec"), module.__dict__)
        import pytest

        paths = [str(ROOT / "tests" / "core" / test) for test in tests]
        # Without QGIS, which these tests do not need and which starts slowly.
        options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:qgis", "-p", "no:pytest-qt"]
        code = int(pytest.main([*options, "--noconftest", f"--rootdir={ROOT}", *paths]))
    finally:
        os._exit(code)


def main(argv: list[str]) -> int:
    """Survivors as JSON lines and the counts; 1 if the tests fail without any change."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", default=list(MODULES), metavar="MODULE")
    parser.add_argument("--sample", type=int, default=0, help="only so many of each, drawn by seed")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(argv)
    # Loaded once: what a forked process needs not load again.
    import hypothesis  # noqa: F401
    import numpy  # noqa: F401
    import pytest  # noqa: F401

    os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = os.devnull
    for name in options.modules:
        tests = MODULES[name]
        if ending(name, None, tests) != "survived":
            print(json.dumps({"module": name, "problem": "its tests fail without any change"}))
            return 1
        path = ROOT.joinpath("ksdiff_core", *name.split(".")).with_suffix(".py")
        source = path.read_text(encoding="utf-8")
        chosen = list(mutants(source))
        if options.sample and options.sample < len(chosen):
            chosen = random.Random(options.seed).sample(chosen, options.sample)
        counts: Counter = Counter()
        for line, text, tree in chosen:
            how = ending(name, tree, tests)
            counts[how] += 1
            if how == "survived":
                print(json.dumps({"module": name, "line": line, "now": text}), flush=True)
        print(json.dumps({"module": name, "mutants": len(chosen), **counts}), flush=True)
    return 0


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "core")]
    sys.exit(main(sys.argv[1:]))
