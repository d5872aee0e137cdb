"""Old ids (``was:``): item ids are made from them, so no old id may name anything else."""

from collections.abc import Mapping
from typing import Protocol

from qgen.diagnostics import Position
from qgen.load.findings import Findings


class Renamed(Protocol):
    """An entity, a predicate or an item template."""

    @property
    def position(self) -> Position: ...  # noqa: D102 - a member of a protocol
    @property
    def was(self) -> tuple[str, ...]: ...  # noqa: D102 - as above


def check_old_ids(find: Findings, things: Mapping[str, Renamed]) -> dict[str, str]:
    """Report old ids that are used again; return today's id of each old one."""
    owners: dict[str, str] = {}
    for name, thing in things.items():
        for old in thing.was:
            other = old if old in things else owners.get(old)
            if other is not None:
                place = thing.position
                find.beside(place.file).report(
                    "QG309",
                    (place.line, place.column),
                    f"{old} was the id of {name} and is used again.",
                    value=old,
                    expected="an old id that nothing else has or had",
                    related=[(things[other].position, f"{other} stands here")],
                )
            owners.setdefault(old, name)
    return owners
