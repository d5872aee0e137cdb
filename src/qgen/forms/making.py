"""Making a demand: what a blueprint asks of a bank, put in numbers that the program takes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from qgen.blueprint import Blueprint, Quota, limits, quotas
from qgen.forms.demand import Count, Demand, Mean, Wish
from qgen.forms.rivals import rivals
from qgen.forms.wishes import WANTED_PRICE, Room, template_wishes, topic_wishes
from qgen.item import Item
from qgen.stable import rank, unit

NOT = "not"
"""What the bound of items that ask what is not so is called."""

TIE_PRICE = 0.01
"""The most that chance adds to the cost of an item: it decides between items that serve equally well."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What is asked besides the blueprint: items in each form, forms, seed, weights of topics.

    ``must`` are the ids of items that are in every form.
    """

    total: int
    forms: int = 1
    seed: int = 1
    weights: Mapping[str, int] = field(default_factory=dict)
    must: frozenset[str] = frozenset()


def demand_of(items: Sequence[Item], areas: Sequence[str], blueprint: Blueprint, terms: Terms) -> Demand:
    """Return the demand; ``areas`` tells of each item the id of its area."""
    shares = quotas(blueprint.areas, terms.total)
    if shares is None:
        raise ValueError("a bug in qgen: the blueprint's areas do not add up")
    forms = range(terms.forms)
    target = blueprint.difficulty
    counts = [*_area_counts(shares, areas), *_cell_counts(items, blueprint, terms.total)]
    demand = Demand(
        size=terms.total,
        forms=terms.forms,
        difficulty=tuple(item.difficulty for item in items),
        costs=tuple(
            tuple(TIE_PRICE * unit(terms.seed, "form", form, item.id) for item in items) for form in forms
        ),
        offers=tuple(_offer(item.id, terms) for item in items),
        counts=tuple(counts),
        rivals=rivals(items),
        mean=None
        if target is None
        else Mean(target.mean - target.tolerance, target.mean + target.tolerance, target.position),
        must=frozenset(place for place, item in enumerate(items) if item.id in terms.must),
        overlap=blueprint.overlap,
        reuse=terms.forms if blueprint.reuse is None else min(terms.forms, blueprint.reuse),
    )
    return replace(demand, wishes=tuple(_wishes(items, shares, demand, terms)))


def _offer(name: str, terms: Terms) -> tuple[int, ...]:
    """Return the order in which the forms come first for an item."""
    return tuple(sorted(range(terms.forms), key=lambda form: rank(terms.seed, "offer", form, name)))


def _area_counts(shares: Sequence[Quota], areas: Sequence[str]) -> list[Count]:
    members: dict[str, list[int]] = {quota.area.id: [] for quota in shares}
    for place, area in enumerate(areas):
        members[area].append(place)
    return [
        Count(name, tuple(members[name]), quota.low, quota.high, quota.area.position, even=True)
        for quota in shares
        for name in (quota.area.id,)
    ]


def _cell_counts(items: Sequence[Item], blueprint: Blueprint, total: int) -> list[Count]:
    """Return the counts of further cells and of items with a NOT."""
    counts = []
    for cell in blueprint.cells:
        members = tuple(place for place, item in enumerate(items) if cell.selector.takes(item))
        counts.append(Count(cell.name, members, *limits(cell.low, cell.high, total), cell.position))
    negated = tuple(place for place, item in enumerate(items) if item.negated)
    most = limits(None, blueprint.negated, total)[1]
    return [*counts, Count(NOT, negated, 0, most, blueprint.position)]


def _wishes(items: Sequence[Item], shares: Sequence[Quota], demand: Demand, terms: Terms) -> list[Wish]:
    """Return what makes a form varied; the first counts are those of the areas, in the shares' order."""
    room = Room(demand.rivals, terms.forms)
    wishes = template_wishes(items, terms.total, room)
    for quota, count in zip(shares, demand.counts, strict=False):
        wanted = (quota.low + quota.high) // 2 if quota.wanted is None else quota.wanted
        wishes += topic_wishes(items, count.members, wanted, terms.weights, room)
        if quota.low < quota.high and quota.wanted is not None:
            wishes.append(Wish(count.members, wanted, wanted, WANTED_PRICE))
    return wishes
