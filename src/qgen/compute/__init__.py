"""Computed answers: named, documented functions; a predicate names one, templates give it operands."""

from collections.abc import Callable, Mapping

from qgen.compute.addresses import overlapping_block, smallest_block, usable_addresses
from qgen.compute.outcome import Outcome, Setting
from qgen.compute.policies import policy_effect

FUNCTIONS: Mapping[str, Callable[[Setting], Outcome | None]] = {
    "usable_addresses": usable_addresses,
    "smallest_block": smallest_block,
    "overlapping_block": overlapping_block,
    "policy_effect": policy_effect,
}
"""By the name that ``computed:`` gives. ``qgen.pattern.COMPUTED`` has what each of them needs and knows."""
