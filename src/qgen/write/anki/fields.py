"""An item as the fields of a note of the type *qgen item*."""

from collections.abc import Callable

from qgen.item import Item, Option, SourceCite
from qgen.write.anki import arranged
from qgen.write.anki.markup import escape, inline, rich, shown

_RIGHT, _WRONG = "✓", "✗"
_LINKED = ("https://", "http://")


def _options(item: Item) -> str:
    """Return the options as the front shows them: nothing here tells the key."""
    rows = (
        f'<li><button type="button" class="option tappable" data-option="{number}">'
        f"{shown(inline(option.text))}</button></li>"
        for number, option in enumerate(item.options)
    )
    listed = f'<ol class="options" type="A">{"".join(rows)}</ol>'
    if item.kind == "matching":
        return arranged.prompts(item) + listed
    return arranged.hidden(listed) if item.kind == "cloze" else listed


def _answers(item: Item) -> str:
    """Return the options as the back shows them, each with its mark, rationale and sources.

    Steps stand in their order, and responses beside their prompts.
    """
    if item.pairs:
        return _pairs(item)
    rows = (_answer(item, number, option) for number, option in enumerate(item.options))
    listed = f'<ol class="answers" type="A">{"".join(rows)}</ol>'
    return arranged.filled(item) + listed if item.kind == "cloze" else listed


def _pairs(item: Item) -> str:
    found = list(arranged.taken(item))
    rows = (_answer(item, number, option, pair.text) for number, pair, option in found)
    if item.kind == "ordering":
        rows = (_answer(item, number, option) for number, _, option in found)
    used = {number for number, _, _ in found}
    rest = (_answer(item, number, o) for number, o in enumerate(item.options) if number not in used)
    listed = f'<ol class="answers pairs" type="1">{"".join(rows)}</ol>'
    return listed + (f'<ul class="answers rest">{left}</ul>' if (left := "".join(rest)) else "")


def _answer(item: Item, number: int, option: Option, prompt: str = "") -> str:
    name, mark = ("key", _RIGHT) if option.key else ("distractor", _WRONG)
    told = f'<div class="rationale">{shown(inline(option.rationale))}</div>' if option.rationale else ""
    cited = "; ".join(_source(source) for source in item.sources_of(option))
    asked = f'<div class="asked">{shown(inline(prompt))}</div>' if prompt else ""
    return (
        f'<li class="answer {name}" data-option="{number}">{asked}<div class="option">'
        f'{shown(inline(option.text))} <span class="mark">{mark}</span></div>'
        f"{told}{_cited(cited)}</li>"
    )


def _sources(item: Item) -> str:
    """Return the item's sources that no option cites."""
    cited = {source.id for option in item.options for source in item.sources_of(option)}
    return "; ".join(_source(source) for source in item.sources if source.id not in cited)


def _cited(sources: str) -> str:
    return f'<div class="sources">{sources}</div>' if sources else ""


def _source(source: SourceCite) -> str:
    title = inline(source.title)
    if source.url is not None and source.url.startswith(_LINKED):
        title = f'<a href="{escape(source.url)}">{title}</a>'
    return f'<cite dir="auto">{title}</cite>' + "".join(f", {inline(place)}" for place in source.at)


def _order(item: Item) -> str:
    return "sorted" if item.fixed_order else "shuffled"


_WRITE: dict[str, Callable[[Item], str]] = {
    "Item": lambda item: escape(item.id),
    "Stem": lambda item: rich(item.stem),
    "Options": _options,
    "Answers": _answers,
    "Sources": _sources,
    "Kind": lambda item: escape(item.kind),
    "Order": _order,
    "Lang": lambda item: escape(item.lang),
    "Domain": lambda item: escape(item.domain),
    "Topic": lambda item: escape(item.topic),
    "Spare 1": lambda _: "",
    "Spare 2": lambda _: "",
    "Spare 3": lambda _: "",
}

FIELDS = tuple(_WRITE)
"""The note type's fields. Constant: Anki takes another list for another note type. The first is never
blank."""

SORT_FIELD = FIELDS.index("Stem")
"""What Anki's browser lists a note by."""


def fields(item: Item) -> tuple[str, ...]:
    """Return the note's fields, in the order of FIELDS."""
    return tuple(write(item) for write in _WRITE.values())
