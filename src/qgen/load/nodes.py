"""YAML text to a tree of nodes that know their place, built from the parser's events.

Composing with PyYAML is five times slower, and its C form crashes on deep nesting; the event stream is fast
and safe. Every scalar stays the text that was written. Refused are tags, merge keys and several documents;
depth and what aliases stand for are limited, so that the tree of a hostile file stays small.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from qgen.load.findings import Findings
from qgen.load.source_text import REPLACEMENT, UNFIT, read_text, report_unfit

MAX_DEPTH = 100
ALIAS_ALLOWANCE = 100_000
ALIAS_FACTOR = 10
_CHARACTERS_PER_NODE = 64


class Scalar(NamedTuple):
    """A text as written; ``plain`` if it stands without quotes."""

    text: str
    line: int
    column: int
    plain: bool = True

    @property
    def empty(self) -> bool:
        """Whether nothing is written here: no value at all or a plain ``~``."""
        return self.plain and self.text in {"", "~"}


class ListNode(NamedTuple):
    """A YAML sequence (which this stage calls a list: in qgen a sequence is an ordered value)."""

    items: "tuple[Node, ...]"
    line: int
    column: int


class MapNode(NamedTuple):
    """A YAML mapping; keys are unique texts."""

    pairs: "tuple[tuple[Scalar, Node], ...]"
    line: int
    column: int


Node = Scalar | ListNode | MapNode


class Unreadable(Exception):  # noqa: N818 - it ends the reading of one file and never leaves this module
    """The rest of the file cannot be read; the finding has been reported."""


def read_nodes(find: Findings, data: bytes) -> Node | None:
    """Return the tree of a YAML file; None if it is empty or, with a finding, if it cannot be read."""
    text = read_text(find, data)
    return None if text is None else parse(find, text)


def parse(find: Findings, text: str, *, lines_above: int = 0) -> Node | None:
    """Return the tree of YAML text that starts below so many lines of its file."""
    if "%TAG" in text and _tag_directive(find, text, lines_above):
        return None
    builder = _Builder(find, lines_above)
    try:
        return builder.build(text)
    except Unreadable:
        return None
    except yaml.YAMLError as error:
        _report_syntax(find, error, lines_above)
        return None


def _tag_directive(find: Findings, text: str, lines_above: int) -> bool:
    """Tell whether ``%TAG`` heads the file: the parser's time grows with the square of their number."""
    for number, line in enumerate(text.split("\n"), lines_above + 1):
        if line.startswith("%TAG"):
            find.report("QG107", (number, 1), "Tags are not read.", value=line, hint="remove the line")
            return True
        if line.strip() and not line.startswith(("%", "#")):
            return False
    return False


def _report_syntax(find: Findings, error: yaml.YAMLError, lines_above: int) -> None:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    place = (1 + lines_above, 1) if mark is None else (mark.line + 1 + lines_above, mark.column + 1)
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read"
    if "nesting depth" in problem:  # newer versions of libyaml have a bound of their own, above this one
        _report_depth(find, place)
        return
    related = []
    context, context_mark = getattr(error, "context", None), getattr(error, "context_mark", None)
    if context and context_mark is not None:
        start = find.at((context_mark.line + 1 + lines_above, context_mark.column + 1))
        related.append((start, str(context)))
    find.report(
        "QG102",
        place,
        f"YAML syntax: {problem}.",
        hint="quote a text that holds a colon, a comma, a bracket or a quotation mark",
        related=related,
    )


def _report_depth(find: Findings, place: tuple[int, int]) -> None:
    find.report(
        "QG104",
        place,
        "Lists and mappings are nested too deeply.",
        expected=f"at most {MAX_DEPTH} levels",
    )


@dataclass(slots=True)
class _Open:
    """A container whose end has not been met: its children so far, how deep they are, the nodes before it."""

    mark: Any
    anchor: str | None
    mapping: bool
    before: int
    height: int = 0
    children: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class _Builder:
    find: Findings
    lines_above: int
    nodes: int = 0
    expanded: int = 0
    open: list[_Open] = field(default_factory=list)
    root: list[Node] = field(default_factory=list)
    anchors: dict[str, tuple[Node, int, int] | None] = field(default_factory=dict)

    def build(self, text: str) -> Node | None:
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        handlers: dict[type, Any] = {
            yaml.ScalarEvent: self.scalar,
            yaml.SequenceStartEvent: self.start,
            yaml.MappingStartEvent: self.start,
            yaml.SequenceEndEvent: self.end,
            yaml.MappingEndEvent: self.end,
            yaml.AliasEvent: self.alias,
        }
        next_event = loader.get_event
        while (event := next_event()) is not None:
            handler = handlers.get(type(event))
            if handler is not None:
                handler(event)
            elif self.root and type(event) is yaml.DocumentStartEvent:
                self.report_second_document(event)
                break
        root = self.root[0] if self.root else None
        return None if isinstance(root, Scalar) and root.empty else root

    def place(self, mark: Any) -> tuple[int, int]:
        return (mark.line + 1 + self.lines_above, mark.column + 1)

    def report_second_document(self, event: Any) -> None:
        self.find.report(
            "QG110",
            self.place(event.start_mark),
            "A second document starts here; it is not read.",
            expected="one document in a file",
            hint="quote a text that starts with ---",
        )

    def scalar(self, event: Any) -> None:
        # by far the most frequent event: no further calls on its common way
        mark = event.start_mark
        line, column = mark.line + 1 + self.lines_above, mark.column + 1
        text, plain = event.value, event.implicit[0]
        if event.tag is not None:
            self.refuse_tag(event)
            plain = not event.style
        if not plain and (unfit := UNFIT.search(text)) is not None:
            report_unfit(self.find, unfit.group(), (line, column))
            text = UNFIT.sub(REPLACEMENT, text)
        self.nodes += 1
        node = Scalar(text, line, column, plain)
        if event.anchor is not None:
            self.anchors[event.anchor] = (node, 1 + len(text) // _CHARACTERS_PER_NODE, 0)
        (self.open[-1].children if self.open else self.root).append(node)

    def add(self, node: Node) -> None:
        (self.open[-1].children if self.open else self.root).append(node)

    def refuse_tag(self, event: Any) -> None:
        self.find.report(
            "QG107",
            self.place(event.start_mark),
            "Tags are not read.",
            value=event.tag,
            expected="a value without a tag; every scalar is text",
            hint="remove the tag, or quote a text that starts with !",
        )

    def start(self, event: Any) -> None:
        if event.tag is not None:
            self.refuse_tag(event)
        self.check_depth(event, 1)
        if event.anchor is not None:
            self.anchors[event.anchor] = None
        self.nodes += 1
        mapping = type(event) is yaml.MappingStartEvent
        self.open.append(_Open(event.start_mark, event.anchor, mapping, self.nodes - 1))

    def check_depth(self, event: Any, height: int) -> None:
        if len(self.open) + height <= MAX_DEPTH:
            return
        _report_depth(self.find, self.place(event.start_mark))
        raise Unreadable

    def end(self, _event: Any) -> None:
        done = self.open.pop()
        height = done.height + 1
        if self.open and self.open[-1].height < height:
            self.open[-1].height = height
        line, column = self.place(done.mark)
        node: Node
        if done.mapping:
            node = MapNode(self.pairs(done.children), line, column)
        else:
            node = ListNode(tuple(done.children), line, column)
        if done.anchor is not None:
            self.anchors[done.anchor] = (node, self.nodes - done.before, height)
        self.add(node)

    def pairs(self, children: list[Node]) -> tuple[tuple[Scalar, Node], ...]:
        seen: dict[str, Scalar] = {}
        pairs: list[tuple[Scalar, Node]] = []
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, Scalar):
                self.find.report("QG112", key, "A key is a list or a mapping.", expected="a text")
            elif key.text == "<<" and key.plain:
                self.find.report(
                    "QG108", key, "Merge keys are not read.", value="<<", hint="write the keys out"
                )
            elif key.text in seen:
                first = self.find.at(seen[key.text])
                self.find.report(
                    "QG109",
                    key,
                    "The key stands here for the second time.",
                    value=key.text,
                    related=[(first, "first here")],
                )
            else:
                seen[key.text] = key
                pairs.append((key, value))
        return tuple(pairs)

    def alias(self, event: Any) -> None:
        place = self.place(event.start_mark)
        target = self.anchors.get(event.anchor)
        if target is None:
            inside = event.anchor in self.anchors
            self.find.report(
                "QG106",
                place,
                "The alias stands inside what it names."
                if inside
                else "No anchor of this name stands above.",
                value=f"*{event.anchor}",
                hint=None if inside else "quote a text that starts with *",
            )
            raise Unreadable
        node, size, height = target
        # what stands behind an alias is as deep as if it were written here
        self.check_depth(event, height)
        if self.open and self.open[-1].height < height:
            self.open[-1].height = height
        self.nodes += size
        self.expanded += size
        if self.expanded > ALIAS_ALLOWANCE + ALIAS_FACTOR * (self.nodes - self.expanded):
            self.find.report(
                "QG105",
                place,
                "The aliases up to here stand for too many values.",
                value=f"*{event.anchor}",
                expected=f"at most {ALIAS_ALLOWANCE}, and {ALIAS_FACTOR} more for each value written",
            )
            raise Unreadable
        self.add(Scalar(node.text, *place, node.plain) if isinstance(node, Scalar) else node)
