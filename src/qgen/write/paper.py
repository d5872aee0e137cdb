"""An exam as a person reads it on paper: what every document layout is given to lay out."""

import unicodedata
from dataclasses import dataclass

from qgen.exam import Exam
from qgen.item import Item, Option, Pair, SourceCite, Text
from qgen.write.cover import Term, facts, own_instructions, terms
from qgen.write.messages import Words
from qgen.write.printable import one_line
from qgen.write.sheet import SheetItem, answer_sheet

_ARROW = " \u2192 "
_WIDE = "WFA"
_TWO_COLUMNS, _FOUR_COLUMNS = 30, 9
"""The widest option, in Latin letters, that still stands well in that many columns of a page."""
_LARGE_TWO_COLUMNS, _LARGE_FOUR_COLUMNS = 17, 5
"""The same in large print."""


@dataclass(frozen=True, slots=True)
class PaperSource:
    """A cited work with its number within the item; ``at`` is every place that the item cites."""

    number: int
    title: str
    url: str | None
    at: str


@dataclass(frozen=True, slots=True)
class PaperOption:
    """An option; ``refs`` are what its rationale rests on: ``1, L239``."""

    label: str
    text: str
    key: bool
    rationale: str
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperPair:
    """A prompt and its response, or in an ordering a place (without a text) and the step that is there."""

    number: str
    text: str
    label: str
    answer: str
    rationale: str
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperItem:
    """A numbered item; ``keys`` are the letters of its keys, ``columns`` how its options stand in print.

    ``kind`` is how it is answered; ``pairs`` are there where it is matching or ordering, and ``rest`` are
    then the options that no pair takes.
    """

    number: int
    id: str
    stem: Text
    options: tuple[PaperOption, ...]
    keys: str
    several: bool
    columns: int
    rows: int
    level: str
    assumed: bool
    sources: tuple[PaperSource, ...]
    kind: str
    pairs: tuple[PaperPair, ...]
    rest: tuple[PaperOption, ...]
    unproven: bool


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole exam. ``facts`` stand below the title; ``terms`` say the same line by line, for a cover.

    ``own_instructions`` are the blueprint's own paragraphs, ``sheet`` is what the answer sheet offers, and
    ``sheet_note`` how to mark it.
    """

    title: str
    lang: str
    facts: tuple[str, ...]
    instructions: str
    items: tuple[PaperItem, ...]
    form: str | None
    terms: tuple[Term, ...]
    own_instructions: tuple[str, ...]
    sheet: tuple[SheetItem, ...]
    sheet_note: str


def paper(exam: Exam) -> Paper:
    """Return the exam with everything numbered and worded."""
    words = Words(exam.lang)
    return Paper(
        title=one_line(exam.title),
        lang=exam.lang,
        facts=facts(exam),
        instructions=words.instructions(exam.items),
        items=tuple(
            _item(number, item, words, large=exam.page.large)
            for number, item in enumerate(exam.items, start=1)
        ),
        form=exam.form,
        terms=terms(exam),
        own_instructions=own_instructions(exam),
        sheet=answer_sheet(exam.items),
        sheet_note=words.sheet_note(exam.items),
    )


def _item(number: int, item: Item, words: Words, *, large: bool) -> PaperItem:
    sources = _sources(item)
    numbers = {source.id: at for at, source in enumerate(sources, start=1)}
    columns = 1 if item.pairs else _columns(item.options, large=large)
    options = tuple(_option(option, item, numbers) for option in item.options)
    taken = {pair.label for pair in item.pairs}
    return PaperItem(
        number=number,
        id=item.id,
        stem=item.stem,
        options=options,
        keys=_keys(item, words),
        several=item.kind == "multiple",
        columns=columns,
        rows=-(-len(item.options) // columns),
        level=words(f"level.{item.level}"),
        assumed=item.assumed,
        sources=tuple(
            PaperSource(numbers[source.id], source.title, source.url, ", ".join(source.at))
            for source in sources
        ),
        kind=item.kind,
        pairs=tuple(_pair(number, pair, item, numbers) for number, pair in enumerate(item.pairs, start=1)),
        rest=tuple(option for option in options if option.label not in taken) if item.pairs else (),
        unproven=item.unproven,
    )


def _keys(item: Item, words: Words) -> str:
    """Return the answer in letters: ``A, C``; of an ordering ``C → A → B``, of a matching ``1–B, 2–A``."""
    if item.kind == "ordering":
        return _ARROW.join(pair.label for pair in item.pairs)
    if item.kind == "matching":
        matched = (f"{number}\u2013{pair.label}" for number, pair in enumerate(item.pairs, start=1))
        return words("list").join(matched)
    return words("list").join(option.label for option in item.keys)


def _option(option: Option, item: Item, numbers: dict[str, int]) -> PaperOption:
    return PaperOption(option.label, option.text, option.key, option.rationale, _refs(option, item, numbers))


def _refs(option: Option, item: Item, numbers: dict[str, int]) -> tuple[str, ...]:
    return tuple(", ".join([str(numbers[source.id]), *source.at]) for source in item.sources_of(option))


def _pair(number: int, pair: Pair, item: Item, numbers: dict[str, int]) -> PaperPair:
    """Return a pair; what its rationale rests on is what its response's proof cites."""
    option = next(option for option in item.options if option.label == pair.label)
    text = pair.text if item.kind == "matching" else ""
    refs = _refs(option, item, numbers)
    return PaperPair(str(number), text, pair.label, option.text, pair.rationale, refs)


def _sources(item: Item) -> tuple[SourceCite, ...]:
    """Return the item's sources, and after them any that only an option's proof names."""
    found = {source.id: source for source in item.sources}
    for option in item.options:
        for source in item.sources_of(option):
            found.setdefault(source.id, source)
    return tuple(found.values())


def _columns(options: tuple[Option, ...], *, large: bool) -> int:
    """Return into how many columns the options go: four only for a full row of very short ones."""
    widest = max((_width(option.text) for option in options), default=0)
    two, four = (_LARGE_TWO_COLUMNS, _LARGE_FOUR_COLUMNS) if large else (_TWO_COLUMNS, _FOUR_COLUMNS)
    if widest <= four and len(options) == 4:  # noqa: PLR2004 - four columns hold four options
        return 4
    return 2 if widest <= two and len(options) > 2 else 1  # noqa: PLR2004 - two fill no second row


def _width(text: str) -> int:
    """Return the text's width in Latin letters; a Chinese or Japanese character takes two."""
    return sum(2 if unicodedata.east_asian_width(char) in _WIDE else 1 for char in text)
