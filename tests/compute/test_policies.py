"""Policy evaluation against brute force: everything that sets of groups and actions allow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.compute import FUNCTIONS
from qgen.compute.outcome import Outcome, Setting, Told
from qgen.facts import Claim
from tests.compute.cases import POLICY_ROLES, prover_of, rights, say, wrongs

evaluate = FUNCTIONS["policy_effect"]
GROUPS = "abcde"
ACTIONS = {f"{group}-{number}": group for group in GROUPS for number in (1, 2)}


def entities() -> str:
    lines = [f"  {layer}: {{type: layer, name: {layer.title()}}}" for layer in ("outer", "inner")]
    lines += [f"  {group}: {{type: group, name: Group {group.upper()}}}" for group in GROUPS]
    lines += [f"  {action}: {{type: action, name: {action}}}" for action in ACTIONS]
    return "\n".join(["entities:", *lines, "  user: {type: case, name: User}", ""])


STATED = "facts:\n" + "".join(f"  - [{action}, belongs_to, {group}]\n" for action, group in ACTIONS.items())
PROVER = prover_of(entities() + STATED)


def outcome(*premises: Claim, facts: str = "", within: str = "belongs_to") -> Outcome | None:
    prover = prover_of(entities() + facts) if facts else PROVER
    return evaluate(Setting(prover, "user", {}, {**POLICY_ROLES, "within": within}, premises))


def usual(*denied: str) -> tuple[Claim, ...]:
    """Both allow a and b; only the outer one c, only the inner one d."""
    first = say("outer", "allows", "a", "b", "c"), say("inner", "allows", "a", "b", "d")
    return (*first, *((say("inner", "denies", *denied),) if denied else ()))


# --- by hand ------------------------------------------------------------------------------------------


def test_by_hand() -> None:
    found = outcome(*usual("a-1"))
    assert rights(found) == {"b-1", "b-2"}
    assert wrongs(found) == {
        "a-1": "denied",
        "c-1": "not_allowed_1",
        "c-2": "not_allowed_1",
        "d-1": "not_allowed_0",
        "d-2": "not_allowed_0",
        "e-1": "allowed_nowhere",
        "e-2": "allowed_nowhere",
    }


def test_each_reason_names_what_is_lacking() -> None:
    found = outcome(*usual("a-1"))
    assert found is not None
    said = {part.misconception: part.said for part in found.wrong}
    assert said["denied"] == (say("inner", "denies", "a-1"), Told("denial_wins"))
    assert said["not_allowed_0"] == (
        Claim("outer", "allows", say("outer", "allows", "d").object, holds=False),
    )
    assert [claim.subject for claim in said["allowed_nowhere"] if isinstance(claim, Claim)] == [
        "outer",
        "inner",
    ]


# --- against brute force ------------------------------------------------------------------------------

some_groups = st.frozensets(st.sampled_from(GROUPS), min_size=1)
some_actions = st.frozensets(st.sampled_from(sorted(ACTIONS)), min_size=1, max_size=3)


@given(some_groups, some_groups, some_actions)
def test_permitted_is_what_both_allow_less_what_is_denied(
    outer: frozenset[str], inner: frozenset[str], denied: frozenset[str]
) -> None:
    premises = say("outer", "allows", *sorted(outer)), say("inner", "allows", *sorted(inner))
    found = outcome(*premises, say("inner", "denies", *sorted(denied)))
    permitted = {a for a, group in ACTIONS.items() if group in outer & inner} - denied
    if found is not None:
        assert rights(found) <= permitted
        assert not set(wrongs(found)) & permitted
        assert rights(found) == {a for a in permitted if ACTIONS[a] not in {ACTIONS[d] for d in denied}}
        assert set(wrongs(found)) == ACTIONS.keys() - permitted
        names = wrongs(found)
        assert {a for a in names if names[a] == "denied"} == {
            a for a in denied if ACTIONS[a] in outer & inner
        }
        assert {a for a in names if names[a] == "not_allowed_0"} == {
            a for a, group in ACTIONS.items() if group in inner - outer and a not in denied
        }


# --- must not be offered ------------------------------------------------------------------------------


def test_nothing_without_a_denial() -> None:
    assert outcome(*usual()) is None


def test_nothing_from_one_layer() -> None:
    assert outcome(say("outer", "allows", "a", "b"), say("outer", "denies", "a-1")) is None


def test_nothing_where_a_layer_lacks_nothing() -> None:
    allowed = say("outer", "allows", "a", "b"), say("inner", "allows", "a", "b", "c")
    assert outcome(*allowed, say("inner", "denies", "a-1")) is None


def test_nothing_where_the_denied_action_was_not_allowed_anyway() -> None:
    assert outcome(*usual("c-1")) is None


def test_a_twin_of_the_denied_action_is_neither_right_nor_wrong() -> None:
    found = outcome(*usual("a-1"))
    assert "a-2" not in {*rights(found), *wrongs(found)}


def test_an_action_that_may_belong_to_more_is_neither_right_nor_wrong() -> None:
    facts = "facts:\n" + "".join(
        f"  - {{fact: [{action}, may_belong_to, {group}]{'' if action == 'd-1' else ', only: objects, because: all'}}}\n"
        for action, group in ACTIONS.items()
    )
    found = outcome(*usual("a-1"), facts=facts, within="may_belong_to")
    assert rights(found) == {"b-1", "b-2"}
    assert "d-2" in wrongs(found)
    assert "d-1" not in wrongs(found)


def test_an_action_of_two_groups_is_allowed_through_either() -> None:
    facts = "facts:\n" + "".join(
        f"  - {{fact: [{action}, may_belong_to, [{', '.join('bd' if action == 'd-1' else group)}]], only: objects, because: all}}\n"
        for action, group in ACTIONS.items()
    )
    found = outcome(*usual("a-1"), facts=facts, within="may_belong_to")
    assert rights(found) == {"b-1", "b-2", "d-1"}
    assert "d-1" not in wrongs(found)


@pytest.mark.parametrize("entry", ["{fact: [d-1, belongs_to, d], contested: true}", "[d-2, belongs_to, d]"])
def test_an_action_whose_group_is_not_proven_is_not_offered(entry: str) -> None:
    facts = STATED.replace("  - [d-1, belongs_to, d]\n", "").replace("[d-2, belongs_to, d]", entry)
    found = outcome(*usual("a-1"), facts=facts)
    assert "d-1" not in wrongs(found)
