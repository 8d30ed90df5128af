"""Assembles the plugin folder from the checkout, packs it into a zip, checks a zip.

The same files give the same bytes: entries are sorted, time stamps and permissions are fixed.
"""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "ksdiff_qgis"
MAX_BYTES = 25_000_000
"""Limit of plugins.qgis.org."""

TIME_STAMP = (2020, 1, 1, 0, 0, 0)
REQUIRED = ("__init__.py", "metadata.txt", "LICENSE")
UNWANTED = (".pyc", ".so", ".dll", ".exe", ".dylib", ".sh", ".bat")
_COPIED = ("metadata.txt", "LICENSE", "ksdiff_core", "resources")


def assemble(target: Path) -> None:
    """Makes the plugin folder anew: plugin files, core, resources and translations."""
    if target.exists():
        shutil.rmtree(target)
    skipped = shutil.ignore_patterns("__pycache__", "*.pyc", ".*")
    shutil.copytree(ROOT / "ksdiff_qgis", target, ignore=skipped)
    for name in _COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=skipped)
        else:
            shutil.copy(source, target / name)
    _translate(target / "i18n")
    say(f"assembled {target}")


def _translate(target: Path) -> None:
    """Compiles the translations when Qt's tool is installed."""
    sources = sorted((ROOT / "i18n").glob("*.ts"))
    tool = shutil.which("lrelease") or shutil.which("lrelease-qt5")
    if sources and not tool:
        say("lrelease is not installed: no translations")
        return
    for source in sources:
        target.mkdir(exist_ok=True)
        compiled = target / f"{source.stem}.qm"
        subprocess.run([tool, "-silent", str(source), "-qm", str(compiled)], check=True)


def pack(folder: Path, target: Path) -> Path:
    """Writes ``ksdiff_qgis-VERSION.zip`` with the folder as its only top-level entry."""
    archive = target / f"{FOLDER}-{version(folder)}.zip"
    for old in target.glob(f"{FOLDER}-*.zip"):
        old.unlink()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for path in sorted(folder.rglob("*")):
            if not path.is_file() or "__pycache__" in path.parts:
                continue
            entry = zipfile.ZipInfo(f"{FOLDER}/{path.relative_to(folder).as_posix()}", TIME_STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            out.writestr(entry, path.read_bytes())
    return archive


def version(folder: Path) -> str:
    """The version stated in ``metadata.txt``."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(folder / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def problems(archive: Path) -> list[str]:
    """What plugins.qgis.org would refuse, as sentences; empty when all is well."""
    found = []
    with zipfile.ZipFile(archive) as content:
        names = content.namelist()
    if archive.stat().st_size > MAX_BYTES:
        found.append(f"{archive.stat().st_size} bytes, more than {MAX_BYTES}")
    if {name.split("/")[0] for name in names} != {FOLDER}:
        found.append(f"entries outside of {FOLDER}/")
    found += [f"{name} is missing" for name in REQUIRED if f"{FOLDER}/{name}" not in names]
    found += [f"unwanted {name}" for name in names if name.endswith(UNWANTED)]
    found += [f"hidden {name}" for name in names if any(p.startswith(".") for p in name.split("/"))]
    return found


def say(text: str) -> None:
    """One line for the person who runs make."""
    sys.stdout.write(f"{text}\n")


def main(argv: list[str]) -> int:
    """``assemble FOLDER``, ``zip FOLDER TARGET`` or ``check ZIP``; returns the exit status."""
    command, *paths = argv
    if command == "assemble":
        assemble(Path(paths[0]))
        return 0
    archive = pack(Path(paths[0]), Path(paths[1])) if command == "zip" else Path(paths[0])
    found = problems(archive)
    for problem in found:
        say(f"{archive}: {problem}")
    say(f"{archive}: {archive.stat().st_size / 1e6:.1f} MB, {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
