from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import fields, replace

import pytest

from ksdiff_core.errors import InputError
from ksdiff_core.job import Job

PLAIN = Job(pan="pan.tif", ms=("ms.tif",), output="out.tif")


def test_a_job_survives_json():
    job = Job(
        pan="p é 漢.tif",
        ms=("a.tif", "b.tif"),
        output="o.tif",
        device="cpu",
        precision="fp32",
        seed=7,
        overwrite=True,
        resume=True,
        pan_band=2,
        ms_bands=(3, 1),
        output_bands=(1,),
        interpolated_bands=(3,),
        extent=(0.1, 2, 3.0000000001, 4),
        mask="m.gpkg",
        sensor="landsat8",
        weights="w.safetensors",
        steps=4,
        ensemble=8,
        uncertainty="u.tif",
        members=3,
        consistency=False,
        registration="-0.5,1.25",
        output_type="Float32",
        format="cog",
        overviews=True,
        creation_options=("COMPRESS=LZW",),
        nodata=-1.5,
        tile=512,
        memory_mb=100,
    )
    default = {field.name for field in fields(Job) if getattr(job, field.name) == field.default}
    # Only one method has an uncertainty.
    assert default == {"method"}, "every field must differ from its default to be tested"
    assert Job.from_json(job.to_json()) == job
    plain = replace(job, method="gsa", uncertainty="")
    assert Job.from_json(plain.to_json()) == plain


def test_only_ksdiff_has_an_uncertainty():
    replace(PLAIN, uncertainty="u.tif").validate()
    with pytest.raises(InputError, match="gsa has no uncertainty"):
        replace(PLAIN, method="gsa", uncertainty="u.tif").validate()
    with pytest.raises(InputError, match="members is 1, expected at least 2"):
        replace(PLAIN, members=1).validate()


def test_one_ms_path_may_be_a_plain_text():
    assert Job.from_json('{"pan": "p", "ms": "m", "output": "o.tif"}').ms == ("m",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "not valid JSON"),
        ("[1]", "must be a JSON object"),
        ('{"pan": "p"}', r"lacks the keys \['ms', 'output'\]"),
        ('{"pan": "p", "ms": ["m"], "output": "o", "Seed": 1}', r"unknown keys \['Seed'\]"),
    ],
)
def test_a_text_that_is_no_job_is_refused(text, said):
    with pytest.raises(InputError, match=said):
        Job.from_json(text)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"method": "magic"}, "method is 'magic', expected one of ksdiff"),
        ({"device": "tpu"}, "device"),
        ({"output_type": "CFloat32"}, "output_type"),
        ({"pan": ""}, "paths"),
        ({"ms": ()}, "paths"),
        ({"ms": ("",)}, "paths"),
        ({"ms": ("a\0b",)}, "null character"),
        ({"ms": "ms.tif"}, "wrong type for ms"),
        ({"pan_band": 0}, "pan_band is 0"),
        ({"ms_bands": (1, 0)}, "ms_bands is 0"),
        ({"ms_bands": (2, 2)}, "twice"),
        ({"seed": -1}, "seed is -1"),
        ({"seed": 1.5}, "wrong type for seed"),
        ({"seed": True}, "wrong type for seed"),
        ({"overwrite": 1}, "wrong type for overwrite"),
        ({"steps": -1}, "steps"),
        ({"tile": 8}, "tile is 8"),
        ({"tile": -64}, "tile is -64"),
        ({"memory_mb": -1}, "memory_mb"),
        ({"extent": (0.0, 1.0)}, "wrong type for extent"),
        ({"extent": (5.0, 0.0, 4.0, 1.0)}, "xmin < xmax"),
        ({"extent": (0.0, 0.0, float("nan"), 1.0)}, "xmin < xmax"),
        ({"nodata": float("nan")}, "nodata is nan"),
        ({"nodata": "0"}, "wrong type for nodata"),
        ({"creation_options": (1,)}, "wrong type for creation_options"),
        ({"registration": 1.5}, "wrong type for registration"),
        ({"registration": "on"}, "registration is 'on', expected auto, off, or two numbers"),
        ({"registration": "1"}, "two numbers DROW,DCOL between -8 and 8 PAN pixels"),
        ({"registration": "1,2,3"}, "two numbers"),
        ({"registration": "nan,0"}, "two numbers"),
        ({"registration": "0,-8.5"}, "two numbers"),
    ],
)
def test_a_value_out_of_range_is_named(change, said):
    with pytest.raises(InputError, match=said):
        replace(PLAIN, **change).validate()


def test_json_with_a_wrong_type_is_an_input_error_and_no_crash():
    for field in fields(Job):
        for value in ({}, [[1]], None, "x", 1e400):
            values = {"pan": "p", "ms": ["m"], "output": "o.tif", field.name: value}
            with suppress(InputError):
                Job.from_json(json.dumps(values))


def test_a_plain_job_is_valid():
    PLAIN.validate()
    assert PLAIN.method == "ksdiff"
