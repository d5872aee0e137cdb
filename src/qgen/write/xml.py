"""XML documents that come out the same at every build: elements in the order in which they were made."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element, fromstring
from xml.sax.saxutils import escape, quoteattr

from qgen.write.xhtml import xml_text

__all__ = ["Element", "block", "document", "fragment", "leaf", "literal", "under"]

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_BREAKS = {"\n": "&#10;", "\t": "&#9;"}


class _Literal(str):
    """A text that stands in a CDATA section."""

    __slots__ = ()


def leaf(tag: str, text: str = "", attributes: Mapping[str, str] | None = None) -> Element:
    """Return an element that holds nothing but a text."""
    made = Element(tag, {name: xml_text(value) for name, value in (attributes or {}).items()})
    made.text = xml_text(text) or None
    return made


def literal(tag: str, text: str) -> Element:
    """Return an element whose text stands in a CDATA section, where readers find it in one piece."""
    made = Element(tag)
    made.text = _Literal(xml_text(text)) if text else None
    return made


def block(tag: str, *children: Element | None, **attributes: str) -> Element:
    """Return an element with its children on lines of their own; blanks there mean nothing."""
    made = leaf(tag, attributes=attributes)
    return under(made, *children)


def under(parent: Element, *children: Element | None) -> Element:
    """Put the children that there are under ``parent``, each on a line of its own, and return it."""
    found = [child for child in children if child is not None]
    if found:
        parent.text = parent.text or "\n"
    for child in found:
        child.tail = "\n"
        parent.append(child)
    return parent


def fragment(tag: str, xhtml: str, attributes: Mapping[str, str] | None = None) -> Element:
    """Return an element whose content is an XHTML fragment, as elements and not as text."""
    made = leaf(tag, attributes=attributes)
    content = fromstring(f"<x>{xhtml}</x>")  # noqa: S314 - a fragment that this package has just made
    made.text = content.text
    made.extend(content)
    return made


def document(root: Element) -> bytes:
    """Return the document in UTF-8 with its declaration on line one."""
    return "".join([_DECLARATION, *_written(root), "\n"]).encode()


def _written(element: Element) -> Iterator[str]:
    """Yield an element's source. The library's own writer knows no CDATA sections."""
    attributes = "".join(f" {name}={quoteattr(value, _BREAKS)}" for name, value in element.items())
    if not element.text and not len(element):
        yield f"<{element.tag}{attributes}/>"
        return
    yield f"<{element.tag}{attributes}>{_text(element.text)}"
    for child in element:
        yield from _written(child)
        yield escape(child.tail or "")
    yield f"</{element.tag}>"


def _text(text: str | None) -> str:
    if isinstance(text, _Literal):
        return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"
    return escape(text or "")
