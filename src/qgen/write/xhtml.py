"""Plain text as XHTML fragments that are right in HTML and in XML alike, whatever the text holds.

Beyond what XML needs, characters that a platform looks for in the source of a text become references:
``$`` and the backslash (mathematics), ``[`` (GIFT's format, shortcodes), ``%`` (GIFT's weight) and ``@``
(Moodle's files). Blanks at an edge, which importers trim, are references too; a line break is ``<br/>``.
"""

import re

from qgen.item import Item, Option, SourceCite, Text
from qgen.write.address import web_address
from qgen.write.messages import Words
from qgen.write.printable import printable

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br/>"}
_TABLE = str.maketrans(_ENTITIES | {char: f"&#{ord(char)};" for char in "$\\[%@\t"})
_EDGE = re.compile(r"\A(?:<strong>)? +| +(?:</strong>)?\Z")
# characters that no XML 1.0 document may hold, beyond those that ``printable`` replaces
_NOT_XML = re.compile("[\ufffe\uffff]")


def xml_text(text: str) -> str:
    """Return ``text`` with every character that XML forbids as U+FFFD, and line breaks as newlines."""
    return _NOT_XML.sub("\ufffd", printable(text))


def inline(text: str) -> str:
    """Return the text for the body of an element."""
    return rich(Text(text))


def rich(text: Text) -> str:
    """Return a text with its emphasis."""
    made = "".join(
        f"<strong>{piece}</strong>" if strong else piece
        for run, strong in text.runs()
        for piece in (xml_text(run).translate(_TABLE),)
    )
    return _EDGE.sub(lambda blanks: blanks.group().replace(" ", "&#32;"), made)


def rationale(item: Item, option: Option) -> str:
    """Return why the option is right or wrong, and what says so; empty if there is nothing to say."""
    told = f"<p>{inline(option.rationale)}</p>" if option.rationale else ""
    return told + sources(cited(item, option), item.lang)


def cited(item: Item, option: Option) -> tuple[SourceCite, ...]:
    """Return what the option rests on; a hand-written item's sources stand for all of its options."""
    return item.sources_of(option) or (item.sources if item.unproven else ())


def sources(found: tuple[SourceCite, ...], lang: str) -> str:
    """Return a line of sources with the places cited in them, each linked if it has a web address."""
    if not found:
        return ""
    return f"<p>{inline(Words(lang)('sources'))}: {'; '.join(map(_source, found))}</p>"


def _source(source: SourceCite) -> str:
    title, address = f"<cite>{inline(source.title)}</cite>", web_address(source.url)
    if address:
        title = f'<a href="{address.replace("&", "&amp;")}">{title}</a>'
    return title + "".join(f", {inline(place)}" for place in source.at)


def every_rationale(item: Item) -> str:
    """Return the answer of an item with pairs and why: steps in order, responses beside their prompts."""
    options = {option.label: option for option in item.options}
    rows: list[str] = []
    for pair in item.pairs:
        option = options[pair.label]
        told = inline(pair.rationale or option.rationale)
        answer = f"<strong>{inline(option.text)}</strong>"
        asked = f"{inline(pair.text)} \u2192 " if item.kind == "matching" else ""
        rows.append(f"<li>{asked}{answer}<br/>{told}</li>")
    found = {source: None for option in item.options for source in cited(item, option)}
    return f"<ol>{''.join(rows)}</ol>{sources(merged(tuple(found)), item.lang)}"


def merged(found: tuple[SourceCite, ...]) -> tuple[SourceCite, ...]:
    """Return each source once, with all the places cited in it."""
    places: dict[str, dict[str, None]] = {}
    first: dict[str, SourceCite] = {}
    for source in found:
        first.setdefault(source.id, source)
        places.setdefault(source.id, {}).update(dict.fromkeys(source.at))
    return tuple(
        SourceCite(name, first[name].title, tuple(at), first[name].url) for name, at in places.items()
    )
