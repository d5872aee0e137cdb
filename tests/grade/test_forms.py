"""Forms read as one: items by id, options by value, whatever their place and letter."""

from dataclasses import replace

from qgen.facts import Ref, TermSet
from qgen.grade.forms import join_forms
from qgen.item import Option
from tests.grade.classroom import exam, form_of, item, matching, ordering

WHOLE = exam([item(1), item(2, "multiple", keys=2, options=5), ordering(3), matching(4)])
FILES = {"A": "school-A.json", "B": "school-B.json"}


def test_options_are_the_same_by_value() -> None:
    forms = {"A": form_of(WHOLE, "A"), "B": form_of(WHOLE, "B", 5)}
    joined, found = join_forms(forms, FILES)
    assert not found
    for form, one in forms.items():
        for number, each in enumerate(one.items, start=1):
            known = joined.items[each.id]
            assert known.numbers[form] == number
            for option in each.options:
                assert known.options[known.index[form][option.label]].text == option.text
    assert any(joined.items[each.id].index["B"]["A"] != 0 for each in WHOLE.items)


def test_a_distractor_of_one_form_alone_joins_the_options() -> None:
    other = replace(WHOLE.items[0].options[3], text="another", value=Ref("another"))
    one = replace(WHOLE.items[0], options=(*WHOLE.items[0].options[:3], other))
    forms = {"A": form_of(WHOLE, "A"), "B": replace(WHOLE, form="B", items=(one,))}
    known = join_forms(forms, FILES)[0].items[one.id]
    assert len(known.options) == 5
    assert known.index["B"]["D"] == 4
    assert 4 not in known.index["A"].values()


def test_a_set_is_the_same_in_any_order() -> None:
    def with_set(*members: str) -> Option:
        return replace(WHOLE.items[0].options[0], value=TermSet(tuple(map(Ref, members))))

    one, other = (
        replace(WHOLE.items[0], options=(with_set(*members), *WHOLE.items[0].options[1:]))
        for members in (("x", "y"), ("y", "x"))
    )
    forms = {"A": replace(WHOLE, items=(one,)), "B": replace(WHOLE, items=(other,))}
    joined, found = join_forms(forms, FILES)
    assert (len(joined.items[one.id].options), found) == (4, [])


def test_forms_of_two_builds_that_disagree_about_a_key_are_told() -> None:
    options = tuple(replace(option, key=option.label == "B") for option in WHOLE.items[0].options)
    other = replace(WHOLE, form="B", items=(replace(WHOLE.items[0], options=options),))
    _, found = join_forms({"A": form_of(WHOLE, "A"), "B": other}, FILES)
    assert [(each.code, str(each.position)) for each in found] == [("QG915", "school-B.json:1:1")]


def test_an_order_that_differs_is_told_and_shuffled_letters_are_none() -> None:
    for one in (ordering(3), matching(4)):
        swapped = tuple(
            replace(pair, label=label)
            for pair, label in zip(
                one.pairs, [*(p.label for p in one.pairs[1:]), one.pairs[0].label], strict=True
            )
        )
        other = replace(WHOLE, form="B", items=(replace(one, pairs=swapped),))
        assert [each.code for each in join_forms({"A": WHOLE, "B": other}, FILES)[1]] == ["QG915"]
        assert not join_forms({"A": WHOLE, "B": form_of(WHOLE, "B", 9)}, FILES)[1]
