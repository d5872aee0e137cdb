"""What making a data set takes: ids from names, stable choices, and short ways to write a vocabulary."""

import hashlib
import re
import unicodedata
from typing import Any


def slug(text: str) -> str:
    """Return an id made from a name; a name without Latin letters gives a hash."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return (
        re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or f"x-{hashlib.sha256(text.encode()).hexdigest()[:8]}"
    )


def chance(text: str) -> float:
    """Return a number from 0 to 1 that the text alone decides."""
    return int(hashlib.sha256(text.encode()).hexdigest()[:12], 16) / 16**12


def some(texts: list[str], count: int, why: str) -> list[str]:
    """Return that many of the texts, the same ones each time, in their order."""
    chosen = set(sorted(texts, key=lambda text: chance(f"{why} {text}"))[:count])
    return [text for text in texts if text in chosen]


def predicate(
    subject: Any, thing: Any, does: tuple[str, str], asks: dict[str, str], **flags: Any
) -> dict[str, Any]:
    """Return a predicate with English phrases; ``asks`` are its question forms."""
    return {"subject": subject, "object": thing, **flags, "en": {"does": list(does), **asks}}


def typed(one: str, many: str, **flags: Any) -> dict[str, Any]:
    """Return a type with an English label."""
    return {"en": [one, many], **flags}
