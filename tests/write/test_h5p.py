"""The H5P question set: parameters as the content types take them."""

import io
import json
import re
import uuid
import zipfile
from dataclasses import replace
from typing import Any

import pytest

from qgen.exam import Exam, Sitting
from qgen.write.h5p import write_h5p
from qgen.write.h5p.words import CATALOGUES
from qgen.write.printable import one_line
from qgen.write.xhtml import xml_text
from tests.write.arranged_samples import exam, hostile
from tests.write.export_samples import every_kind, trapped
from tests.write.html_text import seen
from tests.write.samples import ENGLISH

TYPES = {"matching": "H5P.DragText", "ordering": "H5P.DragText", "true-false": "H5P.TrueFalse"}


def package(made: Exam) -> tuple[Any, Any]:
    with zipfile.ZipFile(io.BytesIO(write_h5p(made).files[f"{made.stem}.h5p"])) as archive:
        assert archive.namelist() == ["h5p.json", "content/content.json"]
        return json.loads(archive.read("h5p.json")), json.loads(archive.read("content/content.json"))


def blanks(text: str) -> list[tuple[str, str]]:
    """Return what stands before each blank and what fills it, as the content type splits its text."""
    pieces = re.split(r"(\*.*?\*)", text.replace("\n", "<br/>"))
    return [
        (seen(before).strip(), seen(answer.strip("*")))
        for before, answer in zip(pieces[::2], pieces[1::2], strict=False)
    ]


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_item_is_a_question_of_its_type(lang: str) -> None:
    made = every_kind(lang)
    about, content = package(made)
    named = {(d["machineName"], d["majorVersion"], d["minorVersion"]) for d in about["preloadedDependencies"]}
    for item, found in zip(made.items, content["questions"], strict=True):
        name, version = found["library"].split()
        assert name == TYPES.get(item.kind, "H5P.MultiChoice")
        assert (name, *map(int, version.split("."))) in named
        assert uuid.UUID(found["subContentId"]).version == 5
        told = found["params"]
        stem = told.get("question") or told["taskDescription"]
        assert seen(stem) == item.stem.plain
        if name == "H5P.MultiChoice":
            assert [(seen(a["text"]), a["correct"]) for a in told["answers"]] == [
                (option.text, option.key) for option in item.options
            ]
            for answer, option in zip(told["answers"], item.options, strict=True):
                assert seen(answer["tipsAndFeedback"]["chosenFeedback"]).startswith(option.rationale)
            assert told["behaviour"]["randomAnswers"] is not item.fixed_order
            assert told["behaviour"]["type"] == ("multi" if item.kind == "multiple" else "single")
        elif name == "H5P.TrueFalse":
            assert told["correct"] == ("true" if item.options[0].key else "false")
            assert told["l10n"]["trueText"] == item.options[0].text
        else:
            texts = {option.label: option.text for option in item.options}
            assert [answer for _, answer in blanks(told["textField"])] == [texts[p.label] for p in item.pairs]
            taken = {pair.label for pair in item.pairs}
            assert [answer for _, answer in blanks(told["distractors"])] == [
                text for label, text in texts.items() if label not in taken
            ]
    assert about["language"] == lang
    assert about["mainLibrary"] == "H5P.QuestionSet"


def test_the_terms_of_the_exam_are_in_the_set() -> None:
    sitting = Sitting(pass_mark=0.72, instructions="Think <first>.")
    _, content = package(replace(ENGLISH, sitting=sitting))
    assert content["passPercentage"] == 72
    assert seen(content["introPage"]["introduction"]) == "Think <first>."


def test_every_language_says_the_same() -> None:
    english = CATALOGUES["en"]
    for catalogue in CATALOGUES.values():
        assert {part: set(texts) for part, texts in catalogue.items()} == {
            part: set(texts) for part, texts in english.items()
        }
        for part, texts in catalogue.items():
            for name, text in texts.items():
                assert sorted(re.findall(r"[@:%]\w+", text)) == sorted(
                    re.findall(r"[@:%]\w+", english[part][name])
                )


def test_traps_come_back() -> None:
    made = trapped()
    _, content = package(made)
    for item, found in zip(made.items, content["questions"], strict=True):
        assert seen(found["params"]["question"]) == xml_text(item.stem.plain)
        assert [seen(a["text"]) for a in found["params"]["answers"]] == [
            xml_text(option.text) for option in item.options
        ]
        assert not set(found["metadata"]["title"]) & set("<>&")


def test_traps_stay_in_their_blanks() -> None:
    _, matching, _ = hostile()
    _, content = package(exam((matching,)))
    texts = {option.label: one_line(option.text) for option in matching.options}
    assert [answer for _, answer in blanks(content["questions"][0]["params"]["textField"])] == [
        texts[pair.label] for pair in matching.pairs
    ]
