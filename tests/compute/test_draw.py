"""Drawn operands lie where the template says, and depend on nothing but the salt."""

from __future__ import annotations

from ipaddress import ip_network

from hypothesis import given
from hypothesis import strategies as st

from qgen.compute.draw import drawn
from qgen.facts import Literal, Ref, TermSet, Value
from qgen.pattern import Draw
from tests.compute.test_policies import GROUPS, PROVER

salts = st.tuples(st.integers(0, 2**31), st.text(max_size=5))


def one(draw: Draw, *salt: object) -> Value | None:
    found = drawn(PROVER, {"x": draw}, *salt)
    return None if found is None else found["x"]


@given(salts, st.integers(8, 30), st.integers(0, 2))
def test_a_subnet_lies_within_its_block(salt: tuple[int, str], low: int, more: int) -> None:
    found = one(Draw("subnet", {"within": "10.0.0.0/8", "length": f"{low}-{low + more}"}), *salt)
    assert isinstance(found, Literal)
    block = ip_network(str(found.key))
    assert block.subnet_of(ip_network("10.0.0.0/8"))  # type: ignore[arg-type]  # both are IPv4
    assert low <= block.prefixlen <= low + more


@given(salts, st.integers(0, 1000), st.integers(0, 1000))
def test_a_number_lies_between_its_bounds(salt: tuple[int, str], low: int, more: int) -> None:
    found = one(Draw("number", {"between": f"{low}-{low + more}"}), *salt)
    assert isinstance(found, Literal)
    assert isinstance(found.key, int)
    assert low <= found.key <= low + more


@given(salts, st.integers(2, 5))
def test_some_are_so_many_of_the_type(salt: tuple[int, str], count: int) -> None:
    found = one(Draw("some", {"type": "group", "count": str(count)}), *salt)
    assert isinstance(found, TermSet)
    assert len(set(found.members)) == len(found.members) == count
    assert all(isinstance(member, Ref) and member.id in GROUPS for member in found.members)


def test_one_of_a_type_is_the_thing_itself() -> None:
    assert isinstance(one(Draw("some", {"type": "group"}), 1), Ref)


def test_more_than_there_are_cannot_be_drawn() -> None:
    assert one(Draw("some", {"type": "group", "count": "6"}), 1) is None


def test_a_block_wider_than_its_bounds_cannot_be_drawn() -> None:
    assert one(Draw("subnet", {"within": "10.0.0.0/16", "length": "8-12"}), 1) is None


@given(salts)
def test_the_same_salt_draws_the_same(salt: tuple[int, str]) -> None:
    draw = Draw("number", {"between": "1-1000000"})
    assert one(draw, *salt) == one(draw, *salt)


def test_another_salt_draws_another() -> None:
    draw = Draw("number", {"between": "1-1000000"})
    assert len({repr(one(draw, seed)) for seed in range(50)}) > 45
