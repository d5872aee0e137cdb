"""Linting: where the items come from (a file, or the collection's whole bank) and what is found in them."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgen.diagnostics import Diagnostic, Position, in_order
from qgen.item import Item
from qgen.lint.engine import Choice, lint_items
from qgen.lint.qgen_items import view_of
from qgen.lint.read import Read, format_of, read_foreign
from qgen.lint.view import LintItem
from qgen.pipeline.opening import Opened, Source
from qgen.pipeline.reading import MEGABYTE


@dataclass(frozen=True, slots=True)
class Linted:
    """The items that were judged and all findings."""

    items: tuple[LintItem, ...]
    found: tuple[Diagnostic, ...]


def read_file(file: str, lang: str | None, max_mb: int) -> tuple[Read, bytes]:
    """Return the items of a file of any known format, and its bytes."""
    try:
        with Path(file).open("rb") as stream:
            data = stream.read(max_mb * MEGABYTE + 1)
    except OSError as fault:
        return Read(
            (), (Diagnostic("QG602", Position(file), f"cannot be read: {fault.strerror or fault}"),)
        ), b""
    if len(data) > max_mb * MEGABYTE:
        large = Diagnostic("QG601", Position(file), f"larger than {max_mb} MB", hint="raise --max-file-mb")
        return Read((), (large,)), b""
    return (_exam(file, data) if format_of(data) == "exam" else read_foreign(file, data, lang)), data


def _exam(file: str, data: bytes) -> Read:
    """Return the items of an exam that qgen wrote, each at the line of its id."""
    from qgen.write.json_read import items_from_json  # noqa: PLC0415 - loaded when used

    try:
        text = data.decode("utf-8-sig")
        items = items_from_json(json.loads(text))
        _check_types(items)
    except json.JSONDecodeError as fault:
        here = Position(file, fault.lineno, fault.colno)
        return Read((), (Diagnostic("QL001", here, f"not JSON: {fault.msg}"),))
    except (KeyError, TypeError, AttributeError, ValueError, StopIteration, RuntimeError) as fault:
        told = f"not an exam that qgen wrote: {type(fault).__name__} {fault}"
        hint = "qgen schema exam tells what it must hold"
        return Read((), (Diagnostic("QL001", Position(file), " ".join(told.split()), hint=hint),))
    places = _places(file, text)
    return Read(tuple(view_of(item, places.get(item.id, Position(file))) for item in items), ())


def _check_types(items: Iterable[Item]) -> None:
    """Raise TypeError where what the rules look at is of another type than the schema says."""
    for item in items:
        texts = (item.id, item.lang, item.kind, item.stem.plain, *(option.text for option in item.options))
        places = (place for span in item.stem.strong for place in span)
        if not (
            all(isinstance(text, str) for text in texts)
            and all(isinstance(option.key, bool) for option in item.options)
            and all(isinstance(place, int) for place in places)
        ):
            raise TypeError(f"in the item {item.id}: a text, a key or a place is of another type")


def _places(file: str, text: str) -> dict[str, Position]:
    places: dict[str, Position] = {}
    line, last = 1, 0
    for match in re.finditer(r'"id":\s*"(q[a-z2-7]{12})"', text):
        line += text.count("\n", last, match.start(1))
        last = match.start(1)
        column = last - text.rfind("\n", 0, last)
        places.setdefault(match[1], Position(file, line, column))
    return places


def lint(read: Read, choice: Choice) -> Linted:
    """Return what is wrong with the items of a file, as an exam and one by one."""
    found = [*read.found, *(finding.diagnostic() for finding in lint_items(read.items, choice))]
    return Linted(read.items, tuple(in_order(found)))


def bank_items(
    opened: Opened, source: Source, domains: tuple[str, ...], lang: str | None, seed: int
) -> Iterator[Item]:
    """Yield every item of the collection, domain by domain: what its facts give, and hand-written ones."""
    from qgen.pipeline.banks import bank_of  # noqa: PLC0415 - loaded when used
    from qgen.pipeline.draft import bank_options  # noqa: PLC0415 - loaded when used
    from qgen.pipeline.request import Request  # noqa: PLC0415 - loaded when used

    assert opened.collection is not None
    request = Request(source=source, out=Path(), count=None, lang=lang, seed=seed)
    for domain in domains or opened.base.domains:
        options = bank_options(request, opened, domain)
        yield from bank_of(opened, options, with_flawed=True).items
