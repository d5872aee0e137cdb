"""The rules of a CI run (tests/conftest.py), on small runs of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py").read_text(encoding="utf-8")
SNAPSHOT_TEST = "def test_one(snapshot):\n    snapshot.assert_match('a text', 'it')\n"


def run(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\ntestpaths = .\n", encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if name not in {"CI", "QGEN_NO_SKIP"}}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-W", "ignore", *arguments],
        cwd=folder,
        env={**kept, **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("workers", [(), ("-n", "1", "--dist", "loadfile")])
def test_a_written_snapshot_fails_under_ci_only(tmp_path: Path, workers: tuple[str, ...]) -> None:
    (tmp_path / "test_it.py").write_text(SNAPSHOT_TEST, encoding="utf-8")
    assert run(tmp_path, *workers, CI="true").returncode == 1
    # the first run wrote it, so that the next finds it
    assert run(tmp_path, *workers, CI="true").returncode == 0
    (tmp_path / "snapshots" / "snap_test_it.py").unlink()
    assert run(tmp_path, *workers).returncode == 0


@pytest.mark.parametrize("workers", [(), ("-n", "1", "--dist", "loadfile")])
def test_an_unused_snapshot_fails_under_ci(tmp_path: Path, workers: tuple[str, ...]) -> None:
    (tmp_path / "test_it.py").write_text(SNAPSHOT_TEST, encoding="utf-8")
    run(tmp_path)
    (tmp_path / "test_it.py").write_text(SNAPSHOT_TEST.replace("'it'", "'other'"), encoding="utf-8")
    run(tmp_path)
    done = run(tmp_path, *workers, CI="true")
    assert done.returncode == 1
    assert "snapshot unused" in done.stdout
    assert run(tmp_path, *workers).returncode == 0


def test_a_snapshot_file_without_its_test_fails_under_ci(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(SNAPSHOT_TEST, encoding="utf-8")
    run(tmp_path)
    (tmp_path / "test_it.py").write_text("def test_one():\n    pass\n", encoding="utf-8")
    done = run(tmp_path, CI="true")
    assert done.returncode == 1
    assert "snapshot file unused" in done.stdout


def test_a_skip_fails_when_none_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import pytest\n\n\ndef test_one():\n    pytest.skip('no browser')\n", encoding="utf-8"
    )
    assert run(tmp_path).returncode == 0
    done = run(tmp_path, QGEN_NO_SKIP="1")
    assert done.returncode == 1
    assert "no browser" in done.stdout
