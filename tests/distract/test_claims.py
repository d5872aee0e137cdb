"""Sentences beside each other: no item tells its answer by their sum."""

from qgen.facts import Statement
from qgen.item import Item
from tests.distract.strategies.offers import made
from tests.distract.strategies.sentences import THINGS
from tests.distract.strategies.test_polarity import MIXED
from tests.making import VOCABULARY


def shown() -> list[Item]:
    """Return items about a thing of which much is true and much is denied."""
    found = made(THINGS + MIXED, VOCABULARY, "statement-choice", range(8))
    return [item for item in found if "about alphas " in item.stem.plain]


def test_no_item_shows_a_sentence_and_its_contrary() -> None:
    assert shown()
    for item in shown():
        values = [o.value for o in item.options]
        claims = [claim for v in values if isinstance(v, Statement) for claim in v.claims]
        assert len({(c.predicate, c.object) for c in claims}) == len(claims)
        single = [c.predicate for c in claims if c.predicate in {"has_color", "weighs"}]
        assert len(set(single)) == len(single)


def test_denials_are_two_of_four_or_none() -> None:
    counts = {sum(" not " in option.text for option in item.options): len(item.options) for item in shown()}
    assert set(counts) == {0, 2}
    assert counts[2] == 4
