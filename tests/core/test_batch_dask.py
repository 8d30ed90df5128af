"""The same scenes through Dask: the same bytes, also when a worker dies in the middle."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import distributed
import pytest
from pairs import fingerprint, make_pair, texture

from ksdiff_core import __main__
from ksdiff_core.batch import blocks
from ksdiff_core.batch.cluster import ClusterPool
from ksdiff_core.batch.scenes import SceneRow
from ksdiff_core.job import Job


@pytest.fixture(scope="module")
def cluster() -> Iterator[distributed.LocalCluster]:
    """Two workers, each a process."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, memory_limit=0, dashboard_address=":0"
    ) as made:
        yield made


@pytest.fixture
def rows(tmp_path: Path) -> list[SceneRow]:
    """Two scenes of many small tiles, which take a while."""
    (tmp_path / "results").mkdir()
    found = []
    for name, height in (("east", 60), ("west", 80)):
        pair = make_pair(tmp_path / name, (3, height, 80))
        output = str(tmp_path / "results" / f"{name}.tif")
        found.append(SceneRow(name, Job(pair.pan, (pair.ms,), output, "brovey", tile=32)))
    return found


def run_alone(rows: list[SceneRow], folder: Path) -> dict[str, str]:
    """Fingerprint of the results of runs in processes of their own."""
    folder.mkdir()
    for row in rows:
        job = replace(row.job, output=str(folder / f"{row.name}.tif"))
        done = subprocess.run(
            [sys.executable, "-m", "ksdiff_core", "run", "-"],
            input=job.to_json(),
            text=True,
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
    return fingerprint(folder)


def wait_until(true) -> None:
    for _ in range(3000):
        if true():
            return
        time.sleep(0.01)
    raise TimeoutError


def test_a_worker_killed_in_the_middle_changes_no_byte(cluster, rows, tmp_path):
    results = tmp_path / "results"
    killed = []

    def kill_one() -> None:
        wait_until(lambda: list(results.glob("*.part.tif")))
        busy = {state.address for state in cluster.scheduler.workers.values() if state.processing}
        worker = next(one for one in cluster.workers.values() if one.worker_address in busy)
        killed.append(worker.pid)
        os.kill(worker.pid, signal.SIGKILL)

    killer = threading.Thread(target=kill_one)
    killer.start()
    outcomes = ClusterPool(rows, cluster.scheduler_address).run(lambda *_: None, lambda: False)
    killer.join()
    assert killed
    assert [outcome.state for outcome in outcomes] == ["done", "done"], outcomes
    assert fingerprint(results) == run_alone(rows, tmp_path / "alone")


@pytest.mark.parametrize("form", ["geotiff", "cog"])
def test_a_huge_scene_goes_as_block_ranges_and_comes_back_as_one_run_makes_it(
    cluster, tmp_path, monkeypatch, form
):
    monkeypatch.setattr(blocks, "BLOCK_ROWS", 64)
    monkeypatch.setattr(blocks, "WORTH_PX", 1)
    pixels = texture((3, 40, 35), 1).astype("uint16")
    pixels[:, 10:20, 5:9] = 0
    pair = make_pair(tmp_path / "in", (3, 40, 35), ms_pixels=pixels, nodata=0)
    results = tmp_path / "results"
    results.mkdir()
    job = Job(pair.pan, (pair.ms,), str(results / "huge.tif"), "gsa", tile=32, format=form)
    rows = [SceneRow("huge", job)]
    outcomes = ClusterPool(rows, cluster.scheduler_address).run(lambda *_: None, lambda: False)
    assert outcomes[0].state == "done", outcomes[0].problem
    assert outcomes[0].result["tiles"] == 5 * 5
    assert outcomes[0].result["height"] == 160
    assert fingerprint(results) == run_alone(rows, tmp_path / "alone")


def test_a_block_range_that_fails_fails_the_scene_and_leaves_nothing(
    cluster, tmp_path, monkeypatch
):
    monkeypatch.setattr(blocks, "BLOCK_ROWS", 64)
    monkeypatch.setattr(blocks, "WORTH_PX", 1)
    pair = make_pair(tmp_path / "in", (3, 40, 35))
    pan = Path(pair.pan)
    pan.write_bytes(pan.read_bytes()[: pan.stat().st_size // 2])
    results = tmp_path / "results"
    results.mkdir()
    job = Job(pair.pan, (pair.ms,), str(results / "huge.tif"), "gsa", tile=32)
    outcomes = ClusterPool([SceneRow("huge", job)], cluster.scheduler_address).run(
        lambda *_: None, lambda: False
    )
    assert outcomes[0].state == "failed"
    assert "cannot be read at rows" in outcomes[0].problem
    wait_until(lambda: os.listdir(results) == [])


def test_cancelling_ends_the_tasks_and_leaves_no_part(cluster, rows, tmp_path):
    results = tmp_path / "results"
    outcomes = ClusterPool(rows, cluster.scheduler_address).run(
        lambda *_: None, lambda: (results / "east.part.tif").exists()
    )
    assert {outcome.state for outcome in outcomes} <= {"cancelled", "done"}
    assert outcomes[0].state == "cancelled"
    wait_until(lambda: not list(results.glob("*.part*")))


def test_one_option_sends_a_batch_to_workers_of_its_own(tmp_path, capsys):
    for name in ("a", "b"):
        make_pair(tmp_path / "in" / name, (3, 16, 16))
    (tmp_path / "in" / "b" / "ms.tif").write_bytes(b"no raster")
    results = tmp_path / "results"
    argv = ["batch", tmp_path / "in", "--output", results, "--method", "exp", "--dask", "local"]
    assert __main__.main(list(map(str, argv))) == 1
    out, err = capsys.readouterr()
    assert "1 done, 1 failed." in out
    assert "b failed: The MS" in out
    assert "2 of 2 scenes" in err
    assert os.listdir(results) == ["a.tif"]


def test_existing_outputs_are_kept_on_a_cluster_too(cluster, rows):
    Path(rows[0].job.output).write_text("mine")
    outcomes = ClusterPool(rows[:1], cluster.scheduler_address).run(lambda *_: None, lambda: False)
    assert "exists already" in outcomes[0].problem
    assert Path(rows[0].job.output).read_text() == "mine"
    outcomes = ClusterPool(rows[:1], cluster.scheduler_address, skip_existing=True).run(
        lambda *_: None, lambda: False
    )
    assert outcomes[0].state == "skipped"


def test_without_dask_the_message_says_what_to_install(tmp_path, monkeypatch, capsys):
    make_pair(tmp_path / "in", (3, 16, 16))
    monkeypatch.setitem(sys.modules, "distributed", None)
    argv = ["batch", tmp_path / "in", "--output", tmp_path / "o", "--dask", "local"]
    assert __main__.main(list(map(str, argv))) == 1
    assert "python -m pip install distributed" in capsys.readouterr().err


def test_a_scheduler_that_does_not_answer_is_named(tmp_path, monkeypatch, capsys):
    make_pair(tmp_path / "in", (3, 16, 16))
    monkeypatch.setattr("ksdiff_core.batch.cluster.CONNECT_S", 1)
    address = "tcp://127.0.0.1:9"
    argv = ["batch", tmp_path / "in", "--output", tmp_path / "o", "--dask", address]
    assert __main__.main(list(map(str, argv))) == 1
    assert f"No Dask scheduler answers at {address}" in capsys.readouterr().err
