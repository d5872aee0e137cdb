"""Places in a sequence: which step comes first, last, right after or right before another.

A place is strict where exactly one step can stand there: steps that may come in either order have none.
"""

from itertools import combinations

from qgen.facts import Sequence, Term, Triple
from qgen.graph.evidence import Proof
from qgen.graph.prover import Prover
from qgen.graph.taxonomy import Taxonomy

Edge = tuple[str, str]
"""A subject and a predicate."""


def members(sequence: Sequence) -> list[Term]:
    """Return the terms of all steps, in order."""
    return [term for step in sequence.steps for term in step]


def is_strict(sequence: Sequence) -> bool:
    """Whether no two steps may come in either order."""
    return all(len(step) == 1 for step in sequence.steps)


def is_clear(taxonomy: Taxonomy, sequence: Sequence) -> bool:
    """Whether no step comes twice, looks like another one or contains it."""
    return not any(taxonomy.entangled(one, other) for one, other in combinations(members(sequence), 2))


def step_at(sequence: Sequence, place: str, anchor: Term | None = None) -> Term | None:
    """Return the one step that stands at a place (beside the anchor), None where the order leaves it open."""
    steps = sequence.steps if place in ("first", "after") else sequence.steps[::-1]
    if place in ("first", "last"):
        return _only(steps[0]) if steps else None
    at = next((number for number, step in enumerate(steps) if step == (anchor,)), None)
    return None if at is None or at + 1 == len(steps) else _only(steps[at + 1])


def _only(step: tuple[Term, ...]) -> Term | None:
    return step[0] if len(step) == 1 else None


def the_sequence(prover: Prover, edge: Edge) -> tuple[Sequence, Proof] | None:
    """Return the one true sequence of a subject with its proof, where it is known to be the only one."""
    true = prover.objects(*edge)
    if len(true) != 1 or not prover.exhausted_objects(*edge):
        return None
    ((value, proof),) = true.items()
    return (value, proof) if isinstance(value, Sequence) and is_clear(prover.taxonomy, value) else None


def decide_place(prover: Prover, edge: Edge, place: str, anchor: Term | None, step: Term) -> Proof | None:
    """Return the proof that a step stands at the place, or that it stands elsewhere; None if that is open."""
    known = the_sequence(prover, edge)
    if known is None:
        return None
    sequence, proof = known
    there = step_at(sequence, place, anchor)
    if there is None or step not in members(sequence):
        return None
    ground = "position" if step == there else "order"
    return Proof(ground, step == there, Triple(*edge, step), proof.evidence)
