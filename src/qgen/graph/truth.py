"""What is true: stated triples and what follows by symmetry, inverse, transitivity and inheritance."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType

from qgen.facts import Predicate, Ref, Term, Triple
from qgen.graph.evidence import Evidence, Proof
from qgen.graph.ledger import Ledger
from qgen.graph.proofs import Proofs
from qgen.graph.taxonomy import Taxonomy
from qgen.graph.visible import Visible

Found = dict[Term, Proof] | Proofs[Term]
"""The true objects of a subject with their proofs."""

_NOTHING: Mapping[Term, Proof] = MappingProxyType({})


class Truth(Visible):
    """The true triples on the ledger's day under one condition (or None), derived on demand, remembered.

    Under a condition, ``plain`` is the truth under none.
    """

    def __init__(
        self, ledger: Ledger, taxonomy: Taxonomy, condition: str | None, plain: "Truth | None" = None
    ) -> None:
        super().__init__(ledger, taxonomy, condition)
        self._plain = plain
        self.clashes: set[Triple] = set()
        """Triples that follow from facts and yet are denied or overridden: neither true nor false."""
        self.unsettled: set[tuple[str, str]] = set()
        """The subjects and predicates of clashes."""
        self._objects: dict[tuple[str, str], Mapping[Term, Proof]] = {}
        self._subjects: dict[tuple[str, Term], Mapping[str, Proof]] = {}
        self._derived: dict[tuple[str, str], Found] = {}
        self._linked: dict[tuple[str, str], Mapping[Term, Proof]] = {}
        self._worlds: dict[str, list[Truth]] = {}

    def prove(self, triple: Triple) -> Proof | None:
        """Return the proof that a triple is true, or None. A contested triple is never proven."""
        return self.objects(triple.subject, triple.predicate).get(triple.object)

    def objects(self, subject: str, predicate: str) -> Mapping[Term, Proof]:
        """Return every true object of a subject with its proof."""
        edge = (subject, predicate)
        if edge in self._objects:
            return self._objects[edge]
        declared = self.ledger.base.vocabulary.predicates.get(predicate)
        if declared is None or subject not in self.ledger.base.entities:
            return _NOTHING
        forward = self._forward(subject, declared)
        mirrors = [name for name in self.ledger.mirror_names(predicate) if self._adds(declared, name)]
        if self.condition is None and not mirrors:
            self._objects[edge] = forward
            return forward
        found = forward.copy()
        if any(self._is_sure(self.ledger.base.vocabulary.predicates[name]) for name in mirrors):
            found = Proofs.of(found)
        for name in mirrors:
            self._backward(subject, declared, name, found)
        self._settle(subject, declared, found)
        self._objects[edge] = found
        return found

    def _adds(self, predicate: Predicate, mirror: str) -> bool:
        """Whether more may follow from the other end than what is stated there."""
        other = self.ledger.base.vocabulary.predicates[mirror]
        alone = mirror == predicate.id and self._is_sure(other)
        return (other.inherits or other.transitive) and not alone

    def _settle(self, subject: str, predicate: Predicate, found: Found) -> None:
        """Take out what the condition states and an unconditional denial from the other end forbids."""
        if self.condition is None:
            return
        denied = [self.ledger.denied.get(layer, {}) for layer in (None, self.condition)]
        for term, proof in tuple(found.items()):
            triple = Triple(subject, predicate.id, term)
            said = {evidence.triple for evidence in proof.evidence}
            others = [reading for reading in (triple, *self.ledger.mirrors(triple)) if reading not in said]
            if any(reading in layer for reading in others for layer in denied):
                self._unsettle(triple)
                del found[term]

    def _forward(self, subject: str, predicate: Predicate) -> Found:
        """Return what is stated, from either end, and what a subject inherits or reaches."""
        # broader things first, so that a long chain of them never deepens the call stack
        for node in self._broader_first(subject) if predicate.inherits else (subject,):
            if (node, predicate.id) not in self._derived:
                self._derived[node, predicate.id] = self._derive(node, predicate)
        return self._derived[subject, predicate.id]

    def _backward(self, subject: str, predicate: Predicate, mirror: str, found: Found) -> None:
        """Add what follows from the other end: who inherits or reaches the subject by the mirror."""
        other = self.ledger.base.vocabulary.predicates[mirror]
        shadowed = self.shadowed(subject, predicate.id)
        ground = "symmetric" if mirror == predicate.id else "inverse"
        if isinstance(found, Proofs) and self._is_sure(other) and not shadowed:
            for name in self._holding(other, Ref(subject)):
                if Ref(name) not in found:
                    found.owe(Ref(name), partial(self._mirrored, subject, predicate, other))
            return
        for name in self._may_have(other, Ref(subject)):
            proof = (
                self._forward(name, other).get(Ref(subject)) if name in self.ledger.base.entities else None
            )
            triple = Triple(subject, predicate.id, Ref(name))
            if proof is None or (shadowed and not self._is_own(proof)):
                continue
            if Ref(name) not in found and not self._barred(triple):
                found[Ref(name)] = Proof(ground, True, triple, proof.evidence)  # noqa: FBT003  # holds

    def _mirrored(self, subject: str, predicate: Predicate, other: Predicate, term: Term) -> Proof:
        """Return the proof of what follows from the other end, which is known to follow."""
        assert isinstance(term, Ref)
        proof = self._forward(term.id, other)[Ref(subject)]
        ground = "symmetric" if other.id == predicate.id else "inverse"
        return Proof(ground, True, Triple(subject, predicate.id, term), proof.evidence)  # noqa: FBT003  # holds

    def _is_sure(self, predicate: Predicate) -> bool:
        """Whether whatever a chain of the predicate leads to is true: nothing here denies or contests it."""
        if not predicate.transitive or self.condition is not None or not self.ledger.is_plain(predicate.id):
            return False
        declared = self.ledger.base.vocabulary.predicates
        return not any(
            declared[name].inherits for name in (predicate.id, *self.ledger.mirror_names(predicate.id))
        )

    def _holding(self, predicate: Predicate, term: Ref) -> Iterator[str]:
        """Yield the true subjects of a term under a predicate that is sure."""
        for name in self._may_have(predicate, term):
            if name in self.ledger.base.entities and (
                name != term.id or term in self._forward(name, predicate)
            ):
                yield name

    def _is_own(self, proof: Proof) -> bool:
        return any(evidence.entry.qualifiers.when is not None for evidence in proof.evidence)

    def clashes_anywhere(self, triple: Triple) -> bool:
        """Whether what is not true here follows, here or under no condition, and is denied or overridden."""
        readings = (triple, *self.ledger.mirrors(triple))
        if any(reading in self.clashes for reading in readings):
            return True
        if self._plain is None or self._plain.prove(triple) is not None:
            return False
        return any(reading in self._plain.clashes for reading in readings)

    def murky(self, subject: str, predicate: str) -> list[Term]:
        """Return what is stated of the subject without a condition and may or may not hold under this one.

        The condition's entries speak of it from the other end only, so they neither repeat nor replace it.
        """
        said = self._said_plainly(subject, predicate)
        true = self.objects(subject, predicate) if said else {}
        return [term for term in said if term not in true]

    def _said_plainly(self, subject: str, predicate: str) -> list[Term]:
        """Return what is stated of the subject without a condition and not replaced under this one."""
        if self.condition is None:
            return []
        plain = self.ledger.stated[None].get((subject, predicate), {})
        own = self.ledger.own_stated.get(self.condition, set())
        said: list[Term] = [] if (subject, predicate) in own else list(plain)
        for name in self.ledger.mirror_names(predicate):
            others = self.ledger.holders[None].get((name, Ref(subject)), {})
            said += [Ref(other) for other in others if (other, name) not in own]
        return said

    def _broader_first(self, subject: str) -> list[str]:
        order: list[str] = []
        placed: set[str] = set()
        waiting = [(subject, False)]
        while waiting:
            node, ready = waiting.pop()
            if ready:
                order.append(node)
            elif node not in placed and node in self.ledger.base.entities:
                placed.add(node)
                waiting.append((node, True))
                waiting.extend((broader, False) for broader in self.ledger.base.entities[node].broader)
        return order

    def subjects(self, predicate: str, term: Term) -> Mapping[str, Proof]:
        """Return every true subject of an object with its proof, in a stable order."""
        key = (predicate, term)
        if key not in self._subjects:
            self._subjects[key] = self._find_subjects(predicate, term)
        return self._subjects[key]

    def _find_subjects(self, predicate: str, term: Term) -> Mapping[str, Proof]:
        declared = self.ledger.base.vocabulary.predicates.get(predicate)
        if declared is None:
            return {}
        found: Proofs[str] = Proofs()
        for subject in self._true_subjects(declared, term):
            found.owe(subject, lambda name: self.objects(name, predicate)[term])
        return found

    def _true_subjects(self, predicate: Predicate, term: Term) -> Iterable[str]:
        if isinstance(term, Ref) and self._is_sure(predicate):
            return self._holding(predicate, term)
        mirrors = self.ledger.mirror_names(predicate.id)
        if len(mirrors) == 1 and isinstance(term, Ref) and term.id in self.ledger.base.entities:
            other = self.ledger.base.vocabulary.predicates[mirrors[0]]
            if self._is_sure(other) and not (predicate.transitive or predicate.inherits):
                reached = (t.id for t in self._forward(term.id, other) if isinstance(t, Ref))
                return sorted(name for name in reached if name in self.ledger.base.entities)
        names = self._may_have(predicate, term)
        return (name for name in names if term in self.objects(name, predicate.id))

    def worlds(self, predicate: str) -> list["Truth"]:
        """Return the truth under each condition that could derive more triples of the predicate."""
        if predicate not in self._worlds:
            self._worlds[predicate] = self._find_worlds(predicate)
        return self._worlds[predicate]

    def _find_worlds(self, predicate: str) -> list["Truth"]:
        names = {predicate, *self.ledger.mirror_names(predicate)}
        declared = [self.ledger.base.vocabulary.predicates[name] for name in names]
        if self.condition is not None or not any(p.inherits or p.transitive for p in declared):
            return []
        return [
            Truth(self.ledger, self.taxonomy, condition, self)
            for condition, own in sorted(self.ledger.own.items())
            if any(edge[1] in names for edge in own)
        ]

    # --- derivation ---

    def _derive(self, subject: str, predicate: Predicate) -> Found:
        found = self._direct(subject, predicate)
        if predicate.inherits and not (predicate.values == "one" and found):
            self._inherit(subject, predicate, found)
        return self._reach(subject, predicate, found) if predicate.transitive else found

    def _direct(self, subject: str, predicate: Predicate) -> dict[Term, Proof]:
        contested = self.ledger.contested
        found: dict[Term, Proof] = {}
        for term, entry in self.visible(subject, predicate.id).items():
            triple = Triple(subject, predicate.id, term)
            if triple not in contested and not self._taken(entry, term):
                found[term] = Proof("stated", True, triple, (Evidence("fact", triple, entry),))  # noqa: FBT003  # holds
        for name in self.ledger.mirror_names(predicate.id):
            ground = "symmetric" if name == predicate.id else "inverse"
            for other, entry in self.holders(name, Ref(subject)):
                triple = Triple(subject, predicate.id, Ref(other))
                shadowed = entry.qualifiers.when is None and self.shadowed(subject, predicate.id)
                if Ref(other) in found or triple in contested or shadowed:
                    continue
                said = Triple(other, name, Ref(subject))
                found[Ref(other)] = Proof(ground, True, triple, (Evidence("fact", said, entry),))  # noqa: FBT003
        return found

    def _inherit(self, subject: str, predicate: Predicate, found: dict[Term, Proof]) -> None:
        edge = (subject, predicate.id)
        # a value of its own, though contested or only under some condition, may win over the inherited one
        conditional = self.condition is None and edge in self.ledger.conditioned
        unclear = conditional or edge in self.ledger.disputed or bool(self._said_plainly(*edge))
        rivalled = predicate.values == "one" and unclear
        shadowed = rivalled or self.shadowed(*edge)
        gained: dict[Term, Proof] = {}
        for broader in self.ledger.base.entities[subject].broader:
            for term, proof in self._derived.get((broader, predicate.id), _NOTHING).items():
                triple = Triple(subject, predicate.id, term)
                if shadowed and term not in found:
                    self._unsettle(triple)
                elif term not in found and not self._barred(triple):
                    gained.setdefault(term, Proof("inherited", True, triple, proof.evidence))  # noqa: FBT003
        if predicate.values == "many" or len(gained) == 1:
            found.update(gained)
            return
        for term in gained:  # two broader things that disagree on a single value tell nothing
            self._unsettle(Triple(subject, predicate.id, term))

    def _unsettle(self, derived: Triple) -> None:
        self.clashes.add(derived)
        for reading in (derived, *self.ledger.mirrors(derived)):
            self.unsettled.add((reading.subject, reading.predicate))

    def _barred(self, derived: Triple) -> bool:
        """Whether a derived triple is contested or denied; what is denied is noted as a clash."""
        readings = (derived, *self.ledger.mirrors(derived))
        # without a condition, what any condition denies is not safe to derive
        layers = (None, self.condition) if self.condition is not None else tuple(self.ledger.denied)
        denied = [self.ledger.denied.get(layer, {}) for layer in layers]
        if any(reading in layer for layer in denied for reading in readings):
            self._unsettle(derived)
            return True
        return derived in self.ledger.contested

    def _reach(self, subject: str, predicate: Predicate, found: dict[Term, Proof]) -> Found:
        """Return what was found and what it leads to, the nearest first; the proofs of that are owed."""
        reached = Proofs.of(found)
        before: dict[Term, Term] = {}
        owed = partial(self._chain, subject, predicate, reached, before)
        plain = self.ledger.is_plain(predicate.id)
        own = Ref(subject)
        waiting = deque(found)
        while waiting:
            term = waiting.popleft()
            if not isinstance(term, Ref) or term == own:
                continue
            for further in self._links(term.id, predicate):
                if further == own:  # a way round back to itself: whether that counts is not said
                    self._unsettle(Triple(subject, predicate.id, further))
                if further == own or further in reached:
                    continue
                if not plain and self._barred(Triple(subject, predicate.id, further)):
                    self._doubt_beyond(subject, predicate, further)
                    continue
                before[further] = term
                reached.owe(further, owed)
                waiting.append(further)
        return reached

    def _chain(
        self, subject: str, predicate: Predicate, reached: Found, before: Mapping[Term, Term], term: Term
    ) -> Proof:
        """Return the proof of a reached term: the links that lead to it, the subject's own first."""
        links: list[Proof] = []
        at = term
        while at in before:
            last = before[at]
            assert isinstance(last, Ref)
            links.append(self._links(last.id, predicate)[at])
            at = last
        links.append(reached[at])
        evidence = dict.fromkeys(e for link in reversed(links) for e in link.evidence)
        return Proof("transitive", True, Triple(subject, predicate.id, term), tuple(evidence))  # noqa: FBT003

    def _links(self, node: str, predicate: Predicate) -> Mapping[Term, Proof]:
        """Return what a thing leads to at once, itself or as what is broader does; remembered for chains."""
        edge = (node, predicate.id)
        if edge not in self._linked:
            found = self._direct(node, predicate)
            if predicate.inherits and not (predicate.values == "one" and found):
                self._inherit_links(node, predicate, found)
            self._linked[edge] = found
        return self._linked[edge]

    def _inherit_links(self, node: str, predicate: Predicate, found: dict[Term, Proof]) -> None:
        for broader in sorted(self.taxonomy.broader(node)):
            for term, link in self._direct(broader, predicate).items():
                triple = Triple(node, predicate.id, term)
                if term in found or self._barred(triple):
                    continue
                if self.shadowed(node, predicate.id):
                    self._unsettle(triple)
                else:
                    found[term] = Proof("inherited", True, triple, link.evidence)  # noqa: FBT003  # holds

    def _doubt_beyond(self, subject: str, predicate: Predicate, start: Term) -> None:
        """Note as clashes what only a barred link would lead to."""
        waiting, seen = [start], {start}
        while waiting:
            term = waiting.pop()
            for further in self._links(term.id, predicate) if isinstance(term, Ref) else ():
                if further not in seen and further != Ref(subject):
                    seen.add(further)
                    self._unsettle(Triple(subject, predicate.id, further))
                    waiting.append(further)

    def _may_have(self, predicate: Predicate, term: Term) -> tuple[str, ...]:
        """Return the subjects that could have the term, without proving it: bounded by the indexes."""
        direct = {subject for subject, _ in self.holders(predicate.id, term)}
        if isinstance(term, Ref):
            for name in self.ledger.mirror_names(predicate.id):
                direct.update(t.id for t in self.visible(term.id, name) if isinstance(t, Ref))
                other = self.ledger.base.vocabulary.predicates[name]
                if (other.inherits or other.transitive) and term.id in self.ledger.base.entities:
                    direct.update(t.id for t in self._forward(term.id, other) if isinstance(t, Ref))
        if predicate.transitive:
            direct = self._upstream(predicate, direct)
        if predicate.inherits:
            direct.update(n for s in tuple(direct) for n in self.taxonomy.narrower(s))
        return tuple(sorted(direct))

    def _upstream(self, predicate: Predicate, direct: set[str]) -> set[str]:
        seen: set[str] = set()
        waiting = sorted(direct)
        while waiting:
            node = waiting.pop()
            if node in seen:
                continue
            seen.add(node)
            waiting.extend(subject for subject, _ in self.holders(predicate.id, Ref(node)))
            for name in self.ledger.mirror_names(predicate.id):
                waiting.extend(t.id for t in self.visible(node, name) if isinstance(t, Ref))
            if predicate.inherits:
                waiting.extend(self.taxonomy.just_below(node))
        return seen
