"""What ``qgen explain --why-not`` shows: how a fact stands, and what each template makes of it."""

from collections.abc import Iterator
from typing import Any

from qgen.pipeline.listing import written
from qgen.pipeline.opening import Opened
from qgen.pipeline.why_not import Inquiry, Standing, Verdict

_ITEMS = 5


def inquiry_lines(asked: Inquiry, opened: Opened) -> Iterator[str]:
    """Yield the answer for people."""
    fact = asked.fact
    yield f"[{fact.subject}, {fact.predicate}, {written(fact.object)}]"
    for standing in asked.standings:
        under = f" under the condition {standing.condition}" if standing.condition else ""
        yield f"  {standing.truth}{under}: {standing.why}"
        for place in _places(standing, opened):
            yield f"    {place}"
    width = max((len(verdict.template) for verdict in asked.verdicts), default=0)
    # those that do give items first
    for verdict in sorted(asked.verdicts, key=lambda each: not each.items):
        yield from _verdict_lines(verdict, asked, width)


def _places(standing: Standing, opened: Opened) -> Iterator[str]:
    for entry in standing.entries:
        yield f"{opened.files.shown(entry.position.file)}:{entry.position.line}"


def _verdict_lines(verdict: Verdict, asked: Inquiry, width: int) -> Iterator[str]:
    name = verdict.template.ljust(width)
    for item in verdict.items[:_ITEMS]:
        status = asked.review.get(item.id)
        yield f"{name}  {item.id}  {' '.join(item.stem.plain.split())}" + (f"  ({status})" if status else "")
    if len(verdict.items) > _ITEMS:
        yield f"{name}  and {len(verdict.items) - _ITEMS} more items"
    if not verdict.items:
        for reason, count in verdict.reasons:
            yield f"{name}  no item: {reason}" + (f" ({count} times)" if count > 1 else "")


def inquiry_json(asked: Inquiry, opened: Opened) -> dict[str, Any]:
    """Return the answer for machines."""
    fact = asked.fact
    return {
        "fact": [fact.subject, fact.predicate, written(fact.object)],
        "standings": [
            {
                "truth": standing.truth,
                "why": standing.why,
                "condition": standing.condition,
                "places": list(_places(standing, opened)),
            }
            for standing in asked.standings
        ],
        "templates": [
            {
                "template": verdict.template,
                "items": [
                    {"id": item.id, "stem": item.stem.plain, "review": asked.review.get(item.id)}
                    for item in verdict.items
                ],
                "reasons": [{"reason": reason, "count": count} for reason, count in verdict.reasons],
            }
            for verdict in asked.verdicts
        ],
    }
