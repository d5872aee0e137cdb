"""Labels: the wordings of entities and types, by language, with plural and dates."""

from collections.abc import Mapping
from itertools import pairwise

from qgen.facts import EVERY_LANGUAGE, Label
from qgen.load.fields import COMMA_HINT, Fields, fields_of, kind_of, shown, span_of, text_of, wrong_kind
from qgen.load.findings import Findings
from qgen.load.nodes import ListNode, MapNode, Node, Scalar

_FORMS = "a text, [with article, plural], or dated ones: [{is:, until:}, {is:, from:}]"
_PAIR = 2

LONGEST = 4000
"""How many characters a wording may have: a longer one is no name, and phrases have no room for it."""


def labels_of(find: Findings, fields: Fields, languages: tuple[str, ...]) -> dict[str, tuple[Label, ...]]:
    """Return the labels among an entity's fields, by language (``name:`` serves all of them)."""
    labels = {}
    for name, language in _label_keys(languages):
        if name in fields:
            found = _labels(find, fields[name][1])
            if found:
                labels[language] = found
    return labels


def plain_labels_of(find: Findings, fields: Fields, languages: tuple[str, ...]) -> dict[str, Label]:
    """Return the labels of a type, which has one undated wording in each language."""
    labels = {}
    for name, language in _label_keys(languages):
        if name in fields:
            label = _wording(find, fields[name][1])
            if label is not None:
                labels[language] = label
    return labels


def _label_keys(languages: tuple[str, ...]) -> list[tuple[str, str]]:
    return [("name", EVERY_LANGUAGE), *((language, language) for language in languages)]


def _wording(find: Findings, node: Node) -> Label | None:
    """Return ``text`` or ``[with article, plural]`` as a label."""
    if isinstance(node, ListNode):
        if len(node.items) != _PAIR:
            _malformed(find, node, f"The list has {len(node.items)} texts.", COMMA_HINT)
            return None
        texts = [_text(find, item, "a text") for item in node.items]
        return None if texts[0] is None else Label(texts[0], texts[1])
    if isinstance(node, MapNode):
        _malformed(find, node, f"Here stands {kind_of(node)}.")
        return None
    text = _text(find, node, "a label")
    return None if text is None else Label(text)


def _text(find: Findings, node: Node, expected: str) -> str | None:
    text = text_of(find, node, expected)
    if text is None or len(text) <= LONGEST:
        return text
    find.report(
        "QG329",
        node,
        f"The label has {len(text):,} characters.",
        value=f"{text[:40]}…",
        expected=f"at most {LONGEST:,} characters",
        hint="a label names a thing; what is said of it belongs into facts",
    )
    return None


def _malformed(find: Findings, node: Node, message: str, hint: str | None = None) -> None:
    find.report("QG307", node, message, value=shown(node), expected=_FORMS, hint=hint)


def _labels(find: Findings, node: Node) -> tuple[Label, ...]:
    if isinstance(node, MapNode):
        dated = [node]
    elif isinstance(node, ListNode) and any(isinstance(item, MapNode) for item in node.items):
        dated = [item for item in node.items if isinstance(item, MapNode)]
        for item in node.items:
            if not isinstance(item, MapNode):
                _malformed(find, item, "A wording without a date stands among dated ones.")
    else:
        label = _wording(find, node)
        return () if label is None else (label,)
    read = [(label, item) for item in dated if (label := _dated(find, item)) is not None]
    read.sort(key=lambda pair: pair[0].since or (0, 0, 0))
    _check_overlap(find, read)
    return tuple(label for label, _ in read)


def _dated(find: Findings, node: MapNode) -> Label | None:
    fields = fields_of(find, node, ("is", "from", "until"), required=("is",))
    if "is" not in fields:
        return None
    wording = _wording(find, fields["is"][1])
    since, until = span_of(find, fields)
    return None if wording is None else Label(wording.text, wording.many, since, until)


def _check_overlap(find: Findings, read: list[tuple[Label, MapNode]]) -> None:
    for (older, older_node), (newer, node) in pairwise(read):
        if older.until is None or newer.since is None or older.until > newer.since:
            find.report(
                "QG308",
                node,
                "Two wordings are valid at the same time.",
                value=newer.text,
                expected="until of the older one not after from of the newer one",
                related=[(find.at(older_node), f"the other is {older.text}")],
            )


def texts_by_language(
    find: Findings, node: Node, languages: tuple[str, ...], *, every: str | None
) -> Mapping[str, str]:
    """Return a text per language; a single text, where ``every`` allows one, stands under that language."""
    if isinstance(node, MapNode):
        fields = fields_of(find, node, (), languages=languages)
        texts = {language: text_of(find, value) for language, (_, value) in fields.items()}
        return {language: text for language, text in texts.items() if text is not None}
    if every is not None and isinstance(node, Scalar):
        text = text_of(find, node)
        return {} if text is None else {every: text}
    example = ", ".join(f"{language}: …" for language in languages)
    wrong_kind(find, node, f"a text for each language: {{{example}}}")
    return {}
