"""What stands in the way of forms, as findings: sums, items that are named, cells that lack supply."""

import math
from collections.abc import Iterable, Iterator, Mapping

from qgen.assemble.bank import Bank
from qgen.blueprint import Blueprint, Named
from qgen.diagnostics import Diagnostic
from qgen.forms.assembly import Lack
from qgen.forms.demand import Count
from qgen.forms.rivals import rivals
from qgen.forms.solve import most_together
from qgen.item import Item
from qgen.pipeline.banks import handwritten_names, item_hint
from qgen.pipeline.opening import Opened
from qgen.pipeline.selection import statuses


def sum_found(blueprint: Blueprint, total: int) -> Diagnostic:
    """Return that the sections do not add up to another number of items than the blueprint's own."""
    return Diagnostic(
        "QG621",
        blueprint.position,
        f"the sections do not add up to {total} items",
        value=f"--count {total}",
        expected=f"{blueprint.items} items, or sections by weight",
    )


# --- items that are named -----------------------------------------------------------------------------


def must_found(
    opened: Opened, blueprint: Blueprint, bank: Bank
) -> tuple[frozenset[str], frozenset[str], list[Diagnostic]]:
    """Return the ids that must and must never be in a form, and what is wrong with them."""
    own = {written: item for item, (written, _) in handwritten_names(opened).items()}
    known = (bank.known or frozenset()) | frozenset(own.values())
    found = [
        _unknown(named, own, known)
        for named in (*blueprint.must, *blueprint.never)
        if own.get(named.item, named.item) not in known
    ]
    must = {own.get(named.item, named.item): named for named in blueprint.must}
    never = frozenset(own.get(named.item, named.item) for named in blueprint.never)
    if not found:
        items = {item.id: item for item in bank.items}
        found += _unusable(must, items, blueprint, opened)
        found += _clashing([items[name] for name in must if name in items], must)
    return frozenset(must), never, found


def _unknown(named: Named, own: Mapping[str, str], known: Iterable[str]) -> Diagnostic:
    return Diagnostic(
        "QG622",
        named.position,
        "no item has this id",
        value=named.item,
        expected="an id that qgen list items shows, or the name of a hand-written item",
        hint=item_hint(named.item, {}, sorted({*known, *own})),
    )


def _unusable(
    must: Mapping[str, Named], items: Mapping[str, Item], blueprint: Blueprint, opened: Opened
) -> Iterator[Diagnostic]:
    """Yield items that must be in every form, but cannot."""
    assert opened.collection is not None
    status = statuses(opened.collection)
    away = status["rejected"] | status["retired"]
    for name, named in must.items():
        if name not in items:
            why = "review.yaml keeps it out" if name in away else "the bank that is built does not have it"
        elif blueprint.area_of(items[name]) is None:
            why = "no section takes it"
        else:
            continue
        yield Diagnostic("QG623", named.position, f"the item cannot be in a form: {why}", value=named.item)


def _clashing(items: list[Item], must: Mapping[str, Named]) -> Iterator[Diagnostic]:
    for clique in rivals(items):
        first, second, *_ = (must[items[place].id] for place in clique)
        yield Diagnostic(
            "QG624",
            second.position,
            "two items that must be in every form are enemies",
            value=f"{first.item}, {second.item}",
            hint="qgen explain ITEM shows the enemies of an item",
            related=((first.position, "the other one"),),
        )


# --- cells that lack supply ---------------------------------------------------------------------------


def lack_found(blueprint: Blueprint, lack: Lack) -> list[Diagnostic]:
    """Return a finding for each cell that is short or too full; its hint is the nearest that can be had."""
    nearest = _nearest(lack)
    found = [_cell(count, lack, nearest) for count in lack.demand.counts if _is_missed(count, lack)]
    if lack.demand.mean is not None and lack.nearest.is_off():
        found.append(_mean(lack, nearest))
    return found or [_size(blueprint, lack, nearest)]


def _is_missed(count: Count, lack: Lack) -> bool:
    return any(lack.nearest.short[count.name]) or any(lack.nearest.over[count.name])


def _cell(count: Count, lack: Lack, nearest: str) -> Diagnostic:
    short, over = lack.nearest.short[count.name], lack.nearest.over[count.name]
    lacking, much = sum(short), sum(over)
    supply, together = len(count.members), most_together(lack.demand, count.members)
    told = f"{count.name}: {lacking} too few" if lacking else f"{count.name}: {much} too many"
    return Diagnostic(
        "QG620",
        count.position,
        f"the bank cannot meet the blueprint: {told}",
        value=f"{supply} items, of which one form can hold {together} within the limits, with enemies apart",
        expected=f"{_asked(count)} {_each(lack)}",
        hint=nearest,
    )


def _each(lack: Lack) -> str:
    return "in the form" if lack.demand.forms == 1 else f"in each of {lack.demand.forms} forms"


def _asked(count: Count) -> str:
    if count.low == count.high:
        return str(count.low)
    return f"at most {count.high}" if not count.low else f"{count.low} to {count.high}"


def _mean(lack: Lack, nearest: str) -> Diagnostic:
    mean = lack.demand.mean
    assert mean is not None
    told = ", ".join(f"{value:.2f}" for value in _means(lack))
    return Diagnostic(
        "QG620",
        mean.position,
        "the bank cannot meet the blueprint: no such mean difficulty",
        value=f"nearest: {told}",
        expected=f"{mean.low:.2f} to {mean.high:.2f}",
        hint=nearest,
    )


def _size(blueprint: Blueprint, lack: Lack, nearest: str) -> Diagnostic:
    """Return that the forms are too small although each section has its fewest items."""
    areas = [count for count in lack.demand.counts if count.even]
    supply = ", ".join(f"{count.name} {most_together(lack.demand, count.members)}" for count in areas)
    return Diagnostic(
        "QG620",
        blueprint.position,
        "the bank cannot meet the blueprint: too few items in all",
        value=f"one form can hold {supply} within the limits, with enemies apart",
        expected=f"{lack.demand.size} {_each(lack)}",
        hint=nearest,
    )


def _nearest(lack: Lack) -> str:
    """Return the nearest blueprint that can be met: the numbers of each section."""
    told = [
        f"{count.name} {' / '.join(dict.fromkeys(str(_held(count, form)) for form in lack.nearest.forms))}"
        for count in lack.demand.counts
        if count.even or _is_missed(count, lack)
    ]
    sizes = " / ".join(dict.fromkeys(str(len(form)) for form in lack.nearest.forms))
    return f"the nearest that can be met: {', '.join(told)} ({sizes} items)"


def _held(count: Count, form: tuple[int, ...]) -> int:
    return len(set(count.members) & set(form))


def _means(lack: Lack) -> list[float]:
    difficulty = lack.demand.difficulty
    return [math.fsum(difficulty[place] for place in form) / max(1, len(form)) for form in lack.nearest.forms]
