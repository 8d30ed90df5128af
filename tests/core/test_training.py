"""Training: scenes that are what they claim, exact resume, a prior that is watched, a working command."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from ksdiff_core.commands.train import main  # noqa: E402
from ksdiff_core.errors import InputError  # noqa: E402
from ksdiff_core.methods.consistency import restore_ms  # noqa: E402
from ksdiff_core.networks.inputs import DESCRIPTOR_SIZE  # noqa: E402
from ksdiff_core.networks.ksdiff import Architecture  # noqa: E402
from ksdiff_core.numerics.banded import apply_separable  # noqa: E402
from ksdiff_core.sensors.mtf import Axis, degrade_matrix  # noqa: E402
from ksdiff_core.tiling import whole_scene  # noqa: E402
from ksdiff_core.training import optics  # noqa: E402
from ksdiff_core.training.ahead import batches_ahead  # noqa: E402
from ksdiff_core.training.layout import Layout  # noqa: E402
from ksdiff_core.training.loss import spectral_loss  # noqa: E402
from ksdiff_core.training.sensor import Sensor  # noqa: E402
from ksdiff_core.training.simulation import draw_batch, draw_scene  # noqa: E402
from ksdiff_core.training.sources import Source, load_sources  # noqa: E402
from ksdiff_core.training.stages import Schedule, Trainee  # noqa: E402
from ksdiff_core.training.watch import watch_prior  # noqa: E402
from ksdiff_core.weights.file import load_weights  # noqa: E402

SMALL = Architecture(
    width=16, blocks=1, channels=16, encoder_widths=(16, 16, 16), denoiser_blocks=1
)
OPTIONS = [
    "--scenes",
    "2",
    "--windows",
    "1",
    "--width",
    "16",
    "--blocks",
    "1",
    "--watch-every",
    "2",
    "--save-every",
    "3",
    "--threads",
    "1",
]


def texture(bands, side, seed):
    """Blocks of several sizes: an image with edges at all scales (C, side, side)."""
    rng = np.random.default_rng(seed)
    image = np.zeros((bands, side, side))
    for block in (4, 16, 32):
        coarse = rng.uniform(0, 60, (bands, side // block, side // block))
        image += np.kron(coarse, np.ones((1, block, block)))
    common = image.mean(0)
    return (0.5 * image + common + 20).astype(np.uint16)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Eleven small images without PAN and one pair with it, with a manifest."""
    from osgeo import gdal

    path = tmp_path_factory.mktemp("imagery")

    def write(name, image, pixel):
        raster = gdal.GetDriverByName("GTiff").Create(
            str(path / name), image.shape[2], image.shape[1], len(image), gdal.GDT_UInt16
        )
        raster.SetGeoTransform((0.0, pixel, 0.0, 0.0, 0.0, -pixel))
        raster.WriteRaster(0, 0, image.shape[2], image.shape[1], image.tobytes())
        raster.FlushCache()
        return {"path": name}

    entries = []
    common = {"sensor": "test", "bands": ["blue", "green", "red", "nir"], "valid_bits": 11}
    common["imagery_licence"] = "made up for this test"
    for index in range(11):
        files = [write(f"image_{index}.tif", texture(4, 256, index), 1.0)]
        entries.append(
            {"name": f"image_{index}", "kind": "ms_only", "ratio": None, "files": files, **common}
        )
    files = {
        "pan": write("pan.tif", texture(1, 512, 50), 0.5),
        "ms": write("ms.tif", texture(4, 256, 51), 1.0),
    }
    entries.append({"name": "pair", "kind": "pair_fr", "ratio": 2, "files": files, **common})
    (path / "manifest.json").write_text(json.dumps({"entries": entries}))
    return path


def test_the_simulated_ms_is_the_degraded_truth():
    source = Source(texture(4, 256, 1), None, 1.0)
    layout = Layout(4, 4, 192, 96, 1, (0.0, 0.0), 0.3, 0.3)
    for seed in range(4):
        _, truth, ms = draw_scene(source, layout, np.random.default_rng(seed))
        axis = Axis(4, 0.0, 192, 48)
        errors = []
        for gain in (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7):
            matrix = degrade_matrix(axis, gain, (0, 48), (0, 192))
            errors.append(np.abs(apply_separable(matrix, truth, matrix) - ms).mean() / ms.std())
        # Some gain in the range explains the MS up to its noise of at most 1 %.
        assert min(errors) < 0.02


def test_the_simulated_pan_is_related_to_the_truth_but_not_equal_to_a_mix_of_its_bands():
    source = Source(texture(4, 256, 1), None, 1.0)
    layout = Layout(4, 4, 192, 96, 1, (0.0, 0.0), 0.3, 0.3)
    explained = []
    for seed in range(12):
        pan, truth, _ = draw_scene(source, layout, np.random.default_rng(seed))
        design = np.concatenate([truth.reshape(4, -1), np.ones((1, truth[0].size))]).T
        fit = design @ np.linalg.lstsq(design, pan.ravel(), rcond=None)[0]
        explained.append(np.corrcoef(fit, pan.ravel())[0, 1])
    assert min(explained) > 0.5
    assert min(explained) < 0.98


def fine_share(image):
    """Root of the power between 0.75 and 1 of the Nyquist frequency over that of a quarter to a half."""
    window = np.outer(np.hanning(image.shape[0]), np.hanning(image.shape[1]))
    power = np.abs(np.fft.fft2((image - image.mean()) * window)) ** 2
    rows, cols = (np.fft.fftfreq(n) for n in image.shape)
    radius = 2 * np.hypot(rows[:, None], cols[None])
    parts = [power[(radius >= low) & (radius < low + 0.25)].mean() for low in (0.75, 0.25)]
    return np.sqrt(parts[0] / parts[1])


def test_pan_is_simulated_sharper_than_the_truth_about_as_often_as_softer():
    source = Source(np.random.default_rng(3).integers(0, 200, (4, 256, 256), np.uint16), None, 1.0)
    layout = Layout(4, 4, 192, 96, 1, (0.0, 0.0), 0.3, 0.3)
    sharper = []
    for seed in range(60):
        pan, truth, _ = draw_scene(source, layout, np.random.default_rng(seed))
        sharper.append(fine_share(pan) > np.mean([fine_share(band) for band in truth]))
    # As in the pairs of real sensors, see the findings beside the model card.
    assert 0.25 < np.mean(sharper) < 0.75


def test_the_blur_of_the_truth_has_the_gain_it_says_and_leaves_the_mean(monkeypatch):
    monkeypatch.setattr(optics, "SOFT_TRUTH_SHARE", 1.0)
    wave = 50 + 10 * np.cos(np.pi * np.arange(64))[None, :, None] * np.ones((1, 1, 64))

    class Lowest:
        """Draws the lowest value there is."""

        random = staticmethod(lambda: 0.0)
        uniform = staticmethod(lambda low, high: low)

    blurred = optics.ms_optics(wave, Lowest())
    np.testing.assert_allclose(blurred, 50 + optics.LEAST_TRUTH_GAIN * (wave - 50), atol=1e-4)


def test_the_truth_loses_checkers_but_neither_rows_nor_columns(monkeypatch):
    monkeypatch.setattr(optics, "SOFT_TRUTH_SHARE", 0.0)
    monkeypatch.setattr(optics, "CORNER_LOSS", (0.6, 0.6))
    sign = (-1.0) ** np.arange(64)
    rows, cols, checkers = (
        image[None]
        for image in (sign[:, None] + 0 * sign, 0 * sign[:, None] + sign, np.outer(sign, sign))
    )
    seen = optics.ms_optics(50 + rows + 2 * cols + 4 * checkers, np.random.default_rng(0))
    np.testing.assert_allclose(seen, 50 + rows + 2 * cols + 0.4 * 4 * checkers, atol=1e-4)


def test_light_multiplies_what_bands_and_pan_have_over_their_haze(monkeypatch):
    monkeypatch.setattr(optics, "LIGHT_SHARE", 1.0)
    truth, pan = rough_scene(seed=4)
    lit, lit_pan = optics.light(truth, pan, np.random.default_rng(2))
    haze = np.percentile(truth, 0.5, axis=(1, 2), keepdims=True)
    dark = np.percentile(pan, 0.5)
    shade = (lit_pan - dark) / (pan - dark)
    clear = (np.abs(truth - haze) > 1).all(0) & (np.abs(pan - dark) > 1)
    for band, before, floor in zip(lit, truth, haze):
        np.testing.assert_allclose(
            ((band - floor) / (before - floor))[clear], shade[clear], rtol=1e-3
        )
    assert 0.01 < shade[clear].std() < 0.15


def test_cover_changes_how_coarse_structure_relates_to_pan_and_leaves_texture(monkeypatch):
    monkeypatch.setattr(optics, "COVER_SHARE", 1.0)
    truth, pan = rough_scene(seed=5)
    correlations = []
    for seed in range(20):
        covered = optics.cover(truth, pan, np.random.default_rng(seed))
        added = covered - truth
        # Beyond the cut-off frequency of the sharpest Gaussian next to nothing is added.
        spectrum = np.abs(np.fft.rfft2(added - added.mean((1, 2), keepdims=True)))
        fine = np.hypot(np.fft.fftfreq(64)[:, None], np.fft.rfftfreq(64)[None]) > 0.2
        assert spectrum[:, fine].max() <= 1e-3 * max(spectrum.max(), 1.0)
        assert (covered.min((1, 2)) >= truth.min((1, 2)) - 1e-2).all()
        correlations += [np.corrcoef(band.ravel(), pan.ravel())[0, 1] for band in covered]
    before = [np.corrcoef(band.ravel(), pan.ravel())[0, 1] for band in truth]
    assert min(before) > 0.6
    assert min(correlations) < 0.3
    assert max(correlations) > 0.6


def rough_scene(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Two bands (2, 64, 64) and PAN (64, 64) with coarse structure and texture in common."""
    rng = np.random.default_rng(seed)
    coarse = np.kron(rng.uniform(200, 900, (8, 8)), np.ones((8, 8)))
    pan = coarse * np.exp(0.1 * rng.standard_normal((64, 64)))
    truth = np.stack([50 + 0.4 * pan, 120 + 0.7 * pan]) + 20 * rng.standard_normal((2, 64, 64))
    return truth.astype(np.float32), pan


def test_parallax_moves_pan_by_a_smooth_field_and_not_on_the_mean(monkeypatch):
    monkeypatch.setattr(optics, "PARALLAX_SHARE", 1.0)
    rows, cols = np.mgrid[:128, :128] * 2 * np.pi

    def moved(phase):
        """How far a wave cos(phase) is moved, in its phase."""
        cosine, sine = (
            optics.parallax(wave, np.random.default_rng(3))
            for wave in (np.cos(phase), np.sin(phase))
        )
        return np.angle((cosine + 1j * sine) * np.exp(-1j * phase))

    down = moved(rows / 8) * 8 / (2 * np.pi)
    right = moved(cols / 8) * 8 / (2 * np.pi)
    for shift in (down, right):
        assert 0.02 < shift.std() < 0.3
        assert abs(shift.mean()) < 0.01
        assert np.abs(np.diff(shift, axis=0)).max() < 0.05
    assert np.abs(down - right).max() > 0.05
    # Another wave, across both, is moved by the same field.
    slanted = moved(rows / 8 - cols / 16)
    np.testing.assert_allclose(slanted, 2 * np.pi * (down / 8 - right / 16), atol=0.01)


def test_saturation_cuts_bright_places_and_leaves_the_rest(monkeypatch):
    monkeypatch.setattr(optics, "SATURATED_SHARE", 1.0)
    truth, pan = rough_scene(seed=6)
    cut_bands, cut_pans = 0, 0
    for seed in range(40):
        bands, image = optics.saturate(truth, pan, np.random.default_rng(seed))
        for before, after in [*zip(truth, bands), (pan, image)]:
            changed = after != before
            assert changed.mean() < 0.031
            if changed.any():
                # All that was brighter now has one value, the brightest there is.
                assert (after[changed] == after.max()).all()
                assert before[changed].min() > after.max()
        cut_bands += (bands != truth).any((1, 2)).sum()
        cut_pans += (image != pan).any()
    assert 25 < cut_bands < 55
    assert 10 < cut_pans < 30


def test_spectral_loss_is_the_angle_over_that_of_interpolation():
    def spectra(degrees, length):
        angle = torch.full((1, 24, 24), np.radians(degrees))
        return length * torch.stack([angle.cos(), angle.sin()], 1)

    truth = spectra(30.0, 500.0)
    # Brightness does not count; 4 degrees are two thirds of 6.
    loss = spectral_loss(spectra(34.0, 800.0), truth, spectra(36.0, 500.0))
    assert float(loss) == pytest.approx(4 / 6, rel=1e-3)
    assert float(spectral_loss(spectra(24.0, 90.0), truth, spectra(36.0, 500.0))) == pytest.approx(
        1
    )
    one = truth[:, :1]
    assert float(spectral_loss(2 * one, one, one)) == 0


def test_foreign_detail_is_fine_and_from_elsewhere():
    rows, cols = np.fft.fftfreq(64)[:, None], np.fft.rfftfreq(64)[None]
    transfer = optics.foreign_detail(rows, cols, np.random.default_rng(1))
    coarse = np.hypot(rows, cols) < 0.09
    assert np.abs(transfer[coarse] - 1).max() < 0.01
    # How strong the finest detail is stays the same on the mean, wherever it comes from.
    fine = np.hypot(rows, cols) > 0.4
    assert np.sqrt((np.abs(transfer[fine]) ** 2).mean()) == pytest.approx(1, abs=0.05)
    impulse = np.fft.irfft2(transfer, s=(64, 64))
    impulse[:4, :4] = impulse[-3:, :4] = impulse[:4, -3:] = impulse[-3:, -3:] = 0
    row, col = np.unravel_index(np.abs(impulse).argmax(), impulse.shape)
    assert 5 <= min(row, 64 - row) <= 11
    assert 5 <= min(col, 64 - col) <= 11


def test_a_step_draws_the_same_scenes_however_often_it_is_asked(folder):
    sources = load_sources(str(folder), "train")
    first, again = (draw_batch(sources, 2, 2, 7, 3) for _ in range(2))
    other = draw_batch(sources, 2, 2, 7, 4)
    assert torch.equal(first.pan, again.pan)
    assert torch.equal(first.statistics.descriptors, again.statistics.descriptors)
    assert first.pan.shape != other.pan.shape or not torch.equal(first.pan, other.pan)


def test_held_out_images_are_not_trained_on(folder):
    def digests(part):
        return {
            hashlib.sha256(s.truth.tobytes()).hexdigest() for s in load_sources(str(folder), part)
        }

    assert len(digests("train")) == 11
    assert len(digests("held-out")) == 1
    assert not digests("train") & digests("held-out")


def test_the_learning_rate_rises_decays_and_restarts_for_stage_2():
    schedule = Schedule(1000, 1000, rate_1=1e-3, rate_2=5e-4, warm_up=100)
    assert schedule.rate(0) == pytest.approx(1e-5)
    assert schedule.rate(99) > schedule.rate(999)
    assert schedule.rate(999) == pytest.approx(2e-4, rel=0.02)
    assert schedule.stage(999) == 1
    assert schedule.stage(1000) == 2
    assert schedule.rate(1100) == pytest.approx(5e-4, rel=0.05)
    assert schedule.rate(1999) < 5e-6


def test_stage_2_leaves_the_reference_encoder_alone_and_moves_the_rest(folder):
    sources = load_sources(str(folder), "train")
    trainee = Trainee(SMALL, torch.device("cpu"), 0)
    trainee.start_stage_2()
    before = {k: v.clone() for k, v in trainee.encoder.state_dict().items()}
    moving = {k: v.clone() for k, v in trainee.network.state_dict().items()}
    for step in range(3):
        losses = trainee.step(draw_batch(sources, 2, 1, 0, step), 2, 1e-3, (0, step))
    assert set(losses) == {"latent", "sampled", "image", "angle"}
    assert all(torch.equal(v, before[k]) for k, v in trainee.encoder.state_dict().items())
    changed = {
        k.split(".")[0]
        for k, v in trainee.network.state_dict().items()
        if not torch.equal(v, moving[k])
    }
    assert {"plfe_2", "denoiser", "fusion"} <= changed


def test_a_dead_prior_shows_as_equal_errors_and_a_live_one_does_not(folder):
    sources = load_sources(str(folder), "train")
    batches = [draw_batch(sources, 3, 1, 1, step) for step in range(2)]
    trainee = Trainee(SMALL, torch.device("cpu"), 0)
    with torch.no_grad():
        trainee.network.fusion.band_factor[2].weight.normal_(std=0.02)
    alive = watch_prior(trainee, batches, 1)
    assert alive["own"] != alive["shuffled"]
    with torch.no_grad():
        trainee.network.fusion.band_factor[0].weight[:, -SMALL.channels :] = 0
        for block in trainee.network.fusion.blocks:
            block.modulated.core.enter.weight.zero_()
    dead = watch_prior(trainee, batches, 1)
    assert dead["own"] == dead["shuffled"] == dead["mean"]


def test_training_lowers_the_error_of_a_plain_regression_task(folder):
    sources = load_sources(str(folder), "train")
    trainee = Trainee(SMALL, torch.device("cpu"), 0)
    batch = draw_batch(sources, 2, 1, 0, 0)
    losses = [trainee.step(batch, 1, 2e-3, (0, 0))["image"] for _ in range(60)]
    assert np.mean(losses[-5:]) < 0.8 * np.mean(losses[:3])


def test_a_run_that_was_interrupted_ends_with_the_same_weights(folder, tmp_path):
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    schedule = ["--stage-1", "4", "--stage-2", "4"]
    assert main([str(folder), str(whole), *schedule, *OPTIONS]) == 0
    # The clock stops the run after its first step; each further call does one more.
    codes = [
        main([str(folder), str(parts), *schedule, *OPTIONS, "--hours", "1e-9"]) for _ in range(8)
    ]
    assert codes == [3] * 7 + [0]
    first, second = (load_weights(p / "weights.safetensors") for p in (whole, parts))
    assert all(torch.equal(v, second.tensors[k]) for k, v in first.tensors.items())
    rows = [json.loads(line) for line in (whole / "log.jsonl").read_text().splitlines()]
    assert {"own", "shuffled", "mean"} <= set(rows[0])
    assert {"roll_out", "mean_latent", "latent"} <= set(rows[-1])
    assert (whole / "curves.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"


def test_weights_say_what_they_were_trained_on(folder, tmp_path):
    steps = ["--stage-1", "1", "--stage-2", "1", "--name", "small", "--title", "A small one"]
    main([str(folder), str(tmp_path / "run"), *steps, *OPTIONS])
    header = load_weights(tmp_path / "run" / "weights.safetensors").header
    assert (header["name"], header["title"]) == ("small", "A small one")
    assert header["training_data"] == [{"sensor": "test", "licence": "made up for this test"}]
    assert header["trained_for"]["ratios"] == [2, 3, 4, 5, 6]
    assert header["training"]["steps_done"] == 2


def test_a_frozen_prior_stays_while_the_fusion_network_learns_from_its_samples(folder, tmp_path):
    first = [str(folder), str(tmp_path / "a"), *OPTIONS, "--stage-1", "2", "--stage-2", "2"]
    assert main(first) == 0
    begun = load_weights(tmp_path / "a" / "weights.safetensors")
    start = ["--start-from", str(tmp_path / "a" / "weights.safetensors"), "--frozen-prior"]
    further = [str(folder), str(tmp_path / "b"), *OPTIONS, *start, "--stage-1", "0"]
    assert main([*further, "--stage-2", "2"]) == 0
    made = load_weights(tmp_path / "b" / "weights.safetensors")
    assert made.header["training"]["frozen_prior"] is True
    moved = {name for name, value in made.tensors.items() if not value.equal(begun.tensors[name])}
    assert moved
    assert all(name.startswith("fusion.") for name in moved)
    assert any("core" in name or "kernel" in name for name in moved)


@pytest.mark.parametrize("prior", ["diffusion", "none"])
def test_descriptors_and_details_that_the_start_did_not_know_begin_at_zero(prior):
    known = Trainee(replace(SMALL, prior=prior), torch.device("cpu"), seed=1).network.state_dict()
    known = {k: v + 0.5 if v.is_floating_point() else v for k, v in known.items()}
    old = dict(known)
    for name in [n for n in known if n.endswith(("band_factor.2.weight", "head.weight"))]:
        old[name], bias = known[name][:-2], name.replace("weight", "bias")
        old[bias] = known[bias][:-2]
    columns = list(range(known["fusion.band_factor.0.weight"].shape[1]))
    del columns[DESCRIPTOR_SIZE - 3 : DESCRIPTOR_SIZE]
    for name in [
        n for n in known if n.endswith(("band_factor.0.weight", "ms_stem.factor.0.weight"))
    ]:
        old[name] = known[name][:, columns[: known[name].shape[1] - 3]]
    trainee = Trainee(replace(SMALL, prior=prior), torch.device("cpu"), seed=2)
    trainee.start_from(old)
    for name, tensor in trainee.network.state_dict().items():
        expected = known[name].clone()
        if name.endswith(("band_factor.0.weight", "ms_stem.factor.0.weight")):
            expected[:, DESCRIPTOR_SIZE - 3 : DESCRIPTOR_SIZE] = 0
        if name.startswith(("fusion.band_factor.2", "fusion.head")):
            expected[-2:] = 0
        assert torch.equal(tensor, expected), name


def test_a_start_of_another_width_gives_what_agrees_and_nothing_else():
    given = Trainee(SMALL, torch.device("cpu"), seed=1).network.state_dict()
    given = {k: v + 0.5 if v.is_floating_point() else v for k, v in given.items()}
    trainee = Trainee(replace(SMALL, width=32), torch.device("cpu"), seed=2)
    before = {k: v.clone() for k, v in trainee.network.state_dict().items()}
    trainee.start_from(given)
    for name, tensor in trainee.network.state_dict().items():
        agrees = given[name].shape == tensor.shape
        assert torch.equal(tensor, given[name] if agrees else before[name]), name


def test_a_frozen_prior_needs_weights_to_come_from(folder, tmp_path):
    options = [str(folder), str(tmp_path), *OPTIONS, "--stage-1", "0", "--frozen-prior"]
    with pytest.raises(InputError, match="trained before"):
        main(options)


def test_another_architecture_does_not_continue_a_run(folder, tmp_path):
    arguments = [str(folder), str(tmp_path), "--stage-1", "1", "--stage-2", "0"]
    main([*arguments, *OPTIONS])
    with pytest.raises(InputError, match=r"not a checkpoint|another architecture"):
        main([*arguments, *OPTIONS, "--prior", "none"])


def test_a_folder_without_manifest_is_an_input_error(tmp_path):
    with pytest.raises(InputError, match=r"manifest\.json"):
        main([str(tmp_path), str(tmp_path / "run"), *OPTIONS])


@pytest.mark.parametrize("ratio", [2, 3, 4])
def test_the_correction_in_training_is_that_of_inference(ratio):
    """Where the window's edge plays no part both give the same pixels."""
    size = 24 * ratio
    rng = np.random.default_rng(1)
    fused = rng.normal(500, 80, (2, size, size)).astype(np.float32)
    ms = rng.normal(500, 40, (2, 24, 24)).astype(np.float32)
    sensor = Sensor.of(ratio, size, (0.0, 0.0), 0.3)
    # The ring that training leaves out is invalid for the other.
    tile = whole_scene(fused[0], ms, [0.3, 0.3])
    border = sensor.ring * ratio
    tile.valid[:] = False
    tile.valid[border:-border, border:-border] = True
    expected = restore_ms(fused.copy(), tile)
    found = sensor.restore_ms(torch.from_numpy(fused)[None], torch.from_numpy(ms)[None])[0]
    np.testing.assert_allclose(found.numpy(), expected, atol=0.02)
    assert np.abs(expected - fused).max() > 10


@pytest.mark.parametrize("drawers", [1, 2])
def test_batches_drawn_ahead_are_those_drawn_here(folder, drawers):
    ahead = batches_ahead(str(folder), 2, 1, seed=5, first=3, stop=6, drawers=drawers)
    sources = load_sources(str(folder), "train")
    for step, batch in zip((3, 4, 5), ahead):
        expected = draw_batch(sources, 2, 1, 5, step)
        assert torch.equal(batch.truth, expected.truth)
        assert torch.equal(batch.statistics.descriptors, expected.statistics.descriptors)
