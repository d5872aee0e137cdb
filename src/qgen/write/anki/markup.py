r"""Text as Anki field HTML: what the learner sees is exactly the text, whatever it holds.

A field passes through several readers before the browser: Anki takes ``[sound:…]``, ``[latex]…``,
``[[type:…]]`` and ``[anki:…]`` out of the rendered card, the editor and other note types know
``{{c1::…}}``, and MathJax looks for ``\(`` and ``\[`` in the page. All of them read the characters, not
what the entities stand for, so brackets, braces and backslashes become entities; MathJax, which reads the
finished page, is kept out by an empty element after the backslash and by a class in the layout.
"""

import re
import unicodedata

from qgen.item import Text

_ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "[": "&#91;",
    "]": "&#93;",
    "{": "&#123;",
    "}": "&#125;",
    "\\": "&#92;",
}
_TABLE = str.maketrans(_ENTITIES)
# what HTML or Anki's field separator (U+001F) cannot carry; tab and line feed stay
_UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_BEFORE_MATH = re.compile(r"&#92;(?=\(|&#91;)")
_LAST_C1 = 0x9F


def escape(text: str) -> str:
    """Return the text as HTML that no reader on the way takes for anything but text; fit for attributes."""
    clean = _UNSPEAKABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    escaped = clean.translate(_TABLE)
    if unicodedata.is_normalized("NFC", clean):
        return escaped
    # Anki brings fields into NFC, which turns some kanji into others; entities it leaves alone
    return "".join(c if ord(c) <= _LAST_C1 else f"&#{ord(c)};" for c in escaped)


def inline(text: str) -> str:
    """Return the text as HTML for the body of an element."""
    return _BEFORE_MATH.sub("&#92;<span></span>", escape(text))


def rich(text: Text) -> str:
    """Return a text with its emphasis as HTML."""
    return "".join(
        f"<strong>{inline(run)}</strong>" if strong else inline(run) for run, strong in text.runs()
    )


def shown(html: str, *, name: str = "text") -> str:
    """Return a span that keeps the text's spaces and sets it in its own direction."""
    return f'<span class="{name}" dir="auto">{html}</span>'
