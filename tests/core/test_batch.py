"""Many scenes side by side: each as if it ran alone, none in the way of another, nothing left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from pairs import fingerprint, make_pair, read_raster

from ksdiff_core import __main__
from ksdiff_core.batch import child, cli, machine, pool
from ksdiff_core.batch.scenes import SceneRow
from ksdiff_core.errors import InputError
from ksdiff_core.job import Job

CHILD = [sys.executable, str(Path(__file__).with_name("child.py"))]


@pytest.fixture
def scenes(tmp_path: Path) -> Path:
    """Three scenes in folders of their own; the MS of the second is cut off."""
    folder = tmp_path / "scenes"
    for number, name in enumerate(("east", "north", "west")):
        make_pair(folder / name, ms_shape=(3, 24 + 4 * number, 30))
    damaged = folder / "north" / "ms.tif"
    damaged.write_bytes(damaged.read_bytes()[:1000])
    return folder


def batch(*argv: object) -> int:
    return __main__.main(["batch", *map(str, argv)])


def slow_rows(folder: Path, count: int = 2) -> list[SceneRow]:
    pair = make_pair(folder / "in", (3, 16, 16))
    jobs = [Job(pair.pan, (pair.ms,), str(folder / f"out{n}.tif"), "exp") for n in range(count)]
    return [SceneRow(f"row {n}", job) for n, job in enumerate(jobs)]


def wait_until(true) -> None:
    for _ in range(1000):
        if true():
            return
        time.sleep(0.02)
    raise TimeoutError


@pytest.mark.parametrize("method", ["gsa", "ksdiff"])
def test_each_result_is_byte_for_byte_that_of_a_run_alone(scenes, tmp_path, method, capsys):
    results, alone = tmp_path / "results", tmp_path / "alone"
    alone.mkdir()
    assert batch(scenes, "--output", results, "--method", method, "--device", "cpu") == 1
    assert sorted(os.listdir(results)) == ["east.tif", "west.tif"]
    for name in ("east", "west") if method == "gsa" else ("west",):
        pan, ms = scenes / name / "pan.tif", scenes / name / "ms.tif"
        files = ["--pan", pan, "--ms", ms, "--output", alone / f"{name}.tif"]
        argv = ["pansharpen", *map(str, files), "--method", method, "--device", "cpu"]
        # In a process of its own: libraries of the test's process may have other threads.
        subprocess.run([sys.executable, "-m", "ksdiff_core", *argv], check=True)
    alike = fingerprint(alone)
    assert alike.items() <= fingerprint(results).items()
    assert len(alike) > 0


def test_a_bad_scene_reports_its_row_and_the_others_go_on(scenes, tmp_path, capsys):
    summary = tmp_path / "summary.json"
    options = ["--method", "exp", "--json", summary, "--workers", "2"]
    assert batch(scenes, "--output", tmp_path / "results", *options) == 1
    out, err = capsys.readouterr()
    lines = [line.split() for line in out.splitlines()]
    assert ["east", "done", "120", "x", "96", "3"] in [line[:6] for line in lines]
    assert ["north", "failed"] in [line[:2] for line in lines]
    assert "2 done, 1 failed." in out
    assert "ms.tif cannot be read at rows" in out
    assert "3 of 3 scenes, 1 failed" in err
    rows = json.loads(summary.read_text())["rows"]
    assert [row["state"] for row in rows] == ["done", "failed", "done"]
    assert rows[2]["result"]["height"] == 128
    assert rows[2]["job"]["method"] == "exp"
    assert "cannot be read" in rows[1]["problem"]


def test_existing_results_are_skipped_only_on_request(scenes, tmp_path, capsys):
    (scenes / "north" / "ms.tif").unlink()
    (scenes / "north" / "pan.tif").unlink()
    results = tmp_path / "results"
    results.mkdir()
    (results / "east.tif").write_text("mine")
    common = [scenes, "--output", results, "--method", "exp"]
    assert batch(*common) == 1
    assert "east.tif exists already" in capsys.readouterr().out
    assert (results / "east.tif").read_text() == "mine"
    assert batch(*common, "--skip-existing") == 0
    assert "2 skipped." in capsys.readouterr().out
    assert (results / "east.tif").read_text() == "mine"
    assert batch(*common, "--overwrite") == 0
    assert read_raster(results / "east.tif").shape == (3, 96, 120)


def test_the_scenes_of_a_manifest_keep_its_names_and_sensor(tmp_path, capsys):
    make_pair(tmp_path / "files", (4, 16, 16))
    common = {"kind": "pair_fr", "sensor": "QuickBird", "ratio": 4, "valid_bits": 11}
    files = {"pan": {"path": "files/pan.tif"}, "ms": {"path": "files/ms.tif"}}
    entries = [
        {"name": "town", "bands": list("abcd"), "files": files, **common},
        {"name": "many", "bands": list("abcd"), "files": {"npz": {"path": "x.npz"}}, **common},
    ]
    entries[1]["count"] = 1
    (tmp_path / "manifest.json").write_text(json.dumps({"entries": entries}))
    summary = tmp_path / "s.json"
    options = ["--output", tmp_path / "out", "--method", "exp", "--json", summary]
    assert batch(tmp_path, *options) == 0
    assert "many_00 is left out: its pixels are in an npz file" in capsys.readouterr().out
    rows = json.loads(summary.read_text())["rows"]
    assert [(row["name"], row["job"]["sensor"]) for row in rows] == [("town", "quickbird")]


def test_job_files_hold_one_job_or_many_and_bad_ones_are_rows(tmp_path, capsys):
    pair = make_pair(tmp_path / "in", (3, 16, 16))
    one = Job(pair.pan, (pair.ms,), str(tmp_path / "one.tif"), "exp")
    two = replace(one, output=str(tmp_path / "two.tif"), output_type="Float32")
    (tmp_path / "one.json").write_text(one.to_json())
    again = replace(one, seed=5)
    jobs = [asdict(two), {"pan": 3}, asdict(again)]
    (tmp_path / "more.json").write_text(json.dumps(jobs))
    assert batch(tmp_path / "one.json", tmp_path / "more.json") == 1
    out = capsys.readouterr().out
    assert "2 done, 2 failed." in out
    assert "more 2 failed: The job has unknown keys [] and lacks the keys" in out
    assert "more 3 failed: Its output" in out
    assert read_raster(tmp_path / "two.tif").dtype == "float32"


def test_a_batch_of_nothing_and_wrong_options_are_refused(tmp_path, capsys):
    (tmp_path / "notes.txt").write_text("no job")
    for argv, words in (
        ([tmp_path], "no folder for the results"),
        ([tmp_path, "--output", tmp_path / "o"], "No scene was found"),
        ([tmp_path / "notes.txt"], "neither a folder nor a JSON file"),
        ([tmp_path / "missing"], "neither a folder nor a JSON file"),
        ([tmp_path, "--output", tmp_path / "o", "--tile", "3"], "tile is 3"),
    ):
        assert batch(*argv) == 1
        assert words in capsys.readouterr().err
    with pytest.raises(SystemExit) as left:
        batch(tmp_path, "--workers", "-1")
    assert left.value.code == 2


def test_a_killed_run_is_one_failed_row_and_its_part_is_gone(tmp_path, monkeypatch):
    monkeypatch.setattr(child, "COMMAND", (*CHILD, "--slow", "worker"))
    rows = slow_rows(tmp_path, 3)
    work = pool.Pool(rows, workers=1)

    def kill_the_first() -> None:
        wait_until((tmp_path / "out0.part.tif").exists)
        work._children[0]._process.kill()
        # What comes after it is quick.
        monkeypatch.setattr(child, "COMMAND", (*CHILD, "worker"))

    killer = threading.Thread(target=kill_the_first)
    killer.start()
    outcomes = work.run(lambda *_: None, lambda: False)
    killer.join()
    assert [outcome.state for outcome in outcomes] == ["failed", "done", "done"]
    assert "ended by signal 9" in outcomes[0].problem


def test_cancelling_ends_all_runs_and_leaves_no_part(tmp_path, monkeypatch):
    monkeypatch.setattr(child, "COMMAND", (*CHILD, "--slow", "worker"))
    rows = slow_rows(tmp_path, 3)
    work = pool.Pool(rows, workers=2)
    parts = [tmp_path / f"out{n}.part.tif" for n in (0, 1)]
    outcomes = work.run(lambda *_: None, lambda: all(part.exists() for part in parts))
    assert [outcome.state for outcome in outcomes] == ["cancelled"] * 3
    assert os.listdir(tmp_path) == ["in"]
    assert not any(one.alive for one in work._children)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_or_killed_batch_leaves_no_part_and_no_process(tmp_path, number):
    make_pair(tmp_path / "in" / "town", (3, 16, 16))
    results = tmp_path / "results"
    argv = ["batch", tmp_path / "in", "--output", results, "--method", "exp"]
    parent = subprocess.Popen(
        [*CHILD, "--slow", *map(str, argv)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_until((results / "town.part.tif").exists)
    parent.send_signal(number)
    out, err = parent.communicate(timeout=20)
    wait_until(lambda: os.listdir(results) == [])
    assert parent.returncode == (130 if number == signal.SIGINT else -9)
    assert "Traceback" not in err
    assert number != signal.SIGINT or "1 cancelled." in out


@pytest.mark.parametrize("cores", [1, 2, 8, 64])
@pytest.mark.parametrize("memory", [100, 1600, 5000, 64000])
def test_runs_side_by_side_stay_within_the_memory(monkeypatch, cores, memory):
    monkeypatch.setattr(machine, "cores", lambda: cores)
    for count in (1, 3, 100):
        given = machine.share(count, True, memory_mb=memory)
        assert 1 <= given.workers <= count
        needed = given.workers * (given.tiles_mb + machine.PROCESS_MB[True])
        assert needed <= memory or (given.workers, given.tiles_mb) == (1, 1)
        # Where two runs fit, one alone would leave cores idle.
        assert given.workers > 1 or count == 1 or memory < 2 * 1524
    assert machine.share(100, True, "cuda", memory_mb=memory).workers == 1
    assert machine.share(100, True, workers=3, memory_mb=memory).workers == 3


def test_a_limit_of_the_container_counts(monkeypatch, tmp_path):
    monkeypatch.setattr(machine, "_CGROUP", tmp_path)
    before = machine.cores(), machine.available_memory_mb()
    (tmp_path / "cpu.max").write_text("100000 100000\n")
    (tmp_path / "memory.max").write_text(f"{300 * 2**20}\n")
    (tmp_path / "memory.current").write_text(f"{100 * 2**20}\n")
    assert (machine.cores(), machine.available_memory_mb()) == (1, 200)
    (tmp_path / "cpu.max").write_text("max 100000\n")
    (tmp_path / "memory.max").write_text("max\n")
    assert machine.cores() == before[0]
    assert machine.available_memory_mb() > 200


def test_a_run_gets_the_threads_that_were_asked_for_and_a_small_cache():
    given = machine.Share(2, 100, threads=3).environment({"A": "b", "GDAL_CACHEMAX": "7"})
    assert given["OMP_NUM_THREADS"] == given["OPENBLAS_NUM_THREADS"] == "3"
    assert (given["A"], given["GDAL_CACHEMAX"]) == ("b", "7")
    assert "OMP_NUM_THREADS" not in machine.Share(2, 100).environment({})


def test_a_template_with_wrong_values_is_refused_before_anything_is_made(scenes, tmp_path):
    with pytest.raises(InputError, match="tile"):
        cli.main([str(scenes), "--output", str(tmp_path / "o"), "--tile", "3"])
    assert not (tmp_path / "o").exists()


def test_the_batch_itself_loads_no_torch():
    code = "import sys, ksdiff_core.batch.cli; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
