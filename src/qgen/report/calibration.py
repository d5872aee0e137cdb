"""A calibration as the file that ``qgen build --calibration`` reads: one line for each item."""

from qgen.calibration import Calibrated
from qgen.grade.analysis import Analysis


def calibration_yaml(analysis: Analysis) -> bytes:
    """Return the calibrated items, sorted by id."""
    found = analysis.calibrating
    exam = analysis.forms.first
    head = [
        f"# {exam.name} ({exam.lang}): {len(found.abilities)} students, {(found.model or '').upper()}",
        "# difficulty: 1 / (1 + exp(-b)); b: difficulty in logits, a: discrimination, n: answers",
    ]
    lines = [f"{name}: {_line(found.items[name])}" for name in sorted(found.items)]
    return ("\n".join([*head, *lines]) + "\n").encode()


def _line(one: Calibrated) -> str:
    told = {
        "difficulty": f"{one.difficulty:.2f}",
        "a": _number(one.a),
        "b": _number(one.b),
        "se": _number(one.se),
        "n": None if one.n is None else str(one.n),
        "model": one.model,
    }
    return "{" + ", ".join(f"{name}: {value}" for name, value in told.items() if value is not None) + "}"


def _number(value: float | None) -> str | None:
    return None if value is None else f"{value:.3f}"
