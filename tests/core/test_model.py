"""KSDiff as a method: tiles agree with the whole, seeds repeat, bands and types are free."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from ksdiff_core.errors import Cancelled, DeviceError, WeightsError  # noqa: E402
from ksdiff_core.grid import Window  # noqa: E402
from ksdiff_core.job import Job  # noqa: E402
from ksdiff_core.methods.model import KSDiffMethod, load_method  # noqa: E402
from ksdiff_core.methods.model_samples import equal_windows, softened_pan  # noqa: E402
from ksdiff_core.networks.ksdiff import Architecture, KSDiffNetwork  # noqa: E402
from ksdiff_core.networks.loading import MOST_KEPT, build_network  # noqa: E402
from ksdiff_core.scene.texture import soften  # noqa: E402
from ksdiff_core.tiling import Tile, part_of, whole_scene  # noqa: E402

SMALL = Architecture(
    width=16, blocks=2, channels=16, encoder_widths=(16, 16, 16), denoiser_blocks=1
)
RECORD = {
    "version": "1",
    "architecture": SMALL.to_dict(),
    "trained_for": {},
    "training_data": [],
    "licence": "x",
}
CPU = torch.device("cpu")


def network(seed=0):
    """Random parameters everywhere, so that every part of the network has an effect."""
    torch.manual_seed(seed)
    net = KSDiffNetwork(SMALL)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.add_(0.03 * torch.randn(parameter.shape))
    return net.eval().requires_grad_(False)


def scene(bands=4, ratio=4, side=192, offset=(0.0, 0.0), seed=0):
    """A whole-scene tile with PAN detail that the MS does not have."""
    rng = np.random.default_rng(seed)
    coarse = np.kron(rng.uniform(100, 400, (side // 8, side // 8)), np.ones((8, 8)))
    pan = (coarse + rng.normal(0, 20, (side, side))).astype(np.float32)
    small = side // ratio
    whole = pan[: small * ratio, : small * ratio]
    coarse = whole.reshape(small, ratio, small, ratio).mean((1, 3))
    ms = np.stack([coarse * (0.5 + 0.2 * band) for band in range(bands)])
    return whole_scene(pan, ms, [0.3] * bands, offset, ratio)


def fitted(tile, seed=0, steps=1):
    method = KSDiffMethod(network(), CPU, seed, steps)
    method.fit([tile])
    return method


@pytest.mark.parametrize(
    ("ratio", "offset"), [(4, (0.0, 0.0)), (2, (0.25, -0.25)), (3, (0.1, 0.2)), (6, (0.0, 0.5))]
)
def test_a_tile_equals_its_part_of_the_whole_scene(ratio, offset):
    tile = scene(ratio=ratio, offset=offset)
    method = fitted(tile)
    whole = method.fuse(tile)
    halo = method.halo
    core = Window(80, 84, 24, 28)
    around = Window(core.row - halo, core.col - halo, core.height + 2 * halo, core.width + 2 * halo)
    part = method.fuse(part_of(tile, around))[
        :, halo : halo + core.height, halo : halo + core.width
    ]
    expected = whole[:, core.row : core.row + core.height, core.col : core.col + core.width]
    assert np.abs(part - expected).max() <= 1e-4 * np.ptp(tile.ms)
    assert np.abs(whole - tile.ms_up).max() > 0.05 * np.ptp(tile.ms)


@pytest.mark.parametrize("place", [Window(0, 64, 64, 64), Window(24, 32, 48, 56)])
def test_softened_pan_of_a_tile_is_that_of_the_whole_scene(place):
    tile = scene(side=128)
    row, col = (slice(start, stop) for start, stop in (place.row_range, place.col_range))
    expected = soften(tile.pan, 0.3)[row, col]
    assert (softened_pan(part_of(tile, place), 0.3) == expected).all()
    assert np.abs(expected - tile.pan[row, col]).max() > 0.01


def test_a_halo_that_is_too_small_would_be_noticed():
    tile = scene()
    method = fitted(tile)
    whole = method.fuse(tile)
    around = Window(64, 64, 64, 64)
    part = method.fuse(part_of(tile, around))
    difference = np.abs(part - whole[:, 64:128, 64:128])
    assert difference.max() > 1e-3 * np.ptp(tile.ms)


@pytest.mark.parametrize("bands", [1, 3, 8, 16])
def test_one_set_of_weights_takes_any_number_of_bands(bands):
    tile = scene(bands=bands)
    fused = fitted(tile).fuse(tile)
    assert fused.shape == (bands, 192, 192)
    assert np.isfinite(fused).all()


def test_the_same_seed_gives_the_same_bytes_and_another_seed_another_prior():
    tile = scene()
    first, again, other = fitted(tile, 1), fitted(tile, 1), fitted(tile, 2)
    assert first.fuse(tile).tobytes() == again.fuse(tile).tobytes()
    assert not torch.equal(first.prior, other.prior)


def test_global_random_state_is_left_alone():
    tile = scene()
    torch.manual_seed(5)
    state = torch.random.get_rng_state()
    method = KSDiffMethod(network(), CPU, 3, 4)
    torch.random.set_rng_state(state)
    method.fit([tile])
    assert torch.equal(torch.random.get_rng_state(), state)


@pytest.mark.parametrize("side", [190, 193, 195])
def test_sizes_that_are_no_multiple_of_the_cell_work(side):
    rng = np.random.default_rng(1)
    pan = rng.uniform(100, 200, (side, side - 1)).astype(np.float32)
    ms = rng.uniform(100, 200, (4, side // 4 + 1, side // 4 + 1)).astype(np.float32)
    tile = whole_scene(pan, ms, [0.3] * 4, ratio=4)
    assert fitted(tile).fuse(tile).shape == (4, side, side - 1)


def test_windows_of_different_size_give_one_kernel_set():
    tile = scene()
    method = KSDiffMethod(network(), CPU)
    method.fit([part_of(tile, Window(0, 0, 96, 96)), part_of(tile, Window(64, 62, 128, 100))])
    assert len(method.kernels.convolutions) == SMALL.blocks
    assert all(len(k) == 1 for k in method.kernels.convolutions)


def test_invalid_pixels_do_not_reach_the_statistics():
    tile = scene()
    spoilt_ms = tile.ms.copy()
    spoilt_ms[:, :12] = 30_000
    valid = tile.valid.copy()
    valid[:48] = False
    spoilt = Tile(
        tile.scene, tile.window, tile.pan_wide, tile.wide, spoilt_ms, tile.ms_window, valid
    )
    clean = Tile(tile.scene, tile.window, tile.pan_wide, tile.wide, tile.ms, tile.ms_window, valid)
    first, second = fitted(clean).statistics, fitted(spoilt).statistics
    assert torch.allclose(first.ms_mean, second.ms_mean)
    assert torch.allclose(first.ms_std, second.ms_std)


def test_fuse_before_fit_is_a_mistake_of_the_caller():
    with pytest.raises(ValueError, match="fit"):
        KSDiffMethod(network(), CPU).fuse(scene())


def test_cancel_is_honoured_inside_a_tile():
    tile = scene()
    method = fitted(tile)
    with pytest.raises(Cancelled):
        method.fuse(tile, cancelled=lambda: True)
    with pytest.raises(Cancelled):
        KSDiffMethod(network(), CPU).fit([tile], cancelled=lambda: True)


def test_tensors_of_another_architecture_are_refused():
    header = {"architecture": {**SMALL.to_dict(), "blocks": 3}}
    with pytest.raises(WeightsError, match="do not fit"):
        build_network(header, network().state_dict(), "w")
    with pytest.raises(WeightsError, match="do not fit"):
        build_network({"architecture": {"depth": 3}}, {}, "w")


def test_a_device_that_does_not_exist_is_a_device_error(tmp_path):
    from ksdiff_core.weights.file import save_weights

    path = tmp_path / "w.safetensors"
    save_weights(path, network().state_dict(), RECORD)
    assert load_method(str(path)).device_name == "cpu"
    if torch.cuda.is_available():
        pytest.skip("a CUDA device is present")
    with pytest.raises(DeviceError, match="cuda"):
        load_method(str(path), "cuda")


@pytest.mark.parametrize("count", [2, 4, 8])
def test_an_ensemble_is_the_mean_over_turned_and_flipped_scenes(count):
    tile = scene(side=128)
    method = fitted(tile)
    one = method.fuse(tile)
    scenes = [
        (turns, flip)
        for turns, flip in ((0, 0), (2, 0), (0, 1), (2, 1), (1, 0), (3, 0), (1, 1), (3, 1))
    ][:count]
    looks = []
    for turns, flip in scenes:
        pan, ms = (
            np.rot90(image[..., ::-1] if flip else image, turns, (-2, -1)).copy()
            for image in (tile.pan, tile.ms)
        )
        turned = whole_scene(pan, ms, [0.3] * len(ms), (0.0, 0.0), 4)
        fused = fitted(turned).fuse(turned)
        fused = np.rot90(fused, -turns, (-2, -1))
        looks.append(fused[..., ::-1] if flip else fused)
    method = KSDiffMethod(network(), CPU, ensemble=count)
    method.fit([tile])
    together = method.fuse(tile)
    scale = np.ptp(tile.ms)
    assert np.abs(together - np.mean(looks, 0)).max() <= 1e-4 * scale
    assert np.abs(together - one).max() > 1e-3 * scale


def test_an_ensemble_is_cancelled_between_views():
    tile = scene(side=96)
    method = KSDiffMethod(network(), CPU, ensemble=8)
    method.fit([tile])
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        method.fuse(tile, lambda: next(asked))


def test_an_ensemble_tile_equals_its_part_of_the_whole_scene():
    tile = scene(side=192)
    method = KSDiffMethod(network(), CPU, ensemble=8)
    method.fit([tile])
    whole, halo, core = method.fuse(tile), method.halo, Window(80, 84, 24, 28)
    around = Window(core.row - halo, core.col - halo, core.height + 2 * halo, core.width + 2 * halo)
    part = method.fuse(part_of(tile, around))[
        :, halo : halo + core.height, halo : halo + core.width
    ]
    expected = whole[:, core.row : core.row + core.height, core.col : core.col + core.width]
    assert np.abs(part - expected).max() <= 1e-4 * np.ptp(tile.ms)


def test_a_tile_can_be_stopped_between_strips_of_few_rows():
    tile, asked = scene(side=192), []
    method = KSDiffMethod(network(), CPU)
    method.fit([tile])

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        method.fuse(tile, cancelled)
    asked.clear()
    method.fuse(tile, lambda: bool(asked.append(True)))
    assert len(asked) == 1 + 2


def test_a_tile_prior_is_that_of_every_tile_alone(monkeypatch):
    from ksdiff_core.evaluation import ablation

    monkeypatch.setattr(ablation, "TILE_PX", 64)
    tile = scene(side=128)
    method = KSDiffMethod(network(), CPU)
    each = ablation.TilePrior(method)
    each.fit([tile])
    fused = each.fuse(tile)
    alone = KSDiffMethod(network(), CPU)
    alone.fit([part_of(tile, Window(0, 64, 64, 64))])
    whole = fitted(tile)
    alone.statistics, alone.softening = whole.statistics, whole.softening
    alone.make_kernels([part_of(tile, Window(0, 64, 64, 64))])
    expected = alone.fuse(tile)[:, :64, 64:]
    scale = np.ptp(tile.ms)
    assert np.abs(fused[:, :64, 64:] - expected).max() <= 1e-4 * scale
    assert np.abs(fused - fitted(tile).fuse(tile)).max() > 1e-4 * scale


def test_samples_let_go_of_what_was_derived_from_them():
    tile = scene()
    KSDiffMethod(network(), CPU).fit([tile])
    assert not {"ms_up", "pan_low", "pan_ms"} & set(vars(tile))
    np.testing.assert_array_equal(tile.ms_up, scene().ms_up)


@pytest.mark.parametrize("count", [1, 4, 5, 9])
def test_windows_are_spread_evenly_over_all_samples(count):
    """Each image is of one number per window, so that the windows tell which they are."""
    numbers = np.arange(count * 16).reshape(count, 4, 4)
    images = np.kron(numbers, np.ones((96, 96))).astype(np.float32)
    samples = [scene(side=384) for _ in range(count)]
    at_hand = iter(torch.from_numpy(image) for image in images)

    def of(sample):
        image = next(at_hand)
        return image, image + 1, image.expand(3, -1, -1)

    pan, pan_low, ms_up = equal_windows(samples, of)
    step = -(-count * 16 // 64)
    expected = np.arange(0, count * 16, step)
    assert len(expected) <= 64
    np.testing.assert_array_equal(pan, np.ones((1, 96, 96)) * expected[:, None, None])
    np.testing.assert_array_equal(pan_low, pan + 1)
    assert ms_up.shape == (len(expected), 3, 96, 96)


def test_runs_with_the_same_file_share_a_network_until_the_file_changes(tmp_path):
    from ksdiff_core.weights.file import save_weights

    path = tmp_path / "own.safetensors"
    save_weights(path, network().state_dict(), RECORD)
    first, again = load_method(str(path)), load_method(str(path))
    assert first.network is again.network
    changed = {k: v + 1 for k, v in network().state_dict().items()}
    save_weights(path, changed, RECORD)
    third = load_method(str(path))
    assert third.network is not first.network
    assert torch.equal(third.network.fusion.head.bias, first.network.fusion.head.bias + 1)
    # A run that leaves its device takes nothing from the others.
    third.to_cpu()
    assert load_method(str(path)).network is not third.network
    for number in range(MOST_KEPT):
        other = tmp_path / f"{number}.safetensors"
        save_weights(other, changed, RECORD)
        load_method(str(other))
    assert load_method(str(path)).network is not first.network


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_what_is_learned_does_not_depend_on_the_number_of_threads(small_scene_files, precision):
    """All of it: kernels, what describes the bands, and the prior; and so the image."""
    from ksdiff_core.inputs.recognition import open_inputs
    from ksdiff_core.scene.reader import SceneReader

    job = Job(str(small_scene_files.pan), (str(small_scene_files.ms),), "o.tif")
    with ExitStack() as stack:
        inputs = open_inputs(job, stack)
        reader = SceneReader(inputs.pan, inputs.ms, inputs.alignment, inputs.scene)
        samples = reader.samples(4, lambda: False)
    # By its name, bf16 is refused where the processor only emulates it. Bytes must not differ there either.
    shipped = load_method(precision="fp32").network
    before = torch.get_num_threads()
    learned = []
    try:
        for threads in (1, 2, 4, 8):
            torch.set_num_threads(threads)
            method = KSDiffMethod(shipped, CPU, precision=precision)
            method.fit(samples)
            assert torch.get_num_threads() == threads
            learned.append((method, method.fuse(samples[0])))
    finally:
        torch.set_num_threads(before)
    (first, image), *others = learned
    for method, other in others:
        assert torch.equal(method.prior, first.prior)
        assert torch.equal(method.kernels.band_factors, first.kernels.band_factors)
        pairs = zip(method.kernels.convolutions, first.kernels.convolutions)
        assert all(torch.equal(*pair) for pair in pairs)
        assert np.array_equal(other, image)
