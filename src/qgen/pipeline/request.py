"""What a build is asked for."""

from dataclasses import dataclass, replace
from pathlib import Path

from qgen.pipeline.formats import DEFAULT_FORMATS
from qgen.pipeline.opening import Opened, Source

DEFAULT_SEED = 1
DEFAULT_COUNT = 50
DEFAULT_DIFFICULTY = "medium"


@dataclass(frozen=True, slots=True)
class Request:
    """What a build is asked for. No ``domains``: all, in turn; no ``count``: every item.

    ``exam`` is a blueprint's id; ``total``, if a number was asked for, replaces that of its items. With
    ``forms``, or a blueprint, exams are assembled: ``count`` is then the number of items of each form.
    """

    source: Source
    out: Path
    domains: tuple[str, ...] = ()
    formats: tuple[str, ...] = DEFAULT_FORMATS
    lang: str | None = None
    count: int | None = DEFAULT_COUNT
    seed: int = DEFAULT_SEED
    difficulty: str = DEFAULT_DIFFICULTY
    assume_complete: bool = False
    any_style: bool = False
    approved_only: bool = False
    proven_only: bool = False
    locked: bool = False
    exam: str | None = None
    total: int | None = None
    forms: int | None = None
    calibrations: tuple[Path, ...] = ()
    paper: str | None = None
    large_print: bool = False

    def language(self, opened: Opened) -> str:
        """Return the exam's language: the one asked for, else the collection's first."""
        return self.lang or opened.base.vocabulary.languages[0]

    def updates_lock(self, opened: Opened) -> bool:
        """Whether the build may move notes forward in qgen.lock: only the collection's own default build."""
        defaults = replace(
            self, seed=DEFAULT_SEED, difficulty=DEFAULT_DIFFICULTY, assume_complete=False, calibrations=()
        )
        same_day = opened.as_of == opened.base.vocabulary.as_of
        own = not opened.files.place.packaged
        return "anki" in self.formats and defaults == self and same_day and own
