"""What adapted weights say of themselves."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from ksdiff_core import __version__
from ksdiff_core.adaptation.job import AdaptationJob
from ksdiff_core.adaptation.judging import Comparison
from ksdiff_core.adaptation.subject import Subject
from ksdiff_core.weights.file import file_sha256
from ksdiff_core.weights.parent import ADAPTED, PARENT

if TYPE_CHECKING:
    from ksdiff_core.adaptation.tuning import Recipe

KEPT = ("architecture", "trained_for", "training_images", "licence", "steps")
"""What adapted weights take over from the ones before."""


def make_header(
    job: AdaptationJob,
    subject: Subject,
    parent: Path,
    header: Mapping[str, object],
    recipe: Recipe,
    found: Mapping[str, object],
) -> dict[str, object]:
    """The header of the adapted weights. Only the date of today is not the same in another run.

    Args:
        job: What was asked for.
        subject: The scene.
        parent: File of the weights before.
        header: Their header.
        recipe: What moved.
        found: What was measured: ``steps``, ``rehearsal``, ``held_out``, ``before``, ``after``.
    """
    name = str(header.get("name") or parent.stem)
    scene = os.path.basename(job.pan)
    today = datetime.now(timezone.utc).date().isoformat()
    held, before, after = found["held_out"], found["before"], found["after"]
    return {
        **{key: header[key] for key in KEPT if key in header},
        "name": job.name.lower(),
        "title": f"Adapted from {name} {header['version']} on {scene}, {today}",
        "version": __version__,
        "training_data": [
            *header["training_data"],
            {
                "sensor": f"{subject.sensor or 'unknown sensor'}, {scene}",
                "licence": "of that scene",
            },
        ],
        PARENT: {
            "name": name,
            "version": str(header["version"]),
            "sha256": file_sha256(parent),
        },
        ADAPTED: {
            "pan": scene,
            "ms": [os.path.basename(path) for path in job.ms],
            "sensor": subject.sensor,
            "bands": subject.scene.bands,
            "band_names": list(subject.scene.band_names),
            "ratio": subject.scene.ratio,
            "acquired": subject.acquired,
            "made": today,
            "settings": {
                "moved": recipe.name,
                "rate": recipe.rate,
                "ratio": recipe.ratio,
                "guard": recipe.guard,
                "steps": found["steps"],
                "seed": job.seed,
                "nyquist_gains": list(subject.scene.nyquist_gains),
                "registration": job.registration,
            },
            "measured": {
                "held_out": _comparison(held),
                "rehearsal": _comparison(found["rehearsal"]),
                "hqnr": [before.hqnr, after.hqnr],
                "reprojection": [before.reprojection, after.reprojection],
            },
        },
        "training": {"started_from": header.get("training", {})},
    }


def _comparison(found: Comparison) -> dict[str, object]:
    return {
        "blocks": found.blocks,
        "ergas": [found.before, found.after],
        "gain": found.gain,
        "standard_error": found.error,
    }
