"""Filling a document layout with an exam."""

from collections.abc import Callable, Iterable, Mapping

from jinja2 import TemplateError, TemplateNotFound

from qgen.write.sandbox import LayoutSandbox

OUTPUT_LIMIT = 256 * 1024 * 1024
"""Characters that one document may have."""


class LayoutError(Exception):
    """A layout that cannot be filled: ``file`` and ``line`` say where, ``message`` why."""

    def __init__(self, message: str, file: str, line: int = 1) -> None:
        super().__init__(f"{file}:{line}: {message}")
        self.message = message
        self.file = file
        self.line = line


def fill(
    name: str,
    layouts: Mapping[str, str],
    values: Mapping[str, object],
    *,
    filters: Mapping[str, Callable[..., object]],
    finalize: Callable[[object], object] | None = None,
    autoescape: bool = False,
) -> str:
    """Return the layout ``name`` filled with ``values``, or raise LayoutError."""
    sandbox = LayoutSandbox(layouts, filters, finalize, autoescape=autoescape)
    try:
        return _bounded(sandbox.get_template(name).generate(dict(values)), name)
    except (
        TemplateError,
        ArithmeticError,
        AttributeError,
        LookupError,
        TypeError,
        ValueError,
        RecursionError,
    ) as error:
        raise _located(error, name, layouts) from error


def _bounded(pieces: Iterable[str], name: str) -> str:
    found: list[str] = []
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > OUTPUT_LIMIT:
            raise LayoutError(f"it makes more than {OUTPUT_LIMIT} characters", name)
        found.append(piece)
    return "".join(found)


def _located(error: Exception, name: str, layouts: Mapping[str, str]) -> LayoutError:
    """Return the error with the innermost line of a layout that it went through."""
    if isinstance(error, TemplateNotFound):
        return LayoutError("there is no such layout", str(error.name or name))
    file, line = getattr(error, "name", None) or name, getattr(error, "lineno", None) or 1
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in layouts:
            file, line = trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    return LayoutError(str(error) or type(error).__name__, file, line)
