"""The deletion test, small: territories of CLDR and Python's tables of HTTP and media types, thinned and judged."""

from __future__ import annotations

import pytest

from benchmarks.soundness.banks import Order, bank
from benchmarks.soundness.dataset import Dataset, Line
from benchmarks.soundness.measure import Figures, figures, rows
from benchmarks.soundness.sets.cldr import cldr
from benchmarks.soundness.sets.media import media
from benchmarks.soundness.thin import thin
from benchmarks.soundness.world import World

DATA = {"cldr": cldr(full=False, part=8), "media": media(full=False, part=6)}
ENOUGH = 60


def measured(
    name: str, percent: int, seed: int, lang: str = "en", *, naive: bool = False, count: int | None = None
) -> Figures:
    order = Order(name, lang=lang, seed=seed, count=count, naive=naive)
    return figures(bank(thin(DATA[name], percent, seed).texts(), order), World(DATA[name]))


@pytest.mark.parametrize(("name", "percent", "seed"), [("cldr", 30, 1), ("cldr", 20, 2), ("cldr", 10, 3)])
def test_what_is_not_known_is_never_taken_for_false(name: str, percent: int, seed: int) -> None:
    found = measured(name, percent, seed)
    assert found.items > ENOUGH
    assert found.outside == ()


@pytest.mark.parametrize("seed", [1, 2])
def test_nor_in_tables_of_http_and_media_types(seed: int) -> None:
    found = measured("media", 30, seed, count=ENOUGH)
    assert found.items == ENOUGH
    assert found.outside == ()


def test_in_japanese_too() -> None:
    assert measured("cldr", 30, 4, "ja").outside == ()


def test_the_whole_data_set_yields_no_fault_at_all() -> None:
    found = measured("cldr", 0, 1)
    assert (found.outside, found.inside) == ((), ())


def test_taking_absence_for_falsity_is_wrong_and_is_seen() -> None:
    assert measured("cldr", 30, 1, naive=True).wrong_items(outside=True) > 0


# --- thinning -----------------------------------------------------------------------------------------


def test_a_list_that_loses_a_member_is_no_longer_closed() -> None:
    for percent in (5, 30):
        left = thin(DATA["cldr"], percent, 1)
        whole = {
            (line.subjects, line.predicate, line.since): line for line in DATA["cldr"].lines if line.only
        }
        for line in left.lines:
            if line.only:
                assert line.objects == whole[line.subjects, line.predicate, line.since].objects
    assert left.triples() < DATA["cldr"].triples()


def test_more_percent_take_the_same_and_more() -> None:
    little, much = (_told(thin(DATA["media"], percent, 7)) for percent in (10, 30))
    assert much < little < _told(DATA["media"])


def _told(data: Dataset) -> set[tuple[str, str, object]]:
    return {(s, line.predicate, o) for line in data.lines for s in line.subjects for o in line.objects}


# --- the judge sees ------------------------------------------------------------------------------------


def planted(*lines: Line, complete: bool = False) -> Dataset:
    """Return letters with known likes; ``lines`` are what qgen is told of them."""
    likes = {"subject": "letter", "object": "letter"} | (
        {"complete": True, "because": "planted"} if complete else {}
    )
    phrases = {"does": ["likes {{ o }}", "like {{ o }}"], "among": "Which of these does {{ s }} like?"}
    vocabulary = {
        "languages": ["en"],
        "types": {"letter": {"en": ["a letter", "letters"]}},
        "predicates": {"likes": likes | {"en": phrases}},
    }
    names = ("alpha", "beta", "gamma", "delta", "epsilon", "zeta")
    return Dataset("letters", "none", vocabulary, {n: {"type": "letter", "en": n} for n in names}, lines)


TRUE = planted(Line(("alpha",), "likes", ("beta", "gamma")))


def test_a_list_closed_wrongly_is_found() -> None:
    told = planted(Line(("alpha",), "likes", ("beta",)).closed("a lie"))
    [row] = rows(told, [0], Order("letters"), naive=False)
    assert row.qgen.outside == ()
    found = figures(bank(told.texts(), Order("letters")), World(TRUE))
    assert found.items > 0
    assert found.wrong_items(outside=True) > 0


def test_a_wrong_key_is_found() -> None:
    told = planted(Line(("alpha",), "likes", ("delta",)).closed("a lie"))
    found = figures(bank(told.texts(), Order("letters")), World(TRUE))
    assert {fault.kind for fault in found.outside} == {"wrong key", "true distractor"}


def test_faults_of_a_predicate_said_to_be_complete_are_told_apart() -> None:
    told = planted(Line(("alpha",), "likes", ("beta",)), complete=True)
    truth = planted(Line(("alpha",), "likes", ("beta", "gamma")), complete=True)
    found = figures(bank(told.texts(), Order("letters")), World(truth))
    assert found.outside == ()
    assert found.wrong_items(outside=False) > 0
