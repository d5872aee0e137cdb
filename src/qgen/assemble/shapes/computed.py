"""Computed items: operands are drawn, a named function finds what is right and what mistakes lead to."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

from qgen.assemble.body import LETTERS, Body
from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.compute import FUNCTIONS
from qgen.compute.draw import drawn
from qgen.compute.outcome import Outcome, Right, Setting, Wrong
from qgen.facts import Claim, Literal, Ref, TermSet, Triple, Value
from qgen.facts import Sequence as Ordered
from qgen.graph.prover import Prover
from qgen.item import Option, Premise, Step
from qgen.match.bindings import Binding
from qgen.pattern import Conjunct, ItemTemplate, PredicateRef, Slot, Var
from qgen.render.computed import premise_text, said_text
from qgen.stable import identity, item_id, rank

if TYPE_CHECKING:
    from qgen.assemble.finish import Finisher

DRAWS = 4
"""How many items a template makes of a subject unless it says otherwise."""

PLAUSIBILITY = 0.8
LEAST = 2
_OPTIONS = 4
_TRIES = 240


def plans(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    """Yield an item for each draw whose operands suit the function; equal draws count once.

    Draws that lead into the template's first misconception go before the others.
    """
    template = binding.template
    most = template.draws or DRAWS
    trapping: dict[str, Plan] = {}
    plain: dict[str, Plan] = {}
    for attempt in range(_TRIES):
        found = _plan(bench, binding, attempt)
        if found is not None:
            plan, outcome = found
            (trapping if _traps(template, outcome) else plain).setdefault(plan.id, plan)
        if len(trapping) >= most:
            break
    yield from [*trapping.values(), *plain.values()][:most]
    if not trapping and not plain:
        yield Refusal(template.id, "no-outcome")


def _traps(template: ItemTemplate, outcome: Outcome) -> bool:
    """Whether the template's first misconception leads to a wrong result; without one every draw does."""
    first = template.misconceptions[:1]
    return not first or any(wrong.misconception in first for wrong in outcome.wrong)


def _plan(bench: Bench, binding: Binding, attempt: int) -> tuple[Plan, Outcome] | None:
    template, prover = binding.template, bench.prover
    salt = (bench.seed, template.identity, *sorted(identity(v, prover.base) for v in binding.given.values()))
    operands = drawn(prover, template.draw, *salt, attempt)
    outcome = None if operands is None else outcome_of(prover, template, {**binding.given, **operands})
    if operands is None or outcome is None:
        return None
    ranked = sorted(outcome.right, key=lambda r: rank(*salt, attempt, identity(r.value, prover.base)))
    right = ranked[0]
    pairs = (*binding.given.items(), *operands.items())
    named = right.value if len(outcome.right) > 1 else None
    name = item_id(template.identity, pairs, prover.base, condition=binding.condition, key=named)
    plan = Plan(name, template, binding.given, None, (right.value,), right.proofs, operands=operands)
    return plan, outcome


def outcome_of(
    prover: Prover, template: ItemTemplate, bound: Mapping[str, Value | PredicateRef]
) -> Outcome | None:
    """Compute a template's case; None where the values do not suit the function."""
    (conjunct,) = template.pattern
    subject = _value(conjunct.subject, bound)
    assert isinstance(conjunct.predicate, PredicateRef)
    function = prover.predicate(conjunct.predicate.id).computed
    if not isinstance(subject, Ref) or function is None:
        return None
    operands = {name: value for name, value in bound.items() if not isinstance(value, PredicateRef)}
    premises = claims_of(template.premises, bound)
    return FUNCTIONS[function](Setting(prover, subject.id, operands, template.roles, premises))


def claims_of(premises: Sequence[Conjunct], bound: Mapping[str, Value | PredicateRef]) -> tuple[Claim, ...]:
    """Return the premises with the drawn values put in."""
    found = []
    for conjunct in premises:
        subject, thing = _value(conjunct.subject, bound), _value(conjunct.object, bound)
        assert isinstance(conjunct.predicate, PredicateRef)
        if isinstance(subject, Ref) and isinstance(thing, Ref | Literal | Ordered | TermSet):
            found.append(Claim(subject.id, conjunct.predicate.id, thing))
    return tuple(found)


def _value(slot: Slot, bound: Mapping[str, Value | PredicateRef]) -> Value | None:
    value = bound.get(slot.name) if isinstance(slot, Var) else slot
    return None if isinstance(value, PredicateRef) else value


def finish(finisher: "Finisher", bench: Bench, plan: Plan) -> Body | Refusal:
    """Return stem, premises and options, or why there are none; raises Missing where a word is missing."""
    wording, bound = finisher.renderer.wording, {**plan.given, **plan.operands}
    outcome = outcome_of(bench.prover, plan.template, bound)
    assert outcome is not None
    right = next(right for right in outcome.right if right.value == plan.keys[0])
    wrong = [wrong for wrong in outcome.wrong if wording.shown(wrong.value)]
    chosen = _chosen(bench, plan, _apart(bench.prover, right, wrong), wording.sort_key)
    if len(chosen) < LEAST:
        return Refusal(plan.template.id, "few-distractors", plan.fact)
    claims = claims_of(plan.template.premises, bound)
    before = (None, *(claim.subject for claim in claims))
    denying = plan.template.roles.get("denies")
    premises = tuple(
        Premise(
            premise_text(wording, claim, again=claim.subject == last, contrary=claim.predicate == denying),
            claim,
        )
        for claim, last in zip(claims, before, strict=False)
    )
    is_value = isinstance(right.value, Literal)
    parts: list[Right | Wrong] = [right, *chosen]
    if is_value:
        parts.sort(key=lambda part: wording.sort_key(part.value))
    else:
        parts.sort(key=lambda part: rank(bench.seed, plan.id, identity(part.value, finisher.base)))
    options = tuple(_option(finisher, plan, LETTERS[at], part) for at, part in enumerate(parts))
    stem = finisher.stem(plan, premises=premises)
    return Body(stem, options, fixed_order=is_value, premises=premises)


def _apart(prover: Prover, right: Right, wrong: Sequence[Wrong]) -> list[Wrong]:
    """Return the wrong results that none can take for the right one or for an earlier one."""
    found: list[Wrong] = []
    for each in wrong:
        others = (right.value, *(one.value for one in found))
        if not any(prover.taxonomy.entangled(each.value, other) for other in others):
            found.append(each)
    return found


def _chosen(bench: Bench, plan: Plan, wrong: Sequence[Wrong], order: Callable[[Value], Any]) -> list[Wrong]:
    """Return distractors: one of each misconception, by lot, the template's first one wherever it can be.

    Of sorted options the lot falls on the key's place first, so that it is not mostly in the middle; sizes
    are then taken as near to each other as they come.
    """
    salt = (bench.seed, plan.id)
    by_name: dict[str, Wrong] = {}
    for each in sorted(wrong, key=lambda one: rank(*salt, repr(one.value))):
        by_name.setdefault(each.misconception, each)
    names = [name for name in plan.template.misconceptions if name in by_name] or sorted(by_name)
    most = (plan.template.options or _OPTIONS) - 1
    sets = list(combinations(names, min(most, len(names))))
    first = set(plan.template.misconceptions[:1])
    key = plan.keys[0]
    assert not isinstance(key, TermSet)
    if isinstance(key, Literal):
        if key.type == "prefix":  # few sizes are a trap: without it the item would be another one
            sets = [names_ for names_ in sets if first <= set(names_)] or sets
        smaller = {name for name in names if order(by_name[name].value) < order(key)}
        places = {len(smaller.intersection(names_)) for names_ in sets}
        if key.type == "prefix":  # the smallest block that is large enough wants a larger one to compare with
            places = places - {0} or places
        place = min(places, key=lambda at: rank(*salt, "place", at))
        sets = [names_ for names_ in sets if len(smaller.intersection(names_)) == place]
    best = min(
        sets,
        key=lambda each: (
            not first <= set(each),
            _span([key, *(by_name[name].value for name in each)]),
            rank(*salt, "set", *each),
        ),
    )
    return [by_name[name] for name in best]


def _span(values: Sequence[Value]) -> int:
    """Return how many sizes of blocks the prefixes cover; 0 for other values."""
    prefixes = [value for value in values if isinstance(value, Literal) and value.type == "prefix"]
    lengths = [value.key for value in prefixes if isinstance(value.key, int)]
    return max(lengths, default=0) - min(lengths, default=0)


def _option(finisher: "Finisher", plan: Plan, label: str, part: Right | Wrong) -> Option:
    key = isinstance(part, Right)
    return Option(
        label=label,
        text=finisher.renderer.wording.option(part.value, None),
        value=part.value,
        key=key,
        rationale=said_text(finisher.renderer.wording, part.said),
        strategy=None if key else "misconception",
        plausibility=None if key else PLAUSIBILITY,
        proof=(_step(plan, part),),
    )


def _step(plan: Plan, part: Right | Wrong) -> Step:
    (conjunct,) = plan.template.pattern
    subject = _value(conjunct.subject, plan.given)
    assert isinstance(subject, Ref)
    assert isinstance(conjunct.predicate, PredicateRef)
    triple = Triple(subject.id, conjunct.predicate.id, part.value)
    cites = tuple(dict.fromkeys(e.cite() for proof in part.proofs for e in proof.evidence))
    right = isinstance(part, Right)
    return Step(0, "computed" if right else "other-result", holds=right, triple=triple, cites=cites)
