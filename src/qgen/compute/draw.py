"""Drawers: how the operands of a computed item are drawn. Equal salts give equal operands."""

from collections.abc import Callable, Mapping
from ipaddress import ip_network

from qgen.facts import Literal, Ref, TermSet, Value
from qgen.graph.prover import Prover
from qgen.pattern import Draw
from qgen.stable import rank

Chance = Callable[[object], int]
"""Returns a stable random number for a purpose."""


def drawn(prover: Prover, draws: Mapping[str, Draw], *salt: object) -> dict[str, Value] | None:
    """Return an operand for each name, None where one cannot be drawn."""
    found: dict[str, Value] = {}
    for name, draw in draws.items():
        value = DRAWERS[draw.kind](prover, draw.settings, lambda part, name=name: rank(*salt, name, part))  # type: ignore[misc]
        if value is None:
            return None
        found[name] = value
    return found


def _subnet(_: Prover, settings: Mapping[str, str], chance: Chance) -> Value | None:
    """Draw a block of a drawn length within a block."""
    whole = ip_network(settings["within"])
    length = _between(settings["length"], chance)
    if not whole.prefixlen <= length <= whole.max_prefixlen:
        return None
    places = 2 ** (length - whole.prefixlen)
    start = int(whole.network_address) + (chance("place") % places) * 2 ** (whole.max_prefixlen - length)
    text = f"{type(whole.network_address)(start)}/{length}"
    return Literal("cidr", text, text)


def _number(_: Prover, settings: Mapping[str, str], chance: Chance) -> Value | None:
    """Draw an integer."""
    number = _between(settings["between"], chance)
    return Literal("integer", number, str(number))


def _some(prover: Prover, settings: Mapping[str, str], chance: Chance) -> Value | None:
    """Draw so many things of a type."""
    count = int(settings.get("count", "1"))
    names = prover.taxonomy.members(settings["type"])
    chosen = sorted(names, key=chance)[:count]
    if len(chosen) < count:
        return None
    return Ref(chosen[0]) if count == 1 else TermSet(tuple(Ref(name) for name in sorted(chosen)))


def _between(text: str, chance: Chance) -> int:
    low, high = (int(part) for part in text.split("-"))
    return low + chance("number") % (high - low + 1)


DRAWERS: Mapping[str, Callable[[Prover, Mapping[str, str], Chance], Value | None]] = {
    "subnet": _subnet,
    "number": _number,
    "some": _some,
}
"""By name: what draws an operand. Their settings are checked when a template is read."""
