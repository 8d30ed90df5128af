"""The page of an evaluation: parsed as a browser would, its pictures decoded by GDAL."""

from __future__ import annotations

import base64
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from pairs import texture, write_raster

gdal = pytest.importorskip("osgeo.gdal")

from ksdiff_core.commands import evaluate  # noqa: E402
from ksdiff_core.evaluation.crops import CROP_PX, Picture, Strip  # noqa: E402
from ksdiff_core.evaluation.page import Evaluation, page  # noqa: E402
from ksdiff_core.evaluation.page_scenes import (  # noqa: E402
    MAX_PICTURED,
    MAX_PICTURED_PER_GROUP,
    pictured,
    score_lines,
)
from ksdiff_core.evaluation.scores import FullScores, ReducedScores, Row, SceneScores  # noqa: E402
from ksdiff_core.grid import Window  # noqa: E402
from ksdiff_core.methods.baselines import make_baseline  # noqa: E402

VOID = {"meta", "img", "br"}


class Parsed(HTMLParser):
    """Elements with attributes, the text of everything, and whether every element is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attributes: list) -> None:
        self.elements.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    def all(self, tag: str) -> list[dict]:
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def text(self) -> str:
        return " ".join(self.words)


def decode(source: str) -> np.ndarray:
    """Pixels (H, W) or (H, W, 3) of a data URI, by GDAL's PNG driver."""
    start = "data:image/png;base64,"
    assert source.startswith(start)
    name = "/vsimem/page.png"
    gdal.FileFromMemBuffer(name, base64.b64decode(source[len(start) :], validate=True))
    file = gdal.Open(name)
    image = file.ReadAsArray()
    file = None
    gdal.Unlink(name)
    return image if image.ndim == 2 else np.moveaxis(image, 0, 2)


def never_made(_scene: object) -> None:
    raise AssertionError("no method is needed here")


ROWS = [
    Row("exp", never_made, classical=True, injects=False, about="interpolation"),
    Row("gsa", never_made, classical=True, about="a <classical> method"),
    Row("ksdiff", never_made, about="ours"),
]


def scene(name: str, group: str, ergas: float, full: bool = True) -> SceneScores:
    """ksdiff has the given ERGAS, the best classical method 2."""
    reduced = {
        "exp": ReducedScores(4.0, 3.0, 0.6, 0.7, 0.05, 0.1),
        "gsa": ReducedScores(3.0, 2.0, 0.8, 0.9, 0.03, 0.2),
        "ksdiff": ReducedScores(2.5, ergas, 0.9, 0.95, 0.02, 0.3),
    }
    high = {
        "exp": FullScores(0.1, 0.2, 0.72, 0.8, 0.01, 1.0, 0.1),
        "gsa": FullScores(0.2, 0.1, 0.70, 0.2, 0.02, 1.0, 0.2),
        "ksdiff": FullScores(0.1, 0.1, 0.81, 0.3, 0.03, 1.0, 0.3),
    }
    return SceneScores(name, group, 21, reduced, high if full else {})


def pixels(value: int, *bands: int) -> np.ndarray:
    """8 x 9 pixels, all different, none equal to those of another value."""
    shape = (8, 9, *bands)
    return (value + np.arange(np.prod(shape)).reshape(shape)).astype(np.uint8)


def strip(value: int, reduced: bool = True) -> Strip:
    pictures = [Picture("PAN", pixels(value))]
    pictures += [Picture(title, pixels(value, 3)) for title in ("gsa", "ksdiff")]
    if reduced:
        pictures.append(Picture("reference", pixels(value, 3)))
    return Strip(tuple(pictures), Window(3, 4, 8, 9), ("red",), 12.5 if reduced else 0.0)


def made(scenes: list[SceneScores], strips: dict | None = None, rows: list = ROWS) -> Parsed:
    return Parsed(page(Evaluation("test data", scenes, rows, ["a note & more"], strips or {})))


def test_the_page_is_whole_and_needs_nothing_else() -> None:
    scenes = [scene("one", "a", 1.0), scene("two", "b", 3.0, full=False)]
    text = page(Evaluation("<test>", scenes, ROWS, [], {"one": (strip(7), strip(9, False))}))
    parsed = Parsed(text)
    assert parsed.open == []
    assert "<test>" in parsed.text
    tags = {tag for tag, _ in parsed.elements}
    assert not tags & {"script", "link", "iframe", "object", "test"}
    outside = [a[k] for _, a in parsed.elements for k in ("src", "href") if k in a]
    assert all(value.startswith(("data:image/png;base64,", "#")) for value in outside)
    assert not re.search(r"url\(|@import|http", text)
    assert "prefers-color-scheme: dark" in text
    ids = [a["id"] for _, a in parsed.elements if "id" in a]
    assert len(ids) == len(set(ids)) == 2
    assert {a["href"][1:] for a in parsed.all("a")} <= set(ids)


def test_every_picture_decodes_to_the_pixels_that_were_given() -> None:
    parsed = made([scene("one", "a", 1.0)], {"one": (strip(7), strip(9, False))})
    images = parsed.all("img")
    assert [image["alt"] for image in images] == [
        *("PAN", "gsa", "ksdiff", "reference"),
        *("PAN", "gsa", "ksdiff"),
    ]
    for image, value in zip(images, [7] * 4 + [9] * 3):
        shown = decode(image["src"])
        assert shown.shape[:2] == (int(image["height"]), int(image["width"])) == (8, 9)
        np.testing.assert_array_equal(shown, pixels(value, *shown.shape[2:]))
    assert "0 12.5 DN and more" in parsed.text
    assert "at row 3, column 4" in parsed.text


def test_what_was_measured_and_how_is_said() -> None:
    text = made([scene("one", "a", 1.0)]).text
    for words in (
        "Wald",
        "border of 21 pixels",
        "a <classical> method",
        "a note & more",
        "1 scene",
    ):
        assert words in text


def test_targets_name_the_scenes_that_fail_and_link_to_them() -> None:
    parsed = made([scene("good", "a", 1.0), scene("bad", "a", 3.0, full=False)])
    links = {a["href"] for a in parsed.all("a")}
    assert links == {"#scene-0", "#scene-1"}
    assert "1.000" in parsed.words
    assert "at worst 1.500 (bad)" in parsed.text
    assert "ERGAS 0.500 of gsa" in parsed.text
    assert "ERGAS 1.500 of gsa" in parsed.text
    assert "ERGAS below the best classical: 3 against 2 of gsa" in parsed.text


def test_the_best_value_of_each_column_is_marked() -> None:
    scores = {label: vars(s) for label, s in scene("s", "g", 2.0).reduced.items()}
    columns = (("sam", "SAM", 1), ("ergas", "ERGAS", 1), ("q2n", "Q2n", 1))
    lines = score_lines(columns, scores, ["ksdiff"])
    marked = [re.findall(r'class="best">([0-9.]+)<', line) for line in lines]
    assert marked == [[], ["2.0"], ["2.5", "2.0", "0.9"]]
    assert [line.startswith('<tr class="ours">') for line in lines] == [False, False, True]


def test_of_a_large_group_the_best_the_middle_and_the_worst_are_pictured() -> None:
    scenes = [scene(f"s{k}", "many", 0.0) for k in range(9)] + [scene("x", "few", 0.0)]
    ratios = {f"s{k}": value for k, value in enumerate([5, 3, 8, 1, 9, 2, 7, 4, 6])}
    assert pictured(scenes, {**ratios, "x": 1.0}) == ["s3", "s0", "s4", "x"]
    few = scenes[:MAX_PICTURED_PER_GROUP]
    assert sorted(pictured(few, ratios)) == ["s0", "s1", "s2"]
    many = [scene(f"g{k}", f"g{k}", 0.0) for k in range(50)]
    assert pictured(many, {}) == [f"g{k}" for k in range(MAX_PICTURED)]


def test_scenes_without_crops_are_folded_up_and_counted() -> None:
    scenes = [scene(f"s{k}", "g", 1.0 + 0.1 * k) for k in range(5)]
    parsed = made(scenes, {s.name: (strip(k), None) for k, s in enumerate(scenes)})
    folded = ["open" not in attributes for attributes in parsed.all("details")]
    assert folded == [False, True, False, True, False]
    assert "3 of 5 scenes" in parsed.text
    assert len(parsed.all("img")) == 12


def test_without_our_own_row_there_are_tables_only() -> None:
    parsed = made([scene("one", "a", 1.0)], rows=ROWS[:2])
    assert parsed.open == []
    assert "Targets" not in parsed.text
    assert "Reduced resolution, means" in parsed.text


def test_fifty_scenes_of_noise_stay_below_ten_megabytes() -> None:
    rng = np.random.default_rng(0)

    def noisy(count: int) -> Strip:
        pictures = [Picture("PAN", rng.integers(0, 256, (CROP_PX, CROP_PX), np.uint8))]
        pictures += [
            Picture(str(k), rng.integers(0, 256, (CROP_PX, CROP_PX, 3), np.uint8))
            for k in range(count)
        ]
        return Strip(tuple(pictures), Window(0, 0, CROP_PX, CROP_PX), ("red",), 1.0)

    scenes = [scene(f"s{k}", f"g{k}", 1.0) for k in range(50)]
    strips = (noisy(4), noisy(3))
    text = page(Evaluation("big", scenes, ROWS, [], {s.name: strips for s in scenes}))
    assert len(text.encode()) < 10e6


def test_the_command_makes_a_page_with_crops_of_all_that_it_compared(tmp_path: Path) -> None:
    truth = texture((3, 160, 160), 4)
    pan = truth.mean(axis=0, keepdims=True)
    ms = truth.reshape(3, 40, 4, 40, 4).mean(axis=(2, 4))
    write_raster(tmp_path / "p.tif", pan.astype(np.uint16), (0, 1, 0, 0, 0, -1))
    write_raster(tmp_path / "m.tif", ms.astype(np.uint16), (0, 4, 0, 0, 0, -4))
    entry = {
        "name": "a & b",
        "kind": "pair_fr",
        "sensor": "<unknown>",
        "ratio": 4,
        "bands": ["blue", "green", "red"],
        "valid_bits": 11,
        "files": {"pan": {"path": "p.tif"}, "ms": {"path": "m.tif"}},
    }
    (tmp_path / "manifest.json").write_text(json.dumps({"entries": [entry]}))
    out = tmp_path / "out.html"
    evaluate.main(
        [str(tmp_path), "--methods", "exp", "gsa", "--html", str(out)],
        variants=[Row("mine", lambda _: make_baseline("brovey"))],
    )
    parsed = Parsed(out.read_text(encoding="utf-8"))
    assert parsed.open == []
    for words in ("a & b", "<unknown>", "160 x 160", "blue 0.3, green 0.3, red 0.3", "Targets"):
        assert words in parsed.text
    titles = [image["alt"] for image in parsed.all("img")]
    assert titles[:5] == ["PAN", "MS interpolated", "gsa", "mine", "reference"]
    assert titles[5:7] == ["error of gsa", "error of mine"]
    assert titles[7:] == ["PAN", "MS interpolated", "gsa", "mine"]
    shapes = [decode(image["src"]).shape for image in parsed.all("img")]
    assert shapes == [
        *[(30, 30), *[(30, 30, 3)] * 6],
        *[(CROP_PX, CROP_PX), *[(CROP_PX, CROP_PX, 3)] * 3],
    ]
