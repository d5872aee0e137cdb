"""Blueprints that cannot be met: the short cell, by how much, and a nearest blueprint that can be."""

from dataclasses import replace

import pytest

from qgen.blueprint import Area, Blueprint, Cell, Selector, Target
from qgen.forms.assembly import Lack, assemble
from qgen.forms.making import Terms
from qgen.item import Item
from qgen.pipeline.lacking import lack_found
from tests.forms.bank import HERE, area, blueprint, item, spread


def lack_of(items: list[Item], plan: Blueprint, forms: int = 1) -> Lack:
    made = assemble(items, plan, Terms(plan.items, forms))
    assert isinstance(made, Lack)
    return made


def told(plan: Blueprint, lack: Lack) -> list[str]:
    found = lack_found(plan, lack)
    assert all(finding.code == "QG620" and finding.is_error for finding in found)
    return [finding.message for finding in found]


EAST = [item(at, fact=at // 2, domain="east") for at in range(20)]  # ten facts, so ten that stand apart
WEST = [item(at, domain="west") for at in range(100, 140)]


def test_a_section_with_too_few_items_is_named_with_what_enemies_leave() -> None:
    plan = blueprint([area("east", 12), area("west", 8)], 20)
    lack = lack_of(EAST + WEST, plan)
    (finding,) = lack_found(plan, lack)
    assert finding.message == "the bank cannot meet the blueprint: east: 2 too few"
    assert finding.value == "20 items, of which one form can hold 10 within the limits, with enemies apart"
    assert (finding.expected, finding.position) == ("12 in the form", HERE)
    assert finding.hint == "the nearest that can be met: east 10, west 8 (18 items)"


def test_a_cell_with_too_few_items_is_named() -> None:
    items = [item(at, bloom="apply" if at < 3 else "remember") for at in range(60)]
    cell = Cell("bloom apply", Selector(bloom=("apply",)), HERE, 4, None)
    plan = blueprint([area("east", 10)], 10, cells=(cell,))
    assert told(plan, lack_of(items, plan)) == ["the bank cannot meet the blueprint: bloom apply: 1 too few"]


def test_too_many_forms_are_named_by_what_all_of_them_lack() -> None:
    plan = blueprint([area("east", 4), area("west", 4)], 8)
    lack = lack_of(EAST[:14] + WEST, plan, forms=4)
    (finding,) = lack_found(plan, lack)
    assert finding.message == "the bank cannot meet the blueprint: east: 4 too few"
    assert finding.expected == "4 in each of 4 forms"
    assert finding.hint == "the nearest that can be met: east 3, west 4 (7 items)"


def test_a_difficulty_out_of_reach_is_told_with_the_nearest() -> None:
    plan = blueprint([area("east", 6), area("west", 6)], 12, difficulty=Target(0.9, HERE))
    items = [replace(each, difficulty=min(0.8, each.difficulty)) for each in spread(200)]
    (finding,) = lack_found(plan, lack_of(items, plan))
    assert finding.message == "the bank cannot meet the blueprint: no such mean difficulty"
    assert finding.expected == "0.88 to 0.92"
    assert finding.value is not None
    assert 0.7 <= float(finding.value.removeprefix("nearest: ")) <= 0.8


def test_limits_are_kept_rather_than_counts() -> None:
    items = [item(at, negated=at < 10, template="no" if at < 10 else "plain") for at in range(40)]
    nots = Area("nots", Selector(templates=("no",)), HERE, low=6, high=6)
    plan = blueprint([nots, area("east", 14)], 20)
    (finding,) = lack_found(plan, lack_of(items, plan))
    assert finding.message == "the bank cannot meet the blueprint: nots: 5 too few"
    assert finding.value == "10 items, of which one form can hold 1 within the limits, with enemies apart"


def test_must_items_beyond_a_limit_name_the_limit() -> None:
    items = [item(at, negated=at < 3) for at in range(40)]
    must = frozenset(each.id for each in items[:3])
    plan = blueprint([area("east", 20)], 20)
    made = assemble(items, plan, Terms(20, 1, must=must))
    assert isinstance(made, Lack)
    assert told(plan, made) == ["the bank cannot meet the blueprint: not: 2 too many"]


def test_ranges_that_have_too_few_items_in_all_are_told() -> None:
    items = [item(at, domain=("east", "west")[at % 2]) for at in range(8)]
    plan = blueprint([area("east", 1, 9), area("west", 1, 9)], 10)
    (finding,) = lack_found(plan, lack_of(items, plan))
    assert finding.message == "the bank cannot meet the blueprint: too few items in all"
    assert finding.value == "one form can hold east 4, west 4 within the limits, with enemies apart"
    assert finding.hint == "the nearest that can be met: east 4, west 4 (8 items)"


def test_what_a_short_search_missed_is_no_lack(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qgen.forms.assembly.solve", lambda _: None)  # as if it gave up
    plan = blueprint([area("east", 5), area("west", 5)], 10)
    made = assemble(EAST + WEST, plan, Terms(10, 2))
    assert not isinstance(made, Lack)
    assert [len(form.items) for form in made] == [10, 10]


@pytest.mark.parametrize("forms", [1, 3])
def test_the_nearest_blueprint_can_be_met_and_a_nearer_one_cannot(forms: int) -> None:
    items = EAST + WEST[:16]
    plan = blueprint([area("east", 11), area("west", 9)], 20)
    lack = lack_of(items, plan, forms)
    held = [
        len(set(count.members) & set(lack.nearest.forms[0])) for count in lack.demand.counts if count.even
    ]
    met = blueprint([area("east", held[0]), area("west", held[1])], sum(held))
    assert not isinstance(assemble(items, met, Terms(sum(held), forms)), Lack)
    for more in ((1, 0), (0, 1)):
        east, west = (min(most, number + one) for most, number, one in zip((11, 9), held, more, strict=True))
        if [east, west] != held:
            nearer = blueprint([area("east", east), area("west", west)], east + west)
            assert isinstance(assemble(items, nearer, Terms(east + west, forms)), Lack)
