from __future__ import annotations

import os
import subprocess
import sys

import pytest

from ksdiff_core.errors import OutputError
from ksdiff_core.machine.lock import FileLock


def test_a_lock_excludes_a_second_one_and_vanishes_with_its_release(tmp_path):
    path = str(tmp_path / "a.lock")
    first = FileLock(path)
    with pytest.raises(OutputError, match="Another run"):
        FileLock(path)
    first.release()
    first.release()
    assert not os.path.exists(path)
    FileLock(path).release()


def test_the_lock_of_a_killed_process_does_not_count(tmp_path):
    path = str(tmp_path / "a.lock")
    code = (
        "import os, sys, time\n"
        "from ksdiff_core.machine.lock import FileLock\n"
        "lock = FileLock(sys.argv[1])\n"
        "sys.stdout.write('locked\\n'); sys.stdout.flush(); time.sleep(60)\n"
    )
    child = subprocess.Popen([sys.executable, "-c", code, path], stdout=subprocess.PIPE)
    try:
        assert child.stdout.readline() == b"locked\n"
        with pytest.raises(OutputError, match="Another run"):
            FileLock(path)
    finally:
        child.kill()
        child.communicate()
    assert os.path.exists(path)
    FileLock(path).release()
    assert not os.path.exists(path)


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(OutputError, match="none: No such file"):
        FileLock(str(tmp_path / "none" / "a.lock"))
