"""``ksdiff:adapt``: PAN and MS in, weights of the scene's own out, if they pass the tests."""

from __future__ import annotations

import math
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.adaptation.job import LONGEST_MIN, MOST_STEPS, AdaptationJob
from ksdiff_core.errors import DeviceError
from ksdiff_core.job import DEVICES
from ksdiff_core.machine.pace import duration
from ksdiff_core.sensors.table import SENSORS
from ksdiff_qgis.algorithms.base import KSDiffAlgorithm, reported_errors
from ksdiff_qgis.algorithms.parameters import (
    AUTO,
    bands,
    choice,
    further_files,
    pan_band,
    read_registration,
    registration_parameters,
    weights_parameter,
    whole_number,
)
from ksdiff_qgis.feedback import Reporter, core_log
from ksdiff_qgis.inputs import read_pair, weights_file
from ksdiff_qgis.paths import weights_folder
from ksdiff_qgis.runtime import own_torch

if TYPE_CHECKING:
    from ksdiff_core.adaptation.outcome import Adaptation

_ELSEWHERE = ("PAN", "MS", "MS_FILES")
"""Parameters whose values are not checked by Processing, as that would load layers."""

translate = QCoreApplication.translate


class Adapt(KSDiffAlgorithm):
    """Adapts weights to a scene. Keys of parameters and outputs are a public interface."""

    def __init__(self) -> None:
        super().__init__()
        self._job: AdaptationJob | None = None

    def name(self) -> str:
        return "adapt"

    def displayName(self) -> str:
        return translate("KSDiff", "Adapt weights to a scene")

    def shortDescription(self) -> str:
        return translate(
            "KSDiff",
            "Makes weights for a scene from its own PAN and MS, and keeps them if they help.",
        )

    def tags(self) -> list[str]:
        words = translate("KSDiff", "weights,train,fine-tuning,adaptation,sensor,pan-sharpening")
        return words.split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for key, text in (
            ("PAN", translate("KSDiff", "Panchromatic layer")),
            ("MS", translate("KSDiff", "Multispectral layer")),
        ):
            self.addParameter(QgsProcessingParameterRasterLayer(key, text))
        text = translate("KSDiff", "Name of the adapted weights")
        self.addParameter(QgsProcessingParameterString("NAME", text, "adapted"))
        self.addParameter(
            QgsProcessingParameterNumber(
                "BUDGET",
                translate("KSDiff", "Time to stay within, minutes"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=10.0,
                minValue=0.1,
                maxValue=LONGEST_MIN,
            )
        )
        text = translate("KSDiff", "Replace your own weights of that name")
        self.addParameter(QgsProcessingParameterBoolean("OVERWRITE", text, False))
        self._add_options()
        self._add_outputs()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        from ksdiff_core.adaptation.naming import require_free
        from ksdiff_core.inputs.recognition import describe, open_pair, place
        from ksdiff_core.weights.store import WeightsStore

        job = self._read(parameters, context)
        require_free(WeightsStore(weights_folder()), job.name, job.overwrite)
        with ExitStack() as stack:
            pan, ms = open_pair(job.fusion(), stack)
            describe(job.fusion(), pan, ms, place(pan, ms))

    def read_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._job = self._read(parameters, context)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ksdiff_core.machine.torchload import import_torch
        from ksdiff_core.weights.store import WeightsStore

        reporter = Reporter(feedback)
        with reported_errors(feedback), core_log(feedback):
            import_torch()
            from ksdiff_core.adaptation.run import adapt

            store = WeightsStore(weights_folder())
            found = adapt(self._job, reporter.progress, reporter.cancelled, store)
        if found.accepted:
            text = translate("KSDiff", "The weights {name} are ready after {time}.")
            feedback.pushInfo(text.format(name=found.name, time=duration(found.seconds)))
        else:
            text = translate(
                "KSDiff", "Not adapted: the weights before stay the better choice for this scene."
            )
            feedback.pushWarning(" ".join((text, *found.reasons)))
        return results(found)

    def _add_options(self) -> None:
        self.add_advanced(further_files())
        text = translate("KSDiff", "Multispectral bands, all if none is chosen")
        self.add_advanced(bands(text))
        self.add_advanced(pan_band())
        self.add_advanced(choice("SENSOR", translate("KSDiff", "Sensor"), (AUTO, *SENSORS)))
        for definition in registration_parameters():
            self.add_advanced(definition)
        text = translate("KSDiff", "Steps of each trial, as many as fit into the time if 0")
        self.add_advanced(whole_number("STEPS", text, MOST_STEPS))
        self.add_advanced(whole_number("SEED", translate("KSDiff", "Seed")))
        self.add_advanced(choice("DEVICE", translate("KSDiff", "Device"), DEVICES))
        self.add_advanced(weights_parameter())

    def _add_outputs(self) -> None:
        accepted = translate("KSDiff", "Whether weights were written")
        self.addOutput(QgsProcessingOutputBoolean("ACCEPTED", accepted))
        for key, text in (
            (
                "WEIGHTS",
                translate("KSDiff", "Name of the adapted weights, empty if there are none"),
            ),
            ("FILE", translate("KSDiff", "File of the adapted weights")),
            ("REASON", translate("KSDiff", "Why no weights were written")),
        ):
            self.addOutput(QgsProcessingOutputString(key, text))
        for key, text in (
            ("GAIN", translate("KSDiff", "Error that is gone on held-out blocks, percent")),
            ("ERGAS_BEFORE", translate("KSDiff", "ERGAS on held-out blocks before")),
            ("ERGAS_AFTER", translate("KSDiff", "ERGAS on held-out blocks after")),
            ("HQNR_BEFORE", translate("KSDiff", "HQNR before")),
            ("HQNR_AFTER", translate("KSDiff", "HQNR after")),
            ("STEPS_DONE", translate("KSDiff", "Steps of each trial")),
            ("SECONDS", translate("KSDiff", "Elapsed seconds")),
        ):
            self.addOutput(QgsProcessingOutputNumber(key, text))

    def _read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> AdaptationJob:
        """The job that the parameters describe.

        Raises:
            KSDiffError: It cannot run; says what was found, what is expected, and what to do.
        """
        self.check_values(parameters, context, _ELSEWHERE)
        pan, _, files = read_pair(parameters, context)
        check_own_torch()
        sensor = self.parameterAsEnumString(parameters, "SENSOR", context)
        job = AdaptationJob(
            pan=pan.path,
            ms=files,
            name=self.parameterAsString(parameters, "NAME", context).strip(),
            minutes=self.parameterAsDouble(parameters, "BUDGET", context),
            steps=self.parameterAsInt(parameters, "STEPS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            pan_band=self.parameterAsInt(parameters, "PAN_BAND", context),
            ms_bands=tuple(self.parameterAsInts(parameters, "BANDS", context)),
            sensor="" if sensor == AUTO else sensor,
            weights=weights_file(self.parameterAsFile(parameters, "WEIGHTS", context), "ksdiff"),
            registration=read_registration(self, parameters, context),
            overwrite=self.parameterAsBoolean(parameters, "OVERWRITE", context),
        )
        job.validate()
        return job


def check_own_torch() -> None:
    """Raises DeviceError if the Python of QGIS has no torch. Imports nothing."""
    if own_torch() is None:
        text = translate(
            "KSDiff", "Adapting needs PyTorch in the Python of QGIS itself, which does not have it."
        )
        hint = translate(
            "KSDiff", "Run “python -m ksdiff_core adapt” in a Python that has PyTorch and GDAL."
        )
        raise DeviceError(text, hint)


def results(found: Adaptation) -> dict[str, Any]:
    """The outputs of the algorithm; what was not measured is None, NULL in models."""
    held, before, after = found.held_out, found.before, found.after
    numbers = {
        "GAIN": 100.0 * held.gain if held else math.nan,
        "ERGAS_BEFORE": held.before if held else math.nan,
        "ERGAS_AFTER": held.after if held else math.nan,
        "HQNR_BEFORE": before.hqnr if before else math.nan,
        "HQNR_AFTER": after.hqnr if after else math.nan,
    }
    return {
        "ACCEPTED": found.accepted,
        "WEIGHTS": found.name,
        "FILE": found.path,
        "REASON": " ".join(found.reasons),
        "STEPS_DONE": found.steps,
        "SECONDS": found.seconds,
        **{key: number if math.isfinite(number) else None for key, number in numbers.items()},
    }
