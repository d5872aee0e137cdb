"""Bad collections through the command: the right code at its place, exit 1, no traceback, nothing touched."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.cli import mini

EXAMPLES = Path(__file__).parents[1] / "examples" / "bad"
EARLIER = {
    "output/office/office.md": "# an earlier exam\n",
    "output/office/notes.txt": "mine\n",
    "output/kitchen/kitchen.apkg": "PK",
    "output/kitchen/manifest.json": "{}\n",
}
LATER = {"QG600", "QG407", "QG555"}
"""What stages after loading have to add: no item, a fact stated twice, no block in the first language."""

PLACE = re.compile(r"^(\S.*?:\d+:\d+): (QG\d{3}) ", re.MULTILINE)

Found = set[tuple[str, str]]
"""Codes with their places."""


def refused(home: Path, *arguments: str) -> Found:
    """Build a bad collection over an earlier output, and return what was found on stderr."""
    for name, text in EARLIER.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text, encoding="utf-8")
    before = mini.bytes_below(home)
    done = mini.qgen(home, "build", *arguments)
    assert done.returncode == 1, (done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    assert "a bug in qgen" not in done.stderr
    assert "nothing was written" in done.stderr
    assert mini.bytes_below(home) == before
    return {(code, place) for place, code in PLACE.findall(done.stderr)}


def cases() -> list[str]:
    return sorted(path.name for path in EXAMPLES.iterdir() if path.is_dir())


@pytest.mark.parametrize("name", cases())
def test_each_example_is_refused_at_its_place(name: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(EXAMPLES / name, home, ignore=shutil.ignore_patterns("expected.txt"))
    told = (EXAMPLES / name / "expected.txt").read_text(encoding="utf-8").splitlines()
    # the command itself sees that a vocabulary is missing, before anything is loaded
    expected = {
        (code.replace("QG201", "QG604"), place) for code, place in (line.split(" ", 1) for line in told)
    }
    found = refused(home)
    assert expected <= found
    assert {code for code, _ in found - expected} <= LATER


# --- what no small file can hold ----------------------------------------------------------------------

DEEP = 100_000
BOMB = "\n".join(
    [
        "a0: &a0 [x, x, x, x, x, x, x, x, x, x]",
        *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)),
    ]
)
GENERATED = {
    "deep lists": ("entities: " + "[" * DEEP, "QG104 facts/kitchen/bad.yaml:1:110"),
    "deep maps": ("entities: " + "{a: " * DEEP, "QG104 facts/kitchen/bad.yaml:1:407"),
    "deep blocks": ("- " * DEEP, "QG104 facts/kitchen/bad.yaml:1:201"),
    "closed deep lists": ("[" * DEEP + "]" * DEEP, "QG104 facts/kitchen/bad.yaml:1:101"),
    "alias bomb": (BOMB, "QG105 facts/kitchen/bad.yaml:5:45"),
    "NUL alone": ("\0", "QG111 facts/kitchen/bad.yaml:1:1"),
}


@pytest.mark.parametrize("name", GENERATED)
def test_large_and_deep_files_are_refused_at_their_place(name: str, tmp_path: Path) -> None:
    text, expected = GENERATED[name]
    home = mini.collection(tmp_path / "home", **{"facts__kitchen__bad.yaml": text})
    code, place = expected.split()
    # newer versions of libyaml stop at a thousand levels of brackets before anything is read of them
    deeper = {
        "deep lists": "facts/kitchen/bad.yaml:1:1010",
        "closed deep lists": "facts/kitchen/bad.yaml:1:1001",
    }
    assert {(code, place), (code, deeper.get(name, place))} & refused(home)


# --- item templates and phrases -----------------------------------------------------------------------

TEMPLATE = """\
---
id: own
shape: single
pattern: [[$s, $p, $o]]
ask: $o
given: [$p, $s]
strategies: [sibling]
---
{% block en %}{{ p.one(s) }}{% endblock %}
{% block ja %}%s{% endblock %}
"""
BODIES = {
    "syntax": ("{{ s }", "QG550"),
    "unclosed tag": ("{% if %}", "QG550"),
    "unknown name": ("{{ nothing }}", "QG551"),
    "unknown attribute": ("{{ s.nothing }}", "QG551"),
    "unknown filter": ("{{ s|nothing }}", "QG551"),
    "asked variable": ("{{ o }}", "QG551"),
    "runs for ever": (
        "{% for a in range(999) %}{% for b in range(999) %}{% for c in range(999) %}{% endfor %}{% endfor %}{% endfor %}",
        "QG552",
    ),
    "endless recursion": ("{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}", "QG552"),
    "output bomb": ("{{ 'a' * 10**9 }}", "QG552"),
    "doubling": ("{% set x = 'abcdefghij' %}" + "{% set x = x ~ x %}" * 40 + "{{ x }}", "QG552"),
    "division by zero": ("{{ 1 / 0 }}", "QG553"),
    "way out": ("{{ ''.__class__.__mro__ }}", "QG554"),
    "include": ("{% include 'x' %}", "QG554"),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_bad_body_is_refused_at_its_line(name: str, tmp_path: Path) -> None:
    body, code = BODIES[name]
    template = TEMPLATE.replace("%s", body)
    home = mini.collection(tmp_path / "home", **{"templates__items__own.j2": template})
    found = refused(home)
    assert [(got, place.rsplit(":", 1)[0]) for got, place in found] == [(code, "templates/items/own.j2:10")]


PHRASES = {
    "syntax": ("is {{ o }", "QG250"),
    "unknown name": ("is {{ x }}", "QG251"),
    "output bomb": ("is {{ 'a' * 10**9 }}", "QG252"),
    "division by zero": ("is {{ 1 / 0 }} {{ o }}", "QG253"),
    "way out": ("is {% include 'x' %}", "QG254"),
}


@pytest.mark.parametrize("name", PHRASES)
def test_a_bad_phrase_is_refused_at_its_place(name: str, tmp_path: Path) -> None:
    phrase, code = PHRASES[name]
    vocabulary = mini.VOCABULARY.replace("is {{ o }}", phrase)
    found = refused(mini.collection(tmp_path / "home", vocabulary=vocabulary))
    assert (code, "facts/vocabulary.yaml:11:14") in found
    assert {got for got, _ in found} == {code}


def test_a_variable_that_nothing_binds(tmp_path: Path) -> None:
    template = TEMPLATE.replace("%s", "{{ p.one(s) }}").replace(
        "[[$s, $p, $o]]", "[[$s, $p, $o], {not: [$s, $p, $x]}]"
    )
    home = mini.collection(tmp_path / "home", **{"templates__items__own.j2": template})
    assert ("QG506", "templates/items/own.j2:4:40") in refused(home)


# --- facts that contradict each other -----------------------------------------------------------------

FLAGS = (
    mini.VOCABULARY
    + """\
  likes: {subject: gadget, object: gadget, values: many}
  needs: {subject: gadget, object: gadget, inherits: true}
  inside: {subject: gadget, object: gadget, transitive: true}
  owns: {subject: gadget, object: color, inverse_one: true, because: the test says so}
"""
)
HEAD = mini.FACTS.count("\n")
CONTRADICTIONS = {
    "a second value": ("[kettle, has_color, blue]", "QG403", HEAD + 1),
    "denied too": ("{not: [kettle, has_color, red]}", "QG401", HEAD + 1),
    "outside a closure": (
        "{fact: [kettle, likes, toaster], only: objects, because: so}\n  - [kettle, likes, mixer]",
        "QG402",
        HEAD + 2,
    ),
    "a second owner": ("[kettle, owns, red]\n  - [mixer, owns, red]", "QG404", HEAD + 2),
}


@pytest.mark.parametrize("name", CONTRADICTIONS)
def test_a_contradiction_shows_both_places(name: str, tmp_path: Path) -> None:
    entry, code, line = CONTRADICTIONS[name]
    home = mini.collection(tmp_path / "home", facts=f"{mini.FACTS}  - {entry}\n", vocabulary=FLAGS)
    assert refused(home) == {(code, f"facts/kitchen/colors.yaml:{line}:5")}
    assert "see facts/kitchen/colors.yaml:" in mini.qgen(home, "build").stderr


WARNINGS = {
    "a derived triple outside a closure": (
        "{fact: [pot, needs, toaster], only: objects, because: so}\n  - [kettle, needs, mixer]",
        "QG405",
    ),
    "a derived triple that is denied": (
        "[kettle, inside, toaster]\n  - [toaster, inside, mixer]\n  - not: [kettle, inside, mixer]",
        "QG406",
    ),
    "stated twice": ("[kettle, likes, mixer]\n  - [kettle, likes, mixer]", "QG407"),
    "no source": ("[kettle, likes, mixer]", "QG408"),
}


@pytest.mark.parametrize("name", WARNINGS)
def test_what_is_only_a_warning_stops_a_strict_build(name: str, tmp_path: Path) -> None:
    entries, code = WARNINGS[name]
    pot = "  pot: {type: gadget, en: [a pot, pots], ja: 鍋, broader: kettle}\n"
    facts = mini.FACTS.replace("facts:\n", f"{pot}facts:\n") + f"  - {entries}\n"
    home = mini.collection(tmp_path / "home", facts=facts, vocabulary=FLAGS)
    assert code in {got for got, _ in refused(home, "--strict")}
    assert mini.qgen(home, "build").returncode == 0


# --- the folder itself --------------------------------------------------------------------------------


def test_facts_without_a_vocabulary(tmp_path: Path) -> None:
    home = mini.collection(tmp_path / "home")
    (home / "facts/vocabulary.yaml").unlink()
    assert refused(home) == {("QG604", "facts/vocabulary.yaml:1:1")}


@pytest.mark.parametrize("arguments", [(), ("--root", "home")], ids=["from inside", "by its name"])
def test_places_are_named_as_the_user_would(arguments: tuple[str, ...], tmp_path: Path) -> None:
    home = mini.collection(
        tmp_path / "home", **{"facts__kitchen__bad.yaml": "facts:\n  - [kettle, has_colour, red]\n"}
    )
    start = tmp_path if arguments else home
    done = mini.qgen(start, "build", *arguments)
    prefix = "home/" if arguments else ""
    assert done.stderr.startswith(f"{prefix}facts/kitchen/bad.yaml:2:14: QG302 ")
    assert "did you mean has_color?" in done.stderr


@pytest.mark.parametrize("seed", range(4))
def test_a_torn_file_never_ends_in_a_traceback(seed: int, tmp_path: Path) -> None:
    """Cut anywhere, a file is refused or still sound; never does qgen fail itself."""
    cut = len(mini.FACTS) * (2 * seed + 1) // 8
    home = mini.collection(tmp_path / "home", facts=mini.FACTS[:cut])
    done = mini.qgen(home, "build")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "a bug in qgen" not in done.stderr


def test_there_are_many_of_them() -> None:
    made = [*GENERATED, *BODIES, *PHRASES, *CONTRADICTIONS, *WARNINGS]
    assert len(cases()) >= 30
    assert len(made) >= 30
