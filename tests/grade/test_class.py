"""A simulated class of 300 on two forms, against a calculation that knows nothing of qgen's modules."""

import csv
import io
import math
from statistics import correlation, mean, pvariance

import pytest

from qgen.grade.analysis import Analysis, analyse
from qgen.grade.answers import read_answers
from qgen.grade.forms import join_forms
from tests.grade.classroom import Class, simulated

SIMULATED = simulated(students=300, items=24, seed=7)


def analysis_of(one: Class, model: str = "none") -> Analysis:
    sheets, found = read_answers("answers.csv", one.answers.encode(), one.forms)
    assert not found
    forms, found = join_forms(one.forms, {form: f"{form}.json" for form in one.forms})
    assert not found
    return analyse(forms, sheets, model=model)


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return analysis_of(SIMULATED)


@pytest.fixture(scope="module")
def chosen() -> dict[str, dict[str, str]]:
    """Return by student and item id the text of the option that was chosen, read off the CSV and the forms."""
    found: dict[str, dict[str, str]] = {}
    for line in csv.DictReader(io.StringIO(SIMULATED.answers)):
        items = SIMULATED.forms[line["form"]].items
        found[line["student"]] = {
            each.id: next(option.text for option in each.options if option.label == letter)
            for each, letter in zip(items, line["answers"], strict=True)
        }
    return found


def is_key(text: str) -> bool:
    return text.endswith(".0")  # the classroom's items have their key first


def test_scores_by_student_and_part(analysis: Analysis, chosen: dict[str, dict[str, str]]) -> None:
    assert len(analysis.scores) == 300
    for score in analysis.scores:
        mine = chosen[score.student]
        points = sum(is_key(text) for text in mine.values())
        assert (score.score.points, score.score.of) == (points, 24)
        assert score.passed is (points / 24 >= 0.6)
        even = [name for name in mine if int(name[1:]) % 2 == 0]
        assert score.parts["topic:even"].points == sum(is_key(mine[name]) for name in even)
        first = [name for name in mine if int(name[1:]) <= 12]
        assert score.parts["section:first"].points == sum(is_key(mine[name]) for name in first)
        assert score.parts["section:first"].of == 12


def test_facility_and_discrimination(analysis: Analysis, chosen: dict[str, dict[str, str]]) -> None:
    assert len(analysis.items) == 24
    for each in analysis.items:
        name = each.joined.item.id
        right = [float(is_key(mine[name])) for mine in chosen.values()]
        rest = [
            mean(float(is_key(text)) for other, text in mine.items() if other != name)
            for mine in chosen.values()
        ]
        assert each.n == 300
        assert each.facility.value == pytest.approx(mean(right))
        assert each.discrimination is not None
        assert each.discrimination.value == pytest.approx(correlation(right, rest))


def test_options_are_counted_across_forms(analysis: Analysis, chosen: dict[str, dict[str, str]]) -> None:
    for each in analysis.items:
        name = each.joined.item.id
        for figures in each.options:
            text = each.joined.options[figures.option].text
            hits = [float(mine[name] == text) for mine in chosen.values()]
            rest = [
                mean(float(is_key(t)) for other, t in mine.items() if other != name)
                for mine in chosen.values()
            ]
            assert figures.chosen == sum(hits)
            assert figures.discrimination is not None
            assert figures.discrimination.value == pytest.approx(correlation(hits, rest))


def test_reliability_of_both_forms_together(analysis: Analysis, chosen: dict[str, dict[str, str]]) -> None:
    (found,) = analysis.reliabilities
    totals = [sum(is_key(text) for text in mine.values()) for mine in chosen.values()]
    names = list(SIMULATED.b)
    shares = [mean(float(is_key(mine[name])) for mine in chosen.values()) for name in names]
    kr20 = 24 / 23 * (1 - sum(p * (1 - p) for p in shares) / pvariance(totals))
    assert found.forms == ("A", "B")
    assert found.kr20 == pytest.approx(kr20)
    assert found.sem == pytest.approx(math.sqrt(pvariance(totals) * (1 - kr20)))


def test_abilities_and_difficulties_come_back() -> None:
    found = analysis_of(SIMULATED, "2pl").calibrating
    names = list(SIMULATED.b)
    errors = [(found.items[name].b or 0) - SIMULATED.b[name] for name in names]
    assert math.sqrt(mean(error**2 for error in errors)) <= 0.3
    inside = [
        abs(error) <= 2.6 * (found.items[name].se or 0) for error, name in zip(errors, names, strict=True)
    ]
    assert mean(inside) >= 0.9
    students = list(SIMULATED.abilities)
    told = [found.abilities[student].value for student in students]
    assert correlation(told, [SIMULATED.abilities[student] for student in students]) >= 0.8
