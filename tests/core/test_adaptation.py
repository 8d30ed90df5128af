"""Adaptation: what helps is kept with its provenance, what does not is refused, and nothing else is written."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from adapting import scene_files, store_with_blank  # noqa: E402
from pairs import make_pair  # noqa: E402

from ksdiff_core.adaptation import run as run_module  # noqa: E402
from ksdiff_core.adaptation import tuning  # noqa: E402
from ksdiff_core.adaptation.job import AdaptationJob  # noqa: E402
from ksdiff_core.adaptation.run import adapt  # noqa: E402
from ksdiff_core.errors import Cancelled, InputError, OutputError, WeightsError  # noqa: E402
from ksdiff_core.weights.file import file_sha256, load_weights, read_header  # noqa: E402
from ksdiff_core.weights.parent import load_complete  # noqa: E402

STEPS = 12


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return store_with_blank(tmp_path_factory.mktemp("weights"))


@pytest.fixture(scope="module")
def related(tmp_path_factory):
    return scene_files(tmp_path_factory.mktemp("related"), related=True)


@pytest.fixture(scope="module")
def adapted(store, related):
    return adapt(job_for(related, name="mine"), store=store)


@pytest.fixture(scope="module", autouse=True)
def two_recipes():
    """Fewer trials than a user gets, for the sake of time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tuning, "RECIPES", tuning.RECIPES[:2])
        yield


def job_for(pair, **changes):
    job = AdaptationJob(
        pan=pair.pan, ms=(pair.ms,), name="other", steps=STEPS, weights="blank", device="cpu"
    )
    return replace(job, **changes)


def files(store):
    return sorted(path.name for path in store.folder.iterdir() if path.suffix != ".lock")


def test_weights_that_know_nothing_learn_from_a_scene_where_pan_shows_what_the_bands_lack(adapted):
    assert adapted.accepted
    assert not adapted.reasons
    assert adapted.held_out.gain > 0.05
    assert adapted.rehearsal.gain > 0.05
    assert adapted.after.hqnr > adapted.before.hqnr


def test_the_gain_holds_against_the_truth_that_adaptation_never_sees(adapted, store, related):
    # The oracle: the truth at full resolution from which the test's own code made the MS.
    from adapting import fractal
    from pairs import read_raster

    from ksdiff_core.methods.model import KSDiffMethod
    from ksdiff_core.networks.loading import build_network
    from ksdiff_core.tiling import whole_scene

    texture = fractal(384, 1)
    truth = np.stack([900 + (60 + 40 * band) * texture for band in range(3)])
    pan, ms = (read_raster(path).astype(np.float32) for path in (related.pan, related.ms))
    tile = whole_scene(pan[0], ms, (0.3,) * 3)
    errors = []
    for name in ("blank", "mine"):
        loaded = load_complete(store.find(name), store)
        network = build_network(dict(loaded.header), dict(loaded.tensors), name)
        method = KSDiffMethod(network, torch.device("cpu"))
        method.fit([tile])
        errors.append(np.sqrt(np.mean((method.fuse(tile) - truth) ** 2)))
    assert errors[1] < 0.95 * errors[0]


def test_the_file_is_small_and_says_how_it_was_made(adapted, store, related):
    header = read_header(adapted.path)
    parent = store.find("blank")
    made = header["adapted"]
    assert header["parent"]["sha256"] == file_sha256(parent)
    assert (made["pan"], made["ms"], made["bands"]) == ("pan.tif", ["ms.tif"], 3)
    assert made["settings"]["steps"] == STEPS
    assert made["measured"]["held_out"]["gain"] == pytest.approx(adapted.held_out.gain)
    assert made["measured"]["hqnr"] == [adapted.before.hqnr, adapted.after.hqnr]
    assert store.item("mine").entry.title.startswith("Adapted from blank 0.0.1 on pan.tif")
    assert store.find("mine").stat().st_size < parent.stat().st_size / 5
    changed = load_weights(adapted.path).tensors
    assert all(name.startswith("fusion.") for name in changed)


def test_steps_and_seed_give_the_same_numbers_again_and_progress_only_grows(
    adapted, store, related
):
    seen = []
    again = adapt(
        job_for(related, name="again"),
        progress=lambda done, total, text: seen.append((done, total)),
        store=store,
    )
    other = adapt(job_for(related, name="seeded", seed=5), store=store)
    first, second, third = (load_weights(a.path).tensors for a in (adapted, again, other))
    known = [(done, total) for done, total in seen if total]
    assert [done for done, _ in known] == sorted(done for done, _ in known)
    assert len({total for _, total in known}) == 1
    assert known[-1][0] == known[-1][1]
    assert first.keys() == second.keys()
    assert all(torch.equal(first[name], second[name]) for name in first)
    assert any(not torch.equal(first[name], third.get(name, first[name])) for name in first)


def test_a_scene_whose_bands_have_nothing_to_do_with_pan_is_refused_with_the_reason(
    store, tmp_path
):
    before = files(store)
    found = adapt(job_for(scene_files(tmp_path, related=False)), store=store)
    assert not found.accepted
    assert found.path == found.name == ""
    assert "rehearsal" in found.reasons[0] or "held-out" in found.reasons[0]
    assert found.facts[-1] == run_module.KEEP_SHIPPED
    assert files(store) == before


def test_a_scene_too_small_to_be_tested_is_refused(store, tmp_path):
    found = adapt(job_for(make_pair(tmp_path, (3, 60, 60))), store=store)
    assert not found.accepted
    assert "60 x 60" in found.reasons[0]
    assert "96 x 96" in found.reasons[0]


def test_what_helps_below_but_harms_full_resolution_is_refused(store, related, monkeypatch):
    quality = run_module.Judge.full_quality
    seen = []

    def falling(self, *args):
        seen.append(args)
        found = quality(self, *args)
        return replace(found, hqnr=found.hqnr - 0.5) if len(seen) > 1 else found

    monkeypatch.setattr(run_module.Judge, "full_quality", falling)
    before = files(store)
    found = adapt(job_for(related), store=store)
    assert not found.accepted
    assert found.held_out.clear
    assert "HQNR fell" in " ".join(found.reasons)
    assert files(store) == before


@pytest.mark.parametrize("asked", [1, 3, 40])
def test_cancel_leaves_nothing(store, related, asked):
    count = []

    def cancelled():
        count.append(1)
        return len(count) >= asked

    before = files(store)
    with pytest.raises(Cancelled):
        adapt(job_for(related), cancelled=cancelled, store=store)
    assert files(store) == before


def test_a_failure_at_the_very_end_leaves_nothing(store, related, monkeypatch):
    def broken(path, tensors, header):
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(run_module, "save_weights", broken)
    before = files(store)
    with pytest.raises(OutputError, match="No space left"):
        adapt(job_for(related), store=store)
    assert files(store) == before


def test_a_name_that_is_taken_is_refused_before_any_work(store, related, adapted):
    with pytest.raises(WeightsError, match="mine already"):
        adapt(job_for(related, name="mine", pan="missing.tif"), store=store)
    with pytest.raises(WeightsError, match="ksdiff already"):
        adapt(job_for(related, name="ksdiff", overwrite=True), store=store)


def test_adapted_weights_cannot_be_adapted_again(store, related, adapted):
    with pytest.raises(WeightsError, match="adapted to a scene already"):
        adapt(job_for(related, weights="mine"), store=store)


def test_pan_as_ms_and_values_out_of_range_are_refused(related):
    with pytest.raises(InputError, match="both PAN and MS"):
        adapt(job_for(related, ms=(related.pan,), weights=""))
    for changes in ({"minutes": 0.0}, {"steps": -1}, {"device": "tpu"}):
        with pytest.raises(InputError):
            job_for(related, **changes).validate()
    with pytest.raises(WeightsError):
        job_for(related, name="../up").validate()
