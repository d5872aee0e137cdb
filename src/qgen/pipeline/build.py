"""Building exams: all of them in memory first, then checked, then saved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgen import __version__, manifest
from qgen.assemble.bank import Bank, BankOptions
from qgen.assemble.survey import Survey
from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.exam import Exam
from qgen.facts import EVERY_LANGUAGE, Day, Vocabulary
from qgen.manifest import Account, LeftOut
from qgen.pipeline.banks import bank_of, unknown_reviews
from qgen.pipeline.formats import write
from qgen.pipeline.locking import lock_after, lock_changes, mods_of
from qgen.pipeline.opening import Opened, Tell, open_collection, stops
from qgen.pipeline.reading import LOCK
from qgen.pipeline.request import Request
from qgen.pipeline.saving import Target, confined, name_taken, save
from qgen.pipeline.selection import check_names, statuses
from qgen.pipeline.skipped import left_out
from qgen.pipeline.torn import torn_set

_REASONS = 3


@dataclass(frozen=True, slots=True)
class Draft:
    """An exam whose items are made, and what yielded none."""

    exam: Exam
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """One exam of a build: what is in it, its files by name, and what was left out."""

    exam: Exam
    folder: Path
    files: Mapping[str, bytes]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a build went. ``done`` tells that everything was saved."""

    opened: Opened
    found: tuple[Diagnostic, ...]
    exams: tuple[Built, ...] = ()
    done: bool = False


def build(request: Request, tell: Tell) -> Outcome:
    """Build the exams asked for; nothing is written unless all of them could be made."""
    opened = open_collection(request.source, tell)
    if opened.collection is None:
        return Outcome(opened, opened.found)
    check_names(opened.base, request.domains, request.lang)
    if stops(opened.found, strict=request.source.strict):
        return Outcome(opened, opened.found)
    drafts, unmade = _drafts(request, opened, tell)
    exams, targets, faults = _written(request, opened, drafts, tell)
    found = (*opened.found, *unmade, *faults)
    if not exams or stops(found, strict=request.source.strict):
        return Outcome(opened, found, exams)
    tell("saving")
    failed = save(targets)
    return Outcome(opened, (*found, *failed), exams, done=not failed)


def bank_options(request: Request, opened: Opened, domain: str) -> BankOptions:
    """Return what the bank of one domain is asked for."""
    assert opened.collection is not None
    status = statuses(opened.collection)
    return BankOptions(
        lang=request.language(opened),
        domains=(domain,),
        as_of=opened.as_of,
        seed=request.seed,
        count=request.count,
        difficulty=request.difficulty,
        assume_complete=request.assume_complete,
        any_style=request.any_style,
        rejected=status["rejected"] | status["retired"],
        approved=status["approved"] if request.approved_only else None,
    )


# --- items --------------------------------------------------------------------------------------------


def _drafts(request: Request, opened: Opened, tell: Tell) -> tuple[list[Draft], list[Diagnostic]]:
    """Make the items of every domain asked for."""
    assert opened.collection is not None
    drafts: list[Draft] = []
    domains = request.domains or opened.base.domains
    found: list[Diagnostic] = []
    known: frozenset[str] | None = None
    survey = Survey(opened.base, opened.as_of, assume_complete=request.assume_complete)
    for domain in domains:
        tell(f"{domain}: items")
        options = bank_options(request, opened, domain)
        bank = bank_of(opened, options, proven_only=request.proven_only, survey=survey)
        known = known or bank.known
        found += bank.faults
        if bank.gave_up:
            found.append(_gave_up(domain, bank, options))
        reasons = left_out(bank.skipped, opened.base)
        if bank.items:
            drafts.append(Draft(_exam(domain, bank, request, opened), reasons))
        else:
            found.append(_no_items(domain, reasons, asked=bool(request.domains)))
    if not drafts and not request.domains:
        found.append(_no_items("any domain", (), asked=True))
    return drafts, found + unknown_reviews(opened, known)


def _exam(domain: str, bank: Bank, request: Request, opened: Opened) -> Exam:
    return Exam(
        name=domain,
        title=title_of(domain, request.language(opened), opened.base.vocabulary),
        lang=request.language(opened),
        default_lang=opened.base.vocabulary.languages[0],
        domains=(domain,),
        seed=request.seed,
        items=bank.items,
        as_of=_written_day(opened.as_of),
        qgen=__version__,
    )


def title_of(domain: str, lang: str, vocabulary: Vocabulary) -> str:
    """Return the domain's title as the vocabulary gives it, else its id as a title."""
    titles = vocabulary.domains.get(domain, {})
    made = domain.replace("-", " ").replace("_", " ")
    return titles.get(lang) or titles.get(EVERY_LANGUAGE) or made[:1].upper() + made[1:]


def _written_day(day: Day | None) -> str | None:
    return None if day is None else "{:04d}-{:02d}-{:02d}".format(*day)


def _no_items(domain: str, reasons: tuple[LeftOut, ...], *, asked: bool) -> Diagnostic:
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


def _gave_up(domain: str, bank: Bank, options: BankOptions) -> Diagnostic:
    return Diagnostic(
        "QG619",
        Position(f"facts/{domain}"),
        f"{len(bank.items)} of the {options.count} items were found, and not all facts were looked at",
        value=f"{len(bank.skipped)} tries in vain",
        expected="facts of which enough can be refuted: single-valued predicates, `only`, `not`, `until`",
        hint="qgen build --count all looks at everything, however long it takes",
        severity=Severity.INFORMATION,
    )


# --- files --------------------------------------------------------------------------------------------


def _written(
    request: Request, opened: Opened, drafts: Sequence[Draft], tell: Tell
) -> tuple[tuple[Built, ...], list[Target], list[Diagnostic]]:
    """Write every exam in memory; targets are in the order of saving: the lock, then each exam's files."""
    lock = lock_after(request, opened, [draft.exam for draft in drafts])
    targets, found = lock_changes(request, opened, lock)
    exams: list[Built] = []
    for draft in drafts:
        tell(f"{draft.exam.name}: files")
        mods = mods_of(draft.exam, lock)
        files, faults = write(draft.exam, request.formats, opened.layouts, mods)
        found += faults
        if faults:
            continue
        account = _account(request, opened, draft, files, mods)
        taken = manifest.NAME in files  # an exam named manifest: one file would replace the other
        files = {**files, manifest.NAME: manifest.manifest(draft.exam, account)}
        built = Built(draft.exam, request.out / draft.exam.name, files, draft.left_out)
        new, faults = confined(request.out, built.exam.name, files)
        faults += [name_taken(built.folder / manifest.NAME)] if taken else []
        torn = None if faults else torn_set(built.folder)
        found += [*faults, *([torn] if torn else [])]
        targets += new
        exams.append(built)
    return tuple(exams), targets, found


def _account(
    request: Request, opened: Opened, draft: Draft, files: Mapping[str, bytes], mods: Mapping[str, int]
) -> Account:
    from qgen.write.anki import logical_content  # noqa: PLC0415 - loaded when used

    anki = "anki" in request.formats
    packaged = {f"qgen:{name}": data for name, data in opened.files.packaged.items()}
    own = {name: data for name, data in opened.files.own.items() if name != LOCK}
    return Account(
        options={
            "count": "all" if request.count is None else request.count,
            "difficulty": request.difficulty,
            "formats": sorted(request.formats),
            "assume_complete": request.assume_complete,
            "any_style": request.any_style,
            "approved_only": request.approved_only,
            "proven_only": request.proven_only,
        },
        inputs=packaged | own,
        outputs=files,
        left_out=draft.left_out,
        deck=logical_content(draft.exam, opened.layouts, mods) if anki else None,
        mods=mods if anki else {},
    )
