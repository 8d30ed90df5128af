"""``ksdiff:pansharpen``: PAN and MS layers in, multispectral image with PAN's pixels out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.job import METHODS, Job
from ksdiff_core.machine.pace import duration
from ksdiff_core.methods.presets import DEFAULT_QUALITY, QUALITIES, with_quality
from ksdiff_qgis.algorithms.base import KSDiffAlgorithm, reported_errors
from ksdiff_qgis.algorithms.options import input_options, output_options, run_options
from ksdiff_qgis.algorithms.parameters import (
    AUTO,
    choice,
    optional_number,
    read_registration,
)
from ksdiff_qgis.feedback import Reporter, core_log, known_run
from ksdiff_qgis.inputs import (
    Source,
    check_files,
    corners,
    output_path,
    read_pair,
    report_path,
    uncertainty_path,
    weights_file,
)
from ksdiff_qgis.language import page_in_language
from ksdiff_qgis.masks import mask_file
from ksdiff_qgis.rates import remember
from ksdiff_qgis.results import StyleOfLayer, layer_name
from ksdiff_qgis.runtime import check_torch, compute

if TYPE_CHECKING:
    from ksdiff_core.pipeline import Result

translate = QCoreApplication.translate


class Pansharpen(KSDiffAlgorithm):
    """Fuses a PAN and an MS raster. Keys of parameters and outputs are a public interface."""

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._name = ""
        self._style: StyleOfLayer | None = None

    def name(self) -> str:
        return "pansharpen"

    def displayName(self) -> str:
        return translate("KSDiff", "Pansharpen")

    def shortDescription(self) -> str:
        return translate("KSDiff", "Fuses PAN and MS into MS with the pixel size of PAN.")

    def tags(self) -> list[str]:
        words = translate("KSDiff", "pan-sharpening,fusion,panchromatic,multispectral,diffusion")
        return words.split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        ms = translate("KSDiff", "Multispectral layer")
        self.addParameter(QgsProcessingParameterRasterLayer("MS", ms))
        pan = translate("KSDiff", "Panchromatic layer")
        self.addParameter(QgsProcessingParameterRasterLayer("PAN", pan))
        self.addParameter(choice("METHOD", translate("KSDiff", "Method"), METHODS))
        quality = translate("KSDiff", "Quality of ksdiff")
        words = choice("QUALITY", quality, QUALITIES, DEFAULT_QUALITY)
        # By name, as the module needs the widgets of QGIS.
        words.setMetadata({"widget_wrapper": {"class": "ksdiff_qgis.gui.facts.QualityWrapper"}})
        self.addParameter(words)
        extent = translate("KSDiff", "Extent, all of the scene if empty")
        self.addParameter(QgsProcessingParameterExtent("EXTENT", extent, optional=True))
        for option in (*input_options(), *output_options(), *run_options()):
            self.add_advanced(option)
        self.addParameter(
            QgsProcessingParameterRasterDestination("OUTPUT", translate("KSDiff", "Pansharpened"))
        )
        spread = QgsProcessingParameterRasterDestination(
            "UNCERTAINTY", translate("KSDiff", "Uncertainty"), None, True, False
        )
        self.add_advanced(spread)
        page = translate("KSDiff", "Quality report")
        self.addOutput(QgsProcessingOutputHtml("REPORT_HTML", page))
        for key, text in (
            ("METHOD_USED", translate("KSDiff", "Method used")),
            ("DEVICE_USED", translate("KSDiff", "Device used")),
        ):
            self.addOutput(QgsProcessingOutputString(key, text))
        for key, text in (
            ("SECONDS", translate("KSDiff", "Elapsed seconds")),
            ("RATIO", translate("KSDiff", "MS pixel size over PAN pixel size")),
            ("WIDTH", translate("KSDiff", "Width in pixels")),
            ("HEIGHT", translate("KSDiff", "Height in pixels")),
        ):
            self.addOutput(QgsProcessingOutputNumber(key, text))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Job:
        """What a run with these values would do.

        Raises:
            KSDiffError: It cannot run.
        """
        return self._read(parameters, context)[0]

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        check_files(self._read(parameters, context)[0])

    def read_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._job, ms = self._read(parameters, context)
        self._name = layer_name(ms.name)
        if ms.layer_id and len(self._job.ms) == 1:
            self._style = StyleOfLayer(ms.layer_id, self._job.output_bands or self._job.ms_bands)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        job = replace(self._job, output=output)
        if job.uncertainty:
            spread = self.parameterAsOutputLayer(parameters, "UNCERTAINTY", context)
            job = replace(job, uncertainty=spread)
        report = (
            report_path(output) if self.parameterAsBoolean(parameters, "REPORT", context) else ""
        )
        reporter = Reporter(feedback)
        # PyTorch may need seconds to load, and until then nothing else could be told.
        reporter.progress(0, 0, translate("KSDiff", "Opening the images"))
        try:
            with known_run(feedback), reported_errors(feedback), core_log(feedback):
                result = fuse(job, report, reporter)
        except QgsProcessingException:
            # From 3.40 on QGIS would load what was at this path before the run.
            layers = context.layersToLoadOnCompletion()
            layers.pop(output, None)
            context.setLayersToLoadOnCompletion(layers)
            raise
        remember(job, result.height * result.width, result.seconds, result.device)
        text = translate("KSDiff", "Wrote {output}: {size}, {type}, in {time} on {device}.")
        size = f"{result.width} x {result.height} x {result.bands}"
        time = duration(result.seconds)
        feedback.pushInfo(
            text.format(
                output=result.output, size=size, type=result.dtype, time=time, device=result.device
            )
        )
        if context.willLoadLayerOnCompletion(result.output):
            self._describe(context.layerToLoadOnCompletionDetails(result.output))
        made = {"UNCERTAINTY": job.uncertainty} if job.uncertainty else {}
        made |= {"REPORT_HTML": report} if report else {}
        return {
            **made,
            "OUTPUT": result.output,
            "METHOD_USED": result.method,
            "DEVICE_USED": result.device,
            "SECONDS": result.seconds,
            "RATIO": result.ratio,
            "WIDTH": result.width,
            "HEIGHT": result.height,
        }

    def _describe(self, details: QgsProcessingContext.LayerDetails) -> None:
        """Name and style of the new layer; a name that a model gives is kept."""
        if details.name in ("", self.parameterDefinition("OUTPUT").description()):
            details.name = self._name
        if self._style is not None:
            details.setPostProcessor(self._style)

    def _read(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[Job, Source]:
        """The job that the parameters describe, and the MS raster.

        Raises:
            KSDiffError: It cannot run; says what was found, what is expected, and what to do.
        """
        self.check_values(parameters, context, ("PAN", "MS", "MS_FILES", "MASK", "OUTPUT"))
        pan, ms, files = read_pair(parameters, context)
        method = self.parameterAsEnumString(parameters, "METHOD", context)
        check_torch(method)
        extent = self.parameterAsExtent(parameters, "EXTENT", context, pan.crs)
        options = self.parameterAsString(parameters, "CREATION_OPTIONS", context)
        sensor = self.parameterAsEnumString(parameters, "SENSOR", context)
        output_type = self.parameterAsEnumString(parameters, "OUTPUT_TYPE", context)
        job = Job(
            pan=pan.path,
            ms=files,
            output=output_path(parameters.get("OUTPUT"), context),
            method=method,
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            precision=self.parameterAsEnumString(parameters, "PRECISION", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            # The file dialog of QGIS has asked before; the core replaces a file only at the end.
            overwrite=True,
            resume=self.parameterAsBoolean(parameters, "RESUME", context),
            pan_band=self.parameterAsInt(parameters, "PAN_BAND", context),
            ms_bands=tuple(self.parameterAsInts(parameters, "BANDS", context)),
            output_bands=tuple(self.parameterAsInts(parameters, "OUTPUT_BANDS", context)),
            interpolated_bands=tuple(
                self.parameterAsInts(parameters, "INTERPOLATED_BANDS", context)
            ),
            extent=None if extent.isNull() else corners(extent),
            mask=mask_file(parameters.get("MASK"), context),
            sensor="" if sensor == AUTO else sensor,
            weights=weights_file(self.parameterAsFile(parameters, "WEIGHTS", context), method),
            steps=self.parameterAsInt(parameters, "STEPS", context),
            uncertainty=uncertainty_path(parameters.get("UNCERTAINTY"), context),
            consistency=self.parameterAsBoolean(parameters, "CONSISTENCY", context),
            registration=read_registration(self, parameters, context),
            output_type="" if output_type == AUTO else output_type,
            format=self.parameterAsEnumString(parameters, "FORMAT", context),
            overviews=self.parameterAsBoolean(parameters, "OVERVIEWS", context),
            creation_options=tuple(filter(None, options.split("|"))),
            nodata=optional_number(self, parameters, "NODATA", context),
            tile=self.parameterAsInt(parameters, "TILE", context),
            memory_mb=self.parameterAsInt(parameters, "MEMORY", context),
        )
        quality = self.parameterAsEnumString(parameters, "QUALITY", context)
        views = self.parameterAsEnumString(parameters, "ENSEMBLE", context)
        job = with_quality(job, quality, 0 if views == AUTO else int(views))
        job.validate()
        return job, ms


def fuse(job: Job, report: str, reporter: Reporter) -> Result:
    """Runs a job, with a report in the language of QGIS on its result if a path for it is given."""
    from ksdiff_core.pipeline import pansharpen

    if not report:
        return compute(pansharpen, job, reporter)
    from ksdiff_core.reported import pansharpen_and_report

    both = partial(pansharpen_and_report, report=report, edit=page_in_language)
    return compute(both, job, reporter)[0]
