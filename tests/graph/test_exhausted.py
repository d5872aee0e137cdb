"""When the known true triples are all there are."""

import pytest

from qgen.facts import Ref
from qgen.graph.prover import Prover
from tests.making import fact_base

THINGS = "entities:\n" + "".join(f"  {n}: {{type: thing, name: Name {n}}}\n" for n in "abcd")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("- [a, owns, b]", True),
        ("- [a, owns, b]\n- {fact: [c, owns, b], contested: true}", False),
        ("- [a, owns, b]\n- {fact: [c, owns, b], when: at-night}", False),
        ("- [b, owned_by, a]", True),
        ("- [b, owned_by, a]\n- {fact: [b, owned_by, c], contested: true}", False),
    ],
)
def test_subjects(facts: str, expected: bool) -> None:  # noqa: FBT001  # what the test expects
    prover = Prover(fact_base(f"{THINGS}facts:\n{facts}\n"))
    assert prover.exhausted_subjects("owns", Ref("b")) is expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("- [a, likes, b]", False),
        ("- {fact: [a, likes, b], only: objects, at: L1}", True),
        ("- {fact: [a, likes, b], only: objects, at: L1}\n- {fact: [a, likes, c], contested: true}", False),
        ("- {fact: [a, likes, b], only: objects, at: L1}\n- {fact: [a, likes, c], when: at-night}", False),
        ("- {fact: [a, likes, b], only: objects, at: L1, contested: true}", False),
    ],
)
def test_objects(facts: str, expected: bool) -> None:  # noqa: FBT001  # what the test expects
    prover = Prover(fact_base(f"{THINGS}facts:\n{facts}\n"))
    assert prover.exhausted_objects("a", "likes") is expected
