"""The vocabulary: languages, types, conditions and predicates, merged from all vocabulary files."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import TypeVar

from qgen.diagnostics import Position
from qgen.facts import EVERY_LANGUAGE, Condition, Day, Predicate, TypeDefinition, Vocabulary
from qgen.load.fields import (
    LANGUAGE,
    Fields,
    check_id,
    day_of,
    fields_of,
    flag_of,
    list_of,
    mapping_of,
    named_values,
    text_of,
    types_of,
    word_of,
)
from qgen.load.findings import Findings
from qgen.load.hierarchy import cycles
from qgen.load.labels import plain_labels_of, texts_by_language
from qgen.load.nodes import MapNode, Node, Scalar
from qgen.load.predicates import check_inverse, predicate_of
from qgen.load.renames import check_old_ids

KEYS = ("languages", "as_of", "domains", "conditions", "types", "predicates")
TYPE_KEYS = ("name", "broader", "closed", "because", "list", "phrases")
COUNTS = ("one", "many")

T = TypeVar("T")
Files = list[tuple[Findings, MapNode]]
Declared = dict[str, tuple[Findings, Scalar, Node]]


def read_vocabulary(files: Files, domains: Collection[str] = ()) -> Vocabulary:
    """Return what the vocabulary files declare together; ``domains`` are the folders that there are."""
    read = [(find, fields_of(find, node, KEYS)) for find, node in files]
    languages = _languages(read) or _no_language(files)
    types = _declared(read, "types", "type")
    names = types.keys()
    predicates = _declared(read, "predicates", "predicate")
    return Vocabulary(
        languages=languages,
        types=_types(types, languages),
        predicates=_predicates(predicates, languages, names),
        conditions=_conditions(_declared(read, "conditions", "condition"), languages),
        as_of=_as_of(read),
        domains=_titles(_declared(read, "domains", "domain"), languages, domains),
    )


def _once(
    read: list[tuple[Findings, Fields]], name: str, reader: Callable[[Findings, Node], T | None]
) -> T | None:
    """Return the one value that files give for a key; another value is an error at the later place."""
    value: T | None = None
    first: Position | None = None
    for find, fields in read:
        if name not in fields:
            continue
        key, node = fields[name]
        found = reader(find, node)
        if first is None:
            value, first = found, find.at(key)
        elif found != value:
            find.report(
                "QG203",
                key,
                f"{name} is declared differently elsewhere.",
                value=name,
                related=[(first, "first declared here")],
            )
    return value


def _languages(read: list[tuple[Findings, Fields]]) -> tuple[str, ...]:
    return _once(read, "languages", _language_list) or ()


def _language_list(find: Findings, node: Node) -> tuple[str, ...]:
    languages: dict[str, None] = {}
    body = list_of(find, node, "a list of languages such as [en, ja]")
    for item in body.items if body is not None else ():
        language = text_of(find, item, "a language code such as en")
        if language is None:
            continue
        if not LANGUAGE.fullmatch(language):
            find.report(
                "QG121",
                item,
                "Not a language code.",
                value=language,
                expected="a code such as en, ja or pt-BR",
            )
        elif language in languages:
            find.report("QG203", item, "The language stands here twice.", value=language)
        else:
            languages[language] = None
    return tuple(languages)


def _no_language(files: Files) -> tuple[str, ...]:
    """Report that no language is declared, unless some vocabulary file could not be read; assume English."""
    find, node = files[0]
    faulty = any(
        finding.is_error and finding.position.file.endswith("vocabulary.yaml") for finding in find.found
    )
    if not faulty:
        find.report(
            "QG202",
            node,
            "The vocabulary declares no language.",
            expected="languages: a list, the first is the default",
            hint="for example languages: [en, ja]",
        )
    return ("en",)


def _as_of(read: list[tuple[Findings, Fields]]) -> Day | None:
    return _once(read, "as_of", day_of)


def _declared(read: list[tuple[Findings, Fields]], section: str, what: str) -> Declared:
    """Return the declarations of a section by id over all files; a second one of an id is reported."""
    declared: Declared = {}
    for find, fields in read:
        if section not in fields:
            continue
        node = mapping_of(find, fields[section][1], f"a mapping: {what} to what it is")
        for key, value in named_values(find, node) if node is not None else ():
            if key.text in declared:
                first = _position(declared[key.text])
                find.report(
                    "QG203",
                    key,
                    f"The {what} is declared twice.",
                    value=key.text,
                    related=[(first, "first declared here")],
                )
            else:
                declared[key.text] = (find, key, value)
    return declared


def _position(declaration: tuple[Findings, Scalar, Node]) -> Position:
    return declaration[0].at(declaration[1])


def _types(declared: Declared, languages: tuple[str, ...]) -> Mapping[str, TypeDefinition]:
    names = declared.keys()
    types = {name: _type(find, key, node, languages, names) for name, (find, key, node) in declared.items()}
    for circle in cycles({name: each.broader for name, each in types.items()}):
        find, key, _ = declared[circle[0]]
        find.report(
            "QG205",
            key,
            "The type is broader than itself.",
            value=" → ".join([*circle, circle[0]]),
            expected="broader types that end at a widest one",
            related=[(types[name].position, name) for name in circle[1:]],
        )
        # broken here, so that what works with the types may walk up from any of them
        types[circle[0]] = replace(types[circle[0]], broader=())
    return types


def _type(
    find: Findings, key: Scalar, node: Node, languages: tuple[str, ...], names: Collection[str]
) -> TypeDefinition:
    check_id(find, key, type_name=True)
    body = mapping_of(find, node, "the type's labels and flags")
    fields = {} if body is None else fields_of(find, body, TYPE_KEYS, languages=languages)
    broader: tuple[str, ...] = ()
    if "broader" in fields:
        broader = types_of(find, fields["broader"][1], names)
    closed = flag_of(find, fields["closed"][1]) if "closed" in fields else False
    if closed and "because" not in fields:
        find.report(
            "QG208",
            fields["closed"][0],
            "The type is closed, and no reason is given.",
            value=key.text,
            expected="because: why no other entity is of this type",
        )
    forms, item = _list_forms(find, fields["list"][1], languages) if "list" in fields else ({}, None)
    return TypeDefinition(
        id=key.text,
        position=find.at(key),
        labels=plain_labels_of(find, fields, languages),
        broader=broader,
        list_forms=forms,
        item_form=item,
        closed=closed,
        because=text_of(find, fields["because"][1]) if "because" in fields else None,
        phrases=flag_of(find, fields["phrases"][1]) if "phrases" in fields else False,
    )


def _list_forms(
    find: Findings, node: Node, languages: tuple[str, ...]
) -> tuple[dict[str, Mapping[str, str]], str | None]:
    body = mapping_of(find, node, "list forms by language")
    if body is None:
        return {}, None
    fields = fields_of(find, body, ("item",), languages=languages)
    item = word_of(find, fields["item"][1], ("short",)) if "item" in fields else None
    forms: dict[str, Mapping[str, str]] = {}
    for language in languages:
        if language not in fields:
            continue
        value = fields[language][1]
        if isinstance(value, MapNode):
            counts = fields_of(find, value, COUNTS)
            texts = {count: text_of(find, each) for count, (_, each) in counts.items()}
        else:
            texts = {"any": text_of(find, value, "a text, or {one:, many:}")}
        forms[language] = {count: text for count, text in texts.items() if text is not None}
    return forms, item


def _predicates(
    declared: Declared, languages: tuple[str, ...], types: Collection[str]
) -> Mapping[str, Predicate]:
    read = {
        name: predicate_of(find, key, node, languages, types) for name, (find, key, node) in declared.items()
    }
    predicates = {name: predicate for name, predicate in read.items() if predicate is not None}
    for name, predicate in list(predicates.items()):
        find, _, node = declared[name]
        if predicate.inverse is not None and not check_inverse(find, node, predicate, predicates):
            predicates[name] = replace(predicate, inverse=None)
    if declared:
        check_old_ids(next(iter(declared.values()))[0], predicates)
    return predicates


def _conditions(declared: Declared, languages: tuple[str, ...]) -> Mapping[str, Condition]:
    conditions = {}
    for name, (find, key, node) in declared.items():
        check_id(find, key)
        sentences = texts_by_language(find, node, languages, every=None)
        conditions[name] = Condition(name, sentences, find.at(key))
    return conditions


def _titles(
    declared: Declared, languages: tuple[str, ...], domains: Collection[str]
) -> Mapping[str, Mapping[str, str]]:
    """Return the titles of domains; one of a domain that has no folder is most likely misspelt."""
    for name, (find, key, _) in declared.items():
        if name not in domains:
            near = find.spelling.nearest(name, domains)
            hint = f"did you mean {near}?" if near else "a domain is a folder of facts/"
            find.warn("QG212", key, "There is no such domain.", value=name, hint=hint)
    return {
        name: texts_by_language(find, node, languages, every=EVERY_LANGUAGE)
        for name, (find, _, node) in declared.items()
    }
