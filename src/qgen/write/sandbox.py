"""Where document layouts run: Jinja's immutable sandbox, cut down to what a layout needs and can be bounded.

A layout may come from a stranger. Jinja's own sandbox keeps it from the system but not from taking all time
and memory: ``'a' * 10**9``, ``''.ljust(10**9)``, loops in loops and macros that call themselves all run.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import BuiltinFunctionType, BuiltinMethodType, MethodWrapperType
from typing import Any

from jinja2 import BaseLoader, StrictUndefined, TemplateNotFound, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

TEXT_LIMIT = 1_000_000
"""Characters of one text that a layout puts together (a document is written piece by piece)."""
ROUND_LIMIT = 5_000_000
"""Rounds that the loops of one document may take together."""
CALL_COST = 20
"""Rounds that a call counts for: a macro takes about that much longer."""
NUMBER_LIMIT = 2**63

FILTERS = frozenset(
    {"abs", "capitalize", "count", "d", "default", "e", "escape", "first", "int", "last", "length", "list"}
    | {"lower", "reverse", "round", "sort", "title", "trim", "upper"}
)
GLOBALS = frozenset({"range", "namespace"})
_ROUNDS, _BOUNDED = "rounds of a loop", "bounded text"  # a layout cannot name a filter with blanks


class LayoutSandbox(ImmutableSandboxedEnvironment):
    """Fills one document; its allowance of rounds is spent then."""

    intercepted_binops = frozenset({"+", "*", "**", "%", "//", "/", "-"})

    def __init__(
        self,
        layouts: Mapping[str, str],
        filters: Mapping[str, Callable[..., object]],
        finalize: Callable[[object], object] | None,
        *,
        autoescape: bool,
    ) -> None:
        super().__init__(
            loader=_Layouts(layouts),
            undefined=StrictUndefined,
            autoescape=autoescape,
            finalize=finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        own = {"join": _join, _ROUNDS: self._rounds, _BOUNDED: _bounded}
        self.filters = {name: self.filters[name] for name in FILTERS} | {**own, **filters}
        self.globals = {name: self.globals[name] for name in GLOBALS}
        self._left = ROUND_LIMIT

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Calculate with numbers of sane size only; texts are joined with ``~``."""
        if operator == "**" or not all(
            isinstance(n, int | float) and abs(n) < NUMBER_LIMIT for n in (left, right)
        ):
            raise SecurityError(f"a layout calculates {operator} with small numbers only")
        return super().call_binop(context, operator, left, right)

    def call(self, context: Any, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call what the writer or the layout defines; methods of texts and lists are out of bounds."""
        if isinstance(function, BuiltinFunctionType | BuiltinMethodType | MethodWrapperType):
            raise SecurityError(f"a layout may not call {function.__name__}")
        self._spend(CALL_COST)
        return super().call(context, function, *args, **kwargs)

    def wrap_str_format(self, _value: Any) -> None:
        """Leave ``str.format`` the method that it is, which ``call`` refuses: its widths have no bound."""

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        return _Meter(self).visit(tree)  # type: ignore[no-any-return]  # a visitor returns Any

    def _rounds(self, values: Iterable[object]) -> Iterator[object]:
        for value in values:
            self._spend()
            yield value

    def _spend(self, rounds: int = 1) -> None:
        self._left -= rounds
        if self._left < 0:
            raise SecurityError(f"the layout takes more than {ROUND_LIMIT} rounds of its loops and macros")


class _Layouts(BaseLoader):
    """Serves the layouts that the caller read; nothing is looked up on disk."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts

    def get_source(self, _environment: object, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return a layout's text; its file name in tracebacks is its name."""
        if template not in self._texts:
            raise TemplateNotFound(template)
        return self._texts[template], template, lambda: True


class _Meter(NodeTransformer):
    """Puts a meter on whatever in a layout can grow: loops and joined texts."""

    def __init__(self, environment: LayoutSandbox) -> None:
        self._environment = environment

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - Jinja's name for it
        if node.recursive:
            raise SecurityError("a layout may not have recursive loops")
        self.generic_visit(node)
        node.iter = self._through(_ROUNDS, node.iter)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802 - Jinja's name for it
        self.generic_visit(node)
        return self._through(_BOUNDED, node)

    def _through(self, name: str, node: Any) -> nodes.Filter:
        metered = nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)
        metered.set_environment(self._environment)
        return metered


def _bounded(text: str) -> str:
    if len(text) > TEXT_LIMIT:
        raise SecurityError(f"the layout makes a text of more than {TEXT_LIMIT} characters")
    return text


def _join(values: Iterable[object], separator: str = "") -> str:
    parts = [str(value) for value in values]
    if sum(map(len, parts)) + len(separator) * len(parts) > TEXT_LIMIT:
        raise SecurityError(f"the layout makes a text of more than {TEXT_LIMIT} characters")
    return separator.join(parts)
