"""Stems of templates: names, conditions, emphasis, missing words."""

import pytest

from qgen.facts import Ref
from qgen.item import Text
from qgen.pattern import PredicateRef
from qgen.render.stem import Missing, Renderer, TemplateFault, Undated
from tests.render.bases import BASE, english, given, template

EN = Renderer(BASE, "en", (2026, 11, 1), 1)
JA = Renderer(BASE, "ja", (2026, 11, 1), 1)


def stem(body: str, *, condition: str | None = None, n: int = 1, item_id: str = "q1", **values: str) -> Text:
    body = english(body)
    binding = given("protects_against", **(values or {"s": "waf"}))
    return EN.stem(template(body), binding, condition=condition, n=n, item_id=item_id)


@pytest.mark.parametrize(
    ("body", "plain"),
    [
        ("{{ s }} is here.", "AWS WAF is here."),
        ("{{ p.subject }}", "An AWS service"),
        ("Of {{ p.subject.many }}: {{ p.subject.bare }}", "Of AWS services: AWS service"),
        ("{{ p.object.many }}", "threats"),
        ("It {{ p.must(s) }}.", "It must protect against AWS WAF."),
        ("It {{ p.must_not(s) }}.", "It must not protect against AWS WAF."),
        ("They {{ p.do(s) }}.", "They protect against AWS WAF."),
        ("They {{ p.deny(s) }}.", "They do not protect against AWS WAF."),
        ("{{ p.only(s, s) }}.", "AWS WAF protects only against AWS WAF."),
        ("{{ n|words }} {{ n }}", "one 1"),
        ("One.\n\n  Two {{ s }}.\n", "One. Two AWS WAF."),
        ("{{ p['not'](s) }}", "Against which of these threats does AWS WAF NOT protect?"),
        ("{% if condition %}x{% else %}y{% endif %}", "y"),
        ("In {{ asked.o }}", "In "),
    ],
)
def test_names_of_a_body(body: str, plain: str) -> None:
    if "asked" in body:
        with pytest.raises(TemplateFault):
            stem(body)
    else:
        assert stem(body).plain == plain


def test_not_is_a_phrase_and_its_emphasis_is_kept() -> None:
    text = stem("{{ p.not(s) }}")
    assert [piece for piece, loud in text.runs() if loud] == ["NOT"]


def test_the_condition_opens_the_stem_unless_the_body_places_it() -> None:
    assert stem("{{ s }}?", condition="amazon").plain == "Amazon provides the block. AWS WAF?"
    assert stem("Well: {{ condition }}", condition="amazon").plain == "Well: Amazon provides the block."
    binding = given("operates_at", s="waf")
    body = template("{% block ja %}{{ p.one(s) }}{% endblock %}")
    plain = JA.stem(body, binding, condition="amazon", item_id="q1").plain
    assert plain == "ブロックは Amazon が提供する。AWS WAF が動作するのは、OSI 参照モデルのどの層か。"


def test_a_volatile_predicate_says_the_date() -> None:
    body = template(english("{{ p.one(s) }}"))
    text = EN.stem(body, given("keeps_for", s="guardduty"), item_id="q1")
    assert text.plain == "As of November 1, 2026, how long does Amazon GuardDuty keep findings?"
    with pytest.raises(Undated):
        Renderer(BASE, "en", None, 1).stem(body, given("keeps_for", s="guardduty"), item_id="q1")


@pytest.mark.parametrize(
    ("body", "plain"),
    [
        ("Which is it? (Choose {{ n|words|strong }}.)", "As of November 1, 2026, which is it? (Choose one.)"),
        ("{{ p.subject }} is here.", "As of November 1, 2026, an AWS service is here."),
        ("{{ s }} is here.", "As of November 1, 2026, AWS WAF is here."),
        ("{{ s }} is here. Why?", "Answer as of November 1, 2026. AWS WAF is here. Why?"),
        ("Everything is here.", "Answer as of November 1, 2026. Everything is here."),
        ("Atlas needs {{ p.subject }}.", "Answer as of November 1, 2026. Atlas needs an AWS service."),
    ],
)
def test_a_dated_stem_opens_with_the_day(body: str, plain: str) -> None:
    binding = given("protects_against", s="waf")
    text = EN.stem(template(english(body)), binding, dated=True, item_id="q1")
    assert text.plain == plain
    assert [piece for piece, loud in text.runs() if loud] == (["one"] if "strong" in body else [])


def test_behind_the_day_an_article_is_small_again() -> None:
    body = template(english("{{ p.cloze(s) }}"))
    text = EN.stem(body, given("protects_against", s="nat"), dated=True, item_id="q1").plain
    assert text == "As of November 1, 2026, a NAT gateway protects against ____."


def test_the_day_stands_before_a_condition() -> None:
    binding = given("protects_against", s="waf")
    text = EN.stem(template(english("{{ s }}?")), binding, condition="amazon", dated=True, item_id="q1").plain
    assert text == "Answer as of November 1, 2026. Amazon provides the block. AWS WAF?"


@pytest.mark.parametrize(
    ("body", "plain"),
    [
        ("{{ s }}はどれか。", "2026年11月1日時点で、AWS WAF はどれか。"),
        ("次のうち、どれか。（{{ n }} つ選べ。）", "2026年11月1日時点で、次のうち、どれか。（1 つ選べ。）"),
        ("{{ s }}を使う。どれか。", "2026年11月1日時点の情報に基づいて答えよ。AWS WAF を使う。どれか。"),
    ],
)
def test_a_dated_stem_in_japanese(body: str, plain: str) -> None:
    japanese = template("{% block ja %}" + body + "{% endblock %}")
    binding = given("operates_at", s="waf")
    assert JA.stem(japanese, binding, dated=True, item_id="q1").plain == plain


def test_a_dated_stem_without_a_day_is_undated() -> None:
    with pytest.raises(Undated):
        Renderer(BASE, "en", None, 1).stem(
            template(english("{{ s }}?")), given("protects_against", s="waf"), dated=True, item_id="q1"
        )


@pytest.mark.parametrize(
    ("renderer", "body", "binding"),
    [
        (EN, english("{{ p.one(s) }}"), given("protects_against", s="waf")),
        (JA, english("{{ p.one(s) }}"), given("operates_at", s="waf")),
        (JA, "{% block ja %}{{ s }}{% endblock %}", {"p": PredicateRef("reaches"), "s": Ref("english-only")}),
        (EN, english("  "), given("operates_at", s="waf")),
    ],
)
def test_a_missing_word_is_no_fault(
    renderer: Renderer, body: str, binding: dict[str, Ref | PredicateRef]
) -> None:
    with pytest.raises(Missing):
        renderer.stem(template(body), binding, item_id="q1")


def test_labels_are_data() -> None:
    text = stem("{{ s }} and {{ p.does(s) }}", s="evil")
    assert text.plain == "{{ 7*7 }}<script> and protects against {{ 7*7 }}<script>"
    assert text.strong == ()


def test_a_scenario_depends_on_seed_and_item_alone() -> None:
    body = "{{ scenario.company }} {{ scenario.person }} {{ scenario.account }} {{ scenario.cidr }}"
    once = stem(body, item_id="q1").plain
    assert stem("{{ scenario.account }}", item_id="q1").plain in once
    assert stem(body, item_id="q1").plain == once
    assert len({stem(body, item_id=f"q{number}").plain for number in range(30)}) > 20
    other = Renderer(BASE, "en", None, 2).stem(
        template(english(body)), given("reaches", s="nat"), item_id="q1"
    )
    assert other.plain != once
