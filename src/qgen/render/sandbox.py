"""Jinja for texts that may come from strangers: the immutable sandbox, a short list of names, and limits."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from jinja2 import StrictUndefined, Template, Undefined, pass_context
from jinja2.filters import FILTERS
from jinja2.nodes import Template as Tree
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.tests import TESTS

from qgen.render import marks
from qgen.render.attributive import attributive
from qgen.render.faults import Missing
from qgen.render.limits import (
    BUDGET,
    MAX_TEXT,
    check_operands,
    checked_elements,
    checked_text,
    counted,
    limited_range,
)
from qgen.render.nouns import Noun, Offered

_FILTERS = ("default", "d", "lower", "upper", "trim", "length", "count", "first", "last", "int", "abs")
_TESTS = (
    *(
        "defined",
        "undefined",
        "none",
        "string",
        "number",
        "integer",
        "boolean",
        "true",
        "false",
        "odd",
        "even",
    ),
    *("in", "eq", "equalto", "==", "ne", "!=", "lt", "lessthan", "<", "le", "<=", "gt", "greaterthan", ">"),
    *("ge", ">=", "divisibleby"),
)
_ATTRIBUTES: dict[type, frozenset[str]] = {
    str: frozenset(
        (
            *("lower", "upper", "strip", "lstrip", "rstrip", "removeprefix", "removesuffix", "split"),
            *(
                "startswith",
                "endswith",
                "count",
                "find",
                "isdigit",
                "isalpha",
                "isalnum",
                "islower",
                "isupper",
            ),
        )
    ),
    dict: frozenset(("get", "items", "keys", "values")),
    list: frozenset(("count", "index")),
    tuple: frozenset(("count", "index")),
}
_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NOT = re.compile(r"\b(not)\b|(?<=\bcan)(not)\b|(?<=n)('t)\b")


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of one language's phrases and bodies."""

    intercepted_binops = frozenset(("*", "**", "%", "+"))

    def __init__(self, lang: str) -> None:
        super().__init__(undefined=StrictUndefined, finalize=_shown, optimized=False, autoescape=False)
        self.lang = lang
        self.filters = {name: FILTERS[name] for name in _FILTERS} | _own_filters(lang)
        self.tests = {name: TESTS[name] for name in _TESTS if name in TESTS}
        self.globals = {"range": limited_range}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ARG002 as Jinja's
        """Allow what templates are meant to see and nothing else."""
        if attr.startswith("_"):
            return False
        if isinstance(obj, Offered | LoopContext):
            return True
        return attr in _ATTRIBUTES.get(type(obj), frozenset())

    def wrap_str_format(self, value: Any) -> None:
        """Leave ``str.format`` to ``is_safe_attribute``: Jinja's safe wrapper pads to any width."""

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Refuse operations with a huge result before they are made."""
        if isinstance(left, Offered):
            left = str(left)
        if isinstance(right, Offered):
            right = str(right)
        check_operands(operator, left, right)
        return super().call_binop(context, operator, left, right)

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805, PYI063 as Jinja's
        """Count every call; a macro's is charged with the whole text that it might write."""
        work = __self.source_size(__context) if isinstance(__obj, Macro) else 1
        BUDGET.get().step(work)
        return super().call(__context, __obj, *args, **kwargs)

    @staticmethod
    def source_size(context: Context) -> int:
        """Return the length of the running text's source, as its program noted it."""
        size = context.get("__size__", 1)
        return size if isinstance(size, int) else 1

    def program(self, tree: Tree, name: str, size: int) -> Template:
        """Compile a prepared syntax tree into a template object."""
        tree.set_environment(self)
        code = self.compile(tree, name, name)
        return Template.from_code(self, code, {**self.globals, "__size__": size})


def printed(value: object) -> str:
    """Return what a value looks like in text; lists and other inner things have no such look."""
    if isinstance(value, str | Noun) or (isinstance(value, int | float) and not isinstance(value, bool)):
        return checked_text(str(value))
    if isinstance(value, Undefined):
        return str(value)  # raises, telling the name
    raise TypeError(f"a value of type {type(value).__name__} cannot be shown as text")


@pass_context  # with a context Jinja folds no constants, so that nothing runs while a template is compiled
def _shown(context: Context, value: object) -> str:  # noqa: ARG001 the signature is Jinja's
    return marks.value(printed(value))


def _own_filters(lang: str) -> dict[str, Callable[..., Any]]:
    return {
        "attributive": lambda text: attributive(printed(text), lang),
        "concat": lambda values: checked_text("".join(printed(value) for value in values)),
        "counted": counted,
        "bounded": checked_elements,
        "join": _join,
        "list": lambda values: checked_elements(list(values)),
        "negation": lambda text: _negation(printed(text), lang),
        "replace": _replace,
        "reverse": lambda values: list(values)[::-1] if not isinstance(values, str) else values[::-1],
        "sentence": lambda text: marks.sentence_start(printed(text)),
        "sort": sorted,
        "string": printed,
        "strong": lambda text: marks.strong(printed(text)),
        "words": lambda number: _in_words(number, lang),
    }


def _join(values: Iterable[object], by: str = "") -> str:
    return checked_text(by.join(marks.value(printed(value)) for value in values))


def _replace(text: object, old: str, new: str) -> str:
    whole = printed(text)
    if len(whole) + (whole.count(old) if old else len(whole) + 1) * len(new) > 2 * MAX_TEXT:
        checked_text(" " * (MAX_TEXT + 1))
    return checked_text(whole.replace(old, new))


def _in_words(number: object, lang: str) -> str:
    if not isinstance(number, int):
        raise TypeError("words wants a whole number")
    return _WORDS[number] if lang == "en" and 0 <= number < len(_WORDS) else str(number)


def _negation(text: str, lang: str) -> str:
    """Emphasise the word that makes the text a denial."""
    if not text:
        raise Missing("no text to deny")
    if lang == "en":
        found = _NOT.search(text)
        if not found:
            raise Missing(f"no 'not' to emphasise in {text!r}")
        start, end = found.span()
        if text[:start].endswith("can"):  # half a word in capitals reads badly
            start -= len("can")
        return text[:start] + marks.strong(text[start:end].upper()) + text[end:]
    if lang == "ja" and text.endswith("ない"):
        return text[:-2] + marks.strong(text[-2:])
    return marks.strong(text)
