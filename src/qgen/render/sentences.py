"""Options that are sentences: claims about the stem's thing, said of "they", of "it", or of its name."""

import re
from collections.abc import Sequence

from qgen.facts import Claim, Ref, Statement, TermSet
from qgen.render.faults import Missing
from qgen.render.marks import CAP, CLOSE, finished, sentence_start
from qgen.render.marks import value as marked
from qgen.render.messages import message
from qgen.render.wording import Wording

_OF_ONE = re.compile(r"\b(?:it|its|itself)\b|\bare (?:an?|the) ", re.IGNORECASE)
"""Words that speak of one thing: "the sum of all its rules", "are a managed service"."""
_JOINING = (
    *(
        ("である", "であり"),
        ("できる", "でき"),
        ("する", "し"),
        ("ない", "なく"),
        ("れる", "れ"),
        ("せる", "せ"),
        ("える", "え"),
    ),
    *(
        ("める", "め"),
        ("ける", "け"),
        ("取る", "取り"),
        ("う", "い"),
        ("む", "み"),
        ("つ", "ち"),
        ("す", "し"),
    ),
)
"""How Japanese verb phrases end before another one."""


def option_texts(wording: Wording, subject: str, statements: Sequence[Statement]) -> list[str]:
    """Word the statements about the subject as the options of one item, all in one voice.

    Raises Missing where a word is missing for every voice.
    """
    for voice in _voices(wording, subject):
        try:
            texts = [_text(wording, voice, statement) for statement in statements]
        except Missing:
            if voice == "statement":
                raise
            continue
        if voice != "they" or not any(map(_OF_ONE.search, texts)):
            return texts
    raise AssertionError("the last voice is always good")


def spoken(wording: Wording, statement: Statement) -> str | None:
    """Return a statement that says "only" as a sentence that names its subject; None of any other."""
    closing = [claim.object for claim in statement.claims if claim.holds]
    if not any(isinstance(thing, TermSet) and len(thing.members) == 1 for thing in closing):
        return None
    return _text(wording, "statement", statement)


def _voices(wording: Wording, subject: str) -> tuple[str, ...]:
    """Return the voices that suit the subject, the best first; the last names the thing itself."""
    if wording.lang == "ja":
        return ("it", "statement")
    noun = wording.noun(Ref(subject))
    if wording.lang != "en":
        return ("statement",)
    if noun.has_many:
        return ("they", "statement")
    an_action = wording.is_phrase(subject) and str(noun).removeprefix(CAP)[:1].islower()
    return ("statement",) if noun.plural or an_action else ("it", "statement")


def _text(wording: Wording, voice: str, statement: Statement) -> str:
    (subject,) = {claim.subject for claim in statement.claims}
    noun = wording.noun(Ref(subject))
    plural = voice == "they" or (voice == "statement" and noun.plural)
    said = [_verb_phrase(wording, claim, plural=plural) for claim in statement.claims]
    if wording.lang == "ja":
        whole = japanese(voice, str(noun), said)
    elif wording.lang == "en" or len(said) == 1:
        does = said[0]
        for further in said[1:]:
            does = message("en", "both", first=marked(does), second=marked(further.removeprefix(CAP)))
        whole = message(wording.lang, voice, subject=marked(str(noun)), does=marked(does.removeprefix(CAP)))
    else:
        parts = [message(wording.lang, voice, subject=marked(str(noun)), does=marked(one)) for one in said]
        whole = " ".join(parts)
    return finished(sentence_start(marked(whole)), wording.lang)


def japanese(voice: str, subject: str, said: Sequence[str]) -> str:
    """Join the predicates by the first one's continuative form, or say them one after the other."""
    joined = said[0]
    for i, further in enumerate(said[1:], 1):
        bare = joined.rstrip(CLOSE)  # a label may be the predicate
        ending = next((pair for pair in _JOINING if bare.endswith(pair[0])), None)
        if ending is None:
            first = message("ja", voice, subject=marked(subject), does=marked(joined))
            return first + japanese("it", subject, said[i:])
        joined = f"{bare.removesuffix(ending[0])}{ending[1]}{joined[len(bare) :]}、{further}"
    return message("ja", voice, subject=marked(subject), does=marked(joined))


def _verb_phrase(wording: Wording, claim: Claim, *, plural: bool) -> str:
    """Return what the claim says of its subject, marked."""
    predicate = wording.base.vocabulary.predicates[claim.predicate]
    thing = wording.noun(claim.object)
    if not isinstance(claim.object, TermSet) or len(claim.object.members) > 1:
        word = wording.phrases.does if claim.holds else wording.phrases.denies
        return word(predicate, thing, plural=plural)
    return wording.phrases.only(predicate, thing, plural=plural)
