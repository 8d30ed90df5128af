"""Makes resources/weights/weights.json anew: what ships from its files, what is downloadable as it was.

    python tools/weights_table.py
    python tools/weights_table.py --downloadable FILE URL

The second form also adds weights that users get from URL, or replaces those of the same name; FILE is
what was published there. The shipped default stands first.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ksdiff_core.weights.file import DEFAULT_NAME, FOLDER, check_values, file_sha256, read_header
from ksdiff_core.weights.table import SUFFIX, TABLE, Entry, checked_name, describe, read_table
from ksdiff_core.weights.transfer import check_url


def entry_of(path: Path, kind: str, url: str = "") -> Entry:
    """The entry of a file, after a look at every value in it."""
    check_values(path)
    name = checked_name(path.name[: -len(SUFFIX)])
    size = path.stat().st_size
    return describe(name, kind, size, file_sha256(path), read_header(path), url)


def shipped(folder: Path = FOLDER) -> list[Entry]:
    """The entries of all files in the folder of shipped weights."""
    files = sorted(folder.glob("*" + SUFFIX), key=lambda path: (path.name != DEFAULT_NAME, path))
    return [entry_of(path, "shipped") for path in files]


def written(entries: list[Entry]) -> str:
    """The text of a table."""
    rows = [entry.to_dict() for entry in entries]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


def main(argv: list[str]) -> int:
    """Write the table; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--downloadable", nargs=2, metavar=("FILE", "URL"))
    more = parser.parse_args(argv).downloadable
    entries = {entry.name: entry for entry in shipped()}
    old = read_table(TABLE) if TABLE.exists() else ()
    for entry in old:
        if entry.kind == "downloadable":
            entries.setdefault(entry.name, entry)
    if more:
        check_url(more[1])
        entry = entry_of(Path(more[0]), "downloadable", more[1])
        entries[entry.name] = entry
    TABLE.write_text(written(list(entries.values())), "utf-8")
    sys.stdout.write(f"{TABLE}: {', '.join(entries)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
