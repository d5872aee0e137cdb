"""What every assembled form keeps, whatever the bank and the blueprint."""

from fractions import Fraction
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from qgen.assemble.enemies import marks
from qgen.blueprint import Blueprint, Cell, Selector, Target, limits
from qgen.forms.assembly import Form, Lack, assemble
from qgen.forms.demand import PARALLEL
from qgen.forms.making import Terms
from qgen.item import Item
from tests.forms.bank import HERE, area, blueprint, item, spread


def forms_of(items: list[Item], plan: Blueprint, terms: Terms) -> tuple[Form, ...]:
    made = assemble(items, plan, terms)
    assert not isinstance(made, Lack), made.nearest
    return made


def mean(form: Form) -> float:
    return sum(each.difficulty for each in form.items) / len(form.items)


@settings(max_examples=20)
@given(
    st.integers(1, 5),
    st.integers(6, 12),
    st.lists(st.integers(1, 9), min_size=2, max_size=2),
    st.integers(0, 1000),
)
def test_the_invariants(forms: int, total: int, weights: list[int], seed: int) -> None:
    items = spread(240, facts=110)
    plan = blueprint(
        [area(name, weight=weight) for name, weight in zip(("east", "west"), weights, strict=True)],
        total,
        cells=(Cell("bloom apply", Selector(bloom=("apply",)), HERE, 1, 4),),
    )
    made = forms_of(items, plan, Terms(total, forms, seed))
    assert [form.letter for form in made] == ([None] if forms == 1 else list("ABCDE"[:forms]))
    for form in made:
        assert len(form.items) == total == len({each.id for each in form.items})
        for name, weight in zip(("east", "west"), weights, strict=True):
            held = [each.id for each in form.items if each.domain == name]
            assert abs(len(held) - Fraction(weight * total, sum(weights))) < 1
            assert list(form.sections[name]) == held
        assert 1 <= sum(each.bloom == "apply" for each in form.items) <= 4
        assert sum(each.negated for each in form.items) <= limits(None, plan.negated, total)[1]
        assert all(marks(one).isdisjoint(marks(other)) for one, other in combinations(form.items, 2))
    for one, other in combinations(made, 2):
        assert {each.id for each in one.items}.isdisjoint(each.id for each in other.items)
        assert [len(ids) for ids in one.sections.values()] == [len(ids) for ids in other.sections.values()]
        assert abs(mean(one) - mean(other)) <= PARALLEL * max(mean(one), mean(other))


def test_same_bank_and_seed_same_forms_whatever_the_order_of_the_bank() -> None:
    items, plan = spread(120), blueprint([area("east", weight=1), area("west", weight=1)], 10)
    one = forms_of(items, plan, Terms(10, 3, 7))
    assert forms_of(items[::-1], plan, Terms(10, 3, 7)) == one
    other = forms_of(items, plan, Terms(10, 3, 8))
    assert [each.id for each in one[0].items] != [each.id for each in other[0].items]


def test_what_must_be_there_is_in_every_form_and_need_not_count_as_overlap() -> None:
    items, plan = spread(120), blueprint([area("east", 5), area("west", 5)], 10)
    must = frozenset({items[3].id, items[8].id})
    made = forms_of(items, plan, Terms(10, 4, 1, must=must))
    held = [{each.id for each in form.items} for form in made]
    assert all(must <= ids for ids in held)
    assert all(one & other == must for one, other in combinations(held, 2))


@settings(max_examples=10)
@given(st.integers(0, 4), st.integers(2, 3), st.integers(0, 100))
def test_overlap_and_reuse_are_kept_where_the_bank_is_scarce(overlap: int, reuse: int, seed: int) -> None:
    # 3 forms of 8 need 24 items without overlap
    items = [item(at, difficulty=0.5) for at in range(24 - overlap)]
    plan = blueprint([area("east", 8)], 8, overlap=overlap, reuse=reuse)
    held = [{each.id for each in form.items} for form in forms_of(items, plan, Terms(8, 3, seed))]
    times = {each.id: sum(each.id in ids for ids in held) for each in items}
    assert sum(number > 1 for number in times.values()) <= overlap
    assert max(times.values()) <= reuse
    assert all(len(one & other) <= overlap for one, other in combinations(held, 2))


def test_a_target_of_difficulty_is_met() -> None:
    items = spread(240, facts=200)
    for target in (0.4, 0.55, 0.7):
        plan = blueprint([area("east", 6), area("west", 6)], 12, difficulty=Target(target, HERE))
        made = forms_of(items, plan, Terms(12, 2))
        assert all(abs(mean(form) - target) <= 0.02 + 1e-9 for form in made)


def test_heavier_topics_get_more_items() -> None:
    items = [item(at, topic=f"t{at % 2}") for at in range(100)]
    plan = blueprint([area("east", 12)], 12)
    for weights, expected in (({}, (6, 6)), ({"east/t0": 3}, (9, 3)), ({"east/t1": 2}, (4, 8))):
        (form,) = forms_of(items, plan, Terms(12, 1, weights=weights))
        found = tuple(sum(each.topic == topic for each in form.items) for topic in ("t0", "t1"))
        assert found == expected


def test_templates_are_varied() -> None:
    items = [item(at, template=f"u{at % 4}") for at in range(200)]
    (form,) = forms_of(items, blueprint([area("east", 12)], 12), Terms(12))
    assert sorted(sum(each.template == f"u{at}" for each in form.items) for at in range(4)) == [3, 3, 3, 3]


def test_items_in_no_section_are_in_no_form() -> None:
    items = spread(80)
    (form,) = forms_of(items, blueprint([area("west", 6)], 6), Terms(6))
    assert {each.domain for each in form.items} == {"west"}
