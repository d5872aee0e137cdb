"""An item as QTI 2.1 sees it: what is declared, the body with its interaction, scoring, feedback.

An item is right or wrong as a whole. Feedback names the option that it belongs to, since options may be
shuffled; where pairs are answered, one feedback tells the whole answer.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from qgen.item import Item, Option
from qgen.write.printable import one_line
from qgen.write.xhtml import every_rationale, inline, rationale, rich
from qgen.write.xml import Element, block, fragment, leaf

WHOLE, NONE = "ALL", "NONE"
"""The identifiers of the feedback that tells the whole answer, and of one that there is not."""

_LONGEST_TITLE = 100
_BRACES = re.compile(r"\{(?=\{)")


def assessment_item(item: Item) -> Element:
    """Return the root element, in the names of version 2.1."""
    cardinality, base_type = _TYPES.get(item.kind, ("single", "identifier"))
    interaction = _INTERACTIONS.get(item.kind, _choices)(item)
    return block(
        "assessmentItem",
        block(
            "responseDeclaration",
            block("correctResponse", *(leaf("value", value) for value in correct(item))),
            identifier="RESPONSE",
            cardinality=cardinality,
            baseType=base_type,
        ),
        _outcome("SCORE", "single", "float", "0"),
        # a player stumbles over a container without a value
        _outcome("FEEDBACK", "multiple", "identifier", NONE)
        if item.kind == "multiple"
        else _outcome("FEEDBACK", "single", "identifier"),
        block("itemBody", interaction),
        _processing(item),
        *_feedback(item),
        identifier=item.id,
        title=title(item),
        adaptive="false",
        timeDependent="false",
        **{"xml:lang": item.lang},
    )


def title(item: Item) -> str:
    """Return what lists of items show: the id and how the stem begins."""
    told = f"{item.id} {one_line(item.stem.plain)}"
    return told if len(told) <= _LONGEST_TITLE else told[: _LONGEST_TITLE - 1] + "\u2026"


def correct(item: Item) -> Iterator[str]:
    """Yield the values of the correct response."""
    for number, pair in enumerate(item.pairs, start=1):
        yield f"P{number} {pair.label}" if item.kind == "matching" else pair.label
    if not item.pairs:
        yield from (option.label for option in item.keys)


def _shown(tag: str, xhtml: str, attributes: Mapping[str, str] | None = None) -> Element:
    """Return an element with a fragment in which no template language finds two braces side by side."""
    return fragment(tag, _BRACES.sub("{<span></span>", xhtml), attributes)


def _outcome(name: str, cardinality: str, base_type: str, default: str = "") -> Element:
    value = block("defaultValue", leaf("value", default)) if default else None
    return block("outcomeDeclaration", value, identifier=name, cardinality=cardinality, baseType=base_type)


# --- interactions -------------------------------------------------------------------------------------


def _choices(item: Item) -> Element:
    most = "0" if item.kind == "multiple" else "1"
    choices = (_choice(item, option) for option in item.options)
    return _interaction("choiceInteraction", item, choices, maxChoices=most)


def _orders(item: Item) -> Element:
    steps = (_choice(item, option) for option in item.options)
    return _interaction("orderInteraction", item, steps, orientation="vertical")


def _matches(item: Item) -> Element:
    prompts = (_associable(f"P{n}", pair.text) for n, pair in enumerate(item.pairs, start=1))
    responses = (_associable(option.label, option.text) for option in item.options)
    sets = (block("simpleMatchSet", *prompts), block("simpleMatchSet", *responses))
    return _interaction("matchInteraction", item, sets, maxAssociations=str(len(item.pairs)))


def _interaction(
    tag: str, item: Item, content: Iterator[Element] | tuple[Element, ...], **more: str
) -> Element:
    shuffle = "false" if item.fixed_order else "true"
    prompt = _shown("prompt", rich(item.stem))
    return block(tag, prompt, *content, responseIdentifier="RESPONSE", shuffle=shuffle, **more)


def _choice(item: Item, option: Option) -> Element:
    fixed = {"fixed": "true"} if item.fixed_order else {}
    return _shown("simpleChoice", inline(option.text), {"identifier": option.label, **fixed})


def _associable(name: str, text: str) -> Element:
    return _shown("simpleAssociableChoice", inline(text), {"identifier": name, "matchMax": "1"})


# --- scoring and feedback -----------------------------------------------------------------------------


def _processing(item: Item) -> Element:
    given, right = _response("variable"), _response("correct")
    return block(
        "responseProcessing",
        block(
            "responseCondition",
            block("responseIf", block("match", given, right), _score("1")),
            block("responseElse", _score("0")),
        ),
        _tell(item),
    )


def _tell(item: Item) -> Element:
    """Return what chooses the feedback: the whole answer, or what was chosen, if anything was."""
    if item.pairs:
        whole = leaf("baseValue", WHOLE, {"baseType": "identifier"})
        return block("setOutcomeValue", whole, identifier="FEEDBACK")
    chosen = block("setOutcomeValue", _response("variable"), identifier="FEEDBACK")
    answered = block("not", block("isNull", _response("variable")))
    return block("responseCondition", block("responseIf", answered, chosen))


def _response(tag: str) -> Element:
    return leaf(tag, attributes={"identifier": "RESPONSE"})


def _score(points: str) -> Element:
    value = leaf("baseValue", points, {"baseType": "float"})
    return block("setOutcomeValue", value, identifier="SCORE")


def _feedback(item: Item) -> Iterator[Element]:
    if item.pairs:
        yield _modal(WHOLE, every_rationale(item))
        return
    for option in item.options:
        if told := rationale(item, option):
            mark = "\u2713" if option.key else "\u2717"
            yield _modal(option.label, f"<p><strong>{mark} {inline(option.text)}</strong></p>{told}")


def _modal(name: str, told: str) -> Element:
    attributes = {"outcomeIdentifier": "FEEDBACK", "identifier": name, "showHide": "show"}
    return _shown("modalFeedback", told, attributes)


_TYPES: Mapping[str, tuple[str, str]] = {
    "multiple": ("multiple", "identifier"),
    "ordering": ("ordered", "identifier"),
    "matching": ("multiple", "directedPair"),
}

_INTERACTIONS: Mapping[str, Callable[[Item], Element]] = {"ordering": _orders, "matching": _matches}
