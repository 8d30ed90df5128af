"""The sensor table: citations, plausibility, recognition, and what bands are called."""

from __future__ import annotations

import json
import math

import pytest

from ksdiff_core.sensors.table import (
    DEFAULT_MS_GAIN,
    SENSORS,
    SPECTRAL_NAMES,
    TABLE,
    match_bands,
    nyquist_gains,
    pan_gain,
    recognise,
    wavelengths_nm,
)

DOCUMENT = json.loads(TABLE.read_text(encoding="utf-8"))


def numbers_without_source(record: dict) -> list[str]:
    """Fields of a record that hold numbers but cite nothing that exists."""
    source = record.get("source", {})
    numeric = [
        key
        for key, value in record.items()
        if isinstance(value, (int, float)) or (key == "range_nm")
    ]
    return [key for key in numeric if source.get(key) not in DOCUMENT["references"]]


@pytest.mark.parametrize("row", DOCUMENT["sensors"], ids=lambda row: row["key"])
def test_every_number_of_the_table_cites_a_reference(row: dict) -> None:
    assert numbers_without_source(row) == []
    for band in [row["pan"], *row["bands"]]:
        assert numbers_without_source(band) == []


@pytest.mark.parametrize("sensor", SENSORS.values(), ids=lambda sensor: sensor.key)
def test_every_sensor_is_physically_plausible(sensor) -> None:
    assert sensor.ms_gsd_m / sensor.pan_gsd_m == pytest.approx(sensor.ratio, rel=0.02)
    assert len({band.name for band in sensor.bands}) == len(sensor.bands)
    for band in (sensor.pan, *sensor.bands):
        assert 0.0 < band.nyquist_gain < 1.0
        assert 380 < band.range_nm[0] < band.range_nm[1] < 2500
    assert all(band.name in SPECTRAL_NAMES for band in sensor.bands)
    centres = [band.wavelength_nm for band in sensor.bands]
    assert centres == sorted(centres)


def test_no_word_names_two_sensors() -> None:
    words = [word for sensor in SENSORS.values() for word in sensor.ids]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("metadata", "ratio", "key"),
    [
        ({"satId": "QB02"}, 4.0, "quickbird"),
        ({"SATELLITEID": "WV03"}, 4.0, "worldview3"),
        ({"TIFFTAG_IMAGEDESCRIPTION": "WorldView-2, Ortho Ready"}, 4.0, "worldview2"),
        ({"SPACECRAFT_ID": "LANDSAT_8", "SENSOR_ID": "OLI_TIRS"}, 2.0, "landsat8"),
        ({"MISSION": "SPOT", "SATELLITE": "SPOT_7"}, 4.0, "spot67"),
        ({"MISSION": "PHR", "MISSION_INDEX": "1A"}, 4.0, "pleiades"),
        ({"sensor": "Landsat 7 ETM+"}, 2.0, "landsat7"),
        ({"sensor": "GF-2"}, 0.0, "gaofen2"),
        ({"sensor": "GeoEye-1"}, 4.03, "geoeye1"),
    ],
)
def test_sensors_are_recognised_from_what_metadata_say(
    metadata: dict, ratio: float, key: str
) -> None:
    assert recognise(metadata, (), ratio) is SENSORS[key]


def test_nothing_is_recognised_from_parts_of_words_or_from_silence() -> None:
    assert recognise({"comment": "aqb02x scene"}, (), 4.0) is None
    assert recognise({}, ("red", "green"), 4.0) is None


def test_a_sensor_with_another_ratio_is_not_believed() -> None:
    assert recognise({"sensor": "QuickBird"}, (), 2.0) is None


def test_two_sensors_at_once_give_none() -> None:
    assert recognise({"a": "WV02", "b": "WV03"}, (), 4.0) is None


def test_gains_follow_band_names_in_any_order_and_spelling() -> None:
    quickbird = SENSORS["quickbird"]
    assert nyquist_gains(quickbird, ("NIR", "Red", "green", "B"), 4) == (0.22, 0.30, 0.32, 0.34)
    worldview = SENSORS["worldview2"]
    assert nyquist_gains(worldview, ("NIR 2", "Red Edge"), 2) == (0.27, 0.35)


def test_bands_without_names_are_taken_in_the_sensors_order_or_as_the_four_band_bundle() -> None:
    worldview = SENSORS["worldview3"]
    assert nyquist_gains(worldview, (), 8) == tuple(b.nyquist_gain for b in worldview.bands)
    assert nyquist_gains(worldview, ("", "", "", ""), 4) == (0.355, 0.36, 0.365, 0.335)
    mean = sum(b.nyquist_gain for b in worldview.bands) / 8
    assert nyquist_gains(worldview, (), 3) == pytest.approx((mean,) * 3)


def test_an_unknown_sensor_has_the_customary_gains() -> None:
    assert nyquist_gains(None, ("red",), 2) == (DEFAULT_MS_GAIN,) * 2
    assert (DEFAULT_MS_GAIN, pan_gain(None)) == (
        DOCUMENT["unknown"]["ms_nyquist_gain"],
        DOCUMENT["unknown"]["pan_nyquist_gain"],
    )


def test_wavelengths_come_from_the_matched_band_and_are_unknown_otherwise() -> None:
    landsat = SENSORS["landsat8"]
    blue, nothing = wavelengths_nm(landsat, ("Band 2", "quality"), 2)
    assert blue == pytest.approx(482.0)
    assert math.isnan(nothing)
    assert all(math.isnan(w) for w in wavelengths_nm(None, (), 3))


def test_landsat_band_numbers_mean_different_colours_on_different_landsats() -> None:
    assert match_bands(SENSORS["landsat8"], ("B4",), 1)[0].name == "red"
    assert match_bands(SENSORS["landsat7"], ("B4",), 1)[0].name == "nir"
