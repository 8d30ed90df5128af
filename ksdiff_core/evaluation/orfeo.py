"""Orfeo ToolBox's pansharpening with its own defaults: a second yardstick that is not ours."""

from __future__ import annotations

from ksdiff_core.evaluation.external import ExternalMethod


class OrfeoRcs(ExternalMethod):
    """Ratio component substitution: interpolated MS times PAN over its 7 x 7 mean.

    Where PAN sticks out of MS the program leaves 0, so MS is handed over with its edge repeated.

    Source: Orfeo ToolBox 8.1, help of BundleToPerfectSensor: mode default, method rcs, bicubic
    interpolation with radius 2.
    """

    program = "otbcli_BundleToPerfectSensor"
    source = "the Orfeo ToolBox, and put its bin folder on PATH"
    repeats_edges = False

    def command(self, program: str, pan: str, ms: str, out: str) -> list[str]:
        """Pixel type of the output as that of the inputs."""
        kind = "uint8" if self.type_name == "Byte" else "uint16"
        files = ["-inp", pan, "-inxs", ms, "-out", out, kind]
        return [program, *files, "-mode", "default", "-method", "rcs"]
