"""Runs at the same time and many runs in a row: one output stays whole, and nothing grows."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import threading
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from pairs import Exp, make_pair, read_raster
from place import OLD, Place

from ksdiff_core import pipeline
from ksdiff_core.errors import InputError, OutputError
from ksdiff_core.job import Job

CHILD = [sys.executable, str(Path(__file__).resolve().parents[1] / "core" / "child.py")]

RUNS = 20
WARM = 5
"""Runs after which caches and pools have the size that they keep."""

MEMORY_GROWTH_MB = 8.0


def test_two_processes_with_one_output_leave_one_whole_result(place: Place) -> None:
    path = place.folder / "two.json"
    path.write_text(json.dumps(asdict(place.job(tile=64))), encoding="utf-8")
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    children = [subprocess.Popen([*CHILD, "run", str(path)], text=True, **pipes) for _ in range(3)]
    said = [child.communicate(timeout=300)[0].splitlines() for child in children]
    codes = [child.returncode for child in children]
    assert 0 in codes
    for code, lines in zip(codes, said):
        last = json.loads(lines[-1])
        assert code == 0 or "Another run is writing the same output" in last["message"]
    assert os.listdir(place.results) == [place.output.name]
    expected, _ = place.made(tile=64)
    assert (read_raster(place.output) == expected).all()


def test_two_threads_with_one_output_leave_one_whole_result(place: Place) -> None:
    """As two tasks of QGIS; the first waits for the second to be refused."""
    begun, refused = threading.Event(), threading.Event()
    problems: list[str] = []

    class Held(Exp):
        def fuse(self, tile, cancelled=lambda: False):
            begun.set()
            assert refused.wait(60)
            return super().fuse(tile, cancelled)

    place.patch.setattr(pipeline, "make_method", lambda job: Held())

    def second() -> None:
        begun.wait(60)
        try:
            pipeline.pansharpen(place.job())
        except OutputError as error:
            problems.append(str(error))
        finally:
            refused.set()

    other = threading.Thread(target=second)
    other.start()
    pipeline.pansharpen(place.job())
    other.join()
    assert len(problems) == 1
    assert "Another run is writing the same output" in problems[0]
    assert "Wait for it, or choose another output." in problems[0]
    assert read_raster(place.output).shape == (3, 160, 200)
    assert os.listdir(place.results) == [place.output.name]


def test_two_threads_with_two_outputs_do_not_disturb_each_other(place: Place) -> None:
    expected, _ = place.made(method="gsa", tile=64)
    outputs = [str(place.results / f"{number}.tif") for number in range(2)]
    errors: list[BaseException] = []

    def run(output: str) -> None:
        try:
            pipeline.pansharpen(place.job(method="gsa", tile=64, output=output))
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(output,)) for output in outputs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    for output in outputs:
        assert (read_raster(output) == expected).all()


def usage() -> dict[str, int]:
    """What runs might leave behind in this process and in the folder for temporary files."""
    gc.collect()
    handles = Path("/proc/self/fd")
    return {
        "handles": len(list(handles.iterdir())) if handles.is_dir() else 0,
        "threads": threading.active_count(),
        "temporary files": len(os.listdir(tempfile.gettempdir())),
    }


def resident_mb() -> float:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def repeated(job: Job, folder: Path) -> dict[str, float]:
    """What grew over twenty runs in this process, good and bad by turns."""
    folder.mkdir()
    tempfile.tempdir = str(folder)
    before, memory = {}, 0.0
    for number in range(RUNS):
        if number == WARM:
            before, memory = usage(), resident_mb()
        pipeline.pansharpen(job)
        with pytest.raises(InputError, match="Band 9"):
            pipeline.pansharpen(replace(job, ms_bands=(9,)))
    after = usage()
    growth = {name: float(after[name] - before[name]) for name in after}
    return {**growth, "MB": resident_mb() - memory}


@pytest.mark.parametrize("method", ["gsa", "ksdiff"])
def test_twenty_runs_in_a_row_leave_no_more_than_one(place: Place, method: str) -> None:
    if not os.path.isdir("/proc/self/fd"):
        pytest.skip("only Linux tells the handles and the memory of a process")
    if method == "ksdiff":
        pytest.importorskip("torch")
        place.pair = make_pair(place.inputs, (3, 8, 8))
    path = place.folder / "often.json"
    path.write_text(place.job(method=method, device="cpu", tile=64).to_json(), encoding="utf-8")
    command = [sys.executable, __file__, str(path), str(place.folder / "temporary")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    growth = json.loads(done.stdout)
    assert growth.pop("MB") <= MEMORY_GROWTH_MB, done.stdout
    assert set(growth.values()) == {0}, growth
    assert place.output.read_bytes() != OLD


if __name__ == "__main__":
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    print(json.dumps(repeated(Job.from_json(text), Path(sys.argv[2]))))
