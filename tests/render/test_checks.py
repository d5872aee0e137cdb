"""Findings in phrases and bodies, with their places."""

from dataclasses import replace

import pytest

from qgen.diagnostics import Position, Severity
from qgen.facts import FactBase, Phrase
from qgen.render.checks import check_templates
from tests.render.bases import BASE, PREDICATES, TYPES, english, template
from tests.render.test_hostile_templates import BOMBS, FORBIDDEN


def with_phrase(name: str, text: str) -> FactBase:
    place = Position("facts/vocabulary.yaml", 12, 9)
    one = replace(PREDICATES["reaches"], phrases={"en": {name: Phrase(text, place)}})
    return replace(BASE, vocabulary=replace(BASE.vocabulary, predicates={"reaches": one}))


def test_sound_phrases_and_bodies_have_no_findings() -> None:
    assert check_templates(BASE, [template(english("{{ p.one(s) }} {{ p.subject.many }}"))]) == []


@pytest.mark.parametrize(
    ("body", "code", "line", "column"),
    [
        ("{% block en %}\n  {{ s }\n{% endblock %}", "QG550", 9, 8),
        ("{% block en %}\n{{ s }} {{ x }}{% endblock %}", "QG551", 9, 12),
        ("{% block en %}\n{{ o }}{% endblock %}", "QG551", 9, 4),
        ("{% block en %}{{ p.foo(s) }}{% endblock %}", "QG551", 8, 18),
        ("{% block en %}{{ s.foo }}{% endblock %}", "QG551", 8, 18),
        ("{% block en %}{{ scenario.town }}{% endblock %}", "QG551", 8, 18),
        ("{% block en %}{{ s|foo }}{% endblock %}", "QG551", 8, 20),
        ("{% block en %}{% if no %}{{ x }}{% endif %}{% endblock %}", "QG551", 8, 21),
        ("{% block en %}\n\n{{ 'a'*10**9 }}{% endblock %}", "QG552", 10, 1),
        ("{% block en %}\n{{ 1/0 }}{% endblock %}", "QG553", 9, 1),
        ("{% block en %}\n {% include 'x' %}{% endblock %}", "QG554", 9, 5),
        ("{% block ja %}{{ s }}{% endblock %}", "QG555", 8, 1),
        ("{{ s }}", "QG555", 8, 1),
        ("{% block en %}{{ s }}{% endblock %}\nstray", "QG556", 9, 1),
    ],
)
def test_findings_in_a_body(body: str, code: str, line: int, column: int) -> None:
    found = check_templates(BASE, [template(body)])[0]
    assert (found.code, found.position.line, found.position.column) == (code, line, column)


def test_an_asked_variable_is_told_apart_from_a_typing_error() -> None:
    asked, typing = (
        check_templates(BASE, [template(english(body))])[0] for body in ("{{ o }}", "{{ scenari.company }}")
    )
    assert asked.hint == "$o is asked, so the stem cannot show it"
    assert typing.hint == "did you mean 'scenario'?"


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("does", "reaches {{ o }", "QG250"),
        ("does", "reaches {{ s }}", "QG251"),
        ("one", "What does {{ o }} reach?", "QG251"),
        ("one", "What does {{ s.name }} reach?", "QG251"),
        ("must", "{{ 'a'*10**9 }}", "QG252"),
        ("which", "{{ 1/0 }}", "QG253"),
        ("only", "{% include 'x' %}", "QG254"),
    ],
)
def test_findings_in_a_phrase(name: str, text: str, code: str) -> None:
    found = check_templates(with_phrase(name, text), [])
    assert [(one.code, one.position.line, one.position.column) for one in found] == [(code, 12, 9)]


def test_findings_in_a_list_form() -> None:
    broken = replace(TYPES["layer"], list_forms={"en": {"any": "{{ item }}"}})
    base = replace(BASE, vocabulary=replace(BASE.vocabulary, types=dict(TYPES) | {"layer": broken}))
    assert [one.code for one in check_templates(base, [])] == ["QG251"]


def test_text_beside_the_blocks_is_only_a_warning() -> None:
    found = check_templates(BASE, [template(english("{{ s }}") + "stray")])
    assert [one.severity for one in found] == [Severity.WARNING]


@pytest.mark.parametrize("body", [*BOMBS.values(), *FORBIDDEN.values()])
def test_hostile_bodies_and_phrases_are_found_before_anything_is_built(body: str) -> None:
    assert check_templates(BASE, [template(english(body))])[0].code in {"QG551", "QG552", "QG554"}
    assert check_templates(with_phrase("all", body), [])[0].code in {"QG251", "QG252", "QG254"}
