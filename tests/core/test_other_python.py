"""Finding another Python, starting it clean, and asking what it has."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pythons import ENVIRONMENT, make_python

from ksdiff_core import __version__
from ksdiff_core.errors import Cancelled, DeviceError
from ksdiff_core.interpreter import messages
from ksdiff_core.interpreter.pipe import MARK, MOST_FOREIGN_BYTES, BrokenMessage, read_line
from ksdiff_core.interpreter.probe import Probe, probe
from ksdiff_core.interpreter.program import command, environment, find_python, start
from ksdiff_core.tiling import whole_scene

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the programs are shell scripts")


def test_a_program_and_the_folder_of_an_environment_are_found(tmp_path):
    python = make_python(tmp_path / "env" / "bin" / "python3")
    assert find_python(python) == python
    assert find_python(str(tmp_path / "env")) == python
    assert find_python(str(ENVIRONMENT)).startswith(str(ENVIRONMENT / "bin"))


def test_a_home_folder_may_be_written_short(tmp_path, monkeypatch):
    python = make_python(tmp_path / "env" / "bin" / "python")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert find_python("~/env") == python


def test_what_is_no_python_is_refused_with_what_to_choose(tmp_path):
    qgis = make_python(tmp_path / "qgis")
    text = tmp_path / "python.txt"
    text.write_text("no program")
    for path, found in (
        (tmp_path / "none", "does not exist"),
        (tmp_path, "no Python in the folder"),
        (qgis, "is not a Python program"),
        (text, "is not a Python program"),
    ):
        with pytest.raises(DeviceError, match=found) as caught:
            find_python(str(path))
        assert "folder of the environment" in caught.value.hint


def test_the_environment_is_a_short_list_without_secrets_and_without_what_qgis_sets():
    whole = {
        "HOME": "/home/ada",
        "LC_ALL": "de_DE.UTF-8",
        "CUDA_VISIBLE_DEVICES": "1",
        "OMP_NUM_THREADS": "3",
        "PATH": "/opt/qgis/bin",
        "PYTHONPATH": "/opt/qgis/python",
        "PYTHONHOME": "/opt/qgis",
        "PYTHONEXECUTABLE": "/opt/qgis/qgis",
        "LD_LIBRARY_PATH": "/opt/qgis/lib",
        "DYLD_LIBRARY_PATH": "/opt/qgis/lib",
        "PROJ_DATA": "/opt/qgis/proj",
        "GDAL_DATA": "/opt/qgis/gdal",
        "QT_PLUGIN_PATH": "/opt/qgis/plugins",
        "VIRTUAL_ENV": "/opt/env",
        "HTTPS_PROXY": "http://ada:secret@proxy",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "KSDIFF_PYTHON": "/opt/other",
    }
    kept = environment("/opt/env/bin/python3", whole)
    assert sorted(kept) == ["CUDA_VISIBLE_DEVICES", "HOME", "LC_ALL", "OMP_NUM_THREADS", "PATH"]
    assert kept["PATH"].split(os.pathsep) == ["/opt/env/bin", "/usr/local/bin", "/usr/bin", "/bin"]


def test_a_real_child_gets_that_environment_and_nothing_else(tmp_path, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://ada:secret@proxy")
    python = make_python(tmp_path / "python3", command="env; exit 3")
    process = start(python, "probe")
    out, _ = process.communicate(timeout=60)
    names = {line.partition("=")[0] for line in out.decode().splitlines()}
    # Shells add these three by themselves.
    assert names - {"PWD", "SHLVL", "_", "OLDPWD"} == set(environment(python))
    assert "secret" not in out.decode()


def test_neither_variables_nor_the_current_folder_change_what_is_imported(tmp_path):
    for name in ("json.py", "numpy.py", "sitecustomize.py", "ksdiff_core.py"):
        (tmp_path / name).write_text("raise SystemExit('the wrong module')")
    python = find_python(str(ENVIRONMENT))
    whole = {**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONSTARTUP": str(tmp_path / "json.py")}
    done = subprocess.run(
        command(python, "--version"), cwd=tmp_path, env=whole, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout.strip()) == (0, __version__)


def test_an_environment_is_probed(monkeypatch):
    import numpy
    import torch

    # What QGIS sets on some systems, and what ends another Python at once.
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    found = probe(str(ENVIRONMENT))
    assert found.ready
    assert found.missing == ()
    assert found.version == ".".join(map(str, sys.version_info[:3]))
    assert found.packages["numpy"] == numpy.__version__
    assert found.packages["torch"] == torch.__version__
    assert found.packages["gdal"]
    assert found.computes_on == ("cuda" if torch.cuda.is_available() else "cpu")


@pytest.fixture(scope="module")
def empty_environment(tmp_path_factory) -> Path:
    """A real environment without any package."""
    folder = tmp_path_factory.mktemp("empty") / "env"
    made = [sys.executable, "-m", "venv", "--without-pip", str(folder)]
    subprocess.run(made, check=True)
    return folder


def test_an_environment_without_packages_lacks_all_of_them(empty_environment):
    found = probe(str(empty_environment))
    assert found.missing == ("numpy", "torch", "safetensors")
    assert found.computes_on == ""
    assert "No module named 'torch'" in found.problems["torch"]
    assert "gdal" not in found.packages


def test_a_torch_that_takes_the_process_with_it_is_named(empty_environment, tmp_path):
    place = next((empty_environment / "lib").glob("python*/site-packages"))
    made = {
        "numpy.py": "__version__ = '9.0'\nprint('hello')",
        "torch.py": "import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)",
    }
    for name, text in made.items():
        (place / name).write_text(text)
    try:
        found = probe(str(empty_environment))
    finally:
        for name in made:
            (place / name).unlink()
    assert found.packages == {"numpy": "9.0"}
    assert found.problems == {"torch": "it was ended by signal 11"}
    assert found.missing == ("torch", "safetensors")


def test_a_torch_that_is_too_old_is_not_good_enough():
    from ksdiff_core.interpreter.probe import _judge

    values = {"version": "3.9.1", "bits": 64, "numpy": "1.2", "torch": "1.13", "safetensors": "0.4"}
    old = {**values, "problems": {"torch": "1.13 is older than 2.0"}}
    assert _judge("/p", values, "").ready
    assert _judge("/p", old, "").missing == ("torch",)


def test_a_greeting_before_the_answer_does_no_harm(empty_environment, tmp_path):
    empty = f'exec "{empty_environment}/bin/python" "$@"'
    python = make_python(tmp_path / "python3", "echo Welcome; echo ksdiffer >&2", empty)
    assert probe(python).version == probe(str(empty_environment)).version


@pytest.mark.parametrize(
    ("does", "words"),
    [
        ("echo Python 3.11.2", "it ended with status|status 0|it says nothing"),
        ("echo no such thing >&2; exit 3", "no such thing"),
        ("exit 3", "status 3"),
        ("echo 'ksdiff {'", "it says nothing"),
    ],
)
def test_a_program_that_is_called_python_and_is_none_is_told(tmp_path, does, words):
    python = make_python(tmp_path / "python3", command=does)
    with pytest.raises(DeviceError, match=words) as caught:
        probe(python)
    assert python in caught.value.message


def test_a_file_that_the_system_does_not_run_is_told(tmp_path):
    path = tmp_path / "python3"
    path.write_bytes(b"\x7fELF nonsense")
    path.chmod(0o755)
    with pytest.raises(DeviceError, match="cannot be started"):
        probe(str(path))


def test_a_python_that_does_not_answer_can_be_left(tmp_path):
    python = make_python(
        tmp_path / "python3", before=f"echo $$ > {tmp_path}/pid", command="sleep 600"
    )
    asked = []
    with pytest.raises(Cancelled):
        probe(python, lambda: asked.append(1) or (tmp_path / "pid").exists())
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


def test_an_old_python_says_so(tmp_path):
    old = command(sys.executable, "probe")
    place = old.index("-c") + 1
    old[place] = "import sys; sys.version_info = (3, 6)\n" + old[place]
    done = subprocess.run(old, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.strip() == "Python 3.6 is too old"


def test_only_a_probe_with_everything_is_ready():
    whole = {"numpy": "1", "torch": "2", "safetensors": "3"}
    assert Probe("p", packages=whole).computes_on == "cpu"
    assert Probe("p", packages=whole, auto="cuda").computes_on == "cuda"
    assert Probe("p", packages={"numpy": "1"}, auto="cuda").computes_on == ""
    broken = Probe("p", packages=whole, devices=(("H", 1),), problems={"cuda": "driver"})
    assert (broken.ready, broken.computes_on) == (True, "cpu")
    assert Probe("p", packages=whole, problems={"core": "x"}).missing == ("core",)


def tile():
    rng = np.random.default_rng(1)
    pan, ms = rng.random((16, 24), np.float32), rng.random((3, 4, 6), np.float32)
    return whole_scene(pan, ms, [np.float64(0.1), 0.2, 1 / 3], (np.float64(1 / 7), 0.0), 4)


def written(*values) -> bytes:
    stream = io.BytesIO()
    messages.write(stream, *values)
    return stream.getvalue()


def test_tiles_come_out_of_a_pipe_as_they_went_in():
    sent = [tile(), tile()]
    values, arrays = messages.pack_tiles(sent)
    data = written({"call": "fit", "path": "/é\udcff", "tiles": values}, arrays)
    got, arrays = messages.read(io.BufferedReader(io.BytesIO(data)))
    assert (got["call"], got["path"]) == ("fit", "/é\udcff")
    for one, other in zip(sent, messages.unpack_tiles(got["tiles"], arrays)):
        assert one.scene == other.scene
        assert (one.window, one.wide, one.ms_window) == (other.window, other.wide, other.ms_window)
        for name in ("pan_wide", "ms", "valid", "pan", "ms_up", "pan_low"):
            ours, theirs = getattr(one, name), getattr(other, name)
            assert ours.dtype == theirs.dtype
            assert ours.tobytes() == theirs.tobytes()


def test_an_empty_array_passes_too():
    data = written({}, [np.empty((0, 3), np.float32), np.ones(2, bool)])
    _, (empty, ones) = messages.read(io.BytesIO(data))
    assert empty.shape == (0, 3)
    assert ones.tolist() == [True, True]


def test_the_end_of_a_pipe_is_none_but_half_a_message_is_an_error():
    data = written({"event": "done"}, [np.ones(3, np.float32)])
    assert messages.read(io.BytesIO()) is None
    line = data.index(b"\n") + 1
    for length in (line, line + 1, len(data) - 1):
        with pytest.raises(BrokenMessage):
            messages.read(io.BytesIO(data[:length]))


@pytest.mark.parametrize(
    "line",
    [
        b"hello\n",
        MARK + b"{\n",
        MARK + b"[]\n",
        MARK + b"{}\n",
        MARK + b'{"arrays": 3}\n',
        MARK + b'{"arrays": [["object", [2]]]}\n',
        MARK + b'{"arrays": [["float32", [-2]]]}\n',
        MARK + b'{"arrays": [["float32", [99999999, 99999999]]]}\n',
        MARK + b'{"arrays": [["float32", ["x"]]]}\n',
    ],
)
def test_what_is_no_message_is_refused_without_reserving_memory(line):
    with pytest.raises(BrokenMessage):
        messages.read(io.BytesIO(line))


def test_lines_of_others_are_skipped_only_where_they_may_be_and_not_for_ever():
    good = written({"event": "ready"})
    assert messages.read(io.BytesIO(b"hello\n\n" + good), foreign=True)[0] == {"event": "ready"}
    with pytest.raises(BrokenMessage):
        read_line(io.BytesIO(b"hello\n" + good))
    endless = io.BytesIO(b"x" * (2 * MOST_FOREIGN_BYTES) + b"\n" + good)
    with pytest.raises(BrokenMessage):
        read_line(endless, foreign=True)
