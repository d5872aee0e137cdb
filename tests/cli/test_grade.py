"""``qgen grade``: files in, results out, and back into a build."""

import csv
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli import mini
from tests.grade.classroom import exam, item, simulated, written

NAMES = ["school-items.csv", "school-options.csv", "school-report.html", "school-students.csv"]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a folder with a simulated class of 120 and the forms that it sat."""
    one = simulated(students=120, items=8, seed=1)
    for form in one.forms.values():
        written(tmp_path / "output/school", form)
    (tmp_path / "answers.csv").write_text(one.answers, encoding="utf-8")
    return tmp_path


def grade(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return mini.qgen(home, "grade", *arguments)


def below(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if "-A" not in path.name and "-B" not in path.name)


def test_results_stand_beside_the_exam_and_are_told(home: Path) -> None:
    done = grade(home, "school", "answers.csv")
    assert (done.returncode, done.stderr) == (0, "")
    assert below(home / "output/school") == NAMES
    tables = done.stdout.split("\n\n")
    titles = [table.splitlines()[0] for table in tables]
    assert titles[:4] == ["Overview", "Students (120)", "By section and topic", "Questions (8)"]
    assert next(line.split("\t")[0] for line in tables[3].splitlines()[2:]).startswith("A1 B")
    assert tables[-1].split() == [
        f"output/school/school-{n}" for n in ("report.html", "students.csv", "items.csv", "options.csv")
    ]
    with (home / "output/school/school-students.csv").open(encoding="utf-8-sig") as stream:
        assert len(list(csv.DictReader(stream))) == 120


def test_a_file_brings_its_other_forms_and_results_go_elsewhere(home: Path) -> None:
    done = grade(home, "output/school/school-B.json", "answers.csv", "--to", "results")
    assert done.returncode == 0
    assert below(home / "results") == NAMES
    assert below(home / "output/school") == []


def test_json_tells_everything(home: Path) -> None:
    done = grade(home, "school", "answers.csv", "--json", "--model", "2pl")
    told: dict[str, Any] = json.loads(done.stdout)
    assert (told["done"], told["model"], told["forms"]) == (True, "2pl", ["A", "B"])
    assert len(told["students"]) == 120
    assert told["students"][0].keys() == {"student", "form", "points", "of", "passed", "parts", "ability"}
    assert [len(each["options"]) for each in told["items"]] == [4] * 8
    assert told["items"][0]["calibrated"].keys() == {"difficulty", "a", "b", "se"}


def test_partial_credit_changes_points_but_no_figure(tmp_path: Path) -> None:
    whole = exam([item(1), item(2, "multiple", keys=2, options=5)])
    path = written(tmp_path, whole)
    (tmp_path / "a.csv").write_text("student,1,2\nAnn,A,A\nBo,A,A+B\n", encoding="utf-8")
    plain = json.loads(grade(tmp_path, path.name, "a.csv", "--json").stdout)
    partly = json.loads(grade(tmp_path, path.name, "a.csv", "--json", "--partial").stdout)
    assert [each["points"] for each in plain["students"]] == [1, 2]
    assert [each["points"] for each in partly["students"]] == [1.5, 2]
    assert plain["items"] == partly["items"]


def test_any_fault_and_nothing_is_written(home: Path) -> None:
    text = (home / "answers.csv").read_text(encoding="utf-8").replace("S003,A,", "S003,Z,")
    (home / "answers.csv").write_text(text, encoding="utf-8")
    done = grade(home, "school", "answers.csv")
    assert done.returncode == 1
    assert "answers.csv:4:6: QG909 The exam has no such form.\n  value: Z\n  expected: A, B\n" in done.stderr
    assert "  | S003,Z," in done.stderr
    assert done.stderr.endswith("qgen: nothing was written: 1 error\n")
    assert below(home / "output/school") == []
    told = json.loads(grade(home, "school", "answers.csv", "--json").stdout)
    assert told["done"] is False
    assert [each["code"] for each in told["diagnostics"]] == ["QG909"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("schol", "answers.csv"), "QG040"),
        (("school", "answers.csv", "--lang", "ja"), "QG041"),
        (("school", "nothing.csv"), "does not exist"),
    ],
)
def test_mistakes_in_usage(home: Path, arguments: tuple[str, ...], code: str) -> None:
    done = grade(home, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert code in done.stderr


def test_forms_that_disagree_are_told(home: Path) -> None:
    path = home / "output/school/school-B.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    keys = list(data["items"][0]["options"])
    for option in keys:
        option["key"] = option["label"] == next(o["label"] for o in keys if not o["key"])
    path.write_text(json.dumps(data), encoding="utf-8")
    done = grade(home, "school", "answers.csv")
    assert done.returncode == 1
    assert "output/school/school-B.json:1:1: QG915" in done.stderr


def test_forms_that_nobody_sat_are_passed_by(home: Path) -> None:
    other = exam([item(1, options=3)], form="C")
    written(home / "output/school", other)
    assert json.loads(grade(home, "school", "answers.csv", "--json").stdout)["forms"] == ["A", "B"]


def test_without_numpy_everything_but_calibration_works(home: Path) -> None:
    script = (
        "import sys; sys.modules['numpy'] = None\n"
        "from qgen.cli.main import qgen\n"
        "raise SystemExit(qgen.main(sys.argv[1:], standalone_mode=False))"
    )

    def run(*more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", script, "grade", "school", "answers.csv", *more],
            cwd=home,
            env={"PYTHONPATH": str(mini.SOURCE), "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    done = run()
    assert done.returncode == 0
    assert "QG917 information: No calibration: numpy is missing." in done.stderr
    assert "pip install 'qgen[grade]'" in done.stderr
    assert below(home / "output/school") == NAMES
    asked = run("--calibration-out", "c.yaml")
    assert (asked.returncode, (home / "c.yaml").exists()) == (1, False)
    assert "QG917 No calibration" in asked.stderr


def test_too_few_answers_for_a_calibration_that_was_asked_for(home: Path) -> None:
    lines = (home / "answers.csv").read_text(encoding="utf-8").splitlines(keepends=True)[:20]
    (home / "answers.csv").write_text("".join(lines), encoding="utf-8")
    assert grade(home, "school", "answers.csv").returncode == 0
    done = grade(home, "school", "answers.csv", "--calibration-out", "c.yaml")
    assert done.returncode == 1
    assert "QG916" in done.stderr
    assert not (home / "c.yaml").exists()
    none = grade(home, "school", "answers.csv", "--model", "none", "--calibration-out", "c.yaml")
    assert none.returncode == 1


def test_the_same_answers_give_the_same_bytes(home: Path) -> None:
    for folder in ("one", "two"):
        assert (
            grade(
                home, "school", "answers.csv", "--to", folder, "--calibration-out", f"{folder}/c.yaml"
            ).returncode
            == 0
        )
    assert mini.bytes_below(home / "one") == mini.bytes_below(home / "two")


# --- back into a build --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def calibrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a collection whose exam was built, sat by a class, and graded."""
    home = mini.collection(tmp_path_factory.mktemp("kitchen"))
    assert mini.qgen(home, "build", "--format", "json", "--count", "all").returncode == 0
    items = json.loads((home / "output/kitchen/kitchen.json").read_text(encoding="utf-8"))["items"]
    chance = random.Random(1)
    lines = ["student,answers"]
    for number in range(60):
        easy, hard = (chance.random() < share for share in (0.95, 0.1))
        given = ""
        for at, each in enumerate(items):
            right = easy if at == 0 else hard if at == 1 else chance.random() < 0.5
            given += chance.choice([o["label"] for o in each["options"] if o["key"] is right])
        lines.append(f"S{number},{given}")
    (home / "answers.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert grade(home, "kitchen", "answers.csv", "--calibration-out", "known.yaml").returncode == 0
    return home


def build(home: Path, *options: str) -> tuple[list[dict[str, Any]], dict[str, Any], str]:
    arguments = ("--format", "json", "--format", "anki", "--count", "all", "--out", "again", *options)
    done = mini.qgen(home, "build", *arguments)
    assert done.returncode == 0, done.stderr
    folder = home / "again/kitchen"
    exam = json.loads((folder / "kitchen.json").read_text(encoding="utf-8"))
    return exam["items"], json.loads((folder / "manifest.json").read_text(encoding="utf-8")), done.stdout


def test_calibrated_difficulties_take_the_place_of_predicted_ones(calibrated: Path) -> None:
    known = yaml.safe_load((calibrated / "known.yaml").read_text(encoding="utf-8"))
    items, manifest, told = build(calibrated, "--calibration", "known.yaml")
    assert {each["id"] for each in items} == known.keys()
    for each in items:
        assert each["calibrated"] is True
        assert each["difficulty"] == known[each["id"]]["difficulty"]
        assert f"difficulty::{each['level']}" in each["tags"]
    assert [items[0]["level"], items[1]["level"]] == ["easy", "hard"]
    assert f"calibrated: {len(items)} items" in told
    assert manifest["counts"]["calibrated"] == len(items)
    assert "calibration:known.yaml" in manifest["inputs"]


def test_without_calibration_nothing_says_so(calibrated: Path) -> None:
    items, manifest, told = build(calibrated)
    assert not [each for each in items if "calibrated" in each]
    assert "calibrated" not in told
    assert manifest["counts"]["calibrated"] == 0
    assert not [name for name in manifest["inputs"] if name.startswith("calibration:")]


def test_a_calibrated_build_does_not_move_the_lock(calibrated: Path) -> None:
    build(calibrated)
    before = (calibrated / "qgen.lock").read_bytes()
    build(calibrated, "--calibration", "known.yaml")
    assert (calibrated / "qgen.lock").read_bytes() == before


def test_the_last_calibration_of_an_item_holds(calibrated: Path) -> None:
    known = sorted(yaml.safe_load((calibrated / "known.yaml").read_text(encoding="utf-8")))
    (calibrated / "mine.yaml").write_text(f"{known[0]}: {{difficulty: 0.99}}\n", encoding="utf-8")
    items, _, _ = build(calibrated, "--calibration", "known.yaml", "--calibration", "mine.yaml")
    assert next(each for each in items if each["id"] == known[0])["difficulty"] == 0.99


def test_a_bad_calibration_stops_the_build(calibrated: Path) -> None:
    (calibrated / "bad.yaml").write_text("qaaaaaaaaaaaa: {difficulty: hard}\n", encoding="utf-8")
    done = mini.qgen(calibrated, "build", "--calibration", "bad.yaml", "--out", "third")
    assert done.returncode == 1
    assert "bad.yaml:1:29: QG851 Not a number that fits here." in done.stderr
    assert not (calibrated / "third").exists()
