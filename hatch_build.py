"""What the wheel carries besides the package: this repository's own collection, as qgen/collection/."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

COLLECTION = ("facts", "templates", "items", "review.yaml", "qgen.lock")


class CollectionHook(BuildHookInterface):  # type: ignore[type-arg] # hatchling leaves its parameter open
    """Adds those parts of the collection that are there; an editable install uses the checkout's own."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files for the wheel."""
        if version == "editable":
            return
        for name in COLLECTION:
            if Path(self.root, name).exists():
                build_data["force_include"][str(Path(self.root, name))] = f"qgen/collection/{name}"
