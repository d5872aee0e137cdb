"""Why a fact yields no item: for every template the items that ask for it, or what stood in the way."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from qgen.assemble.bank import Bank, make_bank
from qgen.assemble.plan import REASONS, Refusal
from qgen.diagnostics import Diagnostic
from qgen.facts import Entry, FactBase, Ref, Term, Triple
from qgen.graph.evidence import Proof
from qgen.graph.ledger import stands
from qgen.graph.prover import Prover
from qgen.item import Item
from qgen.pattern import ItemTemplate, Slot, Var
from qgen.pipeline.draft import bank_options
from qgen.pipeline.listing import written
from qgen.pipeline.opening import Opened, Source
from qgen.pipeline.request import Request
from qgen.pipeline.selection import UnknownNameError, check_names, statuses

_TERMS = 3
_QUOTES = "\"'"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the facts say of a triple: ``true``, ``false`` or ``unknown``, why, and under which condition."""

    truth: str
    why: str
    condition: str | None = None
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one template makes of a fact: items whose key rests on it, or reasons with their counts."""

    template: str
    items: tuple[Item, ...]
    reasons: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Inquiry:
    """The whole answer. ``review`` tells the status of items that review.yaml names."""

    fact: Triple
    standings: tuple[Standing, ...]
    verdicts: tuple[Verdict, ...]
    review: dict[str, str]
    faults: tuple[Diagnostic, ...]


def why_not(opened: Opened, source: Source, text: str, lang: str | None) -> Inquiry:
    """Return what becomes of the fact written as ``subject predicate object``, or raise UnknownNameError."""
    assert opened.collection is not None
    check_names(opened.base, (), lang)
    fact = fact_of(opened.base, text)
    standings = tuple(_standings(opened, fact))
    request = Request(source=source, out=Path(), count=None, lang=lang)
    stated = {entry.domain for entry in opened.base.entries if not entry.denied and fact in entry.triples()}
    options = replace(
        bank_options(request, opened, ""),
        domains=tuple(sorted(stated)) or opened.base.domains,
        # what a review keeps out of exams is shown here as well, with its status
        rejected=frozenset(),
        approved=None,
    )
    bank = make_bank(opened.base, opened.collection.templates, options)
    proven = any(standing.truth == "true" for standing in standings)
    verdicts = [
        _verdict(template, fact, bank, lang=options.lang, proven=proven)
        for template in opened.collection.templates
    ]
    review = {name: status for status, names in statuses(opened.collection).items() for name in names}
    return Inquiry(fact, standings, tuple(verdicts), review, bank.faults)


# --- the fact -----------------------------------------------------------------------------------------


def fact_of(base: FactBase, text: str) -> Triple:
    """Return the triple written as three words or as ``[subject, predicate, object]``."""
    bare = text.strip()
    if bare.startswith("[") and bare.endswith("]"):
        parts = [part.strip() for part in bare[1:-1].split(",", _TERMS - 1)]
    else:
        parts = bare.split(None, _TERMS - 1)
    if len(parts) < _TERMS:
        raise UnknownNameError("QG004", "fact", text, ("subject predicate object",))
    subject, name, term = (part.strip(_QUOTES) for part in parts)
    subject = _known("entity", subject, base.entities)
    name = _known("predicate", name, base.vocabulary.predicates)
    return Triple(subject, name, _term(base, subject, name, term))


def _known(kind: str, name: str, known: Iterable[str]) -> str:
    if name not in known:
        raise UnknownNameError("QG004", kind, name, known)
    return name


def _term(base: FactBase, subject: str, predicate: str, text: str) -> Term:
    """Return the object: an entity, or a value that some fact of the predicate has, the subject's first."""
    spec = base.vocabulary.predicates[predicate].object
    entries = [entry for entry in base.entries if entry.predicate == predicate]
    entries.sort(key=lambda entry: subject not in entry.subjects)
    said = [term for entry in entries for term in entry.objects]
    if spec.types:
        return Ref(_known("entity", text, base.entities))
    if spec.literal:
        from qgen.load.values import parse_literal  # noqa: PLC0415 - only for literals

        literal = parse_literal(spec.literal, text, spec.unit)
        if literal is not None:
            return literal
    found = next((term for term in said if written(term) == text), None)
    if found is None:
        raise UnknownNameError("QG004", "object", text, {written(term) for term in said})
    return found


def _standings(opened: Opened, fact: Triple) -> Iterator[Standing]:
    """Yield whether the fact holds, without a condition and under each one that changes it."""
    plain = Prover(opened.base, opened.as_of)
    first = _standing(plain, fact, None) or Standing("unknown", why_unknown(plain, fact))
    yield first
    for condition in plain.ledger.conditions():
        found = _standing(plain.under(condition), fact, condition)
        if found is not None and (found.truth, found.why) != (first.truth, first.why):
            yield found


def _standing(prover: Prover, fact: Triple, condition: str | None) -> Standing | None:
    proof = prover.prove(fact)
    if proof is not None:
        return Standing("true", proof.ground, condition, _entries(proof))
    proof = prover.refute(fact)
    return None if proof is None else Standing("false", proof.ground, condition, _entries(proof))


def _entries(proof: Proof) -> tuple[Entry, ...]:
    return tuple(dict.fromkeys(evidence.entry for evidence in proof.evidence))


def why_unknown(prover: Prover, fact: Triple) -> str:
    """Return why a triple is neither proven nor refuted."""
    ledger = prover.ledger
    if fact in ledger.contested:
        return "it is contested"
    if fact in ledger.conditional:
        return "it is stated under a condition only"
    entries = [e for e in prover.base.entries if not e.denied and fact in e.triples()]
    if any(stands(entry, ledger.as_of) == "coming" for entry in entries):
        return "it does not hold yet"
    if entries:
        return "other facts speak against it"
    return "nothing states it"


# --- its templates ------------------------------------------------------------------------------------


def _verdict(template: ItemTemplate, fact: Triple, bank: Bank, *, lang: str, proven: bool) -> Verdict:
    items = tuple(i for i in bank.items if i.template == template.id and _rests_on(i, fact))
    told = Counter(
        refusal.reason
        for refusal in bank.skipped
        # of what is not known to be true there is nothing more to say
        if proven and refusal.template == template.id and _concerns(template, refusal, fact)
    )
    reasons = [(REASONS.get(reason, reason), count) for reason, count in told.most_common()]
    if not items and not reasons:
        reasons = [(_silence(template, fact, lang, proven=proven), 0)]
    return Verdict(template.id, items, tuple(reasons))


def _rests_on(item: Item, fact: Triple) -> bool:
    """Whether a key's proof cites the fact; a key of a NOT item rests on what it is not."""
    keys = [option for option in item.options if option.key is not item.negated]
    return any(
        fact == step.triple or any(fact == cite.triple for cite in step.cites)
        for option in keys
        for step in option.proof
    )


def _concerns(template: ItemTemplate, refusal: Refusal, fact: Triple) -> bool:
    """Whether a refusal is about this fact: a question with several answers names one of them only."""
    told = refusal.fact
    return told is not None and question_of(template, told) == question_of(template, fact)


def question_of(template: ItemTemplate, fact: Triple) -> tuple[object, ...]:
    """Return what a template asks about a fact: facts that answer the same question have the same one."""
    if len(template.pattern) > 1:
        return template.id, fact
    asked = template.pattern[0]
    subject = fact.subject if _is_given(asked.subject, template) else None
    term = fact.object if _is_given(asked.object, template) else None
    return template.id, fact.predicate, subject, term


def _is_given(slot: Slot, template: ItemTemplate) -> bool:
    return not isinstance(slot, Var) or slot.name in template.given


def _silence(template: ItemTemplate, fact: Triple, lang: str, *, proven: bool) -> str:
    """Return why a template did not even try."""
    if not proven:
        return "the fact is not proven"
    if lang not in template.languages:
        return f"the template has no text in {lang}"
    named = {c.predicate.id for c in template.pattern if not isinstance(c.predicate, Var)}
    if named and fact.predicate not in named:
        return f"the template asks for {', '.join(sorted(named))} only"
    return "nothing fits the template's pattern with this as the key fact"
