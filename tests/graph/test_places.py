"""Places in a sequence: strict ones are proven or refuted, those that either-order steps leave open are neither."""

import pytest

from qgen.facts import Ref, Sequence, Term
from qgen.graph.places import decide_place, is_clear, is_strict, members, step_at, the_sequence
from qgen.graph.prover import Prover
from tests.making import VOCABULARY, fact_base

WORDS = VOCABULARY + "  goes_through: {subject: thing, object: {sequence: color}, values: one}\n"
THINGS = """\
entities:
  lamp: {type: thing, name: lamp}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
  pink: {type: color, name: pink}
"""


def sequence(*steps: str) -> Sequence:
    """Write a sequence; ``a|b`` is a step whose members may come in either order."""
    return Sequence(tuple(tuple(Ref(name) for name in step.split("|")) for step in steps))


def prover(facts: str) -> Prover:
    return Prover(fact_base(THINGS + facts, WORDS))


def stated(steps: str, rest: str = "") -> Prover:
    return prover(f"facts:\n- {{fact: [lamp, goes_through, {{sequence: {steps}}}]{rest}}}\n")


@pytest.mark.parametrize(
    ("steps", "place", "anchor", "expected"),
    [
        ("a b c", "first", None, "a"),
        ("a b c", "last", None, "c"),
        ("a b c", "after", "a", "b"),
        ("a b c", "after", "c", None),
        ("a b c", "before", "c", "b"),
        ("a b c", "before", "a", None),
        ("a b c", "after", "x", None),
        ("a|b c d", "first", None, None),
        ("a|b c d", "after", "a", None),
        ("a b|c d", "after", "a", None),
        ("a b|c d", "before", "d", None),
        ("a b|c d", "after", "b", None),
        ("a b|c d e", "after", "d", "e"),
        ("a b|c d", "last", None, "d"),
        ("a b|c", "last", None, None),
    ],
)
def test_a_place_is_strict_or_nobodys(
    steps: str, place: str, anchor: str | None, expected: str | None
) -> None:
    found = step_at(sequence(*steps.split()), place, None if anchor is None else Ref(anchor))
    assert found == (None if expected is None else Ref(expected))


def test_a_sequence_is_strict_unless_some_steps_are_free() -> None:
    assert is_strict(sequence("a", "b"))
    assert not is_strict(sequence("a", "b|c"))
    assert members(sequence("a", "b|c")) == [Ref("a"), Ref("b"), Ref("c")]


def decided(of: Prover, step: str, place: str = "first", anchor: Term | None = None) -> str | None:
    proof = decide_place(of, ("lamp", "goes_through"), place, anchor, Ref(step))
    return None if proof is None else f"{proof.ground} {proof.holds}"


def test_the_one_that_stands_there_is_proven_and_the_others_are_refuted() -> None:
    of = stated("[red, blue, green]", ", at: L1")
    assert decided(of, "red") == "position True"
    assert decided(of, "blue") == "order False"
    assert decided(of, "green", "after", Ref("blue")) == "position True"
    proof = decide_place(of, ("lamp", "goes_through"), "first", None, Ref("blue"))
    assert proof is not None
    assert [evidence.triple.object for evidence in proof.evidence] == [sequence("red", "blue", "green")]


def test_what_is_no_step_is_not_decided() -> None:
    assert decided(stated("[red, blue, green]"), "pink") is None


@pytest.mark.parametrize(
    "of",
    [
        stated("[[red, blue], green, pink]"),
        stated("[red, blue, green]", ", contested: true"),
        stated("[red, blue, green]", ", when: at-night"),
        stated("[red, blue, green]", ", until: 2020-01-01"),
        stated("[red, blue, red]"),
        prover("facts:\n- [lamp, has_color, blue]\n"),
    ],
    ids=["either order", "contested", "under a condition", "ended", "a step twice", "no sequence"],
)
def test_a_place_that_is_open_is_not_decided(of: Prover) -> None:
    assert [decided(of, step) for step in ("red", "blue", "green")] == [None] * 3


def test_several_sequences_decide_no_place() -> None:
    many = WORDS.replace("sequence: color}, values: one", "sequence: color}, values: many")
    facts = (
        "facts:\n- [lamp, goes_through, [{sequence: [red, blue, green]}, {sequence: [blue, red, green]}]]\n"
    )
    of = Prover(fact_base(THINGS + facts, many))
    assert the_sequence(of, ("lamp", "goes_through")) is None
    one = Prover(fact_base(THINGS + "facts:\n- [lamp, goes_through, {sequence: [red, blue]}]\n", many))
    assert the_sequence(one, ("lamp", "goes_through")) is None


def test_a_sequence_with_steps_that_look_alike_is_not_clear() -> None:
    of = prover("facts:\n- [lamp, has_color, blue]\n")
    assert is_clear(of.taxonomy, sequence("red", "blue"))
    assert not is_clear(of.taxonomy, sequence("red", "blue", "red"))
