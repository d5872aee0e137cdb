"""How an item stands: who proved it, what a review says, how hard it is and why, and its enemies."""

from collections.abc import Iterator
from typing import Any

from qgen.diagnostics import Position
from qgen.pipeline.explaining import Explained
from qgen.pipeline.opening import Opened

_ENEMIES = 8
_AWAY = ("rejected", "retired")


def standing_lines(explained: Explained, opened: Opened) -> Iterator[str]:
    """Yield a line for each thing that is known of the item as a whole."""
    item = explained.item
    if explained.written is not None:
        name, place = explained.written
        yield f"unproven: written by hand as {name} in {_place(place, opened)}; no fact proves its keys"
        for source in item.sources:
            yield f"source: {', '.join([source.title, *source.at])}"
    if item.assumed:
        yield "assumed: some option is refuted only by absence from the facts"
    for finding in explained.flaws:
        yield f"in no exam: {finding.message.partition(': ')[2]} ({finding.hint})"
    yield from _review_lines(explained, opened)
    how = "not predicted" if item.unproven else "predicted, uncalibrated"
    yield f"difficulty: {item.level} ({item.difficulty:.2f}), {how}"
    yield f"bloom: {item.bloom}" + (f", {item.bloom_reason}" if item.bloom_reason else "")
    if item.enemies:
        more = len(item.enemies) - _ENEMIES
        shown = " ".join(item.enemies[:_ENEMIES]) + (f" and {more} more" if more > 0 else "")
        yield f"enemies, not to be in one form with it: {shown}"


def _review_lines(explained: Explained, opened: Opened) -> Iterator[str]:
    review = explained.review
    if review is None:
        return
    by = f" by {review.by}" if review.by else ""
    why = f": {review.why}" if review.why else ""
    away = ", so it leaves no build" if review.status in _AWAY else ""
    yield f"review: {review.status}{by}{why} ({_place(review.position, opened)}){away}"


def review_json(explained: Explained, opened: Opened) -> dict[str, Any] | None:
    """Return the decision about the item for machines."""
    review = explained.review
    if review is None:
        return None
    place = _place(review.position, opened)
    return {"status": review.status, "by": review.by, "why": review.why, "place": place}


def _place(position: Position, opened: Opened) -> str:
    return f"{opened.files.shown(position.file)}:{position.line}"
