"""From a demand to forms: one program for all of them, tried first where each item is offered to one form."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgen.forms.demand import PARALLEL, Count, Demand, Solution
from qgen.forms.program import Program

FEW_NODES, NODES = 50, 1000
"""Nodes of the search after which a narrow program, and the whole one, give up: no clock decides."""

OFF_PRICE = 0.5
"""What a unit by which the sum of difficulties misses its range costs, next to an item too few."""

_HALF = 0.5


def solve(demand: Demand) -> Solution | None:
    """Return forms that meet the demand, or None if there are none.

    A program in which every item is offered to few forms is solved in a fraction of the time; only if it has
    no solution are all forms offered all items.
    """
    for width in sorted({1, min(2, demand.forms)} - {demand.forms}):
        found = _Model(demand, width, elastic=False).solve(FEW_NODES)
        if found is not None:
            return found
    return _Model(demand, demand.forms, elastic=False).solve(NODES)


def nearest(demand: Demand) -> Solution:
    """Return forms that miss the demand by as little as can be, for one that has no solution."""
    found = _Model(demand, demand.forms, elastic=True).solve(NODES)
    if found is None:
        raise RuntimeError("the elastic program has no solution")
    return found


@dataclass(frozen=True, slots=True)
class _Slack:
    """The columns of what a count lacks and has too many, for each form."""

    short: tuple[int, ...]
    over: tuple[int, ...]


class _Model:
    """The program of a demand and what its columns mean."""

    def __init__(self, demand: Demand, width: int, *, elastic: bool) -> None:
        self._demand = demand
        self._program = Program()
        self._elastic = elastic
        self._slacks: dict[str, _Slack] = {}
        self._off: list[int] = []
        self._forms = [self._choices(form, width) for form in range(demand.forms)]
        for count in demand.counts:
            self._count(count)
        for columns in self._forms:
            self._alone(columns)
        self._difficulty()
        self._sharing()

    def solve(self, nodes: int) -> Solution | None:
        """Return the solution, or None."""
        values = self._program.solve(nodes, gap=0.0) if self._elastic else self._program.solve(nodes)
        if values is None:
            return None
        forms = tuple(
            tuple(place for place, column in columns.items() if values[column] > _HALF)
            for columns in self._forms
        )
        return Solution(
            forms,
            {name: _rounded(values, slack.short) for name, slack in self._slacks.items()},
            {name: _rounded(values, slack.over) for name, slack in self._slacks.items()},
            tuple(values[column] for column in self._off),
        )

    # --- columns ------------------------------------------------------------------------------------------

    def _choices(self, form: int, width: int) -> dict[int, int]:
        """Add a column for each item that the form may hold."""
        demand = self._demand
        return {
            place: self._program.column(
                0.0 if self._elastic else demand.costs[form][place],
                lower=float(place in demand.must),
                upper=1.0,
                whole=True,
            )
            for place in demand.candidates
            if place in demand.must or form in demand.offers[place][:width]
        }

    # --- each form by itself ------------------------------------------------------------------------------

    def _alone(self, columns: dict[int, int]) -> None:
        program, demand = self._program, self._demand
        if not self._elastic:  # where some are short, there are fewer of them
            program.row([*columns.values()], [1.0] * len(columns), demand.size, demand.size)
        for clique in demand.rivals:
            inside = _of(columns, clique)
            if len(inside) > 1:
                program.row(inside, [1.0] * len(inside), high=1.0)
        for wish in () if self._elastic else demand.wishes:
            inside = _of(columns, wish.members)
            apart = [program.column(wish.price), program.column(wish.price)]
            program.row([*inside, *apart], [*[1.0] * len(inside), 1.0, -1.0], wish.low, wish.high)

    def _count(self, count: Count) -> None:
        """Add a count's rows; the common number of an even one is a column of its own."""
        program = self._program
        common = program.column(lower=count.low, upper=count.high, whole=True) if count.even else None
        slacks: list[tuple[int, ...]] = []
        for columns in self._forms:
            inside = _of(columns, count.members)
            slack = (
                (program.column(1.0, whole=True), program.column(1.0, whole=True)) if self._elastic else ()
            )
            signs = (1.0, -1.0)[: len(slack)]
            slacks.append(slack)
            if common is None:
                program.row([*inside, *slack], [*[1.0] * len(inside), *signs], count.low, count.high)
            else:
                program.row([*inside, *slack, common], [*[1.0] * len(inside), *signs, -1.0], 0.0, 0.0)
        if self._elastic:
            self._slacks[count.name] = _Slack(*zip(*slacks, strict=True))

    # --- forms beside each other --------------------------------------------------------------------------

    def _difficulty(self) -> None:
        """Keep the sums of difficulties near each other, and in the range that is demanded."""
        program, demand = self._program, self._demand
        near = PARALLEL / 2 * 0.99  # a little inside, for what floating point rounds
        middle = program.column(upper=float(demand.size))
        for columns in self._forms:
            chosen = [*columns.values()]
            sums = [demand.difficulty[place] for place in columns]
            if demand.forms > 1:
                program.row([*chosen, middle], [*sums, -1.0 - near], high=0.0)
                program.row([*chosen, middle], [*sums, near - 1.0], low=0.0)
            if demand.mean is None:
                continue
            slack = [program.column(OFF_PRICE)] if self._elastic else []
            self._off += slack
            # relative to the number of items that the form really has
            low = [value - demand.mean.low for value in sums]
            high = [value - demand.mean.high for value in sums]
            program.row([*chosen, *slack], [*low, *[1.0] * len(slack)], low=0.0)
            program.row([*chosen, *slack], [*high, *[-1.0] * len(slack)], high=0.0)

    def _sharing(self) -> None:
        """Let few items stand in several forms: those that must be in all do not count."""
        program, demand = self._program, self._demand
        shared: list[int] = []
        for place in demand.candidates:
            inside = [columns[place] for columns in self._forms if place in columns]
            if place in demand.must or len(inside) <= 1:
                continue
            if demand.overlap:
                shared.append(program.column(upper=1.0, whole=True))
                program.row([*inside, shared[-1]], [*[1.0] * len(inside), 1.0 - demand.reuse], high=1.0)
            else:
                program.row(inside, [1.0] * len(inside), high=1.0)
        if shared:
            program.row(shared, [1.0] * len(shared), high=float(demand.overlap))


def _of(columns: dict[int, int], places: Iterable[int]) -> list[int]:
    return [columns[place] for place in places if place in columns]


def _rounded(values: Sequence[float], columns: Iterable[int]) -> tuple[int, ...]:
    return tuple(round(values[column]) for column in columns)
