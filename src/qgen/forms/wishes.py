"""Variety: how many items of each topic and template a form should hold, where nothing else decides."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from qgen.assemble.order import HANDWRITTEN, weight
from qgen.forms.demand import Wish
from qgen.forms.rivals import Clique, apart
from qgen.item import Item

TOPIC_PRICE, TEMPLATE_PRICE, WANTED_PRICE = 1.0, 0.5, 2.0
"""What each item costs by which a form misses a topic's share, a template's, or an area's nearest number."""


def topic_wishes(
    items: Sequence[Item], members: Iterable[int], wanted: int, weights: Mapping[str, int], room: "Room"
) -> list[Wish]:
    """Return how many of an area's ``wanted`` items each topic should give: by its weight and its items."""
    by_topic: dict[str, list[int]] = defaultdict(list)
    for place in members:
        by_topic[f"{items[place].domain}/{items[place].topic}"].append(place)
    pulls = {topic: float(len(places) * weights.get(topic, 1)) for topic, places in by_topic.items()}
    supply = {topic: room.of(places) for topic, places in by_topic.items()}
    shares = filled(pulls, supply, wanted)
    return [
        Wish(tuple(by_topic[topic]), math.floor(share), math.ceil(share), TOPIC_PRICE)
        for topic, share in shares.items()
    ]


def template_wishes(items: Sequence[Item], size: int, room: "Room") -> list[Wish]:
    """Return how many items of each template a form should hold at most: as in an exam of the bank."""
    by_template: dict[str, list[int]] = defaultdict(list)
    for place, item in enumerate(items):
        by_template[item.template].append(place)
    pulls = {name: _pull(items[places[0]], len(places)) for name, places in by_template.items()}
    supply = {name: room.of(places) for name, places in by_template.items()}
    shares = filled(pulls, supply, size)
    return [
        Wish(tuple(by_template[name]), 0, math.ceil(share), TEMPLATE_PRICE) for name, share in shares.items()
    ]


def _pull(item: Item, number: int) -> float:
    """Return how much of a form the ``number`` items of a template should be, next to others."""
    return number * (HANDWRITTEN if item.unproven else weight(item))


class Room:
    """How many of some items one of the forms can hold: rivals stand apart, and forms share the rest."""

    def __init__(self, cliques: tuple[Clique, ...], forms: int) -> None:
        self._cliques = cliques
        self._forms = forms

    def of(self, places: Sequence[int]) -> float:
        """Return the number; each form's part of them need not be whole."""
        inside = set(places)
        narrowed = (tuple(place for place in clique if place in inside) for clique in self._cliques)
        return min(float(len(apart(narrowed, places))), len(places) / self._forms)


def filled(pulls: Mapping[str, float], supply: Mapping[str, float], size: int) -> dict[str, float]:
    """Return shares of ``size`` in proportion to the pulls, none above its supply, while there is supply."""
    shares: dict[str, float] = {}
    left, open_ = float(size), dict(pulls)
    while open_:
        level = left / math.fsum(open_.values())
        full = [name for name, pull in open_.items() if pull * level > supply[name]]
        for name in full or list(open_):
            shares[name] = supply[name] if full else open_[name] * level
            left -= shares[name]
            del open_[name]
        left = max(left, 0.0)
    return shares
