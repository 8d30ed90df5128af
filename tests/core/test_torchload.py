from __future__ import annotations

import os
import subprocess
import sys

import pytest

SCRIPT = """
import sys, threading, time
from ksdiff_core.machine.torchload import import_torch
loaded = []
def work():
    loaded.append(import_torch())
thread = threading.Thread(target=work)
thread.start()
thread.join()
import torch
assert loaded == [torch]
assert float(torch.ones(2).sum()) == 2.0
import_torch()
"""


def test_torch_is_imported_once_and_works():
    assert subprocess.run([sys.executable, "-c", SCRIPT], check=False).returncode == 0


def test_a_torch_whose_library_is_broken_is_left_to_the_import(tmp_path):
    library = tmp_path / "torch" / "lib" / "libtorch_cpu.so"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"no library")
    (tmp_path / "torch" / "__init__.py").write_text("raise ImportError('broken inside')")
    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from ksdiff_core.machine.torchload import import_torch\n"
        "try:\n    import_torch()\nexcept ImportError as error:\n    print(error)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert run.stdout.strip() == "broken inside"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_other_threads_go_on_while_the_large_library_is_loaded(tmp_path):
    """The library is a pipe: loading it waits until another thread of Python has written into it."""
    library = tmp_path / "torch" / "lib" / "libtorch_cpu.so"
    library.parent.mkdir(parents=True)
    (tmp_path / "torch" / "__init__.py").write_text("")
    os.mkfifo(library)
    script = (
        f"import sys, threading; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from ksdiff_core.machine.torchload import import_torch\n"
        f"def write():\n    open({str(library)!r}, 'wb').write(b'no library')\n"
        "threading.Timer(0.2, write).start()\n"
        "import_torch()\n"
    )
    run = subprocess.run([sys.executable, "-c", script], timeout=60, check=False)
    assert run.returncode == 0


@pytest.mark.parametrize(("chosen", "expected"), [("", "PASSIVE"), ("ACTIVE", "ACTIVE")])
def test_threads_of_torch_sleep_while_they_wait_unless_the_user_chose(chosen, expected):
    pytest.importorskip("torch")
    code = """
import os
from ksdiff_core.machine.torchload import import_torch
before = dict(os.environ)
import_torch()
assert dict(os.environ) == before
"""
    environment = {**os.environ, "OMP_DISPLAY_ENV": "TRUE"}
    environment.pop("OMP_WAIT_POLICY", None)
    if chosen:
        environment["OMP_WAIT_POLICY"] = chosen
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    if "OMP_WAIT_POLICY" not in done.stderr:
        pytest.skip("this OpenMP does not say what it reads")
    assert f"OMP_WAIT_POLICY = '{expected}'" in done.stderr
