"""Two attributes of a thing, each beside that of a thing easily confused with it: one of four is true."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import TYPE_CHECKING

from qgen.assemble.body import Body
from qgen.assemble.plan import Bench, Plan, Refusal
from qgen.assemble.shapes.sentences import Offered, options, stem
from qgen.distract.claims import ClaimQuest, fits
from qgen.distract.cues import words
from qgen.distract.names import is_definition
from qgen.facts import Claim, Predicate, Statement, Term, TermSet
from qgen.graph.patterns import resolve
from qgen.graph.prover import Prover
from qgen.graph.statements import decide_statement, is_false, is_true, whole_set
from qgen.match.bindings import Binding
from qgen.pattern import PredicateRef
from qgen.render.marks import finished
from qgen.stable import item_id

if TYPE_CHECKING:
    from qgen.assemble.finish import Finisher

SLOTS = 6
"""How many items a thing gets at most from one confusable."""

_CONTRASTS = 8
_SHORT_FRAME = 4
"""Of so many characters are the frames that any two claims may have: "is", である."""

_BRACES = re.compile(r"{{.*?}}|{%.*?%}")
_LONGEST_SET = 3
_WHOLLY_OTHER, _HALF_OTHER = 0.85, 0.8


@dataclass(frozen=True, slots=True)
class _Contrast:
    """What a predicate says of a thing, and what of the confusable but provably not of the thing."""

    own: Claim
    others: Claim

    @property
    def is_whole(self) -> bool:
        return isinstance(self.own.object, TermSet)


def plans(bench: Bench, binding: Binding, subject: str) -> Iterator[Plan | Refusal]:
    """Yield the items that tell the subject from each of its confusables."""
    quest = ClaimQuest(bench.prover, bench.solver, subject)
    for other in quest.confusables():
        found = [c for name in _common(bench.prover, subject, other) for c in _contrasts(quest, other, name)]
        first = sorted(found, key=lambda c: quest.place(c.own, "contrast"))[:_CONTRASTS]
        pairs = [pair for pair in combinations(first, 2) if _goes(bench.prover, binding, *pair)]
        # lists that are known to be whole tell the two apart best
        pairs.sort(
            key=lambda pair: (_open(bench.prover, pair), quest.place(pair[0].own, quest.place(pair[1].own)))
        )
        for pair in pairs[:SLOTS]:
            yield _plan(bench, binding, quest, pair)


def _open(prover: Prover, pair: tuple[_Contrast, _Contrast]) -> int:
    many = (c for c in pair if prover.predicate(c.own.predicate).values == "many")
    return sum(not contrast.is_whole for contrast in many)


def _common(prover: Prover, one: str, other: str) -> list[str]:
    shared = set(prover.predicates_of(other))
    return [name for name in prover.predicates_of(one) if name in shared]


def _plan(bench: Bench, binding: Binding, quest: ClaimQuest, pair: tuple[_Contrast, _Contrast]) -> Plan:
    # the whole list reads better behind
    first, second = sorted(pair, key=lambda c: (c.is_whole, quest.place(c.own, "told")))
    grid = product((first.own, first.others), (second.own, second.others))
    statements = tuple(Statement(claims) for claims in grid)
    template = binding.template
    return Plan(
        item_id(
            template.identity,
            tuple(binding.given.items()),
            bench.prover.base,
            condition=binding.condition,
            key=statements[0],
        ),
        template,
        binding.given,
        binding.condition,
        (),
        decide_statement(bench.prover, statements[0]).proofs,
        statements,
    )


def _goes(prover: Prover, binding: Binding, one: _Contrast, other: _Contrast) -> bool:
    """Whether two contrasts make an item: two predicates, neither the other read backwards, as asked."""
    names = one.own.predicate, other.own.predicate
    if names[0] == names[1] or names[1] in prover.ledger.mirror_names(names[0]):
        return False
    if _frames(prover, names[0]) & _frames(prover, names[1]):
        return False
    first, second = (resolve(c.predicate, binding.given) for c in binding.template.pattern[:2])
    wanted = [tuple(map(PredicateRef, order)) for order in (names, names[::-1])]
    return any(first in {None, a} and second in {None, b} for a, b in wanted)


def _frames(prover: Prover, predicate: str) -> set[tuple[str, str]]:
    """Return what a predicate's statements say besides the object, in each language."""
    phrases = prover.predicate(predicate).phrases.items()
    frames = {(lang, _BRACES.sub("", told["does"].text).strip()) for lang, told in phrases if "does" in told}
    return {(lang, frame) for lang, frame in frames if len(frame) > _SHORT_FRAME}


# --- contrasts ----------------------------------------------------------------------------------------


def _contrasts(quest: ClaimQuest, other: str, predicate: str) -> Iterator[_Contrast]:
    """Yield the contrast that a predicate makes between the subject and the other, if it makes one."""
    prover, declared = quest.prover, quest.prover.predicate(predicate)
    told = (term for name in (quest.subject, other) for term in quest.objects(name, predicate))
    if any(is_definition(prover, declared, term) for term in told):
        return  # half a definition beside another claim is absurd
    if declared.values == "many":
        sets = [whole_set(prover, name, predicate) for name in (quest.subject, other)]
        if all(sets):
            yield from _of_sets(quest, declared, other, *(found for found in sets if found))
            return
    for own, others in product(quest.objects(quest.subject, predicate), quest.objects(other, predicate)):
        contrast = _Contrast(Claim(quest.subject, predicate, own), Claim(quest.subject, predicate, others))
        if fits(prover, contrast.others) and _stands(prover, other, contrast):
            yield contrast
            return


def _of_sets(
    quest: ClaimQuest, predicate: Predicate, other: str, own: TermSet, others: TermSet
) -> Iterator[_Contrast]:
    """Yield the contrast of two whole lists; one of a single member wants the phrase "only"."""
    sizes = {len(own.members), len(others.members)}
    if max(sizes) > _LONGEST_SET or (1 in sizes and not _says_only(predicate)):
        return
    found = _Contrast(Claim(quest.subject, predicate.id, own), Claim(quest.subject, predicate.id, others))
    # without "only" a longer list is wrong for a reader only where one of its members is
    refuted = len(others.members) == 1 or any(_is_refuted(quest, found.others, m) for m in others.members)
    if refuted and _apart(quest.prover, predicate, own, others) and _stands(quest.prover, other, found):
        yield found


def _says_only(predicate: Predicate) -> bool:
    return any("only" in phrases for phrases in predicate.phrases.values())


def _is_refuted(quest: ClaimQuest, claim: Claim, member: Term) -> bool:
    return is_false(quest.prover, replace(claim, object=member))


def _apart(prover: Prover, predicate: Predicate, *sets: TermSet) -> bool:
    members = dict.fromkeys(member for found in sets for member in found.members)
    return not any(prover.taxonomy.entangled(a, b, predicate) for a, b in combinations(members, 2))


def _stands(prover: Prover, other: str, contrast: _Contrast) -> bool:
    return (
        is_true(prover, contrast.own)
        and is_false(prover, contrast.others)
        and is_true(prover, replace(contrast.others, subject=other))
        and not _blurred(prover, contrast)
    )


def _blurred(prover: Prover, contrast: _Contrast) -> bool:
    own, others = contrast.own.object, contrast.others.object
    if isinstance(own, TermSet) or isinstance(others, TermSet):
        return own == others
    return prover.taxonomy.entangled(own, others, prover.predicate(contrast.own.predicate))


# --- finishing ----------------------------------------------------------------------------------------


def finish(finisher: "Finisher", bench: Bench, plan: Plan) -> Body | Refusal:
    """Return the four sentences as options; raises Missing where a word is missing."""
    tidy = [_tidied(finisher, statement) for statement in plan.statements]
    if _gives_itself_away(finisher, tidy):
        return Refusal(plan.template.id, "clang", plan.fact)
    described = _described(bench, plan)
    offered = [
        Offered(tidy[0]),
        Offered(tidy[1], "swap", _HALF_OTHER),
        Offered(tidy[2], "swap", _HALF_OTHER),
        Offered(tidy[3], "swap", _WHOLLY_OTHER, describes=described),
    ]
    return Body(stem(finisher, bench, plan, offered), options(finisher, bench, plan, offered))


def _gives_itself_away(finisher: "Finisher", statements: list[Statement]) -> bool:
    """Whether the key's two claims share a word that the other two lack, so that they seem to go together."""
    wording = finisher.renderer.wording
    own, others = (
        [words(finished(wording.claim(c.subject, c.predicate, c.object), finisher.lang)) for c in told.claims]
        for told in (statements[0], statements[3])
    )
    return bool((own[0] & own[1]) - others[0] - others[1])


def _tidied(finisher: "Finisher", statement: Statement) -> Statement:
    """Return the statement with sets in display order."""
    claims = []
    for claim in statement.claims:
        thing = finisher.tidy(claim.object)
        claims.append(replace(claim, object=thing))
    return Statement(tuple(claims))


def _described(bench: Bench, plan: Plan) -> str | None:
    """Return the confusable that the last sentence describes."""
    (first, second) = plan.statements[3].claims
    quest = ClaimQuest(bench.prover, bench.solver, first.subject)
    for name in quest.confusables():
        if all(is_true(bench.prover, replace(claim, subject=name)) for claim in (first, second)):
            return name
    return None
