"""Enemy items: one relation over the bank, symmetric, and kept out of short exams while others are left."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from qgen.assemble.enemies import key_facts, marks, with_enemies
from qgen.facts import Literal, Ref, Triple
from qgen.item import Cite, Item, Option, Pair, PredicateRef, Step, Text
from qgen.pattern import Conjunct, Var
from tests.making import bank_of

ONE = (Conjunct(Var("s"), Var("p"), Var("o")),)


def fact(subject: str, object_: str, predicate: str = "likes") -> Triple:
    return Triple(subject, predicate, Ref(object_))


def steps(triple: Triple, kind: str = "fact", ground: str = "stated") -> tuple[Step, ...]:
    return (Step(0, ground, holds=True, triple=triple, cites=(Cite(kind, triple),)),)


def item(
    name: str,
    key: Triple,
    *,
    stem: str = "",
    ground: str = "stated",
    kind: str = "fact",
    template: str = "t",
    known: Mapping[str, Ref | PredicateRef] | None = None,
) -> Item:
    options = (
        Option("A", "key", key.object, key=True, rationale="", proof=steps(key, kind, ground)),
        Option("B", "other", Ref("zz"), key=False, rationale="", proof=steps(fact("zz", "other"))),
    )
    text = Text(stem or f"What of {name}?")
    return Item(
        name, "en", template, "single", "single", "d", "t", text, options, ONE, ("o",), dict(known or {})
    )


def are_enemies(one: Item, other: Item) -> bool:
    first, second = with_enemies([one, other])
    assert (other.id in first.enemies) == (one.id in second.enemies)
    return other.id in first.enemies


def test_items_of_one_key_fact_are_enemies_and_others_are_not() -> None:
    assert are_enemies(item("a", fact("x", "y")), item("b", fact("x", "y"), template="u"))
    assert not are_enemies(item("a", fact("x", "y")), item("b", fact("x", "w")))


def test_a_fact_that_only_a_distractor_rests_on_makes_none() -> None:
    one, other = item("a", fact("x", "y")), item("b", fact("v", "w"))
    assert one.options[1].proof == other.options[1].proof
    assert not are_enemies(one, other)


def test_a_closure_that_both_rest_on_makes_none() -> None:
    shared = fact("roster", "member")
    both = [replace(item(n, fact(n, n + "o")), stem=Text(n)) for n in "ab"]
    closed = [
        replace(
            each, options=(replace(each.options[0], proof=each.options[0].proof + steps(shared, "only")),)
        )
        for each in both
    ]
    assert not are_enemies(*closed)
    assert list(key_facts(closed[0])) == [fact("a", "ao")]


def test_the_same_question_makes_enemies_whatever_the_key() -> None:
    asked: dict[str, Ref | PredicateRef] = {"p": PredicateRef("likes"), "s": Ref("x")}
    assert are_enemies(item("a", fact("x", "y"), known=asked), item("b", fact("x", "w"), known=asked))
    elsewhere: dict[str, Ref | PredicateRef] = {"p": PredicateRef("likes"), "s": Ref("v")}
    assert not are_enemies(item("a", fact("x", "y"), known=asked), item("b", fact("v", "w"), known=elsewhere))


def test_a_stem_that_names_both_ends_betrays_the_fact() -> None:
    asks = item("a", fact("x", "y"))
    tells = item("b", fact("v", "w"), known={"s": Ref("y"), "o": Ref("x")})
    assert are_enemies(asks, tells)
    assert not are_enemies(asks, item("b", fact("v", "w"), known={"s": Ref("x"), "o": Ref("z")}))


def test_one_stem_makes_enemies() -> None:
    assert are_enemies(item("a", fact("x", "y"), stem="Which?"), item("b", fact("v", "w"), stem="Which?"))


def test_computed_items_of_one_template_are_enemies() -> None:
    one, other = (item(n, fact(n, n + "o"), ground="computed") for n in "ab")
    assert are_enemies(one, other)
    assert not are_enemies(one, replace(other, template="u"))


def test_pairs_of_a_matching_item_count_and_its_options_do_not_twice() -> None:
    pair = Pair("x", Ref("x"), "A", proof=steps(fact("x", "y")))
    matching = replace(item("m", fact("q", "r")), pairs=(pair,))
    assert list(key_facts(matching)) == [fact("x", "y")]
    assert are_enemies(matching, item("a", fact("x", "y")))


def test_hand_written_items_are_enemies_of_their_own_stem_only() -> None:
    options = (Option("A", "tea", Literal("text", "tea", "tea"), key=True, rationale=""),)
    bare = replace(item("h", fact("x", "y")), options=options, pattern=(), given={}, unproven=True)
    assert marks(bare) == {("stem", bare.stem.plain)}


Draft = tuple[Triple, dict[str, Ref | PredicateRef], str, str]
NAMES = st.sampled_from("uvwxyz")
ITEMS = st.lists(
    st.builds(
        lambda s, o, g, ground, template: (fact(s, o), {"s": Ref(g)}, ground, template),
        NAMES,
        NAMES,
        NAMES,
        st.sampled_from(["stated", "computed"]),
        st.sampled_from("tu"),
    ),
    max_size=8,
)


@given(ITEMS, st.randoms())
def test_the_relation_is_symmetric_and_has_no_order(drafts: list[Draft], chance: Random) -> None:
    items = [
        item(f"i{at}", key, ground=ground, template=template, known=given_)
        for at, (key, given_, ground, template) in enumerate(drafts)
    ]
    known = {each.id: each for each in with_enemies(items)}
    for one in known.values():
        assert one.id not in one.enemies
        assert list(one.enemies) == sorted(set(one.enemies))
        assert all(one.id in known[other].enemies for other in one.enemies)
    for one, other in combinations(items, 2):
        assert (other.id in known[one.id].enemies) == bool(marks(one) & marks(other))
    chance.shuffle(items)
    assert {each.id: each for each in with_enemies(items)} == known


FACTS = """\
entities:
  a: {type: thing, name: Alpha}
  b: {type: thing, name: Bravo}
  c: {type: thing, name: Castor}
  d: {type: thing, name: Delta}
  e: {type: thing, name: Echo}
  red: {type: color, name: red}
  blue: {type: color, name: blue}
  green: {type: color, name: green}
  white: {type: color, name: white}
  black: {type: color, name: black}
facts:
- [a, has_color, red]
- [b, has_color, blue]
- [c, has_color, green]
- [d, has_color, white]
- [e, has_color, black]
"""


def test_the_bank_stores_them() -> None:
    items = {each.id: each for each in bank_of(FACTS).items}
    assert any(each.enemies for each in items.values())
    for each in items.values():
        assert set(each.enemies) <= items.keys()
        for other in each.enemies:
            assert each.id in items[other].enemies


def test_a_counted_exam_has_no_enemies_while_others_are_left() -> None:
    for seed in range(1, 8):
        for count in (1, 3, 5):
            items = bank_of(FACTS, template="object-asked", seed=seed, count=count).items
            assert len(items) == count
            assert not [each.id for each in items if each.enemies]


def test_enemies_fill_an_exam_that_would_be_too_short() -> None:
    alone = len(bank_of(FACTS, count=5).items)
    assert alone == 5
    most = bank_of(FACTS, count=12)
    assert len(most.items) == 12
    assert any(each.enemies for each in most.items)
