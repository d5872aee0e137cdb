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

    def fits(self, item: real.Shown) -> bool:
        return (
            self.given <= set(real.given(item).values())
            and self.keys <= real.values(item, key=True)
            and self.distractors <= real.values(item, key=False)
            and (item["shape"], item["when"]) == (self.shape, self.when)
            and (item["fixed_order"] or not self.fixed_order)
        )


def model(
    domain: str, given: str, keys: str | set[frozenset[str]], distractors: str = "", **more: Any
) -> Model:
    """Write a model; words are ids or literals, a set of sets is a set-valued key."""
    wanted = frozenset(keys.split() if isinstance(keys, str) else keys)
    return Model(domain, frozenset(given.split()), wanted, frozenset(distractors.split()), **more)


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


def test_the_one_with_two_keys_says_so(banks: Banks) -> None:
    for item in filter(
        MODELS["8 two of five, against the contrast list"].fits, banks("security", "en").values()
    ):
        assert item["kind"] == "multiple"
        assert [option["key"] for option in item["options"]].count(True) == 2
        assert "(Choose two.)" in item["stem"]
