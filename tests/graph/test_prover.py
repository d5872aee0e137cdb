"""The semantics of proof, ground by ground: what must be proven, refuted, and above all left unknown."""

import pytest

from qgen.graph.prover import Prover
from tests.making import fact_base, triple

THINGS = """\
entities:
  a: {type: thing, name: Alpha}
  b: {type: thing, name: Beta}
  c: {type: thing, name: Gamma}
  d: {type: gadget, name: Delta}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
"""


def verdict(
    facts: str, asked: tuple[str, str, str], *, when: str | None = None, as_of: str | None = None
) -> str:
    base = fact_base(THINGS + facts)
    day = None if as_of is None else tuple(map(int, as_of.split("-")))
    prover = Prover(base, day, condition=when)  # type: ignore[arg-type]  # three numbers
    said = triple(base, *asked)
    true, false = prover.prove(said), prover.refute(said)
    assert true is None or false is None
    if true is not None:
        return f"true: {true.ground}"
    return "unknown" if false is None else f"false: {false.ground}"


CASES = {
    # name: (facts, asked triple, verdict)
    "stated": ("facts:\n- [a, likes, b]", ("a", "likes", "b"), "true: stated"),
    "silence": ("facts:\n- [a, likes, b]", ("a", "likes", "c"), "unknown"),
    "denied": ("facts:\n- {not: [a, likes, b]}", ("a", "likes", "b"), "false: denied"),
    "single": ("facts:\n- [a, has_color, red]", ("a", "has_color", "blue"), "false: single-valued"),
    "single-none": ("facts:\n- [b, has_color, red]", ("a", "has_color", "blue"), "unknown"),
    "single-equal": ("facts:\n- [a, lasts, 60 min]", ("a", "lasts", "1 h"), "true: stated"),
    "single-other-unit": ("facts:\n- [a, lasts, 60 min]", ("a", "lasts", "2 h"), "false: single-valued"),
    "range-dash": (
        "facts:\n- [a, listens_on, 1024-65535]",
        ("a", "listens_on", "1024–65535"),
        "true: stated",
    ),
    "range-inside": (
        "facts:\n- [a, listens_on, 1024-65535]",
        ("a", "listens_on", "49152-65535"),
        "false: single-valued",
    ),
    "contained-network": ("facts:\n- [a, covers, 10.0.0.0/8]", ("a", "covers", "10.1.0.0/16"), "unknown"),
    "other-network": (
        "facts:\n- [a, covers, 10.0.0.0/8]",
        ("a", "covers", "192.168.0.0/16"),
        "false: single-valued",
    ),
    "only-objects": (
        "facts:\n- {fact: [a, likes, b], only: objects, at: L1}",
        ("a", "likes", "c"),
        "false: complete",
    ),
    "only-none": (
        "facts:\n- {fact: [a, likes, []], only: objects, at: L1}",
        ("a", "likes", "c"),
        "false: complete",
    ),
    "only-other-subject": (
        "facts:\n- {fact: [a, likes, b], only: objects, at: L1}",
        ("b", "likes", "c"),
        "unknown",
    ),
    "only-subjects": (
        "rosters: {all: [a, b, c]}\nfacts:\n- {fact: [a, likes, d], only: subjects, among: all, at: L1}",
        ("b", "likes", "d"),
        "false: complete",
    ),
    "outside-roster": (
        "rosters: {all: [a, b]}\nfacts:\n- {fact: [a, likes, d], only: subjects, among: all, at: L1}",
        ("c", "likes", "d"),
        "unknown",
    ),
    "inverse": ("facts:\n- [a, owns, b]", ("b", "owned_by", "a"), "true: inverse"),
    "owned-elsewhere": ("facts:\n- [a, owns, b]", ("c", "owns", "b"), "false: owned-elsewhere"),
    "owned-elsewhere-inverse": ("facts:\n- [a, owns, b]", ("b", "owned_by", "c"), "false: owned-elsewhere"),
    "symmetric": ("facts:\n- [a, married_to, b]", ("b", "married_to", "a"), "true: symmetric"),
    "symmetric-single": ("facts:\n- [a, married_to, b]", ("b", "married_to", "c"), "false: single-valued"),
    "contested-fact": ("facts:\n- {fact: [a, likes, b], contested: true}", ("a", "likes", "b"), "unknown"),
    "contested-not": ("facts:\n- {not: [a, likes, b], contested: true}", ("a", "likes", "b"), "unknown"),
    "contested-shields": (
        "facts:\n- [a, has_color, red]\n- {fact: [a, has_color, blue], contested: true}",
        ("a", "has_color", "blue"),
        "unknown",
    ),
    "contested-closure": (
        "facts:\n- {fact: [a, likes, b], only: objects, at: L1, contested: true}",
        ("a", "likes", "c"),
        "unknown",
    ),
    "complete-predicate": ("facts:\n- [a, spells, b]", ("a", "spells", "c"), "false: complete"),
    "complete-no-triple": ("facts:\n- [a, spells, b]", ("b", "spells", "c"), "unknown"),
    "conditional-unasked": (
        "facts:\n- [a, weighs, 5]\n- {fact: [a, weighs, 6], when: at-night}",
        ("a", "weighs", "6"),
        "unknown",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_verdict(name: str) -> None:
    facts, asked, expected = CASES[name]
    assert verdict(facts, asked) == expected


PLACES = """\
entities:
  p: {type: place, name: Pier}
  q: {type: place, name: Quay}
  r: {type: place, name: Region}
  z: {type: place, name: Zone}
"""


@pytest.mark.parametrize(
    ("facts", "asked", "expected"),
    [
        ("facts:\n- [p, lies_in, q]\n- [q, lies_in, r]", ("p", "lies_in", "r"), "true: transitive"),
        ("facts:\n- {fact: [p, lies_in, q], only: objects, at: L1}", ("p", "lies_in", "z"), "unknown"),
        (
            "facts:\n- {fact: [p, lies_in, q], only: objects, at: L1}\n"
            "- {fact: [q, lies_in, []], only: objects, at: L1}",
            ("p", "lies_in", "z"),
            "false: complete",
        ),
        ("facts:\n- [p, lies_in, q]\n- [q, lies_in, p]", ("p", "lies_in", "r"), "unknown"),
    ],
)
def test_transitive(facts: str, asked: tuple[str, str, str], expected: str) -> None:
    base = fact_base(PLACES + facts)
    prover = Prover(base)
    said = triple(base, *asked)
    true, false = prover.prove(said), prover.refute(said)
    found = f"true: {true.ground}" if true else f"false: {false.ground}" if false else "unknown"
    assert found == expected


NARROW = """\
entities:
  shield: {type: thing, name: Shield}
  standard: {type: thing, name: Shield Standard, broader: shield}
  other: {type: thing, name: Other}
  need: {type: thing, name: Need}
  want: {type: thing, name: Want}
"""


@pytest.mark.parametrize(
    ("facts", "asked", "expected"),
    [
        ("facts:\n- [shield, needs, need]", ("standard", "needs", "need"), "true: inherited"),
        ("facts:\n- [standard, needs, need]", ("shield", "needs", "need"), "unknown"),
        ("facts:\n- [shield, likes, need]", ("standard", "likes", "need"), "unknown"),
        # contained things never refute each other, even against a closure
        (
            "facts:\n- {fact: [other, likes, shield], only: objects, at: L1}",
            ("other", "likes", "standard"),
            "unknown",
        ),
        (
            "facts:\n- {fact: [other, likes, shield], only: objects, at: L1}",
            ("other", "likes", "want"),
            "false: complete",
        ),
        (
            "facts:\n- {fact: [other, likes, shield], only: objects, at: L1}\n- {not: [other, likes, standard]}",
            ("other", "likes", "standard"),
            "false: denied",
        ),
        (
            "facts:\n- [shield, runs_at, 5]\n- [standard, runs_at, 6]",
            ("standard", "runs_at", "5"),
            "false: single-valued",
        ),
        ("facts:\n- [shield, runs_at, 5]", ("standard", "runs_at", "5"), "true: inherited"),
        # an owner that holds the subject may be meant, whoever else is one
        (
            "  third: {type: thing, name: Third, broader: shield}\nfacts:\n- [[shield, standard], owns, need]",
            ("third", "owns", "need"),
            "unknown",
        ),
        (
            "  third: {type: thing, name: Third}\nfacts:\n- [[shield, standard], owns, need]",
            ("third", "owns", "need"),
            "false: owned-elsewhere",
        ),
        # a contested value of its own may win over the inherited one
        (
            "facts:\n- [shield, runs_at, 5]\n- {fact: [standard, runs_at, 6], contested: true}",
            ("standard", "runs_at", "5"),
            "unknown",
        ),
        (
            "facts:\n- [shield, runs_at, 5]\n- {fact: [standard, runs_at, 6], contested: true}",
            ("standard", "runs_at", "7"),
            "unknown",
        ),
        (
            "facts:\n- [shield, needs, need]\n- {not: [standard, needs, need]}",
            ("standard", "needs", "need"),
            "unknown",
        ),
        # a derived triple outside a closure makes the closure void
        (
            "facts:\n- [shield, needs, need]\n- {fact: [standard, needs, want], only: objects, at: L1}",
            ("standard", "needs", "other"),
            "unknown",
        ),
    ],
)
def test_containment(facts: str, asked: tuple[str, str, str], expected: str) -> None:
    base = fact_base(NARROW + facts)
    prover = Prover(base)
    said = triple(base, *asked)
    true, false = prover.prove(said), prover.refute(said)
    found = f"true: {true.ground}" if true else f"false: {false.ground}" if false else "unknown"
    assert found == expected


@pytest.mark.parametrize(
    ("as_of", "asked", "expected"),
    [
        (None, ("a", "weighs", "5"), "false: single-valued"),
        (None, ("a", "weighs", "6"), "true: stated"),
        ("2021-12-01", ("a", "weighs", "5"), "true: stated"),
        ("2021-12-02", ("a", "weighs", "5"), "false: single-valued"),
        ("2021-12-01", ("a", "weighs", "6"), "false: single-valued"),
        ("2021-12-02", ("a", "weighs", "6"), "true: stated"),
    ],
)
def test_dates(as_of: str | None, asked: tuple[str, str, str], expected: str) -> None:
    facts = "facts:\n- {fact: [a, weighs, 5], until: 2021-12-02}\n- {fact: [a, weighs, 6], from: 2021-12-02}"
    assert verdict(facts, asked, as_of=as_of) == expected


def test_ended_refutes_only_what_nothing_states_now() -> None:
    ended = "facts:\n- {fact: [a, likes, b], until: 2020-01-01}"
    assert verdict(ended, ("a", "likes", "b"), as_of="2021-01-01") == "false: ended"
    again = ended + "\n- {fact: [a, likes, b], from: 2020-06-01}"
    assert verdict(again, ("a", "likes", "b"), as_of="2021-01-01") == "true: stated"


@pytest.mark.parametrize(
    ("when", "asked", "expected"),
    [
        ("at-night", ("a", "weighs", "6"), "true: stated"),
        ("at-night", ("a", "weighs", "5"), "false: single-valued"),
        ("at-noon", ("a", "weighs", "5"), "true: stated"),
        ("at-night", ("b", "weighs", "7"), "true: stated"),
        (None, ("a", "weighs", "5"), "true: stated"),
        (None, ("a", "weighs", "6"), "unknown"),
    ],
)
def test_conditions(when: str | None, asked: tuple[str, str, str], expected: str) -> None:
    facts = "facts:\n- [a, weighs, 5]\n- {fact: [a, weighs, 6], when: at-night}\n- [b, weighs, 7]"
    assert verdict(facts, asked, when=when) == expected


def test_alike_names_never_refute_each_other() -> None:
    facts = """\
entities:
  s: {type: thing, name: Subject}
  one: {type: thing, name: ＡＷＳ SSO}
  two: {type: thing, name: Center, aliases: [aws sso]}
  far: {type: thing, name: Far}
facts:
- {fact: [s, likes, one], only: objects, at: L1}
"""
    base = fact_base(facts)
    prover = Prover(base)
    assert prover.refute(triple(base, "s", "likes", "two")) is None
    assert prover.refute(triple(base, "s", "likes", "far")) is not None


def test_assumption_is_marked_and_never_beats_what_is_contested() -> None:
    base = fact_base(THINGS + "facts:\n- [a, likes, b]\n- {fact: [a, likes, c], contested: true}")
    prover = Prover(base, assume_complete=True)
    assumed = prover.refute(triple(base, "a", "likes", "d"))
    assert assumed is not None
    assert assumed.ground == "assumed"
    assert prover.refute(triple(base, "a", "likes", "c")) is None


def test_a_long_chain_of_broader_things_is_no_deep_recursion() -> None:
    links = "\n".join(f"  t{i}: {{type: thing, name: T{i}, broader: t{i + 1}}}" for i in range(3000))
    base = fact_base(
        f"entities:\n{links}\n  t3000: {{type: thing, name: Top}}\n  n: {{type: thing, name: N}}\nfacts:\n- [t3000, needs, n]\n"
    )
    proof = Prover(base).prove(triple(base, "t0", "needs", "n"))
    assert proof is not None
    assert proof.ground == "inherited"
