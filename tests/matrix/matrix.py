"""Runs the plugin in the QGIS of several releases of Debian, each in a chroot: ``make test-matrix``.

A chroot is made once by debootstrap in ``build/matrix/SUITE`` and kept. The checkout is copied into it, and
``make setup`` of that copy installs QGIS and the rest as on a machine of that release. All mounts are in a
namespace of their own, so they are gone whatever ends the run, and this machine never sees them.

Needs root and debootstrap. The tables are ``build/matrix.md`` and ``build/matrix.json``.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import suite_table

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
CHROOTS = ROOT / "build" / "matrix"
MIRROR = os.environ.get("DEBIAN_MIRROR", "http://deb.debian.org/debian")
WHEELS = os.environ.get("PIP_FIND_LINKS", "")
PASSED_ON = ("PIP_", "OPENBLAS_", "OMP_", "http_proxy", "https_proxy", "no_proxy")
"""Variables of this machine that the chroot needs: how it reaches packages and uses its processor."""

MADE = "made-by-test-matrix"
"""File of a chroot that is complete, with the recipe it was made by."""

CHECKS = {
    "zip": "make verify-package PYTEST_ARGS=--junitxml=build/zip.xml",
    "qgis": "make test PYTEST_ARGS='tests/qgis --junitxml=build/qgis.xml'",
    "core": "make test PYTEST_ARGS='tests/core --junitxml=build/core.xml'",
    "window": "make plugin && make test PYTEST_ARGS='tests/gui/windows.py --junitxml=build/window.xml'",
}
"""What is run in a chroot, by name; each leaves build/NAME.xml."""

ISOLATED = ("unshare", "--mount", "--pid", "--fork", "--kill-child")
"""Runs a program whose mounts only it sees, and whose children end with it."""

SETUP_S, CHECK_S = 3600, 7200
"""Most seconds for making a chroot ready, and for one check."""


@dataclass(frozen=True)
class Suite:
    """A release of Debian, or one with newer packages beside it.

    Attributes:
        release: What debootstrap knows.
        newer: Suite whose packages are preferred; empty for none.
        packages: Beyond those that ``make setup`` installs.
    """

    release: str
    newer: str = ""
    packages: tuple[str, ...] = ("make", "ca-certificates", "python3-torch")

    @property
    def recipe(self) -> str:
        return " ".join([self.release, self.newer, *self.packages])


# PyTorch of Debian 12 is older than 2.0; there make setup takes that of PyPI.
OLD = ("make", "ca-certificates")
SUITES = {
    "bookworm": Suite("bookworm", packages=OLD),
    "bookworm-backports": Suite("bookworm", "bookworm-backports", OLD),
    "trixie": Suite("trixie"),
    "trixie-backports": Suite("trixie", "trixie-backports"),
    "sid": Suite("sid"),
}


def inside(folder: Path, command: str, seconds: float, log: Path) -> int:
    """Runs a shell command in the chroot, appends what it says to ``log``; returns its exit status."""
    kept = [f"{key}={value}" for key, value in os.environ.items() if key.startswith(PASSED_ON)]
    program = [*ISOLATED, "sh", str(HERE / "enter.sh")]
    environment = ["LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", "PYTHONUNBUFFERED=1", *kept]
    with log.open("a", encoding="utf-8") as out:
        out.write(f"$ {command}\n")
        out.flush()
        try:
            return subprocess.run(
                [*program, str(folder), WHEELS, command, *environment],
                stdin=subprocess.DEVNULL, stdout=out, stderr=out, timeout=seconds, check=False,
            ).returncode  # fmt: skip
        except subprocess.TimeoutExpired:
            out.write(f"ended after {seconds:.0f} s\n")
            return 124


def make_chroot(suite: Suite, folder: Path, log: Path) -> None:
    """Makes the chroot unless it is there already and complete."""
    mark = folder / MADE
    if mark.exists() and mark.read_text(encoding="utf-8") == suite.recipe:
        return
    subprocess.run(["rm", "-rf", "--one-file-system", str(folder)], check=True)
    bootstrap = ["debootstrap", "--variant=minbase", suite.release, str(folder), MIRROR]
    with log.open("a", encoding="utf-8") as out:
        subprocess.run(
            [*ISOLATED, *bootstrap], stdin=subprocess.DEVNULL, stdout=out, stderr=out, check=True
        )
    configure(suite, folder)
    packages = " ".join(suite.packages)
    command = f"apt-get update && apt-get install -qy --no-install-recommends {packages}"
    if inside(folder, command, SETUP_S, log):
        raise RuntimeError(f"{packages} could not be installed, see {log}")
    certificates = Path("/etc/ssl/certs/ca-certificates.crt")
    if certificates.exists():
        shutil.copyfile(certificates, folder / certificates.relative_to("/"))
    mark.write_text(suite.recipe, encoding="utf-8")


def configure(suite: Suite, folder: Path) -> None:
    """The network settings of this machine, no services, and packages of a newer suite where there are any."""
    etc = folder / "etc"
    for name in ("resolv.conf", "hosts", "pip.conf"):
        if (Path("/etc") / name).exists():
            shutil.copyfile(Path("/etc") / name, etc / name)
    acquire = subprocess.run(["apt-config", "dump", "Acquire"], capture_output=True, check=True)
    (etc / "apt" / "apt.conf.d" / "99machine").write_bytes(acquire.stdout)
    policy = folder / "usr" / "sbin" / "policy-rc.d"
    policy.write_text("#!/bin/sh\nexit 101\n")
    policy.chmod(0o755)
    if suite.newer:
        (etc / "apt" / "sources.list.d" / "newer.list").write_text(
            f"deb {MIRROR} {suite.newer} main\n"
        )
        (etc / "apt" / "preferences.d" / "newer").write_text(
            f"Package: *\nPin: release n={suite.newer}\nPin-Priority: 500\n"
        )


def copy_checkout(folder: Path) -> None:
    """The files that git knows, as they are now, into /src; what ``make setup`` made there stays."""
    source = folder / "src"
    source.mkdir(exist_ok=True)
    for item in source.iterdir():
        if item.name != ".venv":
            shutil.rmtree(item) if item.is_dir() else item.unlink()
    for name in git("ls-files", "-z").split("\0"):
        if name and (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, source / name)


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def run(name: str, checks: list[str]) -> dict:
    """One suite from nothing to its row of the table."""
    folder, log = CHROOTS / name, CHROOTS / f"{name}.log"
    log.write_text("")
    row = {"suite": name, "date": time.strftime("%Y-%m-%d", time.gmtime()), "commit": commit()}
    start = time.monotonic()
    try:
        make_chroot(SUITES[name], folder, log)
        copy_checkout(folder)
        if inside(folder, "make setup && apt-get clean", SETUP_S, log):
            raise RuntimeError(f"make setup failed, see {log}")
    except (RuntimeError, subprocess.CalledProcessError) as error:
        return {**row, "failure": str(error)}
    row["setup_s"] = round(time.monotonic() - start)
    program = ".venv/bin/python tests/matrix/versions.py build/versions.json"
    if inside(folder, f"mkdir -p build && {program}", CHECK_S, log):
        return {**row, "failure": f"QGIS cannot be imported, see {log}"}
    build = folder / "src" / "build"
    row["versions"] = json.loads((build / "versions.json").read_text(encoding="utf-8"))
    row["checks"] = {}
    for check in checks:
        start = time.monotonic()
        status = inside(folder, CHECKS[check], CHECK_S, log)
        found = suite_table.outcome(build / f"{check}.xml", status)
        row["checks"][check] = {**found, "seconds": round(time.monotonic() - start)}
        sys.stderr.write(f"{name}: {check} {suite_table.words(row['checks'][check])}\n")
    return row


def commit() -> str:
    changed = git("status", "--porcelain", "--untracked-files=no")
    return git("rev-parse", "--short", "HEAD") + (" with changes" if changed else "")


def main() -> int:
    """Exit status: 0 if all checks of all suites passed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("suites", nargs="+", choices=SUITES)
    parser.add_argument("--checks", nargs="+", choices=CHECKS, default=list(CHECKS))
    options = parser.parse_args()
    if os.geteuid() != 0:
        parser.error("chroots need root: run make test-matrix as root")
    if not shutil.which("debootstrap"):
        parser.error("debootstrap is missing: apt-get install debootstrap")
    # Ended from outside like by Ctrl-C, which ends the program in the chroot, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    CHROOTS.mkdir(parents=True, exist_ok=True)
    # What is known of other suites stays; the table names the commit of each.
    rows = suite_table.read(ROOT / "build")
    for name in options.suites:
        rows[name] = run(name, options.checks)
        suite_table.write(rows, ROOT / "build")
    sys.stdout.write(suite_table.markdown(rows))
    return 0 if all(suite_table.good(rows[name]) for name in options.suites) else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
