"""Whether adapted weights can have a name; needs no torch."""

from __future__ import annotations

from ksdiff_core.errors import WeightsError
from ksdiff_core.weights.store import WeightsStore
from ksdiff_core.weights.table import checked_name


def require_free(store: WeightsStore, name: str, overwrite: bool) -> None:
    """Raises WeightsError if the new weights could not have their name; before any work is done."""
    name = checked_name(name)
    for item in store.items():
        if item.entry.name != name:
            continue
        if item.entry.kind != "imported" or not overwrite:
            raise WeightsError(
                f"Other weights are called {name} already ({item.path}).",
                "Choose another name, or allow to overwrite them if they are your own.",
            )
