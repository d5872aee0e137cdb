"""Bindings: for each item template, what is given and which keys the facts prove."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from qgen.facts import Predicate, Ref, Sequence, Term
from qgen.graph.patterns import Bindings, Bound, resolve
from qgen.graph.places import members, step_at
from qgen.graph.prover import Prover
from qgen.match.solutions import Solver
from qgen.match.symmetry import first_variant, twins
from qgen.pattern import Conjunct, ItemTemplate, PredicateRef, Slot, Var


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
    if template.draw:
        yield from _computed(solver, template)
        return
    special = _BY_SHAPE.get(template.shape)
    if special is not None:
        yield from special(solver, template)
        return
    groups: dict[tuple[object, ...], Binding] = {}
    ask = template.ask[0] if template.ask else ""
    same = twins(template.pattern, template.ask, template.given)
    # sentences take from the pattern what they are about; the shape itself finds what to say of it
    pattern = template.pattern[:1] if template.shape == "statements" else template.pattern
    for solution in solver.solutions(pattern, template.ask, same):
        given = {name: solution[name] for name in template.given if name in solution}
        if len(given) < len(template.given) or not _sensible(pattern, solution):
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


def _of_sequences(solver: Solver, template: ItemTemplate) -> Iterator[Binding]:
    """Yield the bindings of a template that asks about a sequence: each one, or each strict place in it."""
    (conjunct,) = template.pattern
    for name, solution in _of_each_predicate(solver, template, conjunct, _is_of_sequences):
        value = resolve(conjunct.object, solution)
        if not isinstance(value, Sequence):
            continue
        known = {**solution, **_named(conjunct.predicate, PredicateRef(name))}
        if template.place is None:
            given = {each: known[each] for each in template.given}
            yield Binding(template, given, solver.prover.condition, {value: None})
        else:
            yield from _of_places(template, known, value, solver.prover.condition)


def _of_places(
    template: ItemTemplate, known: Bindings, sequence: Sequence, condition: str | None
) -> Iterator[Binding]:
    beside = next((name for name in template.given if name not in known), None)
    anchors: list[Term | None] = [None] if beside is None else [*members(sequence)]
    for anchor in anchors:
        step = step_at(sequence, template.place or "", anchor)
        if step is not None:
            full = known if beside is None or anchor is None else {**known, beside: anchor}
            yield Binding(template, {each: full[each] for each in template.given}, condition, {step: None})


def _of_pairs(solver: Solver, template: ItemTemplate) -> Iterator[Binding]:
    """Yield one binding for each predicate: its triples are what a matching item pairs."""
    (conjunct,) = template.pattern
    middle = conjunct.predicate
    names = [middle.id] if isinstance(middle, PredicateRef) else solver.prover.base.vocabulary.predicates
    for name in sorted(names):
        bearers = solver.prover.bearers(name)
        if any(solver.subjects is None or bearer in solver.subjects for bearer in bearers):
            given = _named(middle, PredicateRef(name))
            yield Binding(template, {each: given[each] for each in template.given}, solver.prover.condition)


def _of_each_predicate(
    solver: Solver, template: ItemTemplate, conjunct: Conjunct, wanted: Callable[[Predicate], bool]
) -> Iterator[tuple[str, Bindings]]:
    """Yield the solutions of a conjunct, predicate by predicate, of those predicates that are wanted."""
    bound = conjunct.predicate.id if isinstance(conjunct.predicate, PredicateRef) else None
    for name, predicate in sorted(solver.prover.base.vocabulary.predicates.items()):
        if bound in (None, name) and wanted(predicate):
            pattern = (replace(conjunct, predicate=PredicateRef(name)),)
            for solution in solver.solutions(pattern, template.ask):
                yield name, solution


def _is_of_sequences(predicate: Predicate) -> bool:
    return predicate.object.sequence is not None


def _named(slot: Slot, value: Bound) -> dict[str, Bound]:
    return {slot.name: value} if isinstance(slot, Var) else {}


_BY_SHAPE: Mapping[str, Callable[[Solver, ItemTemplate], Iterator[Binding]]] = {
    "order": _of_sequences,
    "match": _of_pairs,
}
"""Shapes whose bindings are not the solutions of their pattern, grouped by what is given."""


def _computed(solver: Solver, template: ItemTemplate) -> Iterator[Binding]:
    """Yield one binding for each subject that a computed predicate may have; conditions change nothing."""
    (conjunct,) = template.pattern
    if solver.prover.condition is not None or not isinstance(conjunct.predicate, PredicateRef):
        return
    if not isinstance(conjunct.subject, Var):
        yield Binding(template, {}, None)
        return
    predicate = solver.prover.predicate(conjunct.predicate.id)
    for name in solver.prover.taxonomy.candidates(predicate.subject):
        if solver.subjects is None or name in solver.subjects:
            yield Binding(template, {conjunct.subject.name: Ref(name)}, None)


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


def solver_for(prover: Prover, subjects: frozenset[str] | None = None, most: int | None = None) -> Solver:
    """Return the solver of a prover: under a condition, only subjects with entries of their own there."""
    if prover.condition is None:
        return Solver(prover, subjects, most)
    own = prover.ledger.speaking(prover.condition)
    return Solver(prover, own if subjects is None else own & subjects, most)
