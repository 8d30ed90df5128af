"""KSDiff computed in another Python: the same numbers, the same errors, and nothing left when it ends."""

from __future__ import annotations

import hashlib
import logging
import os
import signal
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from pairs import make_pair
from pythons import ENVIRONMENT, make_python, small_weights

pytest.importorskip("torch")

import torch
from test_model import scene as whole_scene

from ksdiff_core.errors import Cancelled, DeviceError, InputError, WeightsError
from ksdiff_core.interpreter.messages import write
from ksdiff_core.interpreter.program import end, start
from ksdiff_core.interpreter.serve import FEATURES, _Server
from ksdiff_core.interpreter.session import (
    RemoteMethod,
    Session,
    _as_error,
    computing_in,
    current_session,
)
from ksdiff_core.job import Job
from ksdiff_core.methods.model import load_method
from ksdiff_core.pipeline import pansharpen

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the programs are shell scripts")


def scene(seed: int = 0):
    return whole_scene(side=96, seed=seed)


@pytest.fixture(scope="module")
def weights(tmp_path_factory) -> str:
    return small_weights(tmp_path_factory.mktemp("weights") / "tiny.safetensors")


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """An environment that greets, as some do."""
    place = tmp_path_factory.mktemp("greeting") / "python3"
    session = Session(make_python(place, before="echo Welcome; echo Mind the step >&2"))
    yield session
    session.close()


def test_the_numbers_are_those_of_this_python(session, weights):
    how = ("cpu", 3, 0, 2, 2, "auto")
    ours, theirs = load_method(weights, *how), session.load(weights, *how)
    for name in FEATURES:
        assert getattr(theirs, name) == getattr(ours, name)
    samples = [scene(seed=1), scene(seed=2)]
    whole = scene(seed=1)
    for method in (ours, theirs):
        method.fit(samples)
    assert theirs.torch_version == torch.__version__
    assert theirs.fuse(whole).tobytes() == ours.fuse(whole).tobytes()
    spread = list(theirs.fuse_members(whole))
    assert len(spread) == 2
    for one, other in zip(spread, ours.fuse_members(whole)):
        assert one.tobytes() == other.tobytes()


def test_images_that_nobody_takes_do_not_mix_with_the_next(session, weights):
    method = session.load(weights, "cpu", 0, 0, 2)
    method.fit([scene()])
    expected = [image.tobytes() for image in method.fuse_members(scene())]
    next(method.fuse_members(scene(seed=4)))
    fused = method.fuse(scene())
    assert [image.tobytes() for image in method.fuse_members(scene())] == expected
    assert method.fuse(scene()).tobytes() == fused.tobytes()


def test_several_methods_keep_apart(session, weights):
    first, second = session.load(weights, "cpu", 0, 0, 0), session.load(weights, "cpu", 7, 0, 0)
    first.fit([scene()])
    second.fit([scene()])
    assert not np.array_equal(first.fuse(scene()), second.fuse(scene()))


def test_a_method_there_can_be_sent_to_its_cpu_with_what_it_learned(session, weights):
    method = session.load(weights, "cpu", 3, 0, 0)
    method.fit([scene()])
    before = method.fuse(scene())
    method.device_name = "cuda"
    method.to_cpu()
    assert method.device_name == "cpu"
    assert method.fuse(scene()).tobytes() == before.tobytes()


def test_errors_are_those_of_this_python_with_what_to_do(session, weights, tmp_path):
    damaged = tmp_path / "damaged.safetensors"
    damaged.write_bytes(Path(weights).read_bytes()[:5000])
    for path in (str(damaged), str(tmp_path / "none.safetensors")):
        with pytest.raises(WeightsError) as ours:
            load_method(path)
        with pytest.raises(WeightsError) as theirs:
            session.load(path, "cpu", 0, 0, 0)
        assert (theirs.value.message, theirs.value.hint) == (ours.value.message, ours.value.hint)


def test_a_device_that_is_missing_there_is_told_with_the_python(session, weights):
    if torch.cuda.is_available():
        pytest.skip("a CUDA device is present")
    with pytest.raises(DeviceError, match=f"^In {session.python}: No CUDA device") as caught:
        session.load(weights, "cuda", 0, 0, 0)
    assert "cpu" in caught.value.hint


def file_hashes(folder: Path, name: str, weights: str, python: str) -> list[str]:
    """Of the result and of its uncertainty."""
    pair = make_pair(folder / "in", (3, 24, 20))
    outputs = [folder / f"{name}.tif", folder / f"{name}_spread.tif"]
    job = Job(
        pair.pan, (pair.ms,), str(outputs[0]), weights=weights,
        uncertainty=str(outputs[1]), members=2, tile=64,
    )  # fmt: skip
    with computing_in(python):
        pansharpen(job)
    return [hashlib.sha256(output.read_bytes()).hexdigest() for output in outputs]


def test_a_whole_run_without_torch_here_gives_the_same_files(
    weights, tmp_path, monkeypatch, caplog
):
    ours = file_hashes(tmp_path / "a", "out", weights, "")
    for name in [name for name in sys.modules if name.split(".")[0] == "torch"]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("ksdiff_core.methods.model", "torch"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(DeviceError, match="PyTorch cannot be used"):
        file_hashes(tmp_path / "b", "out", weights, "")
    with caplog.at_level(logging.INFO, "ksdiff_core"):
        assert file_hashes(tmp_path / "c", "out", weights, str(ENVIRONMENT)) == ours
    assert any(f"KSDiff computes in {ENVIRONMENT}" in r.getMessage() for r in caplog.records)


def test_outside_of_computing_in_this_python_computes(tmp_path):
    assert current_session() is None
    with computing_in(""):
        assert current_session() is None
    with computing_in(str(ENVIRONMENT)):
        assert current_session().python.startswith(str(ENVIRONMENT))
        others = []
        thread = threading.Thread(target=lambda: others.append(current_session()))
        thread.start()
        thread.join()
        assert others == [None]
    assert current_session() is None
    with computing_in(str(tmp_path / "none")):
        assert current_session() is not None
        with pytest.raises(DeviceError, match="does not exist"):
            current_session().load("", "cpu", 0)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_one_that_is_killed_is_an_error_the_next_starts_anew_and_is_ended_by_cancel(weights):
    with computing_in(str(ENVIRONMENT)):
        session = current_session()
        method = session.load(weights, "cpu", 0, 0, 0)
        os.kill(session._process.pid, signal.SIGKILL)
        with pytest.raises(DeviceError, match="the system ended it") as caught:
            method.fit([scene()])
        assert caught.value.hint
        again = session.load(weights, "cpu", 0, 0, 0)
        again.fit([scene()])
        pid = session._process.pid
        with pytest.raises(Cancelled):
            again.fuse(scene(), lambda: True)
        assert not alive(pid)


@pytest.mark.parametrize(
    ("does", "words"),
    [
        ("exit 3", "status 3"),
        ("echo no such thing >&2", "no such thing"),
        ("echo hello; exit 1", "status 1"),
        ("echo 'ksdiff {'", "cannot be understood: ksdiff"),
        (
            """echo 'ksdiff {"event": "ready", "version": "1", "arrays": []}'; sleep 0.1""",
            "status 0",
        ),
    ],
)
def test_a_program_that_is_no_python_is_an_error(weights, tmp_path, does, words):
    python = make_python(tmp_path / "python3", command=does)
    with computing_in(python), pytest.raises(DeviceError, match=words) as caught:
        current_session().load(weights, "cpu", 0, 0, 0)
    assert python in caught.value.message


def test_a_run_can_be_stopped_while_the_other_python_starts(weights, tmp_path):
    pid = tmp_path / "pid"
    python = make_python(tmp_path / "python3", before=f"echo $$ > {pid}", command="sleep 600")
    with pytest.raises(Cancelled), computing_in(python, pid.exists):
        current_session().load(weights, "cpu", 0, 0, 0)
    assert not alive(int(pid.read_text()))


def test_what_does_not_want_to_end_is_killed(tmp_path):
    ready = tmp_path / "ready"
    python = make_python(
        tmp_path / "python3", f"trap '' TERM; echo > {ready}", "while true; do sleep 0.1; done"
    )
    session = Session(python, ready.exists)
    with pytest.raises(Cancelled):
        session.ask({"call": "load"})
    assert session._process is None


def test_the_other_python_ends_when_this_one_is_gone():
    process = start(str(ENVIRONMENT / "bin" / "python"), "serve")
    assert b"ready" in process.stdout.readline()
    process.stdin.close()
    assert process.wait(60) == 0
    end(process)


def test_it_ends_even_while_it_is_busy(weights):
    process = start(str(ENVIRONMENT / "bin" / "python"), "serve")
    assert b"ready" in process.stdout.readline()
    wanted = {"call": "load", "weights": weights, "device": "cpu", "how": [0], "tiles": []}
    write(process.stdin, wanted)
    process.stdin.close()
    # It would have answered, had it first loaded torch and the weights.
    assert process.stdout.read() == b""
    assert process.wait(60) == 0
    end(process)


class Failing:
    """Fails as it is told to."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def fit(self, tiles):
        raise self.error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (MemoryError("3 GB"), MemoryError("3 GB")),
        (RuntimeError("CUDA out of memory. Tried"), MemoryError("CUDA out of memory. Tried")),
        (RuntimeError("CUDA error: launch failure"), RuntimeError("CUDA error: launch failure")),
        (InputError("a", "b"), InputError("a", "b")),
        (Cancelled(), Cancelled()),
    ],
)
def test_what_is_raised_there_is_raised_here(error, expected):
    server = _Server()
    server._methods = [Failing(error)]
    values, arrays = server.answer({"call": "fit", "method": 0}, [])
    got = _as_error(values)
    assert (type(got), str(got), arrays) == (type(expected), str(expected), [])


def test_a_mistake_of_the_program_is_not_hidden():
    server = _Server()
    server._methods = [Failing(ValueError())]
    with pytest.raises(ValueError, match="unknown call"):
        server.answer({"call": "dance", "method": 0}, [])


def test_a_method_has_what_the_pipeline_asks_for(session, weights):
    method = session.load(weights, "cpu", 0, 0, 0)
    assert isinstance(method, RemoteMethod)
    assert all(hasattr(method, name) for name in FEATURES)
