"""Drafts: exams whose items are made, before any file is written; and what they have in common."""

from dataclasses import dataclass

from qgen import __version__
from qgen.assemble.bank import BankOptions
from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.exam import Exam, Page
from qgen.facts import EVERY_LANGUAGE, Day, Vocabulary
from qgen.item import Item
from qgen.manifest import LeftOut
from qgen.pipeline.opening import Opened
from qgen.pipeline.request import Request
from qgen.pipeline.selection import statuses

_REASONS = 3


@dataclass(frozen=True, slots=True)
class Draft:
    """An exam whose items are made, and what yielded none.

    ``forms`` are there where it was assembled: what they show, while ``exam`` has the items of all of
    them, as the bank shows them.
    """

    exam: Exam
    left_out: tuple[LeftOut, ...]
    forms: tuple[Exam, ...] = ()


def bank_options(request: Request, opened: Opened, *domains: str) -> BankOptions:
    """Return what the bank of the domains is asked for."""
    assert opened.collection is not None
    status = statuses(opened.collection)
    return BankOptions(
        lang=request.language(opened),
        domains=domains,
        as_of=opened.as_of,
        seed=request.seed,
        count=request.count,
        difficulty=request.difficulty,
        assume_complete=request.assume_complete,
        any_style=request.any_style,
        rejected=status["rejected"] | status["retired"],
        approved=status["approved"] if request.approved_only else None,
        calibration=opened.calibration,
    )


def domain_exam(domain: str, items: tuple[Item, ...], request: Request, opened: Opened) -> Exam:
    """Return the exam of a domain."""
    lang = request.language(opened)
    return Exam(
        name=domain,
        title=title_of(domain, lang, opened.base.vocabulary),
        lang=lang,
        default_lang=opened.base.vocabulary.languages[0],
        domains=(domain,),
        seed=request.seed,
        items=items,
        as_of=_written_day(opened.as_of),
        qgen=__version__,
        page=Page(request.paper or Page().size, large=request.large_print),
    )


def title_of(domain: str, lang: str, vocabulary: Vocabulary) -> str:
    """Return the domain's title as the vocabulary gives it, else its id as a title."""
    titles = vocabulary.domains.get(domain, {})
    return titles.get(lang) or titles.get(EVERY_LANGUAGE) or as_title(domain)


def as_title(name: str) -> str:
    """Return an id as a title."""
    made = name.replace("-", " ").replace("_", " ")
    return made[:1].upper() + made[1:]


def _written_day(day: Day | None) -> str | None:
    return None if day is None else "{:04d}-{:02d}-{:02d}".format(*day)


def no_items(domain: str, reasons: tuple[LeftOut, ...], *, asked: bool) -> Diagnostic:
    """Return that a domain gives no item, and what stood in the way most often."""
    told = "; ".join(f"{left.reason} ({left.count})" for left in reasons[:_REASONS])
    return Diagnostic(
        "QG600",
        Position(f"facts/{domain}" if reasons or not asked else "facts"),
        f"no item could be made from the facts of {domain}",
        value=told or None,
        expected="facts whose predicates have phrases, and enough distractors that can be refuted",
        hint="qgen list predicates shows which phrases there are",
        severity=Severity.ERROR if asked else Severity.INFORMATION,
    )
