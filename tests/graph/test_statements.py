"""Claims: proven, refuted or unknown; exact lists, denials, several claims together, and namesakes."""

import pytest

from qgen.facts import Claim, Ref, Statement, TermSet
from qgen.graph.prover import Prover
from qgen.graph.statements import decide_claim, decide_statement, is_false, is_true, steps_of, whole_set
from tests.making import fact_base

FACTS = """\
entities:
  a: {type: gadget, name: Alpha}
  b: {type: gadget, name: Bravo}
  c: {type: gadget, name: Castor}
  d: {type: gadget, name: Delta}
  e: {type: gadget, name: Echo}
  e-two: {type: gadget, name: ECHO}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
facts:
- {fact: [a, likes, [b, c]], only: objects, at: L1}
- {fact: [b, likes, c]}
- {not: [b, likes, d]}
- [a, has_color, red]
- {fact: [c, likes, a], contested: true}
- {fact: [c, likes, b], only: objects, at: L2}
- {fact: [d, likes, [e, e-two, a]]}
- {not: [b, likes, [e, e-two]]}
- {not: [d, likes, b]}
- {fact: [e, likes, a]}
"""


@pytest.fixture(scope="module")
def prover() -> Prover:
    return Prover(fact_base(FACTS))


def said(text: str) -> Claim:
    """Read ``subject predicate object``; ``a+b`` is the whole list, ``!`` denies."""
    subject, predicate, thing = text.removeprefix("!").split()
    found = TermSet(tuple(Ref(name) for name in thing.strip("+").split("+"))) if "+" in thing else Ref(thing)
    return Claim(subject, predicate, found, holds=not text.startswith("!"))


@pytest.mark.parametrize(
    ("text", "true"),
    [
        ("a likes b", True),
        ("a likes d", False),
        ("!a likes d", True),
        ("!a likes b", False),
        ("b likes d", False),
        ("b likes a", None),
        ("!b likes a", None),
        ("c likes a", None),
        ("a has_color blue", False),
        ("a likes b+c", True),
        ("a likes c+b", True),
        ("a likes b+", False),
        ("a likes b+d", False),
        ("a likes b+c+d", False),
        ("b likes c+", None),
        ("b likes c+d", False),
        ("b likes a+", False),
        ("c likes b+", None),
    ],
)
def test_a_claim_is_true_false_or_unknown(prover: Prover, text: str, true: bool | None) -> None:  # noqa: FBT001 - a case
    ruling = decide_claim(prover, said(text))
    assert ruling.true is true
    assert bool(ruling.proofs) is (true is not None)


@pytest.mark.parametrize(
    ("texts", "true"),
    [
        (("a likes b", "a has_color red"), True),
        (("a likes b", "a has_color blue"), False),
        (("a likes d", "a has_color blue"), False),
        (("b likes c", "b likes a"), None),
        (("b likes d", "b likes a"), False),
    ],
)
def test_a_statement_is_as_true_as_its_claims(
    prover: Prover,
    texts: tuple[str, ...],
    true: bool | None,  # noqa: FBT001 - a case
) -> None:
    assert decide_statement(prover, Statement(tuple(map(said, texts)))).true is true


def test_a_false_statement_shows_its_false_claims_only(prover: Prover) -> None:
    statement = Statement((said("a likes b"), said("a has_color blue")))
    steps = steps_of(prover, statement, true=False)
    assert [(step.conjunct, step.ground, step.holds) for step in steps] == [(1, "single-valued", False)]


def test_a_whole_list_cites_what_closes_it(prover: Prover) -> None:
    steps = steps_of(prover, Statement((said("a likes b+c"),)), true=True)
    assert [step.ground for step in steps] == ["stated", "stated", "complete"]
    assert {cite.kind for cite in steps[-1].cites} == {"only"}


def test_what_a_shorter_list_leaves_out_refutes_it(prover: Prover) -> None:
    (step,) = steps_of(prover, Statement((said("a likes b+"),)), true=False)
    assert (step.holds, step.triple.object) == (True, Ref("c"))


def test_a_whole_set_is_known_to_be_whole(prover: Prover) -> None:
    assert whole_set(prover, "a", "likes") == TermSet((Ref("b"), Ref("c")))
    assert whole_set(prover, "b", "likes") is None
    assert whole_set(prover, "c", "likes") is None  # contested


def test_every_reading_of_an_objects_name_counts(prover: Prover) -> None:
    assert is_true(prover, said("d likes e"))
    assert is_false(prover, said("b likes e"))
    base = fact_base(FACTS.replace("[e, e-two]]}", "e]}"))
    assert not is_false(Prover(base), said("b likes e"))


def test_a_subject_with_a_namesake_says_nothing(prover: Prover) -> None:
    assert decide_claim(prover, said("e likes a")).true
    assert not is_true(prover, said("e likes a"))
    assert not is_false(prover, said("!e likes a"))
