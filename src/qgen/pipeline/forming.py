"""Forms in a build: a blueprint and the whole bank of its domains to exams, or findings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from qgen.assemble.bank import Bank
from qgen.assemble.enemies import with_enemies
from qgen.assemble.reprove import BugInQgenError, reprove
from qgen.assemble.survey import Survey
from qgen.blueprint import Area, Blueprint, Selector, domains_of, quotas
from qgen.diagnostics import Diagnostic, Position
from qgen.exam import Exam, Page, Section, Sitting
from qgen.facts import EVERY_LANGUAGE
from qgen.forms.assembly import Form, Lack, assemble
from qgen.forms.making import Terms
from qgen.graph.prover import Prover
from qgen.lint.engine import Choice
from qgen.lint.qgen_items import lint_own
from qgen.pipeline.banks import bank_of
from qgen.pipeline.draft import Draft, as_title, bank_options, domain_exam, no_items, title_of
from qgen.pipeline.lacking import lack_found, must_found, sum_found
from qgen.pipeline.opening import Opened, Tell
from qgen.pipeline.request import Request
from qgen.pipeline.selection import UnknownNameError
from qgen.pipeline.skipped import left_out

_ERRORS = Choice(warnings=False)


@dataclass(frozen=True, slots=True)
class Formed:
    """A draft with its forms, or none; findings; and the ids of all items that the facts may give."""

    draft: Draft | None
    found: tuple[Diagnostic, ...]
    known: frozenset[str] | None = None


def blueprint_named(opened: Opened, name: str) -> Blueprint:
    """Return the blueprint, or raise UnknownNameError."""
    assert opened.collection is not None
    known = {blueprint.id: blueprint for blueprint in opened.collection.blueprints}
    if name not in known:
        raise UnknownNameError("QG005", "blueprint", name, known)
    return known[name]


def domain_blueprint(domain: str, count: int) -> Blueprint:
    """Return the blueprint of a domain's parallel forms, for which nobody wrote one."""
    here = Position(f"facts/{domain}")
    whole = Area(domain, Selector(domains=(domain,)), here, low=count, high=count)
    return Blueprint(domain, here, (whole,), count)


def formed(request: Request, opened: Opened, blueprint: Blueprint, tell: Tell) -> Formed:
    """Return the exam and its forms, or what stands in their way."""
    assert opened.collection is not None
    total, forms = request.total or blueprint.items, request.forms or blueprint.forms
    if quotas(blueprint.areas, total) is None:
        return Formed(None, (sum_found(blueprint, total),))
    domains = domains_of(blueprint, opened.base.domains)
    tell(f"{blueprint.id}: items")
    options = replace(bank_options(request, opened, *domains), count=None)
    survey = Survey(opened.base, opened.as_of, assume_complete=request.assume_complete)
    bank = bank_of(opened, options, proven_only=request.proven_only, survey=survey)
    reasons = left_out(bank.skipped, opened.base)
    if not bank.items:
        return Formed(None, (*bank.faults, no_items(" and ".join(domains), reasons, asked=True)), bank.known)
    must, never, faults = must_found(opened, blueprint, bank)
    if faults:
        return Formed(None, (*bank.faults, *faults), bank.known)
    tell(f"{blueprint.id}: forms")
    assembled = assemble(
        [item for item in bank.items if item.id not in never],
        blueprint,
        Terms(total, forms, request.seed, opened.base.weights, must),
    )
    if isinstance(assembled, Lack):
        found = (*bank.faults, *lack_found(blueprint, assembled))
        return Formed(None, found, bank.known)
    _check(assembled, opened, survey.second)
    exam, papers = _exams(assembled, bank, request, opened, blueprint)
    return Formed(Draft(exam, reasons, papers), bank.faults, bank.known)


def _check(forms: Iterable[Form], opened: Opened, prover: Prover) -> None:
    """Prove every form again, as it will be shown, and lint it as a whole; raise BugInQgenError otherwise."""
    assert opened.collection is not None
    for form in forms:
        templates = opened.collection.templates
        reprove(prover, form.items, templates)
        for finding in lint_own(form.items, _ERRORS):
            raise BugInQgenError(f"form {form.letter or ''}: {finding.item.name}: {finding.message}")


# --- exams --------------------------------------------------------------------------------------------


def _exams(
    forms: Sequence[Form], bank: Bank, request: Request, opened: Opened, blueprint: Blueprint
) -> tuple[Exam, tuple[Exam, ...]]:
    """Return the exam of all items that some form has, as the bank shows them, and the forms."""
    in_bank = {item.id: item for item in bank.items}
    used = dict.fromkeys(item.id for form in forms for item in form.items)
    every = with_enemies(in_bank[name] for name in used)
    enemies = {item.id: item.enemies for item in every}
    whole = replace(_head(request, opened, blueprint), items=tuple(every))
    return whole, tuple(_paper(whole, form, enemies, blueprint, opened) for form in forms)


def _paper(
    whole: Exam, form: Form, enemies: Mapping[str, tuple[str, ...]], blueprint: Blueprint, opened: Opened
) -> Exam:
    items = tuple(replace(item, enemies=enemies[item.id]) for item in form.items)
    sections: tuple[Section, ...] = ()
    if whole.blueprint is not None:
        sections = tuple(
            Section(area.id, _area_title(area, whole.lang, opened), form.sections[area.id])
            for area in blueprint.areas
        )
    return replace(whole, items=items, form=form.letter, sections=sections)


def _head(request: Request, opened: Opened, blueprint: Blueprint) -> Exam:
    """Return the exam without its items; one that nobody wrote a blueprint for is its domain's."""
    if request.exam is None:
        return domain_exam(blueprint.id, (), request, opened)
    lang = request.language(opened)
    domains = domains_of(blueprint, opened.base.domains)
    return replace(
        domain_exam(blueprint.id, (), request, opened),
        title=_text(blueprint.titles, lang) or as_title(blueprint.id),
        domains=domains,
        blueprint=blueprint.id,
        sitting=Sitting(blueprint.minutes, blueprint.pass_mark, _text(blueprint.instructions, lang)),
        page=Page(request.paper or blueprint.paper, large=request.large_print),
    )


def _area_title(area: Area, lang: str, opened: Opened) -> str:
    """Return the section's title: its own, else that of its only domain."""
    own = _text(area.titles, lang)
    only = area.selector.domains if not area.selector.topics else ()
    if own or len(only) != 1:
        return own or as_title(area.id)
    return title_of(only[0], lang, opened.base.vocabulary)


def _text(texts: Mapping[str, str], lang: str) -> str:
    return texts.get(lang) or texts.get(EVERY_LANGUAGE) or ""
