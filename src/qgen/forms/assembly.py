"""Assembly: the item bank and a blueprint to forms, or to what is lacking."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgen.blueprint import Blueprint
from qgen.forms.demand import Demand, Solution
from qgen.forms.keys import ordered
from qgen.forms.making import Terms, demand_of
from qgen.forms.solve import nearest, solve
from qgen.item import Item


@dataclass(frozen=True, slots=True)
class Form:
    """One assembled paper: its items in order, their options as this form shows them, and its sections."""

    letter: str | None
    items: tuple[Item, ...]
    sections: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Lack:
    """Why there are no forms: what was demanded, and the nearest that the bank can give."""

    demand: Demand
    nearest: Solution


def assemble(items: Sequence[Item], blueprint: Blueprint, terms: Terms) -> tuple[Form, ...] | Lack:
    """Return the forms. ``items`` are the bank, without what must never be in a form.

    The blueprint's quotas must add up to the terms' total, and no two items that must be in it be enemies.
    """
    placed = [(item, area.id) for item in items if (area := blueprint.area_of(item)) is not None]
    placed.sort(key=lambda pair: pair[0].id)
    candidates = [item for item, _ in placed]
    demand = demand_of(candidates, [area for _, area in placed], blueprint, terms)
    solution = solve(demand) or nearest(demand)
    if not solution.meets(demand):
        return Lack(demand, solution)
    area_of = {item.id: area for item, area in placed}
    letters = [None] if terms.forms == 1 else [chr(ord("A") + number) for number in range(terms.forms)]
    return tuple(
        _form(letter, [candidates[place] for place in places], area_of, blueprint, terms.seed)
        for letter, places in zip(letters, solution.forms, strict=True)
    )


def _form(
    letter: str | None, items: Sequence[Item], area_of: Mapping[str, str], blueprint: Blueprint, seed: int
) -> Form:
    shown = ordered(items, seed, "form", letter)
    sections = {
        area.id: tuple(item.id for item in shown if area_of[item.id] == area.id) for area in blueprint.areas
    }
    return Form(letter, shown, sections)
