"""The JSON format: its schema, its determinism, and that nothing is lost in it."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError

from qgen.exam import Exam, Section, Sitting
from qgen.facts import LITERAL_TYPES, Literal, Ref, Sequence, Term, TermSet, Value
from qgen.item import Item, Text
from qgen.pattern import Conjunct, PredicateRef, Var
from qgen.write import (
    exam_from_json,
    exam_schema,
    item_to_json,
    items_from_json,
    term_to_json,
    write_json,
)
from tests.write.samples import ENGLISH, HOSTILE_EXAM, JAPANESE

EXAMS = {"english": ENGLISH, "japanese": JAPANESE, "hostile": HOSTILE_EXAM}
VALIDATOR = Draft202012Validator(exam_schema())

NAMES = st.text(min_size=1, max_size=8)
REFS: st.SearchStrategy[Term] = NAMES.map(Ref)
LITERALS: st.SearchStrategy[Term] = st.builds(
    lambda kind, text: Literal(kind, text, text), st.sampled_from(LITERAL_TYPES), st.text(max_size=12)
)
MEMBERS = st.lists(REFS | LITERALS, min_size=1, max_size=3).map(tuple)
SEQUENCES: st.SearchStrategy[Term] = st.lists(MEMBERS, min_size=1, max_size=3).map(
    lambda s: Sequence(tuple(s))
)
VALUES: st.SearchStrategy[Value] = REFS | LITERALS | SEQUENCES | MEMBERS.map(TermSet)


def read(exam: Exam) -> Any:
    return json.loads(write_json(exam, {})[f"{exam.stem}.json"])


@pytest.mark.parametrize("name", EXAMS)
def test_the_file_reads_as_agreed(snapshot: Any, name: str) -> None:
    exam = replace(EXAMS[name], items=EXAMS[name].items[:1] + EXAMS[name].items[5:6])
    for file, data in write_json(exam, {}).items():
        snapshot.assert_match(data.decode(), file)


def test_the_published_schema_is_as_agreed(snapshot: Any) -> None:
    Draft202012Validator.check_schema(exam_schema())
    snapshot.assert_match(json.dumps(exam_schema(), indent=1), "exam.schema.json")


@pytest.mark.parametrize("exam", EXAMS.values(), ids=EXAMS)
def test_the_file_fits_the_schema_also_with_fields_of_later_versions(exam: Exam) -> None:
    data = read(exam)
    VALIDATOR.validate(data)
    data["later"] = data["items"][0]["later"] = data["items"][0]["options"][0]["value"]["later"] = 1
    VALIDATOR.validate(data)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.pop("schema"),
        lambda data: data["items"][0].pop("stem"),
        lambda data: data["items"][0].update(kind="essay"),
        lambda data: data["items"][0]["options"][0].update(value={"name": "x"}),
        lambda data: data["items"][0]["options"][0]["proof"][0].update(ground="guessed"),
        lambda data: data["items"][0]["options"][0]["proof"][0]["cites"][0].pop("fact"),
        lambda data: data["items"][0]["pattern"][0].pop(),
    ],
)
def test_the_schema_refuses_what_is_no_exam(spoil: Any) -> None:
    data = read(ENGLISH)
    spoil(data)
    with pytest.raises(ValidationError):
        VALIDATOR.validate(data)


def as_written(item: Item) -> Item:
    """Return the item with literals that are equal when their texts are."""
    options = tuple(
        replace(
            option,
            value=bare(option.value),
            proof=tuple(
                replace(
                    step,
                    triple=replace(step.triple, object=bare(step.triple.object)),
                    cites=tuple(
                        replace(cite, triple=replace(cite.triple, object=bare(cite.triple.object)))
                        for cite in step.cites
                    ),
                )
                for step in option.proof
            ),
        )
        for option in item.options
    )
    return replace(item, options=options)


def bare(value: Any) -> Any:
    return Literal(value.type, value.text, value.text) if isinstance(value, Literal) else value


@pytest.mark.parametrize("exam", EXAMS.values(), ids=EXAMS)
def test_items_come_back_as_they_were(exam: Exam) -> None:
    assert items_from_json(read(exam)) == tuple(as_written(item) for item in exam.items)


def test_the_form_of_a_blueprint_comes_back_with_its_terms_and_sections() -> None:
    exam = replace(
        ENGLISH,
        form="B",
        blueprint="finals",
        sitting=Sitting(90, 0.72, "Closed book."),
        sections=(Section("net", "Networking", (ENGLISH.items[0].id,)),),
        items=tuple(as_written(item) for item in ENGLISH.items),
    )
    VALIDATOR.validate(read(exam))
    assert exam_from_json(read(exam)) == exam


@given(VALUES, st.text(), st.booleans())
def test_any_value_and_text_comes_back(value: Value, text: str, negated: bool) -> None:  # noqa: FBT001 - drawn
    first = ENGLISH.items[0]
    item = replace(
        as_written(first),
        stem=Text(text),
        given={"a": value, "p": PredicateRef("is")},
        options=(
            replace(as_written(first).options[0], value=value, text=text),
            *as_written(first).options[1:],
        ),
        pattern=(Conjunct(Var("s"), Var("p"), Ref("x"), negated=negated),),
    )
    exam = replace(ENGLISH, items=(item,))
    VALIDATOR.validate(read(exam))
    assert items_from_json(read(exam)) == (item,)


def test_terms_are_told_apart_by_their_field() -> None:
    steps = Sequence(((Ref("a"),), (Ref("b"), Ref("c"))))
    assert term_to_json(Ref("aws-waf")) == {"id": "aws-waf"}
    assert term_to_json(PredicateRef("uses")) == {"id": "uses"}
    assert term_to_json(Literal("prefix", 56, "/56")) == {"literal": "/56", "type": "prefix"}
    assert term_to_json(TermSet((Ref("a"),))) == {"set": [{"id": "a"}]}
    assert term_to_json(steps) == {"sequence": [{"id": "a"}, {"set": [{"id": "b"}, {"id": "c"}]}]}
    assert term_to_json(Var("s")) == {"var": "s"}


def test_bytes_depend_on_no_order_of_insertion() -> None:
    item = ENGLISH.items[0]
    turned = replace(item, given=dict(reversed(list(item.given.items()))))
    assert json.dumps(item_to_json(item)) == json.dumps(item_to_json(turned))
    assert write_json(JAPANESE, {}) == write_json(JAPANESE, {})
    assert write_json(JAPANESE, {})["security-ja-A.json"].endswith(b"}\n")


def test_a_lone_surrogate_does_not_stop_the_file() -> None:
    assert read(replace(ENGLISH, title="a\ud800b"))["exam"]["title"] == "a\ufffdb"
