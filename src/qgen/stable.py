"""Stable hashes: the only source of chance. Equal parts give equal numbers on every machine and run."""

import base64
from collections.abc import Iterable
from hashlib import blake2b

from qgen.facts import Claim, FactBase, Literal, Ref, Sequence, TermSet, Value
from qgen.pattern import PredicateRef

_SEPARATOR = "\x1f"


def digest(*parts: object) -> bytes:
    """Return 16 bytes of BLAKE2b over the parts' texts."""
    return blake2b(_SEPARATOR.join(map(str, parts)).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def rank(*parts: object) -> int:
    """Return a number by which things stand in a random but stable order."""
    return int.from_bytes(digest(*parts)[:8])


def unit(*parts: object) -> float:
    """Return a number in [0, 1) that depends on the parts alone."""
    return rank(*parts) / 2**64


def identity(value: Value | PredicateRef, base: FactBase) -> str:
    """Return the text by which a value enters item ids; what was renamed keeps its oldest id."""
    if isinstance(value, Ref):
        entity = base.entities.get(value.id)
        return f"e:{entity.identity if entity else value.id}"
    if isinstance(value, PredicateRef):
        predicate = base.vocabulary.predicates.get(value.id)
        return f"p:{predicate.identity if predicate else value.id}"
    if isinstance(value, Literal):
        return f"l:{value.type}:{value.key!r}"
    if isinstance(value, Sequence):
        return "q:" + ">".join("|".join(sorted(identity(t, base) for t in step)) for step in value.steps)
    if isinstance(value, TermSet):
        return "s:" + "|".join(sorted(identity(member, base) for member in value.members))
    return "t:" + "|".join(sorted(_claim(claim, base) for claim in value.claims))


def _claim(claim: Claim, base: FactBase) -> str:
    middle = identity(PredicateRef(claim.predicate), base)
    parts = (identity(Ref(claim.subject), base), middle, identity(claim.object, base))
    return ("" if claim.holds else "not ") + " ".join(parts)


def item_id(
    template: str,
    given: Iterable[tuple[str, Value | PredicateRef]],
    base: FactBase,
    *,
    condition: str | None = None,
    key: Value | None = None,
) -> str:
    """Return an item's id: ``q`` and 12 base32 characters over the template, given bindings and condition.

    ``key`` joins where one of several true keys is shown.
    """
    parts = [f"{name}={identity(value, base)}" for name, value in sorted(given, key=lambda pair: pair[0])]
    if condition is not None:
        parts.append(f"when={condition}")
    if key is not None:
        parts.append(f"key={identity(key, base)}")
    return "q" + base64.b32encode(digest("item", template, *parts)).decode("ascii").lower()[:12]
