"""Items whose options are sentences, or which are one sentence: is each claim what its option makes of it?"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

from .graph import ALWAYS, iri, name_of, own
from .truth import Verdict
from .values import fold
from .wording import says, shows_literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .patterns import Prover, Reader
    from .verdicts import Finding
    from .wording import Wording

SHAPES = frozenset({"statements", "true-false"})
TRUE = {"en": "true", "ja": "正しい"}
FALSE = {"en": "false", "ja": "誤り"}
NEGATIVE = {"en": re.compile(r"\b(?:not|cannot|no|opposite)\b"), "ja": re.compile(r"ない|なく|いいえ")}
ONLY = {"en": re.compile(r"\bonly\b"), "ja": re.compile(r"のみ|だけ")}
OPPOSITE = {
    Verdict.PROVEN: Verdict.REFUTED,
    Verdict.REFUTED: Verdict.PROVEN,
    Verdict.UNKNOWN: Verdict.UNKNOWN,
}


@dataclass(frozen=True)
class Claim:
    """One claim of IRIs; a set claims that there are exactly these objects."""

    subject: str
    predicate: str
    object: str | frozenset[str]
    holds: bool
    raw: str

    @property
    def members(self) -> frozenset[str]:
        return self.object if isinstance(self.object, frozenset) else frozenset({self.object})


Told = list[tuple["Mapping[str, Any]", list[Claim]]]


def judge_statements(
    item: Mapping[str, Any], reader: Reader, prover: Prover, wording: Wording
) -> Iterator[Finding]:
    """Yield the faults of an item of one of these shapes."""
    world = str(item.get("when") or ALWAYS)
    if world not in prover.truth.graph.worlds:
        raise ValueError(f"no condition {world}")
    told: Told = [(option, _claims(reader, option["value"])) for option in item.get("options") or []]
    yield from _make_up(item, told, reader)
    for option, claims in told:
        yield from _judge(option, claims, prover, world)
    yield from _names(told, prover, world)
    if item.get("shape") == "true-false":
        yield from _true_false_words(item, told, wording)
    else:
        yield from _words(told, wording)
    if world != ALWAYS:
        sentence = wording.collection.conditions[world].get(wording.lang, "")
        if _tight(sentence) not in _tight(str(item.get("stem"))):
            yield "", "condition-missing", f"the stem does not say {sentence!r}"


def _tight(text: str) -> str:
    return fold(text).replace(" ", "").rstrip(".。")


def _claims(reader: Reader, raw: Any) -> list[Claim]:
    parts = raw["set"] if isinstance(raw, dict) and "set" in raw else [raw]
    return [_claim(reader, part) for part in parts]


def _claim(reader: Reader, raw: Any) -> Claim:
    if not isinstance(raw, dict) or "statement" not in raw:
        raise ValueError(f"no statement: {raw}")
    subject, predicate, thing = raw["statement"]
    found = reader.term(thing, reader.unit([predicate]))
    if not isinstance(found, str | frozenset):
        raise TypeError(f"claims nothing: {raw}")
    who, verb = reader.term(subject), reader.predicate(predicate)
    return Claim(str(who), str(verb), found, raw.get("holds", True) is not False, str(raw))


# --- the facts ----------------------------------------------------------------------------------------


def verdict_of(prover: Prover, claims: list[Claim], world: str) -> Verdict:
    """Decide what several claims say together."""
    found = [_verdict(prover, claim, world) for claim in claims]
    if Verdict.REFUTED in found:
        return Verdict.REFUTED
    return Verdict.PROVEN if set(found) == {Verdict.PROVEN} else Verdict.UNKNOWN


def _verdict(prover: Prover, claim: Claim, world: str) -> Verdict:
    if isinstance(claim.object, frozenset):
        found = _exactly(prover, claim, world)
    else:
        found = prover.truth.decide((claim.subject, claim.predicate, claim.object), world)
    return found if claim.holds else OPPOSITE[found]


def _exactly(prover: Prover, claim: Claim, world: str) -> Verdict:
    truth = prover.truth
    verdicts = [truth.decide((claim.subject, claim.predicate, node), world) for node in claim.members]
    known = truth.objects(claim.subject, claim.predicate, world)
    left_out = [node for node in known if not any(_near(prover, claim, node, m) for m in claim.members)]
    # a longer list says no "only", so that what it leaves out does not make it wrong
    if Verdict.REFUTED in verdicts or (left_out and len(claim.members) == 1):
        return Verdict.REFUTED
    whole = set(known) == set(claim.members) and truth.all_objects(claim.subject, claim.predicate, world)
    return Verdict.PROVEN if whole else Verdict.UNKNOWN


def _near(prover: Prover, claim: Claim, one: str, other: str) -> bool:
    path = own("blurs")
    if prover.truth.flag(claim.predicate, "contains"):
        path = f"({path}|{own('overlaps')})"
    return one == other or prover.truth.graph.ask(f"<{one}> {path} <{other}>")


def _judge(option: Mapping[str, Any], claims: list[Claim], prover: Prover, world: str) -> Iterator[Finding]:
    label, text = str(option.get("label")), str(option.get("text"))
    verdict = verdict_of(prover, claims, world)
    if option.get("key") and verdict is not Verdict.PROVEN:
        others = [w for w in prover.truth.graph.worlds if w not in {ALWAYS, world}]
        if world == ALWAYS and any(verdict_of(prover, claims, w) is Verdict.PROVEN for w in others):
            yield label, "condition-missing", f"{text!r} holds under a condition only"
        else:
            yield label, "wrong-key", f"{text!r} is {verdict.value}"
    elif not option.get("key") and verdict is Verdict.PROVEN:
        yield label, "true-distractor", f"{text!r} is proven"
    elif not option.get("key") and verdict is Verdict.UNKNOWN:
        yield label, "unrefuted-distractor", f"{text!r} is unknown"


def _names(told: Told, prover: Prover, world: str) -> Iterator[Finding]:
    """What shares the subject's name must not fit; what shares an object's must make the claim no other."""
    collection = prover.truth.graph.collection
    for option, claims in told:
        for claim in claims:
            declared = collection.predicates[name_of(claim.predicate)]
            for other in _namesakes(prover, claim.subject):
                if collection.fits(name_of(other), frozenset(declared.subjects)):
                    yield "", "ambiguous-stem", f"{name_of(claim.subject)} has the namesake {name_of(other)}"
            for node in claim.members:
                for other in _namesakes(prover, node):
                    if not collection.fits(name_of(other), frozenset(declared.objects)):
                        continue
                    told_again = replace(claim, object=other)
                    same = _verdict(prover, told_again, world) is _verdict(prover, claim, world)
                    if isinstance(claim.object, frozenset) or not same:
                        kind = "wrong-key" if option.get("key") else "unrefuted-distractor"
                        yield str(option.get("label")), kind, f"the namesake {name_of(other)} is another case"


def _namesakes(prover: Prover, node: str) -> list[str]:
    if not node.startswith("urn:e:"):
        return []
    found = prover.truth.graph.select(f"<{node}> <{iri('q', 'alike')}> ?x")
    return [other for other in found if other != node and other.startswith("urn:e:")]


# --- the make-up --------------------------------------------------------------------------------------


def _make_up(item: Mapping[str, Any], told: Told, reader: Reader) -> Iterator[Finding]:
    given = {iri("e", str(raw.get("id"))) for raw in (item.get("given") or {}).values()}
    everything = [(str(option.get("label")), claim) for option, claims in told for claim in claims]
    for label, claim in everything:
        if given and claim.subject not in given:
            yield label, "off-subject", f"{name_of(claim.subject)} is not what the stem is about"
    if item.get("shape") == "true-false":
        shown = {(claim.subject, claim.predicate, claim.object) for _, claim in everything}
        if shown != {conjunct.slots for conjunct in reader.pattern(item)}:
            yield "", "bad-structure", "the options are not about the one triple that is given"
        if sorted(claim.holds for _, claim in everything) != [False, True]:
            yield "", "bad-structure", "not one option for true and one for false"
        return
    yield from _likeness(told)
    counts = Counter((claim.predicate, claim.object, claim.holds) for _, claim in everything)
    if any(len(claims) > 1 for _, claims in told) and len(set(counts.values())) > 1:
        yield "", "bad-structure", "one attribute is shown more often than another"


def _likeness(told: Told) -> Iterator[Finding]:
    for (one, first), (other, second) in combinations(told, 2):
        label = str(other.get("label"))
        if _tight(str(one.get("text"))) == _tight(str(other.get("text"))) or _bare(first) == _bare(second):
            yield label, "alike-options", f"says what {one.get('label')} says"
        turned = {(s, p, o, not holds) for s, p, o, holds in _bare(first)}
        if len(first) == 1 and turned == _bare(second):
            yield label, "opposite-options", f"is the contrary of {one.get('label')}"


def _bare(claims: list[Claim]) -> set[tuple[str, str, str | frozenset[str], bool]]:
    return {(claim.subject, claim.predicate, claim.object, claim.holds) for claim in claims}


# --- the words ----------------------------------------------------------------------------------------


def _words(told: Told, wording: Wording) -> Iterator[Finding]:
    for option, claims in told:
        text, label = str(option.get("text")), str(option.get("label"))
        parts = option["value"].get("set", [option["value"]])
        for raw, claim in zip(parts, claims, strict=True):
            if not _shows(wording, text, raw["statement"][2]):
                yield label, "text-mismatch", f"{text!r} does not name the object of {claim.raw}"
            if (
                isinstance(claim.object, frozenset)
                and len(claim.object) == 1
                and not _finds(ONLY, wording, text)
            ):
                yield label, "text-mismatch", f"{text!r} does not say that this is all"
            if not claim.holds and not _finds(NEGATIVE, wording, text):
                yield label, "text-mismatch", f"{text!r} denies nothing"
        if all(claim.holds for claim in claims) and _finds(NEGATIVE, wording, _without(text, parts, wording)):
            yield label, "text-mismatch", f"{text!r} denies something"


def _finds(table: Mapping[str, re.Pattern[str]], wording: Wording, text: str) -> bool:
    found = table.get(wording.lang)
    return found is None or bool(found.search(text.lower()))


def _without(text: str, parts: list[Any], wording: Wording) -> str:
    """Return a text without the names of the things in it, which may hold any word."""
    rest = fold(text)
    for raw in parts:
        for name in [raw["statement"][0].get("id"), *_ids(raw["statement"][2])]:
            for form in sorted(wording.wordings(str(name)), key=len, reverse=True):
                rest = rest.replace(form, " ")
    return rest


def _ids(raw: Any) -> list[str]:
    parts = raw.get("set") if "set" in raw else [raw]
    return [str(part["id"]) for part in parts if "id" in part]


def _shows(wording: Wording, text: str, raw: Any) -> bool:
    if "set" in raw:
        return all(_shows(wording, text, member) for member in raw["set"])
    if "literal" in raw:
        return shows_literal(text, str(raw["type"]), str(raw["literal"]))
    return "id" not in raw or any(says(fold(text), form) for form in wording.wordings(str(raw["id"])))


def _true_false_words(item: Mapping[str, Any], told: Told, wording: Wording) -> Iterator[Finding]:
    stem = str(item.get("stem"))
    for option, claims in told:
        text = fold(str(option.get("text")))
        for claim in claims:
            wanted = (TRUE if claim.holds else FALSE).get(wording.lang)
            if wanted is not None and text != wanted:
                yield str(option.get("label")), "text-mismatch", f"{text!r} is not {wanted!r}"
        for who, _, thing in [option["value"]["statement"]]:
            if not (_shows(wording, stem, who) and _shows(wording, stem, thing)):
                yield "", "text-mismatch", "the stem does not say the triple"
