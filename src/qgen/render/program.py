"""Compiling and running one Jinja text: a phrase, a list form or an item template's body."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import Token
from dataclasses import dataclass, replace
from types import TracebackType

from jinja2 import Template, TemplateAssertionError, TemplateSyntaxError, UndefinedError, nodes
from jinja2.exceptions import SecurityError

from qgen.diagnostics import Diagnostic, Position
from qgen.render import codes
from qgen.render.faults import Missing, NotAvailable, OverLimit, TemplateFault
from qgen.render.limits import BUDGET, MAX_TEXT, Budget
from qgen.render.sandbox import Sandbox
from qgen.render.tree import PreparedTree, prepare


@dataclass(frozen=True, slots=True)
class Source:
    """A Jinja text and where it stands. ``codes`` is the table of its kind (phrase or body).

    ``exact`` says that the text stands in its file character by character, so that columns can be told.
    """

    text: str
    position: Position
    codes: Mapping[str, str]
    exact: bool = False

    def place(self, line: int, word: str | None = None) -> Position:
        """Return the file position of a line of the text, and of a word on that line if it is found."""
        if not self.exact:
            return self.position
        lines = self.text.splitlines() or [""]
        text = lines[min(max(line, 1), len(lines)) - 1]
        column = len(text) - len(text.lstrip()) + 1
        if word:
            bound = r"(?<!\w)" if word[0].isalnum() else ""
            found = re.search(bound + re.escape(word), text)
            column = found.start() + 1 if found else column
        return replace(self.position, line=self.position.line + max(line, 1) - 1, column=column)


@dataclass(frozen=True, slots=True)
class Program:
    """A compiled text. ``uses`` are the names that it looks up."""

    source: Source
    template: Template
    uses: frozenset[str]

    def run(self, names: Mapping[str, object]) -> str:
        """Render with the names, within the budget; marks stay in the result."""
        outermost = _open_budget()
        try:
            context = self.template.new_context(dict(names))
            return "".join(_limited(self.template.root_render_func(context)))
        except (Missing, TemplateFault):
            raise
        except Exception as fault:  # noqa: BLE001 a text from a stranger may fail in any way
            raise TemplateFault(_runtime(self, fault)) from None
        finally:
            if outermost is not None:
                BUDGET.reset(outermost)


def compile_text(sandbox: Sandbox, source: Source, *, block: str | None = None) -> Program:
    """Compile a phrase, or one language's ``block`` of a body; a fault in it is raised as TemplateFault."""
    return compile_tree(sandbox, source, prepared(sandbox, source, block=block))


def compile_tree(sandbox: Sandbox, source: Source, tree: PreparedTree) -> Program:
    """Compile what ``prepared`` made of the source."""
    with _faults_told(source):
        template = sandbox.program(tree.root, "text", len(source.text))
    return Program(source, template, tree.uses)


def parse_text(sandbox: Sandbox, source: Source) -> nodes.Template:
    """Parse a text without compiling it, to look at its parts."""
    with _faults_told(source):
        return sandbox.parse(source.text)


def prepared(sandbox: Sandbox, source: Source, *, block: str | None = None) -> PreparedTree:
    """Return the tree that would be compiled, with the names and attributes that it uses."""
    with _faults_told(source):
        return prepare(sandbox.parse(source.text), sandbox.lang, block=block)


@contextmanager
def _faults_told(source: Source) -> Iterator[None]:
    try:
        yield
    except (TemplateSyntaxError, NotAvailable, RecursionError, MemoryError, SyntaxError, ValueError) as fault:
        raise TemplateFault(_compile_time(source, fault)) from None


def _open_budget() -> Token[Budget] | None:
    try:
        BUDGET.get()
    except LookupError:
        return BUDGET.set(Budget())
    return None


def _limited(pieces: Iterable[str]) -> Iterator[str]:
    """Stop as soon as the text is too long, not when all of it is there."""
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MAX_TEXT:
            raise OverLimit(f"a text of more than {MAX_TEXT:,} characters")
        yield piece


def _compile_time(source: Source, fault: BaseException) -> Diagnostic:
    line = getattr(fault, "lineno", None) or 1
    message = str(getattr(fault, "message", None) or fault)
    if isinstance(fault, NotAvailable):
        what, line = fault.args
        word = _culprit(what) or what
        return _told(source, codes.FORBIDDEN, f"{what} is not available here", line, word)
    if isinstance(fault, TemplateAssertionError) and message.startswith("No "):
        return _told(source, codes.UNKNOWN, message.rstrip("."), line, _culprit(message))
    if not isinstance(fault, TemplateSyntaxError):
        return _told(source, codes.LIMIT, "the text is nested too deeply", 1)
    return _told(source, codes.SYNTAX, message.rstrip("."), line, _culprit(message))


def _runtime(program: Program, fault: BaseException) -> Diagnostic:
    line = _line(program.template, fault.__traceback__)
    message = _readable(str(fault))
    if isinstance(fault, OverLimit | RecursionError | MemoryError):
        reason = message if isinstance(fault, OverLimit) else "it calls itself without end"
        return _told(program.source, codes.LIMIT, f"over the limit: {reason}", line)
    if isinstance(fault, SecurityError | NotAvailable):
        return _told(program.source, codes.FORBIDDEN, message, line, _culprit(message))
    if isinstance(fault, UndefinedError):
        return _told(program.source, codes.UNKNOWN, message, line, _culprit(message))
    return _told(program.source, codes.FAILS, f"{type(fault).__name__}: {message}", line)


def _told(source: Source, kind: str, message: str, line: int, word: str | None = None) -> Diagnostic:
    return Diagnostic(source.codes[kind], source.place(line, word), message, value=word)


def _culprit(message: str) -> str | None:
    """Return the word of the text that Jinja's message complains about."""
    found = (
        re.search(r"got '([^' ]+)'", message)
        or re.search(r"attribute '([^' ]+)'", message)
        or re.search(r"'([^' ]+)'", message)
    )
    return found.group(1) if found else None


def _readable(message: str) -> str:
    """Return an error's message without the names of qgen's own classes."""
    message = re.sub(r"'qgen\.[\w.]+ object' has", "there is", message)
    return re.sub(r"\b\w*(?:Verb|Noun)\.(\w+)\(\)", r"\1()", message).rstrip(".")


def _line(template: Template, trace: TracebackType | None) -> int:
    line = 1
    while trace is not None:
        if trace.tb_frame.f_globals.get("__jinja_template__") is template:
            line = template.get_corresponding_lineno(trace.tb_lineno)
        trace = trace.tb_next
    return line
