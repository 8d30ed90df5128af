"""The memory of a process, as each system tells it."""

from __future__ import annotations

import ctypes
import platform
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from ksdiff_core.machine import memory
from ksdiff_core.machine.memory import peak_memory_mb

MB = 2**20
ROOT = Path(__file__).resolve().parents[2]


def test_the_peak_grows_with_what_is_used_and_stays_when_it_is_freed():
    before = peak_memory_mb()
    used = bytearray(before * MB + 50 * MB)
    used[::4096] = b"1" * len(used[::4096])
    with_it = peak_memory_mb()
    del used
    assert with_it >= before + 50
    assert peak_memory_mb() >= with_it


class Current:
    """The handle that stands for the process itself, -1."""

    restype = None

    def __call__(self) -> int:
        return 2**64 - 1


class Kernel:
    """Of Windows, with a process that had 123 MB at most."""

    def __init__(self, answers: bool) -> None:
        self.GetCurrentProcess = Current()
        self.answers = answers

    def K32GetProcessMemoryInfo(self, process, counters, size) -> int:
        assert process.value == 2**64 - 1
        # On 64 bits: two numbers of 4 bytes and eight of 8.
        assert size == 72
        memory = (ctypes.c_uint64 * 9).from_address(ctypes.addressof(counters._obj))
        memory[1], memory[2] = 123 * MB, 100 * MB
        return int(self.answers)


@pytest.mark.parametrize(("answers", "peak"), [(True, 123), (False, 0)])
def test_windows_is_asked_in_its_own_way(monkeypatch, answers, peak):
    monkeypatch.setitem(sys.modules, "resource", None)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=Kernel(answers)), raising=False)
    assert memory.peak_memory_mb() == peak


def test_a_system_that_does_not_tell_is_no_error(monkeypatch):
    monkeypatch.setitem(sys.modules, "resource", None)
    monkeypatch.delattr(ctypes, "windll", raising=False)
    assert memory.peak_memory_mb() == 0


USED_AGAIN = """
import resource, sys, threading
sys.path.insert(0, sys.argv[1])
if sys.argv[2:]:
    from ksdiff_core.machine.memory import keep_memory
    keep_memory()

def work():
    for _ in range(20):
        bytearray(40 * 2**20)

thread = threading.Thread(target=work)
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
thread.start()
thread.join()
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="memory is kept with glibc only")
def test_memory_that_was_freed_is_used_again_and_not_fetched_again():
    command = [sys.executable, "-c", USED_AGAIN, str(ROOT)]
    fetched, kept = (
        int(subprocess.run([*command, *extra], capture_output=True, check=True).stdout)
        for extra in ([], ["keep"])
    )
    # 40 MB are 10240 pages: twenty times without, once with, and the room on top.
    assert fetched > 10 * 10240
    assert kept < 2 * 10240
