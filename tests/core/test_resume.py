"""A run that was interrupted continues from its finished tiles, or begins anew and says why."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pairs import Exp, make_pair, texture

from ksdiff_core import pipeline
from ksdiff_core.errors import Cancelled, DeviceError, OutputError
from ksdiff_core.job import Job
from ksdiff_core.machine.stream import WAITING
from ksdiff_core.output import fingerprint, journal

TILES = 12
ROOT = Path(__file__).resolve().parents[2]
OLD = b"what was there before"


class Counting(Exp):
    """MS with what PAN differs from what was learnt; remembers how many tiles were computed."""

    fused = 0

    def fit(self, samples, cancelled=lambda: False):
        self.level = float(np.mean([sample.pan[sample.valid].mean() for sample in samples]))

    def fuse(self, tile, cancelled=lambda: False):
        Counting.fused += 1
        return (tile.ms_up + (tile.pan - self.level) / 4).astype(np.float32)

    def fuse_members(self, tile, cancelled=lambda: False):
        for slope in (0.0, 0.4, 1.0):
            yield (self.fuse(tile) + np.float32(slope) * (tile.pan - tile.pan_low)).astype("f4")


@pytest.fixture(autouse=True)
def stand_in(monkeypatch):
    monkeypatch.setattr(pipeline, "make_method", lambda job: Counting())
    monkeypatch.setattr(Counting, "fused", 0)


def job_in(folder: Path) -> Job:
    """Twelve tiles with nodata and clamped values, over an old output."""
    ms = texture((3, 40, 50), 1, 0, 400).astype("uint16")
    ms[:, 20:24, 10:30] = 0
    pair = make_pair(folder / "in", ms_pixels=ms, nodata=0)
    output = folder / "results" / "out.tif"
    output.parent.mkdir()
    output.write_bytes(OLD)
    options = {"tile": 64, "overwrite": True, "output_type": "Byte", "consistency": False}
    return Job(pair.pan, (pair.ms,), str(output), "gsa", **options)


@pytest.fixture
def job(tmp_path) -> Job:
    return job_in(tmp_path)


@pytest.fixture(scope="module")
def expected(tmp_path_factory) -> bytes:
    """Bytes of a run that nothing interrupts; no file says in which folder it was made."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "make_method", lambda job: Counting())
        return plain_run(job_in(tmp_path_factory.mktemp("undisturbed")))


def plain_run(job: Job) -> bytes:
    folder = Path(job.output).parent.parent / "plain"
    folder.mkdir(exist_ok=True)
    output = str(folder / "out.tif")
    pipeline.pansharpen(replace(job, output=output, resume=False))
    return Path(output).read_bytes()


def results(job: Job) -> list[str]:
    return sorted(os.listdir(os.path.dirname(job.output)))


def part(job: Job) -> Path:
    return Path(job.output).with_name("out.part.tiles")


def interrupt(job: Job, after: int) -> Cancelled:
    """Cancel when ``after`` tiles are computed; those that wait to be written are lost."""
    before = Counting.fused
    with pytest.raises(Cancelled) as caught:
        pipeline.pansharpen(job, cancelled=lambda: Counting.fused - before >= after)
    return caught.value


def carry_on(job: Job) -> tuple[bytes, str, int]:
    """Bytes of the output of a run to the end, what it told, and how many tiles it computed."""
    before = Counting.fused
    result = pipeline.pansharpen(job)
    assert results(job) == ["out.tif"]
    return Path(job.output).read_bytes(), " ".join(result.facts), Counting.fused - before


def test_the_option_changes_no_byte_and_leaves_nothing(job, expected):
    found, told, computed = carry_on(replace(job, resume=True))
    assert (found, computed) == (expected, TILES)
    assert "interrupted" not in told


@pytest.mark.parametrize("after", [2, 7, TILES])
def test_a_cancelled_run_says_what_is_kept_and_continues_to_the_same_bytes(job, expected, after):
    job = replace(job, resume=True)
    said = str(interrupt(job, after))
    kept = int(said.partition(" of ")[0].rpartition(" ")[2])
    assert said.startswith("Cancelled. The output was not written.")
    assert f"{kept} of {TILES} tiles are kept in {part(job)}" in said
    assert "resume" in said
    assert after - WAITING - 1 <= kept <= after
    assert results(job) == ["out.part.tiles", "out.tif"]
    assert Path(job.output).read_bytes() == OLD
    found, told, computed = carry_on(job)
    assert (found, computed) == (expected, TILES - kept)
    assert f"Continues an interrupted run: {kept} of {TILES} tiles are there." in told


def test_without_the_option_nothing_is_kept(job):
    said = str(interrupt(job, 5))
    assert said == "Cancelled. Nothing was written."
    assert results(job) == ["out.tif"]


def test_before_the_first_tile_there_is_nothing_to_keep(job):
    with pytest.raises(Cancelled, match=r"^Cancelled\. Nothing was written\.$"):
        pipeline.pansharpen(replace(job, resume=True), cancelled=lambda: True)
    assert results(job) == ["out.tif"]


def test_a_run_without_the_option_says_so_and_deletes_what_was_kept_only_when_complete(
    job, expected
):
    interrupt(replace(job, resume=True), 5)
    kept = part(job).read_bytes()
    interrupt(job, 3)
    assert part(job).read_bytes() == kept
    found, told, computed = carry_on(job)
    assert (found, computed) == (expected, TILES)
    assert f"{part(job)} keeps an interrupted run" in told


def test_a_failure_says_what_is_kept(job, expected, monkeypatch):
    def fail(self, tile, cancelled=lambda: False):
        if Counting.fused == 6:
            raise RuntimeError("CUDA error: an illegal memory access")
        return fuse(self, tile, cancelled)

    job, fuse = replace(job, resume=True), Counting.fuse
    with monkeypatch.context() as patch:
        patch.setattr(Counting, "fuse", fail)
        patch.setattr("ksdiff_core.machine.device._lost", [])
        with pytest.raises(DeviceError) as caught:
            pipeline.pansharpen(job)
    assert "restart QGIS" in caught.value.hint
    assert f" of {TILES} tiles are kept" in caught.value.hint
    found, _, computed = carry_on(job)
    assert found == expected
    assert computed <= TILES - 6 + WAITING + 1


def test_the_uncertainty_continues_with_the_image(job, monkeypatch):
    spread = str(Path(job.output).with_name("spread.tif"))
    options = {"method": "ksdiff", "uncertainty": spread, "overwrite": True}
    monkeypatch.setattr("ksdiff_core.inputs.recognition.read_header", lambda _path: {})
    monkeypatch.setattr("ksdiff_core.inputs.recognition.beyond_training", lambda *_: [])
    job = replace(job, **options)
    pipeline.pansharpen(job)
    expected = [Path(path).read_bytes() for path in (job.output, spread)]
    job = replace(job, resume=True)
    interrupt(job, 4 * 7)
    assert results(job) == ["out.part.tiles", "out.tif", "spread.tif"]
    result = pipeline.pansharpen(job)
    assert any("Continues an interrupted run" in fact for fact in result.facts)
    assert [Path(path).read_bytes() for path in (job.output, spread)] == expected
    assert results(job) == ["out.tif", "spread.tif"]


def test_tiles_chosen_by_the_free_memory_stay_when_it_changes(job, monkeypatch):
    job, sizes = replace(job, tile=0, resume=True), iter((64, 64, 128))
    monkeypatch.setattr(pipeline, "tile_size", lambda asked, *_: asked or next(sizes))
    expected = plain_run(job)
    interrupt(job, 7)
    found, told, computed = carry_on(job)
    assert found == expected
    assert computed < TILES
    assert f"{TILES} tiles of 64 pixels" in told
    assert next(sizes) == 128


def rewrite(path: str, keep_time: bool) -> None:
    """Change one stored value and nothing about size or, if asked, time."""
    before = os.stat(path)
    data = bytearray(Path(path).read_bytes())
    data[-9] ^= 1
    Path(path).write_bytes(data)
    moved = 0 if keep_time else 2_000_000_000
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + moved))


@pytest.mark.parametrize("keep_time", [True, False])
@pytest.mark.parametrize("which", ["pan", "ms"])
def test_a_changed_input_begins_anew(job, which, keep_time):
    job = replace(job, resume=True)
    interrupt(job, 7)
    path = job.pan if which == "pan" else job.ms[0]
    rewrite(path, keep_time)
    expected = plain_run(job)
    found, told, computed = carry_on(job)
    assert (found, computed) == (expected, TILES)
    assert f"cannot be continued: the file {path} is not what it was. It begins anew." in told


def test_an_input_that_was_only_touched_begins_anew(job, expected):
    job = replace(job, resume=True)
    interrupt(job, 7)
    os.utime(job.pan, ns=(0, 0))
    found, told, computed = carry_on(job)
    assert (found, computed) == (expected, TILES)
    assert "is not what it was" in told


def test_statistics_that_qgis_stores_beside_an_input_change_nothing(job, expected):
    job = replace(job, resume=True)
    interrupt(job, 7)
    Path(job.pan + ".aux.xml").write_text(
        '<PAMDataset><PAMRasterBand band="1"><Metadata><MDI key="STATISTICS_MEAN">9</MDI>'
        "</Metadata></PAMRasterBand></PAMDataset>"
    )
    found, _, computed = carry_on(job)
    assert found == expected
    assert computed < TILES


def test_a_side_file_that_changes_what_the_input_says_begins_anew(job):
    job = replace(job, resume=True)
    interrupt(job, 7)
    Path(job.ms[0] + ".aux.xml").write_text(
        '<PAMDataset><PAMRasterBand band="1"><NoDataValue>7</NoDataValue></PAMRasterBand></PAMDataset>'
    )
    _, told, computed = carry_on(job)
    assert computed == TILES
    assert "the header of MS is not what it was" in told


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("seed", 1, "the parameter seed was 0 and is 1 now"),
        ("tile", 80, "the parameter tile was 64 and is 80 now"),
        ("ms_bands", (2, 1, 3), "the parameter ms_bands was () and is (2, 1, 3) now"),
        ("consistency", True, "the parameter consistency was False and is True now"),
        ("output_type", "UInt16", "the parameter output_type was 'Byte' and is 'UInt16' now"),
        ("creation_options", ("COMPRESS=LZW",), "the parameter creation_options was () and is"),
        ("memory_mb", 900, "the parameter memory_mb was 0 and is 900 now"),
    ],
)
def test_a_changed_parameter_begins_anew(job, name, value, said):
    job = replace(job, resume=True)
    interrupt(job, 7)
    changed = replace(job, **{name: value})
    expected = plain_run(changed)
    found, told, computed = carry_on(changed)
    assert found == expected
    assert computed == (6 if name == "tile" else TILES)
    assert said in told


def test_every_field_of_a_job_but_three_counts(job):
    with_inputs = fingerprint.fingerprint(job, opened(job), Counting())
    counted = {name.partition(" ")[2] for name in with_inputs if name.startswith("parameter ")}
    assert counted == set(vars(job)) - {"output", "overwrite", "resume"}


def opened(job: Job):
    from contextlib import ExitStack

    from ksdiff_core.inputs.recognition import open_inputs

    with ExitStack() as stack:
        return open_inputs(job, stack)


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("ksdiff_core.output.fingerprint.__version__", "the version of KSDiff was"),
        ("ksdiff_core.output.fingerprint.np.__version__", "the version of numpy was"),
    ],
)
def test_a_changed_version_begins_anew(job, expected, monkeypatch, target, said):
    job = replace(job, resume=True)
    interrupt(job, 7)
    monkeypatch.setattr(target, "77.0")
    found, told, computed = carry_on(job)
    assert (found, computed) == (expected, TILES)
    assert said in told
    assert "is 77.0 now" in told


def test_another_device_begins_anew(job, expected, monkeypatch):
    job = replace(job, resume=True)
    with monkeypatch.context() as patch:
        patch.setattr(Counting, "device_name", "cpu of another kind", raising=False)
        patch.setattr(pipeline, "tile_size", lambda *_: 64)
        interrupt(job, 7)
    _, told, computed = carry_on(job)
    assert computed == TILES
    assert "the device was cpu of another kind and is cpu now" in told


def test_changed_weights_begin_anew(job, tmp_path):
    weights = tmp_path / "own.safetensors"
    shutil.copy(ROOT / "resources" / "weights" / "ksdiff.safetensors", weights)
    job = replace(job, method="ksdiff", weights=str(weights), resume=True)
    interrupt(job, 7)
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    before = os.stat(weights)
    weights.write_bytes(data)
    os.utime(weights, ns=(before.st_atime_ns, before.st_mtime_ns))
    _, told, computed = carry_on(job)
    assert computed == TILES
    assert "the content of the weights is not what it was" in told


def head_length(data: bytes) -> int:
    length = journal._HEAD.unpack_from(data, len(journal.MAGIC))[0]
    return len(journal.MAGIC) + journal._HEAD.size + length


@pytest.mark.parametrize(
    "damage",
    [
        lambda data, head: b"",
        lambda data, head: data[:10],
        lambda data, head: data[: head // 2],
        lambda data, head: b"PK" + data[2:],
        lambda data, head: data[:60] + bytes([data[60] ^ 4]) + data[61:],
        lambda data, head: b"\xff" * len(data),
        lambda data, head: data.replace(b"KSDiff tiles 1", b"KSDiff tiles 9"),
    ],
    ids=["empty", "cut magic", "cut head", "other kind", "flipped bit", "noise", "other version"],
)
def test_a_damaged_head_begins_anew(job, expected, damage):
    job = replace(job, resume=True)
    interrupt(job, 7)
    data = part(job).read_bytes()
    part(job).write_bytes(damage(data, head_length(data)))
    found, told, computed = carry_on(job)
    assert (found, computed) == (expected, TILES)
    assert f"cannot be continued: {part(job)} is damaged" in told


@pytest.mark.parametrize(
    "content", ["[]", "{}", '{"tile": 64}', '{"tile": "64", "made_from": {}}', "[" * 100_000, "NaN"]
)
def test_a_head_that_says_something_else_begins_anew(job, expected, content):
    job = replace(job, resume=True)
    text = content.encode()
    check = journal.zlib.crc32(text)
    part(job).write_bytes(journal.MAGIC + journal._HEAD.pack(len(text), check) + text)
    found, told, computed = carry_on(job)
    assert (found, computed) == (expected, TILES)
    assert "It begins anew." in told


@pytest.mark.parametrize("seed", range(4))
def test_a_truncated_part_loses_only_the_tiles_that_are_not_whole(job, expected, seed):
    job = replace(job, resume=True)
    interrupt(job, 8)
    data = part(job).read_bytes()
    head = head_length(data)
    part(job).write_bytes(data[: random.Random(seed).randint(head, len(data) - 1)])
    found, _, computed = carry_on(job)
    assert found == expected
    assert TILES - 8 < computed <= TILES


@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_tile_and_those_after_it_are_computed_anew(job, expected, seed, caplog):
    job = replace(job, resume=True)
    interrupt(job, 8)
    data = bytearray(part(job).read_bytes())
    at = random.Random(seed).randint(head_length(data), len(data) - 1)
    data[at] ^= 1 << seed
    part(job).write_bytes(data)
    found, _, computed = carry_on(job)
    assert found == expected
    assert TILES - 8 < computed <= TILES
    assert f"in {part(job)} is damaged" in caplog.text


def test_exchanged_tiles_are_noticed(job, expected):
    job = replace(job, resume=True)
    interrupt(job, 8)
    data = part(job).read_bytes()
    head = head_length(data)
    # Tiles of one size: the first two of the upper row.
    size = 4 + 3 * 64 * 64 // 8 + 8 + 3 * 64 * 64
    first, second = data[head : head + size], data[head + size : head + 2 * size]
    part(job).write_bytes(data[:head] + second + first + data[head + 2 * size :])
    found, _, computed = carry_on(job)
    assert (found, computed) == (expected, TILES)


def test_a_link_in_its_place_is_not_followed(job, expected, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("precious")
    part(job).symlink_to(victim)
    found, told, _ = carry_on(replace(job, resume=True))
    assert found == expected
    assert "is no plain file" in told
    assert victim.read_text() == "precious"


def test_an_input_that_is_no_plain_file_is_told_beforehand(job, expected):
    job = replace(job, pan="/vsisubfile/0," + job.pan, resume=True)
    interrupt(job, 7)
    assert results(job) == ["out.tif"]
    _, told, _ = carry_on(job)
    assert f"cannot be continued: {job.pan} is no plain file" in told


def test_too_little_space_for_both_is_told_before_work_starts(job, monkeypatch):
    class Usage:
        free = 150_000

    # The image needs 105 600 bytes at most, and as much again is kept.
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: Usage)
    with pytest.raises(OutputError, match="0 MB free"):
        pipeline.pansharpen(replace(job, resume=True))
    assert Counting.fused == 0
    assert results(job) == ["out.tif"]
    pipeline.pansharpen(job)


def test_a_disk_that_is_full_keeps_the_tiles_that_reached_it(job, expected, monkeypatch):
    def full(file: int) -> None:
        if Counting.fused >= 6:
            raise OSError(28, "No space left on device")
        fsync(file)

    job, fsync = replace(job, resume=True), os.fsync
    with monkeypatch.context() as patch:
        patch.setattr("ksdiff_core.output.journal.os.fsync", full)
        with pytest.raises(OutputError, match="No space left") as caught:
            pipeline.pansharpen(job)
    assert "tiles are kept" in caught.value.hint
    assert Path(job.output).read_bytes() == OLD
    found, _, computed = carry_on(job)
    assert found == expected
    assert computed < TILES


class Doom:
    """Ends the process without warning at the n-th thing that happens in the modules that write."""

    FILES = ("output/journal.py", "output/writer.py", "output/store.py", "machine/lock.py")

    def __init__(self, at: int = 0) -> None:
        self.at, self.seen, self._lock = at, 0, threading.Lock()

    def __call__(self, frame, _event, _argument) -> None:
        if not frame.f_code.co_filename.endswith(self.FILES):
            return
        with self._lock:
            self.seen += 1
            if self.seen == self.at:
                os.kill(os.getpid(), signal.SIGKILL)

    def run(self, job: Job) -> str:
        threading.setprofile(self)
        sys.setprofile(self)
        try:
            pipeline.pansharpen(job)
        finally:
            sys.setprofile(None)
            threading.setprofile(None)
        return str(self.seen)


@pytest.mark.parametrize("seed", range(8))
def test_a_run_killed_twice_at_any_moment_ends_in_the_same_bytes(job, expected, seed):
    watched = pytest.importorskip("watched", reason="Windows cannot fork").watched
    job, rng = replace(job, resume=True), random.Random(seed)
    moments = int(watched(lambda: Doom().run(replace(job, output=job.output + "f.tif"))).text)
    assert moments > 20 * TILES
    for _ in range(2):
        ended = watched(lambda: Doom(rng.randint(1, moments)).run(job))
        # The second may have less to do than the moment at which it was to be killed.
        assert ended.how in ("hung", "done"), ended.text
        assert Path(job.output).read_bytes() in (OLD, expected)
    found, told, computed = carry_on_beside(job)
    assert found == expected
    if "Continues" in told:
        assert f"{TILES - computed} of {TILES} tiles are there" in told


def carry_on_beside(job: Job) -> tuple[bytes, str, int]:
    """As :func:`carry_on`, with what the first of the runs above left beside."""
    os.remove(job.output + "f.tif")
    return carry_on(job)


def test_the_network_continues_to_the_same_bytes_after_a_kill(
    small_scene_files, tmp_path, monkeypatch
):
    """The program itself, killed as soon as it keeps a tile; another process goes on."""
    monkeypatch.undo()
    output, kept = tmp_path / "out.tif", tmp_path / "out.part.tiles"
    job = Job(
        str(small_scene_files.pan),
        (str(small_scene_files.ms),),
        str(output),
        device="cpu",
        tile=64,
        resume=True,
    )
    file = tmp_path / "job.json"
    file.write_text(job.to_json())
    running = subprocess.Popen(
        [sys.executable, "-m", "ksdiff_core", "run", str(file)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while running.poll() is None and not (kept.exists() and kept.stat().st_size > 100_000):
        time.sleep(0.002)
    running.kill()
    assert running.wait() == -signal.SIGKILL
    assert not output.exists()
    assert any("Continues" in fact for fact in pipeline.pansharpen(job).facts)
    plain = replace(job, output=str(tmp_path / "plain.tif"), resume=False)
    pipeline.pansharpen(plain)
    assert output.read_bytes() == Path(plain.output).read_bytes()
    assert sorted(os.listdir(tmp_path)) == ["job.json", "out.tif", "plain.tif"]
