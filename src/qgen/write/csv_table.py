"""An exam as one CSV file, for spreadsheets and for Anki's text import.

The lines that begin with ``#`` tell Anki what the columns are: it makes a basic note of *Front* and *Back*.
To a spreadsheet the last of them is the row of headings. A cell that a spreadsheet would take for a formula
begins with an apostrophe.
"""

import csv
import io
import re
from collections.abc import Iterator

from qgen.exam import Exam
from qgen.item import Item
from qgen.write.messages import Words
from qgen.write.paper import PaperItem, PaperOption, PaperPair, paper
from qgen.write.printable import one_line, printable
from qgen.write.written import Written

_FORMULA = re.compile("'*[=+\\-@\\t\\uff1d\\uff0b\\uff0d\\uff20]")
_MARK = "\ufeff"
"""Without it, Excel takes the file for one in the encoding of its country."""

_BLANKS = re.compile(r"\s+")
_FIRST = ("Guid", "Front", "Back", "Tags", "Id", "Kind", "Domain", "Topic", "Level", "Bloom", "Stem", "Key")


def write_csv(exam: Exam) -> Written:
    """Return the file ``STEM.csv``."""
    out = io.StringIO(newline="")
    made = paper(exam)
    width = max((len(item.options) for item in exam.items), default=0)
    depth = max((len(item.pairs) for item in exam.items if item.kind == "matching"), default=0)
    out.write(_MARK + "\r\n".join(_headers(exam, (*_FIRST, *_more(width, depth)))) + "\r\n")
    rows = csv.writer(out)
    words = Words(exam.lang)
    for item, shown in zip(exam.items, made.items, strict=True):
        rows.writerow(map(safe, _row(item, shown, words, width, depth)))
    return Written({f"{exam.stem}.csv": out.getvalue().encode()})


def safe(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; without its first apostrophe it is the text."""
    clean = printable(cell)
    return f"'{clean}" if _FORMULA.match(clean) else clean


def _headers(exam: Exam, columns: tuple[str, ...]) -> Iterator[str]:
    yield "#separator:Comma"
    yield "#html:false"
    yield "#notetype:Basic"
    yield f"#deck:{one_line(exam.title)}"
    yield "#guid column:1"
    yield "#tags column:4"
    yield f"#columns:{','.join(columns)}"


def _more(width: int, depth: int) -> Iterator[str]:
    letters = [chr(ord("A") + at) for at in range(width)]
    yield from (f"Option {letter}" for letter in letters)
    yield from (f"Rationale {letter}" for letter in letters)
    yield from (f"Prompt {number}" for number in range(1, depth + 1))


def _row(item: Item, shown: PaperItem, words: Words, width: int, depth: int) -> Iterator[str]:
    yield f"{item.id}-{item.lang}"
    yield "\n".join(_front(shown))
    yield "\n".join(_back(shown, words))
    yield " ".join(_BLANKS.sub("_", printable(tag)) for tag in item.tags)
    yield from (item.id, item.kind, item.domain, item.topic, item.level, item.bloom)
    yield item.stem.plain
    yield shown.keys
    blank = [""] * (width - len(item.options))
    yield from (*(option.text for option in item.options), *blank)
    yield from (*(option.rationale for option in item.options), *blank)
    prompts = [pair.text for pair in item.pairs if item.kind == "matching"]
    yield from (*prompts, *[""] * (depth - len(prompts)))


def _front(item: PaperItem) -> Iterator[str]:
    yield item.stem.plain
    yield ""
    if item.kind == "matching":
        yield from (f"{pair.number}. {pair.text}" for pair in item.pairs)
        yield ""
    yield from (f"{option.label}. {option.text}" for option in item.options)


def _back(item: PaperItem, words: Words) -> Iterator[str]:
    yield f"{words('answer')} {item.keys}"
    yield ""
    yield from map(_pair, item.pairs)
    for option in item.rest if item.pairs else item.options:
        yield _option(option)
    if item.sources:
        yield ""
    for source in item.sources:
        place = f", {source.at}" if source.at else ""
        yield f"[{source.number}] {source.title}{place}" + (f" <{source.url}>" if source.url else "")
    yield from (words(name) for name in ("assumed", "unproven") if getattr(item, name))


def _option(option: PaperOption) -> str:
    mark = "\u2713" if option.key else "\u2717"
    return _told(f"{mark} {option.label}. {option.text}", option.rationale, option.refs)


def _pair(pair: PaperPair) -> str:
    asked = f"{pair.text} \u2192 " if pair.text else ""
    return _told(f"{pair.number}. {asked}{pair.label}. {pair.answer}", pair.rationale, pair.refs)


def _told(line: str, rationale: str, refs: tuple[str, ...]) -> str:
    cited = f" [{'; '.join(refs)}]" if refs else ""
    return f"{line}\n    {rationale}{cited}" if rationale or cited else line
