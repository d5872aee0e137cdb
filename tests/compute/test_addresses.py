"""Address arithmetic against calculations by hand and against ``ipaddress``."""

from __future__ import annotations

from dataclasses import replace
from ipaddress import IPv4Network, ip_network
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.compute import FUNCTIONS
from tests.compute.cases import blocks, literal, reserving, rights, wrongs

if TYPE_CHECKING:
    from qgen.facts import Literal

usable, smallest, overlapping = (
    FUNCTIONS[name] for name in ("usable_addresses", "smallest_block", "overlapping_block")
)
APART = "  - [subnet, apart_over, peering]\n"


def network(start: int, length: int) -> IPv4Network:
    return IPv4Network((start >> (32 - length) << (32 - length), length))


networks = st.builds(network, st.integers(0, 2**32 - 1), st.integers(1, 32))


def cidr(block: IPv4Network | str) -> dict[str, Literal]:
    return {"block": literal("cidr", str(block))}


def number(count: int) -> dict[str, Literal]:
    return {"count": literal("integer", str(count))}


# --- by hand ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("block", "free"),
    [("10.0.0.0/28", 11), ("10.0.0.64/26", 59), ("10.8.247.0/24", 251), ("10.74.16.0/20", 4091), ("10.0.0.0/16", 65531)],
)  # fmt: skip
def test_usable_addresses_by_hand(block: str, free: int) -> None:
    assert rights(usable(reserving(5, cidr(block)))) == {free}


def test_a_count_that_is_the_length_as_well_is_not_asked_for() -> None:
    assert usable(reserving(5, cidr("10.0.0.0/27"))) is None
    assert usable(reserving(3, cidr("10.0.0.0/27"))) is not None


def test_each_mistake_about_usable_addresses_by_hand() -> None:
    assert wrongs(usable(reserving(5, cidr("10.8.247.0/24")))) == {
        256: "counts_reserved",
        254: "reserves_two",
        249: "reserves_more",
        123: "one_bit_less",
        507: "one_bit_more",
    }


@pytest.mark.parametrize(
    ("count", "length"),
    [(11, 28), (12, 27), (27, 27), (28, 26), (59, 26), (60, 25), (251, 24), (252, 23), (256, 23), (507, 23), (508, 22)],
)  # fmt: skip
def test_the_smallest_block_by_hand(count: int, length: int) -> None:
    assert rights(smallest(reserving(5, number(count)))) == {length}


def test_each_mistake_about_the_smallest_block_by_hand() -> None:
    # 252 + 5 = 257 addresses do not fit into the 256 of a /24
    assert wrongs(smallest(reserving(5, number(252)))) == {
        24: "ignores_reserved",
        22: "one_bit_more",
        25: "two_bits_less",
        21: "two_bits_more",
        26: "three_bits_less",
        20: "three_bits_more",
    }


def test_the_overlapping_block_by_hand() -> None:
    found = overlapping(blocks(APART, cidr("10.8.16.0/20")))
    assert rights(found) == {"10.8.24.0/21"}
    assert wrongs(found) == {
        "10.8.32.0/21": "next_block",
        "10.8.8.0/21": "previous_block",
        "10.8.40.0/21": "later_block",
        "10.8.0.0/21": "earlier_block",
        "10.9.24.0/21": "other_octet",
    }


# --- against ipaddress --------------------------------------------------------------------------------


@given(networks, st.integers(0, 40))
def test_usable_addresses_are_counted(block: IPv4Network, reserved: int) -> None:
    found = usable(reserving(reserved, cidr(block)))
    if found is not None:
        assert rights(found) == {block.num_addresses - reserved}
        assert not rights(found) & set(wrongs(found))
        assert all(isinstance(free, int) and free > 0 for free in wrongs(found))


@given(st.integers(1, 2**20), st.integers(0, 40))
def test_the_smallest_block_holds_them_and_the_next_does_not(count: int, reserved: int) -> None:
    found = smallest(reserving(reserved, number(count)))
    if found is None:
        return
    (length,) = rights(found)
    lengths = range(31)
    enough = [n for n in lengths if ip_network(f"0.0.0.0/{n}").num_addresses - reserved >= count]
    assert length == max(enough)
    assert length not in wrongs(found)


@given(networks)
def test_just_the_right_block_overlaps(block: IPv4Network) -> None:
    found = overlapping(blocks(APART, cidr(block)))
    if found is not None:
        assert all(ip_network(str(text)).overlaps(block) for text in rights(found))
        assert not any(ip_network(str(text)).overlaps(block) for text in wrongs(found))


@given(networks)
def test_blocks_to_choose_from_have_one_size(block: IPv4Network) -> None:
    found = overlapping(blocks(APART, cidr(block)))
    if found is not None:
        lengths = {ip_network(str(text)).prefixlen for text in {*rights(found), *wrongs(found)}}
        assert lengths == {block.prefixlen + 1}


# --- must not be offered ------------------------------------------------------------------------------


@pytest.mark.parametrize("block", ["10.0.0.0/30", "10.0.0.0/31", "10.0.0.0/32", "10.0.0.0/29"])
def test_no_count_of_a_block_that_is_mostly_reserved(block: str) -> None:
    assert usable(reserving(5, cidr(block))) is None


def test_no_count_of_an_ipv6_block() -> None:
    assert usable(reserving(5, cidr("2001:db8::/64"))) is None


def test_a_mistake_that_comes_out_right_is_none() -> None:
    # where two are reserved, taking away two is right, and where none is, counting all
    assert "reserves_two" not in wrongs(usable(reserving(2, cidr("10.0.0.0/24")))).values()
    assert "counts_reserved" not in wrongs(usable(reserving(0, cidr("10.0.0.0/24")))).values()


def test_ignoring_what_is_reserved_is_no_mistake_where_it_comes_out_right() -> None:
    assert "ignores_reserved" not in wrongs(smallest(reserving(5, number(100)))).values()


def test_a_block_without_room_for_any_is_not_offered() -> None:
    assert 30 not in wrongs(smallest(reserving(5, number(20))))


def test_no_result_from_a_number_that_is_contested_or_unstated() -> None:
    assert usable(blocks("  - [subnet, apart_over, peering]\n", cidr("10.0.0.0/24"))) is None
    contested = "  - {fact: [subnet, reserves, 5], contested: true}\n"
    assert usable(blocks(contested, cidr("10.0.0.0/24"))) is None
    assert smallest(blocks(contested, number(20))) is None


@pytest.mark.parametrize(("closed", "results"), [("", set()), (", only: objects, because: all", {251})])
def test_no_result_from_a_number_that_may_not_be_the_only_one(closed: str, results: set[int]) -> None:
    case = blocks(f"  - {{fact: [subnet, may_reserve, 5]{closed}}}\n", cidr("10.0.0.0/24"))
    assert rights(usable(replace(case, roles={"reserves": "may_reserve"}))) == results


def test_no_overlap_where_nothing_says_that_it_matters() -> None:
    assert overlapping(reserving(5, cidr("10.8.16.0/20"))) is None


def test_another_octet_within_a_wide_block_is_not_offered() -> None:
    found = overlapping(blocks(APART, cidr("10.0.0.0/12")))
    assert found is not None
    assert "other_octet" not in wrongs(found).values()


@pytest.mark.parametrize("block", ["0.0.0.0/8", "255.255.255.0/24"])
def test_no_block_beyond_the_ends_of_the_address_space(block: str) -> None:
    found = overlapping(blocks(APART, cidr(block)))
    assert found is not None
    assert len(wrongs(found)) < 5
