"""What feeds what: for every fact the items whose key rests on it and those that tell it, or why none."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qgen.assemble.bank import Bank
from qgen.assemble.plan import REASONS
from qgen.facts import FactBase, Ref, TermSet, Triple, Value
from qgen.graph.prover import Prover
from qgen.item import Item, Step
from qgen.pattern import ItemTemplate
from qgen.pipeline.stated import HOLDS, FactKey, Stated
from qgen.pipeline.why_not import question_of, why_unknown
from qgen.render.faults import Missing
from qgen.render.wording import Wording

NEAREST = (
    "clang",
    "flawed",
    "unstylish",
    "too-long",
    "undated",
    "few-distractors",
    "no-phrase",
    "undecided",
    "namesake",
    "alike",
    "unproven",
    "open-list",
    "loose-order",
    "sequence",
    "several-true",
    "few-keys",
    "two-blanks",
    "few-pairs",
    "no-outcome",
)
"""Reasons without an item, what came nearest to one first; the last four say little of the fact itself."""

_STANDINGS = {
    "contested": "it is contested",
    "ended": "it has ended",
    "coming": "it does not hold yet",
}


@dataclass(frozen=True, slots=True)
class Fed:
    """A fact with the items whose key rests on it (``keys``) and all that cite or tell it (``items``).

    ``reason`` says why no key rests on it; a fact that has items may still lack a key.
    """

    fact: Stated
    keys: frozenset[str]
    items: frozenset[str]
    reason: str | None


def feeding(
    facts: Iterable[Stated],
    bank: Bank,
    kept: tuple[Item, ...],
    templates: Iterable[ItemTemplate],
    wording: Wording,
) -> tuple[Fed, ...]:
    """Return what each fact feeds of the items ``kept``; the bank may hold more, which a review keeps out."""
    known = {fact.key: fact for fact in facts}
    keys, cited = _citing(kept, known)
    unused = [fact for key, fact in known.items() if key not in cited]
    for fact, item in _told(unused, kept, wording):
        cited.setdefault(fact.key, set()).add(item)
    rejected, _ = _citing(set_aside(bank, kept), known)
    why = _Reasons(bank, tuple(templates), wording.base, Prover(wording.base, wording.as_of), wording.lang)
    return tuple(
        Fed(
            fact,
            frozenset(keys.get(key, ())),
            frozenset(cited.get(key, ())),
            None if key in keys else why.best(fact, rejected=key in rejected),
        )
        for key, fact in known.items()
    )


def set_aside(bank: Bank, kept: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the items of the bank that are not kept."""
    names = {item.id for item in kept}
    return tuple(item for item in bank.items if item.id not in names)


Items = dict[FactKey, set[str]]


def _citing(items: Iterable[Item], known: dict[FactKey, Stated]) -> tuple[Items, Items]:
    """Return, by fact, the items whose key rests on it, and all items whose proofs cite it."""
    keys: Items = {}
    cited: Items = {}
    for item in items:
        # a key of a NOT item rests on what is true of the other options
        proofs = [(option.proof, option.key is not item.negated) for option in item.options]
        for proof, is_key in (*proofs, *((pair.proof, True) for pair in item.pairs)):
            for key in _cited(item, proof, known):
                cited.setdefault(key, set()).add(item.id)
                if is_key:
                    keys.setdefault(key, set()).add(item.id)
    return keys, cited


def _cited(item: Item, proof: tuple[Step, ...], known: dict[FactKey, Stated]) -> Iterator[FactKey]:
    for step in proof:
        for cite in step.cites:
            own = (cite.triple, item.when)
            key = own if own in known else (cite.triple, None)
            if cite.kind != "not" and key in known:
                yield key


def _told(facts: Iterable[Stated], items: Iterable[Item], wording: Wording) -> Iterator[tuple[Stated, str]]:
    """Yield facts that no proof cites but a rationale tells: true of a distractor, and worth teaching."""
    about: dict[Value, list[tuple[str, str]]] = {}
    for item in items:
        for option in item.options:
            members = option.value.members if isinstance(option.value, TermSet) else (option.value,)
            for member in members:
                about.setdefault(member, []).append((item.id, option.rationale))
    for fact in facts:
        ends = (Ref(fact.triple.subject), fact.triple.object)
        told = [pair for end in ends for pair in about.get(end, ())]
        said = _said(fact.triple, wording) if told and fact.standing == HOLDS else None
        if said is not None:
            yield from ((fact, item) for item, rationale in told if said in rationale)


def _said(triple: Triple, wording: Wording) -> str | None:
    try:
        return wording.says(triple)
    except Missing:
        return None


class _Reasons:
    """Chooses, of all that stood in the way of a fact, what came nearest to an item."""

    def __init__(
        self, bank: Bank, templates: tuple[ItemTemplate, ...], base: FactBase, prover: Prover, lang: str
    ) -> None:
        self._templates = templates
        self._base = base
        self._lang = lang
        self._provers: dict[str | None, Prover] = {None: prover}
        named = {template.id: template for template in templates}
        self._refused: dict[object, set[str]] = {}
        for refusal in bank.skipped:
            if refusal.fact is not None:
                about = question_of(named[refusal.template], refusal.fact)
                self._refused.setdefault(about, set()).add(refusal.reason)

    def best(self, fact: Stated, *, rejected: bool) -> str:
        """Return the one reason that tells most."""
        if fact.standing != HOLDS:
            return _STANDINGS[fact.standing]
        prover = self._provers.setdefault(fact.when, self._provers[None].under(fact.when))
        if prover.prove(fact.triple) is None:
            return why_unknown(prover, fact.triple)
        if rejected:
            return "a review keeps its items out"
        if not self._base.vocabulary.predicates[fact.triple.predicate].phrases.get(self._lang):
            return REASONS["no-phrase"]
        questions = [question_of(template, fact.triple) for template in self._templates]
        told = {reason for question in questions for reason in self._refused.get(question, ())}
        first = next((reason for reason in NEAREST if reason in told), None)
        return REASONS[first] if first else "no template's pattern fits with it as the key fact"
