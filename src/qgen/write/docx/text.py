"""Texts and elements that WordprocessingML can hold."""

import re
from typing import TYPE_CHECKING, Any

from qgen.item import Text
from qgen.write.printable import printable

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

_NO_XML = re.compile("[\ufffe\uffff]")


def safe(text: str) -> str:
    """Return the text without what XML cannot hold; line breaks stay, and Word shows them."""
    return _NO_XML.sub("\ufffd", printable(text))


def write(paragraph: "Paragraph", text: str | Text, *, bold: bool = False) -> "Paragraph":
    """Add the text to the paragraph, its emphasised ranges bold, and return the paragraph."""
    runs = text.runs() if isinstance(text, Text) else [(text, False)]
    for run, strong in runs:
        added = paragraph.add_run(safe(run))
        if strong or bold:
            added.bold = True
    return paragraph


def element(name: str, **attributes: object) -> Any:
    """Return an element of WordprocessingML: ``element("lang", val="ja-JP")``."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - loaded when used
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above

    made: Any = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made
