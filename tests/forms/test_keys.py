"""The order of items and options: a permutation by seed, without runs of a letter, fixed orders untouched."""

from collections import Counter
from dataclasses import replace
from itertools import groupby

from hypothesis import given, settings
from hypothesis import strategies as st

from qgen.forms.keys import FAR_OFF, LONGEST_RUN, imbalance, is_free, letter_of, ordered, relabelled
from qgen.item import Item, Option, Pair
from tests.forms.bank import item, spread


def runs(items: tuple[Item, ...]) -> list[int]:
    letters = [letter_of(each) for each in items]
    return [len(list(group)) for letter, group in groupby(letters) if letter is not None]


def test_every_item_and_option_is_there_once_and_lettered_in_order() -> None:
    items = spread(60)
    shown = ordered(items, 1, "form", "A")
    assert sorted(each.id for each in shown) == sorted(each.id for each in items)
    by_id = {each.id: each for each in items}
    for each in shown:
        assert [option.label for option in each.options] == ["A", "B", "C", "D"]
        assert {o.text: o.key for o in each.options} == {o.text: o.key for o in by_id[each.id].options}
        assert {o.text: o.proof for o in each.options} == {o.text: o.proof for o in by_id[each.id].options}


def test_seed_and_form_decide_and_the_order_given_does_not() -> None:
    items = spread(30)
    one = ordered(items, 1, "form", "A")
    assert ordered(reversed(items), 1, "form", "A") == one
    others = [ordered(items, 1, "form", "B"), ordered(items, 2, "form", "A")]
    assert all([each.id for each in other] != [each.id for each in one] for other in others)
    orders = {
        tuple(o.text for o in each.options)
        for other in (one, *others)
        for each in other
        if each.id == items[0].id
    }
    assert len(orders) > 1


@settings(max_examples=25)
@given(st.integers(0, 10**6), st.integers(20, 120), st.integers(3, 5))
def test_no_letter_is_the_key_too_often_or_in_a_row(seed: int, number: int, options: int) -> None:
    shown = ordered([item(at, options=options) for at in range(number)], seed, "form", None)
    assert max(runs(shown)) <= LONGEST_RUN
    assert imbalance(shown) <= FAR_OFF
    counts = Counter(letter_of(each) for each in shown)
    assert sum(counts.values()) == number


def judged(number: int, *, right: bool) -> Item:
    both = tuple(
        replace(o, text=t, key=k)
        for o, t, k in zip(item(number).options, ("True", "False"), (right, not right), strict=False)
    )
    return replace(item(number), kind="true-false", options=both, fixed_order=True)


def test_fixed_orders_stay_and_yet_make_no_long_runs() -> None:
    items = [judged(at, right=at % 4 != 0) for at in range(24)] + [item(at) for at in range(24, 48)]
    shown = ordered(items, 5, "form", "A")
    assert max(runs(shown)) <= LONGEST_RUN
    for each in shown:
        if each.kind == "true-false":
            assert [option.text for option in each.options] == ["True", "False"]


def test_a_run_that_nothing_can_break_is_shown() -> None:
    shown = ordered([judged(at, right=True) for at in range(9)], 1)
    assert runs(shown) == [9]


def test_numbers_stay_sorted() -> None:
    plain = item(1)
    sorted_ = replace(
        plain, options=tuple(replace(o, text=f"{at} hours") for at, o in enumerate(plain.options, start=1))
    )
    assert is_free(plain)
    assert not is_free(sorted_)
    assert ordered([sorted_], 9)[0] == sorted_


def arranged(number: int, kind: str, options: int = 3) -> Item:
    plain = item(number, options=options)
    made = tuple(
        Option(label, f"step {label}", plain.options[0].value, key=True, rationale="")
        for label in "BCAED"[:options]
    )
    made = tuple(replace(option, label="ABCDE"[at]) for at, option in enumerate(made))
    labels = {option.text: option.label for option in made}
    pairs = tuple(
        Pair(str(at), None, labels[f"step {name}"]) for at, name in enumerate("ABCDE"[:options], start=1)
    )
    return replace(plain, kind=kind, options=made, pairs=pairs)


@given(st.integers(0, 10**6), st.sampled_from(["ordering", "matching"]))
def test_pairs_follow_their_options_and_never_stand_in_order(seed: int, kind: str) -> None:
    bank = arranged(1, kind)
    (shown,) = ordered([bank], seed)
    texts = {option.label: option.text for option in shown.options}
    before = {option.label: option.text for option in bank.options}
    assert [texts[pair.label] for pair in shown.pairs] == [before[pair.label] for pair in bank.pairs]
    assert [pair.label for pair in shown.pairs] != [option.label for option in shown.options]


def test_relabelling_letters_options_anew() -> None:
    bank = item(2)
    shown = relabelled(bank, ["C", "A", "D", "B"])
    assert [o.text for o in shown.options] == [bank.options[at].text for at in (2, 0, 3, 1)]
    assert [o.label for o in shown.options] == ["A", "B", "C", "D"]
    assert letter_of(shown) == "A"
    assert letter_of(bank) == "C"
