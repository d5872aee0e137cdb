"""What one render may cost. Jinja's sandbox guards attributes; nothing in it guards time and memory."""

from collections.abc import Iterable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass

from qgen.render.faults import OverLimit

MAX_TEXT = 20_000
"""Characters of any text that a template makes."""
MAX_STEPS = 10_000
"""Loop turns and calls of one render."""
MAX_WORK = 1_000_000
"""Characters written in one render, those that are thrown away included."""
MAX_BITS = 1_024
"""Size of any whole number that a template makes."""
MAX_ELEMENTS = 1_000
"""Values in any list, counting those in lists inside it."""


@dataclass(slots=True)
class Budget:
    """What the running render has spent so far."""

    steps: int = 0
    work: int = 0

    def step(self, work: int = 1) -> None:
        """Count one loop turn or call that may write ``work`` characters."""
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise OverLimit(f"more than {MAX_STEPS:,} loop turns and calls")
        self.write(work)

    def write(self, characters: int) -> None:
        """Count characters that are written."""
        self.work += characters
        if self.work > MAX_WORK:
            raise OverLimit(f"more than {MAX_WORK:,} characters are written on the way")


BUDGET: ContextVar[Budget] = ContextVar("BUDGET")
"""The budget of the render that is under way; phrases rendered inside a body spend from the body's."""


def counted(values: Iterable[object], work: int) -> Iterator[object]:
    """Yield the values, counting each as one loop turn."""
    for element in values:
        BUDGET.get().step(work)
        yield element


def checked_text(text: str) -> str:
    """Return the text, or refuse it when it is too long."""
    if len(text) > MAX_TEXT:
        raise OverLimit(f"a text of more than {MAX_TEXT:,} characters")
    BUDGET.get().write(len(text))
    return text


def checked_elements(values: object) -> object:
    """Return the list, tuple or mapping, or refuse it when it holds too much."""
    if _weight(values) > MAX_ELEMENTS:
        raise OverLimit(f"a list of more than {MAX_ELEMENTS:,} values")
    return values


def _weight(values: object) -> int:
    # every container is checked when it is made, so what stands inside this one is small
    if isinstance(values, Mapping):
        return 1 + sum(_weight(key) + _weight(one) for key, one in values.items())
    if isinstance(values, list | tuple):
        return 1 + sum(_weight(one) for one in values)
    return 1


def limited_range(*bounds: int) -> range:
    """Return Python's range, as long as it is short."""
    found = range(*bounds)
    if len(found) > MAX_ELEMENTS:
        raise OverLimit(f"a range of more than {MAX_ELEMENTS:,} numbers")
    return found


def check_operands(operator: str, left: object, right: object) -> None:
    """Refuse an operation whose result would be too large, before it is made."""
    if operator == "*":
        _check_product(left, right)
    elif operator == "**":
        _check_power(left, right)
    elif operator == "+":
        _check_sum(left, right)
    elif operator == "%" and isinstance(left, str):
        raise OverLimit("formatting with % (write the text with {{ }} instead)")


def _check_product(left: object, right: object) -> None:
    if isinstance(left, int) and isinstance(right, int):
        if left.bit_length() + right.bit_length() > MAX_BITS:
            raise OverLimit("a number that is too large")
        return
    for whole, times in ((left, right), (right, left)):
        if isinstance(whole, str | list | tuple) and isinstance(times, int):
            limit = MAX_TEXT if isinstance(whole, str) else MAX_ELEMENTS
            size = len(whole) if isinstance(whole, str) else _weight(whole)
            if size * max(times, 0) > limit:
                raise OverLimit(f"a repetition of more than {limit:,} parts")


def _check_power(left: object, right: object) -> None:
    if isinstance(left, int) and isinstance(right, int) and left.bit_length() * abs(right) > MAX_BITS:
        raise OverLimit("a number that is too large")


def _check_sum(left: object, right: object) -> None:
    if isinstance(left, str) and isinstance(right, str) and len(left) + len(right) > MAX_TEXT:
        raise OverLimit(f"a text of more than {MAX_TEXT:,} characters")
    if isinstance(left, list | tuple) and _weight(left) + _weight(right) > MAX_ELEMENTS:
        raise OverLimit(f"a list of more than {MAX_ELEMENTS:,} values")
