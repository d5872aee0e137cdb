"""Rationales: the one or two sentences, made from an option's proof, that say why it is right or wrong."""

from collections.abc import Iterable

from qgen.facts import FactBase, Literal, Triple
from qgen.item import Step
from qgen.pattern import Conjunct
from qgen.render.messages import message
from qgen.render.teller import Teller
from qgen.render.wording import Wording

_SENTENCES = 3
_LONG = 200
"""Characters up to which a contrast is told in two sentences, where the language sets no other number."""
_LONGEST_CONTRAST = {"ja": 100}


def rationale(
    wording: Wording,
    *,
    key: bool,
    steps: tuple[Step, ...],
    base: FactBase,
    as_statement: Triple | None = None,
    sentence: str | None = None,
    also: Triple | None = None,
    sole: bool = False,
    aside: Triple | None = None,
    describes: str | None = None,
    pattern: tuple[Conjunct, ...] = (),
) -> str:
    """Return the option's rationale.

    ``pattern`` tells which step of a distractor is the one that fails; ``as_statement`` is the triple that an
    option asserts where options are statements, ``sentence`` what says in one all that a key's steps show;
    ``also`` is a true triple about a distractor, worth teaching, ``sole`` whether it is true of nothing else,
    ``aside`` a triple about something else;
    ``describes`` the thing of which a false statement would be true.
    """
    teller = Teller(wording, base)
    deciding = steps if key else _failing(steps, pattern)
    told = _contrast(teller, wording, also, deciding, sole=sole)
    if sentence is not None:
        told = teller.justified(sentence, deciding)
    elif not told:
        told = teller.statements(deciding) if key else _reasons(teller, deciding)
    if not told and as_statement is not None:
        told = teller.said(as_statement, holds=key)
    explained = any(map(teller.explains, deciding))
    if also is not None and not (explained and _adds_little(wording, also, steps)):
        told += [sentence for sentence in teller.said(also) if sentence not in told]
    told = [one for one in dict.fromkeys(told) if not any(o != one and o.startswith(one) for o in told)]
    told = told[:_SENTENCES]
    if aside is not None and not explained:
        beside = [sentence for sentence in teller.said(aside) if sentence not in told]
        told += [message(wording.lang, "aside", sentence=sentence) for sentence in beside]
    if describes is not None and not wording.is_phrase(describes) and not teller.speaks_of(describes, told):
        told += teller.described(describes)
    subjects = [step.triple.subject for step in steps] + ([] if also is None else [also.subject])
    return teller.joined(told, subjects) or message(wording.lang, "true" if key else "false")


def _reasons(teller: Teller, deciding: tuple[Step, ...]) -> list[str]:
    """Say why each step fails: all of a step's sentences or none, for half a reason teaches nothing."""
    told: list[str] = []
    for step in deciding:
        more = [sentence for sentence in teller.reasons([step]) if sentence not in told]
        if told and len(told) + len(more) > _SENTENCES:
            break
        told += more
    return told


def _adds_little(wording: Wording, also: Triple, steps: Iterable[Step]) -> bool:
    """Whether a reason does in place of a further truth: a denial's, or one of the same thing or a task."""
    denied = any(step.ground == "denied" for step in steps)
    return denied or wording.is_phrase(also.subject) or also.subject in {s.triple.subject for s in steps}


def _contrast(
    teller: Teller, wording: Wording, also: Triple | None, deciding: tuple[Step, ...], *, sole: bool
) -> list[str]:
    """Say of a distractor that is the value of another thing whose it is, and what is asked for."""
    asked = {step.triple.subject for step in deciding}
    if also is None or also.subject in asked or wording.is_phrase(also.subject):
        return []
    theirs = teller.said(also)
    ours = teller.instead(deciding) if all(step.ground == "single-valued" for step in deciding) else []
    if not theirs or not ours:
        return []
    if not sole:  # it is an example only
        return [*ours, *theirs]
    # two long sentences of one pattern tire, and whose the distractor is says enough; numbers want both
    is_long = sum(map(len, (*theirs, *ours))) > _LONGEST_CONTRAST.get(wording.lang, _LONG)
    tires = is_long and not isinstance(also.object, Literal)
    return [*theirs, *teller.why(also)] if tires else [*theirs, *ours]


def _failing(steps: tuple[Step, ...], pattern: tuple[Conjunct, ...]) -> tuple[Step, ...]:
    """Return the steps that refute a distractor; a near miss meets the other requirements."""
    if pattern:
        wrong = [step for step in steps if step.conjunct < len(pattern)]
        wrong = [step for step in wrong if step.holds == pattern[step.conjunct].negated]
        if wrong:
            return tuple(wrong)
    return tuple(step for step in steps if not step.holds) or steps
