"""What a collection's texts become: entities, entries, qualifiers, templates, and hints in what is wrong."""

import pickle
from textwrap import dedent

import pytest

from qgen.diagnostics import Diagnostic, Severity
from qgen.facts import EVERY_LANGUAGE, Entry, FactBase, Label, Literal, ObjectSpec, Ref, Sequence
from qgen.load.collection import Collection, load_collection
from qgen.pattern import Conjunct, PredicateRef, Var

VOCABULARY = """\
languages: [en, ja]
as_of: 2026-11
types:
  thing: {en: [a thing, things], ja: もの}
  tool: {broader: thing}
  color: {en: [a color, colors], ja: 色, closed: true, because: all there are,
          list: {en: {one: "{{ items }} only", many: "{{ items }}"}, ja: "{{ items }}", item: short}}
conditions: {at-night: {en: It is night., ja: 夜である。}}
predicates:
  has: {subject: thing, object: [color, tool], en: {does: [has {{ o }}, have {{ o }}], one: What?}, was: [owns]}
  lasts: {subject: thing, object: {duration: h}, values: one}
  runs: {subject: thing, object: {sequence: tool}}
""".replace("[has {{ o }}, have {{ o }}]", '["has {{ o }}", "have {{ o }}"]')
ENTITIES = """\
source: manual
entities:
  box: {type: thing, name: Box}
  saw: {type: tool, name: Saw}
  axe: {type: tool, name: Axe}
  red: {type: color, name: Red}
"""


def _load(facts: str = "", **more: str) -> tuple[Collection, list[Diagnostic]]:
    texts = {
        "facts/vocabulary.yaml": VOCABULARY,
        "facts/sources.yaml": 'manual: {title: The manual, url: "https://example.org/", date: 2020, licence: CC0}\n',
        "facts/shop/net.yaml": ENTITIES + dedent(facts),
    } | more
    collection, found = load_collection({path: text.encode() for path, text in texts.items()})
    assert collection is not None
    return collection, found


def _base(facts: str = "", **more: str) -> FactBase:
    collection, found = _load(facts, **more)
    assert found == []
    return collection.base


def _only_entry(facts: str) -> Entry:
    (entry,) = _base(facts).entries
    return entry


def _only_fault(facts: str = "", **more: str) -> Diagnostic:
    (fault,) = _load(facts, **more)[1]
    return fault


def test_the_vocabulary_is_read() -> None:
    vocabulary = _base().vocabulary
    assert vocabulary.languages == ("en", "ja")
    assert vocabulary.as_of == (2026, 11, 1)
    assert vocabulary.types["thing"].labels == {"en": Label("a thing", "things"), "ja": Label("もの")}
    assert vocabulary.types["tool"].broader == ("thing",)
    color = vocabulary.types["color"]
    assert (color.closed, color.because, color.item_form) == (True, "all there are", "short")
    assert color.list_forms == {
        "en": {"one": "{{ items }} only", "many": "{{ items }}"},
        "ja": {"any": "{{ items }}"},
    }
    has = vocabulary.predicates["has"]
    assert (has.subject, has.object, has.values) == (("thing",), ObjectSpec(types=("color", "tool")), "many")
    assert (has.phrases["en"]["does"].text, has.phrases["en"]["does"].base) == ("has {{ o }}", "have {{ o }}")
    assert str(has.phrases["en"]["does"].position) == "facts/vocabulary.yaml:10:60"
    assert has.identity == "owns"
    assert vocabulary.predicates["lasts"].object == ObjectSpec(literal="duration", unit="h")
    assert vocabulary.predicates["lasts"].values == "one"
    assert vocabulary.predicates["runs"].object == ObjectSpec(sequence="tool")
    assert vocabulary.conditions["at-night"].sentences == {"en": "It is night.", "ja": "夜である。"}


def test_labels_have_plurals_dates_and_short_forms() -> None:
    sso_text = """\
    entities:
      sso:
        type: tool
        en: [{is: [a new tool, new tools], from: 2022-07-26}, {is: Old, until: 2022-07}]
        ja: 道具
        short: {en: T, ja: 道}
        aliases: [S, "S, the first"]
        broader: saw
        was: [single-sign-on]
    """
    base = _base(**{"facts/shop/sso.yaml": dedent(sso_text)})
    sso = base.entities["sso"]
    assert sso.labels["en"] == (
        Label("Old", until=(2022, 7, 1)),
        Label("a new tool", "new tools", since=(2022, 7, 26)),
    )
    assert sso.short == {"en": "T", "ja": "道"}
    assert (sso.aliases, sso.broader, sso.identity) == (("S", "S, the first"), ("saw",), "single-sign-on")
    assert base.entities["box"].labels == {EVERY_LANGUAGE: (Label("Box"),)}
    assert str(sso.position) == "facts/shop/sso.yaml:2:3"


def test_a_plain_entry_takes_the_files_source() -> None:
    entry = _only_entry("facts:\n  - [box, has, [red, saw]]\n")
    assert (entry.subjects, entry.predicate, entry.objects) == (("box",), "has", (Ref("red"), Ref("saw")))
    assert (entry.domain, entry.topic, entry.denied) == ("shop", "net", False)
    assert str(entry.position) == "facts/shop/net.yaml:8:5"
    assert entry.qualifiers.source == "manual"


def test_an_entry_has_qualifiers() -> None:
    entry = _only_entry(
        """\
        facts:
          - {fact: [box, has, red], at: [p1, p2], because: b, note: n, why: {en: W, ja: 理}, from: 2020,
             until: 2021-02, when: at-night, only: subjects, among: all, contested: true}
        rosters: {all: [box, saw]}
        """
    )
    said = entry.qualifiers
    assert (said.source, said.at, said.because, said.note) == ("manual", ("p1", "p2"), "b", "n")
    assert (said.since, said.until, said.when) == ((2020, 1, 1), (2021, 2, 1), "at-night")
    assert (said.only, said.among, said.contested) == ("subjects", "all", True)
    assert said.why == {"en": "W", "ja": "理"}


def test_a_plain_why_is_in_the_first_language() -> None:
    assert _only_entry("facts:\n  - {not: [box, has, red], why: No.}\n").qualifiers.why == {"en": "No."}


def test_equal_qualifiers_are_one_object() -> None:
    entries = _base(
        "facts:\n  - {fact: [box, has, red], at: p}\n  - {fact: [box, has, saw], at: p}\n"
    ).entries
    assert entries[0].qualifiers is entries[1].qualifiers


def test_facts_are_several_entries_and_lists_are_one() -> None:
    entries = _base("facts:\n  - {facts: [[box, has, red], [[box, saw], has, axe]], at: p}\n").entries
    assert [len(entry.triples()) for entry in entries] == [1, 2]


def test_a_list_of_predicates_is_an_entry_for_each() -> None:
    base = _base(
        "facts:\n  - [box, [has, gets], {id: jig, type: tool, name: Jig}]\n",
        **{"facts/shop/vocabulary.yaml": "predicates: {gets: {subject: thing, object: tool}}\n"},
    )
    assert [entry.predicate for entry in base.entries] == ["has", "gets"]


def test_an_empty_list_says_none_where_it_closes() -> None:
    assert _only_entry("facts:\n  - {fact: [box, has, []], only: objects, at: p}\n").objects == ()


def test_a_sequence_may_hold_steps_in_either_order() -> None:
    entry = _only_entry("facts:\n  - [box, runs, {sequence: [saw, [axe, {id: jig, name: Jig}]]}]\n")
    assert entry.objects == (Sequence(((Ref("saw"),), (Ref("axe"), Ref("jig")))),)


def test_an_inline_entity_has_the_predicates_first_type_and_any_entry_may_use_it() -> None:
    base = _base("facts:\n  - [box, has, blue]\n  - [saw, has, {id: blue, en: Blue, ja: 青}]\n")
    assert base.entities["blue"].types == ("color",)
    assert base.entries[0].objects == base.entries[1].objects


def test_a_literal_is_typed_and_takes_the_unit() -> None:
    assert _only_entry("facts:\n  - [box, lasts, 90 min]\n").objects == (Literal("duration", "5400", ""),)
    assert _only_entry("facts:\n  - [box, lasts, 2]\n").objects == (Literal("duration", "7200", ""),)


def test_domains_topics_and_weights() -> None:
    base = _base(**{"facts/top.yaml": "weight: 3\n", "facts/a/b/deep.yaml": "weight: 2\n"})
    assert base.domains == ("a", "general", "shop")
    assert base.weights == {"general/top": 3, "a/deep": 2}
    assert base.sources["manual"].url == "https://example.org/"


def test_groups_are_read() -> None:
    base = _base("rosters: {tools: [saw, axe]}\nconfusable: [[saw, axe], [box, red, saw]]\n")
    assert base.rosters["tools"].members == ("saw", "axe")
    assert base.confusable == (("saw", "axe"), ("box", "red", "saw"))


@pytest.mark.parametrize(
    ("facts", "hint"),
    [
        ("facts:\n  - [bax, has, red]\n", "did you mean box?"),
        ("facts:\n  - [box, hass, red]\n", "did you mean has?"),
        ("facts:\n  - [box, owns, red]\n", "write has"),
        ("facts:\n  - [box, has, red, or blue]\n", "quote a text that holds a comma"),
        ("fact:\n  - [box, has, red]\n", "did you mean facts?"),
        ("facts:\n  - {fact: [box, has, red], at: line 3, column 4}\n", "quote a text that holds a comma"),
        ("facts:\n  - {fact: [box, has, red], contested: TRUE}\n", "write it in small letters"),
        ("facts:\n  - {fact: [box, has, red], source: manaul}\n", "did you mean manual?"),
        (
            "facts:\n  - {fact: [box, has, red], at: p, only: subjects, among: thing}\n",
            "name the members in rosters:",
        ),
        ("facts:\n  - [zzzzzz, has, red]\n", "declare it under entities:"),
    ],
)
def test_a_hint_tells_how_to_mend_it(facts: str, hint: str) -> None:
    assert _only_fault(facts).hint == hint


def test_a_fault_shows_value_expectation_and_other_places() -> None:
    fault = _only_fault("facts:\n  - [red, has, saw]\n")
    assert (fault.code, fault.value, fault.expected) == ("QG312", "red", "thing")
    assert [str(place) for place, _ in fault.related] == [
        "facts/shop/net.yaml:6:3",
        "facts/vocabulary.yaml:10:3",
    ]


def test_a_long_value_is_cut() -> None:
    fault = _only_fault(f"facts:\n  - [{'x' * 5000}, has, red]\n")
    assert fault.value is not None
    assert len(fault.value) == 201


def test_a_missing_label_is_information_only() -> None:
    fault = _only_fault(**{"facts/shop/bit.yaml": "entities: {bit: {type: tool, en: a bit}}\n"})
    assert (fault.code, fault.severity, fault.expected) == ("QG306", Severity.INFORMATION, "ja")


def test_names_of_an_unreadable_file_are_not_unknown_elsewhere() -> None:
    broken = "entities:\n  jig: {type: tool, name: Jig\nfacts: []\n"
    _, found = _load(
        "facts:\n  - [jig, has, red]\n  - [nobody, has, red]\n", **{"facts/shop/jig.yaml": broken}
    )
    assert [(each.code, each.value) for each in found] == [("QG102", None), ("QG301", "nobody")]


def test_without_a_vocabulary_other_files_are_still_read_as_yaml() -> None:
    collection, found = load_collection(
        {"facts/a/b.yaml": b"facts: [", "facts/a/c.yaml": b"facts: [[a, b, c]]"}
    )
    assert collection is None
    assert [each.code for each in found] == ["QG102", "QG201"]


def test_an_inline_id_is_no_indonesian_label() -> None:
    vocabulary = VOCABULARY.replace("[en, ja]", "[en, id]").replace(" ja: ", " id: ")
    collection, found = _load(
        "facts:\n  - [box, has, {id: blue, en: Blue}]\n", **{"facts/vocabulary.yaml": vocabulary}
    )
    assert collection.base.entities["blue"].labels == {"en": (Label("Blue"),)}
    assert [(each.code, each.expected) for each in found] == [("QG306", "id")]


def test_many_circles_are_found_quickly() -> None:
    chain = "".join(f"  e{n}: {{type: tool, name: E, broader: [e0, e{n + 1}]}}\n" for n in range(20_000))
    _, found = _load(
        "", **{"facts/shop/chain.yaml": f"entities:\n{chain}  e20000: {{type: tool, name: E}}\n"}
    )
    assert {each.code for each in found} == {"QG305"}


def test_a_thousand_unknown_names_are_found_quickly() -> None:
    names = "".join(f"  - [unknown-{number}, has, red]\n" for number in range(3000))
    entities = "entities:\n" + "".join(
        f"  known-{number}: {{type: tool, name: K}}\n" for number in range(5000)
    )
    _, found = _load("facts:\n" + names, **{"facts/shop/many.yaml": entities})
    assert len(found) == 3000


TEMPLATE = """\
---
id: both
shape: single
pattern: [[$s, $p, $a], {not: [$s, has, red]}, [$s, lasts, 60 min]]
ask: $s
given: [$p, $a]
answers: any
minimal: true
strategies: [near_miss, sibling]
bloom: apply
was: [one-and-not]
---
{% block en %}Which?{% endblock %}
{%- block ja -%}どれか。{% endblock %}
"""


def test_a_template_is_read() -> None:
    collection, found = _load(**{"templates/items/t.j2": TEMPLATE})
    assert found == []
    (template,) = collection.templates
    assert template.pattern == (
        Conjunct(Var("s"), Var("p"), Var("a")),
        Conjunct(Var("s"), PredicateRef("has"), Ref("red"), negated=True),
        Conjunct(Var("s"), PredicateRef("lasts"), Literal("duration", "3600", "")),
    )
    assert (template.ask, template.given, template.answers, template.minimal) == (
        ("s",),
        ("p", "a"),
        "any",
        True,
    )
    assert (template.strategies, template.bloom) == (("near_miss", "sibling"), "apply")
    assert (template.languages, template.identity) == (("en", "ja"), "one-and-not")
    assert template.body.startswith("{% block en %}")
    assert template.body_line == 13
    assert str(template.position) == "templates/items/t.j2:2:5"
    assert str(template.positions["ask"]) == "templates/items/t.j2:5:6"


def test_variables_may_be_quoted() -> None:
    plain = _load(**{"templates/items/t.j2": SIMPLE})[0].templates[0]
    quoted = SIMPLE.replace("[$s, $p, $a]", '["$s", "$p", "$a"]').replace("ask: $s", 'ask: "$s"')
    template = _load(**{"templates/items/t.j2": quoted})[0].templates[0]
    assert (template.pattern, template.ask) == (plain.pattern, plain.ask)


def test_windows_line_ends_in_a_template_change_nothing() -> None:
    one = _load(**{"templates/items/t.j2": TEMPLATE})[0].templates
    other = _load(**{"templates/items/t.j2": TEMPLATE.replace("\n", "\r\n")})[0].templates
    assert one == other


def _with_packaged(own: str | None, packaged: str) -> tuple[list[str], list[Diagnostic]]:
    files = {"facts/vocabulary.yaml": VOCABULARY.encode()}
    if own is not None:
        files["templates/items/own.j2"] = own.encode()
    collection, found = load_collection(files, packaged_templates={"packaged.j2": packaged.encode()})
    assert collection is not None
    return [f"{each.id} {each.position.file}" for each in collection.templates], found


SIMPLE = TEMPLATE.replace(", {not: [$s, has, red]}, [$s, lasts, 60 min]", "")


def test_packaged_templates_are_added_unless_the_collection_has_the_id() -> None:
    assert _with_packaged(None, SIMPLE) == (["both packaged.j2"], [])
    assert _with_packaged(SIMPLE, SIMPLE) == (["both templates/items/own.j2"], [])
    renamed = SIMPLE.replace("id: both", "id: new").replace("[one-and-not]", "[both]")
    assert _with_packaged(renamed, SIMPLE) == (["new templates/items/own.j2"], [])


def test_a_packaged_template_about_other_facts_is_left_out() -> None:
    assert _with_packaged(None, SIMPLE.replace("$p, $a]]", "flies_to, $a]]").replace("[$p, $a]", "[$a]")) == (
        [],
        [],
    )


def test_review_is_read() -> None:
    collection, found = _load(**{"review.yaml": "qabc: {status: rejected, by: me, why: unclear}\n"})
    assert found == []
    entry = collection.review["qabc"]
    assert (entry.status, entry.by, entry.why) == ("rejected", "me", "unclear")


def test_the_result_does_not_depend_on_the_order_of_the_files() -> None:
    files = {
        "facts/vocabulary.yaml": VOCABULARY.encode(),
        "facts/b/x.yaml": b"entities: {a: {type: tool, name: A}, c: {type: tool}}\n",
        "facts/a/y.yaml": b"entities: {a: {type: tool, name: A}}\nfacts: [[a, has, c], [x, y, z]]\n",
    }
    # entries are compared by what they show: each is a place, and equals only itself
    assert repr(load_collection(files)) == repr(load_collection(dict(reversed(files.items()))))


def test_a_collection_can_be_handed_to_another_process() -> None:
    collection, _ = _load(
        "facts:\n  - {fact: [box, has, red], why: {en: W}}\n", **{"templates/items/t.j2": TEMPLATE}
    )
    assert repr(pickle.loads(pickle.dumps(collection))) == repr(collection)


def test_titles_of_domains_are_by_language_or_for_all() -> None:
    titled = VOCABULARY + "domains: {shop: {en: The shop, ja: 店}}\n"
    assert _base(**{"facts/vocabulary.yaml": titled}).vocabulary.domains == {
        "shop": {"en": "The shop", "ja": "店"}
    }
    titled = VOCABULARY + "domains: {shop: The shop}\n"
    assert _base(**{"facts/vocabulary.yaml": titled}).vocabulary.domains == {
        "shop": {EVERY_LANGUAGE: "The shop"}
    }


def test_a_misspelt_domain_title_is_a_warning_with_the_nearest_folder() -> None:
    fault = _only_fault(**{"facts/vocabulary.yaml": VOCABULARY + "domains: {shpo: {en: The shop}}\n"})
    assert (fault.code, fault.severity, fault.hint) == ("QG212", Severity.WARNING, "did you mean shop?")


def test_a_title_is_declared_once() -> None:
    titled = {"facts/vocabulary.yaml": VOCABULARY + "domains: {shop: {en: The shop}}\n"}
    second = {"facts/shop/vocabulary.yaml": "domains: {shop: {en: Another}}\n"}
    assert _only_fault(**titled, **second).code == "QG203"
