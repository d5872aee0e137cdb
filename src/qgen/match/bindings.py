"""Bindings: for each item template, what is given and which keys the facts prove."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from qgen.facts import Ref, Term
from qgen.graph.patterns import Bindings, Bound, resolve
from qgen.graph.prover import Prover
from qgen.match.solutions import Solver
from qgen.match.symmetry import first_variant, twins
from qgen.pattern import Conjunct, ItemTemplate, PredicateRef, Var


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
    ask = template.ask[0] if template.ask else ""
    same = twins(template.pattern, template.ask, template.given)
    for solution in solver.solutions(template.pattern, template.ask, same):
        given = {name: solution[name] for name in template.given if name in solution}
        if len(given) < len(template.given) or not _sensible(template.pattern, solution):
            continue
        given = first_variant(template, given, solver.identity)
        mark = tuple(given[name] for name in template.given)
        if mark not in groups:
            groups[mark] = Binding(template, given, solver.prover.condition)
            groups[mark].keys.update(_all_keys(solver.prover, template, given))
        key = solution.get(ask)
        if key is not None and not isinstance(key, PredicateRef):
            groups[mark].keys[key] = None
    yield from groups.values()


def _all_keys(prover: Prover, template: ItemTemplate, given: dict[str, Bound]) -> dict[Term, None]:
    """Return every key of a single positive conjunct, also those beyond the solver's starting subjects."""
    if len(template.pattern) > 1 or template.pattern[0].negated:
        return {}
    (conjunct,) = template.pattern
    subject, predicate = resolve(conjunct.subject, given), resolve(conjunct.predicate, given)
    term = resolve(conjunct.object, given)
    if not isinstance(predicate, PredicateRef):
        return {}
    if isinstance(subject, Ref) and term is None:
        return dict.fromkeys(prover.objects(subject.id, predicate.id))
    if term is not None and not isinstance(term, PredicateRef) and subject is None:
        return {Ref(name): None for name in prover.subjects(predicate.id, term)}
    return {}


def _sensible(pattern: tuple[Conjunct, ...], solution: Bindings) -> bool:
    """Whether no two conjuncts ask for the same triple."""
    if len(pattern) == 1:
        return True
    rows = [
        tuple(
            solution.get(slot.name) if isinstance(slot, Var) else slot
            for slot in (c.subject, c.predicate, c.object)
        )
        for c in pattern
    ]
    return len(set(rows)) == len(rows)


def solver_for(prover: Prover, subjects: frozenset[str] | None = None) -> Solver:
    """Return the solver of a prover: under a condition, only subjects with entries of their own there."""
    if prover.condition is None:
        return Solver(prover, subjects)
    own = {subject for subject, _ in prover.ledger.own.get(prover.condition, set())}
    return Solver(prover, frozenset(own if subjects is None else own & subjects))
