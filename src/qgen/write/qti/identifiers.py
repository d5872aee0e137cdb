"""Identifiers of QTI, which begin with a letter and hold no blanks."""

import re

_OTHER = re.compile(r"[^A-Za-z0-9_-]")


def identifier(name: str, prefix: str = "i") -> str:
    """Return ``name`` as an identifier; whatever else it holds becomes an underscore."""
    clean = _OTHER.sub("_", name)
    return clean if clean[:1].isalpha() else f"{prefix}-{clean}"
