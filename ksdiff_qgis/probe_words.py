"""What was found in a Python, in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.interpreter.probe import Probe
from ksdiff_qgis.runtime import own_torch

NAMES = {"torch": "PyTorch", "numpy": "numpy", "safetensors": "safetensors", "gdal": "GDAL"}

translate = QCoreApplication.translate


def own_words() -> str:
    """Whether QGIS's own Python can compute."""
    own = own_torch()
    if own is None:
        return translate("KSDiff", "The Python of QGIS has no PyTorch.")
    version = "" if own == "?" else f" {own}"
    return translate("KSDiff", "The Python of QGIS has PyTorch{version}.").format(version=version)


def probe_sentences(found: Probe) -> list[str]:
    """The verdict, then what there is, a line each."""
    lines = [_verdict(found)]
    lines.append(f"Python {found.version}, {found.bits} bit: {found.path}")
    lines += [f"{NAMES[key]}: {_state(found, key)}" for key in ("torch", "numpy", "safetensors")]
    if "core" in found.problems:
        lines.append(f"ksdiff_core: {found.problems['core']}")
    if found.ready:
        lines.extend(_devices(found))
    gdal = found.packages.get("gdal") or translate("KSDiff", "none, and none is needed")
    lines.append(f"GDAL: {gdal}")
    return lines


def _verdict(found: Probe) -> str:
    if found.ready and found.computes_on == "cuda" and found.devices:
        text = translate("KSDiff", "KSDiff can compute there, on the GPU {device}.")
        return text.format(device=found.devices[0][0])
    if found.ready and found.computes_on == "mps":
        return translate("KSDiff", "KSDiff can compute there, on the GPU of Apple.")
    if found.ready:
        return translate("KSDiff", "KSDiff can compute there, on the CPU.")
    if found.bits < 64:
        return translate("KSDiff", "This Python has 32 bit; PyTorch needs one with 64 bit.")
    names = ", ".join(NAMES.get(name, "ksdiff_core") for name in found.missing)
    text = translate("KSDiff", "KSDiff cannot compute there. Missing or broken: {packages}.")
    return text.format(packages=names)


def _state(found: Probe, name: str) -> str:
    problem, version = found.problems.get(name, ""), found.packages.get(name, "")
    return " – ".join(filter(None, (version, problem))) or translate("KSDiff", "not installed")


def _devices(found: Probe) -> list[str]:
    lines = [translate("KSDiff", "Device: CPU")]
    text = translate("KSDiff", "Device: {name}, {memory} MB")
    lines += [text.format(name=name, memory=memory) for name, memory in found.devices]
    if "cuda" in found.problems:
        lines.append(found.problems["cuda"])
    return lines
