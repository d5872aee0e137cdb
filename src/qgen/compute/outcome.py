"""What a computation sees and what it finds, as frozen data."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from qgen.facts import Claim, Ref, Term, Value
from qgen.graph.evidence import Proof
from qgen.graph.prover import Prover


@dataclass(frozen=True, slots=True)
class Setting:
    """One case to compute.

    ``operands`` are the drawn values by name; ``roles`` name the predicates that the function reads facts or
    premises of; ``premises`` are the claims that the stem takes for true.
    """

    prover: Prover
    subject: str
    operands: Mapping[str, Value]
    roles: Mapping[str, str] = field(default_factory=dict)
    premises: tuple[Claim, ...] = ()

    def fact(self, role: str) -> tuple[Term, Proof] | None:
        """Return the one object that the subject has under a role's predicate, with its proof."""
        found = dict(self.prover.objects(self.subject, self.roles[role]))
        if len(found) != 1 or not self.prover.exhausted_objects(self.subject, self.roles[role]):
            return None
        return next(iter(found.items()))

    def holders(self, role: str, term: Ref) -> Mapping[str, Proof]:
        """Return what has the term under a role's predicate, with the proofs."""
        return self.prover.subjects(self.roles[role], term)


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of a rationale: a connecting text by name, with numbers, texts and values put in."""

    message: str
    parts: Mapping[str, Value | int | str] = field(default_factory=dict)


Said = Told | Claim
"""A sentence: one of qgen's own, or a claim put into the words of its predicate."""


@dataclass(frozen=True, slots=True)
class Right:
    """A true answer, why, and the facts it is computed from."""

    value: Term
    said: tuple[Said, ...]
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Wrong:
    """A false answer: the misconception that leads to it, why it is wrong, and the facts that show it."""

    value: Term
    misconception: str
    said: tuple[Said, ...]
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a computation found."""

    right: tuple[Right, ...]
    wrong: tuple[Wrong, ...]
