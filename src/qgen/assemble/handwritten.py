"""Hand-written items as items like others, but for proofs: nobody proves them."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from qgen.assemble.body import LETTERS
from qgen.facts import FactBase, Literal
from qgen.handwritten import TEMPLATE, HandwrittenItem, HandwrittenOption, HandwrittenText
from qgen.item import Item, Option, SourceCite
from qgen.render.messages import message
from qgen.stable import item_id, unit

UNPROVEN = "unproven"
"""The tag of hand-written items."""

SHAPES: Mapping[str, str] = {"single": "single", "multiple": "several", "true-false": "true-false"}
"""The shape of each kind."""

DIFFICULTY: Mapping[str, float] = {"easy": 0.4, "medium": 0.6, "hard": 0.8}
"""What stands for a declared level where others have a predicted difficulty."""

DECLARED = "its author says so"
UNTOLD = "the lowest level, since its author names none"


def id_of(written: HandwrittenItem, base: FactBase) -> str:
    """Return the item's id: it depends on the author's own id alone, not on any wording."""
    return item_id(f"{TEMPLATE}:{written.identity}", (), base)


def handwritten_items(
    items: Iterable[HandwrittenItem], base: FactBase, lang: str, seed: int
) -> Iterator[Item]:
    """Yield those that are worded in the language."""
    for written in items:
        text = written.texts.get(lang)
        if text is not None:
            yield _item(written, text, base, lang, seed)


def _item(written: HandwrittenItem, text: HandwrittenText, base: FactBase, lang: str, seed: int) -> Item:
    name = id_of(written, base)
    level = written.level or "medium"
    judged = written.kind == "true-false"
    named = (("domain", written.domain), ("topic", written.topic), ("difficulty", level))
    return Item(
        id=name,
        lang=lang,
        template=TEMPLATE,
        shape=SHAPES[written.kind],
        kind=written.kind,
        domain=written.domain,
        topic=written.topic,
        stem=text.stem,
        options=_judged(written, text, lang) if judged else _options(written, text, name, seed),
        pattern=(),
        ask=(),
        tags=(*(f"{what}::{value}" for what, value in named), *written.tags, UNPROVEN),
        bloom=written.bloom or "remember",
        bloom_reason=DECLARED if written.bloom else UNTOLD,
        difficulty=DIFFICULTY[level],
        level=level,
        fixed_order=written.fixed_order or judged,
        sources=_sources(written, base),
        unproven=True,
    )


def _options(written: HandwrittenItem, text: HandwrittenText, name: str, seed: int) -> tuple[Option, ...]:
    """Return the options in an order that is the same in every language."""
    places = list(range(len(text.options)))
    if not written.fixed_order:
        places.sort(key=lambda place: unit(seed, "order", name, place))
    return tuple(_option(letter, text.options[place]) for letter, place in zip(LETTERS, places, strict=False))


def _judged(written: HandwrittenItem, text: HandwrittenText, lang: str) -> tuple[Option, ...]:
    """Return the options of a true-false item, both with its rationale."""
    return tuple(
        _option(letter, HandwrittenOption(message(lang, word), written.key is holds, text.rationale))
        for letter, word, holds in zip(LETTERS, ("right", "wrong"), (True, False), strict=False)
    )


def _option(letter: str, option: HandwrittenOption) -> Option:
    value = Literal("text", unicodedata.normalize("NFC", option.text), option.text)
    return Option(letter, option.text, value, option.key, option.rationale)


def _sources(written: HandwrittenItem, base: FactBase) -> tuple[SourceCite, ...]:
    source = base.sources.get(written.source) if written.source else None
    return () if source is None else (SourceCite(source.id, source.title, written.at, source.url),)
