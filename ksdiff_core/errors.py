"""Everything a user can cause or repair, in one short list.

``ValueError`` and ``TypeError`` stay for mistakes of the programmer.
"""

from __future__ import annotations


class KSDiffError(Exception):
    """Root of all errors shown to users.

    Args:
        message: What was found and what was expected, with numbers.
        hint: The one thing to do about it; may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class InputError(KSDiffError):
    """Files, bands, grids or radiometry that cannot be used."""


class WeightsError(KSDiffError):
    """Weights that are missing, damaged, of the wrong kind or for another case."""


class DeviceError(KSDiffError):
    """A device that is missing, broken or too small; also torch itself missing."""


class OutputError(KSDiffError):
    """An output that cannot be created, completed or verified."""


class Cancelled(KSDiffError):
    """The user stopped the run. Not a failure: the output is as it was; what is kept is said."""

    def __init__(self, message: str = "Cancelled. Nothing was written.", hint: str = "") -> None:
        super().__init__(message, hint)
