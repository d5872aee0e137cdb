"""Tallies of single-valued predicates: every candidate of a type decided at once."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgen.facts import Predicate, Ref, Term
from qgen.graph.prover import Prover

if TYPE_CHECKING:
    from qgen.match.pairing import Pairing


@dataclass(frozen=True, slots=True)
class Tally:
    """Over the subjects that fit a predicate: who holds each value, and who must be looked at one by one."""

    holders: dict[Term, tuple[str, ...]]
    irregular: tuple[str, ...]


class Tallies:
    """The tallies of one prover, made when first asked for."""

    def __init__(self, prover: Prover) -> None:
        self._prover = prover
        self._made: dict[str, Tally] = {}
        self.pairings: dict[tuple[object, ...], tuple[Pairing, ...]] = {}
        """What of a predicate can be matched, sought once however many shelves are planned."""

    def applies(self, predicate: Predicate) -> bool:
        """Whether another value alone refutes: single-valued, nothing derived, nothing contained."""
        return (
            predicate.values == "one"
            and predicate.compare is None
            and not (predicate.transitive or predicate.inherits)
            and not self._prover.ledger.mirror_names(predicate.id)
        )

    def to_decide(self, predicate: Predicate, term: Term) -> list[str]:
        """Return the subjects that a single distinct value does not refute for the object, sorted.

        They are the holders of the object or of anything entangled with it, and the irregular ones.
        """
        if predicate.id not in self._made:
            self._made[predicate.id] = self._make(predicate)
        tally = self._made[predicate.id]
        near = [term]
        if isinstance(term, Ref):
            near += [Ref(name) for name in self._prover.taxonomy.related(term.id)]
        else:
            near += [value for value in tally.holders if self._prover.taxonomy.likeness.alike(value, term)]
        held = {name for value in near for name in tally.holders.get(value, ())}
        return sorted(held | set(tally.irregular))

    def _make(self, predicate: Predicate) -> Tally:
        holders: dict[Term, list[str]] = {}
        irregular: list[str] = []
        ledger = self._prover.ledger
        for name in self._prover.taxonomy.candidates(predicate.subject):
            values = list(self._prover.objects(name, predicate.id))
            edge = (name, predicate.id)
            if len(values) == 1 and edge not in ledger.disputed and edge not in ledger.conditioned:
                holders.setdefault(values[0], []).append(name)
            else:
                irregular.append(name)
        return Tally({value: tuple(names) for value, names in holders.items()}, tuple(irregular))
