"""A layout of a stranger can neither run away nor fail without saying where."""

import pytest

from qgen.write.layout import LayoutError, fill
from qgen.write.messages import Words
from tests.write.samples import ENGLISH


def filled(text: str) -> str:
    return fill(
        "own.j2", {"own.j2": text, "part.j2": "part"}, {"say": Words("en"), "exam": ENGLISH}, filters={}
    )


@pytest.mark.parametrize(
    ("layout", "text"),
    [
        ("{{ exam.title }}", "AWS security"),
        ("{% for n in range(3) %}{{ n * 2 + 1 }} {% endfor %}", "1 3 5 "),
        ("{{ ['a', 'b'] | join(', ') }}{{ 'x' ~ 1 }}", "a, bx1"),
        ("{% macro m(x) %}<{{ x }}>{% endmacro %}{{ m(1) }}{% include 'part.j2' %}", "<1>part"),
        ("{{ say('question', n=3) }}", "Question 3"),
    ],
)
def test_what_a_layout_may_do(layout: str, text: str) -> None:
    assert filled(layout) == text


@pytest.mark.parametrize(
    "attack",
    [
        "{{ 'a' * 10**9 }}",
        "{{ 'a' * 1000000000 }}",
        "{{ '%0999999999d' % 1 }}",
        "{{ 2 ** 99999 }}",
        "{{ 'a'.ljust(1000000000) }}",
        "{{ 'a' | center(1000000000) }}",
        "{{ '{:999999999}'.format(1) }}",
        "{{ lipsum(999999) }}",
        "{{ range(99999) | join('a' ~ range(9999) | join('-')) }}",
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% for a in [1] recursive %}{{ loop([1, 1]) }}{% endfor %}",
        "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% set n = namespace(t='aaaa') %}{% for i in range(60) %}{% set n.t = n.t ~ n.t %}{% endfor %}",
        "{% set n = namespace(t=99) %}{% for i in range(60) %}{% set n.t = n.t * n.t %}{% endfor %}",
        "{{ exam.__class__ }}",
        "{{ exam.items.__class__.__mro__ }}",
        "{{ ''.__class__ }}",
    ],
)
def test_what_a_layout_may_not_do(attack: str) -> None:
    with pytest.raises(LayoutError) as caught:
        filled(f"\n\n{attack}")
    assert caught.value.file == "own.j2"


@pytest.mark.parametrize(
    "fault", ["{{ nothing }}", "{% if %}", "{{ exam.nothing }}", "{{ exam | nothing }}", "{{ 1 / 0 }}"]
)
def test_a_fault_is_found_at_its_line(fault: str) -> None:
    with pytest.raises(LayoutError) as caught:
        filled(f"one\ntwo\n{fault}\nfour")
    assert (caught.value.file, caught.value.line) == ("own.j2", 3)


def test_a_missing_layout_is_named() -> None:
    with pytest.raises(LayoutError, match=r"gone\.j2"):
        filled("{% include 'gone.j2' %}")
