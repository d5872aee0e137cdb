"""What is stated: every triple once for each condition, with its entries and how it stands on a day."""

from collections.abc import Iterable
from dataclasses import dataclass

from qgen.facts import Day, Entry, FactBase, Triple
from qgen.graph.ledger import stands

HOLDS = "holds"
STANDINGS = (HOLDS, "contested", "ended", "coming")
"""How a fact stands on a day; ``holds``: it is stated, valid then, and contested by nothing."""

FactKey = tuple[Triple, str | None]
"""A triple and the condition under which it is stated."""


@dataclass(frozen=True, slots=True)
class Stated:
    """One triple as it is stated under one condition, or under none."""

    triple: Triple
    when: str | None
    entries: tuple[Entry, ...]
    standing: str

    @property
    def key(self) -> FactKey:
        """What tells it from every other fact."""
        return self.triple, self.when


def stated_facts(base: FactBase, as_of: Day | None) -> tuple[Stated, ...]:
    """Return all facts in the order in which they are written; what is denied is none."""
    entries: dict[FactKey, list[Entry]] = {}
    for entry in base.entries:
        if not entry.denied:
            for triple in dict.fromkeys(entry.triples()):
                entries.setdefault((triple, entry.qualifiers.when), []).append(entry)
    disputed = _contested(base)
    return tuple(
        Stated(triple, when, tuple(found), "contested" if triple in disputed else _standing(found, as_of))
        for (triple, when), found in entries.items()
    )


def _contested(base: FactBase) -> frozenset[Triple]:
    return frozenset(
        triple for entry in base.entries if entry.qualifiers.contested for triple in entry.triples()
    )


def _standing(entries: Iterable[Entry], as_of: Day | None) -> str:
    found = {stands(entry, as_of) for entry in entries}
    return HOLDS if "valid" in found else "coming" if "coming" in found else "ended"
