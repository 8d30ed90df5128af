"""The arms of the ablation are equal in what their fusion networks learn from."""

from __future__ import annotations

import argparse
from pathlib import Path

import ablation_arms as tool
import pytest

from ksdiff_core.training.stages import Schedule


@pytest.fixture
def options():
    return argparse.Namespace(
        data="data", validation="valid", first=25, latent=15, joint=10, seed=4, threads=1
    )


def value(line: list[str], name: str) -> str:
    return line[line.index(name) + 1]


def test_every_fusion_network_learns_for_the_same_number_of_steps(options):
    for arm in tool.ARMS:
        line = tool.arguments(arm, options, Path("run"))
        schedule = Schedule(
            *(int(value(line, f"--{k}")) for k in ("stage-1", "stage-2", "latent-first"))
        )
        learning = [step for step in range(schedule.total) if not schedule.latent_only(step)]
        assert len(learning) == 35, arm.label
        with_prior_of_truth = sum(schedule.stage(step) == 1 for step in learning)
        assert with_prior_of_truth == {True: 25 if arm.joint else 35, False: 0}[arm.latent], (
            arm.label
        )


def test_arms_begin_alike_and_differ_in_what_they_are_named_for(options):
    lines = {arm.label: tool.arguments(arm, options, Path("run")) for arm in tool.ARMS}
    for name in ("--start-from", "--seed", "--rate-1", "--rate-2"):
        assert len({value(line, name) for line in lines.values()}) == 1
    assert "--plain-encoder" in lines["concatenation encoder"]
    assert value(lines["plain network"], "--prior") == "none"
    assert value(lines["kernels from features alone"], "--prior") == "features"
    assert lines["ranks (8, 8, 2, 2)"][-5:] == ["--ranks", "8", "8", "2", "2"]


def test_an_arm_reports_the_end_of_its_run(tmp_path):
    (tmp_path / "log.jsonl").write_text(
        '{"step": 1, "own": 2.0}\n{"step": 9, "own": 1.5, "rate": 0.1, "validation": {"mean": 0.5}}\n'
    )
    assert tool.result(tmp_path) == {"own": 1.5, "validation": {"mean": 0.5}}
