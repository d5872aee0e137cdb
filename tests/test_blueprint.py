"""Blueprints as data: how weights, counts and ranges become numbers of items."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from qgen.blueprint import Area, Selector, domains_of, limits, quotas
from tests.forms.bank import HERE, area, blueprint, item

WEIGHTS = st.lists(st.integers(1, 100), min_size=1, max_size=8)


@given(WEIGHTS, st.integers(1, 300))
def test_weights_are_met_within_one_item_and_add_up(weights: list[int], total: int) -> None:
    found = quotas([area(f"a{at}", weight=weight) for at, weight in enumerate(weights)], total)
    assert found is not None
    assert sum(quota.wanted or 0 for quota in found) == total
    for quota, weight in zip(found, weights, strict=True):
        exact = Fraction(weight * total, sum(weights))
        assert quota.wanted is not None
        assert abs(quota.wanted - exact) < 1
        assert quota.low <= quota.wanted <= quota.high <= quota.low + 1
        assert abs(quota.low - exact) < 1 > abs(quota.high - exact)


def test_the_largest_remainder_is_rounded_up() -> None:
    found = quotas([area("security", weight=18), area("network", weight=14)], 65)
    assert found is not None
    assert [quota.wanted for quota in found] == [37, 28]
    assert [quota.told for quota in found] == ["37", "28"]


def test_weights_share_what_counts_leave() -> None:
    found = quotas([area("a", 5), area("b", weight=1), area("c", weight=3)], 25)
    assert found is not None
    assert [(quota.low, quota.high) for quota in found] == [(5, 5), (5, 5), (15, 15)]


def test_what_cannot_add_up_has_no_quotas() -> None:
    assert quotas([area("a", 5), area("b", 6)], 10) is None
    assert quotas([area("a", 1, 4), area("b", 2, 5)], 10) is None
    assert quotas([area("a", 12), area("b", weight=1)], 10) is None
    # what is left for the weight, beside a range?
    assert quotas([area("a", 1, 4), area("b", weight=1)], 10) is None


def test_ranges_and_shares_have_room() -> None:
    half = Area("h", Selector(domains=("h",)), HERE, low=Fraction(1, 3), high=Fraction(1, 2))
    found = quotas([half, area("b", 1, 9)], 10)
    assert found is not None
    assert [(quota.low, quota.high, quota.told) for quota in found] == [(4, 5, "4 to 5"), (1, 9, "1 to 9")]


def test_a_bound_is_strict_and_a_share_is_met_within_one_item() -> None:
    assert limits(Fraction(1, 20), Fraction(1, 20), 65) == (3, 4)
    assert limits(None, Fraction(1, 20), 65) == (0, 3)
    assert limits(Fraction(1, 20), None, 65) == (4, 65)
    assert limits(2, 7, 65) == (2, 7)


def test_an_item_belongs_to_the_first_area_that_takes_it() -> None:
    apply = Area("apply", Selector(bloom=("apply",)), HERE, low=1, high=1)
    plan = blueprint([apply, area("east", 1), area("west", 1)], 3)
    taken = [plan.area_of(each) for each in (item(1, bloom="apply"), item(2), item(3, domain="north"))]
    assert [one and one.id for one in taken] == ["apply", "east", None]


def test_every_criterion_counts() -> None:
    selector = Selector(domains=("east",), topics=("east/t", "west/t"), bloom=("apply", "analyze"))
    assert selector.takes(item(1, bloom="apply"))
    assert not selector.takes(item(1, bloom="remember"))
    assert not selector.takes(item(1, bloom="apply", topic="u"))
    assert not selector.takes(item(1, bloom="apply", domain="west"))
    assert selector.name == "domain east; topic east/t, west/t; bloom apply, analyze"


def test_only_the_domains_that_sections_may_take_are_needed() -> None:
    every = ("east", "north", "west")
    assert domains_of(blueprint([area("west", 1), area("east", 1)], 2), every) == ("east", "west")
    by_topic = Area("x", Selector(topics=("north/t",)), HERE, low=1, high=1)
    assert domains_of(blueprint([by_topic], 1), every) == ("north",)
    by_bloom = Area("y", Selector(bloom=("apply",)), HERE, low=1, high=1)
    assert domains_of(blueprint([by_topic, by_bloom], 2), every) == every
