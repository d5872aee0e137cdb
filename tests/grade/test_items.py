"""Verdicts: only with enough answers, and only where the whole interval supports them."""

from collections.abc import Sequence

import pytest

from qgen.exam import Exam
from qgen.grade.answers import read_answers
from qgen.grade.forms import join_forms
from qgen.grade.items import ItemFigures, item_figures, reliabilities, strategy_figures
from qgen.grade.scores import mark_sheets
from tests.grade.classroom import exam, item, matching, ordering


def figures(*answers: str, items: int = 6) -> tuple[ItemFigures, ...]:
    """Return the figures of items whose key is A."""
    whole = exam([item(number) for number in range(1, items + 1)])
    return _figures(whole, answers)


def _figures(whole: Exam, answers: Sequence[str]) -> tuple[ItemFigures, ...]:
    rows = "\n".join(f"S{at},{given}" for at, given in enumerate(answers))
    sheets, found = read_answers("a.csv", f"student,answers\n{rows}\n".encode(), {"": whole})
    assert not found
    forms, _ = join_forms({"": whole}, {"": "a.json"})
    return item_figures(forms, mark_sheets(sheets, forms))


STRONG, WEAK = "AAAAA", "BBBBB"


def verdict(good: str, bad: str, times: int) -> str:
    """Return the verdict on the last item, to which strong students answer ``good`` and weak ones ``bad``."""
    pairs = [(STRONG + good[at % len(good)], WEAK + bad[at % len(bad)]) for at in range(times)]
    return figures(*[answer for pair in pairs for answer in pair])[-1].verdict


@pytest.mark.parametrize(
    ("good", "bad", "times", "expected"),
    [
        ("A", "B", 14, "few"),
        ("A", "B", 15, "good"),
        ("B", "A", 15, "negative"),
        ("A", "AAAAAAAAAAAAAAAAAAAC", 100, "easy"),
        ("B", "BBBBA", 40, "negative"),
        ("CCCCCCA", "B", 60, "hard"),
        ("AB", "AB", 200, "weak"),
        ("AB", "AB", 20, "open"),
        ("A", "A", 15, "open"),
        ("A", "A", 40, "easy"),
    ],
)
def test_verdicts_of_items(good: str, bad: str, times: int, expected: str) -> None:
    assert verdict(good, bad, times) == expected


def option_verdicts(*answers: str) -> str:
    return " ".join(option.verdict for option in figures(*answers)[-1].options)


def test_verdicts_of_distractors() -> None:
    # 30 strong with the key, 27 weak with B, 3 with C, nobody with D
    answers = [STRONG + "A"] * 30 + [WEAK + "B"] * 27 + [WEAK + "C"] * 3
    assert option_verdicts(*answers) == "key works works idle"
    assert option_verdicts(*answers[1:]) == "key few few few"
    drawn = [STRONG + "B"] * 20 + [STRONG + "A"] * 10 + [WEAK + "A"] * 20 + [WEAK + "C"] * 10
    assert option_verdicts(*drawn) == "key rival works idle"


def test_omitted_counts_as_wrong_and_is_told() -> None:
    last = figures(*[STRONG + "A"] * 3, STRONG + "-")[-1]
    assert (last.n, last.omitted, last.facility.value) == (4, 1, 0.75)
    assert sum(option.chosen for option in last.options) == 3


def test_places_of_arranged_items_are_told_one_by_one() -> None:
    whole = exam([ordering(1), matching(2), item(3)])
    order, match, _ = _figures(whole, ["C+A+B B+A A", "C+B+A B+C A", "- - -", "A+C+B B+- A"])
    assert [(place.chosen, place.n, place.verdict) for place in order.options] == [
        (2, 4, "place"),
        (1, 4, "place"),
        (2, 4, "place"),
    ]
    assert [place.chosen for place in match.options] == [3, 1]
    assert [each.facility.value for each in (order, match)] == [0.25, 0.25]


def test_strategies_are_told_together() -> None:
    found = {
        each.strategy: each for each in strategy_figures(figures(*[STRONG + "A"] * 40, *[WEAK + "B"] * 40))
    }
    assert set(found) == {"sibling", "near_miss", "confusable"}
    sibling = found["sibling"]  # option B of each of six items, chosen by half of the class
    assert (sibling.distractors, sibling.judged, sibling.functioning, sibling.share) == (6, 6, 6, 0.5)
    assert (found["near_miss"].functioning, found["near_miss"].discrimination) == (0, None)


def test_forms_of_the_same_items_have_one_reliability() -> None:
    whole = exam([item(1), item(2)])
    part = exam([item(1), item(3)])
    forms, _ = join_forms({"A": whole, "B": whole, "C": part}, dict.fromkeys("ABC", "x.json"))
    text = b"student,form,answers\n1,A,AA\n2,B,AB\n3,C,BB\n4,C,AA\n"
    sheets, _ = read_answers("a.csv", text, forms.exams)
    found = reliabilities(mark_sheets(sheets, forms))
    assert [(each.forms, each.students) for each in found] == [(("A", "B"), 2), (("C",), 2)]
