"""The bank of a collection: what its facts give, and its hand-written items that have no grave flaws."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from qgen.assemble.bank import Bank, BankOptions, make_bank
from qgen.assemble.survey import Survey
from qgen.diagnostics import Diagnostic, Position, Severity
from qgen.item import Item
from qgen.pipeline.opening import Opened

_NEAR = 80.0
"""How alike, of 100, an item id must be to be offered: ids are hashes, a little alike by chance."""


def bank_of(
    opened: Opened,
    options: BankOptions,
    *,
    proven_only: bool = False,
    with_flawed: bool = False,
    survey: Survey | None = None,
) -> Bank:
    """Return the bank; hand-written items whose flaws keep them out are told among its faults.

    ``proven_only`` leaves out all hand-written items, ``with_flawed`` none of them.
    A ``survey`` serves several banks of one collection and day.
    """
    assert opened.collection is not None
    written = [] if proven_only else _wanted(opened, options)
    flaws = {} if with_flawed else flaws_of(opened, written)
    usable = [item for item in written if item.id not in flaws]
    bank = make_bank(opened.base, opened.collection.templates, options, usable, survey)
    told = (finding for findings in flaws.values() for finding in findings)
    return replace(bank, faults=(*bank.faults, *told))


def _wanted(opened: Opened, options: BankOptions) -> list[Item]:
    from qgen.assemble.handwritten import handwritten_items  # noqa: PLC0415 - few collections have any

    assert opened.collection is not None
    items = handwritten_items(opened.collection.handwritten, opened.base, options.lang, options.seed)
    return [item for item in items if options.wants(item.id, item.domain)]


def handwritten_names(opened: Opened) -> Mapping[str, tuple[str, Position]]:
    """Return, by item id, the id that the author of a hand-written item gave it, and where it stands."""
    from qgen.assemble.handwritten import id_of  # noqa: PLC0415 - few collections have any

    assert opened.collection is not None
    return {
        id_of(written, opened.base): (written.id, written.position)
        for written in opened.collection.handwritten
    }


def flaws_of(opened: Opened, items: Iterable[Item]) -> dict[str, tuple[Diagnostic, ...]]:
    """Return, by item id, warnings of the flaws that keep hand-written items out of exams."""
    from qgen.lint.qgen_items import kept_out  # noqa: PLC0415 - loaded when used

    written = [item for item in items if item.unproven]
    names = handwritten_names(opened) if written else {}
    return {
        item: tuple(
            Diagnostic(
                "QG613",
                names[item][1],
                f"the hand-written item is in no exam: {finding.message}",
                value=finding.value or names[item][0],
                hint=f"{finding.flaw.code} {finding.flaw.name}: {finding.flaw.anchor}",
                severity=Severity.WARNING,
            )
            for finding in findings
        )
        for item, findings in kept_out(written).items()
    }


def unknown_reviews(opened: Opened, known: frozenset[str] | None) -> list[Diagnostic]:
    """Return a warning for each decision about an item that there is not.

    ``known`` are the ids that the facts may give; None, since not all were looked at, allows no judgement.
    """
    assert opened.collection is not None
    review = opened.collection.review
    if known is None or not review:
        return []
    names = handwritten_names(opened)
    own = {name: item for item, (name, _) in names.items()}
    unknown = sorted(review.keys() - known - names.keys())
    candidates = sorted(known | names.keys()) if unknown else []
    return [
        Diagnostic(
            "QG612",
            review[item].position,
            "no item has this id now",
            value=item,
            expected="an id that qgen list items shows",
            hint=item_hint(item, own, candidates),
            severity=Severity.WARNING,
        )
        for item in unknown
    ]


def item_hint(item: str, own: Mapping[str, str], known: Sequence[str]) -> str:
    """Return what may be meant by an id that no item has; ``own`` are ids by an author's names."""
    if item in own:
        return f"the hand-written item {item} has the id {own[item]}"
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only for an unknown id

    near = process.extractOne(item, known, scorer=fuzz.ratio, score_cutoff=_NEAR)
    if near:
        return f"did you mean {near[0]}?"
    return "its fact or template is gone or does not hold on the day: take the line out, or keep it for later"
