"""review.yaml: what people decided about single items."""

from dataclasses import dataclass

from qgen.diagnostics import Position
from qgen.load.fields import fields_of, mapping_of, named_values, text_of, word_of
from qgen.load.findings import Findings
from qgen.load.nodes import Node

STATUSES = ("approved", "rejected", "retired")


@dataclass(frozen=True, slots=True)
class ReviewEntry:
    """A decision about one item; rejected and retired ones leave no build."""

    status: str
    position: Position
    by: str | None = None
    why: str | None = None


def read_review(find: Findings, node: Node) -> dict[str, ReviewEntry]:
    """Return the decisions by item id."""
    body = mapping_of(find, node, "a mapping: item id to {status:, by:, why:}")
    entries = {}
    for key, value in named_values(find, body) if body is not None else ():
        decision = mapping_of(find, value, "{status:, by:, why:}")
        if decision is None:
            continue
        fields = fields_of(find, decision, ("status", "by", "why"), required=("status",))
        status = word_of(find, fields["status"][1], STATUSES) if "status" in fields else None
        if status is not None:
            by = text_of(find, fields["by"][1]) if "by" in fields else None
            why = text_of(find, fields["why"][1]) if "why" in fields else None
            entries[key.text] = ReviewEntry(status, find.at(key), by, why)
    return entries
