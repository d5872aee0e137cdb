"""Screens in both languages, as a pipe shows them."""

from dataclasses import replace
from pathlib import Path

import pytest
from snapshottest.pytest import PyTestSnapshotTest

from qgen.item import Text
from qgen.take.attempt import Attempt
from qgen.take.screens import Screen, Screens, bar, clock
from qgen.take.words import CATALOGUES, ENGLISH, TakeWords
from tests.grade.classroom import exam, item, judged, matching, ordering

SOURCE = Path(__file__).parents[2] / "src" / "qgen"
ITEMS = (item(1), item(2, "multiple", keys=2, options=5), ordering(3), matching(4), judged(5))
EXAM = exam(ITEMS, form="A")
RESPONSES = {
    "q000000000001": ("B",),
    "q000000000002": ("A", "B"),
    "q000000000003": ("C", "B", "A"),
    "q000000000004": ("B", ""),
}
ATTEMPT = Attempt(ITEMS, "exam", RESPONSES, frozenset({"q000000000002"}))


def text(screen: Screen) -> list[str]:
    return [" ".join((row.lead[0], "".join(each for each, _ in row.pieces))).rstrip() for row in screen]


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_screens(lang: str, snapshot: PyTestSnapshotTest) -> None:
    screens = Screens(replace(EXAM, lang=lang), TakeWords(lang))
    shown = [text(screens.item(ATTEMPT.moved(at), 1234.5)) for at in range(5)]
    shown += [text(screens.overview(ATTEMPT)), text(screens.result(ATTEMPT)), text(screens.help())]
    shown += [text(screens.explained(ATTEMPT, each)) for each in ITEMS]
    snapshot.assert_match(shown, f"screens {lang}")


@pytest.mark.parametrize("lang", CATALOGUES)
def test_every_language_says_everything(lang: str) -> None:
    assert CATALOGUES[lang].keys() == ENGLISH.keys()


def test_every_word_is_used() -> None:
    sources = [*(SOURCE / "take").glob("*.py"), SOURCE / "cli" / "take.py"]
    texts = "".join(path.read_text(encoding="utf-8") for path in sources if path.name != "words.py")
    named = [name for name in ENGLISH if f'"{name}"' not in texts and f"'{name}'" not in texts]
    assert [name for name in named if not name.startswith(("how.", "bad."))] == []


def test_a_stem_keeps_its_lines_and_its_emphasis() -> None:
    stem = Text("one\ntwo NOT\nthree", ((8, 11),))
    whole = exam([item(1, stem=stem), item(2)])
    rows = Screens(whole, TakeWords("en")).item(Attempt(whole.items), None)
    assert [row.pieces for row in rows[2:5]] == [
        (("one", ""),),
        (("two ", ""), ("NOT", "strong")),
        (("three", ""),),
    ]


def test_spans_of_time_and_shares() -> None:
    assert [clock(seconds) for seconds in (-5, 0, 59.9, 61, 3725)] == [
        "0:00",
        "0:00",
        "0:59",
        "1:01",
        "1:02:05",
    ]
    assert [bar(share, 4) for share in (0, 0.5, 1)] == ["░░░░", "██░░", "████"]
