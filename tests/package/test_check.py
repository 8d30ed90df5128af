"""The checks of the plugin repository, on the plugin and on files that must not pass."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import check_package
import package
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("assembled")
    package.assemble(folder / "ksdiff_qgis")
    return package.pack(folder / "ksdiff_qgis", folder)


def test_the_plugin_passes_all_checks_of_the_repository(archive, capsys):
    code = check_package.main([str(archive)])
    said = capsys.readouterr().out
    assert code == 0, said
    assert said.endswith(" 0 findings\n")
    assert archive.stat().st_size < package.MAX_BYTES


def test_the_checks_find_what_the_repository_refuses(tmp_path):
    (tmp_path / "bad.py").write_text(
        "import pickle, subprocess\n"
        "def load(path, argv):\n"
        "    subprocess.run(argv, shell=True)\n"
        "    return pickle.load(open(path, 'rb')) == None\n"
    )
    (tmp_path / "table.json").write_text(f'{{"sha256": "{"0123456789abcdef" * 4}"}}')
    assert {finding.split()[1] for finding in check_package.bandit(tmp_path)} == {
        "B403",
        "B602",
        "B301",
    }
    assert [finding.split(":")[0] for finding in check_package.secrets(tmp_path)] == ["table.json"]
    assert ["E711" in finding for finding in check_package.flake8(tmp_path)] == [True]


def test_a_file_that_is_no_python_is_a_finding(tmp_path):
    (tmp_path / "broken.py").write_text("def (:\n")
    assert check_package.bandit(tmp_path)
    assert check_package.flake8(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("email=", "mail=", "metadata.txt lacks email"),
        ("name=KSDiff", "name=KSDiff Plugin", "the word plugin"),
        ("author=KSDiff", "author=KSDiff/QGIS", "a slash in author"),
        ("tracker=https://", "tracker=ftp://", "tracker is no address"),
        ("icon=resources/icon.svg", "icon=resources/none.svg", "none.svg is missing"),
    ],
)
def test_metadata_that_the_repository_refuses_are_found(archive, tmp_path, old, new, finding):
    changed = tmp_path / "changed.zip"
    with zipfile.ZipFile(archive) as content, zipfile.ZipFile(changed, "w") as out:
        for name in content.namelist():
            data = content.read(name)
            if name == "ksdiff_qgis/metadata.txt":
                assert old.encode() in data
                data = data.replace(old.encode(), new.encode())
            out.writestr(name, data)
    found = package.problems(changed)
    assert len(found) == 1
    assert finding in found[0]


def test_two_clones_give_the_same_bytes(tmp_path):
    def git(*arguments: str) -> str:
        command = ["git", *arguments]
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout

    if subprocess.run(["git", "rev-parse"], cwd=ROOT, capture_output=True, check=False).returncode:
        pytest.skip("not a checkout of git")
    origin = git("rev-parse", "--path-format=absolute", "--git-common-dir").strip()
    commit = git("rev-parse", "HEAD").strip()
    made = []
    for name, mask in (("a", "022"), ("another place", "077")):
        clone = tmp_path / name
        git("clone", "-q", "--no-checkout", "--shared", origin, str(clone))
        git("-C", str(clone), "-c", "advice.detachedHead=false", "checkout", "-q", commit)
        tool = f'umask {mask}; "$0" tools/package.py assemble "$1/p" && "$0" tools/package.py zip "$1/p" "$1"'
        subprocess.run(
            ["bash", "-c", tool, sys.executable, str(clone)],
            cwd=clone,
            check=True,
            capture_output=True,
        )
        made.append(next(clone.glob("ksdiff_qgis-*.zip")).read_bytes())
    assert made[0] == made[1]
