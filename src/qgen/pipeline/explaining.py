"""Making items to look at: all that the collection has, without writing anything."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgen.diagnostics import Diagnostic, Position
from qgen.facts import Entry
from qgen.item import Cite, Item
from qgen.pipeline.banks import bank_of, flaws_of, handwritten_names
from qgen.pipeline.draft import bank_options
from qgen.pipeline.listing import Row
from qgen.pipeline.opening import Opened, Source
from qgen.pipeline.request import Request
from qgen.pipeline.selection import UnknownNameError

if TYPE_CHECKING:
    from qgen.load.review import ReviewEntry


@dataclass(frozen=True, slots=True)
class Explained:
    """An item and what is known of it besides.

    ``operands`` are the given variables that were drawn; ``written`` is where a hand-written item stands, and
    ``flaws`` are what keeps it out of exams.
    """

    item: Item
    review: "ReviewEntry | None" = None
    operands: tuple[str, ...] = ()
    written: tuple[str, Position] | None = None
    flaws: tuple[Diagnostic, ...] = ()


def places_of(item: Item, opened: Opened) -> dict[Cite, tuple[str, ...]]:
    """Return where the entries stand that the item's proofs cite, ``file:line``."""
    proofs = [*(option.proof for option in item.options), *(pair.proof for pair in item.pairs)]
    cites = {cite for proof in proofs for step in proof for cite in step.cites}
    about = {(cite.triple.subject, cite.triple.predicate) for cite in cites}
    places: dict[Cite, tuple[str, ...]] = {}
    for entry in opened.base.entries:
        if not any((subject, entry.predicate) in about for subject in entry.subjects):
            continue
        place = f"{opened.files.shown(entry.position.file)}:{entry.position.line}"
        triples = entry.triples()
        for cite in cites:
            if cite.triple in triples and _is_cited(entry, cite):
                places[cite] = (*places.get(cite, ()), place)
    return places


def _is_cited(entry: Entry, cite: Cite) -> bool:
    said = entry.qualifiers
    if (said.source, said.at) != (cite.source, cite.at) or entry.denied is not (cite.kind == "not"):
        return False
    return cite.kind != "only" or said.only is not None


def every_item(opened: Opened, source: Source, domains: tuple[str, ...], lang: str | None) -> Iterator[Item]:
    """Yield all items of the domains (none: of all), with those that a review or a flaw keeps out."""
    request = Request(source=source, out=Path(), count=None, lang=lang)
    for domain in domains or opened.base.domains:
        options = replace(bank_options(request, opened, domain), rejected=frozenset(), approved=None)
        yield from bank_of(opened, options, with_flawed=True).items


def item_rows(opened: Opened, source: Source, domains: tuple[str, ...], lang: str | None) -> list[Row]:
    """Return every item with its id, its status in the review and its stem."""
    assert opened.collection is not None
    review = opened.collection.review
    return [
        {
            "item": item.id,
            "domain": item.domain,
            "template": item.template,
            "level": item.level,
            "status": review[item.id].status if item.id in review else "",
            "stem": " ".join(item.stem.plain.split()),
        }
        for item in every_item(opened, source, domains, lang)
    ]


def find_item(opened: Opened, source: Source, name: str, domains: tuple[str, ...], lang: str | None) -> Item:
    """Return the item of that id (or its author's, if it is hand-written), or raise UnknownNameError."""
    own = {written: item for item, (written, _) in handwritten_names(opened).items()}
    name = own.get(name, name)
    known: list[str] = []
    for item in every_item(opened, source, domains, lang):
        if item.id == name:
            return item
        known.append(item.id)
    raise UnknownNameError("QG003", "item", name, known)


def explain_item(
    opened: Opened, source: Source, name: str, domains: tuple[str, ...], lang: str | None
) -> Explained:
    """Return the item that ``find_item`` finds, and what there is to know of it besides."""
    assert opened.collection is not None
    item = find_item(opened, source, name, domains, lang)
    drawn = {template.id: tuple(template.draw) for template in opened.collection.templates}
    return Explained(
        item,
        opened.collection.review.get(item.id),
        tuple(operand for operand in drawn.get(item.template, ()) if operand in item.given),
        handwritten_names(opened).get(item.id),
        flaws_of(opened, [item]).get(item.id, ()),
    )
