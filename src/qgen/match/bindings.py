"""Bindings: for each item template, what is given and which keys the facts prove."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from qgen.facts import Term
from qgen.graph.patterns import Bindings, Bound
from qgen.graph.prover import Prover
from qgen.match.solutions import Solver
from qgen.match.symmetry import first_variant
from qgen.pattern import Conjunct, ItemTemplate, Var


@dataclass(slots=True)
class Binding:
    """One way to ask a template: its given bindings, and the asked values that solve the pattern.

    ``keys`` is empty where the asked variable stands in negated conjuncts only.
    """

    template: ItemTemplate
    given: dict[str, Bound]
    condition: str | None
    keys: dict[Term, None] = field(default_factory=dict)


def bindings_of(solver: Solver, template: ItemTemplate) -> Iterator[Binding]:
    """Yield the template's bindings, one for each set of given values, symmetric variants once."""
    groups: dict[tuple[object, ...], Binding] = {}
    ask = template.ask[0] if template.ask else None
    for solution in solver.solutions(template.pattern, template.ask):
        if not _sensible(template.pattern, solution):
            continue
        given = {name: solution[name] for name in template.given if name in solution}
        if len(given) < len(template.given):
            continue
        given = first_variant(template, given, solver.prover.base)
        mark = tuple(given[name] for name in template.given)
        binding = groups.setdefault(mark, Binding(template, given, solver.prover.condition))
        key = solution.get(ask) if ask else None
        if key is not None and not _is_predicate(key):
            binding.keys[key] = None  # type: ignore[index]  # not a predicate, as just seen
    yield from groups.values()


def _is_predicate(value: Bound) -> bool:
    from qgen.pattern import PredicateRef  # noqa: PLC0415  # narrow use

    return isinstance(value, PredicateRef)


def _sensible(pattern: tuple[Conjunct, ...], solution: Bindings) -> bool:
    """Whether no two conjuncts ask for the same triple, nor three requirements repeat a predicate."""
    rows = [
        tuple(
            solution.get(slot.name) if isinstance(slot, Var) else slot
            for slot in (c.subject, c.predicate, c.object)
        )
        for c in pattern
    ]
    repeated = len(rows) > 2 and len({row[1] for row in rows}) < len(rows)  # noqa: PLR2004  # a pair may repeat one
    return len(set(rows)) == len(rows) and not repeated


def solver_for(prover: Prover) -> Solver:
    """Return the solver of a prover: under a condition, only subjects with entries of their own there."""
    if prover.condition is None:
        return Solver(prover)
    own = prover.ledger.own.get(prover.condition, set())
    return Solver(prover, frozenset(subject for subject, _ in own))
