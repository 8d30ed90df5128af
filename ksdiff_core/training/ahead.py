"""Batches drawn by a process of their own while the step before is computed.

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

_sources: list[Source] = []


def batches_ahead(
    folder: str, scenes: int, windows: int, seed: int, first: int, stop: int
) -> Iterator[Batch]:
    """The training scenes of steps ``first`` to ``stop``, as :func:`draw_batch` gives them.

    Args:
        folder: Of the training images.
        scenes: Scenes per step.
        windows: Windows per scene.
        seed: Of the run.
        first: First step.
        stop: Step after the last one.
    """
    # Not forked: a fork of a process whose threads compute can hang.
    with ProcessPoolExecutor(1, get_context("spawn"), _load, (folder,)) as pool:
        waiting = [pool.submit(_draw, scenes, windows, seed, s) for s in range(first, stop)[:2]]
        for step in range(first, stop):
            batch = waiting.pop(0).result()
            if step + 2 < stop:
                waiting.append(pool.submit(_draw, scenes, windows, seed, step + 2))
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
