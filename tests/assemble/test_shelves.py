"""A large base is planned shelf by shelf: every subject once, and a new one leaves the others where they are."""

from dataclasses import replace

from qgen.assemble.shelves import SHELF, UNDIVIDED, Shelf, shelves
from qgen.facts import FactBase
from tests.making import bank_of, fact_base

LARGE = 3 * UNDIVIDED // 2


def large(count: int) -> str:
    entities = "".join(f"  t{i}: {{type: thing, name: Thing {i}}}\n" for i in range(count))
    facts = "".join(f"- [t{i}, weighs, {i % 97}]\n" for i in range(count))
    return f"entities:\n{entities}facts:\n{facts}"


def parts(base: FactBase) -> list[frozenset[str]]:
    return [s.subjects for s in shelves(base, base.domains, whole=False) if s.subjects is not None]


def test_a_small_base_has_one_shelf() -> None:
    base = fact_base(large(20))
    assert shelves(base, base.domains, whole=False) == [Shelf()]


def test_every_entity_stands_on_one_shelf() -> None:
    base = fact_base(large(LARGE))
    found = parts(base)
    assert len(found) > UNDIVIDED // SHELF
    assert sum(map(len, found)) == len(base.entities) == len(frozenset().union(*found))
    assert shelves(base, base.domains, whole=True) == [Shelf()]


def test_a_new_entity_moves_no_other() -> None:
    base = fact_base(large(LARGE))
    fewer = replace(base, entities=dict(list(base.entities.items())[1:]))
    for part, smaller in zip(parts(base), parts(fewer), strict=True):
        assert smaller <= part


def test_what_can_refute_comes_first() -> None:
    open_facts = "".join(f"- [t{i}, likes, t{i + 1}]\n" for i in range(LARGE - 1))
    base = fact_base(large(LARGE).split("facts:")[0] + "facts:\n" + open_facts + "- [t7, weighs, 3]\n")
    first, *others = parts(base)
    assert first == {"t7"}
    assert "t7" not in frozenset().union(*others)


def test_a_domain_has_shelves_of_its_own_subjects() -> None:
    base = fact_base(large(LARGE))
    half = len(base.entries) // 2
    moved = tuple(replace(e, domain="other") if n >= half else e for n, e in enumerate(base.entries))
    divided = replace(base, entries=moved, domains=(*base.domains, "other"))
    own = {subject for entry in moved[:half] for subject in entry.subjects}
    assert shelves(divided, base.domains, whole=True) == [Shelf(frozenset(own))]
    assert shelves(divided, divided.domains, whole=True) == [Shelf()]


def test_items_come_from_the_first_shelves_that_are_needed() -> None:
    items = bank_of(large(LARGE), count=12).items
    assert len(items) == 12
    assert len({item.id for item in items}) == 12
    assert {item.id for item in bank_of(large(LARGE), count=5).items} <= {item.id for item in items}


def test_an_exam_stays_short_where_nothing_can_be_refuted() -> None:
    entities = "".join(f"  t{i}: {{type: thing, name: Thing {i}}}\n" for i in range(LARGE))
    facts = "".join(f"- [t{i}, likes, t{i + 1}]\n" for i in range(LARGE - 1))
    bank = bank_of(f"entities:\n{entities}facts:\n{facts}", count=5)
    assert bank.items == ()
    assert bank.gave_up
    assert bank.known is None
