"""The targets, on scenes whose verdict can be told by looking at the numbers."""

from __future__ import annotations

import math

import pytest

from ksdiff_core.evaluation.scores import (
    FullScores,
    ReducedScores,
    Row,
    SceneScores,
    best_injection,
)
from ksdiff_core.evaluation.tables import all_tables, summary
from ksdiff_core.evaluation.targets import TARGETS, check_scene, judge, subject_of, targets_as_json


def never_made(_scene: object) -> None:
    raise AssertionError("no method is needed here")


ROWS = [
    Row("exp", never_made, classical=True, injects=False),
    Row("gsa", never_made, classical=True),
    Row("glp", never_made, classical=True),
    Row("ksdiff", never_made),
    Row("variant", never_made),
]


def reduced(sam: float, ergas: float, q2n: float, again: float = 0.005) -> ReducedScores:
    return ReducedScores(sam, ergas, q2n, 0.9, again, 1.0)


def full(hqnr: float, d_rho: float, again: float = 0.005) -> FullScores:
    return FullScores(0.1, 0.1, hqnr, d_rho, again, 1.0, 1.0)


def scene(name: str, **changed: object) -> SceneScores:
    """A scene on which ksdiff meets every target, changed by label and resolution."""
    scores = {
        "exp": (reduced(3.0, 6.0, 0.70), full(0.99, 0.90)),
        "gsa": (reduced(2.0, 4.0, 0.80), full(0.85, 0.30)),
        "glp": (reduced(2.5, 3.0, 0.90), full(0.90, 0.20)),
        "ksdiff": (reduced(1.9, 2.7, 0.91), full(0.90, 0.19)),
        "variant": (reduced(9.0, 9.0, 0.10), full(0.10, 0.90)),
    }
    low = {label: pair[0] for label, pair in scores.items()}
    high = {label: pair[1] for label, pair in scores.items()}
    low.update(changed.get("low", {}))
    high.update(changed.get("high", {}))
    return SceneScores(name, "g", 21, low, high if changed.get("full", True) else {})


def missed(found: dict) -> set[str]:
    return {key for key, check in found.items() if not check.passed}


def test_each_index_is_held_against_its_own_best_classical_method() -> None:
    found = check_scene(scene("s"), ROWS, "ksdiff")
    assert list(found) == list(TARGETS)
    assert {key: (c.rival, c.bound) for key, c in found.items()} == {
        "sam": ("gsa", 2.0),
        "ergas": ("glp", 3.0),
        "q2n": ("glp", 0.9),
        "reprojection_reduced": ("", 0.01),
        "hqnr": ("glp", 0.9),
        "d_rho": ("glp", 0.2),
        "reprojection_full": ("", 0.01),
    }
    assert not missed(found)


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (reduced(2.0, 2.7, 0.91), {"sam"}),
        (reduced(1.9, 3.0, 0.91), {"ergas"}),
        (reduced(1.9, 2.7, 0.90), {"q2n"}),
        (reduced(2.1, 3.1, 0.80), {"sam", "ergas", "q2n"}),
        (reduced(1.9, 2.7, 0.91, 0.01), set()),
        (reduced(1.9, 2.7, 0.91, 0.0101), {"reprojection_reduced"}),
        (reduced(math.nan, math.nan, math.nan, math.nan), {*list(TARGETS)[:4]}),
    ],
)
def test_equal_is_not_better_and_no_number_meets_nothing(
    own: ReducedScores, expected: set[str]
) -> None:
    assert missed(check_scene(scene("s", low={"ksdiff": own}), ROWS, "ksdiff")) == expected


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (full(0.90, 0.19), set()),
        (full(0.8999, 0.19), {"hqnr"}),
        (full(0.95, 0.20), {"d_rho"}),
        (full(0.95, math.nan), {"d_rho"}),
        (full(0.95, 0.10, 0.02), {"reprojection_full"}),
    ],
)
def test_at_full_resolution_equal_hqnr_is_enough_and_equal_d_rho_is_not(
    own: FullScores, expected: set[str]
) -> None:
    assert missed(check_scene(scene("s", high={"ksdiff": own}), ROWS, "ksdiff")) == expected


def test_interpolation_is_no_rival_at_full_resolution_and_d_rho_has_the_rival_of_hqnr() -> None:
    one = scene("s", high={"gsa": full(0.91, 0.5), "exp": full(0.999, 0.0)})
    assert best_injection(one, ROWS) == "gsa"
    found = check_scene(one, ROWS, "ksdiff")
    assert (found["d_rho"].rival, found["d_rho"].bound) == ("gsa", 0.5)
    assert missed(found) == {"hqnr"}
    only_exp = [ROWS[0], ROWS[3]]
    assert "hqnr" not in check_scene(one, only_exp, "ksdiff")


def test_counts_mean_worst_and_names() -> None:
    scenes = [
        scene("good"),
        scene("bad", low={"ksdiff": reduced(2.2, 3.6, 0.91)}),
        scene("triplet", full=False, low={"ksdiff": reduced(1.9, 1.5, 0.91, 0.03)}),
    ]
    verdict = judge(scenes, ROWS)
    assert verdict.subject == "ksdiff"
    assert verdict.ergas_ratios == pytest.approx({"good": 0.9, "bad": 1.2, "triplet": 0.5})
    assert verdict.mean_ratio == pytest.approx(2.6 / 3)
    assert verdict.worst_scene == "bad"
    assert verdict.failed("sam") == ["bad"]
    assert verdict.failed("reprojection_reduced") == ["triplet"]
    assert verdict.judged("hqnr") == ["good", "bad"]
    document = targets_as_json(verdict)
    by_key = {row["key"]: row for row in document["targets"]}
    assert by_key["ergas"] == {
        "key": "ergas",
        "target": TARGETS["ergas"],
        "passed": 2,
        "scenes": 3,
        "failed": ["bad"],
    }
    assert by_key["d_rho"]["scenes"] == 2
    assert document["ergas_ratio"]["worst_scene"] == "bad"
    assert document["scenes"]["bad"]["sam"]["passed"] is False
    assert "hqnr" not in document["scenes"]["triplet"]
    assert summary(scenes, ROWS, [])["targets"] == document


def test_the_printed_tables_count_and_name_the_scenes_that_fail() -> None:
    scenes = [scene("good"), scene("bad", low={"ksdiff": reduced(2.2, 3.6, 0.91)})]
    scenes.append(scene("triplet", full=False))
    checks, counts = all_tables(scenes, ROWS, [])[-2:]
    lines = {line.split()[0]: line.split()[1:] for line in checks.splitlines()[2:]}
    assert lines["good"] == ["0.900", *["met"] * 7]
    assert lines["bad"] == ["1.200", "MISSED", "MISSED", *["met"] * 5]
    assert lines["triplet"] == ["0.900", *["met"] * 4, "-", "-", "-"]
    assert "1.000 on the mean of 3 scenes, at worst 1.200 (bad)" in counts
    assert f"2 / 3    {TARGETS['sam']}\n              missed on bad" in counts
    assert f"2 / 2    {TARGETS['hqnr']}" in counts


def test_long_lists_of_names_break_between_names_only() -> None:
    bad = reduced(2.2, 3.6, 0.91)
    names = [f"place {k} (some label)" for k in range(9)]
    text = all_tables([scene(name, low={"ksdiff": bad}) for name in names], ROWS, [])[-1]
    lines = text.splitlines()
    start = next(k for k, line in enumerate(lines) if "missed on" in line)
    shown = [line.strip() for line in lines[start : start + 3]]
    assert max(len(line) for line in lines[start:]) <= 100
    assert " ".join(shown).replace("missed on ", "").split(", ")[:9] == names
    assert all(line.rstrip(",").endswith("(some label)") for line in shown)


def test_without_a_subject_or_a_rival_there_is_no_verdict() -> None:
    assert subject_of(ROWS) == "ksdiff"
    assert subject_of(ROWS[:3]) == ""
    assert judge([scene("s")], ROWS[:3]) is None
    assert judge([scene("s")], ROWS[3:]) is None
    assert targets_as_json(None) == {}
