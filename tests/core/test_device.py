from __future__ import annotations

import subprocess
import sys

import pytest

from ksdiff_core.errors import DeviceError
from ksdiff_core.machine import device


@pytest.mark.parametrize(("asked", "side"), [(1, 16), (64, 64), (100, 112), (256, 256)])
def test_a_requested_tile_is_rounded_up_to_whole_blocks(asked, side):
    assert device.tile_size(asked, 4, 0, 0, "cpu") == side


def test_tiles_shrink_with_the_memory_but_not_below_a_block():
    sizes = [device.tile_size(0, 8, 16, memory, "cuda") for memory in (1, 150, 300, 10000)]
    assert sizes == sorted(sizes)
    assert sizes[0] == device.BLOCK
    assert sizes[-1] == 1024
    assert len(set(sizes)) > 2


def test_a_method_that_needs_much_memory_gets_smaller_tiles():
    assert device.tile_size(0, 4, 0, 1000, "cpu", 2000) < device.tile_size(0, 4, 0, 1000, "cpu")


def test_the_memory_of_a_tile_fits_the_plan():
    for bands in (1, 4, 8, 16):
        side = device.tile_size(0, bands, 20, 500, "cpu") + 40
        assert side**2 * 4 * 12 * (bands + 1) <= 500 * 2**20 or side == device.BLOCK + 40


@pytest.mark.parametrize("tile", [16, 48, 64, 112, 256, 512, 768])
def test_tiles_are_whole_blocks(tile):
    block = device.block_size(tile)
    assert tile % block == 0
    assert block % 16 == 0


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (MemoryError(), True),
        (RuntimeError("CUDA out of memory. Tried to allocate 2 GiB"), True),
        (type("OutOfMemoryError", (RuntimeError,), {})("no room"), True),
        (RuntimeError("shape mismatch"), False),
        (ValueError("out of memory"), False),
    ],
)
def test_the_ways_to_say_out_of_memory_are_known(error, expected):
    assert device.is_out_of_memory(error) is expected


def test_the_cpu_is_always_there_with_torch():
    pytest.importorskip("torch")
    assert device.resolve("cpu") == "cpu"
    assert device.resolve("auto") in ("cpu", "cuda")


def test_cuda_without_a_device_is_an_error_that_names_torch():
    torch = pytest.importorskip("torch")
    if torch.cuda.is_available():
        assert device.resolve("cuda") == "cuda"
    else:
        with pytest.raises(DeviceError, match=torch.__version__.split("+")[0]):
            device.resolve("cuda")


def test_a_missing_torch_is_a_device_error_and_no_traceback(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(DeviceError, match="PyTorch cannot be used") as caught:
        device.resolve("auto")
    assert "classical" in caught.value.hint


def test_planning_a_run_imports_no_torch():
    code = "import sys, ksdiff_core.pipeline, ksdiff_core.commands.pansharpen; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
