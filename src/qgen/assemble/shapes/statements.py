"""Options that are sentences about the stem's thing: one claim each, or with two conjuncts two claims."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from qgen.assemble.body import LONGEST_OPTION, Body
from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.assemble.shapes import two_by_two
from qgen.assemble.shapes.sentences import Offered, options, stem
from qgen.distract.claims import ClaimProposal, ClaimQuest, compatible, denied
from qgen.distract.strategies import CLAIMS
from qgen.facts import Claim, Ref, Statement, TermSet, Triple
from qgen.graph.patterns import Bindings, resolve
from qgen.graph.statements import decide_claim
from qgen.match.bindings import Binding
from qgen.pattern import ItemTemplate, PredicateRef
from qgen.render.faults import Missing
from qgen.stable import item_id, rank, unit

if TYPE_CHECKING:
    from qgen.assemble.finish import Finisher

SLOTS = 4
"""How many items a thing gets at most: each shows another true claim as its key."""

LEAST, MOST = 2, 3
"""How many distractors there are."""

PLAIN, AFFIRMED, DENIED = "plain", "affirmed", "denied"
"""What an item is made of: affirmations only; two and two denials, with an affirmation or a denial as key."""

_SHARE_PLAIN, _SHARE_AFFIRMED = 0.5, 0.75


def plans(bench: Bench, binding: Binding) -> Iterator[Plan | Refusal]:
    """Yield the items about the given thing."""
    pattern = binding.template.pattern
    subject = resolve(pattern[0].subject, binding.given)
    if not isinstance(subject, Ref) or any(c.negated or c.subject != pattern[0].subject for c in pattern):
        return
    if len(pattern) > 1:
        yield from two_by_two.plans(bench, binding, subject.id)
        return
    quest = ClaimQuest(bench.prover, bench.solver, subject.id)
    kit = _Kit(quest, binding.template, binding.given)
    truths = kit.truths
    if not truths:
        return
    if len(kit.falsehoods) < LEAST:
        yield Refusal(binding.template.id, "few-distractors", _fact(bench, truths[0]))
        return
    for truth in quest.shuffled(truths, "slot", binding.template.identity)[:SLOTS]:
        yield _plan(bench, binding, kit.key_for(truth))


def _fact(bench: Bench, claim: Claim) -> Triple | None:
    proofs = decide_claim(bench.prover, claim).proofs
    return proofs[0].triple if proofs else None


def _plan(bench: Bench, binding: Binding, key: Claim) -> Plan:
    statement = Statement((key,))
    given = tuple(binding.given.items())
    template = binding.template
    return Plan(
        item_id(template.identity, given, bench.prover.base, condition=binding.condition, key=statement),
        template,
        binding.given,
        binding.condition,
        (),
        decide_claim(bench.prover, key).proofs,
        (statement,),
    )


class _Kit:
    """What is true and what is false of a thing, and which of it an item is made of."""

    def __init__(self, quest: ClaimQuest, template: ItemTemplate, given: Bindings) -> None:
        self.quest = quest
        self.template = template
        self.truths = tuple(claim for claim in quest.truths if _asks(template, given, claim))
        names = template.strategies or tuple(CLAIMS)
        found = (p for name in names if name in CLAIMS for p in CLAIMS[name](quest))
        admitted = quest.admitted(p for p in found if _asks(template, given, p.claim))
        self.falsehoods = tuple(p for p in admitted if p.claim.holds)
        self.contraries = tuple(p for p in admitted if not p.claim.holds)

    def composition(self, truth: Claim) -> str:
        """Return what the item of a true claim is made of.

        Half of the items that could hold denials do. In those, half of the keys are denials, as half of
        the options are. So a negative sentence is no sign of a key, nor of a distractor.
        """
        place = unit("mix", self.template.identity, self.quest.place(truth))
        if place < _SHARE_PLAIN or not self._can_mix(truth):
            return PLAIN
        return AFFIRMED if place < _SHARE_AFFIRMED else DENIED

    def key_for(self, truth: Claim) -> Claim:
        """Return the key of a true claim's item: the claim, or the denial of something false."""
        return denied(self._denied_one(truth)) if self.composition(truth) == DENIED else truth

    def _denied_one(self, truth: Claim) -> Claim:
        """Return the false claim whose denial is the key."""
        return self.quest.shuffled((p.claim for p in self.falsehoods), self.quest.place(truth))[0]

    def _can_mix(self, truth: Claim) -> bool:
        """Whether both keys could stand beside one or two claims of either kind."""
        return all(
            len(self.distractors(key, kind, self.falsehoods, self.contraries)) == MOST
            for key, kind in ((truth, AFFIRMED), (denied(self._denied_one(truth)), DENIED))
        )

    def distractors(
        self,
        key: Claim,
        kind: str,
        falsehoods: Sequence[ClaimProposal],
        contraries: Sequence[ClaimProposal],
    ) -> list[ClaimProposal]:
        """Return the distractors beside the key, the first that go together."""
        wanted = {PLAIN: (MOST, 0), AFFIRMED: (1, 2), DENIED: (2, 1)}[kind]
        prover = self.quest.prover
        chosen: list[ClaimProposal] = []
        for pool, most in zip((falsehoods, contraries), wanted, strict=True):
            beside = [key, *(p.claim for p in chosen)]
            by_claim = {p.claim: p for p in pool}
            chosen += [by_claim[claim] for claim in compatible(prover, by_claim, most, beside)]
        return chosen


def _asks(template: ItemTemplate, given: Bindings, claim: Claim) -> bool:
    """Whether a claim is of the kind that the template's pattern names."""
    (conjunct,) = template.pattern
    predicate, thing = resolve(conjunct.predicate, given), resolve(conjunct.object, given)
    return predicate in {None, PredicateRef(claim.predicate)} and thing in {None, claim.object}


# --- finishing ----------------------------------------------------------------------------------------


def finish(finisher: "Finisher", bench: Bench, plan: Plan) -> Body | Refusal:
    """Return the sentences as options; raises Missing where a word is missing."""
    if len(plan.template.pattern) > 1:
        return two_by_two.finish(finisher, bench, plan)
    (key,) = plan.statements[0].claims
    kit = _Kit(ClaimQuest(bench.prover, bench.solver, key.subject), plan.template, plan.given)
    kind = kit.composition(key) if key.holds else DENIED
    pools = [_ranked(finisher, plan, pool) for pool in (kit.falsehoods, kit.contraries)]
    chosen = kit.distractors(key, kind, *pools)
    if len(chosen) < (LEAST if kind == PLAIN else MOST):
        return Refusal(plan.template.id, "few-distractors", plan.fact)
    offered = [Offered(plan.statements[0]), *(_offered(proposal) for proposal in chosen)]
    return Body(stem(finisher, bench, plan, offered), options(finisher, bench, plan, offered))


def _ranked(finisher: "Finisher", plan: Plan, pool: Sequence[ClaimProposal]) -> list[ClaimProposal]:
    """Return the proposals that can be said in the language, as the difficulty wants them."""
    sign = -1 if finisher.difficulty == "easy" else 1
    chance = {"easy": 0.05, "hard": 0.05}.get(finisher.difficulty, 0.3)

    def score(proposal: ClaimProposal) -> float:
        drawn = rank(finisher.seed, plan.id, repr(proposal.claim)) / 2**64
        return sign * proposal.plausibility + chance * drawn

    return sorted((p for p in pool if _can_be_said(finisher, p.claim)), key=score, reverse=True)


def _can_be_said(finisher: "Finisher", claim: Claim) -> bool:
    wording = finisher.renderer.wording
    try:
        said = wording.sentence(claim.subject, claim.predicate, claim.object, holds=claim.holds)
    except Missing:
        return False
    return len(said) <= LONGEST_OPTION


def _offered(proposal: ClaimProposal) -> Offered:
    claim = proposal.claim
    also = None
    if proposal.of is not None and claim.holds and not isinstance(claim.object, TermSet):
        also = Triple(proposal.of, claim.predicate, claim.object)
    return Offered(Statement((claim,)), proposal.strategy, proposal.plausibility, also)
