"""An exam as Moodle XML: every kind of item, feedback for every option, id, tags and category.

Every text stands in a CDATA section. Moodle's reader drops a piece of text that is nothing but blanks, and
its parser hands a text over in pieces, cut at each reference and where Latin letters meet Japanese ones.
"""

from collections.abc import Callable, Iterator, Mapping

from qgen.exam import Exam
from qgen.item import Item, Option, Pair
from qgen.write.moodle.shelf import credit, fits, is_judged, name, shelves
from qgen.write.written import LEFT_OUT, Written, notes_of
from qgen.write.xhtml import every_rationale, inline, rationale, rich
from qgen.write.xml import Element, block, document, leaf, literal, under

NO_CREDIT = "Moodle cannot share the credit among so many keys"
_HTML = {"format": "html"}


def write_moodle(exam: Exam) -> Written:
    """Return the file ``STEM.xml``."""
    quiz = Element("quiz")
    told: list[tuple[str, str, str]] = []
    for path, items in shelves(exam).items():
        good = [item for item in items if fits(item)]
        told += [(LEFT_OUT, NO_CREDIT, item.id) for item in items if not fits(item)]
        if good:
            under(quiz, _category(path), *map(_question, good))
    return Written({f"{exam.stem}.xml": document(quiz)}, notes_of(told))


def _category(path: str) -> Element:
    return block("question", block("category", literal("text", path)), type="category")


def _question(item: Item) -> Element:
    kind = "truefalse" if is_judged(item) else _TYPES.get(item.kind, "multichoice")
    told = every_rationale(item) if item.pairs else ""
    return block(
        "question",
        block("name", literal("text", name(item))),
        _html("questiontext", f'<p dir="auto">{rich(item.stem)}</p>'),
        _html("generalfeedback", told),
        leaf("defaultgrade", "1"),
        leaf("penalty", "1" if kind == "truefalse" else "0.3333333"),
        leaf("hidden", "0"),
        leaf("idnumber", item.id),
        *_ANSWERED[kind](item),
        block("tags", *(block("tag", literal("text", tag)) for tag in item.tags)),
        type=kind,
    )


def _html(tag: str, text: str, *children: Element, **attributes: str) -> Element:
    """Return an element whose text is HTML, escaped once."""
    return block(tag, literal("text", text), *children, **_HTML, **attributes)


def _choice(item: Item) -> Iterator[Element]:
    yield leaf("single", "false" if item.kind == "multiple" else "true")
    yield _shuffled(item)
    yield leaf("answernumbering", "ABCD")
    yield leaf("showstandardinstruction", "0")
    yield from _combined()
    for option in item.options:
        yield _answer(item, option, inline(option.text), credit(item, option))


def _judged(item: Item) -> Iterator[Element]:
    for word, option in zip(("true", "false"), item.options, strict=True):
        feedback = _html("feedback", rationale(item, option))
        credited = credit(item, option)
        yield block("answer", literal("text", word), feedback, fraction=credited, format="moodle_auto_format")


def _matching(item: Item) -> Iterator[Element]:
    yield _shuffled(item)
    yield from _combined()
    texts = {option.label: option.text for option in item.options}
    for pair in item.pairs:
        yield _pair(inline(pair.text), texts[pair.label])
    taken = {pair.label for pair in item.pairs}
    for option in item.options:
        if option.label not in taken:
            yield _pair("", option.text)


def _pair(prompt: str, response: str) -> Element:
    return _html("subquestion", prompt, block("answer", literal("text", _tagless(response))))


def _tagless(response: str) -> str:
    """Return a response as Moodle shows it in a list: references are resolved, every tag is dropped."""
    return inline(response).replace("<br/>", " ")


def _ordering(item: Item) -> Iterator[Element]:
    yield leaf("layouttype", "VERTICAL")
    yield leaf("selecttype", "ALL")
    yield leaf("selectcount", str(len(item.pairs)))
    yield leaf("gradingtype", "ABSOLUTE_POSITION")
    yield leaf("showgrading", "SHOW")
    yield leaf("numberingstyle", "none")
    yield from _combined()
    options = {option.label: option for option in item.options}
    for place, pair in enumerate(item.pairs, start=1):
        yield _step(item, place, pair, options[pair.label])


def _step(item: Item, place: int, pair: Pair, option: Option) -> Element:
    told = rationale(item, option) or (f"<p>{inline(pair.rationale)}</p>" if pair.rationale else "")
    return _html("answer", inline(option.text), _html("feedback", told), fraction=f"{place}")


def _answer(item: Item, option: Option, text: str, fraction: str) -> Element:
    return _html("answer", text, _html("feedback", rationale(item, option)), fraction=fraction)


def _shuffled(item: Item) -> Element:
    return leaf("shuffleanswers", "false" if item.fixed_order else "true")


def _combined() -> Iterator[Element]:
    for feedback in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"):
        yield _html(feedback, "")
    yield leaf("shownumcorrect")


_TYPES: Mapping[str, str] = {"matching": "matching", "ordering": "ordering"}

_ANSWERED: Mapping[str, Callable[[Item], Iterator[Element]]] = {
    "multichoice": _choice,
    "truefalse": _judged,
    "matching": _matching,
    "ordering": _ordering,
}
