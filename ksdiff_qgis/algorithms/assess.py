"""``ksdiff:assess``: a fused raster, PAN and MS in, a quality report and its numbers out."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.assessment.job import JUDGED, AssessmentJob
from ksdiff_core.errors import InputError
from ksdiff_core.job import DEVICES
from ksdiff_core.machine.pace import duration
from ksdiff_core.raster.target import same_path
from ksdiff_core.sensors.table import SENSORS
from ksdiff_qgis.algorithms.base import KSDiffAlgorithm, reported_errors
from ksdiff_qgis.algorithms.parameters import (
    AUTO,
    bands,
    choice,
    further_files,
    pan_band,
    weights_parameter,
)
from ksdiff_qgis.feedback import Reporter, core_log
from ksdiff_qgis.inputs import (
    multispectral_files,
    output_path,
    plain_value,
    read_source,
    read_sources,
    weights_file,
)
from ksdiff_qgis.language import page_in_language
from ksdiff_qgis.runtime import check_torch, compute

if TYPE_CHECKING:
    from ksdiff_core.assessment.run import Assessment

HTML, JSON = "OUTPUT_HTML", "OUTPUT_JSON"

FULL = ("hqnr", "qnr", "d_lambda", "d_lambda_k", "d_s", "d_rho", "reprojection")
QUALITY = ("sam", "ergas", "q2n", "scc")
"""Numbers of the report; the outputs are called the same in capitals."""

_ELSEWHERE = ("FUSED", "PAN", "MS", "MS_FILES", "REFERENCE", "UNCERTAINTY", HTML, JSON)
"""Parameters whose values are not checked by Processing, as that would load layers."""

translate = QCoreApplication.translate


class Assess(KSDiffAlgorithm):
    """Reports how good a fused raster is. Keys of parameters and outputs are a public interface."""

    def __init__(self) -> None:
        super().__init__()
        self._job: AssessmentJob | None = None

    def name(self) -> str:
        return "assess"

    def displayName(self) -> str:
        return translate("KSDiff", "Assess pansharpened raster")

    def shortDescription(self) -> str:
        return translate("KSDiff", "Reports the quality of a pansharpened raster, whoever made it.")

    def tags(self) -> list[str]:
        words = translate("KSDiff", "quality,report,pan-sharpening,HQNR,QNR,ERGAS,SAM,Q2n")
        return words.split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for key, text, optional in (
            ("FUSED", translate("KSDiff", "Pansharpened layer"), False),
            ("PAN", translate("KSDiff", "Panchromatic layer"), False),
            ("MS", translate("KSDiff", "Multispectral layer"), False),
            ("REFERENCE", translate("KSDiff", "True image, if there is one"), True),
            ("UNCERTAINTY", translate("KSDiff", "Uncertainty, if there is one"), True),
        ):
            self.addParameter(QgsProcessingParameterRasterLayer(key, text, optional=optional))
        text = translate("KSDiff", "Method to judge at reduced resolution")
        self.add_advanced(choice("METHOD", text, JUDGED))
        self.add_advanced(further_files())
        text = translate("KSDiff", "Multispectral bands of the raster, all if none is chosen")
        self.add_advanced(bands(text))
        self.add_advanced(pan_band())
        self.add_advanced(choice("SENSOR", translate("KSDiff", "Sensor"), (AUTO, *SENSORS)))
        self.add_advanced(choice("DEVICE", translate("KSDiff", "Device"), DEVICES))
        self.add_advanced(weights_parameter())
        self.addParameter(
            QgsProcessingParameterFileDestination(
                HTML,
                translate("KSDiff", "Quality report"),
                translate("KSDiff", "HTML files (*.html)"),
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                JSON,
                translate("KSDiff", "All numbers"),
                translate("KSDiff", "JSON files (*.json)"),
                optional=True,
                createByDefault=False,
            )
        )
        self._add_numbers()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        from ksdiff_core.assessment.inputs import open_rasters

        job = self._read(parameters, context)
        with ExitStack() as stack:
            open_rasters(job, stack)

    def read_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._job = self._read(parameters, context)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ksdiff_core.assessment.run import assess

        html = self.parameterAsFileOutput(parameters, HTML, context)
        json = self.parameterAsFileOutput(parameters, JSON, context) if self._job.json else ""
        reporter = Reporter(feedback)
        with reported_errors(feedback), core_log(feedback):
            job = replace(self._job, html=html, json=json)
            found = compute(partial(assess, edit=page_in_language), job, reporter)
        text = translate("KSDiff", "Wrote {output} in {time}.")
        feedback.pushInfo(text.format(output=found.html, time=duration(found.seconds)))
        return results(found)

    def _add_numbers(self) -> None:
        for key, text in (
            ("VERDICT", translate("KSDiff", "Radiometric consistency in a word")),
            ("BEST_CLASSICAL", translate("KSDiff", "Best classical method by HQNR")),
            ("BASIS", translate("KSDiff", "What SAM, ERGAS, Q2n and SCC are about")),
        ):
            self.addOutput(QgsProcessingOutputString(key, text))
        reprojection = translate("KSDiff", "Reprojection error, relative RMSE")
        texts = {
            "HQNR": "HQNR",
            "QNR": "QNR",
            "D_LAMBDA": "D_lambda",
            "D_LAMBDA_K": "D_lambda_K",
            "D_S": "D_s",
            "D_RHO": "D_rho",
            "REPROJECTION": reprojection,
            "SAM": translate("KSDiff", "SAM, degrees"),
            "ERGAS": "ERGAS",
            "Q2N": "Q2n",
            "SCC": "SCC",
            "SECONDS": translate("KSDiff", "Elapsed seconds"),
        }
        for key, text in texts.items():
            self.addOutput(QgsProcessingOutputNumber(key, text))

    def _read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> AssessmentJob:
        """The job that the parameters describe.

        Raises:
            KSDiffError: It cannot run; says what was found, what is expected, and what to do.
        """
        self.check_values(parameters, context, _ELSEWHERE)
        fused = read_source(parameters.get("FUSED"), translate("KSDiff", "fused"), context)
        pan = read_source(parameters.get("PAN"), "PAN", context)
        ms = read_source(parameters.get("MS"), "MS", context)
        more = read_sources(parameters.get("MS_FILES"), "MS", context)
        files = multispectral_files(ms, more)
        if any(same_path(fused.path, path) for path in (pan.path, *files)):
            text = translate("KSDiff", "{name} was chosen as both the result and an input.")
            hint = translate("KSDiff", "Choose the raster that was made of PAN and MS.")
            raise InputError(text.format(name=fused.name), hint)
        others = {
            "reference": ("REFERENCE", translate("KSDiff", "reference")),
            "uncertainty": ("UNCERTAINTY", translate("KSDiff", "uncertainty")),
        }
        optional = {
            field: read_source(parameters[key], role, context).path
            for field, (key, role) in others.items()
            if plain_value(parameters.get(key), context) not in (None, "")
        }
        method = self.parameterAsEnumString(parameters, "METHOD", context)
        check_torch(method)
        sensor = self.parameterAsEnumString(parameters, "SENSOR", context)
        numbers = plain_value(parameters.get(JSON), context)
        job = AssessmentJob(
            fused=fused.path,
            pan=pan.path,
            ms=files,
            html=output_path(parameters.get(HTML), context, "ksdiff.html"),
            json=output_path(numbers, context, "ksdiff.json") if numbers not in (None, "") else "",
            method=method,
            pan_band=self.parameterAsInt(parameters, "PAN_BAND", context),
            ms_bands=tuple(self.parameterAsInts(parameters, "BANDS", context)),
            sensor="" if sensor == AUTO else sensor,
            weights=weights_file(self.parameterAsFile(parameters, "WEIGHTS", context), "ksdiff"),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            # The file dialog of QGIS has asked before; the core replaces a file only at the end.
            overwrite=True,
            **optional,
        )
        job.validate()
        return job


def results(found: Assessment) -> dict[str, Any]:
    """The outputs of the algorithm; a number that could not be computed is None, NULL in models."""
    numbers = {name.upper(): found.full[name] for name in FULL}
    numbers |= {name.upper(): found.quality.get(name, math.nan) for name in QUALITY}
    outputs = {
        HTML: found.html,
        "VERDICT": found.consistency,
        "BEST_CLASSICAL": found.best,
        "BASIS": found.basis,
        "SECONDS": found.seconds,
    }
    if found.json:
        outputs[JSON] = found.json
    return outputs | {key: None if math.isnan(n) else n for key, n in numbers.items()}
