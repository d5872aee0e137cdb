"""The wheel, built and installed into a fresh environment, makes the exam from an empty folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MINUTES = 60


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the ``qgen`` of an environment that has nothing but qgen and what it needs."""
    place = tmp_path_factory.mktemp("wheel") / "env"
    base = Path(sys.base_prefix, "bin", f"python{sys.version_info[0]}.{sys.version_info[1]}")
    subprocess.run(
        ["sh", ROOT / "dev" / "venv", place, ROOT],
        env={**clean(), "PYTHON": str(base)},
        check=True,
        timeout=10 * MINUTES,
    )
    return place / "bin" / "qgen"


def clean() -> dict[str, str]:
    """Return an environment in which no checkout can be found."""
    return {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}


def run(command: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [command, *arguments],
        cwd=folder,
        env=clean(),
        capture_output=True,
        text=True,
        check=False,
        timeout=5 * MINUTES,
    )


def test_the_exam_from_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "build", "--domain", "security")
    assert done.returncode == 0, done.stderr
    assert "the collection that came with qgen" in done.stderr
    assert "site-packages" in done.stderr
    names = sorted(path.name for path in (tmp_path / "output" / "security").iterdir())
    assert names == ["manifest.json", "security-key.md", "security.apkg", "security.json", "security.md"]
    assert [path.name for path in tmp_path.iterdir()] == ["output"]


def test_the_wheel_builds_the_same_bytes_as_the_checkout(installed: Path, tmp_path: Path) -> None:
    here, there = tmp_path / "wheel", tmp_path / "checkout"
    arguments = (
        "--domain",
        "network",
        "--count",
        "5",
        "--format",
        "json",
        "--format",
        "anki",
        "--format",
        "html",
    )
    for folder, command in ((here, [str(installed)]), (there, [sys.executable, "-m", "qgen"])):
        folder.mkdir()
        done = subprocess.run(
            [*command, "build", *arguments],
            cwd=folder,
            env={**clean(), "PYTHONPATH": "" if folder is here else str(ROOT / "src")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in (here / "output/network").iterdir())
    assert names == sorted(path.name for path in (there / "output/network").iterdir())
    for name in names:
        assert (here / "output/network" / name).read_bytes() == (
            there / "output/network" / name
        ).read_bytes(), name


def test_check_accepts_the_packaged_facts(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "check", "--strict")
    assert done.returncode == 0, done.stderr
