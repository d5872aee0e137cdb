"""Parallel forms from 1,000 items of the shipped facts: seconds of solving, and how alike the forms are."""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from qgen.blueprint import Area, Blueprint, Selector
from qgen.diagnostics import Position
from qgen.forms.making import Terms, demand_of
from qgen.forms.solve import solve
from qgen.item import Item
from qgen.pipeline.banks import bank_of
from qgen.pipeline.draft import bank_options
from qgen.pipeline.opening import Source, open_collection
from qgen.pipeline.request import Request
from qgen.stable import rank

ITEMS, SIZE, FORMS = 1000, 50, (1, 2, 4, 8)
SECONDS = 2.0
"""CPU seconds, so that other programs do not count."""

APART = 0.02


def bank() -> list[Item]:
    source = Source(Path(__file__).parents[1])
    opened = open_collection(source, lambda _: None)
    request = Request(source=source, out=Path(), count=None)
    made = bank_of(opened, bank_options(request, opened, *opened.base.domains)).items
    return sorted(made, key=lambda item: rank("benchmark", item.id))[:ITEMS]


def blueprint(domains: Sequence[str]) -> Blueprint:
    here = Position("benchmarks/forms.py")
    size = SIZE // len(domains)
    areas = (Area(d, Selector(domains=(d,)), here, low=size, high=size) for d in domains)
    return Blueprint("benchmark", here, tuple(areas), SIZE)


def main() -> int:
    items = bank()
    plan = blueprint(sorted({item.domain for item in items}))
    places = [item.domain for item in items]
    worst = 0.0
    print("| forms | demand | solving | means of difficulty | apart |\n|---|---|---|---|---|")
    for forms in FORMS:
        begin = time.process_time()
        demand = demand_of(items, places, plan, Terms(SIZE, forms))
        made = time.process_time()
        solution = solve(demand)
        solved = time.process_time()
        assert solution is not None
        means = [sum(demand.difficulty[place] for place in form) / SIZE for form in solution.forms]
        apart = max(means) - min(means)
        worst = max(worst, solved - made)
        assert apart <= APART * max(means)
        assert all(len(set(clique) & set(form)) < 2 for clique in demand.rivals for form in solution.forms)  # noqa: PLR2004 - enemies
        told = f"{min(means):.3f} to {max(means):.3f} | {apart:.3f}"
        print(f"| {forms} | {made - begin:.2f} s | {solved - made:.2f} s | {told} |", flush=True)
    print(f"{len(items)} items, {SIZE} in each form: at most {worst:.2f} s of solving (bound {SECONDS} s)")
    return int(worst > SECONDS)


if __name__ == "__main__":
    sys.exit(main())
