"""Arithmetic on IPv4 blocks (CIDR, RFC 4632), with the mistakes that people make."""

from ipaddress import IPv4Network, ip_network

from qgen.compute.outcome import Outcome, Right, Setting, Told, Wrong
from qgen.facts import Literal, Value

BITS = 32
_FEWEST_BITS = 2
_WIDEST = 8
_OCTET = 2**16
_FAR = 3
_STEPS = {
    "one_bit_less": -1,
    "one_bit_more": 1,
    "two_bits_less": -2,
    "two_bits_more": 2,
    "three_bits_less": -_FAR,
    "three_bits_more": _FAR,
}
"""Of a block that is smaller or larger than need be: how many host bits it has more."""


def usable_addresses(case: Setting) -> Outcome | None:
    """Count the addresses of ``block`` that can be assigned: 2^(32 - length), less what is reserved.

    There is none where the count is the length as well (27 of a /27): the stem would show the key.
    """
    block, reserved = _block(case.operands.get("block")), case.fact("reserves")
    if block is None or reserved is None:
        return None
    less, proof = _whole(reserved[0]), reserved[1]
    host_bits = BITS - block.prefixlen
    total = 2**host_bits
    if less is None or host_bits <= _FEWEST_BITS or total <= 2 * less or total - less == block.prefixlen:
        return None
    right = Told("usable", {"bits": host_bits, "total": total, "reserved": less, "usable": total - less})
    mistakes = {
        "counts_reserved": (total, Told("counts_reserved", {"reserved": less})),
        "reserves_two": (total - 2, Told("reserves_two", {"reserved": less})),
        "reserves_more": (total - less - 2, Told("reserves_more", {"reserved": less})),
        "one_bit_less": (total // 2 - less, Told("other_length", {"length": f"/{block.prefixlen + 1}"})),
        "one_bit_more": (2 * total - less, Told("other_length", {"length": f"/{block.prefixlen - 1}"})),
    }
    wrong = tuple(
        Wrong(_integer(value), name, (said,), (proof,))
        for name, (value, said) in mistakes.items()
        if value != total - less
    )
    return Outcome((Right(_integer(total - less), (right,), (proof,)),), wrong)


def smallest_block(case: Setting) -> Outcome | None:
    """Find the longest prefix whose block still has ``count`` addresses besides the reserved ones."""
    count, reserved = _whole(case.operands.get("count")), case.fact("reserves")
    less = None if reserved is None else _whole(reserved[0])
    if count is None or less is None or reserved is None or count < 1:
        return None
    proof = reserved[1]
    bits = max(_FEWEST_BITS, (count + less - 1).bit_length())
    if bits >= BITS - _FAR:
        return None
    smaller = {"next": f"/{BITS - bits + 1}", "fewer": max(0, 2 ** (bits - 1) - less)}
    fits = Told("fits", {**_room(bits, less), **smaller, "count": count, "reserved": less})
    right = Right(_prefix(BITS - bits), (fits,), (proof,))
    careless = max(_FEWEST_BITS, (count - 1).bit_length())
    sizes = {bits + step: name for name, step in _STEPS.items()}
    sizes |= {} if careless == bits else {careless: "ignores_reserved"}
    wrong = []
    for host_bits, name in sorted(sizes.items()):
        if host_bits < bits and 2**host_bits > less:
            wrong.append(Wrong(_prefix(BITS - host_bits), name, (_too_few(host_bits, less),), (proof,)))
        elif host_bits > bits:
            said = Told("not_smallest", {"length": f"/{BITS - bits}"})
            wrong.append(Wrong(_prefix(BITS - host_bits), name, (said,), (proof,)))
    return Outcome((right,), tuple(wrong))


def _room(bits: int, reserved: int) -> dict[str, Value | int | str]:
    return {"length": f"/{BITS - bits}", "usable": max(0, 2**bits - reserved)}


def _too_few(bits: int, reserved: int) -> Told:
    return Told("too_few", {**_room(bits, reserved), "reserved": reserved})


def overlapping_block(case: Setting) -> Outcome | None:
    """Find the block that shares addresses with ``block`` among blocks of the same size that only look near.

    ``matters`` is a predicate under which some fact says why overlapping blocks matter for the subject.
    """
    block = _block(case.operands.get("block"))
    proofs = tuple(case.prover.objects(case.subject, case.roles["matters"]).values())
    if block is None or not _WIDEST <= block.prefixlen <= BITS - _FEWEST_BITS or not proofs:
        return None
    size, first = block.num_addresses, int(block.network_address)
    half = size // 2
    inner = IPv4Network((first + half, block.prefixlen + 1))
    covers = {"outer": str(block), "first": str(block[0]), "last": str(block[-1])}
    right = Right(_cidr(inner), (Told("lies_within", {"inner": str(inner), **covers}),), proofs)
    starts = {
        "next_block": first + size,
        "previous_block": first - half,
        "later_block": first + size + half,
        "earlier_block": first - size,
    }
    if size <= _OCTET:  # in a wider block another octet may well lie within
        starts["other_octet"] = first + half + (-_OCTET if first & _OCTET else _OCTET)
    wrong = []
    for name, start in starts.items():
        if 0 <= start <= 2**BITS - half:
            other = IPv4Network((start, block.prefixlen + 1))
            parts = {"block": str(other), "first": str(other[0]), "last": str(other[-1]), "outer": str(block)}
            wrong.append(Wrong(_cidr(other), name, (Told("lies_apart", parts),), proofs))
    return Outcome((right,), tuple(wrong))


# --- literals -----------------------------------------------------------------------------------------


def _block(value: Value | None) -> IPv4Network | None:
    if not isinstance(value, Literal) or value.type != "cidr":
        return None
    network = ip_network(str(value.key))
    return network if isinstance(network, IPv4Network) else None


def _whole(value: Value | None) -> int | None:
    known = isinstance(value, Literal) and value.type == "integer" and isinstance(value.key, int)
    return value.key if known else None  # type: ignore[union-attr, return-value]  # the line above checked both


def _integer(number: int) -> Literal:
    return Literal("integer", number, str(number))


def _prefix(length: int) -> Literal:
    return Literal("prefix", length, f"/{length}")


def _cidr(network: IPv4Network) -> Literal:
    return Literal("cidr", str(network), str(network))
