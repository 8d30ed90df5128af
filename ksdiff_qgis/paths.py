"""Where the files of the plugin are: beside ``ksdiff_core``, in the zip as in a checkout."""

from __future__ import annotations

from pathlib import Path

import ksdiff_core

ROOT = Path(ksdiff_core.__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
ICON = RESOURCES / "icon.svg"
HELP = RESOURCES / "help"
TRANSLATIONS = ROOT / "i18n"
