"""bfloat16 in the network: what it changes, what it does not, and where it is chosen."""

from __future__ import annotations

import io
from contextlib import ExitStack
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal
from pairs import Pair, make_pair
from test_fake_device import OUT_OF_MEMORY, FakeGpu

torch = pytest.importorskip("torch")

from ksdiff_core import pipeline  # noqa: E402
from ksdiff_core.errors import DeviceError, InputError  # noqa: E402
from ksdiff_core.evaluation.dataset import read_manifest, read_scene  # noqa: E402
from ksdiff_core.evaluation.scores import border_px, reduced_pair  # noqa: E402
from ksdiff_core.inputs.recognition import open_inputs  # noqa: E402
from ksdiff_core.job import Job  # noqa: E402
from ksdiff_core.machine import precision  # noqa: E402
from ksdiff_core.methods import fuse, model  # noqa: E402
from ksdiff_core.methods.consistency import Consistent  # noqa: E402
from ksdiff_core.methods.model import KSDiffMethod, load_method  # noqa: E402
from ksdiff_core.output.fingerprint import difference, fingerprint  # noqa: E402
from ksdiff_core.quality.metrics import ergas, sam  # noqa: E402
from ksdiff_core.synthetic import make_scene  # noqa: E402
from ksdiff_core.tiling import Tile, whole_scene  # noqa: E402

MOST_LOSS = 0.01
"""By how much ERGAS may grow. With the weights that shipped first it was 0.05 % at most."""

NATIVE = precision.resolve_precision("auto", "cpu") == "bf16"


def fused(tile: Tile, kind: str) -> np.ndarray:
    """As in a run, by the shipped weights. Not by ``load_method``: any processor can, if slowly."""
    loaded = load_method(precision="fp32")
    network = (loaded.network, loaded.device, 0, loaded.steps)
    method = Consistent(KSDiffMethod(*network, precision=kind), tile.scene)
    method.fit([tile])
    return method.fuse(tile)


@pytest.mark.parametrize(("bands", "ratio", "seed"), [(4, 4, 1), (8, 4, 2), (3, 2, 3)])
def test_bf16_is_as_near_to_the_truth_of_simulated_scenes(bands, ratio, seed):
    scene = make_scene(192, ratio=ratio, bands=bands, seed=seed)
    tile = whole_scene(scene.pan, scene.ms, [0.3] * bands)
    truth = scene.truth.astype(np.float32)
    whole, rounded = (fused(tile, kind) for kind in ("fp32", "bf16"))
    assert not np.array_equal(whole, rounded)
    assert ergas(rounded, truth, ratio) < (1 + MOST_LOSS) * ergas(whole, truth, ratio)
    # What differs is noise far below the error that both have.
    assert np.abs(whole - rounded).mean() < 0.05 * np.abs(whole - truth).mean()


def test_a_tile_that_is_not_finite_in_bf16_is_computed_in_fp32_and_said(monkeypatch, caplog):
    scene = make_scene(128, seed=4)
    tile = whole_scene(scene.pan, scene.ms, [0.3] * 4)
    whole = fused(tile, "fp32")
    strips = model.StripFusion

    def overflowing(*arguments):
        network = strips(*arguments)
        if arguments[-1] == torch.float32:
            return network

        def compute(*inputs):
            image = network(*inputs)
            image[1, 60, 70] = float("nan")
            return image

        return compute

    monkeypatch.setattr(model, "StripFusion", overflowing)
    np.testing.assert_array_equal(fused(tile, "bf16"), whole)
    assert caplog.text.count("A tile was not finite in bf16; it is computed in fp32.") == 1


@pytest.mark.data
def test_bf16_is_as_near_to_the_truth_of_real_scenes(data_folder):
    for entry in read_manifest(str(data_folder / "validation")):
        if entry.index >= 4:
            continue
        tile, reference = reduced_pair(read_scene(entry))
        border = border_px(reference.shape[1:])
        inside = np.s_[:, border:-border, border:-border]
        whole, rounded = (fused(tile, kind)[inside] for kind in ("fp32", "bf16"))
        truth, ratio = reference[inside], tile.scene.ratio
        assert ergas(rounded, truth, ratio) < (1 + MOST_LOSS) * ergas(whole, truth, ratio)
        assert sam(rounded, truth) < (1 + MOST_LOSS) * sam(whole, truth)


@pytest.fixture
def pair(tmp_path) -> Pair:
    return make_pair(tmp_path / "in", (4, 48, 48))


def test_the_same_bytes_whatever_the_threads(monkeypatch, pair, tmp_path):
    """Tiles one after the other by one thread and by two, and side by side."""
    method = load_method(precision="fp32")
    made = []
    threads = torch.get_num_threads()
    for number, (inner, outer) in enumerate([(1, 1), (2, 1), (1, 3)]):
        fresh = KSDiffMethod(method.network, method.device, precision="bf16")
        monkeypatch.setattr(pipeline, "make_method", lambda job, fresh=fresh: fresh)
        monkeypatch.setattr(pipeline, "tile_workers", lambda *_, outer=outer: (outer, 1.0))
        torch.set_num_threads(inner)
        try:
            output = tmp_path / f"{number}.tif"
            pipeline.pansharpen(Job(pair.pan, (pair.ms,), str(output), tile=64))
        finally:
            torch.set_num_threads(threads)
        made.append(output.read_bytes())
    assert made[0] == made[1] == made[2]


def run(pair: Pair, **values: object) -> tuple[object, dict[str, str]]:
    """Result and metadata of a run."""
    output = str(pair.folder.parent / "out.tif")
    result = pipeline.pansharpen(Job(pair.pan, (pair.ms,), output, overwrite=True, **values))
    return result, gdal.Open(output).GetMetadata("KSDIFF")


@pytest.mark.parametrize("wanted", ["auto", "fp32"])
def test_the_precision_that_was_used_is_told_and_stored(pair, wanted):
    used = "bf16" if NATIVE and wanted == "auto" else "fp32"
    result, made = run(pair, device="cpu", precision=wanted)
    assert result.precision == made["PRECISION"] == used
    assert any(f"Method ksdiff on cpu ({used}), 1 tile of" in fact for fact in result.facts)


def test_classical_methods_have_none(pair):
    result, made = run(pair, method="gsa")
    assert result.precision == ""
    assert "PRECISION" not in made
    assert any("Method gsa on cpu, 1 tile of" in fact for fact in result.facts)


def test_the_cpu_that_takes_over_has_its_own(monkeypatch, pair):
    monkeypatch.setattr(fuse, "SMALLEST_CORE", 1024)
    monkeypatch.setattr(model, "resolve_precision", lambda *_: "fp32")
    method = FakeGpu("cuda", lambda *_: OUT_OF_MEMORY)
    method.precision = "bf16"
    monkeypatch.setattr(pipeline, "make_method", lambda job: method)
    result, made = run(pair)
    assert (made["DEVICE"], made["PRECISION"]) == ("cuda, cpu", "bf16, fp32")
    assert (result.device, result.precision) == ("cuda, cpu", "bf16, fp32")


def test_a_run_is_not_continued_with_another_precision(pair):
    job = Job(pair.pan, (pair.ms,), "out.tif")
    with ExitStack() as stack:
        inputs = open_inputs(job, stack)
        one, other = (
            fingerprint(job, inputs, SimpleNamespace(device_name="cpu", precision=kind))
            for kind in ("bf16", "fp32")
        )
    assert difference(one, one) == ""
    assert difference(one, other) == "the precision was bf16 and is fp32 now"


def test_who_asked_for_fp32_keeps_it_on_the_cpu():
    method = FakeGpu("cuda", lambda *_: None)
    method.to_cpu()
    assert method.precision == "fp32"


def test_a_job_names_one_of_three():
    job = Job("pan.tif", ("ms.tif",), "out.tif")
    for word in ("auto", "fp32", "bf16"):
        replace(job, precision=word).validate()
    with pytest.raises(InputError, match="precision is 'fp16', expected one of auto, fp32, bf16"):
        replace(job, precision="fp16").validate()


def fake_torch(
    new: bool,
    bf16: bool = False,
    amx: bool = False,
    capability: tuple = (8, 0),
    version: str = "2.13.0+cpu",
):
    """What is asked of torch; versions before 2.6 have no word on the processor."""
    asked = {
        "_is_avx512_bf16_supported": lambda: bf16,
        "_is_amx_tile_supported": lambda: amx,
    }
    return SimpleNamespace(
        __version__=version,
        backends=SimpleNamespace(mkldnn=SimpleNamespace(is_available=lambda: True)),
        cpu=SimpleNamespace(**(asked if new else {})),
        cuda=SimpleNamespace(get_device_capability=lambda device: capability),
    )


@pytest.fixture
def other_processor():
    """What is known of the processor is forgotten before and after."""
    precision._cpu_has.cache_clear()
    yield
    precision._cpu_has.cache_clear()


@pytest.mark.usefixtures("other_processor")
@pytest.mark.parametrize(
    ("version", "found"),
    [("2.6.0+debian", "fp32"), ("2.13.0", "bf16"), ("3.0.1", "bf16"), ("unknown", "fp32")],
)
def test_auto_is_bf16_only_where_bytes_do_not_depend_on_threads(monkeypatch, version, found):
    made = fake_torch(True, bf16=True, version=version)
    monkeypatch.setattr(precision, "import_torch", lambda: made)
    assert precision.resolve_precision("auto", "cpu") == found
    assert precision.resolve_precision("bf16", "cpu") == "bf16"
    assert precision.resolve_precision("auto", "cuda") == "bf16"


@pytest.mark.usefixtures("other_processor")
@pytest.mark.parametrize(
    ("made", "flags", "device", "found"),
    [
        (fake_torch(True), "avx2 avx512f", "cpu", "fp32"),
        (fake_torch(True, bf16=True), "", "cpu", "bf16"),
        (fake_torch(True, amx=True), "", "cpu", "bf16"),
        (fake_torch(False), "avx2 avx512f", "cpu", "fp32"),
        (fake_torch(False), "avx512f avx512_bf16", "cpu", "bf16"),
        (fake_torch(False), "amx_bf16 amx_tile", "cpu", "bf16"),
        (fake_torch(True, capability=(7, 5)), "", "cuda", "fp32"),
        (fake_torch(True, capability=(8, 0)), "", "cuda", "bf16"),
        (fake_torch(True, capability=(9, 0)), "", "cuda:1", "bf16"),
        (fake_torch(True, bf16=True), "", "mps", "fp32"),
    ],
)
def test_auto_is_bf16_only_where_it_is_native(monkeypatch, made, flags, device, found):
    monkeypatch.setattr(precision, "import_torch", lambda: made)
    text = f"processor\t: 0\nflags\t\t: fpu {flags}\n"
    monkeypatch.setattr(precision, "open", lambda *_, **__: io.StringIO(text), raising=False)
    assert precision.resolve_precision("auto", device) == found
    assert precision.resolve_precision("fp32", device) == "fp32"
    if found == "bf16":
        assert precision.resolve_precision("bf16", device) == "bf16"
    else:
        with pytest.raises(DeviceError, match=f"{device} does not compute") as caught:
            precision.resolve_precision("bf16", device)
        assert "fp32" in caught.value.hint
