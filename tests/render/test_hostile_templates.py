"""Templates from strangers: whatever they try, the answer is a finding, and it comes quickly."""

import time

import pytest

from qgen.render.codes import BODY
from qgen.render.stem import Missing, Renderer, TemplateFault
from tests.render.bases import BASE, english, given, template

BOMBS = {
    "repetition": "{{ 'a'*10**9 }}",
    "power": "{{ 9**(9**9) }}",
    "product": "{{ (2**1000)*(2**1000) }}",
    "loops": "{% for a in range(999) %}{% for b in range(999) %}{% for c in range(999) %}"
    "{% endfor %}{% endfor %}{% endfor %}",
    "macro": "{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}",
    "block": "{% block other %}{{ self.other() }}{% endblock %}",
    "text doubling": "{% set x='abcdefghij' %}" + "{% set x = x ~ x %}" * 40,
    "list doubling": "{% set x=[1] %}" + "{% set x = x + x %}" * 40,
    "list nesting": "{% set x=[1] %}" + "{% set x = [x, x] %}" * 40,
    "tuple nesting": "{% set x=(1,) %}" + "{% set x = (x, x) %}" * 40,
    "padding": "{{ '%1000000000d' % 1 }}",
    "range": "{{ range(10**9)|length }}",
    "replace": "{{ ('a'*20000)|replace('', 'b'*20000) }}",
    "loop text": "{% for a in range(999) %}" + "x" * 3000 + "{% endfor %}",
    "hidden text": "{% macro m() %}"
    + "x" * 5000
    + "{% endmacro %}{% for a in range(999) %}{% set y=m() %}{% endfor %}",
    "brackets": "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "ifs": "{% if 1 %}" * 3000 + "{% endif %}" * 3000,
}
FORBIDDEN = {
    "format": "{{ '{:>1000000000}'.format(1) }}",
    "center": "{{ 'x'.center(10**9) }}",
    "class": "{{ ''.__class__.__mro__ }}",
    "private": "{{ s._text }}",
    "function": "{{ p.does.__func__ }}",
    "item": "{{ p['__class__'] }}",
    "include": "{% include 'x' %}",
    "import": "{% import 'x' as y %}",
    "from": "{% from 'x' import y %}",
    "extends": "{% extends 'x' %}",
    "recursive": "{% for a in [1] recursive %}{{ loop([1]) }}{% endfor %}",
    "varargs": "{% macro m() %}{{ varargs }}{% endmacro %}{{ m(1) }}",
    "size": "{{ __size__ }}",
    "append": "{% set a=[1] %}{{ a.append(1) }}",
}
UNKNOWN = (
    "{{ nothing }}",
    "{{ p.foo }}",
    "{{ lipsum() }}",
    "{{ cycler }}",
    "{{ 'x'|center(9) }}",
    "{{ x.y.z }}",
)
FAILS = ("{{ 1/0 }}", "{{ none }}", "{{ [1] }}", "{{ p }}", "{{ p.does() }}", "{% for x in s %}{% endfor %}")
SYNTAX = ("{{ s }", "{% if %}", "{% do x %}", "{{ s s }}", "{% for %}", "{% endfor %}", "{{ 'x }}")


def code_of(body: str) -> str:
    started = time.perf_counter()
    with pytest.raises(TemplateFault) as fault:
        Renderer(BASE, "en", None, 1).stem(
            template(english(body)), given("protects_against", s="waf"), item_id="q"
        )
    assert time.perf_counter() - started < 5
    assert fault.value.diagnostic.position.file == "templates/items/t.j2"
    assert fault.value.diagnostic.position.line == 8
    return fault.value.diagnostic.code


@pytest.mark.parametrize("body", BOMBS.values(), ids=BOMBS.keys())
def test_bombs_meet_a_limit(body: str) -> None:
    assert code_of(body) == BODY["limit"]


@pytest.mark.parametrize("body", FORBIDDEN.values(), ids=FORBIDDEN.keys())
def test_ways_out_are_shut(body: str) -> None:
    assert code_of(body) == BODY["forbidden"]


@pytest.mark.parametrize("body", UNKNOWN)
def test_unknown_names(body: str) -> None:
    assert code_of(body) == BODY["unknown"]


@pytest.mark.parametrize("body", FAILS)
def test_bodies_that_fail(body: str) -> None:
    assert code_of(body) == BODY["fails"]


@pytest.mark.parametrize("body", SYNTAX)
def test_bodies_that_are_no_jinja(body: str) -> None:
    assert code_of(body) == BODY["syntax"]


@pytest.mark.parametrize(
    "body",
    [
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(s) }}",
        "{% for x in range(3) %}{{ loop.index }}{{ loop.cycle('a', 'b') }}{% endfor %}",
        "{% set x = s ~ '!' %}{{ x }}",
        "{% with a = 1 %}{{ a }}{% endwith %}",
        "{% filter strong %}{{ s }}{% endfilter %}",
        "{{ ['a', s]|join(', ') }}",
        "{% call m() %}x{% endcall %}{% macro m() %}{{ caller() }}{% endmacro %}",
        "{% raw %}{{ x }}{% endraw %}",
        "{{ s|default('x') }}{{ 'a' * n }}",
    ],
)
def test_what_templates_may_do(body: str) -> None:
    try:
        stem = Renderer(BASE, "en", None, 1).stem(
            template(english(body)), given("protects_against", s="waf"), item_id="q"
        )
    except (Missing, TemplateFault):
        assert "{% call m()" in body  # Jinja's macros exist from where they are written
    else:
        assert stem.plain
