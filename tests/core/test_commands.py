from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from pairs import Exp, Pair, make_pair, read_raster

from ksdiff_core import __main__, pipeline
from ksdiff_core.commands.job_options import job_from, job_parser
from ksdiff_core.job import Job

CHILD = [sys.executable, str(Path(__file__).with_name("child.py"))]


@pytest.fixture
def pair(tmp_path, monkeypatch) -> Pair:
    monkeypatch.setattr(pipeline, "make_method", lambda job: Exp())
    return make_pair(tmp_path / "in")


def options(pair: Pair, output: Path, *more: str) -> list[str]:
    plain = ["--pan", pair.pan, "--ms", pair.ms, "--output", str(output), "--method", "exp"]
    return ["pansharpen", *plain, *more]


def job_file(pair: Pair, output: Path, **values: object) -> str:
    path = pair.folder.parent / "job.json"
    path.write_text(Job(pair.pan, (pair.ms,), str(output), "exp", **values).to_json())
    return str(path)


def test_every_field_of_a_job_can_be_given_as_an_option():
    line = (
        "--pan p --pan-band 2 --ms a b --bands 3 1 --output-bands 1 --interpolated-bands 3"
        " --output o --overwrite --resume --method gsa"
        " --device cpu --precision bf16 --seed 5 --steps 4 --ensemble 4 --weights w --sensor s"
        " --extent -1 2 3.5 4"
        " --registration=-0.5,1 --output-type Float32 --nodata -1.5 --co A=1 --co B=2 --tile 512 --memory 100"
        " --mask m --format cog --overviews"
    )
    job = job_from(job_parser().parse_args(line.split()))
    assert job == Job(
        pan="p",
        ms=("a", "b"),
        output="o",
        method="gsa",
        device="cpu",
        precision="bf16",
        seed=5,
        overwrite=True,
        resume=True,
        pan_band=2,
        ms_bands=(3, 1),
        output_bands=(1,),
        interpolated_bands=(3,),
        extent=(-1.0, 2.0, 3.5, 4.0),
        sensor="s",
        weights="w",
        registration="-0.5,1",
        steps=4,
        ensemble=4,
        output_type="Float32",
        creation_options=("A=1", "B=2"),
        nodata=-1.5,
        tile=512,
        memory_mb=100,
        mask="m",
        format="cog",
        overviews=True,
    )


def test_options_left_out_mean_the_defaults_of_a_job():
    job = job_from(job_parser().parse_args(["--pan", "p", "--ms", "m", "--output", "o"]))
    assert job == Job("p", ("m",), "o")


def test_pansharpen_writes_the_file_and_tells_the_facts(pair, tmp_path, capsys):
    output = tmp_path / "out.tif"
    assert __main__.main(options(pair, output, "--tile", "64")) == 0
    out, err = capsys.readouterr()
    assert read_raster(output).shape == (3, 160, 200)
    assert "Ratio 4" in out
    assert f"Wrote {output}: 200 x 160 pixels, 3 bands, UInt16" in out
    assert "100 %" in err
    assert "Tile 12 of 12" in err


def test_a_failure_is_one_sentence_on_stderr_and_exit_code_1(pair, tmp_path, capsys):
    output = tmp_path / "none" / "out.tif"
    assert __main__.main(options(pair, output)) == 1
    out, err = capsys.readouterr()
    # The line of progress, then the sentence.
    progress, sentence = err.splitlines()[-2:]
    assert progress.endswith("Opening the images")
    assert sentence.startswith("Error: The folder")
    assert err.count("\n") == 2
    assert out == ""


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["unknown"],
        ["pansharpen"],
        ["pansharpen", "--pan", "p", "--ms", "m", "--output", "o", "--method", "magic"],
        ["pansharpen", "--pan", "p", "--ms", "m", "--output", "o", "--seed", "x"],
        ["pansharpen", "--pan", "p", "--ms", "m", "--output", "o", "--unknown"],
        ["run"],
    ],
)
def test_wrong_usage_is_exit_code_2(argv, capsys):
    try:
        code = __main__.main(argv)
    except SystemExit as leave:
        code = leave.code
    assert code == 2
    assert "usage" in capsys.readouterr().err


def test_help_lists_all_commands(capsys):
    assert __main__.main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(name in out for name in __main__.COMMANDS)


def test_run_tells_events_as_json_lines(pair, tmp_path, capsys):
    output = tmp_path / "out.tif"
    assert __main__.main(["run", job_file(pair, output, tile=64)]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    kinds = [event["event"] for event in events]
    assert set(kinds) == {"log", "progress", "result"}
    assert kinds[-1] == "result"
    assert events[-1]["output"] == str(output)
    assert events[-1]["tiles"] == 12
    tiles = [e["done"] for e in events if e.get("text", "").startswith("Tile")]
    assert tiles == list(range(1, 13))
    assert any("Ratio 4" in e["text"] for e in events if e["event"] == "log")


def test_run_tells_a_failure_as_an_event(pair, tmp_path, capsys):
    assert __main__.main(["run", job_file(pair, tmp_path / "none" / "out.tif")]) == 1
    event = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert event["event"] == "error"
    assert event["kind"] == "OutputError"
    assert "does not exist" in event["message"]
    assert event["hint"]


@pytest.mark.parametrize("content", [None, b"{", b"\xff\xfe", b"[]"])
def test_run_refuses_a_file_that_is_no_job(tmp_path, capsys, content):
    path = tmp_path / "job.json"
    if content is not None:
        path.write_bytes(content)
    assert __main__.main(["run", str(path)]) == 1
    event = json.loads(capsys.readouterr().out)
    assert (event["event"], event["kind"]) == ("error", "InputError")


def test_signal_handlers_are_put_back(pair, tmp_path):
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    __main__.main(options(pair, tmp_path / "out.tif"))
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


def test_commands_work_outside_the_main_thread(pair, tmp_path):
    codes = []
    thread = threading.Thread(
        target=lambda: codes.append(__main__.main(options(pair, tmp_path / "out.tif")))
    )
    thread.start()
    thread.join()
    assert codes == [0]


def wait_for(path: Path) -> None:
    for _ in range(500):
        if path.exists():
            return
        time.sleep(0.02)
    raise TimeoutError(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("command", ["pansharpen", "run"])
def test_an_interrupt_ends_a_run_with_130_and_leaves_nothing(pair, tmp_path, command, number):
    folder = tmp_path / "results"
    folder.mkdir()
    output = folder / "out.tif"
    argv = options(pair, output) if command == "pansharpen" else ["run", job_file(pair, output)]
    child = subprocess.Popen(
        [*CHILD, "--slow", *argv], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    wait_for(folder / "out.part.tif")
    child.send_signal(number)
    out, err = child.communicate(timeout=20)
    assert child.returncode == 130
    assert os.listdir(folder) == []
    assert "Traceback" not in err
    if command == "run":
        assert json.loads(out.splitlines()[-1])["kind"] == "Cancelled"
    else:
        assert "Cancelled" in err


@pytest.mark.parametrize("delay", [0.0, 0.1, 0.3])
def test_a_killed_run_keeps_the_old_output_and_the_next_one_starts_clean(pair, tmp_path, delay):
    folder = tmp_path / "results"
    folder.mkdir()
    output = folder / "out.tif"
    output.write_text("old")
    argv = options(pair, output, "--overwrite", "--tile", "64")
    child = subprocess.Popen([*CHILD, "--slow", *argv], stderr=subprocess.DEVNULL)
    wait_for(folder / "out.part.tif")
    time.sleep(delay)
    child.kill()
    child.wait()
    assert output.read_text() == "old"
    assert __main__.main(argv) == 0
    assert os.listdir(folder) == ["out.tif"]
    assert read_raster(output).shape == (3, 160, 200)


@pytest.mark.skipif(os.name == "nt", reason="names of locales differ")
def test_a_locale_with_decimal_comma_and_a_plain_terminal_change_nothing(pair, tmp_path):
    folder = tmp_path / "é 漢 ' &"
    folder.mkdir()
    output = folder / "out.tif"
    argv = options(pair, output, "--extent", "600100.5", "4499000.5", "600900.5", "4499900.5")
    environment = {**os.environ, "LC_ALL": "C", "LC_NUMERIC": "de_DE.UTF-8"}
    environment["PYTHONIOENCODING"] = "ascii"
    done = subprocess.run([*CHILD, *argv], env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    # Snapped outwards; without the fraction it would be 90 x 80.
    assert read_raster(output).shape == (3, 91, 81)
