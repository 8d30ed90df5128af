"""All numbers of a report as JSON."""

from __future__ import annotations

from dataclasses import asdict

from ksdiff_core.assessment.album import Album
from ksdiff_core.assessment.findings import Findings, Verdict
from ksdiff_core.assessment.reduced import REDUCED_PX, REDUCED_WINDOWS
from ksdiff_core.quality.qindex import BLOCK
from ksdiff_core.reports.files import json_text
from ksdiff_core.scene.reader import SAMPLE_PX, SAMPLES


def to_json(findings: Findings, verdict: Verdict) -> str:
    """The report as a JSON object; a number that could not be computed is null."""
    scene = findings.scene
    document = {
        "ksdiff": findings.version,
        "date": findings.date,
        "job": findings.job,
        "verdict": verdict,
        "scene": {**asdict(scene), "grid": scene.grid},
        "provenance": findings.provenance,
        "settings": {
            "block_px": BLOCK,
            "ratio": scene.ratio,
            "sensor": scene.sensor,
            "nyquist_gains": scene.nyquist_gains,
            "pan_nyquist_gain": scene.pan_nyquist_gain,
            "d_rho_window_px": max(2, round(scene.ratio)),
            "most_windows": SAMPLES,
            "largest_window_px": SAMPLE_PX,
            "most_reduced_windows": REDUCED_WINDOWS,
            "largest_reduced_window_ms_px": REDUCED_PX,
        },
        "windows": findings.windows,
        "complete": findings.complete,
        "missing": findings.missing,
        "full_resolution": findings.full,
        "best_classical": findings.best,
        "classical_hqnr": findings.classical_hqnr,
        "correlation_with_pan": findings.pan_correlation,
        "correlation_with_ms": findings.band_correlation,
        "reference": findings.reference,
        "reduced_resolution": findings.reduced,
        "uncertainty": findings.uncertainty,
        "figures": _figures(findings.album),
    }
    return json_text(document)


def _figures(album: Album) -> dict[str, object]:
    histograms, edge = album.histograms(), album.edge
    return {
        "crops": list(album.crops),
        "spectra": [
            {"place": spot.name, "ms_row": spot.row, "ms_col": spot.col, "mean_dn": values}
            for spot, values in album.spectra.items()
        ],
        "profile": {"line": edge, "dn": album.profile},
        "histograms": histograms,
    }
