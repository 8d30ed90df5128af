from __future__ import annotations

import os

import pytest

from ksdiff_core.errors import OutputError
from ksdiff_core.raster.target import check_target, creation_options, same_path


def test_a_new_file_in_an_existing_folder_is_accepted(tmp_path):
    check_target(str(tmp_path / "a.tif"), False, [str(tmp_path / "b.tif")])
    check_target(str(tmp_path / "A.TIFF"), False, [])


def test_a_name_without_folder_means_the_current_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    check_target("a.tif", False, [])


@pytest.mark.parametrize("name", ["a.jpg", "a", "a.tif.gz", "a.vrt", ""])
def test_other_formats_are_refused(tmp_path, name):
    with pytest.raises(OutputError, match="GeoTIFF"):
        check_target(str(tmp_path / name), False, [])


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(OutputError, match="none of the output does not exist"):
        check_target(str(tmp_path / "none" / "a.tif"), False, [])


def test_a_file_in_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="does not exist"):
        check_target(str(tmp_path / "file" / "a.tif"), False, [])


def test_a_folder_in_place_of_the_file_is_refused(tmp_path):
    (tmp_path / "a.tif").mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        check_target(str(tmp_path / "a.tif"), True, [])


def test_an_existing_file_needs_permission_to_be_replaced(tmp_path):
    (tmp_path / "a.tif").write_text("")
    with pytest.raises(OutputError, match="exists already"):
        check_target(str(tmp_path / "a.tif"), False, [])
    check_target(str(tmp_path / "a.tif"), True, [])


@pytest.mark.parametrize("spelling", ["plain", "dots", "symlink", "hard link", "linked folder"])
def test_an_input_is_recognised_in_every_spelling(tmp_path, spelling):
    folder = tmp_path / "in"
    folder.mkdir()
    image = folder / "image.tif"
    image.write_text("pixels")
    other = tmp_path / "other.tif"
    if spelling == "plain":
        other = image
    elif spelling == "dots":
        other = tmp_path / "in" / ".." / "in" / "image.tif"
    elif spelling == "symlink":
        other.symlink_to(image)
    elif spelling == "hard link":
        os.link(image, other)
    else:
        (tmp_path / "way").symlink_to(folder)
        other = tmp_path / "way" / "image.tif"
    with pytest.raises(OutputError, match="one of the inputs"):
        check_target(str(other), True, [str(image)])
    assert image.read_text() == "pixels"


def test_different_files_are_different(tmp_path):
    (tmp_path / "a").write_text("")
    (tmp_path / "b").write_text("")
    assert not same_path(str(tmp_path / "a"), str(tmp_path / "b"))
    assert not same_path(str(tmp_path / "a"), str(tmp_path / "none"))
    assert same_path(str(tmp_path / "none"), str(tmp_path / "x" / ".." / "none"))


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("COMPRESS=JPEG", "COMPRESS cannot be 'JPEG'"),
        ("COMPRESS=FOO", "COMPRESS cannot be 'FOO'"),
        ("TFW=YES", "no creation option"),
        ("COMPRESS", "COMPRESS cannot be ''"),
        ("ZLEVEL=high", "ZLEVEL cannot be 'HIGH'"),
        ("", "no creation option"),
    ],
)
def test_options_that_cannot_work_are_refused_with_the_possible_ones(option, said):
    with pytest.raises(OutputError, match=said) as caught:
        creation_options((option,), 256, False, False)
    assert "Use" in caught.value.hint


def test_the_predictor_follows_type_and_compression():
    assert "PREDICTOR=2" in creation_options((), 256, False, False)
    assert "PREDICTOR=3" in creation_options((), 256, True, False)
    assert "PREDICTOR=1" in creation_options(("PREDICTOR=1",), 256, True, False)
    plain = creation_options(("COMPRESS=NONE",), 256, True, False)
    assert not any(item.startswith("PREDICTOR") for item in plain)
