"""Where the files of the plugin are: beside ``ksdiff_core``, in the zip as in a checkout.

The user's weights are in the profile of QGIS, where an update of the plugin leaves them alone.
"""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication

import ksdiff_core

ROOT = Path(ksdiff_core.__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
ICON = RESOURCES / "icon.svg"
HELP = RESOURCES / "help"
TRANSLATIONS = ROOT / "i18n"
SENTENCES = RESOURCES / "sentences.txt"


def icon_path(name: str) -> Path:
    """The icon of an algorithm or action, that of KSDiff if it has none of its own."""
    path = RESOURCES / "icons" / f"{name}.svg"
    return path if path.exists() else ICON


def weights_folder() -> Path:
    """The user's folder of weights: from the environment, else in the profile."""
    # Imported here, as QGIS looks for its icons in this module when it starts.
    from ksdiff_core.weights.items import FOLDER_VARIABLE, user_folder

    if os.environ.get(FOLDER_VARIABLE):
        return user_folder()
    return Path(QgsApplication.qgisSettingsDirPath()) / "ksdiff" / "weights"


def preview_folder() -> Path:
    """Where previews are kept while they are shown."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "ksdiff" / "preview"


def environment_folder() -> Path:
    """Where the environment with PyTorch is that KSDiff makes when it is asked to."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "ksdiff" / "environment"
