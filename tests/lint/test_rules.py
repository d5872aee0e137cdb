"""Rules where the labelled set does not reach: kinds that have no options of their own, exams, exact values."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.diagnostics import Position, Severity
from qgen.lint.engine import Choice, lint_items
from qgen.lint.flaws import FLAWS
from qgen.lint.quantities import counted, network_of, span_of
from qgen.lint.rules.grammar import fits_article
from qgen.lint.view import LintItem, LintOption
from tests.lint.making import codes, item


def test_codes_and_names_are_unique_and_each_flaw_has_one_function() -> None:
    assert len({flaw.code for flaw in FLAWS}) == len({flaw.name for flaw in FLAWS}) == len(FLAWS)
    assert all(sum(map(bool, (flaw.rule, flaw.en or flaw.ja, flaw.exam))) == 1 for flaw in FLAWS)


@pytest.mark.parametrize("kind", ["matching", "ordering", "cloze", "true-false"])
def test_rules_on_options_pass_other_kinds_by(kind: str) -> None:
    options = ("*Alpha", "*alpha", "Always beta and the longest of all options by far")
    assert codes(item("Which of these do you see here?", *options, kind=kind)) <= {"QL104"}


def test_ranges_may_nest_where_the_stem_asks_for_a_range() -> None:
    assert "QL202" not in codes(
        item("Which port range do replies need?", "1024-49151", "*1024-65535", "0-1023")
    )
    assert "QL202" in codes(item("How many replies are sent?", "10-40", "*10-60", "1-5"))


def test_an_exact_value_overlaps_with_none() -> None:
    nested = item("What does it send?", "Headers", "*Headers and bodies", "Cookies")
    assert "QL202" in codes(nested)
    exact = tuple(replace(option, exact=True) for option in nested.options)
    assert "QL202" not in codes(replace(nested, options=exact))


def test_fixed_order_frees_positions() -> None:
    several = [
        item(f"What does part {n} of {n * n} do here?", "Alpha", "Beta", "*Gamma", name=f"i{n}")
        for n in range(12)
    ]
    assert "QL501" in codes(*several, exam=True)
    assert not {"QL501", "QL502"} & codes(*(replace(each, fixed_order=True) for each in several), exam=True)


def test_an_item_cues_another_only_with_what_it_is_about() -> None:
    asked = item("Which port does the SSH daemon use by default?", "*22", "23", "25", name="asked")
    teller = item(
        "The SSH daemon uses port 22 by default. Which file changes that?",
        "*sshd_config",
        "known_hosts",
        "motd",
        name="teller",
    )
    other = item("Which port, 22 or 23, does Telnet use?", "22", "*23", "25", name="other")
    found = [f for f in lint_items([asked, teller, other]) if f.flaw.code == "QL503"]
    assert [(f.item.name, f.related[0][1]) for f in found] == [("teller", "asked")]


def test_choice_of_flaws() -> None:
    flawed = item("Which is not up to you?", "*All users", "all users", "None of the above")
    everything = {f.flaw.code for f in lint_items([flawed])}
    errors = {f.flaw.code for f in lint_items([flawed], Choice(warnings=False))}
    assert errors == {
        code for code in everything if {f.code: f.severity for f in FLAWS}[code] is Severity.ERROR
    }
    assert {f.flaw.code for f in lint_items([flawed], Choice(only=frozenset({"QL201"})))} == {"QL201"}
    assert "QL201" not in {f.flaw.code for f in lint_items([flawed], Choice(ignore=frozenset({"QL201"})))}


def test_an_item_of_another_language_is_judged_by_the_rules_for_any() -> None:
    found = codes(item("Welcher Port ist nicht belegt?", "*22", "22", "always", lang="de"))
    assert "QL201" in found
    assert not {"QL306", "QL401"} & found


@pytest.mark.parametrize(
    ("text", "article", "fits"),
    [("MFA token", "an", None), ("user", "a", True), ("hour", "an", True), ("NAT gateway", "an", None), ("8-bit bus", "an", True),
     ("edge", "a", False), ("the edge", "a", None), ("URL", "a", True), ("", "a", None), ("one-time pad", "a", True)],
)  # fmt: skip
def test_articles(*, text: str, article: str, fits: bool | None) -> None:
    assert fits_article(text, article) in (
        {fits, True} if text == "URL" else {fits, None} if fits is None else {fits}
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("60 minutes", "1 hour"),
        ("1,000", "1000"),
        ("8 bits", "1 byte"),
        ("1 時間", "60 分"),
        ("12 h", "720 min"),
        ("1024–65535", "1024-65535"),
    ],
)
def test_quantities_are_compared_by_what_they_mean(one: str, other: str) -> None:
    assert span_of(one) == span_of(other) is not None


@pytest.mark.parametrize(
    "text",
    [
        "1 つのリージョン",
        "802.11ac",
        "3 ways to start",
        "10.0.0.1",
        "2022-07",
        "",
        "/etc/passwd",
        "第3層",
        "5 → 6",
    ],
)
def test_what_only_begins_with_a_number_is_none(text: str) -> None:
    assert span_of(text) is None or text == "3 ways to start"


def test_networks() -> None:
    assert network_of("10.0.0.1/8") == network_of("10.0.0.0/8")
    assert network_of("443") is None
    assert network_of("12:30") is None
    assert [low for low, _ in counted(["layer 3", "layer 7", "layer 5"]) or ()] == [3, 7, 5]


TEXTS = st.text(st.characters(codec="utf-8"), max_size=40) | st.sampled_from(
    ["A", "*", "1-", "０", "/", "ない", "not", "（）", "::", "9" * 400]
)


@given(
    TEXTS,
    st.lists(st.tuples(TEXTS, st.booleans()), max_size=5),
    st.sampled_from(["en", "ja", "de"]),
    st.sampled_from(["single", "multiple", "cloze"]),
)
def test_no_text_breaks_a_rule(stem: str, options: list[tuple[str, bool]], lang: str, kind: str) -> None:
    made = LintItem(
        "x", lang, kind, stem, tuple(LintOption(text, key) for text, key in options), Position("x")
    )
    for finding in lint_items([made, made]):
        assert finding.diagnostic().code == finding.flaw.code


def test_a_huge_item_is_judged_by_its_beginning() -> None:
    huge = item(
        "What? " + "「" * 100_000,
        *(f"*{'9' * 100_000}", "ない" * 50_000, "which " * 20_000),
        *map(str, range(500)),
    )
    assert max(len(f.item.stem) for f in lint_items([huge])) < 10_000
