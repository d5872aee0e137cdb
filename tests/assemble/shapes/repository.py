"""The repository's own collection, loaded once."""

from functools import lru_cache
from pathlib import Path

from qgen.facts import FactBase
from qgen.load.collection import load_collection
from qgen.pattern import ItemTemplate

ROOT = Path(__file__).parents[3]
FOLDERS = {"facts": "*.yaml", "templates/items": "*.j2"}


@lru_cache
def collection() -> tuple[FactBase, tuple[ItemTemplate, ...]]:
    """Return the facts and the templates that draw operands."""
    files = {
        path.relative_to(ROOT).as_posix(): path.read_bytes()
        for folder, pattern in FOLDERS.items()
        for path in (ROOT / folder).rglob(pattern)
    }
    read, _ = load_collection(files)
    assert read is not None
    return read.base, tuple(template for template in read.templates if template.draw)
