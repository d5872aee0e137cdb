"""The styles of the documents, and the numbering that hangs on them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgen.write.docx.text import element

if TYPE_CHECKING:
    from docx.document import Document

LATIN, EAST_ASIAN = "Arial", "Yu Gothic"
TITLE, HEADING, NORMAL = "Title", "Heading 1", "Normal"
QUESTION, OPTION, PROMPT, ANSWER_LINE = "Question", "Option", "Prompt", "Answer Line"
RATIONALE, SMALL, PAGE = "Rationale", "Small Print", "Page"
_NUMBERING = 900
"""A number that the template's own lists do not use."""
_BLACK = "000000"


@dataclass(frozen=True, slots=True)
class _Look:
    """A paragraph style: lengths in points at a text size of 10.5; ``level`` is its level in the numbering.

    ``after`` and ``before`` are the space around it, ``left`` where its text begins and ``hanging`` how far
    left of that its label stands; ``joined`` keeps it on the page of what follows.
    """

    size: float = 10.5
    bold: bool = False
    before: float = 0
    after: float = 0
    left: float = 0
    hanging: float = 0
    joined: bool = False
    level: int | None = None


_LOOKS = {
    NORMAL: _Look(after=4),
    TITLE: _Look(size=24, bold=True, before=10, after=14, joined=True),
    HEADING: _Look(size=13, bold=True, before=20, after=8, joined=True),
    QUESTION: _Look(before=16, after=5, left=26, hanging=26, joined=True, level=0),
    OPTION: _Look(before=2, after=2, left=48, hanging=20, level=1),
    PROMPT: _Look(before=3, after=3, left=48, hanging=20, joined=True),
    ANSWER_LINE: _Look(before=6, after=4, left=28),
    RATIONALE: _Look(size=9, after=4, left=48),
    SMALL: _Look(size=8, left=28),
    PAGE: _Look(size=8.5),
}
_NORMAL_SIZE = 10.5
_LARGE_SIZE = 18


def set_styles(document: "Document", lang: str, *, large: bool) -> None:
    """Give the document its fonts, languages, styles and numbering."""
    _defaults(document, lang)
    for name, look in _LOOKS.items():
        _set_style(document, name, look, large=large)
    _set_numbering(document, large=large)


def scale(*, large: bool) -> float:
    """Return by how much large print enlarges lengths."""
    return _LARGE_SIZE / _NORMAL_SIZE if large else 1.0


def _defaults(document: "Document", lang: str) -> None:
    """Set what every style begins with; the template's theme would bring fonts of its own."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - loaded when used

    properties: Any = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault"))[0]
    for child in list(properties):
        properties.remove(child)
    properties.append(element("rFonts", ascii=LATIN, hAnsi=LATIN, cs=LATIN, eastAsia=EAST_ASIAN))
    latin = "en-US" if lang.startswith("ja") else lang
    properties.append(element("lang", val=latin, eastAsia="ja-JP" if lang.startswith("ja") else "en-US"))


def _set_style(document: "Document", name: str, look: _Look, *, large: bool) -> None:
    from docx.enum.style import WD_STYLE_TYPE  # noqa: PLC0415 - loaded when used
    from docx.shared import Pt, RGBColor  # noqa: PLC0415 - as above

    known = {style.name for style in document.styles}
    style: Any = (
        document.styles[name] if name in known else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    )
    if name not in known:
        style.base_style = document.styles[NORMAL]
        style.quick_style = True
    _strip(style)
    factor = scale(large=large)
    style.font.size = Pt(_size(look.size, large=large))
    style.font.bold = look.bold
    style.font.color.rgb = RGBColor.from_string(_BLACK)
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(look.before * factor), Pt(look.after * factor)
    form.line_spacing = 1.15
    form.left_indent, form.first_line_indent = Pt(look.left * factor), Pt(-look.hanging * factor)
    form.keep_together, form.keep_with_next, form.widow_control = True, look.joined, True
    if look.level is not None:
        numbered = element("numPr")
        numbered.append(element("ilvl", val=look.level))
        numbered.append(element("numId", val=_NUMBERING))
        style.element.get_or_add_pPr()._insert_numPr(numbered)  # noqa: SLF001 - keeps the schema's order


def _size(size: float, *, large: bool) -> float:
    """Return the size in print; in large print nothing is below 18 points."""
    if not large:
        return size
    return max(_LARGE_SIZE, min(size * scale(large=True), size + 8))


def _strip(style: Any) -> None:
    """Take the template's colours, borders and theme fonts from a style; its outline level stays."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - loaded when used

    for part in ("rPr", "pPr"):
        for found in style.element.findall(qn(f"w:{part}")):
            for child in list(found):
                if child.tag != qn("w:outlineLvl"):
                    found.remove(child)


# --- numbering ----------------------------------------------------------------------------------------


def _set_numbering(document: "Document", *, large: bool) -> None:
    """Have Word number questions 1, 2, 3 and the options of each A, B, C, also those inserted later."""
    numbering: Any = document.part.numbering_part.element
    levels = element("abstractNum", abstractNumId=_NUMBERING)
    levels.append(element("multiLevelType", val="multilevel"))
    for level, (style, form, text) in enumerate(
        ((QUESTION, "decimal", "%1"), (OPTION, "upperLetter", "%2."))
    ):
        levels.append(_level(level, style, form, text, large=large))
    numbering.insert(0, levels)  # definitions come before their uses
    use = element("num", numId=_NUMBERING)
    use.append(element("abstractNumId", val=_NUMBERING))
    numbering.append(use)


def _level(level: int, style: str, form: str, text: str, *, large: bool) -> Any:
    look, factor = _LOOKS[style], scale(large=large) * 20  # twentieths of a point
    made = element("lvl", ilvl=level)
    made.append(element("start", val=1))
    made.append(element("numFmt", val=form))
    made.append(element("pStyle", val=style))
    made.append(element("lvlText", val=text))
    made.append(element("lvlJc", val="left"))
    place = element("pPr")
    place.append(element("ind", left=round(look.left * factor), hanging=round(look.hanging * factor)))
    made.append(place)
    bold = element("rPr")
    bold.append(element("b"))
    made.append(bold)
    return made
