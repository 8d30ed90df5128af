"""The weights on this machine as a table, and what can be done with them."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ksdiff_core.errors import Cancelled, KSDiffError, WeightsError
from ksdiff_core.weights.items import Item
from ksdiff_core.weights.store import WeightsStore
from ksdiff_qgis.gui.weights_buttons import WeightsButtons
from ksdiff_qgis.gui.weights_forms import DownloadForm, ImportForm
from ksdiff_qgis.gui.weights_table import WeightsDetails, WeightsTable
from ksdiff_qgis.gui.work_bar import WorkBar
from ksdiff_qgis.language import help_page
from ksdiff_qgis.network import qgis_network
from ksdiff_qgis.paths import ICON
from ksdiff_qgis.task import CoreTask, Work
from ksdiff_qgis.weights_actions import verify_each

translate = QCoreApplication.translate


class WeightsDialog(QDialog):
    """Shows all weights; verifies, imports, downloads and removes them in the background.

    Closing it does not stop the work; QGIS shows it among its tasks.

    Args:
        store: The weights.
        parent: Window of QGIS.
    """

    def __init__(self, store: WeightsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._task: CoreTask | None = None
        self.setObjectName("KSDiffWeightsDialog")
        self.setWindowTitle(translate("KSDiff", "Weights of KSDiff"))
        self.setWindowIcon(QIcon(str(ICON)))
        self.table = WeightsTable()
        self.details = WeightsDetails()
        self.bar = WorkBar()
        self.side = WeightsButtons()
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._selection_changed)
        self.table.itemActivated.connect(self.verify)
        self.bar.cancel.clicked.connect(self.cancel)
        methods = (self.verify, self.import_file, self.download, self.remove, self.open_folder)
        for button, method in zip(self.side.all, methods):
            button.clicked.connect(method)
        self.refresh()

    def refresh(self, select: str = "") -> None:
        """Look at the folders again; selects the weights of a name."""
        self.table.show_items(self._store.items(), select)
        self._selection_changed()

    def verify(self, *_: object) -> None:
        """Compare the selected weights with their hashes."""
        selected = self.table.selected()
        names = [item.entry.name for item in selected if item.state != "missing"]
        if names:
            self._start(
                translate("KSDiff", "Verify weights"),
                lambda *report: verify_each(self._store, names, *report),
            )

    def import_file(self) -> None:
        """Ask for a file and import it."""
        form = ImportForm(self)
        if form.exec():
            source, name = form.file.filePath().strip(), form.name.text().strip()
            overwrite = form.replace.isChecked()
            self._start(
                translate("KSDiff", "Import weights"),
                lambda *report: self._store.import_file(source, name, overwrite, *report),
            )

    def download(self) -> None:
        """Download the selected weights if they are listed for that, else ask for an address."""
        wanted = next((item for item in self.table.selected() if item.downloadable), None)
        form = DownloadForm(wanted.entry if wanted else None, self)
        if not form.exec():
            return
        url, sha256 = form.address.text().strip(), form.sha256.text().strip()
        name = wanted.entry.name if wanted else form.name.text().strip()
        overwrite = form.replace.isChecked()
        network = qgis_network(wanted.entry.url if wanted else url)
        self._start(
            translate("KSDiff", "Download weights"),
            lambda *report: self._store.download(name, url, sha256, overwrite, network, *report),
        )

    def remove(self) -> None:
        """Delete the selected weights of the user's own, after a question."""
        names = [item.entry.name for item in self.table.selected() if item.removable]
        if not names:
            return
        question = translate("KSDiff", "Delete the files of these weights?\n\n{names}")
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            translate("KSDiff", "Remove weights"),
            question.format(names="\n".join(names)),
            button.Yes | button.No,
            button.No,
        )
        if answer != button.Yes:
            return
        try:
            for name in names:
                self._store.remove(name)
                self.table.verdicts.pop(name, None)
        except KSDiffError as error:
            self.bar.show_error(error)
        else:
            text = translate("KSDiff", "Removed: {names}.")
            self.bar.show_success(text.format(names=", ".join(names)))
        self.refresh()

    def open_folder(self) -> None:
        """Show the folder of the selected weights, or the user's, in the file manager."""
        selected = self.table.selected()
        folder = selected[0].path.parent if selected else self._store.folder
        if not folder.exists():
            folder = self._store.folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            text = translate("KSDiff", "{folder} cannot be made: {error}.")
            hint = translate("KSDiff", "Check that the folder above it can be written.")
            message = text.format(folder=folder, error=error.strerror)
            self.bar.show_error(WeightsError(message, hint))
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def cancel(self) -> None:
        """Stop what is going on."""
        if self._task is not None:
            self._task.cancel()

    def stop(self) -> None:
        """Stop what is going on and wait for it; for the end of the plugin."""
        task, self._task = self._task, None
        if task is not None:
            task.stop(self._ended)

    def _lay_out(self) -> None:
        text = translate(
            "KSDiff",
            "Weights are what the network of KSDiff has learned. Pansharpen uses those called ksdiff,"
            " unless you give it the name of others.",
        )
        introduction = QLabel(text)
        introduction.setWordWrap(True)
        lists = QSplitter(Qt.Orientation.Vertical)
        lists.setChildrenCollapsible(False)
        lists.addWidget(self.table)
        lists.addWidget(self.details)
        lists.setStretchFactor(0, 3)
        lists.setStretchFactor(1, 4)
        middle = QHBoxLayout()
        middle.addWidget(lists, 1)
        middle.addWidget(self.side)
        standard = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(standard.Close | standard.Help)
        box.rejected.connect(self.reject)
        box.helpRequested.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(help_page("weights"))))
        )
        layout = QVBoxLayout(self)
        layout.addWidget(introduction)
        layout.addLayout(middle, 1)
        layout.addWidget(self.bar)
        layout.addWidget(box)
        order = (self.table, *self.side.all, self.details, self.bar.cancel, box)
        for first, second in zip(order, order[1:]):
            QWidget.setTabOrder(first, second)
        self.resize(960, 620)

    def _selection_changed(self) -> None:
        """Only what is possible with the selection can be clicked."""
        selected, idle = self.table.selected(), self._task is None
        self.details.show_item(selected[0] if selected else None)
        self.side.verify.setEnabled(idle and any(i.state != "missing" for i in selected))
        self.side.remove.setEnabled(idle and any(i.removable for i in selected))
        self.side.import_file.setEnabled(idle)
        self.side.download.setEnabled(idle)

    def _start(self, title: str, work: Work) -> None:
        if self._task is not None:
            return
        self._task = CoreTask(title, work)
        self._task.said.connect(self.bar.show_text)
        self._task.progressChanged.connect(self.bar.show_progress)
        self._task.ended.connect(self._ended)
        self.bar.begin(title)
        self._selection_changed()
        QgsApplication.taskManager().addTask(self._task)

    def _ended(self) -> None:
        task, self._task = self._task, None
        added = ""
        if isinstance(task.error, Cancelled):
            self.bar.show_note(str(task.error))
        elif task.error is not None:
            self.bar.show_error(task.error)
        elif isinstance(task.result, Item):
            added = task.result.entry.name
            self.table.verdicts[added] = True
            text = translate(
                "KSDiff", "{name} is ready. Give this name as “Weights” of Pansharpen."
            )
            self.bar.show_success(text.format(name=added))
        else:
            self._show_verdicts(task.result)
        self.refresh(added)

    def _show_verdicts(self, found: dict[str, str | WeightsError]) -> None:
        self.table.verdicts.update({name: isinstance(one, str) for name, one in found.items()})
        errors = [one for one in found.values() if isinstance(one, WeightsError)]
        if errors:
            self.bar.show_error(errors[0])
        else:
            text = translate("KSDiff", "Verified: {names}.")
            self.bar.show_success(text.format(names=", ".join(found)))
