"""The shapes of items, one literal table: which plans a binding gives, and how a plan becomes an item."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.assemble.shapes import choice, computed, match, options, order, statements, true_false
from qgen.match.bindings import Binding
from qgen.pattern import ItemTemplate

if TYPE_CHECKING:
    from qgen.assemble.body import Body
    from qgen.assemble.finish import Finisher


@dataclass(frozen=True, slots=True)
class Shape:
    """What a template's ``shape`` means.

    ``kind`` is how the learner answers; ``plans`` yields the items that a binding could become, or why not;
    ``finish`` turns a plan into an item in one language. It may raise Missing where a word is missing.
    """

    kind: str
    plans: Callable[[Bench, Binding], Iterator[Plan | Refusal]]
    finish: "Callable[[Finisher, Bench, Plan], Body | Refusal]"


SHAPES: Mapping[str, Shape] = {
    "single": Shape("single", choice.single, options.finish),
    "set": Shape("single", choice.set_valued, options.finish),
    "several": Shape("multiple", choice.several, options.finish),
    "not": Shape("single", choice.negative, options.finish),
    "order": Shape("single", order.plans, order.finish),
    "match": Shape("matching", match.plans, match.finish),
    "true-false": Shape("true-false", true_false.plans, true_false.finish),
    "statements": Shape("single", statements.plans, statements.finish),
    "cloze": Shape("cloze", choice.single, options.finish),
}


COMPUTED = Shape("single", computed.plans, computed.finish)
"""The shape of every template that draws operands."""


def shape_of(template: ItemTemplate) -> Shape | None:
    """Return what makes the template's items, None where nothing does."""
    return COMPUTED if template.draw else SHAPES.get(template.shape)


def plans_of(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    """Yield every plan of a binding, or why there is none."""
    shape = shape_of(binding.template)
    if shape is not None:
        for found in shape.plans(bench, binding):
            if isinstance(found, Refusal) or _under_condition(found, binding.condition):
                yield found


def _under_condition(plan: Plan, condition: str | None) -> bool:
    """Whether an item under a condition rests on something that is stated under it."""
    entries = (evidence.entry for proof in plan.proofs for evidence in proof.evidence)
    return condition is None or any(entry.qualifiers.when == condition for entry in entries)
