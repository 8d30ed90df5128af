"""What ``ksdiff:weights`` does. Imported when an action runs, so that QGIS starts without it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ksdiff_core.errors import OutputError, WeightsError
from ksdiff_core.facts import Progress
from ksdiff_core.reports.files import write_texts
from ksdiff_core.weights.download import Network
from ksdiff_core.weights.install import stop_if
from ksdiff_core.weights.items import Item
from ksdiff_core.weights.listing import as_html, as_json, as_text, size_text, verdict
from ksdiff_core.weights.store import WeightsStore
from ksdiff_qgis.feedback import Reporter
from ksdiff_qgis.language import error_text
from ksdiff_qgis.paths import weights_folder
from ksdiff_qgis.words import listing_labels

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Request:
    """The parameters of one run, as plain values.

    Attributes:
        action: "list", "verify", "import", "download" or "remove".
        name: Of the weights; may be empty.
        file: To import.
        url: To download from.
        sha256: Of what is there.
        overwrite: Whether other weights of that name may be replaced.
        network: How servers are reached.
    """

    action: str
    name: str
    file: str
    url: str
    sha256: str
    overwrite: bool
    network: Network


def act(request: Request, feedback: QgsProcessingFeedback) -> tuple[int, Path]:
    """Number of weights that were treated, and their file or folder.

    Raises:
        KSDiffError: The action failed.
    """
    store, name = WeightsStore(weights_folder()), request.name
    if request.action == "list":
        items = [store.item(name)] if name else store.items()
        for line in as_text(items).splitlines():
            feedback.pushInfo(line)
        return len(items), items[0].path if name else store.folder
    if request.action == "verify":
        return _verify(store, name, feedback)
    if request.action == "remove":
        path = store.remove(name)
        feedback.pushInfo(translate("KSDiff", "Removed {path}.").format(path=path))
        return 1, path
    item = _add(store, request, feedback)
    text = translate("KSDiff", "{name} is ready: {path}")
    feedback.pushInfo(text.format(name=item.entry.name, path=item.path))
    return 1, item.path


def verify_each(
    store: WeightsStore,
    names: Sequence[str],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> dict[str, str | WeightsError]:
    """The SHA-256 of each of some weights, or what is wrong with them.

    Args:
        store: Where they are.
        names: Their names.
        progress: Called with weights done, weights in all, and what is going on.
        cancelled: Asked often.
    """
    found: dict[str, str | WeightsError] = {}
    for number, name in enumerate(names):
        progress(number, len(names), translate("KSDiff", "Verifying {name}").format(name=name))
        try:
            found[name] = store.verify(name, lambda: stop_if(cancelled))
        except WeightsError as error:
            found[name] = error
    return found


def write_report(path: str, feedback: QgsProcessingFeedback) -> bool:
    """Write the list of all weights; False if it could not be, as the action itself has been done.

    Args:
        path: Ends in .json for programs; else a page is written.
        feedback: Told about a failure.
    """
    store = WeightsStore(weights_folder())
    items, folder = store.items(), str(store.folder)
    if path.lower().endswith(".json"):
        text = as_json(items, folder)
    else:
        text = as_html(items, folder, listing_labels())
    try:
        write_texts({path: text})
    except OutputError as error:
        feedback.pushWarning(error_text(error))
        return False
    return True


def _add(store: WeightsStore, request: Request, feedback: QgsProcessingFeedback) -> Item:
    """Import or download, with the terms in the log: before, if they are known before."""
    reporter = Reporter(feedback)
    report = (reporter.progress, reporter.cancelled)
    name, overwrite = request.name, request.overwrite
    if request.action == "import":
        item = store.import_file(request.file, name, overwrite, *report)
    elif request.url:
        item = store.download(
            name, request.url, request.sha256, overwrite, request.network, *report
        )
    else:
        _show_terms(store.item(name), feedback)
        return store.download(name, "", request.sha256, overwrite, request.network, *report)
    _show_terms(item, feedback)
    return item


def _verify(store: WeightsStore, name: str, feedback: QgsProcessingFeedback) -> tuple[int, Path]:
    """All or one; a failure is raised when all have had their turn."""
    there = [item for item in store.items() if item.state != "missing"]
    items = [store.item(name)] if name else there
    reporter = Reporter(feedback)
    names = [item.entry.name for item in items]
    found = verify_each(store, names, reporter.progress, reporter.cancelled)
    failures = [error for error in found.values() if isinstance(error, WeightsError)]
    for item in items:
        outcome = found[item.entry.name]
        if isinstance(outcome, WeightsError):
            feedback.reportError(str(outcome))
        else:
            feedback.pushInfo(f"{item.entry.name}: {verdict(item.entry)}, SHA-256 {outcome}")
    if failures:
        raise failures[0]
    return len(items), items[0].path if name else store.folder


def _show_terms(item: Item, feedback: QgsProcessingFeedback) -> None:
    entry = item.entry
    feedback.pushInfo(f"{entry.title} {entry.version}, {size_text(entry.bytes)}")
    feedback.pushInfo(translate("KSDiff", "Licence: {licence}").format(licence=entry.licence))
    for line in entry.training_data:
        feedback.pushInfo(translate("KSDiff", "Trained on: {data}").format(data=line))
