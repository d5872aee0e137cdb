"""Name-alikes: things whose name shares a distinctive word, or much of one, with the key's."""

from collections.abc import Iterator

from qgen.distract.quest import Proposal, Quest
from qgen.facts import Ref

REASON, SPAN = 0.5, 0.3
"""Plausibility of the least alike name that counts, and what is added for an equal word."""


def propose(quest: Quest) -> Iterator[Proposal]:
    """Propose the keys' name-alikes that are of the kind the stem asks for."""
    for key in quest.keys:
        if isinstance(key, Ref):
            for name, likeness in quest.rings.names.near(key.id):
                if quest.fits(Ref(name)):
                    yield Proposal(Ref(name), REASON + SPAN * likeness)
