"""The make-up of an item: keys, labels, order, and options that are too near each other."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any

from .graph import Graph, name_of, own
from .values import fold, order

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .patterns import Value
    from .verdicts import Finding, ItemView

FEWEST = {"true-false": 2, "multiple": 3, "single": 3, "cloze": 3}


def check_structure(item: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield what makes an item no item at all."""
    options = item.get("options") or []
    keys = [option for option in options if option.get("key")]
    kind = str(item.get("kind"))
    if not str(item.get("stem") or "").strip():
        yield "", "stem-not-standing", "the stem is empty"
    if not options or len(options) < FEWEST.get(kind, 1):
        yield "", "bad-structure", f"{len(options)} options"
    if kind in FEWEST and not keys:
        yield "", "bad-structure", "no key"
    if kind in {"single", "true-false", "cloze"} and len(keys) > 1:
        yield "", "bad-structure", f"{len(keys)} keys in a {kind} item"
    if kind in FEWEST and options and len(keys) == len(options):
        yield "", "bad-structure", "nothing but keys"
    for label, count in Counter(str(option.get("label") or "") for option in options).items():
        if count > 1 or not label:
            yield label, "bad-structure", f"{count} options labelled {label!r}"
    for option in options:
        if not str(option.get("text") or "").strip():
            yield str(option.get("label")), "bad-structure", "an option without text"


def check_likeness(view: ItemView, graph: Graph) -> Iterator[Finding]:
    """Yield options that are alike, or of which one contains the other."""
    for (one, first), (other, second) in combinations(view.options, 2):
        label = str(other.get("label"))
        if fold(str(one.get("text"))).rstrip(".。") == fold(str(other.get("text"))).rstrip(".。"):
            yield label, "alike-options", f"reads like {one.get('label')}"
        if first == second:
            yield label, "alike-options", f"has the value of {one.get('label')}"
        elif isinstance(first, str) and isinstance(second, str):
            yield from _near(label, first, second, view, graph)
    members = {m for _, value in view.options for m in _members(value)}
    for first, second in combinations(sorted(members), 2):
        yield from _near("", first, second, view, graph)


def _members(value: Value) -> frozenset[str]:
    return value if isinstance(value, frozenset) else frozenset()


def _near(label: str, one: str, other: str, view: ItemView, graph: Graph) -> Iterator[Finding]:
    names = f"{name_of(one)} and {name_of(other)}"
    if graph.ask(f"<{one}> {own('alike')} <{other}>"):
        yield label, "alike-options", f"{names} are alike"
        return
    path = own("blurs")
    if any(graph.ask(f"<{c.slots[1]}> {own('is')} {own('contains')}") for c in view.pattern if c.slots[1]):
        path = f"({path}|{own('overlaps')})"
    if graph.ask(f"<{one}> {path} <{other}>"):
        yield label, "overlapping-options", f"one of {names} contains the other"


def check_order(view: ItemView, graph: Graph) -> Iterator[Finding]:
    """Yield numbers that do not ascend."""
    canons = [graph.values.get(value) if isinstance(value, str) else None for _, value in view.options]
    places = [order(canon) if canon else None for canon in canons]
    known = [place for place in places if place is not None]
    families = {canon[0] for canon in canons if canon}
    if len(known) == len(places) and len(families) == 1 and any(a > b for a, b in pairwise(known)):
        yield "", "bad-structure", "numbers that do not ascend"
