"""Sentences as an item's options, each with its proof and a rationale that teaches."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgen.assemble.body import LETTERS
from qgen.assemble.plan import Bench, Plan
from qgen.facts import Statement, Triple
from qgen.graph.statements import decide_claim, steps_of
from qgen.item import Option, Text
from qgen.render.rationale import rationale
from qgen.render.sentences import option_texts, spoken
from qgen.stable import rank

if TYPE_CHECKING:
    from qgen.assemble.finish import Finisher


@dataclass(frozen=True, slots=True)
class Offered:
    """A sentence to be an option; the key has no ``strategy``.

    ``also`` is a true triple worth telling, ``describes`` the thing of which the sentence would be true.
    """

    statement: Statement
    strategy: str | None = None
    plausibility: float | None = None
    also: Triple | None = None
    describes: str | None = None


def stem(finisher: "Finisher", bench: Bench, plan: Plan, offered: Sequence[Offered]) -> Text:
    """Return the stem, with the date where any of the sentences would be otherwise on another day."""
    claims = [claim for one in offered for claim in one.statement.claims]
    proofs = tuple(proof for claim in claims for proof in decide_claim(bench.prover, claim).proofs)
    volatile = any(bench.prover.predicate(claim.predicate).volatile for claim in claims)
    return finisher.stem(replace(plan, proofs=(*plan.proofs, *proofs)), dated=volatile)


def options(finisher: "Finisher", bench: Bench, plan: Plan, offered: Sequence[Offered]) -> tuple[Option, ...]:
    """Return the sentences as options in an order of chance, all in one voice."""
    subject = offered[0].statement.claims[0].subject
    texts = option_texts(finisher.renderer.wording, subject, [one.statement for one in offered])
    shown = sorted(
        zip(texts, offered, strict=True), key=lambda pair: (rank(finisher.seed, plan.id, pair[0]), pair[0])
    )
    return tuple(
        _option(finisher, bench, label, text, one) for label, (text, one) in zip(LETTERS, shown, strict=False)
    )


def _option(finisher: "Finisher", bench: Bench, label: str, text: str, one: Offered) -> Option:
    key = one.strategy is None
    steps = steps_of(bench.prover, one.statement, true=key)
    cited = {cite.triple for step in steps for cite in step.cites}
    wording = finisher.renderer.wording
    told = rationale(
        wording,
        key=key,
        steps=steps,
        base=finisher.base,
        sentence=spoken(wording, one.statement) if key else None,
        also=None if one.also in cited else one.also,
        describes=one.describes,
    )
    return Option(
        label=label,
        text=text,
        value=one.statement,
        key=key,
        rationale=told,
        strategy=one.strategy,
        plausibility=one.plausibility,
        proof=steps,
    )
