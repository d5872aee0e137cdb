"""Making items to look at: all that the facts yield, without writing anything."""

from collections.abc import Iterator
from pathlib import Path

from qgen.assemble.bank import make_bank
from qgen.item import Item
from qgen.pipeline.build import bank_options
from qgen.pipeline.listing import Row
from qgen.pipeline.opening import Opened, Source
from qgen.pipeline.request import Request
from qgen.pipeline.selection import UnknownNameError


def every_item(opened: Opened, source: Source, domains: tuple[str, ...], lang: str | None) -> Iterator[Item]:
    """Yield all items of the domains (none: of all), as ``qgen build --count all`` would make them."""
    assert opened.collection is not None
    request = Request(source=source, out=Path(), count=None, lang=lang)
    for domain in domains or opened.base.domains:
        options = bank_options(request, opened, domain)
        yield from make_bank(opened.base, opened.collection.templates, options).items


def item_rows(opened: Opened, source: Source, domains: tuple[str, ...], lang: str | None) -> list[Row]:
    """Return every item with its id and stem."""
    return [
        {
            "item": item.id,
            "domain": item.domain,
            "template": item.template,
            "level": item.level,
            "stem": " ".join(item.stem.plain.split()),
        }
        for item in every_item(opened, source, domains, lang)
    ]


def find_item(opened: Opened, source: Source, name: str, domains: tuple[str, ...], lang: str | None) -> Item:
    """Return the item of that id, or raise UnknownNameError."""
    known: list[str] = []
    for item in every_item(opened, source, domains, lang):
        if item.id == name:
            return item
        known.append(item.id)
    raise UnknownNameError("QG003", "item", name, known)
