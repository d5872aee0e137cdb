"""An exam as GIFT, Moodle's text format, which other platforms read too.

Every text is HTML, so that what could be a weight, an arrow or a format's name is a character reference;
what is left of GIFT's own characters takes a backslash. No line break is ever inside a question's text.
"""

from collections.abc import Callable, Iterator, Mapping

from qgen.exam import Exam
from qgen.item import Item
from qgen.write.moodle.shelf import credit, fits, is_judged, name, shelves
from qgen.write.printable import one_line
from qgen.write.written import CHANGED, LEFT_OUT, Written, notes_of
from qgen.write.xhtml import every_rationale, inline, rationale, rich

NO_CREDIT = "Moodle cannot share the credit among so many keys"
AS_MATCHING = "GIFT has no ordering: the steps are matched with their places"
SORTED = "GIFT cannot keep sorted options from being shuffled"
_ESCAPES = str.maketrans({char: f"\\{char}" for char in "\\~=#{}:"})


def write_gift(exam: Exam) -> Written:
    """Return the file ``STEM-gift.txt``."""
    lines: list[str] = []
    told: list[tuple[str, str, str]] = []
    for path, items in shelves(exam).items():
        good = [item for item in items if fits(item)]
        told += [(LEFT_OUT, NO_CREDIT, item.id) for item in items if not fits(item)]
        told += [(CHANGED, what, item.id) for item in good for what in _changes(item)]
        if good:
            lines += [f"$CATEGORY: {path}", "", *(line for item in good for line in _question(item))]
    return Written({f"{exam.stem}-gift.txt": "\n".join(lines).encode()}, notes_of(told))


def _changes(item: Item) -> Iterator[str]:
    if item.kind == "ordering":
        yield AS_MATCHING
    if item.fixed_order and not is_judged(item):
        yield SORTED


def _question(item: Item) -> Iterator[str]:
    """Yield the item's lines; Moodle takes its id and tags out of the comment."""
    tags = "".join(f" [tag:{_comment(tag)}]" for tag in item.tags)
    yield f"// [id:{_comment(item.id)}]{tags}"
    yield f"::{_escaped(name(item))}::[html]{_escaped(rich(item.stem))}{{"
    kind = "judged" if is_judged(item) else item.kind
    yield from _ANSWERED.get(kind, _choice)(item)
    yield "}"
    yield ""


def _choice(item: Item) -> Iterator[str]:
    for option in item.options:
        if item.kind == "multiple" and len(item.keys) > 1:
            mark = f"~%{credit(item, option)}%"
        else:
            mark = "=" if option.key else "~"
        yield f"{mark}{_escaped(inline(option.text))}{_feedback(rationale(item, option))}"


def _judged(item: Item) -> Iterator[str]:
    right, wrong = sorted(item.options, key=lambda option: not option.key)
    word = "TRUE" if item.options[0].key else "FALSE"
    yield f"{word}#{_escaped(rationale(item, wrong))}#{_escaped(rationale(item, right))}"


def _pairs(item: Item) -> Iterator[str]:
    texts = {option.label: option.text for option in item.options}
    for pair in item.pairs:
        yield _pair(pair.text, texts[pair.label])
    taken = {pair.label for pair in item.pairs}
    for label, text in texts.items():
        if label not in taken:
            yield _pair("", text)
    yield f"####{_escaped(every_rationale(item))}"


def _pair(prompt: str, response: str) -> str:
    """Return a pair; Moodle drops tags from responses, so that a line break in one is a blank."""
    return f"={_escaped(inline(prompt))} -> {_escaped(inline(response).replace('<br/>', ' '))}"


def _feedback(told: str) -> str:
    return f"#{_escaped(told)}" if told else ""


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _comment(text: str) -> str:
    """Return a text for a comment's brackets; Moodle's tags hold no angle brackets."""
    clean = one_line(text).replace("\\", "/").replace("]", "\\]")
    return "".join(char for char in clean if char not in "<>`")


_ANSWERED: Mapping[str, Callable[[Item], Iterator[str]]] = {
    "judged": _judged,
    "matching": _pairs,
    "ordering": _pairs,
}
