"""Orders: the true one among permutations, steps to be arranged, and places."""

from collections import Counter

import pytest

from qgen.facts import Ref, Sequence
from qgen.item import Item
from tests.assemble.shapes.arrangements import WORDS, items, order, reasons

FOUR = order("[red, blue, green, pink]", ", at: L1")
MANY = WORDS.replace("sequence: color}\n    values: one", "sequence: color}\n    values: many")
PLACES = ("what-comes-first", "what-comes-last", "what-comes-after", "what-comes-before")


def the(facts: str, template: str, vocabulary: str = WORDS, seed: int = 1) -> Item:
    (item,) = items(facts, template, vocabulary, seed=seed)
    return item


def shown(item: Item) -> dict[str, str]:
    return {option.label: option.text for option in item.options}


# --- among permutations -------------------------------------------------------------------------------


def test_the_true_order_stands_among_permutations() -> None:
    item = the(FOUR, "order-of-steps")
    (key,) = item.keys
    assert key.text == "red → blue → green → pink"
    assert item.kind == "single"
    assert len(item.options) == 4
    for option in item.options:
        assert Counter(option.text.split(" → ")) == Counter(key.text.split(" → "))
        assert option.proof
        assert (option.strategy == "permutation") is not option.key


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(
    "steps", ["[red, blue, green]", "[red, blue, green, pink]", "[red, blue, green, pink, teal]"]
)
def test_the_key_is_not_what_the_others_have_most_in_common_with(steps: str, seed: int) -> None:
    item = the(order(steps), "order-of-steps", seed=seed)
    rows = [option.text.split(" → ") for option in item.options]
    for place in range(len(rows[0])):
        counts = Counter(row[place] for row in rows)
        assert len(set(counts.values())) == 1, rows


def test_a_wrong_order_is_told_by_what_comes_first() -> None:
    item = the(FOUR, "order-of-steps")
    told = {option.text: option.rationale for option in item.options}
    assert told["blue → red → pink → green"] == "red comes before blue."
    assert told["red → blue → pink → green"] == "green comes before pink."


def test_the_reason_of_a_sequence_is_told_of_wrong_orders_and_of_the_step_in_its_place() -> None:
    facts = order("[red, blue, green, pink]", ', why: {en: "So the bulb warms up."}')
    wrong = [option for option in the(facts, "order-of-steps").options if not option.key]
    assert all(option.rationale.endswith(". So the bulb warms up.") for option in wrong)
    before = items(facts, "what-comes-before")
    told = {item.keys[0].text: item.keys[0].rationale for item in before}
    assert told["red"] == "blue comes right after red. So the bulb warms up."


def test_a_reason_with_a_sentence_for_each_step_tells_each_its_own() -> None:
    facts = order("[red, blue, green, pink]", ', why: {en: "R is bare. B is lit. G is hot. P is last."}')
    told = {option.text: option.rationale for option in the(facts, "order-of-steps").options}
    assert told["blue → red → pink → green"] == "red comes before blue. B is lit."
    before = items(facts, "what-comes-before")
    assert {item.keys[0].rationale for item in before if item.keys[0].text == "red"} == {
        "blue comes right after red. B is lit."
    }


def test_steps_in_either_order_move_together() -> None:
    item = the(order("[red, [blue, green], pink, gray]"), "order-of-steps")
    (key,) = item.keys
    assert key.text == "red → blue and green → pink → gray"
    for option in item.options:
        assert isinstance(option.value, Sequence)
        assert (Ref("blue"), Ref("green")) in option.value.steps


@pytest.mark.parametrize(
    ("facts", "vocabulary"),
    [
        (order("[red, blue]"), WORDS),
        (order("[red, blue, green, red]"), WORDS),
        (order("[red, gray, green, argent]"), WORDS),
        (order("[red, blue, green]", ", contested: true"), WORDS),
        (order("[red, blue, green]", ", until: 2020-01-01"), WORDS),
        (order("[red, blue, green, pink]"), MANY),
        (
            order("[red, blue, green]", further="- {fact: [lamp, goes_through, {sequence: [blue, red, green]}], contested: true}\n"),
            WORDS,
        ),
    ],
    ids=["two steps", "a step twice", "steps alike", "contested", "ended", "open list", "another order contested"],
)  # fmt: skip
def test_no_order_is_asked_that_could_be_argued(facts: str, vocabulary: str) -> None:
    for template in ("order-of-steps", "order-to-arrange"):
        assert not items(facts, template, vocabulary)


def test_the_free_order_of_a_step_is_never_offered_as_wrong() -> None:
    for seed in range(6):
        item = the(order("[[red, blue], green, pink]"), "order-of-steps", seed=seed)
        values = [option.value for option in item.options]
        for value in values:
            assert isinstance(value, Sequence)
        as_sets = [tuple(frozenset(step) for step in value.steps) for value in values]  # type: ignore[union-attr]  # checked
        assert len(set(as_sets)) == len(as_sets)


@pytest.mark.parametrize("rest", [", contested: true", ", when: at-night"])
def test_a_permutation_that_may_be_true_is_not_offered(rest: str) -> None:
    facts = order(
        "[red, blue, green, pink]",
        further=f"- {{fact: [lamp, goes_through, {{sequence: [blue, red, green, pink]}}]{rest}}}\n",
    )
    for item in items(facts, "order-of-steps"):
        if item.when is None:
            assert "blue → red → green → pink" not in shown(item).values()


def test_a_closed_list_of_one_order_is_as_good_as_a_single_value() -> None:
    facts = order("[red, blue, green, pink]", ", only: objects, at: L1")
    assert items(facts, "order-of-steps", MANY)


def test_other_shapes_leave_sequences_alone() -> None:
    assert not items(FOUR, "object-asked")
    assert reasons(FOUR, "object-asked") == {"sequence"}


# --- to be arranged -----------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(8))
def test_steps_to_be_arranged_are_shuffled_and_each_has_its_place(seed: int) -> None:
    item = the(FOUR, "order-to-arrange", seed=seed)
    assert item.kind == "ordering"
    assert all(option.key for option in item.options)
    texts = shown(item)
    assert [pair.text for pair in item.pairs] == ["1", "2", "3", "4"]
    assert [texts[pair.label] for pair in item.pairs] == ["red", "blue", "green", "pink"]
    assert list(texts.values()) != ["red", "blue", "green", "pink"]
    assert all(pair.proof[0].ground == "position" for pair in item.pairs)


def test_steps_in_either_order_are_not_to_be_arranged() -> None:
    facts = order("[red, [blue, green], pink]")
    assert not items(facts, "order-to-arrange")
    assert reasons(facts, "order-to-arrange") == {"loose-order"}


# --- places -------------------------------------------------------------------------------------------


def keys(facts: str, template: str) -> set[str]:
    return {item.keys[0].text for item in items(facts, template)}


def test_places_are_asked_for() -> None:
    assert keys(FOUR, "what-comes-first") == {"red"}
    assert keys(FOUR, "what-comes-last") == {"pink"}
    assert keys(FOUR, "what-comes-after") == {"blue", "green", "pink"}
    assert keys(FOUR, "what-comes-before") == {"red", "blue", "green"}


def test_a_place_item_names_its_place_and_proves_each_option() -> None:
    for template, place in zip(PLACES, ("first", "last", "after", "before"), strict=True):
        for item in items(FOUR, template):
            assert item.place == place
            for option in item.options:
                (step,) = option.proof
                assert step.ground == ("position" if option.key else "order")
                assert step.holds is option.key
                assert isinstance(step.cites[0].triple.object, Sequence)


def test_the_given_step_is_not_offered() -> None:
    for template in ("what-comes-after", "what-comes-before"):
        for item in items(FOUR, template):
            given = item.given["y"]
            assert given not in [option.value for option in item.options]


def test_a_step_in_either_order_has_no_place_of_its_own() -> None:
    facts = order("[red, [blue, green], pink, teal]")
    assert keys(facts, "what-comes-first") == {"red"}
    assert keys(facts, "what-comes-after") == {"teal"}
    assert keys(facts, "what-comes-before") == {"pink"}
    assert not items(order("[[red, blue], green, pink]"), "what-comes-first")


@pytest.mark.parametrize(
    "facts",
    [
        order("[red, blue]"),
        order("[red, gray, green, argent]"),
        order("[red, blue, green, red]"),
        order("[red, blue, green]", ", contested: true"),
        order("[gray, blue, green]"),
    ],
    ids=["two steps", "steps alike", "a step twice", "contested", "a key with a namesake"],
)
def test_no_place_is_asked_for_that_could_be_argued(facts: str) -> None:
    assert not items(facts, "what-comes-first")


def test_a_step_with_a_namesake_is_not_offered() -> None:
    (item,) = items(order("[red, blue, green, gray, pink]"), "what-comes-first")
    assert "gray" not in shown(item).values()


def test_the_ids_of_places_stay_when_another_sequence_comes() -> None:
    before = {item.id for template in PLACES for item in items(FOUR, template)}
    more = FOUR + "- [torch, goes_through, {sequence: [pink, blue, red]}]\n"
    after = {item.id for template in PLACES for item in items(more, template)}
    assert before < after
