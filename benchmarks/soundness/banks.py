"""Banks made by qgen itself, in this process, as the JSON that programs read."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgen.assemble.bank import BankOptions, make_bank
from qgen.check import check_facts
from qgen.load.collection import load_collection
from qgen.write.json_api import item_to_json

TEMPLATES = Path(__file__).parents[2] / "templates" / "items"


@dataclass(frozen=True, slots=True)
class Built:
    """The items of a bank, and the templates whose stem asks for the one true answer."""

    items: tuple[Mapping[str, Any], ...]
    unique: frozenset[str]


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of qgen; ``naive`` takes the absence of a fact for its falsity."""

    domain: str
    lang: str = "en"
    seed: int = 1
    count: int | None = None
    naive: bool = False


def bank(texts: Mapping[str, bytes], order: Order) -> Built:
    """Build the bank of a collection with the project's own templates."""
    templates = {f"templates/items/{path.name}": path.read_bytes() for path in sorted(TEMPLATES.glob("*.j2"))}
    collection, found = load_collection(texts, packaged_templates=templates)
    if collection is not None:
        found += check_facts(collection.base, collection.base.vocabulary.as_of, strict=False)
    errors = [str(each) for each in found if each.is_error]
    if errors or collection is None:
        raise ValueError("\n".join(errors[:10]))
    options = BankOptions(
        lang=order.lang,
        domains=(order.domain,),
        as_of=collection.base.vocabulary.as_of,
        seed=order.seed,
        count=order.count,
        assume_complete=order.naive,
    )
    made = make_bank(collection.base, collection.templates, options)
    unique = frozenset(template.id for template in collection.templates if template.answers == "one")
    return Built(tuple(item_to_json(item) for item in made.items), unique)
