"""``qgen take`` through a pipe: from a build to results, and whatever ends a sitting early."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qgen.item import Text
from tests.cli import mini
from tests.grade.classroom import exam, form_of, item, written


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a folder with the forms A and B of an exam below output/."""
    whole = exam([item(1), item(2, "multiple", keys=2, options=5), item(3), item(4)])
    for form in (form_of(whole, "A"), form_of(whole, "B", 3)):
        written(tmp_path / "output" / "school", form)
    return tmp_path


def take(home: Path, lines: str | bytes, *arguments: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "qgen", "take", *arguments],
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(mini.SOURCE), "PYTHONIOENCODING": "utf-8"},
        input=lines if isinstance(lines, bytes) else lines.encode(),
        capture_output=True,
        check=False,
        timeout=60,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode("utf-8", "replace")
    )


def started(home: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "qgen", "take", "school"],
        cwd=home,
        # what a shell starts in the background, CI perhaps, ignores Ctrl-C, and so would its children
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads here
        env={**os.environ, "PYTHONPATH": str(mini.SOURCE)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def record(home: Path, form: str = "A") -> Any:
    return json.loads((home / "output/school" / f"school-{form}-taken.json").read_text(encoding="utf-8"))


def test_an_exam_that_was_built_is_sat(tmp_path: Path) -> None:
    home = mini.collection(tmp_path)
    assert mini.qgen(home, "build", "--format", "json", "--count", "4").returncode == 0
    done = take(home, "a\nb\nc\na\ns\n", "kitchen")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Kitchen  Question 1 of 4" in done.stdout
    assert "of 4 points" in done.stdout
    assert "\x1b" not in done.stdout


def test_answers_through_a_pipe_are_scored_and_explained(home: Path) -> None:
    done = take(home, "a\na b\nb\na\ns\n", "school")
    assert done.returncode == 0
    told = done.stdout
    assert "School Form A  Question 1 of 4 · 30:00 left" in told or "29:5" in told
    assert "3 of 4 points (75 %)  passed  (pass mark 60 %)" in told
    assert "Second half  1 / 2" in told
    assert told.count("(your answer)") == 1
    assert "Question 3 of 4  Wrong" in told
    assert "--missed" in told
    (sat,) = record(home)["sittings"]
    assert sat["missed"] == ["q000000000003"]
    assert sat["responses"] == {
        "q000000000001": "A",
        "q000000000002": "A+B",
        "q000000000003": "B",
        "q000000000004": "A",
    }


def test_the_missed_ones_again(home: Path) -> None:
    take(home, "b\na b\nb\na\ns\n", "school")
    done = take(home, "a\nb\ns\n", "school", "--missed")
    assert "Question 1 of 2 · 1" in done.stdout  # half of the items have half of the time
    assert "1 of 2 points" in done.stdout
    done = take(home, "a\ns\n", "school", "--missed")
    assert "1 of 1 points (100 %)" in done.stdout
    assert "Nothing was missed." in done.stdout
    done = take(home, "", "school", "--missed")
    assert (done.returncode, done.stderr) == (1, "qgen: nothing was missed last time\n")
    assert len(record(home)["sittings"]) == 3


def test_what_was_left_goes_on(home: Path) -> None:
    done = take(home, "b\nq\n", "school", "--form", "b")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (
        0,
        "Not submitted. 1 of 4 answered; --resume goes on.",
    )
    assert record(home, "B")["unfinished"]["at"] == 1
    assert "There is an unfinished sitting" in take(home, "", "school", "--form", "B").stdout
    take(home, "b\nq\n", "school", "--form", "B")
    done = take(home, "", "school", "--form", "B", "--resume")
    assert "Question 2 of 4" in done.stdout
    assert take(home, "", "school", "--form", "B", "--resume", "--practice").returncode == 2
    assert record(home, "B")["sittings"] == []


def test_there_is_nothing_to_resume_or_missed(home: Path) -> None:
    for option in ("--resume", "--missed"):
        done = take(home, "", "school", option)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("qgen: ")


def test_practice_tells_each_verdict_and_ends_with_the_score(home: Path) -> None:
    done = take(home, "a\n\nb\n\nc\n\na\n\n", "school", "--practice")
    assert "practice" in done.stdout
    assert "left" not in done.stdout.splitlines()[0]
    assert done.stdout.index("Question 1 of 4  Right") < done.stdout.index("Question 2 of 4 · practice")
    assert "2 of 4 points (50 %)" in done.stdout
    assert "passed" not in done.stdout


def test_fewer_and_in_another_order_each_time(home: Path) -> None:
    assert "Question 1 of 2" in take(home, "", "school", "--count", "2").stdout
    orders = set()
    for _ in range(4):
        done = take(home, "a\na\na\na\ns\n", "school", "--shuffle")
        orders.add(
            tuple(line for line in done.stdout.splitlines() if line.startswith("What is the answer"))[:4]
        )
    assert len(orders) > 1


def test_the_end_of_the_input_and_a_closed_one_end_cleanly(home: Path) -> None:
    done = take(home, "a\n", "school")
    assert (done.returncode, done.stderr) == (0, "")
    assert record(home)["unfinished"]["responses"] == {"q000000000001": "A"}
    closed = f'"{sys.executable}" -m qgen take school <&-'
    env = {**os.environ, "PYTHONPATH": str(mini.SOURCE)}
    shell = subprocess.run(closed, shell=True, cwd=home, env=env, capture_output=True, text=True, check=False)
    assert (shell.returncode, shell.stderr) == (0, "")


def test_ctrl_c_keeps_what_was_answered(home: Path) -> None:
    running = started(home)
    assert running.stdin is not None
    running.stdin.write("b\n")
    running.stdin.flush()
    path = home / "output/school/school-A-taken.json"
    for _ in range(400):
        if path.exists() and '"at": 1' in path.read_text(encoding="utf-8"):
            break
        time.sleep(0.05)
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=30)
    assert running.returncode == 130
    assert "--resume goes on" in told
    assert "Traceback" not in told
    assert record(home)["unfinished"]["responses"] == {"q000000000001": "B"}
    assert [each.name for each in path.parent.iterdir() if ".tmp" in each.name] == []


def test_bytes_that_are_no_text_and_escapes_do_no_harm(home: Path) -> None:
    done = take(home, b"\xff\xfe\n\x1b[2J\n\x00\na\nq\n", "school")
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert "There is no option \\x1b here." in done.stdout
    assert record(home)["unfinished"]["responses"] == {"q000000000001": "A"}


def test_escapes_in_an_exam_reach_no_terminal(tmp_path: Path) -> None:
    hostile = "\x1b[2J\x1b]0;x\x07 red \u202e\x9b1m"
    plain = item(1)
    options = tuple(replace(each, text=each.text + hostile, rationale=hostile) for each in plain.options)
    one = replace(plain, stem=Text(hostile), options=options, topic=hostile)
    whole = exam([one], title=hostile, name="evil")
    path = written(tmp_path, whole)
    done = take(tmp_path, "b\ns\n", path.name)
    assert done.returncode == 0
    assert "0 of 1 points" in done.stdout
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(done.stdout)


def test_a_japanese_exam_is_sat_in_japanese(tmp_path: Path) -> None:
    home = mini.collection(tmp_path)
    for lang in ("en", "ja"):
        assert mini.qgen(home, "build", "--format", "json", "--lang", lang, "--count", "2").returncode == 0
    assert "Question 1 of 2" in take(home, "", "kitchen").stdout
    done = take(home, "ａ\nｂ\nｓ\n", "kitchen", "--lang", "ja")
    assert "問1（全2問）" in done.stdout
    assert "点中" in done.stdout
    assert "points" not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("schol",), "QG040"),
        (("school", "--lang", "ja"), "QG041"),
        (("school", "--form", "C"), "QG041"),
        (("school", "--out", "nowhere"), "QG040"),
    ],
)
def test_an_exam_that_is_not_there_is_a_mistake_in_usage(
    home: Path, arguments: tuple[str, ...], code: str
) -> None:
    done = take(home, "", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert code in done.stderr
    if arguments == ("schol",):
        assert "did you mean 'school'?" in done.stderr


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"exam": 1,\n x', "odd.json:2:2"),
        ("{}", "odd.json:1:1"),
        ("[1]", "odd.json:1:1"),
        ('{"qgen": "", "schema": 1, "exam": {}, "items": []}', "odd.json:1:1"),
    ],
)
def test_a_file_that_is_no_exam_is_told(home: Path, text: str, place: str) -> None:
    (home / "odd.json").write_text(text, encoding="utf-8")
    done = take(home, "", "odd.json")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"{place}: QG650 ")


def test_an_item_that_could_not_be_answered_is_no_exam(home: Path) -> None:
    path = home / "output/school/school-A.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    data["items"][0]["options"][1]["label"] = "A"
    path.write_text(json.dumps(data), encoding="utf-8")
    done = take(home, "", str(path))
    assert "QG650" in done.stderr
    assert "cannot be answered" in done.stderr


def test_a_spoilt_record_is_left_alone(home: Path) -> None:
    path = home / "output/school/school-A-taken.json"
    path.write_text("{}", encoding="utf-8")
    done = take(home, "a\n", "school")
    assert done.returncode == 1
    assert "school-A-taken.json:1:1: QG651" in done.stderr
    assert path.read_text(encoding="utf-8") == "{}"


def test_a_record_that_cannot_be_written_is_told_once(home: Path) -> None:
    running = started(home)
    assert running.stdout is not None
    running.stdout.readline()  # the first question is there: the exam was read
    shutil.rmtree(home / "output/school")
    (home / "output/school").write_text("a file where the folder was", encoding="utf-8")
    shown, told = running.communicate("a\na b\nb\na\ns\n", timeout=30)
    assert running.returncode == 0
    assert "3 of 4 points" in shown
    assert told.count("QG605") == 1
