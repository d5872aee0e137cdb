"""Answer sheets: every way to write them, and what is told of what cannot be read."""

from collections.abc import Mapping

import pytest

from qgen.diagnostics import Diagnostic
from qgen.exam import Exam
from qgen.grade.answers import AnswerSheet, read_answers
from tests.grade.classroom import exam, form_of, item, matching, ordering

ITEMS = (item(1), item(2, "multiple", keys=2, options=5), ordering(3), matching(4), item(5))
ONE: Mapping[str, Exam] = {"": exam(ITEMS)}
TWO: Mapping[str, Exam] = {"A": form_of(exam(ITEMS), "A"), "B": form_of(exam(ITEMS), "B", 3)}
GIVEN = {
    "q000000000001": ("B",),
    "q000000000002": ("A", "C"),
    "q000000000003": ("C", "A", "B"),
    "q000000000004": ("B", ""),
    "q000000000005": (),
}


def read(text: str, exams: Mapping[str, Exam] = ONE) -> tuple[list[AnswerSheet], list[Diagnostic]]:
    sheets, found = read_answers("answers.csv", text.encode(), exams)
    return list(sheets), found


@pytest.mark.parametrize(
    "text",
    [
        "student,1,2,3,4,5\nAnn,B,A+C,CAB,B-,\n",
        "Student;Q1;Q2;Q3;Q4;Q5\nAnn;b;a,c;c>a>b;1B;-\n",
        "氏名\t問1\t問2\t問3\t問4\t問5\nAnn\tＢ\tＡＣ\tC A B\t1-B\t\n",
        "5,3,student,1,2,4\n,CAB,Ann,B,CA,B\n",
        "student,answers\nAnn,BA+CC+A+BB+--\n",
        'student,answers\nAnn,"B,A+C,C+A+B,1B,-"\n',
        "student,answers\nAnn,B AC CAB 1B -\n",
        "answers,student\nb a+c c+a+b b+- .,Ann\n",
    ],
)
def test_every_way_to_write_the_same_answers(text: str) -> None:
    sheets, found = read(text)
    assert not found
    assert sheets == [AnswerSheet("Ann", "", GIVEN)]


def test_forms_are_told_apart_in_any_case() -> None:
    sheets, found = read("student,form,answers\nAnn,a,A----\nBo,B,-----\n", TWO)
    assert not found
    assert [sheet.form for sheet in sheets] == ["A", "B"]
    assert sheets[0].responses["q000000000001"] == ("A",)


def test_a_single_form_needs_no_column() -> None:
    sheets, found = read("student,answers\nAnn,A----\n", {"A": TWO["A"]})
    assert (sheets[0].form, found) == ("A", [])


def told(text: str, exams: Mapping[str, Exam] = ONE) -> list[str]:
    _, found = read(text, exams)
    return [
        f"{each.position.line}:{each.position.column} {each.code} {each.value or ''}".strip()
        for each in found
    ]


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("", ["1:1 QG914"]),
        ("student,answers\n", ["1:1 QG914"]),
        ("form,answers\nA,B\n", ["1:1 QG902 form, answers"]),
        ("student,form\nAnn,A\n", ["1:1 QG902 student, form"]),
        ("student,answers,student\nAnn,A----,x\n", ["1:17 QG903 student"]),
        ("student,answers,e-mail\nAnn,A----,a@b.example\n", ["1:17 QG904 e-mail"]),
        ("student,answers\nLee, Ann,A----\n", ["2:10 QG905 A----"]),
        ("student,answers\n,A----\n", ["2:1 QG907"]),
        ("student,answers\nAnn,A----\nBo,B----\nAnn,C----\n", ["4:1 QG908 Ann"]),
        ("student,answers\nAnn,E----\n", ["2:5 QG910 E"]),
        ("student,answers\nAnn,A-X--\n", ["2:7 QG910 X"]),
        ("student,answers\nAnn,A#\n", ["2:5 QG910 #"]),
        ("student,answers\nAnn,ABBAAB\n", ["2:10 QG911 ABBAAB"]),
        ("student,answers\nAnn,AB\n", ["2:5 QG912 AB"]),
        ("student,1,2,3,4,5,6\nAnn,A,,,,,B\n", ["2:11 QG911 B"]),
        ("student,1,2,5\nAnn,A,,\n", ["1:1 QG912 3-4"]),
        ("student,1,2,3,4,5\nAnn,AB,,,,\n", ["2:5 QG913 AB"]),
        ("student,1,2,3,4,5\nAnn,,,,1A 9B,\n", ["2:8 QG910 9 in 1A 9B"]),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text: str, findings: list[str]) -> None:
    assert told(text) == findings


def test_unknown_and_missing_forms_are_told() -> None:
    assert told("student,form,answers\nAnn,C,A----\nBo,,A----\n", TWO) == ["2:5 QG909 C", "3:4 QG909"]
    assert told("student,answers\nAnn,A----\n", TWO) == ["2:1 QG909"]


def test_all_faults_are_told_at_once() -> None:
    text = "student,answers\nAnn,E----\n,A----\nBo,AAAAAAA\n"
    assert [each.split()[1] for each in told(text)] == ["QG910", "QG907", "QG911"]


def test_a_student_named_twice_shows_the_first_place() -> None:
    _, found = read("student,answers\nAnn,-----\nAnn,-----\n")
    assert [str(place) for place, _ in found[0].related] == ["answers.csv:2:1"]
