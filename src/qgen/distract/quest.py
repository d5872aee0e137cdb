"""A quest: one binding with its keys, for which distractors are sought."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from qgen.distract.names import Names
from qgen.distract.tally import Tallies
from qgen.facts import Predicate, Ref, Term, TermSet, Triple
from qgen.graph.patterns import Bound, Verdict, decide, resolve
from qgen.graph.prover import Prover
from qgen.match.solutions import Solver
from qgen.pattern import Conjunct, ItemTemplate, PredicateRef, Var
from qgen.pattern import Slot as SlotTerm
from qgen.stable import rank

Answer = Term | TermSet


@dataclass(frozen=True, slots=True)
class Slot:
    """Where the asked variable stands: ``end`` of conjunct ``index``; ``other`` is the bound other end."""

    index: int
    end: str
    predicate: Predicate
    other: Term | None
    negated: bool

    def triple(self, value: Term) -> Triple | None:
        """Return the conjunct's triple with the value put in."""
        if self.end == "object" and isinstance(self.other, Ref):
            return Triple(self.other.id, self.predicate.id, value)
        if self.end == "subject" and isinstance(value, Ref) and self.other is not None:
            return Triple(value.id, self.predicate.id, self.other)
        return None


class Rings:
    """Members of each type on a ring of stable hashes: a bounded sample that a new member hardly disturbs.

    Besides what tells how near things are: their profiles and their names.
    """

    def __init__(self, prover: Prover) -> None:
        self._prover = prover
        self._rings: dict[str, tuple[list[int], list[str]]] = {}
        self._profiles: dict[str, set[tuple[str, str, Term]]] | None = None
        self.names = Names(prover.base)

    def sample(self, type_name: str, at: int, size: int) -> list[str]:
        """Return up to ``size`` members of a type, starting at a place on the ring."""
        if type_name not in self._rings:
            pairs = sorted((rank("ring", m), m) for m in self._prover.taxonomy.members(type_name))
            self._rings[type_name] = ([place for place, _ in pairs], [m for _, m in pairs])
        places, members = self._rings[type_name]
        start = bisect_left(places, at)
        return (
            (members[start:] + members[:start])[:size]
            if len(members) <= size
            else _turn(members, start, size)
        )

    def profile(self, entity: str) -> set[tuple[str, str, Term]]:
        """Return the (direction, predicate, other end) pairs that are stated of an entity."""
        if self._profiles is None:
            self._profiles = {}
            for (subject, predicate), objects in self._prover.ledger.stated[None].items():
                for term in objects:
                    self._profiles.setdefault(subject, set()).add(("has", predicate, term))
                    if isinstance(term, Ref):
                        self._profiles.setdefault(term.id, set()).add(("of", predicate, Ref(subject)))
        return self._profiles.get(entity, set())


def _turn(members: list[str], start: int, size: int) -> list[str]:
    return [members[(start + i) % len(members)] for i in range(size)]


@dataclass(slots=True)
class Quest:
    """What distractors are sought for. ``salt`` is all the chance there is: the seed and the item's id."""

    prover: Prover
    solver: Solver
    rings: Rings
    tallies: Tallies
    template: ItemTemplate
    given: dict[str, Bound]
    keys: tuple[Answer, ...]
    salt: tuple[object, ...]
    _verdicts: dict[Term, Verdict] = field(default_factory=dict)
    _slots: tuple[Slot, ...] | None = None

    @property
    def ask(self) -> str:
        """The asked variable's name."""
        return self.template.ask[0]

    def decide(self, value: Term) -> Verdict:
        """Decide the pattern with the value as the answer."""
        if value not in self._verdicts:
            bindings = {**self.given, self.ask: value}
            self._verdicts[value] = decide(self.prover, self.template.pattern, bindings)
        return self._verdicts[value]

    def slots(self) -> Iterator[Slot]:
        """Yield each place of the asked variable in the pattern."""
        if self._slots is None:
            self._slots = tuple(self._find_slots())
        return iter(self._slots)

    def _find_slots(self) -> Iterator[Slot]:
        for index, conjunct in enumerate(self.template.pattern):
            predicate = resolve(conjunct.predicate, self.given)
            if not isinstance(predicate, PredicateRef):
                continue
            for end, slot, other in _ends(conjunct):
                if slot == Var(self.ask):
                    bound = resolve(other, self.given)
                    far = None if isinstance(bound, PredicateRef) else bound
                    yield Slot(index, end, self.prover.predicate(predicate.id), far, conjunct.negated)

    def fits(self, value: Term) -> bool:
        """Whether the value is of the kind that the stem asks for, in some place of the asked variable."""
        taxonomy = self.prover.taxonomy
        for slot in self.slots():
            if slot.end == "object" and taxonomy.fits_object(value, slot.predicate):
                return True
            if (
                slot.end == "subject"
                and isinstance(value, Ref)
                and taxonomy.fits_subject(value.id, slot.predicate)
            ):
                return True
        return False

    def fits_all(self, value: Term) -> bool:
        """Whether the value is of the kind that every place of the asked variable takes."""
        taxonomy = self.prover.taxonomy
        return all(
            taxonomy.fits_object(value, slot.predicate)
            if slot.end == "object"
            else isinstance(value, Ref) and taxonomy.fits_subject(value.id, slot.predicate)
            for slot in self.slots()
        )

    def rank(self, *parts: object) -> int:
        """Return a stable random number for this item."""
        return rank(*self.salt, *parts)


def _ends(conjunct: Conjunct) -> tuple[tuple[str, SlotTerm, SlotTerm], ...]:
    return (("subject", conjunct.subject, conjunct.object), ("object", conjunct.object, conjunct.subject))


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value that a strategy proposes as a distractor, with how tempting it is (0..1)."""

    value: Answer
    plausibility: float
    strategy: str = ""
