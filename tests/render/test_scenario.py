"""Scenario dressing: harmless values that read well."""

from ipaddress import ip_network

import pytest

from qgen.render.scenario import POOL, faker_locale, pools

DOCUMENTATION = [ip_network(text) for text in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")]


@pytest.mark.parametrize(
    ("lang", "locale"), [("en", "en_US"), ("ja", "ja_JP"), ("de", "de_DE"), ("xx", "en_US")]
)
def test_locales(lang: str, locale: str) -> None:
    assert faker_locale(lang) == locale


@pytest.mark.parametrize("locale", ["en_US", "ja_JP"])
def test_pools(locale: str) -> None:
    made = pools(locale)
    assert len(made["company"]) == len(made["person"]) == len(made["account"]) == POOL
    assert not any(set(name) & set(",.、") for name in made["company"])
    assert all(len(number) == 12 and number.isdigit() and len(set(number)) > 1 for number in made["account"])
    for text in made["cidr"]:
        network = ip_network(text)  # strict: the address is the network's first
        assert any(network.subnet_of(whole) for whole in DOCUMENTATION)  # type: ignore[arg-type]
    assert all(ip_network(text).subnet_of(ip_network("2001:db8::/32")) for text in made["cidr6"])  # type: ignore[arg-type]


def test_a_japanese_bank_is_a_joint_stock_company() -> None:
    names = pools("ja_JP")["company"]
    banks = [name for name in names if "銀行" in name or "保険" in name]
    assert banks
    assert all("株式会社" in name for name in banks)
