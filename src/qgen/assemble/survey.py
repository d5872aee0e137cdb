"""What the banks of one build share: the provers, indexes and tallies of a fact base, for every domain."""

from qgen.assemble.plan import Bench
from qgen.distract.quest import Rings
from qgen.distract.tally import Tallies
from qgen.facts import Day, FactBase
from qgen.graph.prover import Prover
from qgen.match.bindings import solver_for


class Survey:
    """A fact base on a day, ready for planning. ``second`` is the last check's own prover."""

    def __init__(self, base: FactBase, as_of: Day | None, *, assume_complete: bool = False) -> None:
        self.base = base
        self.prover = Prover(base, as_of, assume_complete=assume_complete)
        self.second = Prover(base, as_of, assume_complete=assume_complete, taxonomy=self.prover.taxonomy)
        self._rings = Rings(self.prover)
        self._provers = {None: self.prover} | {
            c: self.prover.under(c) for c in self.prover.ledger.conditions()
        }
        self._tallies = {condition: Tallies(prover) for condition, prover in self._provers.items()}

    def benches(self, subjects: frozenset[str] | None, most: int | None, seed: int) -> list[Bench]:
        """Return a bench for each condition under which something is said of the subjects (None: of any).

        ``most`` bounds how many continuations anything gets, None for no bound.
        """
        found: list[Bench] = []
        for condition, prover in self._provers.items():
            solver = solver_for(prover, subjects, most)
            if condition is None or solver.subjects is None or solver.subjects:
                found.append(Bench(prover, solver, self._rings, self._tallies[condition], seed))
        return found
