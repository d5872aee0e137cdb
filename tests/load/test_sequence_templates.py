"""Templates about sequences and pairs: what their front matter may say."""

import pytest

from qgen.load.collection import load_collection
from tests.making import VOCABULARY


def findings(matter: str) -> list[tuple[str, int]]:
    """Return code and line of what is found in a template with this front matter."""
    body = "---\n{% block en %}Which?{% endblock %}\n"
    text = "---\nid: t\n" + matter + body
    _, found = load_collection(
        {"facts/vocabulary.yaml": VOCABULARY.encode(), "templates/items/t.j2": text.encode()}
    )
    return [(one.code, one.position.line) for one in found]


GOOD = [
    "shape: order\npattern: [[$s, $p, $o]]\nask: $o\ngiven: [$p, $s]\n",
    "shape: order\npattern: [[$s, $p, $o]]\nask: $o\ngiven: [$p, $s]\narrange: true\n",
    "shape: order\npattern: [[$s, $p, $o]]\nask: $x\ngiven: [$p, $s]\nplace: first\n",
    "shape: order\npattern: [[$s, $p, $o]]\nask: $x\ngiven: [$p, $s, $y]\nplace: after\n",
    "shape: match\npattern: [[$s, $p, $o]]\nask: [$s, $o]\ngiven: [$p]\n",
    "shape: single\npattern: [[$s, $p, $o]]\nask: $s\ngiven: [$p, $o]\ndistractors: 3\n",
]
BAD = [
    ("shape: single\npattern: [[$s, $p, $o]]\nask: $o\ngiven: [$p, $s]\narrange: true\n", ("QG508", 7)),
    ("shape: order\npattern: [[$s, $p, $o]]\nask: $o\ngiven: [$p, $s]\nplace: first\n", ("QG508", 5)),
    ("shape: order\npattern: [[$s, $p, $o]]\nask: $x\ngiven: [$p, $s]\nplace: after\n", ("QG508", 5)),
    ("shape: order\npattern: [[$s, $p, $o]]\nask: $x\ngiven: [$p, $s, $y]\nplace: last\n", ("QG505", 6)),
    ("shape: order\npattern: [[$s, $p, $o]]\nask: $x\ngiven: [$p, $s]\n", ("QG505", 5)),
    (
        "shape: order\npattern: [[$s, $p, $o]]\nask: $x\ngiven: [$p, $s]\nplace: first\narrange: true\n",
        ("QG508", 8),
    ),
    ("shape: order\npattern: [{not: [$s, $p, $o]}]\nask: $o\ngiven: [$p, $s]\n", ("QG504", 4)),
    ("shape: match\npattern: [[$s, $p, $o], [$s, $q, $o]]\nask: [$s, $o]\ngiven: [$p, $q]\n", ("QG504", 4)),
]


@pytest.mark.parametrize("matter", GOOD)
def test_what_may_be_said(matter: str) -> None:
    assert findings(matter) == []


@pytest.mark.parametrize(("matter", "expected"), BAD)
def test_what_may_not(matter: str, expected: tuple[str, int]) -> None:
    assert findings(matter) == [expected]
