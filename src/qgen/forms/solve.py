"""From a demand to forms: one program for all of them, tried first where each item is offered to one form."""

from collections.abc import Iterable, Sequence

from qgen.forms.demand import PARALLEL, Count, Demand, Solution
from qgen.forms.program import Program

FEW_NODES, NODES = 50, 1000
"""Nodes of the search after which a narrow program, and the whole one, give up: no clock decides."""

MOST_COLUMNS = 30_000
"""About how many choices a program may have."""

_NARROW = 2
"""To how many forms an item is offered at first."""

OFF_PRICE = 0.5
"""What a unit by which the sum of difficulties misses its range costs, next to an item too few."""

OVER_PRICE = 1.5
"""What an item too many costs, next to an item too few: limits are broken last."""

SIZE_PRICE = 0.05
"""What an item that a form lacks costs besides, so that no form has fewer than need be."""

_HALF = 0.5


def solve(demand: Demand) -> Solution | None:
    """Return forms that meet the demand, or None if there are none.

    A program in which every item is offered to few forms is solved in a fraction of the time; only if it has
    no solution are all forms offered all items.
    """
    for width in range(1, min(_NARROW + 1, demand.forms)):
        found = _Model(demand, width, elastic=False).solve(FEW_NODES)
        if found is not None:
            return found
    return _Model(demand, _widest(demand), elastic=False).solve(NODES)


def _widest(demand: Demand) -> int:
    """Return to how many forms each item is offered at most: all, unless the program grew too large."""
    return min(demand.forms, max(_NARROW + 1, MOST_COLUMNS // max(1, len(demand.candidates))))


def most_together(demand: Demand, members: Sequence[int]) -> int:
    """Return how many of the members one form can hold at most: rivals stand apart, and limits hold."""
    program = Program()
    columns = {place: program.column(-1.0, upper=1.0, whole=True) for place in members}
    limited = [(count.members, count.high) for count in demand.counts if not count.even]
    for places, most in (*((clique, 1) for clique in demand.rivals), *limited):
        inside = _of(columns, places)
        if len(inside) > most:
            program.row(inside, [1.0] * len(inside), high=most)
    values = program.solve(NODES, gap=0.0) if columns else []
    return sum(value > _HALF for value in values or [])


def nearest(demand: Demand) -> Solution:
    """Return forms that miss the demand by as little as can be, for one that has no solution."""
    found = _Model(demand, _widest(demand), elastic=True).solve(NODES)
    if found is None:
        raise RuntimeError("the elastic program has no solution")
    return found


_Slack = tuple[int, ...]
"""The columns of what is lacking and what is too much; none where nothing may be missed."""


class _Model:
    """The program of a demand and what its columns mean."""

    def __init__(self, demand: Demand, width: int, *, elastic: bool) -> None:
        self._demand = demand
        self._program = Program()
        self._elastic = elastic
        self._slacks: dict[str, tuple[_Slack, ...]] = {}
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
        short, over = (
            {
                name: tuple(round(values[slack[side]]) for slack in slacks if slack)
                for name, slacks in self._slacks.items()
            }
            for side in (0, 1)
        )
        return Solution(forms, short, over, tuple(values[column] for column in self._off))

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
        chosen = [*columns.values()]
        slack = [program.column(SIZE_PRICE), program.column(SIZE_PRICE)] if self._elastic else []
        signs = [1.0, -1.0][: len(slack)]
        program.row([*chosen, *slack], [*[1.0] * len(chosen), *signs], demand.size, demand.size)
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
        if not count.even:
            self._slacks[count.name] = tuple(
                self._bounded(_of(columns, count.members), count.low, count.high) for columns in self._forms
            )
            return
        common = self._program.column(whole=True)
        slack = self._bounded([common], count.low, count.high, price=float(len(self._forms)))
        self._slacks[count.name] = (slack,) * len(self._forms)
        for columns in self._forms:
            inside = _of(columns, count.members)
            self._program.row([*inside, common], [*[1.0] * len(inside), -1.0], 0.0, 0.0)

    def _bounded(self, columns: Sequence[int], low: float, high: float, price: float = 1.0) -> _Slack:
        """Add a row that bounds the sum of the columns; return what may be lacking and too much."""
        program, ones = self._program, [1.0] * len(columns)
        if not self._elastic:
            program.row(columns, ones, low, high)
            return ()
        slack = (program.column(price, whole=True), program.column(price * OVER_PRICE, whole=True))
        program.row([*columns, *slack], [*ones, 1.0, -1.0], low, high)
        return slack

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
