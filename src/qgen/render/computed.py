"""What a computed item says: its premises, and why a result is right or wrong."""

from collections.abc import Iterable

from qgen.compute.outcome import Said, Told
from qgen.facts import Claim, Literal, Ref
from qgen.render.marks import CAP, finished, sentence_start
from qgen.render.marks import value as marked
from qgen.render.messages import MESSAGES, message
from qgen.render.wording import UNSPACED, Wording


def premise_text(wording: Wording, claim: Claim, *, again: bool = False, contrary: bool = False) -> str:
    """Return a premise as a sentence.

    ``again``: the sentence before it has the same subject; ``contrary``: and this one restricts it.
    """
    if not again or wording.lang not in MESSAGES:
        return wording.sentence(claim.subject, claim.predicate, claim.object, holds=claim.holds)
    said = wording.claim(claim.subject, claim.predicate, claim.object, holds=claim.holds)
    who = "they" if wording.noun(Ref(claim.subject)).plural else "it"
    voice = f"{who}_however" if contrary else f"{who}_further"
    whole = message(wording.lang, voice, does=marked(said.removeprefix(CAP)))
    return finished(sentence_start(marked(whole)), wording.lang)


def said_text(wording: Wording, said: Iterable[Said]) -> str:
    """Return the sentences of a rationale, one after the other."""
    sentences = [_told(wording, one) if isinstance(one, Told) else premise_text(wording, one) for one in said]
    return ("" if wording.lang in UNSPACED else " ").join(dict.fromkeys(sentences))


def _told(wording: Wording, told: Told) -> str:
    parts = {}
    for name, part in told.parts.items():
        if isinstance(part, int):
            part = Literal("integer", part, str(part))  # noqa: PLW2901 - numbers read as the language writes them
        parts[name] = marked(part if isinstance(part, str) else str(wording.noun(part)))
    return finished(sentence_start(message(wording.lang, told.message, **parts)), wording.lang)
