"""Dressing for scenarios: companies, people, account numbers and documentation networks."""

from collections.abc import Callable
from functools import cache
from hashlib import blake2b
from typing import Any

from qgen.render.marks import clean
from qgen.render.nouns import Noun, Offered

POOL = 60
"""How many values of a kind there are to choose from."""
_TRIES = 40 * POOL
_DOCUMENTATION = ("192.0.2", "198.51.100", "203.0.113")


class Scenario(Offered):
    """One item's dressing: always the same for the same seed and item, whatever other items there are."""

    __slots__ = ("_key", "_lang")

    def __init__(self, lang: str, seed: int, item_id: str) -> None:
        self._lang = lang
        self._key = f"{seed}\0{item_id}"

    @property
    def company(self) -> Noun:
        """A company's name."""
        return self._pick("company")

    @property
    def person(self) -> Noun:
        """A person's full name."""
        return self._pick("person")

    @property
    def account(self) -> Noun:
        """An account number of twelve digits."""
        return self._pick("account")

    @property
    def cidr(self) -> Noun:
        """An IPv4 network out of the ranges set aside for documentation."""
        return self._pick("cidr")

    @property
    def cidr6(self) -> Noun:
        """An IPv6 network out of the range set aside for documentation."""
        return self._pick("cidr6")

    def _pick(self, kind: str) -> Noun:
        pool = pools(faker_locale(self._lang))[kind]
        digest = blake2b(f"{self._key}\0{kind}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
        return Noun(clean(pool[int.from_bytes(digest, "big") % len(pool)]))


@cache
def faker_locale(lang: str) -> str:
    """Return Faker's locale for the language; English where Faker has none."""
    from faker.config import AVAILABLE_LOCALES  # noqa: PLC0415 heavy, and only scenarios need it

    usual = {"en": "en_US", "ja": "ja_JP"}
    if lang in usual:
        return usual[lang]
    wanted = lang.replace("-", "_")
    found = sorted(name for name in AVAILABLE_LOCALES if name == wanted or name.startswith(wanted + "_"))
    own = f"{lang}_{lang.upper()}"  # the country of the language's own name, where there is one
    return own if own in found else found[0] if found else "en_US"


@cache
def pools(locale: str) -> dict[str, tuple[str, ...]]:
    """Return the values of every kind, made once per process from a fixed seed."""
    from faker import Faker  # noqa: PLC0415 heavy

    fake = Faker(locale)
    fake.add_provider(provider(locale))
    fake.seed_instance(0)
    kinds: dict[str, Callable[[], str]] = {
        "company": fake.scenario_company,
        "person": fake.scenario_person,
        "account": fake.scenario_account,
        "cidr": fake.scenario_cidr,
        "cidr6": fake.scenario_cidr6,
    }
    return {kind: _distinct(make) for kind, make in kinds.items()}


def _lawful(company: str) -> str:
    """Return a Japanese bank's or insurer's name with the one form of company that the law allows it."""
    if not any(trade in company for trade in ("銀行", "保険")):
        return company
    for form in ("合同会社", "有限会社"):
        company = company.replace(form, "株式会社")
    return company


def _distinct(make: Callable[[], str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for _ in range(_TRIES):
        found[make()] = None
        if len(found) == POOL:
            break
    return tuple(found)


def provider(locale: str) -> Any:
    """Return the Faker provider class for the locale (made when used, since its parent is Faker's)."""
    from faker.providers import BaseProvider  # noqa: PLC0415 heavy

    family_first = locale.startswith(("ja", "zh", "ko"))

    class ScenarioProvider(BaseProvider):  # type: ignore[misc]  # Faker is not typed here
        """Values that read well in the middle of a sentence and belong to nobody."""

        def scenario_company(self) -> str:
            """Return a company's name without commas or a full stop, which would break the sentence."""
            for _ in range(100):
                name = _lawful(str(self.generator.company()))
                if not set(name) & set(",.、;:()"):
                    return name
            return f"{self.generator.last_name()} Group"

        def scenario_person(self) -> str:
            """Return a name without title, in the order of the locale."""
            given, family = self.generator.first_name(), self.generator.last_name()
            return f"{family}{given}" if family_first else f"{given} {family}"

        def scenario_account(self) -> str:
            """Return twelve digits that are not all the same."""
            while True:
                digits = str(self.numerify("%###########"))
                if len(set(digits)) > 1:
                    return digits

        def scenario_cidr(self) -> str:
            """Return a documentation network of RFC 5737, whole or in part."""
            length = self.random_int(24, 28)
            block = 2 ** (32 - length)
            start = block * self.random_int(0, 256 // block - 1)
            return f"{self.random_element(_DOCUMENTATION)}.{start}/{length}"

        def scenario_cidr6(self) -> str:
            """Return a documentation network of RFC 3849."""
            return f"2001:db8:{self.random_int(1, 0xFFFF):x}::/{self.random_element((48, 56, 64))}"

    return ScenarioProvider
