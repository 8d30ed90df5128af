"""QGIS's own batch: one bad row is reported, the others are done."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis_support import files_in, make_scene, read_tif


@pytest.fixture
def five(tmp_path: Path) -> list[dict]:
    """Values of five rows; the PAN of the third is cut off, which shows only when its pixels are read."""
    rows = []
    for number in range(5):
        scene = make_scene(tmp_path / f"scene{number}", 64)
        output = tmp_path / f"out{number}.tif"
        rows.append(
            {"PAN": str(scene.pan), "MS": str(scene.ms), "METHOD": "exp", "OUTPUT": str(output)}
        )
    broken = Path(rows[2]["PAN"])
    broken.write_bytes(broken.read_bytes()[: broken.stat().st_size // 2])
    return rows


def test_a_batch_with_a_bad_row_reports_it_and_does_the_others(
    registry, five, tmp_path, monkeypatch, qtbot, qgis_iface
):
    from processing.core.ProcessingResults import resultsList
    from processing.gui import BatchAlgorithmDialog as module
    from qgis.gui import QgsLayerTreeView

    # QGIS 3.44 passes the layer tree of its window on, which tests do not have.
    tree = QgsLayerTreeView()
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: tree, raising=False)
    # QGIS 3.22 keeps the task that shows the progress of a batch for ever, and would not end.
    shown = SimpleNamespace(setProgress=lambda _: None)
    monkeypatch.setattr(module, "QgsScopedProxyProgressTask", lambda _: shown, raising=False)
    dialog = module.BatchAlgorithmDialog(registry.createAlgorithmById("ksdiff:pansharpen"))
    panel = dialog.mainWidget()
    panel.checkLoadLayersOnCompletion.setChecked(False)
    # The rows as they are, instead of five lines of widgets filled one by one.
    monkeypatch.setattr(panel, "batchRowCount", lambda: len(five))
    monkeypatch.setattr(panel, "parametersForRow", lambda row, **_: (dict(five[row]), True))
    pages = []
    monkeypatch.setattr(resultsList, "addResult", lambda **given: pages.append(given["result"]))
    dialog.runAlgorithm()
    # Newer versions of QGIS run the rows in a thread.
    qtbot.waitUntil(lambda: bool(pages), timeout=60_000)
    made = [name for name in files_in(tmp_path) if name.startswith("out")]
    assert made == ["out0.tif", "out1.tif", "out3.tif", "out4.tif"]
    for name in made:
        assert read_tif(tmp_path / name).shape == (4, 64, 64)
    page = Path(pages[-1]).read_text(encoding="utf-8")
    done, failed = page.split("<h2")
    assert done.count("<h3>Results</h3>") == 4
    assert failed.count("<h3>Parameters</h3>") == 1
    assert five[2]["PAN"] in failed
    assert re.search(r"scene2/pan\.tif cannot be read at rows", failed)
    assert "Traceback" not in page
    dialog.deleteLater()


def test_a_loop_in_python_can_go_on_after_a_bad_scene(registry, five, tmp_path):
    import processing
    from qgis.core import QgsProcessingException

    failed = {}
    for number, values in enumerate(five):
        try:
            processing.run("ksdiff:pansharpen", values)
        except QgsProcessingException as error:
            failed[number] = str(error)
    assert list(failed) == [2]
    assert "cannot be read at rows" in failed[2]
    made = [name for name in files_in(tmp_path) if name.startswith("out")]
    assert made == ["out0.tif", "out1.tif", "out3.tif", "out4.tif"]
