"""A package of QTI 1.2 as Canvas imports it: one quiz, its settings beside it.

Canvas looks for its own question types in an item's metadata. It has no ordering in these quizzes, so that
steps are matched with their places.
"""

from collections.abc import Iterator, Mapping

from qgen.exam import Exam
from qgen.item import Item, Option
from qgen.write.archive import zip_members
from qgen.write.printable import one_line
from qgen.write.qti.identifiers import identifier
from qgen.write.qti.items import title
from qgen.write.written import CHANGED, Written, notes_of
from qgen.write.xhtml import every_rationale, inline, rationale, rich
from qgen.write.xml import Element, block, document, leaf

AS_MATCHING = "Canvas has no ordering: the steps are matched with their places"
_HTML, _PLAIN = "text/html", "text/plain"
_QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
_CANVAS = "http://canvas.instructure.com/xsd/cccv1p0"


def write_qti12(exam: Exam) -> Written:
    """Return the package ``STEM-qti12.zip``."""
    name = identifier(exam.stem)
    members = {
        "imsmanifest.xml": document(_manifest(name)),
        f"{name}/{name}.xml": document(_quiz(exam, name)),
        f"{name}/assessment_meta.xml": document(_settings(exam, name)),
    }
    told = ((CHANGED, AS_MATCHING, item.id) for item in exam.items if item.kind == "ordering")
    return Written({f"{exam.stem}-qti12.zip": zip_members(members)}, notes_of(told))


def _manifest(name: str) -> Element:
    quiz, settings = f"{name}/{name}.xml", f"{name}/assessment_meta.xml"
    return block(
        "manifest",
        block("metadata", leaf("schema", "IMS Content"), leaf("schemaversion", "1.1.3")),
        leaf("organizations"),
        block(
            "resources",
            block(
                "resource",
                leaf("file", attributes={"href": quiz}),
                leaf("dependency", attributes={"identifierref": f"{name}_meta"}),
                identifier=name,
                type="imsqti_xmlv1p2",
            ),
            block(
                "resource",
                leaf("file", attributes={"href": settings}),
                identifier=f"{name}_meta",
                type="associatedcontent/imscc_xmlv1p1/learning-application-resource",
                href=settings,
            ),
        ),
        xmlns=_PACKAGE,
        identifier=f"{name}_package",
    )


def _settings(exam: Exam, name: str) -> Element:
    """Return the quiz's settings; its order and that of its options are the exam's own."""
    minutes = exam.sitting.minutes
    return block(
        "quiz",
        leaf("title", exam.title),
        leaf("description", inline(exam.sitting.instructions)),
        leaf("shuffle_answers", "false"),
        leaf("quiz_type", "assignment"),
        leaf("points_possible", str(len(exam.items))),
        leaf("time_limit", str(minutes)) if minutes else None,
        xmlns=_CANVAS,
        identifier=name,
    )


def _quiz(exam: Exam, name: str) -> Element:
    section = block("section", *map(_item, exam.items), ident="root_section")
    made = block("questestinterop", block("assessment", section, ident=name, title=exam.title))
    made.set("xmlns", _QTI)
    return made


# --- items --------------------------------------------------------------------------------------------


def _item(item: Item) -> Element:
    presentation, processing = (_pairs, _score_pairs) if item.pairs else (_choices, _score_choices)
    return block(
        "item",
        block("itemmetadata", block("qtimetadata", *_metadata(item))),
        block("presentation", _material(rich(item.stem), _HTML), *presentation(item)),
        block(
            "resprocessing",
            block("outcomes", leaf("decvar", attributes=_SCORE)),
            *processing(item),
        ),
        *_feedback(item),
        ident=item.id,
        title=title(item),
    )


def _metadata(item: Item) -> Iterator[Element]:
    yield _field("question_type", "matching_question" if item.pairs else _TYPES.get(item.kind, _SINGLE))
    yield _field("points_possible", "1.0")


def _field(label: str, entry: str) -> Element:
    return block("qtimetadatafield", leaf("fieldlabel", label), leaf("fieldentry", entry))


def _material(text: str, kind: str) -> Element:
    return block("material", leaf("mattext", text, {"texttype": kind}))


def _choices(item: Item) -> Iterator[Element]:
    cardinality = "Multiple" if item.kind == "multiple" else "Single"
    labels = (_label(option, inline(option.text), _HTML) for option in item.options)
    yield block("response_lid", block("render_choice", *labels), ident="response1", rcardinality=cardinality)


def _pairs(item: Item) -> Iterator[Element]:
    """Yield each prompt with all responses; Canvas shows both as plain text, a response on one line."""
    for number, pair in enumerate(item.pairs, start=1):
        labels = (_label(option, one_line(option.text), _PLAIN) for option in item.options)
        prompt = _material(pair.text, _PLAIN)
        yield block("response_lid", prompt, block("render_choice", *labels), ident=f"response{number}")


def _label(option: Option, text: str, kind: str) -> Element:
    return block("response_label", _material(text, kind), ident=option.label)


# --- scoring and feedback -----------------------------------------------------------------------------


def _score_choices(item: Item) -> Iterator[Element]:
    for option in item.options:
        if rationale(item, option):
            shown = {"feedbacktype": "Response", "linkrefid": f"{option.label}_fb"}
            yield _condition(_is(option), leaf("displayfeedback", attributes=shown), "Yes")
    if item.kind == "multiple":
        whole = (_is(o) if o.key else block("not", _is(o)) for o in item.options)
        yield _condition(block("and", *whole), _points("Set", "100"), "No")
    else:
        for option in item.keys:
            yield _condition(_is(option), _points("Set", "100"), "No")


def _score_pairs(item: Item) -> Iterator[Element]:
    if every_rationale(item):
        shown = leaf("displayfeedback", attributes={"feedbacktype": "Response", "linkrefid": "general_fb"})
        yield _condition(leaf("other"), shown, "Yes")
    share = f"{100 / len(item.pairs):.2f}"
    for number, pair in enumerate(item.pairs, start=1):
        right = leaf("varequal", pair.label, {"respident": f"response{number}"})
        yield _condition(right, _points("Add", share), "Yes")


def _is(option: Option) -> Element:
    return leaf("varequal", option.label, {"respident": "response1"})


def _points(action: str, points: str) -> Element:
    return leaf("setvar", points, {"action": action, "varname": "SCORE"})


def _condition(condition: Element, then: Element, go_on: str) -> Element:
    return block("respcondition", block("conditionvar", condition), then, **{"continue": go_on})


def _feedback(item: Item) -> Iterator[Element]:
    if item.pairs:
        yield _told("general_fb", every_rationale(item))
        return
    for option in item.options:
        if told := rationale(item, option):
            yield _told(f"{option.label}_fb", told)


def _told(name: str, text: str) -> Element:
    return block("itemfeedback", block("flow_mat", _material(text, _HTML)), ident=name)


_SCORE = {"maxvalue": "100", "minvalue": "0", "varname": "SCORE", "vartype": "Decimal"}
_SINGLE = "multiple_choice_question"
_TYPES: Mapping[str, str] = {
    "multiple": "multiple_answers_question",
    "true-false": "true_false_question",
}
