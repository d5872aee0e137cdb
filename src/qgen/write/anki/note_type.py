"""The note type *qgen item*: its fields, its one card template and its style."""

import re
from collections.abc import Mapping

from qgen.write.anki.fields import FIELDS, SORT_FIELD
from qgen.write.anki.identity import NOTE_TYPE_ID, part_id
from qgen.write.layout import LayoutError

NAME = "qgen item"
CARD_NAME = "Item"

TEMPLATE_MOD = 1_764_633_600
"""When the card layout last changed, in seconds. Anki takes over a new layout only with a later time."""

_FOLDER = "anki/"
_LOCAL_SCRIPT = re.compile(r'<script src="([^"]*)"></script>')
_FIELD = re.compile(r"\{\{[#^/]?(?:[^{}:]*:)*([^{}]*)\}\}")
_ANKIS_OWN = frozenset(("FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag"))


def card_template(layouts: Mapping[str, str], name: str) -> str:
    """Return one side of the card, with the scripts it names written into it: a deck brings no files.

    Raises LayoutError for what Anki could not show.
    """
    text = _layout(layouts, name)
    _check_fields(text, name)

    def written_in(match: re.Match[str]) -> str:
        script = _layout(layouts, match[1], named_in=(name, _line(text, match.start())))
        for read in ("{{", "</script"):
            if read in script:
                message = f"the script holds {read!r}, which Anki or HTML would read as its own"
                raise LayoutError(message, _FOLDER + match[1], _line(script, script.index(read)))
        return f"<script>\n{script.strip()}\n</script>"

    return _LOCAL_SCRIPT.sub(written_in, text).strip() + "\n"


def _layout(layouts: Mapping[str, str], name: str, named_in: tuple[str, int] | None = None) -> str:
    if _FOLDER + name not in layouts:
        file, line = named_in or (name, 1)
        raise LayoutError(f"there is no layout {_FOLDER}{name}", _FOLDER + file, line)
    return layouts[_FOLDER + name]


def _check_fields(text: str, name: str) -> None:
    """Make sure that the note type has every field that the layout names; Anki would refuse the card."""
    for match in _FIELD.finditer(text):
        if match[1].strip() not in {*FIELDS, *_ANKIS_OWN}:
            known = ", ".join(FIELDS)
            message = f"the note type has no field {match[1].strip()!r}; it has {known}"
            raise LayoutError(message, _FOLDER + name, _line(text, match.start()))


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def note_type(layouts: Mapping[str, str]) -> dict[str, object]:
    """Return the note type as the collection's ``models`` holds it."""
    return {
        "id": NOTE_TYPE_ID,
        "name": NAME,
        "type": 0,
        "mod": TEMPLATE_MOD,
        "usn": -1,
        "sortf": SORT_FIELD,
        "did": None,
        "tmpls": [_card(layouts)],
        "flds": [_field(number, name) for number, name in enumerate(FIELDS)],
        "css": _layout(layouts, "style.css"),
        "latexPre": "\\documentclass{article}\n\\begin{document}\n",
        "latexPost": "\\end{document}",
        "latexsvg": False,
        "req": [[0, "any", [0]]],
        "tags": [],
        "vers": [],
    }


def _card(layouts: Mapping[str, str]) -> dict[str, object]:
    return {
        "id": part_id("card template", CARD_NAME),
        "name": CARD_NAME,
        "ord": 0,
        "qfmt": card_template(layouts, "front.html"),
        "afmt": card_template(layouts, "back.html"),
        "bqfmt": "{{Stem}}",
        "bafmt": "{{Answers}}",
        "did": None,
        "bfont": "",
        "bsize": 0,
    }


def _field(number: int, name: str) -> dict[str, object]:
    return {
        "id": part_id("field", name),
        "name": name,
        "ord": number,
        "sticky": False,
        "rtl": False,
        "font": "Arial",
        "size": 20,
        "media": [],
    }
