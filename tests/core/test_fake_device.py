"""A GPU that fails on the n-th call, without a GPU: the run goes on as long as there is a way."""

from __future__ import annotations

import logging
import os
import sys
from types import SimpleNamespace
from typing import Callable

import numpy as np
import pytest
from pairs import Pair, make_pair, read_raster

torch = pytest.importorskip("torch")

from ksdiff_core import pipeline  # noqa: E402
from ksdiff_core.errors import DeviceError  # noqa: E402
from ksdiff_core.job import Job  # noqa: E402
from ksdiff_core.machine import device  # noqa: E402
from ksdiff_core.methods import fuse  # noqa: E402
from ksdiff_core.methods.model import KSDiffMethod  # noqa: E402
from ksdiff_core.networks.ksdiff import Architecture, KSDiffNetwork  # noqa: E402
from ksdiff_core.networks.transfers import on_device  # noqa: E402

SMALL = Architecture(
    width=16, blocks=2, channels=16, encoder_widths=(16, 16, 16), denoiser_blocks=1
)

TILING = 3e-4
"""Largest difference between tilings as a part of the range, as for whole runs."""

OUT_OF_MEMORY = torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")
UNSUPPORTED = NotImplementedError(
    "The operator 'aten::x' is not currently implemented for the MPS device."
)
LOST = RuntimeError("CUDA error: unspecified launch failure\nCompile with TORCH_USE_CUDA_DSA")

Failing = Callable[[int, int], "BaseException | None"]
"""Number of the call, from 1, and side of its window -> what to raise."""


class FakeGpu(KSDiffMethod):
    """KSDiff on the CPU that calls itself a GPU, and fails as it is told until it really is on the CPU."""

    def __init__(self, name: str, failing: Failing, in_fit: bool = False) -> None:
        torch.manual_seed(0)
        network = KSDiffNetwork(SMALL)
        with torch.no_grad():
            for parameter in network.parameters():
                parameter.add_(0.03 * torch.randn(parameter.shape))
        network = network.eval().requires_grad_(False)
        super().__init__(network, torch.device("cpu"))
        self.device_name, self.failing, self.in_fit = name, failing, in_fit
        self.calls = 0

    def fit(self, samples, cancelled=lambda: False):
        if self.in_fit:
            self._call(max(samples[0].pan.shape))
        super().fit(samples, cancelled)

    def fuse(self, tile, cancelled=lambda: False):
        if not self.in_fit:
            self._call(max(tile.pan.shape))
        return super().fuse(tile, cancelled)

    def _call(self, side: int) -> None:
        if self.device_name == "cpu":
            return
        self.calls += 1
        error = self.failing(self.calls, side)
        if error is not None:
            raise error


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch):
    monkeypatch.setattr(fuse, "SMALLEST_CORE", 32)


@pytest.fixture(scope="module")
def pair(tmp_path_factory) -> Pair:
    return make_pair(tmp_path_factory.mktemp("fake") / "in", (3, 32, 32))


@pytest.fixture(scope="module")
def expected(pair: Pair) -> np.ndarray:
    """The result on the CPU."""
    with pytest.MonkeyPatch.context() as patch:
        return run(patch, pair, FakeGpu("cpu", lambda *_: None), "cpu").pixels


def run(
    patch: pytest.MonkeyPatch, pair: Pair, method: FakeGpu, choice: str = "auto"
) -> SimpleNamespace:
    patch.setattr(pipeline, "make_method", lambda job: method)
    output = pair.folder.parent / "out.tif"
    job = Job(pair.pan, (pair.ms,), str(output), device=choice, tile=64, overwrite=True)
    result = pipeline.pansharpen(job)
    return SimpleNamespace(pixels=read_raster(output), device=result.device, output=str(output))


def warnings(caplog) -> list[str]:
    """Warnings of this run about its device; that a random network clamps values is none."""
    records = caplog.get_records("call")
    return [
        r.getMessage()
        for r in records
        if r.levelno >= logging.WARNING and "clamped" not in r.getMessage()
    ]


def close(found: np.ndarray, expected: np.ndarray) -> bool:
    return np.abs(found.astype(int) - expected).max() <= TILING * np.ptp(expected)


@pytest.mark.parametrize("call", [1, 3])
def test_memory_that_runs_out_once_halves_the_tiles_from_there_on(
    monkeypatch, caplog, pair, expected, call
):
    method = FakeGpu("cuda", lambda n, _: OUT_OF_MEMORY if n == call else None)
    found = run(monkeypatch, pair, method)
    assert close(found.pixels, expected)
    assert found.device == "cuda"
    # Four tiles: those before as one, the others in quarters.
    assert method.calls == (call - 1) + 1 + 4 * (4 - (call - 1))
    assert warnings(caplog) == [
        "Memory ran out on cuda; tiles are computed in pieces of 32 pixels from here on."
    ]


def test_each_step_down_is_logged_once_and_the_cpu_ends_them(monkeypatch, caplog, pair, expected):
    method = FakeGpu("cuda", lambda *_: OUT_OF_MEMORY)
    found = run(monkeypatch, pair, method)
    assert close(found.pixels, expected)
    assert found.device == "cuda, cpu"
    assert method.calls == 2
    told = warnings(caplog)
    assert len(told) == 2
    assert "pieces of 32 pixels" in told[0]
    assert told[1].startswith("cuda has too little memory, so the CPU goes on: CUDA out of memory")


def test_the_device_in_the_metadata_is_the_one_that_was_used(monkeypatch, pair):
    from osgeo import gdal

    found = run(monkeypatch, pair, FakeGpu("cuda", lambda *_: OUT_OF_MEMORY))
    assert gdal.Open(found.output).GetMetadata("KSDIFF")["DEVICE"] == "cuda, cpu"


def test_who_asked_for_the_gpu_gets_an_error_and_no_file(monkeypatch, pair):
    (pair.folder.parent / "out.tif").unlink(missing_ok=True)
    with pytest.raises(DeviceError, match="not enough memory even for a tile of 32 x 32") as caught:
        run(monkeypatch, pair, FakeGpu("cuda", lambda *_: OUT_OF_MEMORY), "cuda")
    assert "MB of main memory are free" in caught.value.message
    assert "device cpu" in caught.value.hint
    assert os.listdir(pair.folder.parent) == ["in"]


@pytest.mark.parametrize("choice", ["auto", "mps"])
@pytest.mark.parametrize("in_fit", [True, False])
def test_an_operation_that_a_device_lacks_is_one_notice(
    monkeypatch, caplog, pair, expected, choice, in_fit
):
    method = FakeGpu("mps", lambda *_: UNSUPPORTED, in_fit)
    found = run(monkeypatch, pair, method, choice)
    assert close(found.pixels, expected)
    assert (found.device, method.calls) == ("mps, cpu", 1)
    told = warnings(caplog)
    assert len(told) == 1
    assert told[0].startswith("mps lacks an operation that is needed, so the CPU goes on")


def test_a_number_type_that_a_device_lacks_is_the_same(monkeypatch, caplog, pair, expected):
    error = TypeError(
        "Cannot convert a MPS Tensor to float64 as the MPS framework doesn't support float64."
    )
    found = run(monkeypatch, pair, FakeGpu("mps", lambda *_: error), "mps")
    assert close(found.pixels, expected)
    assert len(warnings(caplog)) == 1


def test_memory_that_does_not_suffice_to_learn_is_the_cpu(monkeypatch, caplog, pair, expected):
    method = FakeGpu("cuda", lambda *_: OUT_OF_MEMORY, in_fit=True)
    assert close(run(monkeypatch, pair, method).pixels, expected)
    assert len(warnings(caplog)) == 1
    method = FakeGpu("cuda", lambda *_: OUT_OF_MEMORY, in_fit=True)
    with pytest.raises(DeviceError, match="not enough memory to learn from the scene"):
        run(monkeypatch, pair, method, "cuda")


@pytest.mark.parametrize("choice", ["auto", "cuda"])
def test_a_gpu_that_is_lost_ends_the_run_and_is_not_touched_again(
    monkeypatch, tmp_path, pair, choice
):
    monkeypatch.setattr(device, "_lost", [])
    (pair.folder.parent / "out.tif").unlink(missing_ok=True)
    method = FakeGpu("cuda", lambda n, _: LOST if n == 2 else None)
    with pytest.raises(DeviceError, match=r"GPU failed .*unspecified launch failure") as caught:
        run(monkeypatch, pair, method, choice)
    assert "restart QGIS" in caught.value.hint
    assert os.listdir(pair.folder.parent) == ["in"]
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch, "ones", lambda *_, **__: pytest.fail("the GPU was used again"))
    assert device.resolve("auto") == "cpu"
    with pytest.raises(DeviceError, match="failed before"):
        device.resolve("cuda")


def fake_torch(mps: bool, works: bool = True, cuda: bool = False) -> SimpleNamespace:
    def ones(_count: int, device: str) -> object:
        if not works:
            raise RuntimeError(f"no {device} today")
        return np.ones(1)

    return SimpleNamespace(
        __version__="9.9",
        cuda=SimpleNamespace(is_available=lambda: cuda, device_count=lambda: 2 * cuda),
        backends=SimpleNamespace(mps=SimpleNamespace(is_available=lambda: mps)),
        ones=ones,
    )


@pytest.mark.parametrize(
    ("made", "name", "found"),
    [
        (fake_torch(True), "auto", "mps"),
        (fake_torch(True), "mps", "mps"),
        (fake_torch(True), "cpu", "cpu"),
        (fake_torch(True, cuda=True), "auto", "cuda"),
        (fake_torch(True, cuda=True), "cuda:1", "cuda:1"),
        (fake_torch(False), "auto", "cpu"),
        (fake_torch(True, works=False), "auto", "cpu"),
    ],
)
def test_auto_takes_cuda_then_mps_then_the_cpu(monkeypatch, made, name, found):
    monkeypatch.setitem(sys.modules, "torch", made)
    monkeypatch.setattr(device, "_lost", [])
    assert device.resolve(name) == found


@pytest.mark.parametrize(
    ("made", "problem"),
    [
        (fake_torch(True, cuda=True), "2 can be used, counted from cuda:0"),
        (fake_torch(True), "there is none, or its driver"),
    ],
)
def test_a_gpu_that_is_not_there_is_an_error_with_how_many_there_are(monkeypatch, made, problem):
    monkeypatch.setitem(sys.modules, "torch", made)
    monkeypatch.setattr(device, "_lost", [])
    with pytest.raises(DeviceError, match=f"No device cuda:2 can be used .*: {problem}"):
        device.resolve("cuda:2")


@pytest.mark.parametrize("made", [fake_torch(False), fake_torch(True, works=False)])
def test_mps_that_cannot_be_used_is_an_error_for_who_asked_for_it(monkeypatch, made):
    monkeypatch.setitem(sys.modules, "torch", made)
    with pytest.raises(DeviceError, match=r"mps\) cannot be used by PyTorch 9.9") as caught:
        device.resolve("mps")
    assert "cpu" in caught.value.hint


class Travelling:
    """Stands for a tensor in main memory and says how it travels."""

    def __init__(self) -> None:
        self.steps: list[str] = []

    def pin_memory(self) -> Travelling:
        self.steps.append("pinned")
        return self

    def to(self, target: torch.device, non_blocking: bool = False) -> Travelling:
        self.steps.append(f"{target.type}{' while the program goes on' * non_blocking}")
        return self


@pytest.mark.parametrize(
    ("name", "steps"),
    [
        ("cuda", ["pinned", "cuda while the program goes on"]),
        ("cpu", ["cpu"]),
        # Not pinned, so it must not change before it has arrived.
        ("mps", ["mps"]),
    ],
)
def test_to_cuda_tensors_travel_from_pinned_memory(name, steps):
    assert on_device(Travelling(), torch.device(name)).steps == steps
