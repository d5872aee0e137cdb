"""A large base is planned shelf by shelf: every subject once, and a new one leaves the others where they are."""

from dataclasses import replace

from qgen.assemble.shelves import SHELF, shelves
from tests.making import bank_of, fact_base


def large(count: int) -> str:
    entities = "".join(f"  t{i}: {{type: thing, name: Thing {i}}}\n" for i in range(count))
    facts = "".join(f"- [t{i}, weighs, {i % 97}]\n" for i in range(count))
    return f"entities:\n{entities}facts:\n{facts}"


def test_a_small_base_has_one_shelf() -> None:
    base = fact_base(large(20))
    assert list(shelves(base, whole=False)) == [None]


def test_every_entity_stands_on_one_shelf() -> None:
    base = fact_base(large(5 * SHELF))
    parts = [part for part in shelves(base, whole=False) if part is not None]
    assert len(parts) > 1
    assert sum(map(len, parts)) == len(base.entities) == len(frozenset().union(*parts))
    assert list(shelves(base, whole=True)) == [None]


def test_a_new_entity_moves_no_other() -> None:
    base = fact_base(large(5 * SHELF))
    fewer = replace(base, entities=dict(list(base.entities.items())[1:]))
    for part, smaller in zip(shelves(base, whole=False), shelves(fewer, whole=False), strict=True):
        assert part is not None
        assert smaller is not None
        assert smaller <= part


def test_items_come_from_the_first_shelves_that_are_needed() -> None:
    items = bank_of(large(3 * SHELF), count=12).items
    assert len(items) == 12
    assert len({item.id for item in items}) == 12
    assert {item.id for item in bank_of(large(3 * SHELF), count=5).items} <= {item.id for item in items}
