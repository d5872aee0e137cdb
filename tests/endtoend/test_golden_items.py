"""Items equal in substance to the hand-written models come out of the real facts, in both languages.

They are found by what they give and by their keys, never by wording. ``pytest -s`` prints their ids.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from tests.endtoend import real

if TYPE_CHECKING:
    from tests.endtoend.conftest import Banks


KINDS = {"several": "multiple"}


@dataclass(frozen=True)
class Model:
    """A model item: what its counterpart gives, its keys, some of its distractors, and its shape."""

    domain: str
    given: frozenset[str]
    keys: frozenset[Any]
    distractors: frozenset[Any] = frozenset()
    shape: str = "single"
    when: str | None = None
    fixed_order: bool = False
    place: str | None = None

    def fits(self, item: real.Shown) -> bool:
        return (
            self.given <= set(real.given(item).values())
            and self.keys <= real.values(item, key=True)
            and self.distractors <= real.values(item, key=False)
            and (item["shape"], item["when"]) == (self.shape, self.when)
            and (item["kind"], item.get("place")) == (KINDS.get(self.shape, "single"), self.place)
            and (item["fixed_order"] or not self.fixed_order)
        )


def model(domain: str, given: str, keys: str | set[Any], distractors: str = "", **more: Any) -> Model:
    """Write a model; words are ids or literals, a set of sets is a set-valued key, one of tuples a sequence."""
    wanted = frozenset(keys.split() if isinstance(keys, str) else keys)
    return Model(domain, frozenset(given.split()), wanted, frozenset(distractors.split()), **more)


def told(state: str, *rules: str) -> frozenset[Any]:
    """Write what a sentence says of security groups: how they track state, and all rules that they can hold."""
    return frozenset(
        {
            ("security-group", "state_tracking", state, True),
            ("security-group", "rule_effect", frozenset(rules), True),
        }
    )


STEPS = ("create-role", "grant-switch", "request-switch", "access-bucket", "leave-role")
LAYERS = {frozenset({"osi-3", "osi-4"})}
MODELS = {
    "1 the size of a block, given a condition": model(
        "network", "prefix_length vpc-ipv6-block", "/56", "/64", when="amazon-provided", fixed_order=True
    ),
    "2 the set of layers": model(
        "security", "operates_at_osi_layer aws-shield-standard", LAYERS, shape="set", fixed_order=True
    ),
    "3 a scenario with requirements, and near misses": model(
        "security",
        "provides malicious-activity-detection analyzes vpc-flow-logs uses_technique machine-learning",
        "amazon-guardduty",
    ),
    "4 the subject, with a name like the key's": model(
        "security", "offers_document soc-report", "aws-artifact", "aws-codeartifact"
    ),
    "5 what is not needed": model("security", "requires cli-as-iam-user", "console-password", shape="not"),
    "6 the order of the steps": model(
        "security", "proceeds_in_order cross-account-access", {STEPS}, shape="order", when="cross-account"
    ),
    "6a what happens first": model(
        "security",
        "proceeds_in_order cross-account-access",
        "create-role",
        "grant-switch",
        shape="order",
        when="cross-account",
        place="first",
    ),
    "6b what happens right after a step": model(
        "security",
        "proceeds_in_order cross-account-access create-role",
        "grant-switch",
        shape="order",
        when="cross-account",
        place="after",
    ),
    "7 statements about one of a pair that is easily confused": Model(
        "network",
        frozenset({"security-group"}),
        frozenset({told("stateful", "allow-rules")}),
        frozenset(
            {
                told("stateless", "allow-rules"),
                told("stateful", "allow-rules", "deny-rules"),
                told("stateless", "allow-rules", "deny-rules"),
            }
        ),
        shape="statements",
    ),
    "8 two of five, against the contrast list": model(
        "security", "is_responsibility_of party-customer", "data-at-rest", shape="several"
    ),
    "10 one requirement met and one not": model(
        "network",
        "lets_reach ipv6-internet admits connections-from-internet",
        "egress-only-internet-gateway",
        "nat-gateway internet-gateway virtual-private-gateway",
    ),
    "11 a range among well-known ranges": model(
        "network",
        "opens_for_replies network-acl",
        "1024-65535",
        "0-1023 1024-49151 49152-65535",
        fixed_order=True,
    ),
}


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("name", MODELS)
def test_the_model_has_a_counterpart(banks: Banks, name: str, lang: str) -> None:
    wanted = MODELS[name]
    found = [item for item in banks(wanted.domain, lang).values() if wanted.fits(item)]
    print(f"model {name} ({lang}): {' '.join(item['id'] for item in found)}")  # noqa: T201 - as said above
    assert found


@pytest.mark.parametrize("name", MODELS)
def test_its_counterpart_has_one_id_in_both_languages(banks: Banks, name: str) -> None:
    wanted = MODELS[name]
    english, japanese = (
        {item["id"] for item in banks(wanted.domain, lang).values() if wanted.fits(item)}
        for lang in ("en", "ja")
    )
    assert english & japanese


def test_every_option_of_a_counterpart_has_a_proof_and_a_rationale(banks: Banks) -> None:
    for wanted in MODELS.values():
        for item in filter(wanted.fits, banks(wanted.domain, "en").values()):
            assert all(option["proof"] and option["rationale"] for option in item["options"])


def test_the_negative_one_emphasises_its_not(banks: Banks) -> None:
    for lang in ("en", "ja"):
        for item in filter(MODELS["5 what is not needed"].fits, banks("security", lang).values()):
            assert item["negated"]
            assert item["emphasis"]


def test_wrong_orders_have_the_same_steps(banks: Banks) -> None:
    for lang in ("en", "ja"):
        for item in filter(MODELS["6 the order of the steps"].fits, banks("security", lang).values()):
            wrong = real.values(item, key=False)
            assert len(wrong) == 3
            assert {frozenset(order) for order in wrong} == {frozenset(STEPS)}


def test_the_learner_may_put_the_steps_in_order(banks: Banks) -> None:
    for lang in ("en", "ja"):
        found = [
            i
            for i in banks("security", lang).values()
            if i["kind"] == "ordering" and i["when"] == "cross-account"
        ]
        assert len(found) == 1
        values = {option["label"]: real.value_of(option["value"]) for option in found[0]["options"]}
        assert tuple(values[pair["label"]] for pair in found[0]["pairs"]) == STEPS


def test_the_one_with_two_keys_says_so(banks: Banks) -> None:
    for item in filter(
        MODELS["8 two of five, against the contrast list"].fits, banks("security", "en").values()
    ):
        assert item["kind"] == "multiple"
        assert [option["key"] for option in item["options"]].count(True) == 2
        assert "(Choose two.)" in item["stem"]


NINTH = {
    "en": {
        "key": "Every policy allows",
        "denied": "explicit deny",
        "lacks SCP": "The SCP of the organizational unit allows no Amazon",
        "lacks IAM": "The user's IAM policy allows no Amazon",
    },
    "ja": {
        "key": "どのポリシーでも",
        "denied": "明示的な拒否",
        "lacks SCP": "組織単位の SCP では",
        "lacks IAM": "ユーザーの IAM ポリシーでは",
    },
}


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_policy_evaluation_has_counterparts_that_fail_one_condition_each(banks: Banks, lang: str) -> None:
    found = [item for item in banks("security", lang).values() if item["template"] == "policy-evaluation"]
    print(f"model 9 policy evaluation ({lang}): {' '.join(item['id'] for item in found)}")  # noqa: T201 - as said above
    assert found
    for item in found:
        assert [p["statement"][0]["id"] for p in item["premises"]] == [
            "organizational-unit-scp",
            "attached-iam-policy",
            "attached-iam-policy",
        ]
        things = [p["statement"][2] for p in item["premises"]]
        scp, iam, (denied,) = ({part["id"] for part in thing.get("set", [thing])} for thing in things)
        reasons = {}
        for option in item["options"]:
            [step] = option["proof"]
            service = step["cites"][0]["fact"][2]["id"]
            action = option["value"]["id"]
            failing = {
                "denied": action == denied,
                "lacks SCP": service not in scp,
                "lacks IAM": service not in iam,
            }
            reasons[option["label"]] = [name for name, fails in failing.items() if fails]
            assert option["key"] is not any(failing.values())
            assert NINTH[lang][(reasons[option["label"]] or ["key"])[0]] in option["rationale"]
        assert sorted(reasons.values()) == [[], ["denied"], ["lacks IAM"], ["lacks SCP"]]


def test_the_policy_evaluation_has_the_same_ids_in_both_languages(banks: Banks) -> None:
    english, japanese = (
        {i["id"] for i in banks("security", lang).values() if i["template"] == "policy-evaluation"}
        for lang in ("en", "ja")
    )
    assert english == japanese
