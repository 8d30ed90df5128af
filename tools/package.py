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
UNWANTED = (".pyc", ".so", ".dll", ".exe", ".dylib", ".sh", ".bat", ".ps1", ".cmd")
KEYS = (
    "name", "description", "about", "version", "qgisMinimumVersion", "author", "email", "tracker",
    "repository", "homepage",
)  # fmt: skip
"""Without these in ``metadata.txt`` an upload is refused."""

_COPIED = ("ksdiff_qgis", "metadata.txt", "LICENSE", "ksdiff_core", "resources")


def assemble(target: Path) -> None:
    """Makes the plugin folder anew: plugin files, core, resources and translations."""
    if target.exists():
        shutil.rmtree(target)
    for path in _sources():
        inside = path.removeprefix("ksdiff_qgis/")
        (target / inside).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / path, target / inside)
    _translate(target / "i18n")
    say(f"assembled {target}")


def _sources() -> list[str]:
    """Paths of the files of the plugin in the checkout; what git ignores is none of it."""
    git = shutil.which("git")
    listing = [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *_COPIED]
    done = git and subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=False)
    if done and done.returncode == 0:
        found = done.stdout.split("\0")
    else:
        # Not from git: an archive of the sources.
        trees = [path for name in _COPIED for path in (ROOT / name, *(ROOT / name).rglob("*"))]
        found = [
            path.relative_to(ROOT).as_posix() for path in trees if "__pycache__" not in path.parts
        ]
    return sorted(path for path in found if path and (ROOT / path).is_file())


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
        files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
        for name, path in sorted(files.items()):
            if not path.is_file() or "__pycache__" in path.parts:
                continue
            entry = zipfile.ZipInfo(f"{FOLDER}/{name}", TIME_STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            # Of the format: Unix, wherever it is made.
            entry.create_system = 3
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
        if f"{FOLDER}/metadata.txt" in names:
            found += _problems_of_metadata(content.read(f"{FOLDER}/metadata.txt").decode(), names)
    if archive.stat().st_size > MAX_BYTES:
        found.append(f"{archive.stat().st_size} bytes, more than {MAX_BYTES}")
    if {name.split("/")[0] for name in names} != {FOLDER}:
        found.append(f"entries outside of {FOLDER}/")
    found += [f"{name} is missing" for name in REQUIRED if f"{FOLDER}/{name}" not in names]
    found += [f"unwanted {name}" for name in names if name.endswith(UNWANTED)]
    found += [f"hidden {name}" for name in names if any(p.startswith(".") for p in name.split("/"))]
    return found


def _problems_of_metadata(text: str, names: list[str]) -> list[str]:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.optionxform = str
    metadata.read_string(text)
    values = dict(metadata["general"]) if metadata.has_section("general") else {}
    found = [f"metadata.txt lacks {key}" for key in KEYS if not values.get(key, "").strip()]
    found += [
        f"{key} is no address of the web: {values[key]}"
        for key in ("tracker", "repository", "homepage")
        if key in values and not values[key].startswith(("https://", "http://"))
    ]
    if "/" in values.get("author", ""):
        found.append("a slash in author")
    if "plugin" in values.get("name", "").lower():
        found.append("the name contains the word plugin")
    if "icon" in values and f"{FOLDER}/{values['icon']}" not in names:
        found.append(f"the icon {values['icon']} is missing")
    if "supportsQt6" in values:
        found.append("supportsQt6 is deprecated, qgisMaximumVersion says it")
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
