"""The figures of ``qgen stats`` as tables for people and as JSON for machines."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgen.cli.tables import Cell, Section
from qgen.pipeline.listing import written
from qgen.pipeline.opening import Opened

if TYPE_CHECKING:
    from qgen.pipeline.feeding import Fed
    from qgen.pipeline.stats import Stats


def sections_of(stats: "Stats", opened: Opened) -> list[Section]:
    """Return the tables, those that are read most often first; empty ones are left out."""
    found = [
        Section("overview", ("what", "figure"), tuple(_overview(stats)), counted=False),
        Section("facts by predicate", ("predicate", "facts"), tuple(stats.predicates.items())),
        Section("entities by type", ("type", "entities"), tuple(stats.entities.items())),
        Section("items by template", ("template", "items"), tuple(stats.templates().items())),
        Section(
            "distractors by strategy",
            ("strategy", "distractors", "items"),
            tuple((name, *counts) for name, counts in stats.strategies().items()),
        ),
        Section(
            "closures",
            ("kind", "about", "place", "reason"),
            tuple((one.kind, one.about, one.place, one.reason or "-") for one in stats.closures),
        ),
        Section(
            "lines of sources",
            ("source", "at", "facts", "denials", "items"),
            tuple(
                (line.source, line.at or "-", line.facts, line.denials, line.items) for line in stats.lines
            ),
        ),
        _unfed("facts on which no key rests, but which items tell", stats, opened, told=True),
        _unfed("facts that feed no item", stats, opened, told=False),
    ]
    return [section for section in found if section.rows]


def _overview(stats: "Stats") -> Iterator[tuple[str, Cell]]:
    holding = stats.holding()
    yield "language", stats.lang
    yield "domains", ", ".join(stats.domains)
    if stats.as_of is not None:
        yield "as of", _day(stats)
    yield "facts", len(stats.fed)
    yield from ((f"facts: {name}", count) for name, count in stats.standings.items())
    yield "denials", stats.denials
    yield "entities", sum(stats.entities.values())
    yield "predicates", len(stats.predicates)
    yield from ((f"closures: {kind}", count) for kind, count in _closures(stats).items())
    yield "items", len(stats.items)
    yield "facts that hold and that a key rests on", sum(bool(each.keys) for each in holding)
    yield "facts that hold and feed an item", sum(bool(each.items) for each in holding)
    yield "share of facts that hold: a key rests on them", _percent(stats.share(as_key=True))
    yield "share of facts that hold: they feed an item", _percent(stats.share())


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _day(stats: "Stats") -> str:
    return "{:04d}-{:02d}-{:02d}".format(*stats.as_of) if stats.as_of is not None else ""


def _closures(stats: "Stats") -> dict[str, int]:
    from qgen.pipeline.stats import CLOSURES  # noqa: PLC0415 - loaded when used

    counts = Counter(one.kind for one in stats.closures)
    return {kind: counts[kind] for kind in CLOSURES}


def _unfed(title: str, stats: "Stats", opened: Opened, *, told: bool) -> Section:
    rows = tuple(
        (_triple(each), each.fact.when or "-", _place(each, opened), each.reason or "-")
        for each in stats.fed
        if not each.keys and bool(each.items) is told
    )
    return Section(title, ("fact", "when", "place", "why no key rests on it"), rows)


def _triple(fed: "Fed") -> str:
    return "[" + ", ".join(_terms(fed)) + "]"


def _terms(fed: "Fed") -> list[str]:
    triple = fed.fact.triple
    return [triple.subject, triple.predicate, written(triple.object)]


def _place(fed: "Fed", opened: Opened) -> str:
    position = fed.fact.entries[0].position
    return f"{opened.files.shown(position.file)}:{position.line}"


def stats_json(stats: "Stats", opened: Opened) -> dict[str, Any]:
    """Return the figures for machines; docs/reference/cli.md tells what each key holds."""
    holding = stats.holding()
    return {
        "lang": stats.lang,
        "domains": list(stats.domains),
        "as_of": _day(stats) or None,
        "facts": {
            "stated": len(stats.fed),
            **stats.standings,
            "denials": stats.denials,
            "keyed": sum(bool(each.keys) for each in holding),
            "feeding": sum(bool(each.items) for each in holding),
            "share_keyed": round(stats.share(as_key=True), 4),
            "share_feeding": round(stats.share(), 4),
        },
        "entities": {"declared": sum(stats.entities.values()), "by_type": dict(stats.entities)},
        "predicates": {"used": len(stats.predicates), "by_predicate": dict(stats.predicates)},
        "closures": {
            "by_kind": _closures(stats),
            "all": [
                {"kind": one.kind, "about": one.about, "place": one.place, "reason": one.reason}
                for one in stats.closures
            ],
        },
        "items": {
            "made": len(stats.items),
            "by_template": dict(stats.templates()),
            "by_strategy": {
                name: {"distractors": distractors, "items": items}
                for name, (distractors, items) in stats.strategies().items()
            },
        },
        "lines": [
            {
                "source": line.source,
                "at": line.at,
                "facts": line.facts,
                "denials": line.denials,
                "items": line.items,
            }
            for line in stats.lines
        ],
        "without_key": [
            {
                "fact": _terms(each),
                "when": each.fact.when,
                "place": _place(each, opened),
                "standing": each.fact.standing,
                "reason": each.reason,
                "items": len(each.items),
            }
            for each in stats.fed
            if not each.keys
        ],
    }
