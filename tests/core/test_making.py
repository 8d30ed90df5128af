"""An environment of its own: venv and pip as they are, on tiny packages, and Pythons that misbehave."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import zipfile
from collections import namedtuple
from pathlib import Path

import pytest
from pythons import make_python

from ksdiff_core.errors import Cancelled, DeviceError
from ksdiff_core.interpreter import making
from ksdiff_core.interpreter.builds import Build, builds
from ksdiff_core.interpreter.making import MARK, find_bases, made, make, remove, steps
from ksdiff_core.interpreter.probe import probe
from ksdiff_core.weights.transfer import Network

SYSTEM = "/usr/bin/python3"
CPU = builds("linux")[0]

# The check of the base is answered by the real Python; venv and pip are acted.
ACTED = f"""
case "$2" in -c) exec {SYSTEM} "$@";; esac
mkdir -p "$3/bin"
cat > "$3/bin/python3" <<'END'
#!/bin/sh
echo "$@" >> "$(dirname "$0")/../said"
echo "proxy=$PIP_PROXY cert=$PIP_CERT home=$PYTHONHOME" >> "$(dirname "$0")/../said"
case "$*" in
  *--version*) echo "pip 25.0 from somewhere (python 3.11)";;
  *torch*) PIP_TORCH;;
esac
END
cp "$3/bin/python3" "$3/bin/python"
chmod +x "$3/bin/python" "$3/bin/python3"
"""


def acted(folder: Path, torch: str = "true") -> str:
    return make_python(folder / "python3", ACTED.replace("PIP_TORCH", torch), "exit 0")


def wheel(folder: Path, name: str, code: str) -> None:
    """A package of one module, as pip takes it."""
    module, info = name, f"{name}-9.0.dist-info"
    with zipfile.ZipFile(folder / f"{name}-9.0-py3-none-any.whl", "w") as file:
        file.writestr(f"{module}/__init__.py", code)
        file.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 9.0\n")
        wheel_text = (
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        file.writestr(f"{info}/WHEEL", wheel_text)
        names = (f"{module}/__init__.py", f"{info}/METADATA", f"{info}/WHEEL", f"{info}/RECORD")
        file.writestr(f"{info}/RECORD", "".join(f"{n},,\n" for n in names))


def test_venv_and_pip_make_an_environment_that_has_the_packages(tmp_path, monkeypatch):
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    for name in ("torch", "numpy", "safetensors"):
        wheel(wheels, name, "__version__ = '9.0'\n")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    seen = []
    folder = tmp_path / "a profile" / "environment"
    python = make(SYSTEM, folder, CPU, Network(), lambda *step: seen.append(step))
    assert Path(python).parent.parent == folder
    assert made(folder) == python
    assert sorted(p.name for p in folder.iterdir() if p.name in ("tmp", MARK)) == [MARK]
    code = "import torch, numpy, safetensors; print(torch.__file__)"
    where = subprocess.check_output([python, "-I", "-c", code], text=True).strip()
    assert Path(where).is_relative_to(folder)
    percents = [done for done, _, _ in seen]
    assert percents == sorted(percents)
    assert percents[-1] == 100
    # These packages are empty, which the test of a Python tells.
    assert not probe(python).ready
    remove(folder)
    assert not folder.exists()


def test_commands_are_those_of_a_terminal():
    lines = steps("/usr/bin/python3", "/home/me/env", CPU)
    assert lines[0] == ("/usr/bin/python3", "-m", "venv", "/home/me/env")
    assert lines[2][1:] == (
        "-m", "pip", "install", "torch", "--index-url", "https://download.pytorch.org/whl/cpu",
    )  # fmt: skip
    assert lines[3][-2:] == ("numpy", "safetensors")
    assert {line[0] for line in lines[1:]} == {"/home/me/env/bin/python"}


def test_builds_of_each_system():
    assert [b.index for b in builds("linux")] == ["https://download.pytorch.org/whl/cpu", ""]
    assert [(b.key, b.index) for b in builds("darwin")] == [("cpu", "")]
    assert builds("win32")[0].index == ""
    assert "/cu" in builds("win32")[1].index


def test_bases_are_found_and_not_started(tmp_path):
    assert SYSTEM in find_bases("linux")
    python = tmp_path / "Programs" / "Python" / "Python312" / "python.exe"
    python.parent.mkdir(parents=True)
    python.write_text("never started")
    places = {"LOCALAPPDATA": str(tmp_path), "PROGRAMFILES": str(tmp_path)}
    assert find_bases("win32", places)[0] == str(python)


def test_the_network_of_qgis_reaches_pip_and_no_command_line(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONHOME", "/qgis")
    folder = tmp_path / "env"
    network = Network(proxy="http://me:secret@proxy:8080", ca_bundle="/certificates.pem")
    make(acted(tmp_path), folder, CPU, network)
    commands, variables = (folder / "said").read_text().splitlines()[::2], set()
    variables.update((folder / "said").read_text().splitlines()[1::2])
    assert variables == {"proxy=http://me:secret@proxy:8080 cert=/certificates.pem home="}
    assert not any("secret" in command for command in commands)
    assert any("install torch --index-url" in c and "--progress-bar raw" in c for c in commands)


def test_downloads_are_told_and_never_go_back(tmp_path):
    pip = "; ".join(
        ["echo Collecting torch"]
        + [f"echo Progress {n << 20} of {150 << 20}" for n in (0, 50, 100, 150)]
        + [f"echo Progress {n << 20} of {50 << 20}" for n in (0, 25, 50)]
        + ["echo Installing collected packages: torch"]
    )
    seen = []
    make(acted(tmp_path, pip), tmp_path / "env", CPU, Network(), lambda *s: seen.append(s))
    percents = [done for done, _, _ in seen]
    assert percents == sorted(percents)
    told = [text for _, _, text in seen if "downloaded" in text]
    assert [int(text.split()[2]) for text in told] == [0, 50, 100, 150, 150, 175, 200]
    # 200 MB of 200: all of the 75 percent that are for downloading.
    assert [done for done, _, text in seen if "200 MB" in text] == [80]


def test_a_server_that_does_not_answer_is_told_while_pip_asks_again(tmp_path):
    """By the real pip: to a port where nobody listens, it says so after a moment and goes on for some more."""
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        index = f"http://127.0.0.1:{nobody.getsockname()[1]}/simple"
        command = f"exec {sys.executable} -m pip install --index-url {index} --isolated --retries 1 nowhere"
        seen = []
        with pytest.raises(DeviceError, match="Installing PyTorch failed"):
            make(
                acted(tmp_path, command),
                tmp_path / "env",
                CPU,
                Network(),
                lambda *s: seen.append(s),
            )
    assert (5, 100, "Installing PyTorch: the server does not answer, asking again") in seen


def test_what_pip_says_is_the_reason_and_nothing_is_left(tmp_path):
    pip = "echo noise; echo 'ERROR: No matching distribution found for torch'; echo after; exit 1"
    with pytest.raises(DeviceError) as caught:
        make(acted(tmp_path, pip), tmp_path / "env", CPU, Network())
    text = str(caught.value)
    assert "Installing PyTorch failed: No matching distribution found for torch." in text
    assert not (tmp_path / "env").exists()


def test_cancel_ends_pip_and_what_it_has_started_and_leaves_nothing(tmp_path):
    pid = tmp_path / "pid"
    pip = f"sleep 600 & echo $! > {pid}; sleep 600"
    begun = []

    def cancelled() -> bool:
        if pid.exists() and pid.read_text().strip():
            begun.append(time.monotonic())
        return bool(begun)

    with pytest.raises(Cancelled):
        make(acted(tmp_path, pip), tmp_path / "env", CPU, Network(), cancelled=cancelled)
    assert not (tmp_path / "env").exists()
    time.sleep(0.2)
    state = Path(f"/proc/{pid.read_text().strip()}/stat")
    assert not state.exists() or state.read_text().split()[2] == "Z"


def test_files_of_others_are_neither_built_over_nor_removed(tmp_path):
    folder = tmp_path / "env"
    folder.mkdir()
    (folder / "mine").write_text("precious")
    with pytest.raises(DeviceError, match="is not empty"):
        make(acted(tmp_path), folder, CPU, Network())
    with pytest.raises(DeviceError, match="was not made by KSDiff"):
        remove(folder)
    assert (folder / "mine").read_text() == "precious"


def test_what_was_left_when_the_program_was_killed_goes_first(tmp_path):
    folder = tmp_path / "env"
    folder.mkdir()
    (folder / MARK).write_text('{"made_by": "KSDiff", "complete": false}')
    (folder / "half").write_text("x")
    assert made(folder) == ""
    make(acted(tmp_path), folder, CPU, Network())
    assert made(folder)
    assert not (folder / "half").exists()
    with pytest.raises(DeviceError, match="is not empty"):
        make(acted(tmp_path), folder, CPU, Network())


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ('[[3, 8], 64, []]', "is Python 3.8 with 64 bit"),
        ('[[3, 12], 32, []]', "is Python 3.12 with 32 bit"),
        ('[[3, 12], 64, ["ensurepip"]]', "it lacks ensurepip"),
        ("I am no Python", "does not answer as a Python does: I am no Python"),
    ],
)  # fmt: skip
def test_a_python_that_cannot_make_one_is_told_before_anything_happens(tmp_path, answer, said):
    python = make_python(tmp_path / "python3", f"echo '{answer}'", "exit 0")
    with pytest.raises(DeviceError, match=said):
        make(python, tmp_path / "env", CPU, Network())
    assert not (tmp_path / "env").exists()


def test_a_full_disk_is_told_before_anything_happens(tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(making.shutil, "disk_usage", lambda _p: usage(1 << 40, 0, 1199 << 20))
    with pytest.raises(DeviceError, match=r"needs 1200 MB in .*, where 1199 MB are free"):
        make(acted(tmp_path), tmp_path / "env", Build("cpu", "", 200, 1000), Network())
    assert not (tmp_path / "env").exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(DeviceError, match="cannot be written"):
        make(acted(tmp_path), tmp_path / "file" / "env", CPU, Network())
