"""Computed items: ids, seeds, the last check, premises in words and in JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from qgen.assemble.bank import BankOptions, make_bank
from qgen.assemble.reprove import BugInQgenError, reprove
from qgen.exam import Exam
from qgen.facts import EVERY_LANGUAGE, Label, Literal
from qgen.graph.prover import Prover
from qgen.load.values import parse_literal
from qgen.write.json_api import exam_to_json
from qgen.write.json_read import items_from_json
from qgen.write.schema import exam_schema
from tests.assemble.shapes.repository import collection

if TYPE_CHECKING:
    from qgen.facts import FactBase
    from qgen.item import Item

TEMPLATES = ("overlapping-block", "policy-evaluation", "smallest-subnet", "usable-addresses")


def items(seed: int = 2, lang: str = "en", base: FactBase | None = None) -> tuple[Item, ...]:
    known, templates = collection()
    options = BankOptions(lang, known.domains, as_of=None, seed=seed, count=None)
    return make_bank(base or known, templates, options).items


def test_each_template_gives_as_many_items_as_it_draws() -> None:
    drawn = {template.id: template.draws for template in collection()[1]}
    assert sorted(drawn) == list(TEMPLATES)
    assert {name: sum(item.template == name for item in items()) for name in drawn} == drawn


# --- identity -----------------------------------------------------------------------------------------


def test_the_same_seed_gives_the_same_items() -> None:
    assert items(seed=3) == items(seed=3)


def test_another_seed_draws_other_operands() -> None:
    # of sizes, few counts lead into the trap: two seeds may draw the same one
    ours, others = ({(i.template, str(i.given)) for i in items(seed=seed)} for seed in (3, 4))
    assert {name for name, _ in ours & others} <= {"smallest-subnet"}
    assert ours != others


def test_the_same_operands_have_the_same_id_whatever_the_seed() -> None:
    known: dict[str, str] = {}
    shared = 0
    for seed in range(12):
        for item in items(seed=seed):
            if item.template == "smallest-subnet":
                shared += known.get(str(item.given)) is not None
                assert known.setdefault(str(item.given), item.id) == item.id
    assert shared


def test_other_operands_have_another_id() -> None:
    for name in TEMPLATES:
        found = [item for item in items() if item.template == name]
        keys = {(str(item.given), *(str(key.value) for key in item.keys)) for item in found}
        assert len(keys) == len({item.id for item in found}) == len(found)


def test_both_languages_have_the_same_ids() -> None:
    assert {item.id for item in items(lang="en")} == {item.id for item in items(lang="ja")}


def test_new_labels_leave_the_ids() -> None:
    base = collection()[0]
    renamed = replace(
        base.entities["evaluated-s3"], labels={EVERY_LANGUAGE: (Label("Amazon Simple Storage Service"),)}
    )
    relabelled = replace(base, entities={**base.entities, "evaluated-s3": renamed})
    found = items(base=relabelled)
    assert {item.id for item in found} == {item.id for item in items()}
    assert any("Simple Storage" in item.stem.plain for item in found)


# --- the last check -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_wrong_result_is_caught_before_it_is_written(name: str) -> None:
    base, templates = collection()
    item = next(item for item in items() if item.template == name)
    reprove(Prover(base), [item], templates)
    first, key = next(o for o in item.options if not o.key), item.keys[0]
    swapped = {first.label: replace(first, value=key.value), key.label: replace(key, value=first.value)}
    wrong = replace(item, options=tuple(swapped.get(option.label, option) for option in item.options))
    with pytest.raises(BugInQgenError, match="could not be proved again"):
        reprove(Prover(base), [wrong], templates)


@pytest.mark.parametrize("name", TEMPLATES)
def test_another_operand_than_the_result_is_from_is_caught(name: str) -> None:
    base, templates = collection()
    found = [item for item in items() if item.template == name]
    texts = {str(sorted(str(key.value) for key in item.keys)) for item in found}
    assert len(texts) > 1
    caught = 0
    for one in found:
        for other in found:
            try:
                reprove(Prover(base), [replace(one, given=other.given)], templates)
            except BugInQgenError:
                caught += 1
    assert caught > len(found)


# --- options ------------------------------------------------------------------------------------------


def test_each_distractor_has_a_rationale_of_its_own_and_a_proof() -> None:
    for item in items():
        assert len({option.text for option in item.options}) == len(item.options) == 4
        assert all(option.rationale and option.proof[0].cites for option in item.options)
        assert {o.proof[0].ground for o in item.options if not o.key} == {"other-result"}
        assert [key.proof[0].ground for key in item.keys] == ["computed"]


def test_only_numbers_keep_their_order() -> None:
    assert {item.template for item in items() if not item.fixed_order} == {"policy-evaluation"}


@pytest.mark.parametrize(
    ("lang", "again"), [("en", "However, it denies "), ("ja", "ただし、")], ids=["english", "japanese"]
)
def test_premises_stand_in_the_stem_and_name_a_thing_once(lang: str, again: str) -> None:
    found = [item for item in items(lang=lang) if item.premises]
    assert found
    for item in found:
        assert all(premise.text in item.stem.plain for premise in item.premises)
        assert [premise.text.startswith(again) for premise in item.premises] == [False, False, True]


# --- JSON ---------------------------------------------------------------------------------------------


def as_json(made: tuple[Item, ...]) -> Any:
    exam = Exam("e", "E", "en", "en", collection()[0].domains, 2, made)
    return json.loads(json.dumps(exam_to_json(exam)))


def read(kind: str, text: str) -> Literal:
    found = parse_literal(kind, text)
    assert found is not None
    return found


def test_premises_survive_the_way_through_json() -> None:
    data = as_json(items())
    jsonschema.validate(data, exam_schema())
    assert items_from_json(data, read) == items()


def test_the_schema_refuses_a_premise_without_its_statement() -> None:
    data = as_json(items())
    next(item for item in data["items"] if item["premises"])["premises"][0].pop("statement")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, exam_schema())
