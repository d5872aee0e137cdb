"""A document as bytes that are the same at every build, without dates and names."""

import io
import zipfile
from typing import TYPE_CHECKING

from qgen.write.archive import zip_members

if TYPE_CHECKING:
    from docx.document import Document

_KEPT = ("title", "language")
"""What the properties say; the template's own author and dates are dropped."""


def packed(document: "Document") -> bytes:
    """Return the document as the bytes of a .docx file."""
    properties = document.core_properties._element  # noqa: SLF001 - the only way to what it holds
    for child in list(properties):
        if child.tag.rpartition("}")[2] not in _KEPT:
            properties.remove(child)
    package = document.part.package
    for name, relation in list(package.rels.items()):
        if relation.reltype.endswith("/thumbnail"):
            del package.rels[name]
    out = io.BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as archive:
        return zip_members({name: archive.read(name) for name in archive.namelist()})
