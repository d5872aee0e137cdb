"""Building exams: all of them in memory first, then checked, then saved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgen import manifest
from qgen.assemble.bank import Bank, BankOptions
from qgen.assemble.survey import Survey
from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.exam import Exam, Note
from qgen.manifest import Account, LeftOut
from qgen.pipeline.banks import bank_of, unknown_reviews
from qgen.pipeline.calibrating import with_calibrations
from qgen.pipeline.draft import Draft, bank_options, domain_exam, no_items
from qgen.pipeline.formats import write_all
from qgen.pipeline.forming import Formed, blueprint_named, domain_blueprint, formed
from qgen.pipeline.locking import lock_after, lock_changes, mods_of
from qgen.pipeline.opening import Opened, Tell, open_collection, stops
from qgen.pipeline.reading import LOCK
from qgen.pipeline.request import Request
from qgen.pipeline.saving import Target, confined, name_taken, save
from qgen.pipeline.selection import check_names
from qgen.pipeline.skipped import left_out
from qgen.pipeline.torn import torn_set


@dataclass(frozen=True, slots=True)
class Built:
    """One exam of a build: what is in it, its files by name, and what was left out.

    ``notes`` tell by format what became of items that it cannot carry as they are.
    """

    exam: Exam
    folder: Path
    files: Mapping[str, bytes]
    left_out: tuple[LeftOut, ...]
    forms: tuple[Exam, ...] = ()
    notes: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a build went. ``done`` tells that everything was saved."""

    opened: Opened
    found: tuple[Diagnostic, ...]
    exams: tuple[Built, ...] = ()
    done: bool = False


def build(request: Request, tell: Tell) -> Outcome:
    """Build the exams asked for; nothing is written unless all of them could be made."""
    opened = with_calibrations(open_collection(request.source, tell), request.calibrations)
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


# --- items --------------------------------------------------------------------------------------------


def _drafts(request: Request, opened: Opened, tell: Tell) -> tuple[list[Draft], list[Diagnostic]]:
    """Make the items of the blueprint, or of every domain asked for."""
    found: list[Diagnostic] = []
    known: frozenset[str] | None = None
    drafts: list[Draft] = []
    if request.exam is not None:
        made = formed(request, opened, blueprint_named(opened, request.exam), tell)
        drafts, found, known = [made.draft] if made.draft else [], [*made.found], made.known
        return drafts, found + unknown_reviews(opened, known)
    survey = Survey(opened.base, opened.as_of, assume_complete=request.assume_complete)
    for domain in request.domains or opened.base.domains:
        made = _domain(domain, request, opened, survey, tell)
        drafts += [made.draft] if made.draft else []
        found += made.found
        known = known or made.known
    if not drafts and not request.domains:
        found.append(no_items("any domain", (), asked=True))
    return drafts, found + unknown_reviews(opened, known)


def _domain(domain: str, request: Request, opened: Opened, survey: Survey, tell: Tell) -> Formed:
    """Make the items of a domain: as many as asked for, in forms if there are to be any."""
    if request.forms is not None and request.count is not None:
        return formed(request, opened, domain_blueprint(domain, request.count), tell)
    tell(f"{domain}: items")
    options = bank_options(request, opened, domain)
    bank = bank_of(opened, options, proven_only=request.proven_only, survey=survey)
    found = (*bank.faults, *([_gave_up(domain, bank, options)] if bank.gave_up else []))
    reasons = left_out(bank.skipped, opened.base)
    if not bank.items:
        none = no_items(domain, reasons, asked=bool(request.domains))
        return Formed(None, (*found, none), bank.known)
    draft = Draft(domain_exam(domain, bank.items, request, opened), reasons)
    return Formed(draft, found, bank.known)


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
        files, notes, faults = write_all(draft.exam, draft.forms, request.formats, opened.layouts, mods)
        found += faults
        if any(fault.is_error for fault in faults):
            continue
        account = replace(_account(request, opened, draft, files, mods), notes=notes)
        taken = manifest.NAME in files  # an exam named manifest: one file would replace the other
        files = {**files, manifest.NAME: manifest.manifest(draft.exam, account)}
        built = Built(draft.exam, request.out / draft.exam.name, files, draft.left_out, draft.forms, notes)
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
            "count": _count(request, draft),
            "difficulty": request.difficulty,
            "formats": sorted(request.formats),
            "assume_complete": request.assume_complete,
            "any_style": request.any_style,
            "approved_only": request.approved_only,
            "proven_only": request.proven_only,
            "paper": request.paper,
            "large_print": request.large_print,
        },
        inputs={**packaged, **own, **opened.calibration_files},
        outputs=files,
        left_out=draft.left_out,
        deck=logical_content(draft.exam, opened.layouts, mods) if anki else None,
        mods=mods if anki else {},
        forms=draft.forms,
    )


def _count(request: Request, draft: Draft) -> object:
    """Return how many items were asked for: of each form, if there are any."""
    if draft.forms:
        return len(draft.forms[0].items)
    return "all" if request.count is None else request.count
