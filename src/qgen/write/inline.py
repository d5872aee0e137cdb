"""Style and script that stand within a page, and the policy that lets these run and nothing else."""

import base64
import hashlib
from collections.abc import Mapping, Sequence

from qgen.write.layout import LayoutError


def joined(names: Sequence[str], layouts: Mapping[str, str], ends: str) -> str:
    """Return the named files as one text for the inside of an element.

    Raises LayoutError for a file that is missing, or that holds ``ends``, which would close the element.
    """
    parts = []
    for name in names:
        if name not in layouts:
            raise LayoutError(f"there is no layout {name}", name)
        text = layouts[name].replace("\r\n", "\n").replace("\r", "\n").replace("\0", "�")
        if (at := text.lower().find(ends)) >= 0:
            message = f"it holds {ends!r}, which would end the element that it stands in"
            raise LayoutError(message, name, text.count("\n", 0, at) + 1)
        parts.append(text.strip())
    return "\n\n".join(parts)


def policy(styles: Sequence[str], scripts: Sequence[str] = ()) -> str:
    """Return a policy under which a page shows these styles and runs these scripts, and loads nothing."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src {_hashes(styles)}",
            f"script-src {_hashes(scripts)}",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hashes(texts: Sequence[str]) -> str:
    """Return the texts' SHA-256 hashes as a policy spells them."""
    digests = (base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts)
    return " ".join(f"'sha256-{digest}'" for digest in digests) or "'none'"
