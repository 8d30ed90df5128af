"""GDAL's pansharpening as users of QGIS get it: a yardstick that is not ours."""

from __future__ import annotations

import sys

from ksdiff_core.evaluation.external import ExternalMethod


class GdalBrovey(ExternalMethod):
    """Weighted Brovey of GDAL with what ``gdal:pansharp`` of QGIS passes: equal weights, cubic.

    Source: GDAL documentation, gdal_pansharpen; QGIS Processing, gdal:pansharp (resampling cubic,
    no weights given).
    """

    program = "gdal_pansharpen.py"
    source = "the GDAL command line tools"

    def command(self, program: str, pan: str, ms: str, out: str) -> list[str]:
        """The script is run by this Python, which has the GDAL that it needs."""
        return [sys.executable, program, pan, ms, out, "-r", "cubic", "-of", "GTiff", "-q"]
