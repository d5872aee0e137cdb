"""The table that templates are checked against, and the functions themselves."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qgen.compute import FUNCTIONS
from qgen.compute.draw import DRAWERS
from qgen.load import computations
from qgen.pattern import COMPUTED
from qgen.render.messages import MESSAGES
from tests.compute.cases import blocks, literal, say, wrongs
from tests.compute.test_policies import outcome

if TYPE_CHECKING:
    from qgen.facts import Literal

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "computed-items.md"
SIZES = ("10.0.0.0/20", "10.8.16.0/20", "10.200.96.0/27", "10.1.2.0/24")
COUNTS = (12, 60, 252, 256, 900)
FACTS = "  - [subnet, reserves, 5]\n  - [subnet, apart_over, peering]\n"


def names_of(function: str) -> set[str]:
    """Return every misconception that some cases come to."""
    operand, texts = ("count", COUNTS) if function == "smallest_block" else ("block", SIZES)
    kind = "integer" if operand == "count" else "cidr"
    found: set[str] = set()
    for text in texts:
        value: Literal = literal(kind, str(text))
        found |= set(wrongs(FUNCTIONS[function](blocks(FACTS, {operand: value}))).values())
    return found


def test_both_tables_have_the_same_functions() -> None:
    assert COMPUTED.keys() == FUNCTIONS.keys()


def test_both_tables_have_the_same_drawers() -> None:
    assert computations._SETTINGS.keys() == DRAWERS.keys()  # noqa: SLF001 - what reads drawers, what draws


@pytest.mark.parametrize("function", ["usable_addresses", "smallest_block", "overlapping_block"])
def test_a_function_comes_to_the_misconceptions_of_the_table(function: str) -> None:
    assert names_of(function) == set(COMPUTED[function][2])


def test_policies_come_to_the_misconceptions_of_the_table() -> None:
    premises = say("outer", "allows", "a", "b", "c"), say("inner", "allows", "a", "b", "d")
    found = set(wrongs(outcome(*premises, say("inner", "denies", "a-1", "c-1"))).values())
    assert found == set(COMPUTED["policy_effect"][2])


def test_the_page_names_every_function_operand_role_misconception_and_drawer() -> None:
    page = PAGE.read_text(encoding="utf-8")
    sections = dict(re.findall(r"^## ([a-z_]+)\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL))
    assert sections.keys() >= COMPUTED.keys()
    for function, parts in COMPUTED.items():
        for name in (name for part in parts for name in part):
            assert f"`{name}`" in sections[function], (function, name)
    assert all(f"`{drawer}`" in page for drawer in DRAWERS)


def test_each_language_has_every_sentence_of_a_rationale() -> None:
    source = Path(__file__).parents[2] / "src" / "qgen" / "compute"
    told = {
        name
        for path in source.glob("*.py")
        for name in re.findall(r'Told\(\s*"(\w+)"', path.read_text("utf-8"))
    }
    assert len(told) > 5
    for messages in MESSAGES.values():
        assert told <= messages.keys()
