from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys, threading, time
from ksdiff_core.torchload import import_torch
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
        "from ksdiff_core.torchload import import_torch\n"
        "try:\n    import_torch()\nexcept ImportError as error:\n    print(error)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert run.stdout.strip() == "broken inside"
