"""An independent parser (npm's gift-pegjs) reads the GIFT files."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from qgen.exam import Exam
from qgen.item import Item
from qgen.write.moodle import write_gift
from qgen.write.xhtml import xml_text
from tests.write.arranged_samples import exam, hostile
from tests.write.export_samples import every_kind, trapped
from tests.write.html_text import Seen, seen

NODE = shutil.which("node")
HERE = Path(__file__).parent / "node"
pytestmark = pytest.mark.skipif(
    not NODE or not (HERE / "node_modules" / "gift-pegjs").is_dir(),
    reason="no node, or not the packages of tests/clients/node (npm install --ignore-scripts)",
)


def parsed(folder: Path, made: Exam) -> dict[str, Any]:
    """Return the questions by the id that their title begins with."""
    file = folder / "gift.txt"
    file.write_bytes(write_gift(made).files[f"{made.stem}-gift.txt"])
    done = subprocess.run(
        [str(NODE), str(HERE / "gift.js"), str(file)], capture_output=True, text=True, check=True, cwd=HERE
    )
    found = [question for question in json.loads(done.stdout) if question["type"] != "Category"]
    assert len(found) == len(made.items)
    return {question["title"].split()[0]: question for question in found}


def told(text: dict[str, str] | None) -> str:
    assert text is None or text["format"] == "html"
    return "" if text is None else seen(text["text"])


def check(item: Item, question: dict[str, Any]) -> None:
    assert (question["id"], question["tags"]) == (
        item.id,
        [tag.translate({60: None, 62: None}) for tag in item.tags],
    )
    stem = Seen(question["stem"]["text"])
    assert stem.text == xml_text(item.stem.plain)
    assert tuple(stem.strong) == item.stem.strong
    _CHECKS.get(question["type"], _choice)(item, question)


def _choice(item: Item, question: dict[str, Any]) -> None:
    assert question["type"] == "MC"
    several = item.kind == "multiple" and len(item.keys) > 1
    for choice, option in zip(question["choices"], item.options, strict=True):
        assert told(choice["text"]) == xml_text(option.text)
        assert told(choice["feedback"]).startswith(xml_text(option.rationale))
        if several:
            share = 100 / len(item.keys)
            assert choice["weight"] == pytest.approx(share if option.key else -share, abs=0.01)
        else:
            assert choice["isCorrect"] is option.key


def _judged(item: Item, question: dict[str, Any]) -> None:
    assert item.kind == "true-false"
    assert question["isTrue"] is item.options[0].key
    right = next(option for option in item.options if option.key)
    assert told(question["trueFeedback"]).startswith(right.rationale)


def _pairs(item: Item, question: dict[str, Any]) -> None:
    texts = {option.label: xml_text(option.text).replace("\n", " ") for option in item.options}
    found = [(told(p["subquestion"]), seen(_resolved(p["subanswer"]))) for p in question["matchPairs"]]
    taken = {pair.label for pair in item.pairs}
    assert found == [
        *((xml_text(pair.text), texts[pair.label]) for pair in item.pairs),
        *(("", text) for label, text in texts.items() if label not in taken),
    ]


def _resolved(response: str) -> str:
    """Undo what version 1.0.2 forgets to undo in responses: it reads an escaped character as ``&&058;``."""
    return re.sub(r"&&(\d{3});", lambda match: chr(int(match[1])), response)


_CHECKS = {"TF": _judged, "Matching": _pairs}


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_kind_arrives(tmp_path: Path, lang: str) -> None:
    made = every_kind(lang)
    found = parsed(tmp_path, made)
    for item in made.items:
        check(item, found[item.id])


@pytest.mark.parametrize(
    "made", [trapped(), trapped("multiple"), exam(hostile())], ids=["one key", "several", "arranged"]
)
def test_traps_come_back(tmp_path: Path, made: Exam) -> None:
    found = parsed(tmp_path, made)
    for item in made.items:
        check(item, found[item.id])
