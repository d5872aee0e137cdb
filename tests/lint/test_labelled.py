"""The labelled set: how much of what is wrong the linter finds, and how often it is wrong itself."""

from collections import Counter

import pytest

from qgen.lint.engine import Choice, lint_items
from qgen.lint.flaws import FLAWS
from tests.lint.labels import Labelled, everything

RECALL = 0.91
FALSE_ALARMS = 0.05
EVERYTHING = everything()


def found(labelled: Labelled) -> set[str]:
    return {finding.flaw.code for finding in lint_items([labelled.item], Choice(exam=False))}


def test_the_set_is_large_enough_and_every_item_stands_in_it_once() -> None:
    counts = Counter((each.lang, bool(each.expected)) for each in EVERYTHING)
    assert len(EVERYTHING) >= 120
    assert min(counts[lang, flawed] for lang in ("en", "ja") for flawed in (True, False)) >= 30
    assert len({each.item.name for each in EVERYTHING}) == len(EVERYTHING)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_recall(lang: str) -> None:
    wanted = [
        (each.item.name, code, code in found(each))
        for each in EVERYTHING
        if each.lang == lang
        for code in each.expected
    ]
    missed = [(name, code) for name, code, hit in wanted if not hit]
    assert len(missed) <= (1 - RECALL) * len(wanted), missed


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_clean_items_raise_no_alarm(lang: str) -> None:
    clean = [each for each in EVERYTHING if each.lang == lang and not each.expected]
    alarms = {each.item.name: found(each) for each in clean if found(each)}
    assert len(alarms) <= FALSE_ALARMS * len(clean), alarms


def test_flawed_items_show_what_they_are_labelled_with_and_little_else() -> None:
    flawed = [each for each in EVERYTHING if each.expected]
    others = {each.item.name: found(each) - each.expected for each in flawed if found(each) - each.expected}
    assert len(others) <= FALSE_ALARMS * len(flawed), others


@pytest.mark.parametrize("flaw", [flaw for flaw in FLAWS if flaw.exam is None], ids=lambda flaw: flaw.code)
def test_every_flaw_is_labelled_and_mostly_found(flaw: object) -> None:
    code = flaw.code  # type: ignore[attr-defined] # a Flaw
    labelled = [each for each in EVERYTHING if code in each.expected]
    missed = [each.item.name for each in labelled if code not in found(each)]
    assert labelled
    assert len(missed) * 3 <= len(labelled), missed
