"""Packages of QTI 2.1 and 3.0: a manifest, a test, and a file for each item."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qgen.exam import Exam
from qgen.item import Item
from qgen.write.archive import zip_members
from qgen.write.qti.identifiers import identifier
from qgen.write.qti.items import assessment_item, title
from qgen.write.written import Written
from qgen.write.xml import Element, block, document, leaf

_SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_LOM = "http://ltsc.ieee.org/xsd/LOM"
_UPPER = re.compile(r"(?<=[a-z0-9])[A-Z]")
_XHTML = frozenset({"a", "br", "cite", "li", "ol", "p", "span", "strong"})
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Version:
    """What differs from one version to the other.

    ``items`` and ``packages`` are namespaces with the addresses of their schemas, ``schema`` what the
    manifest says of itself, ``types`` of resources, ``spoken`` an element in the version's own names.
    """

    name: str
    items: tuple[str, str]
    packages: tuple[str, str]
    schema: tuple[str, str]
    types: Mapping[str, str]
    spoken: Callable[[Element], Element]


def write_qti21(exam: Exam) -> Written:
    """Return the package ``STEM-qti21.zip``."""
    return _package(exam, _QTI21)


def write_qti30(exam: Exam) -> Written:
    """Return the package ``STEM-qti30.zip``."""
    return _package(exam, _QTI30)


def _package(exam: Exam, version: Version) -> Written:
    members = {"imsmanifest.xml": document(_manifest(exam, version))}
    members["test.xml"] = document(_rooted(_test(exam), version))
    for item in exam.items:
        members[_place(item)] = document(_rooted(assessment_item(item), version))
    return Written({f"{exam.stem}-{version.name}.zip": zip_members(members)})


def _place(item: Item) -> str:
    return f"items/{identifier(item.id)}.xml"


def _rooted(root: Element, version: Version) -> Element:
    """Return a document's root in the version's names and namespace."""
    spoken = version.spoken(root)
    return _in_namespace(spoken, *version.items)


def _in_namespace(root: Element, namespace: str, schema: str) -> Element:
    own = dict(root.items())
    for name in own:
        del root.attrib[name]
    root.set("xmlns", namespace)
    root.set("xmlns:xsi", _SCHEMA_INSTANCE)
    root.set("xsi:schemaLocation", f"{namespace} {schema}")
    root.attrib.update(own)
    return root


# --- the test -----------------------------------------------------------------------------------------


def _test(exam: Exam) -> Element:
    sections = {item: section.id for section in exam.sections for item in section.items}
    minutes = exam.sitting.minutes
    return block(
        "assessmentTest",
        block("outcomeDeclaration", identifier="SCORE", cardinality="single", baseType="float"),
        leaf("timeLimits", attributes={"maxTime": str(minutes * _SECONDS)}) if minutes else None,
        block(
            "testPart",
            block(
                "assessmentSection",
                *(_reference(item, sections.get(item.id)) for item in exam.items),
                identifier="items",
                title=exam.title,
                visible="true",
            ),
            identifier="part",
            navigationMode="nonlinear",
            submissionMode="individual",
        ),
        block(
            "outcomeProcessing",
            block(
                "setOutcomeValue",
                block("sum", leaf("testVariables", attributes={"variableIdentifier": "SCORE"})),
                identifier="SCORE",
            ),
        ),
        identifier=identifier(exam.stem),
        title=exam.title,
    )


def _reference(item: Item, section: str | None) -> Element:
    """Return where the test names an item; its categories are its domain, topic and section."""
    named = dict.fromkeys(identifier(name) for name in (item.domain, item.topic, section) if name)
    attributes = {"identifier": identifier(item.id), "href": _place(item), "category": " ".join(named)}
    return leaf("assessmentItemRef", attributes=attributes)


# --- the manifest -------------------------------------------------------------------------------------


def _manifest(exam: Exam, version: Version) -> Element:
    schema, schema_version = version.schema
    items = tuple(
        _resource(version.types["item"], f"R-{identifier(item.id)}", _place(item), metadata=_metadata(item))
        for item in exam.items
    )
    names = tuple(f"R-{identifier(item.id)}" for item in exam.items)
    test = _resource(version.types["test"], "R-test", "test.xml", needs=names)
    root = block(
        "manifest",
        block("metadata", leaf("schema", schema), leaf("schemaversion", schema_version)),
        leaf("organizations"),
        block("resources", test, *items),
        identifier=identifier(exam.stem, "m"),
    )
    return _in_namespace(root, *version.packages)


def _resource(
    kind: str, name: str, place: str, *, needs: tuple[str, ...] = (), metadata: Element | None = None
) -> Element:
    dependencies = (leaf("dependency", attributes={"identifierref": need}) for need in needs)
    file = leaf("file", attributes={"href": place})
    return block("resource", metadata, file, *dependencies, identifier=name, type=kind, href=place)


def _metadata(item: Item) -> Element:
    """Return the item's id, title and tags as learning object metadata."""
    keywords = (block("keyword", _string(tag, item.lang)) for tag in item.tags)
    general = block(
        "general",
        block("identifier", leaf("entry", item.id)),
        block("title", _string(title(item), item.lang)),
        leaf("language", item.lang),
        *keywords,
    )
    return block("metadata", block("lom", general, xmlns=_LOM))


def _string(text: str, lang: str) -> Element:
    return leaf("string", text, {"language": lang})


# --- the names of version 3 ---------------------------------------------------------------------------


def _as_it_is(element: Element) -> Element:
    return element


def _kebab(element: Element) -> Element:
    """Return the element in the names of version 3; what a feedback says stands in a body of its own."""
    html = element.tag in _XHTML
    attributes = {name if html else _dashed(name): value for name, value in element.items()}
    spoken = Element(element.tag if html else f"qti-{_dashed(element.tag)}", attributes)
    home = spoken
    if element.tag == "modalFeedback":
        home = Element("qti-content-body")
        spoken.append(home)
    home.text = element.text
    for child in element:
        made = _kebab(child)
        made.tail = child.tail
        home.append(made)
    return spoken


def _dashed(name: str) -> str:
    return _UPPER.sub(lambda match: f"-{match.group().lower()}", name)


_QTI21 = Version(
    "qti21",
    (
        "http://www.imsglobal.org/xsd/imsqti_v2p1",
        "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd",
    ),
    ("http://www.imsglobal.org/xsd/imscp_v1p1", "http://www.imsglobal.org/xsd/imscp_v1p1.xsd"),
    ("QTIv2.1 Package", "1.0.0"),
    {"item": "imsqti_item_xmlv2p1", "test": "imsqti_test_xmlv2p1"},
    _as_it_is,
)

_QTI30 = Version(
    "qti30",
    (
        "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
        "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd",
    ),
    (
        "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
        "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
    ),
    ("QTI Package", "3.0.0"),
    {"item": "imsqti_item_xmlv3p0", "test": "imsqti_test_xmlv3p0"},
    _kebab,
)
