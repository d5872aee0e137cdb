"""HTML, Markdown and plain text as a learner sees it: characters, and which of them are emphasised."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

_STRONG = frozenset({"b", "strong", "em", "u", "i", "mark"})
_BLOCK = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "ul", "ol", "table", "pre"})
_HIDDEN = frozenset({"script", "style", "head", "title"})
_TAGS = re.compile(
    r"</?(?:p|br|b|i|u|em|strong|span|div|code|pre|sub|sup|ul|ol|li|table|tr|td|th|img|h[1-6]|a|mark|font|tt)\b[^<>]*>|"
    r"&(?:lt|gt|amp|nbsp|quot|#\d+|#x[0-9a-f]+);",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(r"(?<![_*])(\*\*|__)(?=[^\s_*])(.{1,500}?)(?<=[^\s_*])\1(?![_*])")
_ANY_TAG = re.compile(r"<[^<>]*>")
_LONGEST = 20_000
"""Of a longer text only the tags are taken out: a hostile one could keep the parser busy for hours."""

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """Text as shown, and the half-open ranges of it that are emphasised."""

    plain: str
    strong: Spans = ()


def shown(text: str, markup: str) -> Shown:
    """Return a text in ``html``, ``markdown`` or ``plain`` (in which common tags still work) as shown."""
    if markup == "html" or (markup != "markdown" and _TAGS.search(text)):
        return _html(text)
    return _markdown(text)


def _markdown(text: str) -> Shown:
    plain, strong, at = "", [], 0
    for match in _MARKDOWN.finditer(text):
        plain += text[at : match.start()]
        strong.append((len(plain), len(plain) + len(match[2])))
        plain += match[2]
        at = match.end()
    return _trimmed(plain + text[at:], tuple(strong))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.strong: list[tuple[int, int]] = []
        self._open: list[int] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _STRONG:
            self._open.append(len(self.text))
        elif tag in _BLOCK:
            self._say("\n")
        elif tag in _HIDDEN:
            self._hidden += 1
        elif tag == "code":
            self._say("`")
        elif tag == "img":
            alternative = dict(attrs).get("alt") or "image"
            self._say(f"[{alternative}]")

    def handle_endtag(self, tag: str) -> None:
        if tag in _STRONG and self._open:
            self.strong.append((self._open.pop(), len(self.text)))
        elif tag in _BLOCK:
            self._say("\n")
        elif tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag == "code":
            self._say("`")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._say(re.sub(r"\s+", " ", data).replace("\xa0", " "))

    def parse_marked_section(self, i: int, report: int = 1) -> int:  # the standard one raises on <![x
        """Pass over ``<![if !supportLists]>`` and the like, which texts pasted from Word hold."""
        return self.parse_bogus_comment(i, bool(report))

    def _say(self, text: str) -> None:
        if text == "\n" and (not self.text or self.text.endswith("\n")):
            return
        self.text += text


def _html(text: str) -> Shown:
    if len(text) > _LONGEST:
        return _trimmed(_ANY_TAG.sub(" ", text), ())
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return _trimmed(reader.text, tuple(sorted(reader.strong)))


def _trimmed(plain: str, strong: Spans) -> Shown:
    before = len(plain) - len(plain.lstrip())
    cut = plain.strip()
    moved = ((max(0, start - before), min(len(cut), end - before)) for start, end in strong)
    return Shown(cut, tuple((start, end) for start, end in moved if start < end))
