"""How GDAL is called, its errors collected and no setting touched, and how its texts are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Callable

from osgeo import gdal

MOST_NAMED = 16
"""Bands that a message names at most."""

MOST_CACHE_BYTES = 128 << 20
"""Blocks of files that GDAL keeps at most before ours are let go: about those of a row of tiles."""

_THREADS = "GDAL_NUM_THREADS"


def version() -> str:
    """Of GDAL: "3.6.2"."""
    return gdal.VersionInfo("RELEASE_NAME")


def call(function: Callable[..., Any], *arguments: Any, **options: Any) -> tuple[Any, str]:
    """Result of a GDAL call and the text of the errors it reported, empty if none."""
    found: list[str] = []

    def collect(level: int, _number: int, text: str) -> None:
        if level >= gdal.CE_Failure:
            found.append(text.strip())

    try:
        with _handler(collect):
            result = function(*arguments, **options)
    except RuntimeError as error:
        return None, str(error) or "unknown error"
    except SystemError:
        # GDAL 3.6 cannot give Python a message that is not UTF-8, as one that quotes a damaged file.
        return _without_messages(function, *arguments, **options)
    return result, "; ".join(found)


def bound_cache(files: Iterable[Any]) -> None:
    """Let go of what GDAL keeps of files if it keeps much in all.

    By itself it keeps up to 5 % of the machine's memory, over a gigabyte on large scenes. That limit is one of
    the whole process, which may be QGIS, and is left alone.
    """
    if gdal.GetCacheUsed() > MOST_CACHE_BYTES:
        for file in files:
            call(file.FlushCache)


def is_alpha(band: Any) -> bool:
    """Whether a band says how opaque the others are."""
    return band.GetColorInterpretation() == gdal.GCI_AlphaBand


def items(owner: Any, domain: str) -> dict[str, str]:
    """Metadata of a dataset or band in one domain."""
    return {text(key): text(value) for key, value in (owner.GetMetadata(domain) or {}).items()}


def text(value: str | bytes | None) -> str:
    """A text that GDAL read from a file; one that is not UTF-8 is taken for Latin-1."""
    data = value if isinstance(value, bytes) else (value or "").encode("utf-8", "surrogateescape")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def named(stack: Sequence[tuple[Any, int]]) -> str:
    """A sentence that names bands, of which each is a dataset and a number; empty if they have no names."""
    names = [text(file.GetRasterBand(b).GetDescription()) for file, b in stack[:MOST_NAMED]]
    if not any(names):
        return ""
    more = ", ..." * (len(stack) > MOST_NAMED)
    return f" They are {', '.join(f'{n} {name}'.strip() for n, name in enumerate(names, 1))}{more}."


def _without_messages(function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    gdal.ErrorReset()
    try:
        with _handler("CPLQuietErrorHandler"):
            result = function(*arguments, **options)
    except RuntimeError:
        return None, "the reason cannot be shown"
    failed = gdal.GetLastErrorType() >= gdal.CE_Failure
    return result, "the reason cannot be shown" * failed


@contextmanager
def _handler(handler: Callable[[int, int, str], None] | str) -> Iterator[None]:
    """Errors go to ``handler``, and GDAL decodes in this thread.

    In threads of its own, which a user or another plugin may have asked for, GDAL 3.6 takes a damaged tile of
    several bands for one of zeros and reports success.
    """
    threads = gdal.GetThreadLocalConfigOption(_THREADS)
    gdal.SetThreadLocalConfigOption(_THREADS, "1")
    gdal.PushErrorHandler(handler)
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        gdal.SetThreadLocalConfigOption(_THREADS, threads)


def geotiff_driver() -> Any:
    """GDAL's GeoTIFF driver."""
    return gdal.GetDriverByName("GTiff")


def type_code(type_name: str) -> int:
    """GDAL's number of a pixel type."""
    return gdal.GetDataTypeByName(type_name)
