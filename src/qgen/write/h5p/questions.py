"""An item as one question of a set: which content type it is, and with which parameters."""

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from qgen.item import Item, Option
from qgen.write.h5p.words import words_of
from qgen.write.printable import one_line
from qgen.write.xhtml import inline, rationale, rich

Json = dict[str, Any]

CHOICE, JUDGED, DRAGGED = "H5P.MultiChoice", "H5P.TrueFalse", "H5P.DragText"
VERSIONS: Mapping[str, tuple[int, int]] = {CHOICE: (1, 16), JUDGED: (1, 8), DRAGGED: (1, 10)}
"""The content types in use, each in the version that a question set 1.21 takes."""

_NAMES = {CHOICE: "Multiple Choice", JUDGED: "True/False Question", DRAGGED: "Drag the Words"}
_SPACE = uuid.UUID("6f1a0a3e-6a0e-5b53-9d0c-0d9c1f5e7b21")
_LONGEST_TITLE = 80
# shown as a text in one place and as HTML in another: what means something in HTML cannot stay
_TITLES_ARE_HTML = str.maketrans("<>&", "\u2039\u203a\uff06")
# what the content type takes for the end of an answer, a tip or a feedback
_DRAGGED = str.maketrans({"*": "&#42;", ":": "&#58;", "\\": "&#92;"})


def content_type(item: Item) -> str:
    """Return the machine name of the content type that an item becomes."""
    if item.pairs:
        return DRAGGED
    return JUDGED if item.kind == "true-false" and len(item.options) == 2 else CHOICE  # noqa: PLR2004 - true, false


def question(item: Item) -> Json:
    """Return an item as an entry of the set."""
    name = content_type(item)
    major, minor = VERSIONS[name]
    begins = one_line(item.stem.plain).translate(_TITLES_ARE_HTML)
    return {
        "library": f"{name} {major}.{minor}",
        "params": _PARAMETERS[name](item),
        # of the item alone, so that a set that is built again is the same
        "subContentId": str(uuid.uuid5(_SPACE, f"{item.id} {item.lang}")),
        "metadata": {
            "contentType": _NAMES[name],
            "license": "U",
            "title": f"{item.id} {begins}"[:_LONGEST_TITLE],
        },
    }


def _choice(item: Item) -> Json:
    return {
        "question": f"<p>{rich(item.stem)}</p>",
        "answers": [_answer(item, option) for option in item.options],
        "overallFeedback": [],
        "UI": dict(words_of(item.lang)["choice"]),
        "behaviour": {
            **_BEHAVIOUR,
            "type": "multi" if item.kind == "multiple" else "single",
            "singlePoint": True,
            "randomAnswers": not item.fixed_order,
            "showSolutionsRequiresInput": True,
            "passPercentage": 100,
            "showScorePoints": True,
        },
    }


def _answer(item: Item, option: Option) -> Json:
    told = {"tip": "", "chosenFeedback": rationale(item, option), "notChosenFeedback": ""}
    return {"text": f"<div>{inline(option.text)}</div>", "correct": option.key, "tipsAndFeedback": told}


def _judged(item: Item) -> Json:
    true, false = item.options
    right = next(option for option in item.options if option.key)
    wrong = next(option for option in item.options if not option.key)
    texts = {"trueText": one_line(true.text), "falseText": one_line(false.text)}
    return {
        "question": f"<p>{rich(item.stem)}</p>",
        "correct": "true" if true.key else "false",
        "l10n": {**words_of(item.lang)["judged"], **texts},
        "behaviour": {
            **_BEHAVIOUR,
            "feedbackOnCorrect": inline(right.rationale),
            "feedbackOnWrong": inline(wrong.rationale),
        },
    }


def _dragged(item: Item) -> Json:
    """Return sentences with a blank each, and the answers that fit none beside them."""
    texts = {option.label: option.text for option in item.options}
    taken = [pair.label for pair in item.pairs]
    lines = [f"{_plain(pair.text)}{_ARROWS[item.kind]}*{_plain(texts[pair.label])}*" for pair in item.pairs]
    between = "" if item.lang.startswith("ja") else " "
    told = between.join(dict.fromkeys(_plain(pair.rationale) for pair in item.pairs if pair.rationale))
    return {
        "taskDescription": f"<p>{rich(item.stem)}</p>",
        "textField": "\n".join(lines),
        "distractors": "\n".join(f"*{_plain(text)}*" for label, text in texts.items() if label not in taken),
        "overallFeedback": [{"from": 0, "to": 100, "feedback": told}],
        "behaviour": {**_BEHAVIOUR, "instantFeedback": False},
        **words_of(item.lang)["dragged"],
    }


def _plain(text: str) -> str:
    """Return a text of one line, in which nothing ends an answer."""
    return inline(one_line(text)).translate(_DRAGGED)


_ARROWS = {"matching": " \u2192 ", "ordering": ". "}
_BEHAVIOUR = {"enableRetry": True, "enableSolutionsButton": True, "enableCheckButton": True}

_PARAMETERS: Mapping[str, Callable[[Item], Json]] = {CHOICE: _choice, JUDGED: _judged, DRAGGED: _dragged}
