"""Calibration files."""

import pytest

from qgen.calibration import Calibrated
from qgen.load.calibration import read_calibration


def test_a_file_is_read() -> None:
    text = """\
# school (en): 300 students, 2PL
qaaaaaaaaaaaa: {difficulty: 0.62, a: 1.1, b: 0.49, se: 0.2, n: 300, model: 2pl}
qbbbbbbbbbbbb:
  difficulty: 0.1
  b: -2.2
"""
    known, found = read_calibration("c.yaml", text.encode())
    assert not found
    assert known == {
        "qaaaaaaaaaaaa": Calibrated(0.62, 1.1, 0.49, 0.2, 300, "2pl"),
        "qbbbbbbbbbbbb": Calibrated(0.1, b=-2.2),
    }


@pytest.mark.parametrize(
    ("difficulty", "level"), [(0.0, "easy"), (0.29, "easy"), (0.3, "medium"), (0.69, "medium"), (0.7, "hard")]
)
def test_levels(difficulty: float, level: str) -> None:
    assert Calibrated(difficulty).level == level


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("- a", ["1:1 QG115"]),
        ("kettle: {difficulty: 0.5}", ["1:1 QG852"]),
        ("qaaaaaaaaaaaa: 0.5", ["1:16 QG115"]),
        ("qaaaaaaaaaaaa: {b: 1}", ["1:16 QG116"]),
        ("qaaaaaaaaaaaa: {difficulty: 1.01}", ["1:29 QG851"]),
        ("qaaaaaaaaaaaa: {difficulty: nan}", ["1:29 QG851"]),
        ("qaaaaaaaaaaaa: {difficulty: 1e0}", ["1:29 QG851"]),
        ("qaaaaaaaaaaaa: {difficulty: 0.5, a: -1, n: 0, x: 1}", ["1:37 QG851", "1:44 QG119", "1:47 QG113"]),
        ("qaaaaaaaaaaaa: {difficulty: 0.5}\nqaaaaaaaaaaaa: {difficulty: 0.6}", ["2:1 QG109"]),
        ("a: [", ["2:1 QG102"]),
    ],
)
def test_faults_have_their_place(text: str, findings: list[str]) -> None:
    _, found = read_calibration("c.yaml", text.encode())
    assert [f"{each.position.line}:{each.position.column} {each.code}" for each in found] == findings
