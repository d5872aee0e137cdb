"""What a rationale says about the steps of a sequence: where each one stands."""

from qgen.facts import FactBase, Sequence, Term, TermSet, Triple, Value
from qgen.render.marks import finished, sentence_start, sentences
from qgen.render.marks import value as marked
from qgen.render.messages import message
from qgen.render.teller import Teller
from qgen.render.wording import Wording


def where(wording: Wording, sequence: Sequence, step: Term) -> str:
    """Say where a step stands: first, after another one, or freely beside one."""
    at = next(number for number, steps in enumerate(sequence.steps) if step in steps)
    told = _after(wording, sequence, at, step)
    fellows = [other for other in sequence.steps[at] if other != step]
    if not fellows:
        return told
    free = _said(wording, "either_order", one=step, other=_together(fellows))
    return message(wording.lang, "next", first=told, second=free)


def _after(wording: Wording, sequence: Sequence, at: int, step: Term) -> str:
    alone = len(sequence.steps[at]) == 1
    if at == 0:
        return _said(wording, "comes_first" if alone else "comes_early", step=step)
    before = sequence.steps[at - 1]
    name = "comes_after" if alone and len(before) == 1 else "comes_later"
    return _said(wording, name, step=step, other=_together(list(before)))


def misplaced(wording: Wording, sequence: Sequence, other: Sequence) -> tuple[str, Term]:
    """Say what the other sequence has the wrong way round first; return the step that it has too early."""
    for steps, offered in zip(sequence.steps, other.steps, strict=False):
        if frozenset(steps) != frozenset(offered):
            both = {"step": _together(list(steps)), "other": _together(list(offered))}
            return _said(wording, "comes_before", **both), next(one for one in offered if one not in steps)
    raise ValueError("the sequences are the same")


def with_reason(wording: Wording, base: FactBase, told: str, fact: Triple, step: Term) -> str:
    """Add to what is told of a step the reason that the author gives for the sequence.

    A reason with one sentence for each step, in their order, tells of each its own.
    """
    sequence = fact.object
    assert isinstance(sequence, Sequence)
    for reason in Teller(wording, base).why(fact):
        pieces = sentences(reason)
        at = next(number for number, steps in enumerate(sequence.steps) if step in steps)
        its_own = pieces[at] if len(pieces) == len(sequence.steps) else reason
        told = message(wording.lang, "next", first=told, second=its_own)
    return told


def _together(terms: list[Term]) -> Value:
    return terms[0] if len(terms) == 1 else TermSet(tuple(terms))


def _said(wording: Wording, name: str, **things: Value) -> str:
    nouns = {key: marked(str(wording.noun(thing))) for key, thing in things.items()}
    return finished(sentence_start(message(wording.lang, name, **nouns)), wording.lang)
