"""The item templates of this repository: sound, and natural over predicates that they have never seen."""

from pathlib import Path
from typing import Any

import pytest

from qgen.facts import Ref
from qgen.load.collection import load_collection
from qgen.pattern import ItemTemplate, PredicateRef
from qgen.render.checks import check_templates
from qgen.render.stem import Renderer
from tests.render.bases import BASE

ROOT = Path(__file__).parents[2]
# those that draw operands name predicates of the repository's own: tests/assemble/shapes/test_computed.py
FILES = [
    path
    for path in sorted((ROOT / "templates" / "items").glob("*.j2"))
    if b"\ndraw:" not in path.read_bytes()
]
VALUES: dict[str, dict[str, Ref | PredicateRef]] = {
    "object-asked": {"p": PredicateRef("operates_at"), "s": Ref("waf")},
    "object-among": {"p": PredicateRef("protects_against"), "s": Ref("waf")},
    "subject-asked": {"p": PredicateRef("reaches"), "o": Ref("ddos")},
    "subject-unique": {"p": PredicateRef("operates_at"), "o": Ref("osi-7")},
    "set-valued": {"p": PredicateRef("operates_at"), "s": Ref("shield")},
    "select-n": {"p": PredicateRef("protects_against"), "s": Ref("waf")},
    "select-n-subjects": {"p": PredicateRef("is_stateful"), "o": Ref("sql")},
    "not-object": {"p": PredicateRef("protects_against"), "s": Ref("waf")},
    "not-subject": {"p": PredicateRef("protects_against"), "o": Ref("ddos")},
    "odd-one-out": {"p": PredicateRef("protects_against"), "o": Ref("ddos")},
    "look-alikes": {"p": PredicateRef("protects_against"), "o": Ref("ddos")},
    "cloze": {"p": PredicateRef("operates_at"), "s": Ref("waf")},
    "true-false": {"p": PredicateRef("operates_at"), "s": Ref("waf"), "o": Ref("osi-7")},
    "statement-choice": {"p": PredicateRef("operates_at"), "s": Ref("waf")},
    "statement-two-by-two": {
        "s": Ref("waf"),
        "p": PredicateRef("operates_at"),
        "q": PredicateRef("protects_against"),
    },
    "matching": {"p": PredicateRef("operates_at")},
    "order-of-steps": {"p": PredicateRef("passes_in_order"), "s": Ref("waf")},
    "order-to-arrange": {"p": PredicateRef("passes_in_order"), "s": Ref("waf")},
    "what-comes-first": {"p": PredicateRef("passes_in_order"), "s": Ref("waf")},
    "what-comes-last": {"p": PredicateRef("passes_in_order"), "s": Ref("waf")},
    "what-comes-after": {"p": PredicateRef("passes_in_order"), "s": Ref("waf"), "y": Ref("osi-4")},
    "what-comes-before": {"p": PredicateRef("passes_in_order"), "s": Ref("waf"), "y": Ref("osi-4")},
    "scenario-two-requirements": {
        "p": PredicateRef("protects_against"),
        "a": Ref("sql"),
        "q": PredicateRef("operates_at"),
        "b": Ref("osi-7"),
    },
    "one-requirement-met-one-not": {
        "p": PredicateRef("protects_against"),
        "a": Ref("sql"),
        "q": PredicateRef("operates_at"),
        "b": Ref("osi-4"),
    },
    "scenario-three-requirements": {
        "p": PredicateRef("protects_against"),
        "a": Ref("sql"),
        "q": PredicateRef("operates_at"),
        "b": Ref("osi-7"),
        "r": PredicateRef("reaches"),
        "c": Ref("ddos"),
    },
}
SCENARIOS = {
    "scenario-two-requirements": {"en": " needs ", "ja": "は、"},
    "one-requirement-met-one-not": {"en": " needs ", "ja": "は、"},
    "scenario-three-requirements": {"en": " is choosing ", "ja": "は、"},
}
"""What follows the names in a scenario: they come from Faker, and differ between its versions."""


def templates() -> dict[str, ItemTemplate]:
    files = {f"templates/items/{path.name}": path.read_bytes() for path in FILES}
    collection, found = load_collection(files | {"facts/vocabulary.yaml": b"languages: [en, ja]\n"})
    assert collection is not None
    assert not [one for one in found if one.is_error], found
    return {template.id: template for template in collection.templates}


def test_the_templates_are_sound_and_named_after_their_files() -> None:
    assert check_templates(BASE, templates().values()) == []
    assert set(templates()) == {path.stem for path in FILES} == set(VALUES)


@pytest.mark.parametrize("name", VALUES)
def test_stems(name: str, snapshot: Any) -> None:
    shown = {}
    for lang in ("en", "ja"):
        text = Renderer(BASE, lang, (2026, 11, 1), 1).stem(templates()[name], VALUES[name], n=2, item_id=name)
        plain = "".join(f"**{piece}**" if loud else piece for piece, loud in text.runs())
        shown[lang] = plain.partition(SCENARIOS[name][lang])[2] if name in SCENARIOS else plain
    snapshot.assert_match(shown, name)
