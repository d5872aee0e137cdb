"""Solutions of a graph pattern: joins over true triples, with negated conjuncts bound by plausible falsities.

Every enumeration is bounded per subject, so that the number of bindings grows linearly with the facts.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from qgen.facts import Ref, Term, Triple
from qgen.graph.patterns import Bindings, Bound, resolve
from qgen.graph.proofs import Proofs
from qgen.graph.prover import Prover
from qgen.pattern import Conjunct, PredicateRef, Var
from qgen.stable import identity, rank

FANOUT = 10
PAIR = 2
"""How many continuations a bound subject gets in each further conjunct."""

Indexed = tuple[int, Conjunct]
Whole = tuple[tuple[Conjunct, ...], frozenset[int]]


class Solver:
    """Enumerates solutions of patterns; ``subjects`` limits where the first conjunct starts.

    ``most`` limits how many objects of a subject are looked at, and how many true answers of a question.
    """

    def __init__(
        self, prover: Prover, subjects: frozenset[str] | None = None, most: int | None = None
    ) -> None:
        self.prover = prover
        self.subjects = subjects
        self.most = most
        self._denied: dict[Term, list[Triple]] | None = None
        self._ended: dict[Term, list[Triple]] | None = None
        self._groups: dict[str, set[str]] | None = None
        self._several = False
        self._identities: dict[Bound, str] = {}

    def solutions(
        self, pattern: tuple[Conjunct, ...], ask: tuple[str, ...], twins: frozenset[int] = frozenset()
    ) -> Iterator[Bindings]:
        """Yield bindings of the pattern's variables; asked ones stay open where only a ``not`` binds them.

        ``twins`` may change places with the conjunct before: they come in one order.
        """
        self._several = len(pattern) > 1
        order = sorted(range(len(pattern)), key=lambda index: pattern[index].negated)
        yield from self._extend({}, [(index, pattern[index]) for index in order], ask, (pattern, twins))

    def _extend(
        self, bindings: Bindings, left: list[Indexed], ask: tuple[str, ...], whole: Whole
    ) -> Iterator[Bindings]:
        if not left:
            yield bindings
            return
        (index, conjunct), (pattern, twins) = left[0], whole
        negated = conjunct.negated
        found = self._falsities(conjunct, bindings, ask) if negated else self._truths(conjunct, bindings)
        if len(pattern) > PAIR or (self._several and not any(each.negated for each in pattern)):
            found = (further for further in found if not _repeats(pattern, index, further))
        if index in twins:
            before = self._mark(pattern[index - 1], bindings)
            found = (further for further in found if before < self._mark(conjunct, further))
        for further in found if not bindings else self._few(found):
            yield from self._extend(further, left[1:], ask, whole)

    def _mark(self, conjunct: Conjunct, bindings: Bindings) -> tuple[str, ...]:
        """Return the texts by which two conjuncts' bindings stand in a stable order."""
        ends = (resolve(slot, bindings) for slot in (conjunct.subject, conjunct.predicate, conjunct.object))
        return tuple("" if end is None else self.identity(end) for end in ends)

    def identity(self, value: Bound) -> str:
        """Return the value's identity, remembered."""
        if value not in self._identities:
            self._identities[value] = identity(value, self.prover.base)
        return self._identities[value]

    def _few(self, found: Iterable[Bindings]) -> Iterable[Bindings]:
        """Keep a bounded, stably chosen number of continuations."""
        new = list(found)
        if len(new) <= FANOUT:
            return new
        texts = [(rank(*(f"{k}={self.identity(v)}" for k, v in sorted(b.items()))), b) for b in new]
        return (b for _, b in islice(sorted(texts, key=lambda pair: pair[0]), FANOUT))

    # --- positive conjuncts ---

    def _truths(self, conjunct: Conjunct, bindings: Bindings) -> Iterator[Bindings]:
        subject = resolve(conjunct.subject, bindings)
        for predicate in self._predicates(conjunct, bindings, subject if isinstance(subject, Ref) else None):
            for triple in self._true(conjunct, predicate, bindings):
                yield {**bindings, **_bound_by(conjunct, triple)}

    def _predicates(self, conjunct: Conjunct, bindings: Bindings, bearer: Ref | None = None) -> Sequence[str]:
        """Return the predicates that a conjunct may have, of a ``bearer`` those that say something of it."""
        bound = resolve(conjunct.predicate, bindings)
        if isinstance(bound, PredicateRef):
            return (bound.id,)
        if bearer is not None:
            return self.prover.predicates_of(bearer.id)
        return sorted(self.prover.base.vocabulary.predicates)

    def _true(self, conjunct: Conjunct, predicate: str, bindings: Bindings) -> Iterator[Triple]:
        subject, term = resolve(conjunct.subject, bindings), resolve(conjunct.object, bindings)
        if isinstance(subject, Ref):
            subjects: Iterable[str] = (subject.id,)
        elif term is not None and not isinstance(term, PredicateRef):
            subjects = self.prover.subjects(predicate, term)
        else:
            subjects = self._starts(predicate)
        for name in subjects:
            if term is not None and not isinstance(term, PredicateRef):
                if self.prover.prove(Triple(name, predicate, term)) is not None:
                    yield Triple(name, predicate, term)
                continue
            for found in self._objects(name, predicate):
                yield Triple(name, predicate, found)

    def _objects(self, subject: str, predicate: str) -> Iterable[Term]:
        """Return the true objects of a subject; of many only some where several conjuncts multiply them."""
        found = self.prover.objects(subject, predicate)
        return self._first(found, FANOUT) if self._several else self.some(found)

    def some(self, terms: Collection[Term]) -> Iterable[Term]:
        """Return the terms, or of very many a stably chosen part."""
        return terms if self.most is None else self._first(terms, self.most)

    def _first(self, terms: Collection[Term], most: int) -> Iterable[Term]:
        if len(terms) <= most:
            return terms
        if isinstance(terms, Proofs):  # of what a chain leads to, the nearest: its proofs are the shortest
            return islice(terms, most)
        return sorted(terms, key=lambda term: rank("object", self.identity(term)))[:most]

    def _starts(self, predicate: str) -> Iterable[str]:
        bearers = self.prover.bearers(predicate)
        if self.subjects is None:
            return bearers
        if len(self.subjects) < len(bearers):
            return sorted(name for name in self.subjects if self.prover.bears(name, predicate))
        return [name for name in bearers if name in self.subjects]

    # --- negated conjuncts ---

    def _falsities(self, conjunct: Conjunct, bindings: Bindings, ask: tuple[str, ...]) -> Iterator[Bindings]:
        """Bind a negated conjunct: its asked end stays open, its other variables come from what is true."""
        open_names = [name for name in conjunct.variables() if name not in bindings]
        if any(name in ask for name in open_names):
            asked = next(name for name in open_names if name in ask)
            seen: set[tuple[tuple[str, object], ...]] = set()
            for further in self._truths(conjunct, bindings):
                kept = {name: value for name, value in further.items() if name != asked}
                mark = tuple(sorted(kept.items(), key=lambda pair: pair[0]))
                if mark not in seen:
                    seen.add(mark)
                    yield kept
            return
        subject = resolve(conjunct.subject, bindings)
        if isinstance(subject, Ref):
            for triple in self._false_of(subject.id, conjunct, bindings):
                yield {**bindings, **_bound_by(conjunct, triple)}

    def _false_of(self, subject: str, conjunct: Conjunct, bindings: Bindings) -> Iterator[Triple]:
        predicates, term = self._predicates(conjunct, bindings), resolve(conjunct.object, bindings)
        for triple in dict.fromkeys((*self._denials_of(subject), *self._of_confusables(subject, predicates))):
            fits = triple.predicate in predicates and (term is None or term == triple.object)
            if fits and self.prover.refute(triple) is not None:
                yield triple

    def denials(self, end: Term, predicate: str | None = None) -> list[Triple]:
        """Return the explicitly denied triples that have the term at either end, in file order."""
        if self._denied is None:
            self._denied = self._by_end(self.prover.ledger.denied)
        found = self._denied.get(end, [])
        return [triple for triple in found if predicate is None or triple.predicate == predicate]

    def ended(self, end: Term, predicate: str) -> list[Triple]:
        """Return the triples of entries that have ended and that have the term at either end."""
        if self._ended is None:
            self._ended = self._by_end(self.prover.ledger.ended)
        return [triple for triple in self._ended.get(end, []) if triple.predicate == predicate]

    def _by_end(self, layers: Mapping[str | None, Mapping[Triple, object]]) -> dict[Term, list[Triple]]:
        index: dict[Term, list[Triple]] = {}
        for layer in dict.fromkeys((None, self.prover.condition)):
            for triple in layers.get(layer, {}):
                for term in (Ref(triple.subject), triple.object):
                    index.setdefault(term, []).append(triple)
        return index

    def _denials_of(self, subject: str) -> list[Triple]:
        return [triple for triple in self.denials(Ref(subject)) if triple.subject == subject]

    def _of_confusables(self, subject: str, predicates: Sequence[str]) -> Iterator[Triple]:
        for other in sorted(self.confusables(subject)):
            for predicate in predicates:
                for term in self.prover.objects(other, predicate):
                    yield Triple(subject, predicate, term)

    def confusables(self, entity: str) -> set[str]:
        """Return the entities declared confusable with this one."""
        if self._groups is None:
            self._groups = {}
            for group in self.prover.base.confusable:
                for member in group:
                    self._groups.setdefault(member, set()).update(set(group) - {member})
        return self._groups.get(entity, set())


def _repeats(pattern: tuple[Conjunct, ...], index: int, bindings: Bindings) -> bool:
    """Whether a predicate variable stands for the predicate of another: two such requirements are one."""
    variable = pattern[index].predicate
    if not isinstance(variable, Var):
        return False
    own = resolve(variable, bindings)
    others = (c.predicate for c in pattern if isinstance(c.predicate, Var) and c.predicate != variable)
    return any(own == resolve(other, bindings) for other in others)


def _bound_by(conjunct: Conjunct, triple: Triple) -> dict[str, Term | PredicateRef]:
    ends: list[tuple[object, Term | PredicateRef]] = [
        (conjunct.subject, Ref(triple.subject)),
        (conjunct.predicate, PredicateRef(triple.predicate)),
        (conjunct.object, triple.object),
    ]
    return {slot.name: value for slot, value in ends if isinstance(slot, Var)}
