"""Items from GIFT, Moodle's text format, with the place of every option."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.lint.read import Read
from qgen.lint.read.rich_text import shown
from qgen.lint.text import language_of
from qgen.lint.view import LintItem, LintOption

_MARKUP = re.compile(r"\s*\[(html|markdown|plain|moodle)\]", re.IGNORECASE)
_TITLE = re.compile(r"\s*::((?:\\.|(?!::).)*)::", re.DOTALL)
_WEIGHT = re.compile(r"\s*%(-?\d+(?:\.\d+)?)%")
_TRUTH = re.compile(r"\s*(T|F|TRUE|FALSE)\s*(?:#.*)?$", re.IGNORECASE | re.DOTALL)
_ESCAPE = re.compile(r"\\([~=#{}:\\n])")
_FULL = 100.0
_LONGEST_TAG = 2000


@dataclass(frozen=True, slots=True)
class _Block:
    """One question's text and the offset at which it begins in the file."""

    text: str
    offset: int


class _Places:
    """Line and column of an offset."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def at(self, offset: int) -> Position:
        import bisect  # noqa: PLC0415 - loaded when used

        line = bisect.bisect_right(self._starts, offset)
        return Position(self._file, line, offset - self._starts[line - 1] + 1)


def read_gift(file: str, data: bytes, lang: str | None = None) -> Read:
    """Return the items of a GIFT file; a question that cannot be read is told and left out."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        return Read((), (Diagnostic("QL002", Position(file, line), "not UTF-8", expected="text in UTF-8"),))
    places = _Places(file, text)
    items: list[LintItem] = []
    found: list[Diagnostic] = []
    for block in _blocks(text):
        read = _question(block, places, len(items) + 1, lang)
        if isinstance(read, LintItem):
            items.append(read)
        elif read is not None:
            found.append(read)
    return Read(tuple(items), tuple(found))


def _blocks(text: str) -> Iterator[_Block]:
    """Yield what stands between blank lines; comments and categories are blanked, so that offsets hold."""
    hidden = re.sub(
        r"^[ \t]*(?://|\$CATEGORY:)[^\n]*", lambda match: "\0" * len(match.group()), text, flags=re.MULTILINE
    )
    for match in re.finditer(r"(?:(?!\n[ \t]*(?:\n|$)).)+", hidden, re.DOTALL):
        block = match.group().replace("\0", " ")
        if block.strip():
            # a comment's blanked line is no blank line; one that is alone leaves nothing
            yield _Block(block, match.start())


def _question(block: _Block, places: _Places, number: int, lang: str | None) -> LintItem | Diagnostic | None:
    body, offset, name = block.text, block.offset, f"question {number}"
    lead = len(body) - len(body.lstrip())
    title = _TITLE.match(body)
    if title:
        name = _plain(title[1]).strip() or name
    start = title.end() if title else lead
    opening, closing = _brace(body, "{", start), _brace(body, "}", start)
    here = places.at(offset + lead)
    if opening is None and closing is None:
        return None  # a description
    if opening is None or closing is None or closing < opening:
        return Diagnostic(
            "QL002",
            here,
            f"{name}: the braces do not match",
            expected="{…} without a blank line in it",
            hint="write \\{ and \\} for braces in text",
        )
    markup_match = _MARKUP.match(body, start)
    markup = markup_match[1].lower() if markup_match else "moodle"
    tail = body[closing + 1 :]
    gap = "_____" if tail.strip() else ""
    stem = shown(_plain(body[markup_match.end() if markup_match else start : opening] + gap + tail), markup)
    kind, options = _answers(body[opening + 1 : closing], offset + opening + 1, places, markup)
    if kind is None:
        return Diagnostic(
            "QL004", here, f"{name}: not a choice: its answers are not linted", severity=Severity.INFORMATION
        )
    whole = stem.plain + " ".join(option.text for option in options)
    return LintItem(name, lang or language_of(whole), kind, stem.plain, options, here, stem.strong)


def _brace(text: str, brace: str, start: int) -> int | None:
    match = re.compile(rf"(?<!\\)(?:\\\\)*({re.escape(brace)})").search(text, start)
    return match.start(1) if match else None


def _plain(text: str) -> str:
    return _ESCAPE.sub(lambda match: "\n" if match[1] == "n" else match[1], text)


def _answers(
    text: str, offset: int, places: _Places, markup: str
) -> tuple[str | None, tuple[LintOption, ...]]:
    """Return the kind and options; no kind for essays, numbers, short answers and matching."""
    truth = _TRUTH.match(text)
    if truth:
        right = truth[1].upper().startswith("T")
        return "true-false", (LintOption("True", right), LintOption("False", not right))
    marks = [match for match in re.finditer(r"(?<!\\)[=~]", text) if not _in_weight(text, match.start())]
    if text.lstrip().startswith("#") or not any(match.group() == "~" for match in marks):
        return None, ()
    options: list[LintOption] = []
    weights = False
    for match, following in zip(marks, [*marks[1:], None], strict=True):
        written = text[match.end() : following.start() if following else len(text)]
        weight = _WEIGHT.match(written)
        weights = weights or bool(weight and match.group() == "~" and 0 < float(weight[1]) < _FULL)
        key = match.group() == "=" or bool(weight and float(weight[1]) > 0)
        said = re.split(r"(?<!\\)#", written[weight.end() if weight else 0 :])[0]
        own = _MARKUP.match(said)
        plain = shown(_plain(said[own.end() if own else 0 :]), own[1].lower() if own else markup).plain
        options.append(LintOption(plain, key, position=places.at(offset + match.start())))
    kind = "multiple" if weights and not any(match.group() == "=" for match in marks) else "single"
    return kind, tuple(options)


def _in_weight(text: str, place: int) -> bool:
    """Whether the mark stands in feedback or an HTML attribute, not at the beginning of an option."""
    before = text[max(0, place - _LONGEST_TAG) : place]
    tag = before.rfind("<")
    return tag > before.rfind(">") and bool(re.match(r"<[a-zA-Z/][^<>\n]*$", before[tag:]))
