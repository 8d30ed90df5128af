"""The command ``weights``: list, verify, import, download and remove them."""

from __future__ import annotations

import argparse
import sys
from typing import Callable

from ksdiff_core.commands.pansharpen import ProgressLine, interruptible
from ksdiff_core.errors import WeightsError
from ksdiff_core.weights.download import Network
from ksdiff_core.weights.install import stop_if
from ksdiff_core.weights.items import Item
from ksdiff_core.weights.listing import as_json, as_text, size_text, verdict
from ksdiff_core.weights.store import WeightsStore


def parser() -> argparse.ArgumentParser:
    """The options of ``weights``."""
    top = argparse.ArgumentParser(
        prog="python -m ksdiff_core weights",
        description="Manage the weights of KSDiff. Names can be given to pansharpen --weights.",
        allow_abbrev=False,
    )
    top.add_argument("--folder", default="", help="folder of your weights")
    commands = top.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = commands.add_parser("list", help="all weights and their state")
    add.add_argument("--json", action="store_true", help="for programs")
    add = commands.add_parser("verify", help="compare with the published SHA-256")
    add.add_argument(
        "names", nargs="*", metavar="NAME", help="all on this machine if none is given"
    )
    add = commands.add_parser("import", help="add a file")
    add.add_argument("file", metavar="FILE")
    add.add_argument("--name", default="", help="what to call it; after the file if not given")
    add.add_argument("--overwrite", action="store_true", help="replace others of this name")
    add = commands.add_parser("download", help="add a file from the network")
    add.add_argument("name", nargs="?", default="", metavar="NAME", help="as listed")
    add.add_argument("--url", default="", help="address of weights that are not listed")
    add.add_argument("--sha256", default="", help="their hash")
    add.add_argument("--overwrite", action="store_true", help="replace others of this name")
    add.add_argument("--proxy", default="", metavar="URL", help="if not as in HTTPS_PROXY")
    add.add_argument("--ca-bundle", default="", metavar="FILE", help="certificates to trust")
    add = commands.add_parser("remove", help="delete a file that was added")
    add.add_argument("name", metavar="NAME")
    return top


def main(argv: list[str]) -> int:
    """Run one action; the exit code."""
    arguments = parser().parse_args(argv)
    store = WeightsStore(arguments.folder)
    if arguments.action == "list":
        items, folder = store.items(), str(store.folder)
        _say(as_json(items, folder) if arguments.json else f"{as_text(items)}\n\nFolder: {folder}")
        return 0
    if arguments.action == "remove":
        _say(f"Removed {store.remove(arguments.name)}.")
        return 0
    line = ProgressLine(sys.stderr)
    with interruptible() as cancelled:
        try:
            if arguments.action == "verify":
                return _verify(store, arguments.names, cancelled)
            item = _added(store, arguments, line, cancelled)
        finally:
            line.end()
    _say(f"{item.entry.name} is ready: {item.path}")
    _say(f"Licence: {item.entry.licence}")
    for data in item.entry.training_data:
        _say(f"Trained on: {data}")
    return 0


def _added(
    store: WeightsStore,
    arguments: argparse.Namespace,
    line: ProgressLine,
    cancelled: Callable[[], bool],
) -> Item:
    """Import or download."""
    if arguments.action == "import":
        return store.import_file(
            arguments.file, arguments.name, arguments.overwrite, line.show, cancelled
        )
    if not arguments.url:
        entry = store.item(arguments.name).entry
        _say(f"{entry.title} {entry.version}, {size_text(entry.bytes)}. Licence: {entry.licence}")
    return store.download(
        arguments.name,
        arguments.url,
        arguments.sha256,
        arguments.overwrite,
        Network(proxy=arguments.proxy, ca_bundle=arguments.ca_bundle),
        line.show,
        cancelled,
    )


def _verify(store: WeightsStore, names: list[str], cancelled: Callable[[], bool]) -> int:
    """Each by its turn, also after a failure; 1 if there was any."""
    names = names or [item.entry.name for item in store.items() if item.state != "missing"]
    failed = 0
    for name in names:
        try:
            found = store.verify(name, lambda: stop_if(cancelled))
        except WeightsError as error:
            failed += 1
            sys.stderr.write(f"{name}: {error}\n")
        else:
            _say(f"{name}: {verdict(store.item(name).entry)}, SHA-256 {found}")
    return 1 if failed else 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
