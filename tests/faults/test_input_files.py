"""Faults 1 to 12: files that are gone, damaged, the wrong ones, or oddly named."""

from __future__ import annotations

import os
import shutil
import struct
from contextlib import ExitStack
from pathlib import Path

import fuzz
import numpy as np
import oddities
from osgeo import gdal
from pairs import make_pair, read_raster, write_raster
from place import OLD, Fault, Place, fault, faults_of

from ksdiff_core.inputs.recognition import open_inputs
from ksdiff_core.raster import source, target

ROLES = ("pan", "ms")


@fault(1, "file removed between dialog and run", *ROLES)
def removed(place: Place, role: str) -> None:
    with ExitStack() as stack:
        open_inputs(place.job(), stack)
    path = getattr(place.pair, role)
    os.remove(path)
    said = f"The {role.upper()} {path} does not exist."
    place.refused("InputError", said, do="Choose an existing raster.")


@fault(2, "not a raster", "empty", "web page", "random", "cut header", "folder")
def not_a_raster(place: Place, content: str) -> None:
    path = Path(place.pair.ms)
    path.unlink()
    if content == "folder":
        path.mkdir()
    else:
        path.write_bytes(
            {
                "empty": b"",
                "web page": b"<html>404</html>",
                "random": np.random.default_rng(0).bytes(5000),
                "cut header": b"II*\0\x08\0\0\0\x0c\0",
            }[content]
        )
    said = f"The MS {path} is not a raster that GDAL can read"
    place.refused("InputError", said, do="Choose a raster file")


@fault(3, "truncated TIFF", ("compressed", "DEFLATE"), ("plain", "NONE"))
def truncated(place: Place, _name: str, compression: str) -> None:
    noise = np.random.default_rng(0).integers(0, 60000, (1, 160, 200)).astype(np.uint16)
    options = (f"COMPRESS={compression}",)
    path = write_raster(Path(place.pair.pan), noise, options=options)
    # GDAL writes the directory first, so the pixels are what is missing.
    os.truncate(path, os.path.getsize(path) * 7 // 10)
    said = (f"The PAN {path} cannot be read at rows 0 to 160, columns 0 to 200",)
    place.refused("InputError", *said, do="incomplete or damaged")


@fault(4, "bit flips", "tiff", "vrt")
def bit_flips(_place: Place, kind: str) -> None:
    assert fuzz.problems(kind, cases=40, seed=4) == []


@fault(5, "2^31 x 2^31 pixels", *ROLES)
def absurd_size(place: Place, role: str) -> None:
    oddities.absurd_size(getattr(place.pair, role))
    said = "claims 2147483647 x 2147483647 pixels; at most 1000000 a side"
    place.refused("InputError", said, do="The header is damaged")


@fault(6, "VRT without its source", *ROLES)
def vrt_without_source(place: Place, role: str) -> None:
    path = getattr(place.pair, role)
    source = place.inputs / "moved.tif"
    shutil.move(path, source)
    gdal.Translate(path, str(source), format="VRT").FlushCache()
    os.remove(source)
    place.refused("InputError", path, "moved.tif", do="copy or download it again")


@fault(7, "codec that this GDAL lacks")
def unknown_codec(place: Place) -> None:
    path = Path(place.pair.ms)
    content = bytearray(path.read_bytes())
    # Tag 259, compression, a short: 34927 is WebP's number plus one, which nobody has.
    at = content.index(struct.pack("<HHIH", 259, 3, 1, 1))
    content[at + 8 : at + 10] = struct.pack("<H", 50002)
    path.write_bytes(content)
    place.refused("InputError", str(path), "codec JXL", do="Choose a raster file")


@fault(8, "web layer", "file that describes tiles", "XYZ layer of QGIS")
def web_layer(place: Place, kind: str) -> None:
    if kind.startswith("file"):
        Path(place.pair.ms).write_text(
            "<GDAL_WMS><Service name='TMS'><ServerUrl>http://127.0.0.1:9/${z}/${x}/${y}.png"
            "</ServerUrl></Service><DataWindow><UpperLeftX>600000</UpperLeftX><UpperLeftY>4500000"
            "</UpperLeftY><LowerRightX>602000</LowerRightX><LowerRightY>4498400</LowerRightY>"
            "<SizeX>50</SizeX><SizeY>40</SizeY><TileLevel>1</TileLevel></DataWindow>"
            "<BandsCount>3</BandsCount></GDAL_WMS>"
        )
        place.refused("InputError", "is a web layer (WMS)", do="Choose the image file itself.")
        return
    registry, project = place.fixture("registry"), place.fixture("new_project")
    from qgis.core import QgsProcessingContext, QgsRasterLayer

    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "tiles", "wms")
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = registry.createAlgorithmById("ksdiff:pansharpen")
    values = {"PAN": place.pair.pan, "MS": layer, "METHOD": "exp", "OUTPUT": str(place.output)}
    possible, message = algorithm.checkParameterValues(values, context)
    assert not possible
    assert "has no original pixel values. Choose a raster file as the MS raster." in message


@fault(9, "drive that disappears", "for a moment", "for good", simulated=True)
def lost_drive(place: Place, how: str) -> None:
    call, reads = source.call, 0
    expected, _ = place.made()
    place.output.write_bytes(OLD)

    def failing(function: object, *arguments: object, **options: object) -> tuple:
        nonlocal reads
        if getattr(function, "__name__", "") == "ReadRaster":
            reads += 1
            if reads == 3 or (reads > 3 and how == "for good"):
                return None, "Stale file handle"
        return call(function, *arguments, **options)

    place.patch.setattr(source, "call", failing)
    if how == "for good":
        place.refused("InputError", "cannot be read at rows", "Stale", do="its drive is gone")
        assert reads == 4
    else:
        np.testing.assert_array_equal(place.made()[0], expected)


@fault(10, "one file as PAN and MS", "plainly", "through a link", "other bands of it")
def same_file(place: Place, how: str) -> None:
    changes: dict = {"ms": (place.pair.pan,)}
    if how == "through a link":
        link = place.inputs / "link.tif"
        link.symlink_to(place.pair.pan)
        changes = {"ms": (str(link),)}
    elif how == "other bands of it":
        changes = {"pan": place.pair.ms, "ms": (place.pair.ms,), "ms_bands": (2, 3)}
    said = "was given as both PAN and MS."
    place.refused("InputError", said, do="Choose two images of the same scene.", **changes)


@fault(11, "output is an input", "plainly", "by dots", "link", "hard link", "source of a VRT")
def output_is_input(place: Place, how: str) -> None:
    ms, other = Path(place.pair.ms), place.inputs / "other.tif"
    changes: dict = {"output": str(ms)}
    if how == "by dots":
        changes = {"output": str(ms.parent / ".." / ms.parent.name / ms.name)}
    elif "link" in how:
        other.symlink_to(ms) if how == "link" else os.link(ms, other)
        changes = {"output": str(other)}
    elif how == "source of a VRT":
        shown = str(place.inputs / "shown.vrt")
        gdal.Translate(shown, str(ms), format="VRT").FlushCache()
        changes["ms"] = (shown,)
    said = (changes["output"], "is one of the inputs, which are never changed")
    place.refused("OutputError", *said, do="Choose another output.", **changes)


@fault(
    12,
    "odd name",
    "é 漢 ß",
    'it\'s "a" & `b`; $c',
    "100 %20 #1 ?x=y, z",
    "\\\\server\\share",
    "deep " + "/".join(f"folder number {n}" for n in range(20)),
)
def odd_name(place: Place, name: str) -> None:
    pair = make_pair(place.inputs / name)
    (place.folder / "to" / name).mkdir(parents=True)
    output = str(place.folder / "to" / name / f"{name.split('/')[-1]}.tif")
    pixels, _ = place.made(pan=pair.pan, ms=(pair.ms,), output=output)
    np.testing.assert_array_equal(pixels, place.made()[0])


@fault(12, "name that is too long", "name")
def long_name(place: Place, _what: str) -> None:
    output = str(place.results / ("n" * 240 + ".tif"))
    said = ("name of the output", "at most 255 are possible")
    place.refused("OutputError", *said, do="characters shorter", output=output)
    longest = str(place.results / ("n" * 200 + ".tif"))
    place.output.unlink()
    assert read_raster(longest if place.made(output=longest) else "").shape == (3, 160, 200)


@fault(12, "path that is too long", "on Windows", simulated=True)
def long_path(place: Place, _what: str) -> None:
    place.patch.setattr(target, "ON_WINDOWS", True)
    output = place.results / ("n" * 100) / ("m" * 150) / "out.tif"
    output.parent.mkdir(parents=True)
    said = ("path of the output", "at most 259 are possible")
    place.refused("OutputError", *said, do="characters shorter", output=str(output))
    shutil.rmtree(place.results / ("n" * 100))


@faults_of(__name__)
def test_fault(fault: Fault, place: Place) -> None:
    place.goes_through(fault)
