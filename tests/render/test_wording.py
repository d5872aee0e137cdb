"""How values and triples read."""

from typing import Any

import pytest
from hypothesis import example
from hypothesis import given as hypothesis_given
from hypothesis import strategies as st

from qgen.facts import Literal, Ref, Sequence, TermSet, Triple
from qgen.render.faults import Missing
from qgen.render.wording import Wording
from tests.making import fact_base
from tests.render.bases import BASE, DAYS, HOURS, PREDICATES

EN = Wording(BASE, "en", None)
JA = Wording(BASE, "ja", None)


def refs(*names: str) -> TermSet:
    return TermSet(tuple(Ref(name) for name in names))


@pytest.mark.parametrize(
    ("name", "option", "mention"),
    [
        ("nat", "A NAT gateway", "a NAT gateway"),
        ("cli", "aws-cli", "aws-cli"),
        ("on", "on", "on"),
        ("groups", "security groups", "security groups"),
        ("evil", "{{ 7*7 }}<script>", "{{ 7*7 }}<script>"),
    ],
)
def test_only_the_article_of_an_option_is_capitalised(name: str, option: str, mention: str) -> None:
    assert EN.option(Ref(name), None) == option
    assert EN.mention(Ref(name)) == mention


PHRASES = """
languages: [en, ja]
types: {task: {en: [a task, tasks], phrases: true}, job: {broader: task}, tool: {en: [a tool, tools]}}
predicates: {uses: {subject: task, object: tool, en: {does: ["uses {{ o }}", "use {{ o }}"]}}}
"""


def test_the_labels_of_a_type_of_phrases_open_a_sentence_with_a_capital() -> None:
    base = fact_base(
        """
entities:
  own: {type: task, en: making a table}
  inherited: {type: job, en: sawing a board}
  spelled: {type: task, en: iPhone repair}
  named: {type: task, name: pip}
  thing: {type: tool, en: glue}
facts: [[own, uses, thing]]
""",
        PHRASES,
    )
    wording = Wording(base, "en", None)
    shown = [wording.option(Ref(name), None) for name in base.entities]
    assert shown == ["Making a table", "Sawing a board", "iPhone repair", "pip", "glue"]
    assert wording.says(Triple("own", "uses", Ref("thing"))) == "Making a table uses glue."
    assert wording.mention(Ref("own")) == "making a table"


@pytest.mark.parametrize(
    ("literal", "en", "ja"),
    [
        (HOURS, "12 hours", "12 時間"),
        (Literal("duration", "5400", "1 h 30 min"), "1 hour 30 minutes", "1 時間 30 分"),
        (Literal("duration", "1", "a while"), "a while", "a while"),
        (Literal("date", (2022, 7, 26), "2022-07-26"), "Jul 26, 2022", "2022/07/26"),
        (Literal("date", (2022, 7, 0), "2022-07"), "July 2022", "2022年7月"),
        (Literal("date", (2022, 0, 0), "2022"), "2022", "2022年"),
        (Literal("date", (99999, 1, 1), "99999-01-01"), "99999-1-1", "99999-1-1"),
        (Literal("port-range", (1024, 65535), "1024-65535"), "1024–65535", "1024–65535"),
        (Literal("integer-range", (-5, -1), "-5 - -1"), "-5–-1", "-5–-1"),
        (Literal("percent", "18", "18 %"), "18%", "18%"),
        (Literal("prefix", 56, "/56"), "/56", "/56"),
        (Literal("integer", 12, "012"), "012", "012"),
        (Literal("text", "NO", "NO"), "NO", "NO"),
    ],
)
def test_literals_are_shown_as_written_but_for_dates_durations_and_dashes(
    literal: Literal, en: str, ja: str
) -> None:
    assert EN.option(literal, None) == EN.mention(literal) == en
    assert JA.option(literal, None) == ja


def test_a_set_uses_the_list_forms_of_the_objects_type() -> None:
    layers = PREDICATES["operates_at"]
    assert EN.option(refs("osi-3", "osi-4"), layers) == "Layers 3 and 4"
    assert EN.option(refs("osi-7"), layers) == "Layer 7 only"
    assert JA.option(refs("osi-3", "osi-4"), layers) == "第3層と第4層"
    assert JA.option(refs("osi-3", "osi-4", "osi-7"), layers) == "第3層、第4層、第7層"
    assert JA.option(refs("osi-7"), layers) == "第7層のみ"


def test_a_set_without_list_forms_is_a_list() -> None:
    threats = PREDICATES["protects_against"]
    assert EN.option(refs("sql", "ddos"), threats) == "SQL injection and DDoS attacks"
    assert EN.option(refs("nat", "groups"), None) == "A NAT gateway and security groups"
    assert JA.option(refs("waf", "sql"), None) == "AWS WAF と SQL インジェクション"


def test_a_sequence_shows_its_steps_in_order() -> None:
    steps = Sequence(((Ref("nat"),), (Ref("sql"), Ref("ddos"))))
    assert EN.option(steps, None) == "A NAT gateway → SQL injection and DDoS attacks"


def test_shown_needs_a_label_of_every_member() -> None:
    assert EN.shown(Ref("english-only"))
    assert not JA.shown(Ref("english-only"))
    assert not JA.shown(refs("waf", "english-only"))
    assert JA.shown(HOURS)
    with pytest.raises(Missing):
        JA.mention(Ref("english-only"))


def test_the_label_of_the_day_is_shown_and_past_ones_are_names() -> None:
    assert Wording(BASE, "en", (2020, 1, 1)).mention(Ref("sso")) == "AWS SSO"
    assert Wording(BASE, "en", (2022, 7, 26)).mention(Ref("sso")) == "AWS IAM Identity Center"
    assert EN.mention(Ref("sso")) == "AWS IAM Identity Center"
    assert EN.names(Ref("sso")) == ("AWS SSO", "AWS IAM Identity Center", "Identity Center")
    assert EN.names(Ref("nat")) == ("a NAT gateway", "NAT gateway", "NAT gateways", "NAT ゲートウェイ")


@pytest.mark.parametrize(
    ("triple", "holds", "en", "ja"),
    [
        (
            Triple("waf", "operates_at", Ref("osi-7")),
            True,
            "AWS WAF operates at layer 7 of the OSI model.",
            "AWS WAF は、OSI 参照モデルの第7層で動作する。",
        ),
        (
            Triple("waf", "operates_at", Ref("osi-3")),
            False,
            "AWS WAF does not operate at layer 3 of the OSI model.",
            "AWS WAF は、OSI 参照モデルの第3層で動作しない。",
        ),
        (
            Triple("nat", "reaches", Ref("sql")),
            False,
            "A NAT gateway cannot reach SQL injection.",
            "NAT ゲートウェイは、SQL インジェクションに到達できない。",
        ),
        (
            Triple("groups", "is_stateful", Ref("sql")),
            True,
            "security groups are open to SQL injection.",
            "セキュリティグループは、SQL インジェクションに開いている。",
        ),
        (
            Triple("groups", "is_stateful", Ref("sql")),
            False,
            "security groups are not open to SQL injection.",
            "セキュリティグループは、SQL インジェクションに開いていない。",
        ),
        (
            Triple("guardduty", "keeps_for", DAYS),
            True,
            "Amazon GuardDuty keeps findings for 90 days.",
            "Amazon GuardDuty は、検出結果を 90 日保持する。",
        ),
    ],
)
def test_statements_and_denials(triple: Triple, holds: Any, en: str, ja: str) -> None:
    assert EN.says(triple, holds) == en
    assert JA.says(triple, holds) == ja


def test_values_sort_as_people_count() -> None:
    def ports(low: int) -> Literal:
        return Literal("port-range", (low, 65535), f"{low}-65535")

    assert sorted((ports(1024), ports(0), ports(49152)), key=EN.sort_key) == [
        ports(0),
        ports(1024),
        ports(49152),
    ]
    networks = [Literal("cidr", key, key) for key in ("10.0.0.0/16", "9.0.0.0/8", "2001:db8::/32")]
    assert [one.text for one in sorted(networks, key=EN.sort_key)] == [
        "9.0.0.0/8",
        "10.0.0.0/16",
        "2001:db8::/32",
    ]
    layers = [refs("osi-7"), refs("osi-3", "osi-4"), refs("osi-3")]
    assert sorted(layers, key=EN.sort_key) == [refs("osi-3"), refs("osi-3", "osi-4"), refs("osi-7")]


_TERMS = st.one_of(
    st.sampled_from([Ref(name) for name in BASE.entities]),
    st.builds(lambda n: Literal("integer", n, str(n)), st.integers()),
    st.builds(lambda t: Literal("text", t, t), st.text()),
    st.builds(lambda t: Literal("decimal", t, t), st.text(max_size=5)),
    st.builds(lambda t: Literal("cidr", t, t), st.text(max_size=5)),
)


@hypothesis_given(st.lists(_TERMS, max_size=8))
@example([Literal("decimal", "0", "0"), Literal("decimal", ":", ":"), Literal("decimal", "NaN", "NaN")])
@example([Literal("cidr", "10.0.0.0/8", "10.0.0.0/8"), Literal("cidr", "x", "x")])
def test_any_values_can_be_put_in_order(terms: list[Ref | Literal]) -> None:
    by_type: dict[str, list[Ref | Literal]] = {}
    for term in terms:
        by_type.setdefault(term.type if isinstance(term, Literal) else "", []).append(term)
    for alike in by_type.values():
        backwards = alike[::-1]
        assert sorted(alike, key=EN.sort_key) == sorted(backwards, key=EN.sort_key)


@hypothesis_given(st.text(min_size=1))
def test_a_text_value_is_never_changed(text: str) -> None:
    kept = "".join(character for character in text if not "\ufdd0" <= character <= "\ufdef")
    assert (
        EN.option(Literal("text", text, text), None) == JA.option(Literal("text", text, text), None) == kept
    )
