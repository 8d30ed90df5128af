from __future__ import annotations

import threading
import time

import pytest

from ksdiff_core.machine.stream import WAITING, stream

_me = threading.get_ident


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_every_item_passes_all_steps_in_order(workers):
    done, passed = [], []

    def work(item: int) -> int:
        # The first of each three takes longest.
        time.sleep(0.003 * (item % 3 == 0))
        return item * 2

    stream(range(50), lambda n: n + 1, work, done.append, workers, lambda: passed.append(_me()))
    assert done == [2 * (n + 1) for n in range(50)]
    assert passed == [_me()] * 50


def test_several_workers_work_at_the_same_time():
    both = threading.Barrier(2, timeout=20)
    places = set()

    def work(item: int) -> int:
        places.add(_me())
        both.wait()
        return item

    stream(range(6), lambda n: n, work, lambda _item: None, 2)
    assert len(places) == 2
    assert _me() not in places


def test_nothing_to_do_is_done_at_once():
    stream([], None, None, None)


def test_computing_stays_in_the_callers_thread_and_files_in_one_thread_each():
    places: dict[str, set] = {"load": set(), "work": set(), "store": set()}

    def note(step: str):
        return lambda item: places[step].add(threading.get_ident()) or item

    stream(range(20), note("load"), note("work"), note("store"))
    assert places["work"] == {threading.get_ident()}
    assert len(places["load"]) == len(places["store"]) == 1
    assert len(places["load"] | places["work"] | places["store"]) == 3


@pytest.mark.parametrize("workers", [1, 4])
def test_no_more_than_a_few_items_are_alive(workers):
    lock, alive, most = threading.Lock(), 0, 0

    def load(item: int) -> int:
        nonlocal alive, most
        with lock:
            alive += 1
            most = max(most, alive)
        return item

    def store(_item: int) -> None:
        nonlocal alive
        with lock:
            alive -= 1

    stream(range(500), load, lambda item: item, store, workers)
    assert alive == 0
    assert most <= 2 * WAITING + 3 + workers


@pytest.mark.parametrize("workers", [1, 3])
@pytest.mark.parametrize("step", ["load", "work", "store"])
@pytest.mark.parametrize("bad", [0, 7, 19])
def test_an_exception_in_any_step_ends_the_run_and_its_threads(step, bad, workers):
    before = threading.active_count()
    stored = []

    def fail_at(name: str):
        def run(item: int) -> int:
            if name == step and item == bad:
                raise OSError(f"{name} {item}")
            if name == "store":
                stored.append(item)
            return item

        return run

    with pytest.raises(OSError, match=f"{step} {bad}"):
        stream(range(20), fail_at("load"), fail_at("work"), fail_at("store"), workers)
    assert bad not in stored
    assert stored == sorted(stored)
    assert threading.active_count() == before
