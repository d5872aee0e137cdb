"""The exam as JSON, the format that other programs read; ``schema`` describes it, ``json_read`` reads it."""

import json
import re
from collections.abc import Mapping

from qgen.exam import Exam
from qgen.facts import Claim, Literal, Ref, Sequence, Statement, TermSet, Triple, Value
from qgen.item import Cite, Item, Option, Pair, SourceCite, Step
from qgen.pattern import Conjunct, PredicateRef, Slot, Var

SCHEMA_VERSION = 1
"""Grows only when a reader of the version before could misread the file; new fields leave it alone."""

Json = dict[str, object]
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")


def write_json(exam: Exam, layouts: Mapping[str, str]) -> dict[str, bytes]:  # noqa: ARG001 - every writer is called alike
    """Return the exam with keys, rationales and proofs as one JSON file."""
    text = json.dumps(exam_to_json(exam), ensure_ascii=False, allow_nan=False, indent=1)
    return {f"{exam.stem}.json": (_LONE_SURROGATE.sub("�", text) + "\n").encode()}


def exam_to_json(exam: Exam) -> Json:
    """Return the whole document."""
    head = {
        "name": exam.name,
        "title": exam.title,
        "lang": exam.lang,
        "default_lang": exam.default_lang,
        "domains": list(exam.domains),
        "seed": exam.seed,
        "form": exam.form,
        "as_of": exam.as_of,
        "blueprint": exam.blueprint,
        "minutes": exam.sitting.minutes,
        "pass_mark": exam.sitting.pass_mark,
        "instructions": exam.sitting.instructions,
        "sections": [{"id": s.id, "title": s.title, "items": list(s.items)} for s in exam.sections],
    }
    items = [item_to_json(item) for item in exam.items]
    return {"qgen": exam.qgen, "schema": SCHEMA_VERSION, "exam": head, "items": items}


def item_to_json(item: Item) -> Json:
    """Return one item."""
    return {
        "id": item.id,
        "template": item.template,
        "shape": item.shape,
        "kind": item.kind,
        "domain": item.domain,
        "topic": item.topic,
        "tags": list(item.tags),
        "bloom": item.bloom,
        "bloom_reason": item.bloom_reason,
        "difficulty": item.difficulty,
        "level": item.level,
        "stem": item.stem.plain,
        "emphasis": [list(span) for span in item.stem.strong],
        "negated": item.negated,
        "fixed_order": item.fixed_order,
        "assumed": item.assumed,
        **({"unproven": True} if item.unproven else {}),
        **({"calibrated": True} if item.calibrated else {}),
        "ask": list(item.ask),
        "given": {name: term_to_json(item.given[name]) for name in sorted(item.given)},
        "when": item.when,
        **({} if item.place is None else {"place": item.place}),
        "pattern": [_conjunct(conjunct) for conjunct in item.pattern],
        "premises": [{"text": p.text, **_claim(p.claim)} for p in item.premises],
        "pairs": [_pair(pair) for pair in item.pairs],
        "enemies": list(item.enemies),
        "options": [_option(option) for option in item.options],
        "sources": [_source(source) for source in item.sources],
    }


def term_to_json(term: Value | Slot) -> Json:  # noqa: PLR0911 - one way out for each kind of term
    """Return T: an entity or predicate, a literal as written, a set, a sequence, a statement, a variable."""
    match term:
        case Ref(name) | PredicateRef(name):
            return {"id": name}
        case Literal(kind, _, text):
            return {"literal": text, "type": kind}
        case TermSet(members):
            return {"set": [term_to_json(member) for member in members]}
        case Sequence(steps):
            return {"sequence": [_step_of_sequence(step) for step in steps]}
        case Statement((claim,)):
            return _claim(claim)
        case Statement(claims):
            return {"set": [_claim(claim) for claim in claims]}
        case Var(name):
            return {"var": name}


def _claim(claim: Claim) -> Json:
    triple = [{"id": claim.subject}, {"id": claim.predicate}, term_to_json(claim.object)]
    return {"statement": triple} if claim.holds else {"statement": triple, "holds": False}


def _step_of_sequence(step: tuple[Value, ...]) -> Json:
    """Return one step; where several terms may stand in either order, it is a set."""
    return term_to_json(step[0]) if len(step) == 1 else {"set": [term_to_json(term) for term in step]}


def _conjunct(conjunct: Conjunct) -> object:
    triple = [term_to_json(slot) for slot in (conjunct.subject, conjunct.predicate, conjunct.object)]
    return {"not": triple} if conjunct.negated else triple


def _option(option: Option) -> Json:
    return {
        "label": option.label,
        "text": option.text,
        "value": term_to_json(option.value),
        "key": option.key,
        "strategy": option.strategy,
        "plausibility": option.plausibility,
        "rationale": option.rationale,
        "proof": [_proof_step(step) for step in option.proof],
    }


def _pair(pair: Pair) -> Json:
    return {
        "text": pair.text,
        "value": None if pair.value is None else term_to_json(pair.value),
        "label": pair.label,
        "rationale": pair.rationale,
        "proof": [_proof_step(step) for step in pair.proof],
    }


def _proof_step(step: Step) -> Json:
    return {
        "conjunct": step.conjunct,
        "ground": step.ground,
        "holds": step.holds,
        "triple": _triple(step.triple),
        "cites": [_cite(cite) for cite in step.cites],
    }


def _cite(cite: Cite) -> Json:
    return {cite.kind: _triple(cite.triple), "source": cite.source, "at": list(cite.at)}


def _triple(triple: Triple) -> list[Json]:
    return [{"id": triple.subject}, {"id": triple.predicate}, term_to_json(triple.object)]


def _source(source: SourceCite) -> Json:
    return {"id": source.id, "title": source.title, "at": list(source.at), "url": source.url}
