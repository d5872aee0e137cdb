"""What a collection holds and what comes of it, counted: facts, closures, items, lines of sources."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from qgen.assemble.bank import make_bank
from qgen.diagnostics import Diagnostic
from qgen.facts import Day, Entry, FactBase, Predicate
from qgen.item import Item
from qgen.pipeline.draft import bank_options
from qgen.pipeline.feeding import Fed, feeding
from qgen.pipeline.opening import Opened, Source
from qgen.pipeline.request import Request
from qgen.pipeline.selection import statuses
from qgen.pipeline.stated import HOLDS, STANDINGS, stated_facts
from qgen.render.wording import Wording

_NUMBERS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Closure:
    """One thing that closes a list: an entry's ``only``, a predicate's flag, or a closed type."""

    kind: str
    about: str
    place: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One place of a source: how many facts and denials cite it, and on how many items it stands."""

    source: str
    at: str | None
    facts: int
    denials: int
    items: int


@dataclass(frozen=True, slots=True)
class Stats:
    """All figures. Facts, entities and entries are those of the domains, predicates those that they use."""

    lang: str
    domains: tuple[str, ...]
    as_of: Day | None
    standings: Mapping[str, int]
    denials: int
    entities: Mapping[str, int]
    predicates: Mapping[str, int]
    closures: tuple[Closure, ...]
    items: tuple[Item, ...]
    fed: tuple[Fed, ...]
    lines: tuple[Line, ...]
    faults: tuple[Diagnostic, ...] = ()

    def holding(self) -> tuple[Fed, ...]:
        """Return the facts that hold on the day and that nothing contests."""
        return tuple(each for each in self.fed if each.fact.standing == HOLDS)

    def share(self, *, as_key: bool = False) -> float:
        """Return the share of the facts that hold which feed an item (``as_key``: which its key rests on)."""
        holding = self.holding()
        feeding_some = [each for each in holding if (each.keys if as_key else each.items)]
        return len(feeding_some) / len(holding) if holding else 0.0

    def templates(self) -> Mapping[str, int]:
        """Return the number of items of each template, the most first."""
        return _most_first(Counter(item.template for item in self.items))

    def strategies(self) -> Mapping[str, tuple[int, int]]:
        """Return, by strategy, how many distractors it gave and in how many items."""
        distractors = Counter(o.strategy for item in self.items for o in item.options if o.strategy)
        used = Counter(s for item in self.items for s in {o.strategy for o in item.options if o.strategy})
        return {name: (count, used[name]) for name, count in _most_first(distractors).items()}


def stats_of(opened: Opened, source: Source, domains: tuple[str, ...], lang: str | None) -> Stats:
    """Count everything; the items are made on the spot, all of the domains (none: of all)."""
    assert opened.collection is not None
    base = opened.base
    domains = domains or base.domains
    request = Request(source=source, out=Path(), count=None, lang=lang)
    options = replace(bank_options(request, opened, ""), domains=domains, rejected=frozenset())
    bank = make_bank(base, opened.collection.templates, options)
    status = statuses(opened.collection)
    away = status["rejected"] | status["retired"]
    items = tuple(item for item in bank.items if item.id not in away)
    entries = [entry for entry in base.entries if entry.domain in domains]
    stated = stated_facts(base, opened.as_of)
    own = [fact for fact in stated if any(entry.domain in domains for entry in fact.entries)]
    wording = Wording(base, options.lang, opened.as_of)
    return Stats(
        lang=options.lang,
        domains=domains,
        as_of=opened.as_of,
        standings={name: sum(fact.standing == name for fact in own) for name in STANDINGS},
        denials=sum(len(entry.triples()) for entry in entries if entry.denied),
        entities=_most_first(
            Counter(t for e in base.entities.values() if e.domain in domains for t in e.types[:1])
        ),
        predicates=_most_first(_used(entries)),
        closures=tuple(_closures(base, entries, opened.files.shown)),
        items=items,
        fed=feeding(own, bank, items, opened.collection.templates, wording),
        lines=tuple(_lines(base, entries, items)),
        faults=bank.faults,
    )


def _most_first(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _used(entries: Iterable[Entry]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for entry in entries:
        counts[entry.predicate] += 0 if entry.denied else len(entry.triples())
    return counts


# --- closures -----------------------------------------------------------------------------------------

FLAGS: Mapping[str, Callable[[Predicate], bool]] = {
    "complete": lambda predicate: predicate.complete,
    "single-valued": lambda predicate: predicate.values == "one",
    "inverse-one": lambda predicate: predicate.inverse_one,
}
"""What closes lists in a whole predicate."""

CLOSURES = ("only-objects", "only-subjects", "closed-type", *FLAGS)
"""Every kind of closure."""


def _closures(base: FactBase, entries: list[Entry], shown: Callable[[str], str]) -> Iterable[Closure]:
    for entry in entries:
        said = entry.qualifiers
        if said.only is not None and not said.contested:
            place = f"{shown(entry.position.file)}:{entry.position.line}"
            about = f"{', '.join(entry.subjects)} {entry.predicate}"
            cited = " ".join((said.source or "", *said.at)).strip() if said.at else None
            yield Closure(f"only-{said.only}", about, place, said.because or cited)
    for kind, is_set in FLAGS.items():
        for name in sorted({entry.predicate for entry in entries}):
            predicate = base.vocabulary.predicates[name]
            if is_set(predicate):
                place = f"{shown(predicate.position.file)}:{predicate.position.line}"
                yield Closure(kind, name, place, predicate.because)
    for definition in base.vocabulary.types.values():
        if definition.closed:
            place = f"{shown(definition.position.file)}:{definition.position.line}"
            yield Closure("closed-type", definition.id, place, definition.because)


# --- lines of sources ---------------------------------------------------------------------------------


def _lines(base: FactBase, entries: Iterable[Entry], items: Iterable[Item]) -> Iterable[Line]:
    """Yield every place that is cited, sources in their order, places by their numbers."""
    facts: Counter[tuple[str, str | None]] = Counter()
    denials: Counter[tuple[str, str | None]] = Counter()
    for entry in entries:
        said = entry.qualifiers
        if said.source is not None:
            counts = denials if entry.denied else facts
            for at in dict.fromkeys(said.at) or (None,):
                counts[said.source, at] += len(entry.triples())
    asked: Counter[tuple[str, str | None]] = Counter()
    for item in items:
        for cite in item.sources:
            asked.update((cite.id, at) for at in dict.fromkeys(cite.at) or (None,))
    order = {name: number for number, name in enumerate(base.sources)}
    places = facts.keys() | denials.keys() | asked.keys()
    for source, at in sorted(places, key=lambda place: (order.get(place[0], len(order)), *_natural(place))):
        place = (source, at)
        yield Line(source, at, facts[place], denials[place], asked[place])


def _natural(place: tuple[str, str | None]) -> tuple[str, bool, list[tuple[int, str]]]:
    """Return what sorts L9 before L10, and what cites no place last."""
    parts = _NUMBERS.split(place[1] or "")
    return place[0], place[1] is None, [(int(part), "") if part.isdigit() else (0, part) for part in parts]
