"""The fixed words of an interface, by language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

Catalogue = Mapping[str, str]
"""Messages by name; ``{…}`` are blanks."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The words of one language, of a subclass's catalogues; what is lacking is said in English."""

    lang: str
    catalogues: ClassVar[Mapping[str, Catalogue]] = {}

    def __call__(self, name: str, **values: object) -> str:
        """Return the message ``name`` with ``values`` filled in."""
        english = self.catalogues["en"]
        catalogue = self.catalogues.get(self.lang.split("-")[0], english)
        return catalogue.get(name, english.get(name, name)).format(**values)

    def count(self, what: str, n: int) -> str:
        """Return ``n`` of ``what``: the message ``what.one`` or ``what.many``."""
        return self(f"{what}.{'one' if n == 1 else 'many'}", n=n)
