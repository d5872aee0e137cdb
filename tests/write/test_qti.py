"""QTI: the official schemas accept every file, and every key names a choice."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.exam import Exam, Section, Sitting
from qgen.item import Item
from qgen.write.qti import write_qti12, write_qti21, write_qti30
from qgen.write.qti.identifiers import identifier
from qgen.write.xhtml import xml_text
from tests.write.arranged_samples import exam, hostile
from tests.write.export_samples import every_kind, trapped
from tests.write.html_text import seen
from tests.write.samples import ENGLISH

etree = pytest.importorskip("lxml.etree", reason="lxml is not installed")

SCHEMAS = Path(__file__).parents[3] / "shared" / "qti-schemas"
schemas = pytest.mark.skipif(not SCHEMAS.is_dir(), reason="no official QTI schemas beside the checkout")
WRITERS = {"qti12": write_qti12, "qti21": write_qti21, "qti30": write_qti30}
EXAMS = {"en": every_kind("en"), "ja": every_kind("ja"), "traps": trapped(), "pairs": exam(hostile())}
OF_SCHEMA = {
    ("qti21", False): "qtiv2p1p1/imsqti_v2p1p1.xsd",
    ("qti21", True): "imscp_v1p1.xsd",
    ("qti30", False): "q3/qtiv3p0/imsqti_asiv3p0_sbacv1p0_v1p0.xsd",
    ("qti30", True): "q3/qtiv3p0/imsqtiv3p0_imscpv1p2_v1p0.xsd",
}


def package(name: str, made: Exam) -> dict[str, Any]:
    """Return the root of each member."""
    [data] = WRITERS[name](made).files.values()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {member: etree.fromstring(archive.read(member)) for member in archive.namelist()}


def plain(root: Any) -> Any:
    """Return the document without namespaces and in the names of version 2.1."""
    for element in root.iter():
        name = etree.QName(element).localname.removeprefix("qti-").split("-")
        element.tag = name[0] + "".join(part.capitalize() for part in name[1:])
    return root


def items(name: str, made: Exam) -> Iterator[tuple[Item, Any]]:
    found = package(name, made)
    for item in made.items:
        yield item, plain(found[f"items/{item.id}.xml"])


def shown(element: Any) -> str:
    """Return an element's text; a line break is a newline."""
    return seen(etree.tostring(element, encoding="unicode", with_tail=False))


@cache
def schema(name: str, *, manifest: bool) -> Any:
    return etree.XMLSchema(etree.parse(str(SCHEMAS / OF_SCHEMA[name, manifest])))


@schemas
@pytest.mark.parametrize("made", EXAMS.values(), ids=EXAMS)
@pytest.mark.parametrize("name", ["qti21", "qti30"])
def test_the_official_schemas_accept_every_file(name: str, made: Exam) -> None:
    for member, root in package(name, made).items():
        rules = schema(name, manifest=member == "imsmanifest.xml")
        assert rules.validate(root), (member, rules.error_log)


@schemas
@pytest.mark.parametrize("made", EXAMS.values(), ids=EXAMS)
def test_the_official_dtd_accepts_the_quiz_for_canvas(made: Exam) -> None:
    rules = etree.DTD(str(SCHEMAS / "qti12" / "ims_qtiasiv1p2p1.dtd"))
    root = plain(package("qti12", made)[f"{made.stem}/{made.stem}.xml"])
    etree.cleanup_namespaces(root)
    for element in root.iter("responseLid"):
        element.tag = "response_lid"
    assert rules.validate(root), rules.error_log


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("name", ["qti21", "qti30"])
def test_keys_name_choices_and_choices_hold_the_options(name: str, lang: str) -> None:
    for item, root in items(name, every_kind(lang)):
        keys = [value.text for value in root.findall(".//correctResponse/value")]
        choices = {c.get("identifier"): shown(c) for c in root.iter("simpleChoice", "simpleAssociableChoice")}
        texts = {option.label: option.text for option in item.options}
        assert {label: choices[label] for label in texts} == texts
        if item.kind == "matching":
            assert [(choices[one], choices[other]) for one, other in map(str.split, keys)] == [
                (pair.text, texts[pair.label]) for pair in item.pairs
            ]
        elif item.kind == "ordering":
            assert keys == [pair.label for pair in item.pairs]
        else:
            assert keys == [option.label for option in item.keys]
        assert shown(root.find(".//prompt")) == item.stem.plain
        assert root.findtext(".//prompt/strong") == next(
            (t for t, strong in item.stem.runs() if strong), None
        )


@pytest.mark.parametrize("name", ["qti21", "qti30"])
def test_each_choice_has_its_feedback(name: str) -> None:
    for item, root in items(name, every_kind("en")):
        told = {node.get("identifier"): shown(node) for node in root.iter("modalFeedback")}
        if item.pairs:
            assert set(told) == {"ALL"}
            assert all(pair.rationale in told["ALL"] for pair in item.pairs)
            continue
        for option in item.options:
            mark = "✓" if option.key else "✗"
            assert told[option.label].startswith(f"{mark} {option.text}{option.rationale}")


def test_sorted_options_are_fixed() -> None:
    for name, dashed in (("qti21", "false"), ("qti30", "false")):
        for item, root in items(name, ENGLISH):
            fixed = {choice.get("fixed") for choice in root.iter("simpleChoice")}
            shuffle = next(node.get("shuffle") for node in root.iter("choiceInteraction"))
            assert (fixed, shuffle) == (({"true"}, dashed) if item.fixed_order else ({None}, "true"))


def test_the_test_names_items_sections_and_time() -> None:
    ids = tuple(item.id for item in ENGLISH.items)
    made = replace(
        ENGLISH,
        sitting=Sitting(minutes=40),
        sections=(Section("area 1", "Area", ids[:2]), Section("b", "B", ids[2:])),
    )
    root = plain(package("qti21", made)["test.xml"])
    references = list(root.iter("assessmentItemRef"))
    assert [reference.get("identifier") for reference in references] == list(ids)
    assert references[0].get("category") == "security services area_1"
    assert root.find("timeLimits").get("maxTime") == "2400"
    assert package("qti12", made)["security/assessment_meta.xml"].findtext("{*}time_limit") == "40"


@pytest.mark.parametrize("name", ["qti21", "qti30"])
def test_the_manifest_names_every_file(name: str) -> None:
    found = package(name, ENGLISH)
    manifest = plain(found["imsmanifest.xml"])
    assert {file.get("href") for file in manifest.iter("file")} == set(found) - {"imsmanifest.xml"}
    assert [entry.text for entry in manifest.iter("entry")] == [item.id for item in ENGLISH.items]
    assert {node.findtext("string") for node in manifest.iter("keyword")} == set(ENGLISH.items[0].tags)


def test_traps_come_back() -> None:
    for name in ("qti21", "qti30"):
        for item, root in items(name, trapped()):
            assert shown(root.find(".//prompt")) == xml_text(item.stem.plain)
            assert [shown(choice) for choice in root.iter("simpleChoice")] == [
                xml_text(option.text) for option in item.options
            ]


# --- Canvas -------------------------------------------------------------------------------------------


def canvas(made: Exam) -> dict[str, Any]:
    root = package("qti12", made)[f"{made.stem}/{made.stem}.xml"]
    for element in root.iter():
        element.tag = etree.QName(element).localname
    return {node.get("ident"): node for node in root.iter("item")}


@pytest.mark.parametrize("made", [every_kind("en"), every_kind("ja"), trapped()], ids=["en", "ja", "traps"])
def test_canvas_finds_types_keys_and_feedback(made: Exam) -> None:
    found = canvas(made)
    for item in made.items:
        node = found[item.id]
        fields = dict(zip(node.itertext("fieldlabel"), node.itertext("fieldentry"), strict=True))
        labels = {label.get("ident"): label.findtext(".//mattext") for label in node.iter("response_label")}
        assert set(labels) == {option.label for option in item.options}
        named = {node.text for node in node.iter("varequal")}
        assert named <= set(labels)
        feedback = {node.get("ident") for node in node.iter("itemfeedback")}
        assert {node.get("linkrefid") for node in node.iter("displayfeedback")} == feedback
        assert seen(node.findtext("presentation/material/mattext")) == xml_text(item.stem.plain)
        if item.pairs:
            assert fields["question_type"] == "matching_question"
            continue
        assert {label: seen(str(text)) for label, text in labels.items()} == {
            option.label: xml_text(option.text) for option in item.options
        }
        right = [c for c in node.iter("respcondition") if c.find("setvar") is not None]
        keyed = {v.text for c in right for v in c.iter("varequal") if v.getparent().tag != "not"}
        assert keyed == {option.label for option in item.keys}


def test_a_choice_of_several_in_canvas_asks_for_all_and_no_other() -> None:
    item = next(item for item in ENGLISH.items if item.kind == "multiple")
    node = canvas(ENGLISH)[item.id]
    [whole] = node.iter("and")
    assert [v.text for v in whole.findall("not/varequal")] == [o.label for o in item.options if not o.key]


@given(st.text(max_size=20))
def test_an_identifier_begins_with_a_letter(name: str) -> None:
    made = identifier(name)
    assert made[0].isalpha()
    assert made.isascii()
    assert not set(made) - set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
