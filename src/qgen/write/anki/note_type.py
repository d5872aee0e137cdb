"""The note type *qgen item*: its fields, its one card template and its style."""

import re
from collections.abc import Mapping

from qgen.write.anki.fields import FIELDS, SORT_FIELD
from qgen.write.anki.identity import NOTE_TYPE_ID, part_id

NAME = "qgen item"
CARD_NAME = "Item"

TEMPLATE_MOD = 1_764_547_200
"""When the card layout last changed, in seconds. Anki takes over a new layout only with a later time."""

_FOLDER = "anki/"
_LOCAL_SCRIPT = re.compile(r'<script src="([\w.-]+)"></script>')


def card_template(layouts: Mapping[str, str], name: str) -> str:
    """Return one side of the card, with the scripts it names written into it: a deck brings no files."""

    def written_in(match: re.Match[str]) -> str:
        script = layouts[_FOLDER + match[1]]
        if "{{" in script or "</script" in script:
            raise ValueError(
                f"{match[1]} holds what Anki or HTML would read as its own: '{{{{' or '</script'"
            )
        return f"<script>\n{script.strip()}\n</script>"

    return _LOCAL_SCRIPT.sub(written_in, layouts[_FOLDER + name]).strip() + "\n"


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
        "css": layouts[_FOLDER + "style.css"],
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
