"""Name-alikes: things whose name shares a distinctive word, or much of one, with the key's."""

from collections.abc import Iterator

from qgen.distract.plausibility import same_kind
from qgen.distract.quest import Proposal, Quest
from qgen.facts import Ref

REASON, SPAN = 0.5, 0.3
"""Plausibility of the least alike name that counts, and what is added for an equal word."""


def propose(quest: Quest) -> Iterator[Proposal]:
    """Propose the keys' name-alikes that are of the kind the stem asks for.

    Of things of one declared type a word in common is enough; of others, it must be the whole of a name.
    """
    names = quest.rings.names
    for key in quest.keys:
        if isinstance(key, Ref):
            for name, likeness in names.near(key.id):
                near = same_kind(quest, Ref(name), key) or names.covers(name, key.id)
                if near and quest.fits(Ref(name)):
                    yield Proposal(Ref(name), REASON + SPAN * likeness)
