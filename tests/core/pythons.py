"""Pythons to compute in: this one under other names, with a mind of their own, and small weights for them."""

from __future__ import annotations

import sys
from pathlib import Path

ENVIRONMENT = Path(sys.prefix)
"""The environment that the tests run in."""


def make_python(
    path: Path, before: str = "", command: str = f'exec "{sys.executable}" "$@"'
) -> str:
    """A program that behaves like this Python.

    Args:
        path: Where it is made.
        before: Shell commands that come first.
        command: What it does then.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{before}\n{command}\n")
    path.chmod(0o755)
    return str(path)


def small_weights(path: Path) -> str:
    """Weights of a tiny network whose parameters all have an effect."""
    from test_model import SMALL, network

    from ksdiff_core.weights.file import save_weights

    record = {
        "name": "tiny",
        "version": "1",
        "architecture": SMALL.to_dict(),
        "trained_for": {"bands": [1, 8], "ratios": [2, 6]},
        "training_data": [],
        "licence": "free",
        "steps": 2,
    }
    save_weights(path, network().state_dict(), record)
    return str(path)
