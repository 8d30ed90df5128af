"""Batches drawn by processes of their own while the steps before are computed.

A thread would not do: drawing is much Python and would hold back the thread that trains.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from ksdiff_core.training.simulation import Batch, draw_batch
from ksdiff_core.training.sources import Source, load_sources

MOST_DRAWERS = 8
"""More processes would draw faster than any GPU at hand can learn."""

_sources: list[Source] = []


def drawers_for(device: str) -> int:
    """Processes that draw for training on a device: the CPU needs its cores for the steps, a GPU none."""
    if device == "cpu":
        return 1
    return min(max((os.cpu_count() or 2) - 1, 1), MOST_DRAWERS)


def batches_ahead(
    folder: str, scenes: int, windows: int, seed: int, first: int, stop: int, drawers: int = 1
) -> Iterator[Batch]:
    """The training scenes of steps ``first`` to ``stop``, as :func:`draw_batch` gives them.

    Args:
        folder: Of the training images.
        scenes: Scenes per step.
        windows: Windows per scene.
        seed: Of the run.
        first: First step.
        stop: Step after the last one.
        drawers: Processes that draw; their number changes no batch.
    """
    ahead = drawers + 1
    # Not forked: a fork of a process whose threads compute can hang.
    with ProcessPoolExecutor(drawers, get_context("spawn"), _load, (folder,)) as pool:
        steps = range(first, stop)
        waiting = [pool.submit(_draw, scenes, windows, seed, s) for s in steps[:ahead]]
        for step in steps:
            batch = waiting.pop(0).result()
            if step + ahead < stop:
                waiting.append(pool.submit(_draw, scenes, windows, seed, step + ahead))
            yield batch


def _load(folder: str) -> None:
    import torch

    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    torch.set_num_threads(1)
    _sources.extend(load_sources(folder, "train"))


def _end_with_parent(parent: int) -> None:
    """A training that is killed cannot tell its helper to stop; it then belongs to another process."""
    while os.getppid() == parent:
        time.sleep(1.0)
    os._exit(1)


def _draw(scenes: int, windows: int, seed: int, step: int) -> Batch:
    return draw_batch(_sources, scenes, windows, seed, step)
