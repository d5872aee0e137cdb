"""How many items a section or cell of a blueprint asks for: a weight, a count, a share, or a range."""

import re
from dataclasses import dataclass
from fractions import Fraction

from qgen.blueprint import Bound
from qgen.load.fields import Fields, shown, whole_of
from qgen.load.findings import Findings, Place
from qgen.load.nodes import Node, Scalar

_NUMBER = re.compile(r"(\d{1,6}(?:\.\d{1,6})?)(\s?%)?")
_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Amount:
    """Either a weight, or the fewest and the most; None where it is not said."""

    weight: Fraction | None = None
    low: Bound | None = None
    high: Bound | None = None


def read_amount(find: Findings, place: Place, fields: Fields, proportion: str) -> Amount | None:
    """Return the amount among the fields; ``proportion`` is ``weight`` or ``share``, whichever may be there.

    None, after reporting it at ``place``, where it is not said once.
    """
    ways = [name for name in (proportion, "count") if name in fields]
    ways += ["min and max"] if fields.keys() & {"min", "max"} else []
    if len(ways) != 1:
        find.report(
            "QG802",
            place,
            f"It says how many items in {len(ways)} ways." if ways else "It does not say how many items.",
            value=", ".join(ways) or None,
            expected=f"one of {proportion}, count, or min and max",
        )
        return None
    if ways == ["weight"]:
        return Amount(weight=_weight(find, fields["weight"][1]))
    if ways == ["share"]:
        share = share_of(find, fields["share"][1])
        return Amount(low=share, high=share)
    if ways == ["count"]:
        count = whole_of(find, fields["count"][1])
        return Amount(low=count, high=count)
    return _range(find, fields)


def _range(find: Findings, fields: Fields) -> Amount:
    """Return ``min`` and ``max``; without a least number there is none."""
    low = whole_or_share(find, fields["min"][1]) if "min" in fields else 0
    high = whole_or_share(find, fields["max"][1]) if "max" in fields else None
    alike = isinstance(low, Fraction) == isinstance(high, Fraction) or not low
    if low is not None and high is not None and alike and low > high:
        find.report(
            "QG804",
            fields["max"][1],
            "The range ends before it begins.",
            value=shown(fields["max"][1]),
            expected=f"{shown(fields['min'][1])} or more",
            related=[(find.at(fields["min"][1]), "it begins here")],
        )
        return Amount()
    return Amount(low=low, high=high)


def whole_or_share(find: Findings, node: Node) -> Bound | None:
    """Return a number of items, or a share as a Fraction."""
    if isinstance(node, Scalar) and node.text.endswith("%"):
        return share_of(find, node)
    return whole_of(find, node, least=0)


def share_of(find: Findings, node: Node, *, percent: bool = True) -> Fraction | None:
    """Return a share from 0 to 1, written ``5 %``; where ``percent`` is not asked for, also ``0.05``."""
    match = _NUMBER.fullmatch(node.text) if isinstance(node, Scalar) else None
    number = None if match is None or (percent and not match[2]) else Fraction(match[1])
    share = number / _PERCENT if number is not None and match is not None and match[2] else number
    if share is None or share > 1:
        expected = (
            "a percentage such as 5 %, at most 100 %" if percent else "a number from 0 to 1, such as 0.6"
        )
        find.report("QG805", node, "Not a share.", value=shown(node), expected=expected)
        return None
    return share


def _weight(find: Findings, node: Node) -> Fraction | None:
    match = _NUMBER.fullmatch(node.text) if isinstance(node, Scalar) else None
    weight = Fraction(match[1]) if match else Fraction(0)
    if weight > 0:
        return weight
    find.report("QG805", node, "Not a weight.", value=shown(node), expected="a number above 0, such as 18")
    return None
