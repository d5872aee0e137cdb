"""The course of a sitting: what lines do, what is kept, and when it ends."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from unicodedata import east_asian_width

import pytest

from qgen.exam import Sitting
from qgen.take.attempt import Attempt, chosen_items, minutes_for
from qgen.take.conduct import Conduct, Ended
from qgen.take.screens import Screen
from qgen.take.words import TakeWords
from tests.grade.classroom import exam, item, ordering

EXAM = exam([item(1), item(2, "multiple", keys=2, options=5), ordering(3), item(4)])


@dataclass
class FakeDesk:
    """Hands in lines, each after some seconds, and remembers what was shown and kept."""

    lines: list[str]
    pace: float = 1.0
    at: float = 100.0
    shown: list[str] = field(default_factory=list)
    kept: list[tuple[Attempt, float]] = field(default_factory=list)

    def now(self) -> float:
        return self.at

    def show(self, screen: Screen) -> None:
        self.shown.append("\n".join(row.lead[0] + "".join(text for text, _ in row.pieces) for row in screen))

    def read(self, seconds: float | None) -> str | Ended:
        if seconds is not None and seconds < self.pace:
            self.at += seconds
            return Ended.TIME
        self.at += self.pace
        return self.lines.pop(0) if self.lines else Ended.INPUT

    def keep(self, attempt: Attempt, seconds: float) -> None:
        self.kept.append((attempt, seconds))


def sat(
    lines: Iterable[str],
    mode: str = "exam",
    seconds: float | None = None,
    used: float = 0.0,
    pace: float = 1.0,
) -> tuple[FakeDesk, Attempt, bool, float]:
    desk = FakeDesk(list(lines), pace)
    attempt, submitted, took = Conduct(EXAM, desk, seconds, used).run(Attempt(EXAM.items, mode))
    return desk, attempt, submitted, took


def test_answers_go_on_to_the_next_item_and_s_submits() -> None:
    desk, attempt, submitted, took = sat(["a", "a b", "c a b", "b", "s"])
    assert (submitted, took, attempt.left_out) == (True, 5, 0)
    assert [each.id[-1] for each in attempt.missed] == ["4"]
    assert [screen.split("\n")[0] for screen in desk.shown] == [
        *(f"School  Question {n} of 4" for n in (1, 2, 3, 4)),
        "Overview  4 of 4 answered, 0 marked",
    ]


def test_moving_marking_and_clearing() -> None:
    desk, attempt, submitted, _ = sat(["b", "p", "m", "", "4", "c", "4", "x", "q"])
    assert not submitted
    assert attempt.responses == {"q000000000001": ("B",), "q000000000004": ()}
    assert attempt.marked == {"q000000000001"}
    assert "marked" in desk.shown[3]
    assert "▸ B" in desk.shown[2]


def test_submitting_with_items_left_out_is_asked_again() -> None:
    desk, _, submitted, _ = sat(["a", "s"])
    assert not submitted
    assert "3 not answered. s submits all the same." in desk.shown[-1]
    assert sat(["a", "s", "s"])[2]
    desk, attempt, submitted, _ = sat(["a", "s", "3", "cab", "q"])
    assert (attempt.at, submitted) == (3, False)


def test_bad_lines_say_what_is_wrong_and_change_nothing() -> None:
    desk, attempt, _, _ = sat(["z", "a b", "99", "b\x1b[2J"])
    assert attempt.left_out == 4
    assert "There is no option Z here." in desk.shown[1]
    assert "One letter only: a b." in desk.shown[2]
    assert "There is no question 99." in desk.shown[3]


def test_the_end_of_the_input_leaves_and_keeps() -> None:
    desk, attempt, submitted, took = sat(["b", "a c"])
    assert (submitted, took) == (False, 3)
    assert desk.kept[-1][0] == attempt
    assert desk.kept[-1][1] == 2


def test_help_shows_every_way_to_answer() -> None:
    desk, attempt, _, _ = sat(["?", "", "b"])
    assert "1b 2a" in desk.shown[1]
    assert attempt.responses == {"q000000000001": ("B",)}


# --- time ---------------------------------------------------------------------------------------------


def test_time_is_shown_and_ends_the_sitting() -> None:
    desk, attempt, submitted, took = sat(["a", "a b", "cab"], seconds=200, pace=70)
    assert (submitted, took) == (True, 200)
    assert "3:20 left" in desk.shown[0]
    assert "2:10 left" in desk.shown[1]
    assert attempt.responses.keys() == {"q000000000001", "q000000000002"}
    assert desk.shown[-1] == "Time is up."


def test_time_used_before_a_resumption_counts() -> None:
    desk, _, submitted, took = sat(["a"], seconds=200, used=150, pace=70)
    assert (submitted, took) == (True, 200)
    assert "0:50 left" in desk.shown[0]


def test_a_line_that_comes_too_late_does_not_count() -> None:
    class Late(FakeDesk):
        def read(self, seconds: float | None) -> str | Ended:
            self.at += 60
            return "a"

    desk = Late([])
    attempt, submitted, _ = Conduct(EXAM, desk, seconds=30).run(Attempt(EXAM.items))
    assert (submitted, dict(attempt.responses)) == (True, {})


def test_no_time_is_left_at_all() -> None:
    desk, attempt, submitted, _ = sat(["a"], seconds=100, used=100)
    assert (submitted, attempt.left_out, len(desk.lines)) == (True, 4, 1)


def test_fewer_items_have_less_time() -> None:
    assert minutes_for(EXAM, EXAM.items) == 30
    assert minutes_for(EXAM, EXAM.items[:2]) == 15
    assert minutes_for(replace(EXAM, sitting=Sitting()), EXAM.items) is None


# --- practice -----------------------------------------------------------------------------------------


def test_practice_tells_at_once_and_ends_after_the_last() -> None:
    desk, attempt, submitted, _ = sat(["b", "", "a b", "", "cab", "", "a", ""], mode="practice")
    assert submitted
    assert [each.id[-1] for each in attempt.missed] == ["1"]
    verdict = desk.shown[1]
    assert "Question 1 of 4  Wrong" in verdict
    assert "✗ B" in verdict
    assert "✓ A" in verdict
    assert "because 1.0" in verdict
    assert "The book, p. 1" in verdict


def test_in_practice_the_next_answer_may_follow_at_once() -> None:
    assert (
        sat(["b", "a b", "cab", "a"], mode="practice")[1:3]
        == sat(["b", "", "a b", "", "cab", "", "a", ""], mode="practice")[1:3]
    )


def test_in_practice_the_first_answer_stays() -> None:
    desk, attempt, _, _ = sat(["b", "", "p", "a", "x", "q"], mode="practice")
    assert attempt.responses == {"q000000000001": ("B",)}
    assert "the first one counts" in desk.shown[4]


# --- which items --------------------------------------------------------------------------------------


def test_items_are_chosen_shuffled_and_cut() -> None:
    whole = exam([item(number) for number in range(1, 21)])
    assert chosen_items(whole) == whole.items
    assert chosen_items(whole, count=3) == whole.items[:3]
    one, other = chosen_items(whole, shuffle=1), chosen_items(whole, shuffle=2)
    orders = [tuple(each.id for each in items) for items in (one, other, whole.items)]
    assert len({frozenset(order) for order in orders}) == 1
    assert len(set(orders)) == 3
    assert chosen_items(whole, shuffle=1, count=5) == one[:5]
    assert chosen_items(whole, only=["q000000000007", "gone"]) == (whole.items[6],)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_no_screen_needs_more_than_eighty_columns_for_its_keys(lang: str) -> None:
    for name in ("keys", "keys.review", "keys.verdict", "keys.missed"):
        assert sum(2 if east_asian_width(char) in "WF" else 1 for char in TakeWords(lang)(name)) <= 80
