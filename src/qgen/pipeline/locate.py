"""Where the collection is: upward from the working directory, else the one that came with qgen."""

import os.path
from dataclasses import dataclass
from pathlib import Path

import qgen

FACTS = "facts"
VOCABULARY = f"{FACTS}/vocabulary.yaml"
"""The file that marks a collection."""


@dataclass(frozen=True, slots=True)
class Place:
    """A collection's folder. A ``packaged`` one came with qgen and is only read."""

    root: Path
    packaged: bool = False

    def shown(self, file: str) -> str:
        """Return a file of the collection as the user would write it from where they are."""
        path, here = self.root / file, Path.cwd()
        near = here.is_relative_to(self.root) or path.is_relative_to(here)
        return os.path.relpath(path, here) if near else str(path)


def packaged_root() -> Path:
    """Return the folder of the collection that came with qgen: inside the wheel, or the source checkout."""
    package = Path(qgen.__file__).resolve().parent
    installed = package / "collection"
    return installed if installed.is_dir() else package.parents[1]


def locate(start: Path, root: Path | None = None) -> Place:
    """Return the collection for a run that begins in ``start``.

    The first folder, upward, that holds a ``facts`` folder decides, with or without a vocabulary in it (the
    reader then says what is missing): silently passing it by would build an exam from other facts.
    """
    if root is not None:
        return Place(root.resolve())
    for folder in (start, *start.parents):
        if (folder / FACTS).is_dir():
            return Place(folder)
    return Place(packaged_root(), packaged=True)
