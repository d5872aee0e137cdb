"""Items from Moodle XML. A document type is refused, so that no entity is ever expanded."""

from dataclasses import dataclass, field
from xml.parsers import expat

from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.lint.read import Read
from qgen.lint.read.rich_text import Shown, shown
from qgen.lint.text import language_of
from qgen.lint.view import LintItem, LintOption

_DEEPEST = 100
_FORMATS = {"html": "html", "markdown": "markdown", "plain_text": "plain", "moodle_auto_format": "moodle"}


@dataclass(slots=True)
class _Node:
    """One element while it is read: its place, attributes, text and children."""

    tag: str
    attributes: dict[str, str]
    position: Position
    text: str = ""
    children: list["_Node"] = field(default_factory=list)

    def child(self, tag: str) -> "_Node | None":
        return next((node for node in self.children if node.tag == tag), None)

    def said(self) -> Shown:
        """Return the text of the element ``text`` in it (or its own) as shown."""
        inner = self.child("text")
        markup = _FORMATS.get(self.attributes.get("format", "html"), "html")
        return shown((inner or self).text, markup)


class _RefusedError(Exception):
    """The document is not read any further."""


class _Tree:
    """Builds nodes from a parser's events."""

    def __init__(self, file: str) -> None:
        self.root = _Node("", {}, Position(file))
        self._file = file
        self._open = [self.root]
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._data
        self._parser.StartDoctypeDeclHandler = self._doctype

    def read(self, data: bytes) -> _Node:
        self._parser.Parse(data, True)  # noqa: FBT003 - the signature is expat's
        return self.root

    def here(self) -> Position:
        return Position(self._file, self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._open) > _DEEPEST:
            raise _RefusedError(f"elements are nested more than {_DEEPEST} deep")
        node = _Node(tag, attributes, self.here())
        self._open[-1].children.append(node)
        self._open.append(node)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _data(self, text: str) -> None:
        self._open[-1].text += text

    def _doctype(self, *_: object) -> None:
        raise _RefusedError("a document type: entities are never expanded")


def read_moodle(file: str, data: bytes, lang: str | None = None) -> Read:
    """Return the items of a Moodle XML file."""
    tree = _Tree(file)
    try:
        root = tree.read(data.lstrip(b"\r\n\t "))
    except _RefusedError as fault:
        return Read((), (Diagnostic("QL003", tree.here(), str(fault), expected="a quiz without <!DOCTYPE>"),))
    except (expat.ExpatError, ValueError, LookupError) as fault:
        return Read((), (Diagnostic("QL003", tree.here(), f"not well-formed XML: {fault}"),))
    quiz = root.child("quiz")
    if quiz is None:
        here = root.children[0].position if root.children else tree.here()
        return Read(
            (),
            (Diagnostic("QL003", here, "no Moodle questions", expected="<quiz> as the outermost element"),),
        )
    items: list[LintItem] = []
    found: list[Diagnostic] = []
    for node in quiz.children:
        if node.tag != "question" or node.attributes.get("type") in {"category", "description"}:
            continue
        read = _question(node, len(items) + 1, lang)
        if isinstance(read, LintItem):
            items.append(read)
        else:
            found.append(read)
    return Read(tuple(items), tuple(found))


def _question(node: _Node, number: int, lang: str | None) -> LintItem | Diagnostic:
    name_node, text_node = node.child("name"), node.child("questiontext")
    name = (name_node.said().plain if name_node else "") or f"question {number}"
    stem = text_node.said() if text_node else Shown("")
    type_ = node.attributes.get("type", "")
    answers = [child for child in node.children if child.tag == "answer"]
    if type_ not in {"multichoice", "truefalse"}:
        return Diagnostic(
            "QL004",
            node.position,
            f"{name}: not a choice: its answers are not linted",
            value=type_ or None,
            severity=Severity.INFORMATION,
        )
    options = tuple(LintOption(a.said().plain, _fraction(a) > 0, position=a.position) for a in answers)
    single = node.child("single")
    kind = "true-false" if type_ == "truefalse" else "single"
    if single is not None and single.text.strip() in {"false", "0"}:
        kind = "multiple"
    elif kind == "single":
        # partial credit is no second key
        options = tuple(
            LintOption(o.text, _fraction(a) >= 100, position=o.position)  # noqa: PLR2004 - per cent
            for o, a in zip(options, answers, strict=True)
        )
    whole = stem.plain + " ".join(option.text for option in options)
    place = text_node.position if text_node else node.position
    return LintItem(name, lang or language_of(whole), kind, stem.plain, options, place, stem.strong)


def _fraction(answer: _Node) -> float:
    try:
        return float(answer.attributes.get("fraction", "0"))
    except ValueError:
        return 0.0
