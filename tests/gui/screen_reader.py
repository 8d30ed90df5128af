"""Reads windows of QGIS as a screen reader does, through the accessibility bus (AT-SPI).

    /usr/bin/python3 screen_reader.py TITLE... [--of-qgis TITLE...]

Prints one line per object that the keyboard can reach: role, name, description. Exit code 1 if a window is not
there, or if such an object has no name: a reader could say only what kind of thing it is. In the windows after
``--of-qgis``, most of which QGIS makes, names that are missing are printed only. Needs pyatspi.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

import pyatspi

DEEPEST = 40
"""Levels of objects within each other; some trees contain themselves."""

NOT_YET = 2
"""Exit code where no application is on the bus; QGIS goes there when it has heard of the first reader."""

DEEPEST_DOCK = 3
"""Levels below the application on which windows and docks are."""

CELLS = ("table cell", "list item", "tree item")
"""Roles that may be empty."""


def objects(root: pyatspi.Accessible, level: int = 0) -> Iterator[pyatspi.Accessible]:
    """The object and all within it that are on the screen."""
    yield root
    if level < DEEPEST:
        for child in root:
            if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
                yield from objects(child, level + 1)


def find(application: pyatspi.Accessible, title: str) -> pyatspi.Accessible | None:
    """A window, or a dock in one, by its title: level by level, as there are thousands of objects below."""
    level = [application]
    for _ in range(DEEPEST_DOCK):
        level = [child for parent in level for child in parent if child is not None]
        for child in level:
            if child.name == title and child.childCount:
                return child
    return None


def read(application: pyatspi.Accessible, title: str) -> int:
    """Print what can be reached in a window; how many names are missing, 1 for a window that is."""
    window = find(application, title)
    if window is None:
        print(f"{title}: NOT FOUND")
        return 1
    print(title)
    nameless = 0
    for item in objects(window):
        if item.getState().contains(pyatspi.STATE_FOCUSABLE):
            role, name = item.getRoleName(), item.name.strip()
            if not name and role not in CELLS:
                nameless += 1
                name = "NO NAME"
            print(f"  {role}: {name}; {item.description}")
    return nameless


def main() -> int:
    """Read the windows of the arguments."""
    parser = argparse.ArgumentParser()
    parser.add_argument("titles", nargs="+")
    parser.add_argument("--of-qgis", nargs="*", default=[])
    given = parser.parse_args()
    application = next((a for a in pyatspi.Registry.getDesktop(0) if a and a.childCount), None)
    if application is None:
        print("QGIS is not on the accessibility bus")
        return NOT_YET
    nameless = sum(read(application, title) for title in given.titles)
    print(f"{nameless} names are missing in windows of KSDiff")
    for title in given.of_qgis:
        print(f"{read(application, title)} are missing in {title}")
    return min(nameless, 1)


if __name__ == "__main__":
    sys.exit(main())
