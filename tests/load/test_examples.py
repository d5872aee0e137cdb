"""Every folder of tests/examples is a case: good ones load without a finding, bad ones give just theirs."""

from pathlib import Path

import pytest

from qgen.load.codes import CODES
from qgen.load.collection import load_collection

EXAMPLES = Path(__file__).parents[1] / "examples"


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "expected.txt"
    }


def _folders(kind: str) -> list[str]:
    return sorted(path.name for path in (EXAMPLES / kind).iterdir() if path.is_dir())


@pytest.mark.parametrize("name", _folders("good"))
def test_good_collections_load_without_a_finding(name: str) -> None:
    collection, found = load_collection(_files(EXAMPLES / "good" / name))
    assert found == []
    assert collection is not None


@pytest.mark.parametrize("name", _folders("bad"))
def test_bad_collections_give_each_code_at_its_place(name: str) -> None:
    folder = EXAMPLES / "bad" / name
    _, found = load_collection(_files(folder))
    expected = (folder / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert sorted(f"{finding.code} {finding.position}" for finding in found) == sorted(expected)


def test_every_code_has_an_example() -> None:
    # what only a very large file can show is in test_limits.py
    generated = {"QG103", "QG104", "QG105"}
    # a calibration is no part of a collection: test_calibration.py
    generated |= {"QG851", "QG852"}
    shown = {
        line.split()[0]
        for name in _folders("bad")
        for line in (EXAMPLES / "bad" / name / "expected.txt").read_text(encoding="utf-8").splitlines()
    }
    assert shown | generated == CODES.keys()
