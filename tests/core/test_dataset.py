"""Manifests and scenes: geometry from geotransforms, gains from sensors, groups, clear refusals."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from pairs import write_raster

dataset = pytest.importorskip("ksdiff_core.evaluation.dataset")

from ksdiff_core.errors import InputError  # noqa: E402


def write_manifest(folder: Path, entries: list[dict]) -> None:
    (folder / "manifest.json").write_text(json.dumps({"entries": entries}))


def entry(name: str, files: object, **changes: object) -> dict:
    common = {
        "name": name,
        "kind": "pair_fr",
        "sensor": "QuickBird",
        "ratio": 4,
        "bands": ["nir", "red"],
        "valid_bits": 11,
        "files": files,
    }
    return {**common, **changes}


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    rng = np.random.default_rng(0)
    pan = rng.integers(0, 2047, (1, 32, 48)).astype(np.uint16)
    ms = rng.integers(0, 2047, (2, 9, 13)).astype(np.uint16)
    write_raster(tmp_path / "pan.tif", pan, (501.0, 0.5, 0, 899.5, 0, -0.5))
    write_raster(tmp_path / "ms.tif", ms, (500.0, 2.0, 0, 900.0, 0, -2.0))
    np.save(tmp_path / "ms.npy", ms)
    write_manifest(tmp_path, [entry("one", {"pan": {"path": "pan.tif"}, "ms": {"path": "ms.tif"}})])
    return tmp_path


def test_ratio_and_offset_come_from_the_geotransforms(pair: Path) -> None:
    scene = dataset.read_scene(dataset.read_manifest(str(pair))[0])
    assert scene.ratio == 4.0
    assert scene.offset == (0.25, 0.5)
    assert scene.pan.shape == (32, 48)
    np.testing.assert_array_equal(scene.ms, np.load(pair / "ms.npy"))
    assert scene.ms.dtype == np.float32


def test_gains_follow_the_sensor_and_the_band_names(pair: Path) -> None:
    scene = dataset.read_scene(dataset.read_manifest(str(pair))[0])
    assert scene.nyquist_gains == (0.22, 0.30)
    assert scene.pan_nyquist_gain == 0.15


def test_rasters_without_a_geotransform_are_refused(tmp_path: Path) -> None:
    for name in ("p", "m"):
        write_raster(tmp_path / f"{name}.tif", np.ones((2, 8, 8), np.uint8), None, "")
    write_manifest(tmp_path, [entry("x", {"pan": {"path": "p.tif"}, "ms": {"path": "m.tif"}})])
    with pytest.raises(InputError, match="no geotransform"):
        dataset.read_scene(dataset.read_manifest(str(tmp_path))[0])


def test_an_npz_gives_one_scene_per_index_in_one_group(tmp_path: Path) -> None:
    arrays = {
        "pan": np.zeros((3, 8, 8)),
        "ms": np.zeros((3, 2, 2, 2)),
        "gt": np.zeros((3, 2, 8, 8)),
    }
    for role in arrays.values():
        role += np.arange(3).reshape(-1, *[1] * (role.ndim - 1))
    np.savez(tmp_path / "all.npz", **arrays)
    files = {"npz": {"path": "all.npz"}}
    write_manifest(tmp_path, [entry("many", files, kind="triplet_rr", count=3)])
    entries = dataset.read_manifest(str(tmp_path))
    assert [e.name for e in entries] == ["many_00", "many_01", "many_02"]
    assert {e.group for e in entries} == {"many"}
    scene = dataset.read_scene(entries[2])
    assert scene.reference.shape == (2, 8, 8)
    assert (scene.pan == 2).all()
    assert (scene.reference == 2).all()


def test_a_list_of_files_gives_one_scene_per_file_without_pan(tmp_path: Path) -> None:
    for name in ("a", "b"):
        path = str(tmp_path / f"{name}.tif")
        write_raster(path, np.ones((2, 4, 4), np.float32), (0, 1, 0, 0, 0, -1))
    files = [{"path": "a.tif"}, {"path": "b.tif"}]
    write_manifest(tmp_path, [entry("tiles", files, kind="ms_only", ratio=None)])
    entries = dataset.read_manifest(str(tmp_path))
    assert [e.name for e in entries] == ["a", "b"]
    scene = dataset.read_scene(entries[0])
    assert scene.pan is None
    assert scene.ratio == 0.0


def test_missing_and_broken_manifests_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"manifest\.json could not be read"):
        dataset.read_manifest(str(tmp_path))
    (tmp_path / "manifest.json").write_text("{}")
    with pytest.raises(InputError, match="not a manifest of scenes"):
        dataset.read_manifest(str(tmp_path))


def test_a_missing_raster_and_a_wrong_band_count_are_named(pair: Path) -> None:
    files = {"pan": {"path": "pan.tif"}, "ms": {"path": "ms.tif"}}
    write_manifest(
        pair, [entry("bad", files, bands=["red"]), entry("gone", {"ms": {"path": "no.tif"}})]
    )
    bad, gone = dataset.read_manifest(str(pair))
    with pytest.raises(InputError, match="expected 1 MS bands, found 2"):
        dataset.read_scene(bad)
    with pytest.raises(InputError, match=r"no\.tif does not exist"):
        dataset.read_scene(gone)


def test_a_pan_of_several_bands_is_refused(pair: Path) -> None:
    files = {"pan": {"path": "ms.tif"}, "ms": {"path": "ms.tif"}}
    write_manifest(pair, [entry("two", files)])
    with pytest.raises(InputError, match="two: expected one band of PAN, found 2") as caught:
        dataset.read_scene(dataset.read_manifest(str(pair))[0])
    assert "nothing but PAN" in caught.value.hint


def test_a_scene_without_ms_is_refused(pair: Path) -> None:
    write_manifest(pair, [entry("half", {"pan": {"path": "pan.tif"}})])
    with pytest.raises(InputError, match="half: expected 2 MS bands, found no MS"):
        dataset.read_scene(dataset.read_manifest(str(pair))[0])
