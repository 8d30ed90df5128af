"""What an output says about itself: where it comes from and how it was made."""

from __future__ import annotations

import os

from ksdiff_core import __version__
from ksdiff_core.inputs.recognition import Inputs
from ksdiff_core.job import Job
from ksdiff_core.methods.fuse import Fuser
from ksdiff_core.scene.registration import Registration


def metadata_of(
    job: Job, inputs: Inputs, fuser: Fuser, registration: Registration
) -> dict[str, dict[str, str]]:
    """Metadata by domain: that of the MS, and under KSDIFF how the result was made."""
    method, known = fuser.method, inputs.known_sensor
    made = {
        "VERSION": __version__,
        "METHOD": job.method,
        "DEVICE": ", ".join(fuser.devices),
        "PRECISION": ", ".join(fuser.precisions),
        "SENSOR": inputs.sensor,
        # Shortest and longest wavelength that PAN sees, empty for an unknown sensor.
        "PAN_RANGE_NM": ",".join(f"{nm:g}" for nm in known.pan.range_nm) if known else "",
        "RATIO": f"{inputs.scene.ratio:.9g}",
        "NYQUIST_GAINS": ",".join(f"{gain:.4g}" for gain in method.gains),
        "CONSISTENT": "yes" if method.correct else "no",
        **registration.items(),
        "PAN": os.path.basename(job.pan),
        "MS": ",".join(os.path.basename(path) for path in job.ms),
        "MASK": os.path.basename(job.mask),
    }
    if job.method == "ksdiff":
        network = method.method
        made["SEED"] = str(job.seed)
        made["WEIGHTS"] = str(getattr(network, "name", ""))
        made["WEIGHTS_LICENCE"] = str(getattr(network, "licence", ""))
        made["STEPS"] = str(getattr(network, "steps", ""))
        made["ENSEMBLE"] = str(job.ensemble)
    return {**inputs.ms.domains, "KSDIFF": {key: text for key, text in made.items() if text}}
