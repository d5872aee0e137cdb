"""Rationales: what each ground of a proof says."""

from typing import Any

import pytest

from qgen.facts import Ref, Term, Triple
from qgen.item import Cite, Step
from qgen.pattern import Conjunct, Var
from qgen.render.flow import with_pronouns
from qgen.render.rationale import rationale
from qgen.render.wording import Wording
from tests.render.bases import BASE, DAYS, HOURS

WORDINGS = {lang: Wording(BASE, lang, None) for lang in ("en", "ja")}


def triple(subject: str, predicate: str, thing: str | Term) -> Triple:
    return Triple(subject, predicate, Ref(thing) if isinstance(thing, str) else thing)


def step(ground: str, shown: Triple, *, holds: bool = False, conjunct: int = 0, **cites: Triple) -> Step:
    kinds = {"fact": "fact", "denied": "not", "only": "only"}
    return Step(conjunct, ground, holds, shown, tuple(Cite(kinds[kind], one) for kind, one in cites.items()))


WAF_7 = triple("waf", "operates_at", "osi-7")
WAF_3 = triple("waf", "operates_at", "osi-3")
WAF_SQL = triple("waf", "protects_against", "sql")
WAF_DDOS = triple("waf", "protects_against", "ddos")
SHIELD_DDOS = triple("shield", "protects_against", "ddos")
SHIELD_3 = triple("shield", "operates_at", "osi-3")
SHIELD_4 = triple("shield", "operates_at", "osi-4")
SHIELD_7 = triple("shield", "operates_at", "osi-7")
INSPECTOR_SQL = triple("inspector", "protects_against", "sql")
NAT_SQL = triple("nat", "reaches", "sql")
GUARDDUTY_HOURS = step(
    "single-valued",
    triple("guardduty", "keeps_for", HOURS),
    fact=triple("guardduty", "keeps_for", DAYS),
)
PATTERN = (
    Conjunct(Var("s"), Var("p"), Var("a")),
    Conjunct(Var("s"), Var("q"), Var("b"), negated=True),
)

CASES: dict[str, dict[str, Any]] = {
    "key": {"key": True, "steps": (step("stated", WAF_7, holds=True),)},
    "key of a set": {
        "key": True,
        "steps": (step("stated", SHIELD_4, holds=True), step("stated", SHIELD_3, holds=True)),
    },
    "key with two requirements": {
        "key": True,
        "steps": (step("stated", WAF_SQL, holds=True), step("stated", WAF_7, holds=True, conjunct=1)),
    },
    "key of NOT": {"key": True, "steps": (step("denied", INSPECTOR_SQL, denied=INSPECTOR_SQL),)},
    "inherited": {
        "key": True,
        "steps": (step("inherited", NAT_SQL, holds=True, fact=triple("door", "reaches", "sql")),),
    },
    "denied": {"key": False, "steps": (step("denied", INSPECTOR_SQL, denied=INSPECTOR_SQL),)},
    "single-valued": {
        "key": False,
        "steps": (GUARDDUTY_HOURS,),
    },
    "single-valued, and its one owner": {
        "key": False,
        "also": triple("inspector", "keeps_for", HOURS),
        "sole": True,
        "steps": (GUARDDUTY_HOURS,),
    },
    "single-valued, and an example": {
        "key": False,
        "also": triple("inspector", "keeps_for", HOURS),
        "steps": (GUARDDUTY_HOURS,),
    },
    "complete objects": {"key": False, "steps": (step("complete", SHIELD_7, only=SHIELD_3),), "also": WAF_7},
    "complete objects with only": {"key": False, "steps": (step("complete", WAF_DDOS, only=WAF_SQL),)},
    "complete subjects": {
        "key": False,
        "steps": (step("complete", WAF_DDOS, only=SHIELD_DDOS),),
        "also": WAF_SQL,
    },
    "owned elsewhere": {"key": False, "steps": (step("owned-elsewhere", WAF_DDOS, fact=SHIELD_DDOS),)},
    "ended": {"key": False, "steps": (step("ended", triple("sso", "keeps_for", HOURS)),)},
    "disjoint": {"key": False, "steps": (step("disjoint", triple("waf", "operates_at", "nat")),)},
    "assumed": {"key": False, "steps": (step("assumed", NAT_SQL),)},
    "distractor of NOT": {"key": False, "steps": (step("stated", WAF_SQL, holds=True),)},
    "near miss that meets what it must not": {
        "key": False,
        "pattern": PATTERN,
        "steps": (step("stated", WAF_SQL, holds=True), step("stated", WAF_7, holds=True, conjunct=1)),
    },
    "near miss that lacks a requirement": {
        "key": False,
        "pattern": PATTERN,
        "steps": (step("complete", WAF_DDOS, only=WAF_SQL), step("single-valued", WAF_3, conjunct=1)),
    },
    "nothing to say": {"key": False, "steps": ()},
}


@pytest.mark.parametrize("name", CASES)
def test_rationales(name: str, snapshot: Any) -> None:
    told = {lang: rationale(wording, base=BASE, **CASES[name]) for lang, wording in WORDINGS.items()}
    snapshot.assert_match(told, name)


def test_what_cannot_be_worded_is_left_out() -> None:
    unknown = step("stated", triple("english-only", "operates_at", "osi-7"), holds=True)
    assert rationale(WORDINGS["ja"], base=BASE, key=True, steps=(unknown,)) == "これは正しい。"


@pytest.mark.parametrize(
    ("sentences", "told"),
    [
        (["AWS WAF blocks it.", "AWS WAF logs it."], "AWS WAF blocks it. It logs it."),
        (["AWS WAF blocks it.", "AWS WAF Classic logs it."], "AWS WAF blocks it. AWS WAF Classic logs it."),
        (["It is AWS WAF.", "AWS WAF logs it."], "It is AWS WAF. AWS WAF logs it."),
        (["The logs grow.", "AWS WAF logs it.", "The logs are old."], None),
    ],
)
def test_a_thing_is_not_named_twice_in_a_row(sentences: list[str], told: str | None) -> None:
    flowing = with_pronouns(sentences, {"AWS WAF ": "It", "The logs ": "They"})
    assert " ".join(flowing) == (told or " ".join(sentences))


def test_a_steps_reason_is_told_whole_or_not_at_all() -> None:
    denied = step("denied", INSPECTOR_SQL, denied=INSPECTOR_SQL)
    before = (step("stated", WAF_SQL, holds=False), step("assumed", NAT_SQL))
    alone = rationale(WORDINGS["en"], base=BASE, key=False, steps=(denied,))
    assert alone.endswith("It reads no requests.")
    together = rationale(WORDINGS["en"], base=BASE, key=False, steps=(*before, denied))
    assert together == rationale(WORDINGS["en"], base=BASE, key=False, steps=before)
