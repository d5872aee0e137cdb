"""What shows a triple true or false: a ground and the entries that it rests on."""

from dataclasses import dataclass

from qgen.facts import Entry, Triple
from qgen.item import Cite, Step


@dataclass(frozen=True, slots=True)
class Evidence:
    """One entry in a proof. ``kind``: the entry's fact, its ``not``, or its closure (``only``)."""

    kind: str
    triple: Triple
    entry: Entry

    def cite(self) -> Cite:
        """Return the citation that an item shows."""
        qualifiers = self.entry.qualifiers
        return Cite(self.kind, self.triple, qualifiers.source, qualifiers.at)


@dataclass(frozen=True, slots=True)
class Proof:
    """That ``triple`` is true (``holds``) or false, on one of the grounds of docs/explanation/proof.md."""

    ground: str
    holds: bool
    triple: Triple
    evidence: tuple[Evidence, ...] = ()

    def step(self, conjunct: int) -> Step:
        """Return the proof as an item's step for the pattern's conjunct of that index."""
        cites = tuple(dict.fromkeys(evidence.cite() for evidence in self.evidence))
        return Step(conjunct, self.ground, self.holds, self.triple, cites)
