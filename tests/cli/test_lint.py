"""``qgen lint`` as users run it."""

import json
from pathlib import Path

import pytest

from qgen.lint.flaws import FLAWS
from tests.cli import mini

CLEAN = "Which port does SSH use? {~21 =22 ~23}\n"
WARNED = "Which port does SSH use? {~23 =22 ~25}\n"
FLAWED = "Which port does SSH use? {~22 =22 ~23}\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return mini.collection(tmp_path / "home")


@pytest.mark.parametrize(
    ("text", "arguments", "code"),
    [
        (CLEAN, (), 0),
        (WARNED, (), 0),
        (WARNED, ("--strict",), 1),
        (WARNED, ("--strict", "--ignore", "unsorted-numbers"), 0),
        (WARNED, ("--strict", "--no-warnings"), 0),
        (FLAWED, (), 1),
        (FLAWED, ("--ignore", "ql201"), 0),
        (FLAWED, ("--only", "QL101,QL205"), 0),
        (FLAWED, ("--only", "QL999"), 2),
        (FLAWED, ("--domain", "kitchen"), 2),
        ("no questions here\n", (), 1),
    ],
)
def test_exit_codes(tmp_path: Path, text: str, arguments: tuple[str, ...], code: int) -> None:
    (tmp_path / "q.gift").write_text(text, encoding="utf-8")
    done = mini.qgen(tmp_path, "lint", "q.gift", *arguments)
    assert done.returncode == code, done.stderr


def test_a_finding_in_the_house_form(tmp_path: Path) -> None:
    (tmp_path / "q.gift").write_text("\n" + FLAWED, encoding="utf-8")
    said = mini.qgen(tmp_path, "lint", "q.gift").stderr
    assert "q.gift:2:31: QL201 question 1: two options are the same" in said
    assert "  value: 22 | 22" in said
    assert "docs/reference/lint.md#ql201-duplicate-options" in said
    assert "  | Which port does SSH use? {~22 =22 ~23}" in said
    assert "1 item: 1 error" in said


def test_json_and_list(tmp_path: Path) -> None:
    (tmp_path / "q.gift").write_text(FLAWED, encoding="utf-8")
    told = json.loads(mini.qgen(tmp_path, "lint", "--json", "q.gift").stdout)
    assert (told["ok"], told["items"], told["counts"]) == (False, 1, {"QL201": 1})
    assert [(d["code"], d["severity"], d["line"], d["column"]) for d in told["diagnostics"]] == [
        ("QL201", "error", 1, 31)
    ]
    rows = json.loads(mini.qgen(tmp_path, "lint", "--list", "--json").stdout)
    assert [row["code"] for row in rows] == [flaw.code for flaw in FLAWS]
    assert mini.qgen(tmp_path, "lint", "--list").stdout.splitlines()[0].split("\t")[:3] == [
        "QL101",
        "blank-stem",
        "error",
    ]


def test_a_bank_an_exam_and_the_guessers(home: Path) -> None:
    bank = mini.qgen(home, "lint")
    assert bank.returncode == 0, bank.stderr
    assert "items: " in bank.stdout
    built = mini.qgen(home, "build", "--format", "json", "--count", "all", "--out", "out")
    assert built.returncode == 0, built.stderr
    exam = home / "out" / "kitchen" / "kitchen.json"
    data = json.loads(exam.read_text(encoding="utf-8"))
    single = next(each for each in data["items"] if each["kind"] == "single")
    single["options"][0]["text"] = " "
    exam.write_text(json.dumps(data, indent=1), encoding="utf-8")
    told = mini.qgen(home, "lint", "--only", "blank-option", "out/kitchen/kitchen.json")
    assert told.returncode == 1
    line = next(
        n for n, text in enumerate(exam.read_text(encoding="utf-8").splitlines(), 1) if single["id"] in text
    )
    assert f"kitchen.json:{line}:" in told.stderr
    assert f"QL102 {single['id']}: option A is empty" in told.stderr
    table = json.loads(mini.qgen(home, "lint", "--guessers", "--json", "out/kitchen/kitchen.json").stdout)
    assert len(table["guessers"]) == 10
    assert not table["above"]
    assert "within chance" in mini.qgen(home, "lint", "--guessers").stdout


@pytest.mark.parametrize(
    "text",
    ['{"qgen": ', '{"items": [{"id": 1}], "exam": {"lang": "en"}}', '{"items": 3}', '{"a":' + "[" * 100_000],
)
def test_broken_json_is_a_finding(tmp_path: Path, text: str) -> None:
    (tmp_path / "e.json").write_text(text, encoding="utf-8")
    done = mini.qgen(tmp_path, "lint", "e.json")
    assert done.returncode == 1
    assert "QL001" in done.stderr
    assert "bug in qgen" not in done.stderr


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("stem",), None),
        (("stem",), {"a": 1}),
        (("id",), []),
        (("emphasis",), [["a", "b"]]),
        (("options", 0, "text"), 5),
        (("options", 0, "key"), "yes"),
        (("options", 0, "proof"), [{"cites": [{}]}]),
    ],
)
def test_an_exam_of_other_types_is_a_finding(home: Path, place: tuple[str | int, ...], value: object) -> None:
    built = mini.qgen(home, "build", "--format", "json", "--count", "1", "--out", "out")
    assert built.returncode == 0, built.stderr
    exam = home / "out" / "kitchen" / "kitchen.json"
    data = json.loads(exam.read_text(encoding="utf-8"))
    node = data["items"][0]
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = value
    exam.write_text(json.dumps(data), encoding="utf-8")
    done = mini.qgen(home, "lint", "out/kitchen/kitchen.json")
    assert done.returncode == 1
    assert "kitchen.json:1:1: QL001" in done.stderr
    assert "bug in qgen" not in done.stderr
