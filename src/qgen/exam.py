"""A finished exam: what a build hands to the writers."""

from dataclasses import dataclass

from qgen.item import Item


@dataclass(frozen=True, slots=True)
class Exam:
    """Items in the order of the paper. ``name`` is the file stem, ``title`` what a person reads.

    ``stem`` below is the file name without extension: the default language has no suffix.
    ``topic_titles`` and dates never come from a clock.
    """

    name: str
    title: str
    lang: str
    default_lang: str
    domains: tuple[str, ...]
    seed: int
    items: tuple[Item, ...]
    as_of: str | None = None
    form: str | None = None
    blueprint: str | None = None
    qgen: str = ""

    @property
    def stem(self) -> str:
        """Return the file name without extension: ``security``, ``security-ja``, ``security-ja-A``."""
        parts = [self.name, self.lang if self.lang != self.default_lang else "", self.form or ""]
        return "-".join(part for part in parts if part)
