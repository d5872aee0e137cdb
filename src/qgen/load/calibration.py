"""A calibration file: what answers have shown of items, as ``qgen grade --calibration-out`` writes it."""

import math
import re
from collections.abc import Mapping

from qgen.calibration import Calibrated
from qgen.diagnostics import Diagnostic, in_order
from qgen.load.fields import Fields, fields_of, mapping_of, named_values, shown, text_of, whole_of
from qgen.load.findings import Findings
from qgen.load.nodes import Node, Scalar, read_nodes

KEYS = ("difficulty", "a", "b", "se", "n", "model")

_ID = re.compile(r"q[a-z0-9]{12}")
_DECIMAL = re.compile(r"[+-]?[0-9]{1,6}(?:\.[0-9]{1,12})?")
_UNBOUNDED = (-math.inf, math.inf)


def read_calibration(file: str, data: bytes) -> tuple[Mapping[str, Calibrated], list[Diagnostic]]:
    """Return what a file says, by item id, and all that is wrong in it."""
    find = Findings(file)
    node = read_nodes(find, data)
    body = None if node is None else mapping_of(find, node, "a mapping: item id to {difficulty:, …}")
    found: dict[str, Calibrated] = {}
    for key, value in named_values(find, body) if body is not None else ():
        if not _ID.fullmatch(key.text):
            find.report("QG852", key, "No item's id.", value=key.text, expected="q and 12 letters or digits")
            continue
        one = _one(find, value)
        if one is not None:
            found[key.text] = one
    return found, in_order(find.found)


def _one(find: Findings, node: Node) -> Calibrated | None:
    body = mapping_of(find, node, "{difficulty: 0.62, …}")
    if body is None:
        return None
    fields = fields_of(find, body, KEYS, required=("difficulty",))
    difficulty = _number(find, fields, "difficulty", (0.0, 1.0))
    a, b = _number(find, fields, "a", (0.0, math.inf)), _number(find, fields, "b", _UNBOUNDED)
    se = _number(find, fields, "se", (0.0, math.inf))
    n = whole_of(find, fields["n"][1]) if "n" in fields else None
    model = text_of(find, fields["model"][1]) if "model" in fields else None
    return None if difficulty is None else Calibrated(difficulty, a, b, se, n, model)


def _number(find: Findings, fields: Fields, name: str, ends: tuple[float, float]) -> float | None:
    """Return a decimal number within the ends; None where it is not said, or reported."""
    if name not in fields:
        return None
    node = fields[name][1]
    if isinstance(node, Scalar) and _DECIMAL.fullmatch(node.text):
        number = float(node.text)
        if ends[0] <= number <= ends[1]:
            return number
    expected = {0.0: "a number from 0", -math.inf: "a number"}[ends[0]]
    expected += " to 1" if ends[1] == 1.0 else ""
    find.report("QG851", node, "Not a number that fits here.", value=shown(node), expected=expected)
    return None
