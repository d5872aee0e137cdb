"""What a strict check asks for besides: nothing of it is found without --strict."""

from pathlib import Path

import pytest

from qgen.check import check_facts
from qgen.diagnostics import Diagnostic
from qgen.load.collection import load_collection
from tests.cli import mini

COMPLETE = mini.FACTS.replace("facts:\n", "source: guide\nfacts:\n")
SOURCES = {"facts__sources.yaml": "guide: {title: Guide}\n"}
TYPE = "  color: {en: [a color, colors], ja: 色}\n"


def found(
    facts: str = COMPLETE, vocabulary: str = mini.VOCABULARY, *, strict: bool = True
) -> list[Diagnostic]:
    files = {
        "facts/vocabulary.yaml": vocabulary.encode(),
        "facts/sources.yaml": b"guide: {title: Guide}\n",
        "facts/kitchen/colors.yaml": facts.encode(),
    }
    collection, faults = load_collection(files)
    assert collection is not None
    assert not [fault for fault in faults if fault.is_error], faults
    return check_facts(collection.base, strict=strict)


def test_a_complete_collection_stands_a_strict_check() -> None:
    assert found() == []


CASES = {
    "no source": (
        mini.FACTS,
        mini.VOCABULARY,
        "QG408 facts/kitchen/colors.yaml:11:5",
        "source: the id of a source",
    ),
    "type in one language": (
        COMPLETE,
        mini.VOCABULARY.replace(TYPE, "  color: {en: [a color, colors]}\n"),
        "QG409 facts/vocabulary.yaml:4:3",
        "ja",
    ),
    "type that a predicate names": (
        COMPLETE,
        mini.VOCABULARY.replace(TYPE, "  color: {}\n"),
        "QG409 facts/vocabulary.yaml:4:3",
        "en, ja",
    ),
    "condition": (
        COMPLETE,
        mini.VOCABULARY + "conditions: {polished: {ja: 磨いてある。}}\n",
        "QG410 facts/vocabulary.yaml:18:14",
        "en",
    ),
    "why as one text": (
        COMPLETE + "  - {not: [kettle, has_color, blue], why: It rusts.}\n",
        mini.VOCABULARY,
        "QG411 facts/kitchen/colors.yaml:16:5",
        "ja",
    ),
    "why in one language": (
        COMPLETE + "  - {not: [kettle, has_color, blue], why: {ja: さびる。}}\n",
        mini.VOCABULARY,
        "QG411 facts/kitchen/colors.yaml:16:5",
        "en",
    ),
    "predicate without any phrase": (
        COMPLETE,
        mini.VOCABULARY + "  weighs: {subject: gadget, object: integer}\n",
        "QG412 facts/vocabulary.yaml:18:3",
        "en: does",
    ),
    "predicate without phrases in a language": (
        COMPLETE,
        mini.VOCABULARY + '  weighs: {subject: gadget, object: integer, en: {does: "weighs {{ o }}"}}\n',
        "QG412 facts/vocabulary.yaml:18:3",
        "ja: does",
    ),
    "question in one language": (
        COMPLETE,
        mini.VOCABULARY.replace('      among: "{{ s }}の色はどれか。"\n', ""),
        "QG412 facts/vocabulary.yaml:6:3",
        "ja: among",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_missing_is_told_at_its_place(name: str) -> None:
    facts, vocabulary, told, expected = CASES[name]
    first = found(facts, vocabulary)[0]
    assert f"{first.code} {first.position}" == told
    assert first.is_error
    assert first.expected == expected
    assert first.value
    assert first.hint


@pytest.mark.parametrize("name", CASES)
def test_without_strict_it_is_no_finding(name: str) -> None:
    facts, vocabulary, _, _ = CASES[name]
    assert found(facts, vocabulary, strict=False) == []


GOOD = {
    "a type that only groups": mini.VOCABULARY.replace("types:\n", "types:\n  thing: {}\n").replace(
        "gadget: {en", "gadget: {broader: thing, en"
    ),
    "a label for all languages": mini.VOCABULARY.replace(TYPE, "  color: {name: RGB}\n"),
    "an override in one language": mini.VOCABULARY.replace(
        '      one: "Which color is', '      which: "What is {{ o }}?"\n      one: "Which color is'
    ),
}


@pytest.mark.parametrize("name", GOOD)
def test_what_no_item_needs_is_not_asked_for(name: str) -> None:
    assert found(vocabulary=GOOD[name]) == []


def strict_check(folder: Path, facts: str) -> tuple[int, str]:
    done = mini.qgen(mini.collection(folder, facts, **SOURCES), "check", "--strict")
    return done.returncode, done.stderr


LOADED = {
    "label": ("  pan: {type: gadget, en: [a pan, pans]}\n", "QG306"),
    "type": ("  pan: {en: [a pan, pans], ja: 平鍋}\n", "QG303"),
}


@pytest.mark.parametrize("what", LOADED)
def test_a_strict_check_fails_on_an_entity_without(what: str, tmp_path: Path) -> None:
    entity, code = LOADED[what]
    status, said = strict_check(tmp_path, COMPLETE.replace("source: guide\n", f"{entity}source: guide\n"))
    assert status == 1
    assert f"facts/kitchen/colors.yaml:10:3: {code} " in said
    assert all(f"  {part}: " in said for part in ("value", "expected", "hint"))


def test_a_strict_check_fails_on_a_closure_without_a_reason(tmp_path: Path) -> None:
    facts = COMPLETE.replace("[kettle, has_color, red]", "{fact: [kettle, has_color, red], only: objects}")
    status, said = strict_check(tmp_path, facts)
    assert status == 1
    assert "facts/kitchen/colors.yaml:12:38: QG320 " in said
    assert all(f"  {part}: " in said for part in ("value", "expected", "hint"))
    assert strict_check(tmp_path, facts.replace("objects}", "objects, because: so}")) == (0, "")


def test_a_complete_collection_passes_as_a_command(tmp_path: Path) -> None:
    assert strict_check(tmp_path, COMPLETE) == (0, "")
