"""``python child.py COMMAND ...``: the command line of KSDiff with a stand-in for every method.

With ``--slow`` first, each tile takes long and asks often whether to stop. ``worker`` is the process in
which a batch runs its jobs; those of a batch that is started here have the stand-in too.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from pairs import Exp

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from ksdiff_core import __main__, pipeline
from ksdiff_core.batch import child, worker
from ksdiff_core.errors import Cancelled


class Slow(Exp):
    def fuse(self, tile, cancelled=lambda: False):
        for _ in range(500):
            if cancelled():
                raise Cancelled
            time.sleep(0.02)
        return super().fuse(tile, cancelled)


if __name__ == "__main__":
    argv = sys.argv[1:]
    slow = argv[:1] == ["--slow"]
    kind = Slow if slow else Exp
    pipeline.make_method = lambda job: kind()
    child.COMMAND = (sys.executable, __file__, *argv[:slow], "worker")
    if argv[slow:] == ["worker"]:
        sys.exit(worker.main())
    sys.exit(__main__.main(argv[slow:]))
