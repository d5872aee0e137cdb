"""The repository's own bank, built by the real command and judged in both languages: no fault at all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from .judge import judge
from .workshop import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

REPOSITORY = Path(__file__).parents[2]


def build(root: Path, domain: str, lang: str, out: Path) -> Mapping[str, Any]:
    """Return the whole bank of a domain."""
    command = [sys.executable, "-m", "qgen", "build", "--root", str(root), "--domain", domain]
    command += ["--count", "all", "--format", "json", "--out", str(out), "--lang", lang]
    path = os.pathsep.join(filter(None, [str(REPOSITORY / "src"), os.environ.get("PYTHONPATH")]))
    done = subprocess.run(
        command,
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (paper,) = [found for found in out.rglob("*.json") if found.name != "manifest.json"]
    bank: Mapping[str, Any] = json.loads(paper.read_text("utf-8"))
    return bank


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("domain", ["security", "network"])
def test_every_option_of_the_bank_stands(domain: str, lang: str, tmp_path: Path) -> None:
    bank = build(REPOSITORY, domain, lang, tmp_path)
    assert bank["items"]
    faults = judge(REPOSITORY, bank)
    assert not faults, "\n".join(map(str, faults))


def test_every_option_of_another_collection_stands(tmp_path: Path) -> None:
    """The workshop has what the repository's facts lack: time, conditions, inheritance, inverses, units."""
    root = tmp_path / "workshop"
    shutil.copytree(ROOT / "facts", root / "facts")
    bank = build(root, "tools", "en", tmp_path / "out")
    assert len(bank["items"]) > 40
    faults = judge(root, bank)
    assert not faults, "\n".join(map(str, faults))
