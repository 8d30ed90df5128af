"""Faults 36 to 53: weights that are missing, spoilt or of another kind, and devices that fail."""

from __future__ import annotations

import builtins
import json
import os
import pickle
import struct
import subprocess
import sys
from pathlib import Path

import fuzz
import numpy as np
import pytest
from pairs import Exp, make_pair
from place import OLD, Fault, Place, fault, faults_of
from weights_server import HEADER, safetensors, weights_bytes

from ksdiff_core import pipeline
from ksdiff_core.machine import device
from ksdiff_core.weights import file as weights

SHIPPED = weights.default_path()


def never() -> bool:
    return False


def with_weights(place: Place, content: bytes, name: str = "w.safetensors") -> dict:
    """Changes of a job that ask for weights with a content."""
    path = place.inputs / name
    path.write_bytes(content)
    return {"method": "ksdiff", "device": "cpu", "weights": str(path)}


def rewritten_header(**changes: object) -> bytes:
    """The shipped weights with other entries in their record."""
    content = SHIPPED.read_bytes()
    length = struct.unpack("<Q", content[:8])[0]
    entries = json.loads(content[8 : 8 + length])
    record = {**json.loads(entries["__metadata__"]["ksdiff"]), **changes}
    entries["__metadata__"]["ksdiff"] = json.dumps(record)
    text = json.dumps(entries).encode()
    return struct.pack("<Q", len(text)) + text + content[8 + length :]


@fault(36, "weights not installed", "name", "file", "the shipped ones")
def not_installed(place: Place, what: str) -> None:
    place.patch.setenv("KSDIFF_WEIGHTS_DIR", str(place.folder / "nowhere"))
    if what == "the shipped ones":
        place.patch.setattr(weights, "FOLDER", place.folder / "nowhere")
    named = {"name": "mars", "file": str(place.folder / "mars.safetensors")}.get(what, "")
    said = named or str(place.folder / "nowhere")
    do = "" if what == "name" else "one of the classical methods"
    place.refused("WeightsError", said, do=do, method="ksdiff", weights=named)
    # The classical methods are still there.
    place.made(method="gsa")


OFFSETS = {"a": ("F32", [4], [0, 16]), "b": ("F32", [4], [16, 32])}
"""Tensors of 32 bytes in all."""


def crafted(kind: str) -> bytes:
    """A safetensors file with one thing wrong."""
    good = safetensors(bytes(32), OFFSETS, HEADER)
    length = struct.unpack("<Q", good[:8])[0]
    if kind == "header longer than the file":
        return struct.pack("<Q", 10**15) + good[8:]
    if kind == "header of nothing":
        return struct.pack("<Q", 0) + good[8:]
    if kind == "header that is no JSON":
        return good[:8] + b"{" * length + good[8 + length :]
    if kind == "a million tensors":
        many = ",".join(f'"{n}":0' for n in range(1_000_000)).encode()
        return struct.pack("<Q", len(many) + 2) + b"{" + many + b"}"
    changes: dict = {
        "overlapping": {"b": ("F32", [4], [8, 24])},
        "out of range": {"b": ("F32", [4], [16, 10**12])},
        "negative": {"b": ("F32", [4], [32, 16])},
        "gap": {"b": ("F32", [3], [20, 32])},
        "unknown type": {"b": ("F128", [4], [16, 32])},
        "shape that overflows": {"b": ("F32", [2**40, 2**40], [16, 32])},
        "shape that is no number": {"b": ("F32", ["4"], [16, 32])},
        "offsets that are none": {"b": ("F32", [4], "ab")},
    }[kind]
    return safetensors(bytes(32), {**OFFSETS, **changes}, HEADER)


@fault(
    38,
    "malformed safetensors",
    "header longer than the file",
    "header of nothing",
    "header that is no JSON",
    "a million tensors",
    "overlapping",
    "out of range",
    "negative",
    "gap",
    "unknown type",
    "shape that overflows",
    "shape that is no number",
    "offsets that are none",
)
def malformed(place: Place, kind: str) -> None:
    changes = with_weights(place, crafted(kind))
    said = f"{changes['weights']} is not a weights file"
    place.refused("WeightsError", said, do="Choose a .safetensors file made by KSDiff.", **changes)


@fault(38, "tensor that is not finite")
def not_finite(place: Place) -> None:
    pytest.importorskip("torch")
    data = struct.pack("<8f", 1, 2, float("nan"), 4, 5, 6, 7, 8)
    changes = with_weights(place, safetensors(data, OFFSETS, HEADER))
    said = "are damaged: a holds values that are not finite."
    place.refused("WeightsError", said, do="Get the file anew", **changes)


@fault(38, "random damage to weights")
def damaged_weights(_place: Place) -> None:
    pytest.importorskip("torch")
    assert fuzz.problems("weights", cases=30, seed=38) == []


class Trap:
    """Makes a file when it is loaded as a pickle."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __reduce__(self) -> tuple:
        return (os.mkdir, (self.path,))


@fault(39, "pickle called safetensors", "plain", "as torch saves it")
def renamed_pickle(place: Place, kind: str) -> None:
    sprung = place.folder / "sprung"
    content = pickle.dumps(Trap(str(sprung)))
    if kind != "plain":
        torch = pytest.importorskip("torch")
        torch.save(Trap(str(sprung)), place.folder / "saved.pt")
        content = (place.folder / "saved.pt").read_bytes()
    changes = with_weights(place, content)
    said = f"{changes['weights']} is not a weights file"
    place.refused("WeightsError", said, do="Choose a .safetensors file made by KSDiff.", **changes)
    assert not sprung.exists()
    # It would have worked.
    pickle.loads(pickle.dumps(Trap(str(sprung))))
    assert sprung.exists()


@fault(40, "weights for another case", "bands and ratio", "architecture", "something else")
def other_case(place: Place, what: str) -> None:
    pytest.importorskip("torch")
    place.pair = make_pair(place.inputs, (3, 20, 24))
    if what == "bands and ratio":
        trained = rewritten_header(trained_for={"bands": [4, 4], "ratios": [2, 2]})
        run = place.made(**with_weights(place, trained))[1]
        assert "trained for ratios from 2 to 2, this scene has 4;" in run.warnings
        assert "trained for numbers of bands from 4 to 4, this scene has 3;" in run.warnings
    elif what == "architecture":
        changes = with_weights(place, weights_bytes(1))
        said = (changes["weights"], "do not fit their architecture")
        place.refused("WeightsError", *said, do="Use weights made for this version", **changes)
    else:
        changes = with_weights(place, safetensors(bytes(32), OFFSETS, {"format": "pt"}))
        said = "is a safetensors file but not weights of KSDiff"
        place.refused("WeightsError", said, do="Choose weights made by KSDiff.", **changes)


@fault(41, "weights newer than the program")
def newer(place: Place) -> None:
    changes = with_weights(place, weights_bytes(1, format_version=2))
    said = "has weights format 2; this KSDiff reads 1."
    place.refused("WeightsError", said, do="Update KSDiff or choose other weights.", **changes)


def broken_torch(place: Place, error: BaseException) -> None:
    """Makes every import of torch fail."""
    original = builtins.__import__

    def refuse(name: str, *arguments: object, **options: object) -> object:
        if name.split(".")[0] == "torch":
            raise error
        return original(name, *arguments, **options)

    place.patch.setattr(builtins, "__import__", refuse)


@fault(
    45,
    "torch cannot be imported",
    ("missing", ModuleNotFoundError("No module named 'torch'")),
    ("DLL missing", OSError("[WinError 126] The specified module could not be found")),
    ("other numpy", RuntimeError("module compiled against ABI version 0x1000009")),
    ("half installed", AttributeError("module 'torch' has no attribute 'Tensor'")),
    simulated=True,
)
def no_torch(place: Place, _name: str, error: BaseException) -> None:
    broken_torch(place, error)
    said = f"PyTorch cannot be used: {error}."
    place.refused("DeviceError", said, do="choose one of the classical methods", method="ksdiff")
    place.made(method="gsa")


def on_device(place: Place, kind: type[Exp] = Exp, name: str = "") -> None:
    """Every method is a stand-in on a device, by default the one that the network would choose.

    Tiles come one after the other, so that it is known which of them meets the fault.
    """

    def make_method(job: object) -> Exp:
        method = kind()
        method.device_name = name or device.resolve(job.device)
        method.to_cpu = lambda: setattr(method, "device_name", "cpu")
        return method

    place.patch.setenv("OMP_NUM_THREADS", "1")
    place.patch.setattr(pipeline, "make_method", make_method)


@fault(
    46,
    "GPU that cannot be used",
    ("no driver", False, ""),
    ("driver too old", True, "The NVIDIA driver on your system is too old (found version 11040)"),
    ("GPU too old", True, "CUDA error: no kernel image is available for execution on the device"),
    simulated=True,
)
def unusable_gpu(place: Place, _name: str, listed: bool, problem: str) -> None:
    torch = pytest.importorskip("torch")
    ones = torch.ones

    def refusing(*arguments: object, **options: object) -> object:
        if options.get("device") == "cuda":
            raise RuntimeError(problem)
        return ones(*arguments, **options)

    place.patch.setattr(torch.cuda, "is_available", lambda: listed)
    place.patch.setattr(torch, "ones", refusing)
    place.patch.setattr(device, "_lost", [])
    on_device(place)
    said = (f"No CUDA device can be used by PyTorch {torch.__version__}", problem)
    place.refused("DeviceError", *said, do='Choose the device "cpu" or "auto"', device="cuda")
    _, run = place.made(device="auto")
    assert run.last["device"] == "cpu"
    # One notice where there is a GPU, none where there is not.
    assert run.warnings.count("The GPU cannot be used") == int(listed)
    assert problem in run.warnings


class Short(Exp):
    """Runs out of memory in the calls and above the number of pixels that a test wants."""

    calls = 0
    bad_calls: range = range(0)
    most_pixels = 10**9
    error = RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")

    def fuse(self, tile, cancelled=never):
        type(self).calls += 1
        pixels = tile.window.height * tile.window.width
        if self.calls in self.bad_calls or pixels > self.most_pixels:
            raise self.error
        return super().fuse(tile, cancelled)


@fault(
    47,
    "out of GPU memory",
    ("at the start", range(1, 2), 10**9),
    ("in the middle", range(3, 4), 10**9),
    ("for large tiles", range(0), 96 * 96),
    simulated=True,
)
def out_of_memory(place: Place, _name: str, bad_calls: range, most_pixels: int) -> None:
    on_device(place)
    expected, _ = place.made(device="cpu", tile=128)
    values = {"calls": 0, "bad_calls": bad_calls, "most_pixels": most_pixels}
    on_device(place, type("Once", (Short,), values))
    pixels, run = place.made(device="cpu", tile=128)
    # Interpolation in smaller pieces rounds alike.
    np.testing.assert_array_equal(pixels, expected)
    assert "Memory ran out on cpu; tiles are computed in pieces of 64 pixels" in run.warnings


@fault(47, "out of GPU memory each time", "while fusing", "while learning", simulated=True)
def always_out_of_memory(place: Place, when: str) -> None:
    def fail(method: Exp, *_: object) -> np.ndarray | None:
        if method.device_name == "cuda" or broken:
            raise Short.error
        return None

    def fuse(method: Exp, tile: object, *_: object) -> np.ndarray:
        fail(method)
        return Exp.fuse(method, tile)

    broken = False
    changes = {"fit": fail} if when == "while learning" else {"fuse": fuse}
    on_device(place)
    expected, _ = place.made(device="cpu", tile=64)
    on_device(place, type("Always", (Exp,), changes), "cuda")
    # Left to the program, the CPU goes on and gives the same.
    pixels, run = place.made(device="auto", tile=64)
    np.testing.assert_array_equal(pixels, expected)
    assert "cuda has too little memory, so the CPU goes on: CUDA out of memory." in run.warnings
    assert run.last["device"] in ("cpu", "cuda, cpu")
    # Asked for by name, or when the CPU has no memory either, it is an error that says how much is free.
    said = ("There is not enough memory", "CUDA out of memory", "MB of main memory are free")
    place.output.write_bytes(OLD)
    place.refused("DeviceError", *said, do="Close other programs", device="cuda", tile=64)
    broken = True
    place.refused("DeviceError", *said, do="Close other programs", device="auto", tile=64)


@fault(
    52,
    "operation that a device lacks",
    NotImplementedError("The operator 'aten::x' is not currently implemented for the MPS device."),
    TypeError(
        "Cannot convert a MPS Tensor to float64 dtype as the MPS framework doesn't support float64"
    ),
    simulated=True,
)
def unsupported(place: Place, error: Exception) -> None:
    class Lacking(Exp):
        def fuse(self, tile, cancelled=never):
            if self.device_name == "mps":
                raise error
            return super().fuse(tile, cancelled)

    on_device(place)
    expected, _ = place.made(device="cpu", tile=64)
    on_device(place, Lacking, "mps")
    pixels, run = place.made(device="mps", tile=64)
    np.testing.assert_array_equal(pixels, expected)
    # One notice, not one for each tile.
    assert run.warnings.count("mps lacks an operation that is needed, so the CPU goes on") == 1


@fault(48, "another program takes the memory", "from the third tile on", simulated=True)
def memory_taken(place: Place, _when: str) -> None:
    on_device(place)
    expected, _ = place.made(tile=96)

    class Taken(Short):
        calls = 0

        def fuse(self, tile, cancelled=never):
            if type(self).calls == 2:
                type(self).most_pixels = 60 * 60
            return super().fuse(tile, cancelled)

    on_device(place, Taken)
    pixels, run = place.made(tile=96)
    np.testing.assert_array_equal(pixels, expected)
    assert "Memory ran out" in run.warnings


@fault(
    49,
    "GPU lost",
    "CUDA error: an illegal memory access was encountered",
    "CUDA error: unspecified launch failure",
    "cuDNN error: CUDNN_STATUS_EXECUTION_FAILED",
    "CUDA driver error: uncorrectable ECC error encountered",
    simulated=True,
)
def gpu_lost(place: Place, problem: str) -> None:
    torch = pytest.importorskip("torch")
    place.patch.setattr(device, "_lost", [])
    values = {"calls": 0, "bad_calls": range(3, 99), "error": RuntimeError(f"{problem}\nmore")}
    on_device(place, type("Lost", (Short,), values))
    said = f"The GPU failed for tiles of 64 pixels: {problem}."
    place.refused("DeviceError", said, do="restart QGIS", device="auto", tile=64)
    # No further call to the GPU in this process, whatever torch says of it.
    place.patch.setattr(torch.cuda, "is_available", lambda: pytest.fail("asked") or True)
    on_device(place)
    said = ("No CUDA device can be used", "it failed before")
    place.patch.setattr(torch.cuda, "is_available", lambda: True)
    place.refused("DeviceError", *said, do='Choose the device "cpu"', device="cuda")
    assert place.made(device="auto")[1].last["device"] == "cpu"


@fault(50, "result that is not finite", np.nan, np.inf, simulated=True)
def result_not_finite(place: Place, value: float) -> None:
    class Broken(Exp):
        def fuse(self, tile, cancelled=never):
            fused = tile.ms_up.copy()
            if tile.window.row <= 70 < tile.window.row_range[1]:
                fused[1, 70 - tile.window.row, 5] = value
            return fused

    on_device(place, Broken)
    said = "The result is not finite in rows 64 to 128, columns "
    place.refused("DeviceError", said, do="Choose the device cpu or another method.", tile=64)


@fault(51, "out of main memory", 40, 120, 400)
def little_memory(place: Place, megabytes: int) -> None:
    watched = pytest.importorskip("watched", reason="Windows cannot fork").watched
    place.pair = make_pair(place.inputs, (4, 256, 256))
    changes = {"method": "gsa", "tile": 1024}

    def work() -> str:
        run = place.run(**changes)
        return f"{run.code} {run.last.get('kind', '')} {run.last.get('message', '')}"

    ended = watched(work, 60, memory_mb=megabytes)
    assert ended.how == "done", ended.text
    assert ended.text.startswith(
        ("0 ", "1 DeviceError There is not enough memory", "1 InputError")
    ), ended.text
    if not ended.text.startswith("0 "):
        assert "memory" in ended.text.lower()


@fault(53, "thread counts", "kept", "without a deadlock")
def thread_counts(place: Place, what: str) -> None:
    torch = pytest.importorskip("torch")
    place.pair = make_pair(place.inputs, (2, 16, 16))
    if what == "kept":
        before = torch.get_num_threads()
        torch.set_num_threads(1)
        try:
            place.made(method="ksdiff", device="cpu")
            assert torch.get_num_threads() == 1
        finally:
            torch.set_num_threads(before)
        return
    command = [sys.executable, "-m", "ksdiff_core", "pansharpen", "--pan", place.pair.pan]
    command += ["--ms", place.pair.ms, "--output", str(place.output), "--overwrite"]
    for threads, others in (("1", "DISABLED"), ("3", "INTEL")):
        variables = {"OMP_NUM_THREADS": threads, "MKL_THREADING_LAYER": others}
        variables["GDAL_NUM_THREADS"] = "ALL_CPUS"
        root = Path(__file__).resolve().parents[2]
        environment = {**os.environ, **variables}
        done = subprocess.run(command, cwd=root, env=environment, timeout=300, check=False)
        assert done.returncode == 0


@faults_of(__name__)
def test_fault(fault: Fault, place: Place) -> None:
    place.goes_through(fault)
