"""Orders to be made, places in an order, and matching: items whose options do not each answer the stem alone."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from itertools import combinations, permutations, product
from typing import TYPE_CHECKING, Any

from .graph import iri, name_of, own
from .truth import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .graph import Graph
    from .patterns import Prover, Reader
    from .verdicts import Finding, ItemView
    from .wording import Wording

FEWEST_PAIRS = 3
SAYS = {Verdict.PROVEN: "true-distractor", Verdict.UNKNOWN: "unrefuted-distractor"}


@dataclass(frozen=True)
class Table:
    """What judging an arrangement needs: the item read, and the template's front matter."""

    view: ItemView
    matter: Mapping[str, Any]
    prover: Prover
    reader: Reader
    wording: Wording

    @property
    def item(self) -> Mapping[str, Any]:
        """Return the item as the exam gives it."""
        return self.view.item

    @property
    def graph(self) -> Graph:
        """Return the facts."""
        return self.prover.truth.graph


def is_arrangement(item: Mapping[str, Any]) -> bool:
    """Say whether the item is judged here."""
    return item.get("shape") == "match" or (
        item.get("shape") == "order" and bool(item.get("pairs") or item.get("place"))
    )


def judge_arrangement(table: Table) -> Iterator[Finding]:
    """Yield what is wrong with an item of these kinds."""
    if str(table.matter.get("place") or "") != str(table.item.get("place") or ""):
        yield "", "bad-structure", f"asks for the place {table.item.get('place')}"
    if table.item.get("shape") == "match":
        yield from _matching(table)
        return
    orders = _orders(table)
    if orders is None:
        yield "", "wrong-key", "no order is known to be the only one"
    elif table.item.get("place"):
        yield from _place(table, orders)
    else:
        yield from _arranged(table, orders)
    yield from _alike_steps(table, orders or [])


# --- sequences ----------------------------------------------------------------------------------------


def _orders(table: Table) -> list[list[str]] | None:
    """Return every way to go through the one true sequence, None when it may not be the only one."""
    (conjunct,) = table.view.pattern
    subject, predicate, _ = conjunct.slots
    if not isinstance(subject, str) or not isinstance(predicate, str):
        return None
    truth, world = table.prover.truth, table.view.world
    found = truth.objects(subject, predicate, world)
    if len(found) != 1 or not truth.all_objects(subject, predicate, world):
        return None
    steps = json.loads(name_of(found[0]))
    return [[name for part in way for name in part] for way in product(*map(permutations, steps))]


def _place(table: Table, orders: list[list[str]]) -> Iterator[Finding]:
    place = str(table.item["place"])
    anchor = _anchor(table)
    if (anchor is not None) != (place in {"after", "before"}):
        yield "", "bad-structure", f"the place {place} with the given step {anchor}"
        return
    there = {_standing(order, place, anchor) for order in orders}
    for option, value in table.view.options:
        label, name = str(option["label"]), name_of(str(value))
        if name not in orders[0]:
            yield label, "unrefuted-distractor", f"{name} is no step"
        elif option.get("key") and there != {name}:
            yield label, "wrong-key", f"{name} need not stand there"
        elif not option.get("key") and name in there:
            yield label, "true-distractor", f"{name} may stand there"
    for name in filter(None, [anchor, *(x for x in there if x)]):
        yield from _namesakes(table, name)


def _anchor(table: Table) -> str | None:
    held = {
        slot["var"]
        for raw in table.item["pattern"]
        for slot in (raw["not"] if isinstance(raw, dict) else raw)
        if "var" in slot
    }
    beside = [raw for name, raw in table.item["given"].items() if name.removeprefix("$") not in held]
    return str(beside[0]["id"]) if beside else None


def _standing(order: list[str], place: str, anchor: str | None) -> str | None:
    if place in {"first", "last"}:
        return order[0 if place == "first" else -1]
    at = order.index(anchor) + (1 if place == "after" else -1) if anchor in order else -1
    return order[at] if 0 <= at < len(order) else None


def _namesakes(table: Table, name: str) -> Iterator[Finding]:
    """A step's name must not be another thing's that could be a step."""
    entities = table.graph.collection.entities
    for other in _alike(table, name):
        if set(entities[other].types) & set(entities[name].types):
            yield "", "ambiguous-stem", f"{name} has the namesake {other}"


def _alike(table: Table, name: str) -> list[str]:
    found = table.graph.select(f"<{iri('e', name)}> {own('alike')} ?x")
    return [name_of(node) for node in found if node.startswith("urn:e:") and name_of(node) != name]


def _arranged(table: Table, orders: list[list[str]]) -> Iterator[Finding]:
    stand = {str(option["label"]): name_of(str(value)) for option, value in table.view.options}
    told = [stand.get(str(pair["label"])) for pair in table.item["pairs"]]
    if len(orders) != 1:
        yield "", "wrong-key", "some steps may come in either order"
    elif told != orders[0]:
        yield "", "wrong-key", f"the order is {orders[0]}, not {told}"
    if [str(pair["text"]) for pair in table.item["pairs"]] != [str(n + 1) for n in range(len(told))]:
        yield "", "bad-structure", "places that do not count up"
    if not all(option.get("key") for option, _ in table.view.options):
        yield "", "bad-structure", "a step that has no place"
    if list(stand.values()) == orders[0]:
        yield "", "bad-structure", "the steps are shown in order"


def _alike_steps(table: Table, orders: list[list[str]]) -> Iterator[Finding]:
    for one, other in combinations(orders[0] if orders else [], 2):
        if one == other or table.graph.ask(f"<{iri('e', one)}> {own('blurs')} <{iri('e', other)}>"):
            yield "", "alike-options", f"the steps {one} and {other} are alike"


# --- matching -----------------------------------------------------------------------------------------


def _matching(table: Table) -> Iterator[Finding]:
    pairs = table.item.get("pairs") or []
    labels = [str(pair.get("label")) for pair in pairs]
    if len(pairs) < FEWEST_PAIRS:
        yield "", "bad-structure", f"{len(pairs)} prompts"
    for label, count in Counter(labels).items():
        if count > 1:
            yield label, "bad-structure", f"answers {count} prompts"
    for option, _ in table.view.options:
        if bool(option.get("key")) != (str(option["label"]) in labels):
            yield str(option["label"]), "bad-structure", "is a key and answers no prompt, or the reverse"
    if len(pairs) >= len(table.view.options):
        yield "", "bad-structure", "no response is left over"
    for pair in pairs:
        yield from _prompt(table, pair)


def _prompt(table: Table, pair: Mapping[str, Any]) -> Iterator[Finding]:
    (conjunct,) = table.view.pattern
    prompt, predicate = str(table.reader.term(pair["value"])), str(conjunct.slots[1])
    name = name_of(prompt)
    if not table.wording.names_entity(str(pair.get("text")), name):
        yield "", "text-mismatch", f"{pair.get('text')!r} does not say {name}"
    for other in _alike(table, name):
        if table.prover.fits(table.view.pattern, conjunct.slots[0], other):
            yield "", "ambiguous-stem", f"{name} has the namesake {other}"
    for option, value in table.view.options:
        label, mine = str(option["label"]), option["label"] == pair["label"]
        verdict = table.prover.truth.decide((prompt, predicate, str(value)), table.view.world)
        if mine and verdict is not Verdict.PROVEN:
            yield label, "wrong-key", f"{name} with {option['text']!r} is {verdict.value}"
        elif not mine and verdict is not Verdict.REFUTED:
            yield label, SAYS[verdict], f"{name} with {option['text']!r} is {verdict.value}"
        for other in _alike(table, name_of(str(value))) if str(value).startswith("urn:e:") else []:
            told = table.prover.truth.decide((prompt, predicate, iri("e", other)), table.view.world)
            fits = table.prover.fits(table.view.pattern, conjunct.slots[2], other)
            if fits and not mine and told is not Verdict.REFUTED:
                yield label, SAYS[told], f"its namesake {other} is {told.value}"
