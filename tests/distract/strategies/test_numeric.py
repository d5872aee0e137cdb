"""Numeric neighbours: values of the key's kind, unit and precision."""

import pytest

from tests.distract.strategies.offers import ONLY, SEEDS, items, wrong

NUMBERS = "facts:\n- [a, weighs, 40]\n"


def test_it_offers_neighbours_in_ascending_order() -> None:
    (item,) = items(NUMBERS, "object-asked", "Alpha")
    values = [int(option.text) for option in item.options]
    assert values == sorted(values)
    assert item.fixed_order
    assert {option.strategy for option in item.options} == {None, "numeric"}


def test_the_key_stands_at_every_place() -> None:
    found = items(NUMBERS, "object-asked", "Alpha", seeds=range(40))
    assert {next(i for i, o in enumerate(item.options) if o.key) for item in found} == {0, 1, 2, 3}


@pytest.mark.parametrize(
    "facts",
    [
        "- [a, tips, 40]\n- {fact: [a, tips, 45], contested: true}\n",
        "- [a, tips, 40]\n- {not: [a, tips, 45], contested: true}\n",
        "- [a, tips, 40]\n- {fact: [a, tips, 45], when: at-night}\n",
        f"- {{fact: [a, counts, [40, 45]]{ONLY}}}\n",
        "- [a, counts, 40]\n- {not: [a, counts, [30, 35, 41]]}\n",
        "- [a, counts, 40]\n- {not: [a, counts, [30, 35, 41]]}\n- {not: [a, counts, 45], until: 2020}\n",
    ],
    ids=["contested", "denial contested", "conditioned", "true too", "unknown", "denial ended"],
)
def test_must_not_offer_what_is_not_refuted(facts: str) -> None:
    assert "45" not in wrong("facts:\n" + facts, "object-among", "Alpha")


@pytest.mark.parametrize(
    ("facts", "offered"),
    [
        ("- [a, weighs, 2]\n", {"1", "3", "4", "5"}),
        ("- [a, weighs, 0]\n", {"1", "2", "3"}),
        ("- [a, weighs, 40]\n", {"25", "30", "35", "45", "50", "55"}),
        ("- [a, weighs, 64]\n", {"16", "32", "128", "256"}),
        ("- [a, fills, 99%]\n", {"84%", "89%", "94%"}),
        ("- [a, fills, 2%]\n", {"1%", "3%", "4%", "5%"}),
        ("- [a, routes, /26]\n", {"/22", "/24", "/27", "/28", "/29", "/30", "/25"}),
        ("- [a, routes, /32]\n", {"/26", "/27", "/28", "/29", "/30", "/24"}),
        ("- [a, routes, /48]\n", {"/44", "/52", "/56", "/60", "/64", "/80"}),
        ("- [a, opens, 1024-49151]\n", {"0-1023", "49152-65535", "32768-60999"}),
        ("- [a, shuts, 0-1023]\n", {"1024-49151", "1024-65535", "49152-65535", "32768-60999", "0-65535"}),
    ],
    ids=[
        "no count below one",
        "nor below none",
        "the same magnitude",
        "powers with powers",
        "no share above all",
        "no share of nothing",
        "usual lengths",
        "none that IPv4 has not",
        "none that IPv4 has",
        "no ranges that contain one another",
        "other ranges",
    ],
)  # fmt: skip
def test_must_not_offer_values_of_another_kind(facts: str, offered: set[str]) -> None:
    found = wrong("facts:\n" + facts, "object-asked", "Alpha")
    assert {text.replace("–", "-") for text in found} <= offered
    assert set(found.values()) == {"numeric"}


def test_must_not_offer_neighbours_of_a_single_port() -> None:
    assert not items("facts:\n- [a, shuts, 443]\n", "object-asked", "Alpha", seeds=SEEDS)
