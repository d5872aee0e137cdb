"""Every row of the study notes is in the facts, in the form that its status asks for."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from qgen.pipeline.opening import Opened, Source, open_collection, stops
from tests.making import VOCABULARY
from tests.notes import mapping
from tests.notes.conftest import ROOT
from tests.notes.mapping import CHECKS, EVERY, FORMS, STATUS, Answers, row_of, rows


def test_there_are_just_these_rows() -> None:
    assert tuple(sorted(rows())) == EVERY
    assert Counter(row.status for row in rows().values()) == {
        "holds": 243,
        "outdated": 20,
        "wrong": 15,
        "opinion": 13,
    }


@pytest.mark.parametrize("name", EVERY)
def test_what_a_row_says_is_true_of_the_facts(name: str, answers: Answers) -> None:
    assert name in rows(), "the row is not mapped"
    row = rows()[name]
    assert row.status == STATUS[name]
    assert row.form in FORMS[row.status]
    assert row.lines
    CHECKS[row.form](row, answers)


def test_the_facts_stand_a_strict_check_with_every_label_in_both_languages(opened: Opened) -> None:
    strict = open_collection(Source(ROOT, ROOT, strict=True), lambda _: None)
    assert opened.base.vocabulary.languages == ("en", "ja")
    assert not stops(strict.found, strict=True), strict.found
    assert not [finding for finding in strict.found if finding.code == "QG306"]


# --- the checks themselves ----------------------------------------------------------------------------

FACTS = """\
source: aws-soa-notes
weight: 3
entities:
  ann: {type: thing, en: [{is: Anna, until: 2020}, {is: Ann, from: 2020}], ja: アン, aliases: [Annie]}
  bob: {type: thing, en: Bob, ja: ボブ}
  cat: {type: thing, en: Cat, ja: キャット}
  red: {type: color, en: red, ja: 赤}
  blue: {type: color, en: blue, ja: 青}
facts:
  - {fact: [ann, likes, [bob, cat]], at: L1}
  - {fact: [ann, has_color, red], at: L2, until: 2022}
  - {fact: [ann, has_color, blue], at: page, from: 2022}
  - {not: [bob, likes, cat], at: L3, why: {en: He barks., ja: 吠える。}}
  - {not: [cat, likes, bob], at: L3, why: {en: He barks.}}
  - {fact: [cat, likes, ann], at: L4, contested: true}
  - {fact: [bob, weighs, 5], at: L5, when: at-night}
"""

GOOD: dict[str, dict[str, Any]] = {
    "fact": {
        "as": "fact",
        "lines": ["L1", "L9"],
        "triples": [["ann", "likes", "bob"], ["ann", "likes", "cat"]],
    },
    "qualified": {"as": "qualified", "lines": ["L5"], "triples": [["bob", "weighs", "5"]]},
    "dated": {
        "as": "dated",
        "lines": ["L2"],
        "triples": [["ann", "has_color", "red"]],
        "now": [["ann", "has_color", "blue"]],
    },
    "denied": {
        "as": "denied",
        "lines": ["L3"],
        "triples": [["bob", "likes", "cat"]],
        "true": [["ann", "likes", "cat"]],
    },
    "contested": {"as": "contested", "lines": ["L4"], "triples": [["cat", "likes", "ann"]]},
    "weight": {"as": "weight", "lines": ["L8"], "topic": "t"},
    "past name": {"as": "name", "lines": ["L7"], "entity": "ann", "label": "Anna"},
    "alias": {"as": "name", "lines": ["L7"], "entity": "ann", "label": "Annie"},
}
BAD: dict[str, dict[str, Any]] = {
    "of another line": {**GOOD["fact"], "lines": ["L2"]},
    "not stated": {**GOOD["fact"], "triples": [["ann", "likes", "bob"], ["bob", "likes", "ann"]]},
    "ended": {"as": "fact", "lines": ["L2"], "triples": [["ann", "has_color", "red"]]},
    "nothing of the kind": {"as": "fact", "lines": ["L1"], "triples": [["ann", "likes", "dog"]]},
    "without triples": {"as": "fact", "lines": ["L1"]},
    "stated, not denied": {**GOOD["denied"], "triples": [["ann", "likes", "cat"]]},
    "denied without a reason": {**GOOD["denied"], "triples": [["cat", "likes", "bob"]]},
    "denied, and its truth is none": {**GOOD["denied"], "true": [["bob", "likes", "ann"]]},
    "without dates": {**GOOD["dated"], "lines": ["L1"], "triples": [["ann", "likes", "bob"]], "now": []},
    "ended, not of today": {**GOOD["dated"], "now": [["ann", "has_color", "red"]]},
    "stated, not contested": {**GOOD["contested"], "lines": ["L1"], "triples": [["ann", "likes", "bob"]]},
    "of no topic": {**GOOD["weight"], "topic": "u"},
    "today's name": {**GOOD["past name"], "label": "Ann"},
    "of no such name": {**GOOD["past name"], "label": "Hannah"},
}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    files = {
        "facts/vocabulary.yaml": "as_of: 2026\n" + VOCABULARY,
        "facts/sources.yaml": "aws-soa-notes: {title: Notes}\n",
        "facts/d/t.yaml": FACTS,
    }
    home = tmp_path_factory.mktemp("small")
    for name, text in files.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Answers(open_collection(Source(home, home), lambda _: None).base)


@pytest.mark.parametrize("name", GOOD)
def test_a_row_that_is_true_passes(name: str, small: Answers) -> None:
    row = row_of("S000", {"status": "holds", **GOOD[name]})
    CHECKS[row.form](row, small)


@pytest.mark.parametrize("name", BAD)
def test_a_row_that_is_not_true_fails(name: str, small: Answers) -> None:
    row = row_of("S000", {"status": "holds", **BAD[name]})
    with pytest.raises(AssertionError):
        CHECKS[row.form](row, small)


def test_a_row_that_stands_twice_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = "S001: {status: holds, lines: [L1], as: fact, true: [[a, b, c]]}\n"
    (tmp_path / "a.yaml").write_text(line, encoding="utf-8")
    monkeypatch.setattr(mapping, "ROWS", tmp_path)
    assert rows.__wrapped__()["S001"].true == (["a", "b", "c"],)
    (tmp_path / "b.yaml").write_text(line, encoding="utf-8")
    with pytest.raises(AssertionError, match="twice"):
        rows.__wrapped__()
