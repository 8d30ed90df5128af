"""The diagnostics tell what is needed, and neither who the user is nor what is secret."""

from __future__ import annotations

import pytest

from ksdiff_core import __main__, __version__
from ksdiff_core.commands import diagnostics
from ksdiff_core.interpreter.probe import Probe
from ksdiff_core.weights.store import WeightsStore


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/home/ada/env/bin/python", "~/env/bin/python"),
        ("in /home/ada", "in ~"),
        ("/home/adam/env", "/home/adam/env"),
        ("/media/ada/stick/pan.tif", "/media/USER/stick/pan.tif"),
        ("Canada and ada", "Canada and ada"),
        ("http://ada:pass@proxy:80/x", "http://***@proxy:80/x"),
        ("password = pass1 and more", "password = *** and more"),
        ("https://x/y?api_key=k1&z", "https://x/y?api_key=***"),
        ("SECRET_TOKEN: abc", "SECRET_TOKEN: ***"),
        ("Wrote out.tif in 3 s.", "Wrote out.tif in 3 s."),
    ],
)
def test_names_and_secrets_are_left_out(text, expected):
    assert diagnostics.without_names(text, "/home/ada") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"C:\Users\Ada\env\python.exe", r"~\env\python.exe"),
        ("c:/users/ada/env", "~/env"),
        (r"D:\Ada\pan.tif", r"D:\USER\pan.tif"),
        (r"C:\Users\Adam\x", r"C:\Users\Adam\x"),
    ],
)
def test_paths_of_windows_too(text, expected):
    assert diagnostics.without_names(text, r"C:\Users\Ada") == expected


def test_the_home_folder_of_a_machine_without_users_is_no_name():
    assert diagnostics.without_names("/opt/x in /", "/") == "/opt/x in /"


def test_everything_a_probe_found_is_told():
    found = Probe(
        "/p/python",
        "3.11.2",
        64,
        {"numpy": "1.2", "torch": "2.3"},
        {"cuda": "The driver is too old.", "safetensors": "No module named 'safetensors'"},
        (("H100", 81000),),
    )
    lines = diagnostics.probe_lines(found)
    assert lines == [
        "Python 3.11.2, 64 bit, /p/python",
        "numpy: 1.2",
        "torch: 2.3",
        "safetensors: No module named 'safetensors'",
        "gdal: none",
        "device: H100, 81000 MB",
        "The driver is too old.",
        "KSDiff computes on: nothing, see above",
    ]


def test_damaged_weights_are_told(tmp_path):
    (tmp_path / "own.safetensors").write_bytes(b"no weights")
    lines = diagnostics.weights_lines(WeightsStore(tmp_path))
    shipped = next(line for line in lines if line.startswith("ksdiff "))
    assert "ready" in shipped
    assert len(shipped.rpartition(" ")[2]) == 64
    assert any(line.startswith("own ") and "wrong" in line for line in lines)


def test_only_variables_that_are_known_and_set_are_told():
    variables = {"KSDIFF_PYTHON": "/p", "AWS_SECRET_ACCESS_KEY": "x", "OMP_NUM_THREADS": ""}
    assert diagnostics.variable_lines(variables) == ["KSDIFF_PYTHON=/p"]


def test_the_command_prints_all_of_it(capsys, monkeypatch):
    monkeypatch.setattr(diagnostics, "probe", lambda python, _cancelled: Probe(python, "3.1.4"))
    assert __main__.main(["diagnostics"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"KSDiff {__version__}\n  ")
    assert "Python 3.1.4" in out
    assert "\nWeights\n  ksdiff" in out
