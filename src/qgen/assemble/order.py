"""The order in which plans may become items: stable and random, weighted by shape, templates in turn."""

from collections import deque
from collections.abc import Iterable

from qgen.assemble.plan import Bench, Plan
from qgen.facts import FactBase, Triple
from qgen.item import Item
from qgen.pattern import ItemTemplate
from qgen.stable import identity, unit

Draft = tuple[Bench, Plan]

WEIGHTS = {"not": 0.15, "several": 0.6, "cloze": 0.4, "true-false": 0.25}
"""How often a shape comes first, next to the others' 1: items with a NOT are to be few."""

SCENARIO = 2.5
"""The weight of a pattern with several requirements."""

HANDWRITTEN = 10.0
"""The weight of a hand-written item in the line of key facts: somebody took the trouble to write it."""

Line = deque[Draft | Item]
"""The drafts of one key fact, or one hand-written item."""


def weight(asked: ItemTemplate | Item) -> float:
    """Return how readily a template's items come first."""
    several = len(asked.pattern) > 1
    return SCENARIO if several else WEIGHTS.get(asked.shape, 1.0)


def in_order(
    base: FactBase, queues: dict[Triple, list[Draft]], seed: int, handwritten: Iterable[Item] = ()
) -> list[Line]:
    """Return one line of plans for each key fact, and among them the hand-written items.

    Weighted random order after Efraimidis and Spirakis (2006): the larger ``u ** (1 / weight)`` comes first.
    """
    lines: list[tuple[tuple[float, str], Line]] = [
        (_fact_place(base, fact, drafts, seed), deque(_in_turn(drafts, seed)))
        for fact, drafts in queues.items()
    ]
    lines += [(_handwritten_place(item, seed), deque([item])) for item in handwritten]
    return [line for _, line in sorted(lines, key=lambda pair: pair[0])]


def _handwritten_place(item: Item, seed: int) -> tuple[float, str]:
    return -(unit(seed, "fact", item.id) ** (1 / HANDWRITTEN)), item.id


def _fact_place(base: FactBase, fact: Triple, plans: list[Draft], seed: int) -> tuple[float, str]:
    name = f"{fact.subject} {fact.predicate} {identity(fact.object, base)}"
    heaviest = min(1.0, max(weight(plan.template) for _, plan in plans))
    return -(unit(seed, "fact", name) ** (1 / heaviest)), name


def _in_turn(plans: list[Draft], seed: int) -> list[Draft]:
    by_template: dict[str, list[Draft]] = {}
    for draft in sorted(plans, key=lambda draft: (unit(seed, "plan", draft[1].id), draft[1].id)):
        by_template.setdefault(draft[1].template.id, []).append(draft)
    turns = [
        (place, -(unit(seed, "template", draft[1].id) ** (1 / weight(draft[1].template))), draft[1].id, draft)
        for drafts in by_template.values()
        for place, draft in enumerate(drafts)
    ]
    return [draft for *_, draft in sorted(turns, key=lambda turn: turn[:3])]
