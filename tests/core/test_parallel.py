from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ksdiff_core.errors import Cancelled
from ksdiff_core.job import Job
from ksdiff_core.machine import device, parallel
from ksdiff_core.machine.once import once
from ksdiff_core.pipeline import pansharpen
from ksdiff_core.synthetic import make_scene, write_scene

ROOT = Path(__file__).resolve().parents[2]


def test_cores_are_those_the_process_is_bound_to_and_no_more_than_asked_for(monkeypatch):
    monkeypatch.setattr(parallel.os, "sched_getaffinity", lambda _pid: {0, 2, 5}, raising=False)
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    assert parallel.cores() == 3
    for wanted, cores in (("2", 2), ("8", 3), ("0", 1), ("4,2", 3)):
        monkeypatch.setenv("OMP_NUM_THREADS", wanted)
        assert parallel.cores() == cores


def test_large_pieces_run_at_the_same_time_and_small_ones_here(monkeypatch):
    monkeypatch.setattr(parallel, "cores", lambda: 2)
    both, places = threading.Barrier(2, timeout=20), set()

    def work(_index: int) -> None:
        both.wait()
        places.add(threading.get_ident())

    parallel.for_each(work, 2, parallel.PARALLEL_PIXELS)
    assert len(places) == 2
    places.clear()
    parallel.for_each(lambda _i: places.add(threading.get_ident()), 9, 10)
    assert places == {threading.get_ident()}


def test_work_ahead_comes_in_order_from_several_threads_and_not_far_ahead(monkeypatch):
    monkeypatch.setattr(parallel, "cores", lambda: 2)
    both, taken = threading.Barrier(2, timeout=20), []

    def items():
        for item in range(8):
            taken.append(item)
            yield item

    def work(item: int) -> int:
        both.wait()
        return item * item

    found = parallel.ahead(work, items())
    assert next(found) == 0
    assert taken == [0, 1, 2]
    assert [0, *found] == [item * item for item in range(8)]


def test_what_items_raise_ends_the_work_ahead(monkeypatch):
    monkeypatch.setattr(parallel, "cores", lambda: 2)

    def items():
        yield 1
        raise Cancelled

    with pytest.raises(Cancelled):
        list(parallel.ahead(abs, items()))


def test_a_property_is_made_once_and_by_two_threads_at_the_same_time():
    both, made = threading.Barrier(2, timeout=20), []

    class Image:
        @once
        def derived(self) -> Image:
            """What it is."""
            both.wait()
            made.append(self)
            return self

    images = [Image(), Image()]
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(lambda image: image.derived, images)) == images
    assert [image.derived for image in images] == images
    assert len(made) == 2
    assert Image.derived.__doc__ == "What it is."


def test_workers_share_the_cores_and_leave_torch_as_it_was(monkeypatch):
    torch = pytest.importorskip("torch")
    monkeypatch.setattr(parallel, "cores", lambda: 6)
    before = torch.get_num_threads()
    found = []
    try:
        torch.set_num_threads(6)
        with parallel.sharing(3) as begin, ThreadPoolExecutor(1) as pool:
            pool.submit(begin).result()
            pool.submit(lambda: found.append(torch.get_num_threads())).result()
        assert found == [2]
        assert torch.get_num_threads() == 6
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(torch.get_num_threads).result() == 6
        with parallel.sharing(1) as begin:
            begin()
        assert torch.get_num_threads() == 6
    finally:
        torch.set_num_threads(before)


@pytest.mark.parametrize("bands", [1, 4, 8, 16])
def test_memory_decides_how_many_tiles_are_computed_at_once(monkeypatch, bands):
    monkeypatch.setattr(device, "cores", lambda: 16)
    monkeypatch.setattr(device, "free_memory_mb", lambda: 64_000)
    for limit in (200, 500, 1000, 4000, 40_000):
        tile = device.tile_size(0, bands, 100, limit, "cpu", 60)
        workers, memory = device.tile_workers(100, tile, bands, 100, 60, limit, "cpu")
        assert memory <= limit or (workers == 1 and tile == device.BLOCK)
    assert (tile, workers) == (1024, 16)


def test_without_a_limit_the_plan_stays_the_same_on_a_machine_with_much_memory(monkeypatch):
    monkeypatch.setattr(device, "cores", lambda: 64)
    plans = set()
    for free in (8_000, 64_000, 1_000_000):
        monkeypatch.setattr(device, "free_memory_mb", lambda free=free: free)
        tile = device.tile_size(0, 8, 100, 0, "cpu", 60)
        plans.add((tile, *device.tile_workers(10_000, tile, 8, 100, 60, 0, "cpu")))
    assert len(plans) == 1
    assert plans.pop()[2] <= device.DEFAULT_MEMORY_MB


@pytest.mark.parametrize(
    ("count", "name", "workers"), [(2, "cpu", 2), (9, "cuda", 1), (9, "mps", 1)]
)
def test_no_more_workers_than_tiles_and_one_on_a_gpu(monkeypatch, count, name, workers):
    monkeypatch.setattr(device, "cores", lambda: 8)
    assert device.tile_workers(count, 256, 4, 0, 0, 4000, name)[0] == workers


@pytest.mark.parametrize("method", ["gsa", "ksdiff"])
def test_the_result_does_not_depend_on_the_number_of_workers(monkeypatch, tmp_path, method):
    if method == "ksdiff":
        pytest.importorskip("torch")
    files = write_scene(make_scene(256, seed=2), tmp_path)
    results = []
    for cores in (1, 3):
        monkeypatch.setattr(device, "cores", lambda cores=cores: cores)
        out = tmp_path / f"{cores}.tif"
        pansharpen(Job(str(files.pan), (str(files.ms),), str(out), method=method, tile=128))
        results.append(out.read_bytes())
    assert results[0] == results[1]


def test_memory_that_threads_freed_is_given_back():
    """In a process of its own, as what other tests keep would hide it."""
    if not sys.platform.startswith("linux"):
        pytest.skip("only the C library of Linux keeps it")
    code = """
import subprocess
import sys
import threading
import numpy as np
from ksdiff_core.machine.memory import return_memory

def resident_mb():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) // 256

def work():
    kept.append([bytearray(100_000) for _ in range(2000)])
    last.append(bytearray(100_000))

kept, last = [], []
thread = threading.Thread(target=work)
thread.start()
thread.join()
kept.clear()
before = resident_mb()
return_memory(before + 50)
kept_back = before - resident_mb()
return_memory(before - 50)
print(kept_back, before - resident_mb())
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    kept_back, given_back = map(int, done.stdout.split())
    # What was given back has to be fetched again, so it is kept as long as there is no need.
    assert kept_back == 0
    assert given_back > 100
