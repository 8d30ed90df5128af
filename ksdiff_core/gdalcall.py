"""One way to call GDAL: its errors are collected around the call, and no setting is touched."""

from __future__ import annotations

from typing import Any, Callable

from osgeo import gdal


def call(function: Callable[..., Any], *arguments: Any, **options: Any) -> tuple[Any, str]:
    """Result of a GDAL call and the text of the errors it reported, empty if none."""
    found: list[str] = []

    def collect(level: int, _number: int, text: str) -> None:
        if level >= gdal.CE_Failure:
            found.append(text.strip())

    gdal.PushErrorHandler(collect)
    try:
        result = function(*arguments, **options)
    except RuntimeError as error:
        return None, str(error) or "unknown error"
    finally:
        gdal.PopErrorHandler()
    return result, "; ".join(found)
