"""A finished exam: what a build hands to the writers."""

from dataclasses import dataclass

from qgen.item import Item


@dataclass(frozen=True, slots=True)
class Sitting:
    """The terms on which an exam is sat; every item is worth one point.

    ``minutes`` is the time allowed, ``pass_mark`` the share (0 to 1) of the points that passes; None: unsaid.
    ``instructions`` are the blueprint's own, in the exam's language, and stand beside the usual ones.
    """

    minutes: int | None = None
    pass_mark: float | None = None
    instructions: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A content area of a blueprint: its title in the exam's language, and the ids of the items in it."""

    id: str
    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The paper that an exam is printed on: ``size`` is ``a4`` or ``letter``; ``large`` is large print."""

    size: str = "a4"
    large: bool = False


@dataclass(frozen=True, slots=True)
class Exam:
    """Items in the order of the paper. ``name`` is the file stem, ``title`` what a person reads.

    ``stem`` below is the file name without extension: the default language has no suffix.
    ``form`` is the letter of a parallel form, ``blueprint`` the id of the blueprint that it was assembled by;
    ``sections`` are that blueprint's content areas, whatever the items' order. No date comes from a clock.
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
    sitting: Sitting = Sitting()
    sections: tuple[Section, ...] = ()
    page: Page = Page()

    @property
    def stem(self) -> str:
        """Return the file name without extension: ``security``, ``security-ja``, ``security-ja-A``."""
        parts = [self.name, self.lang if self.lang != self.default_lang else "", self.form or ""]
        return "-".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Note:
    """What became of items that a format cannot carry as they are: ``what`` is "left out" or "changed"."""

    what: str
    reason: str
    items: tuple[str, ...]
