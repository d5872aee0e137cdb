"""Entities: declared under ``entities:`` or where they are first an object, each exactly once."""

from dataclasses import dataclass, field, replace

from qgen.diagnostics import Severity
from qgen.facts import EVERY_LANGUAGE, Entity, ObjectSpec, Vocabulary
from qgen.load.fields import (
    Fields,
    check_id,
    fields_of,
    ids_of,
    mapping_of,
    texts_of,
    types_of,
)
from qgen.load.findings import Findings
from qgen.load.hierarchy import cycles
from qgen.load.labels import labels_of, texts_by_language
from qgen.load.nodes import ListNode, MapNode, Node, Scalar
from qgen.load.renames import check_old_ids

KEYS = ("type", "name", "short", "aliases", "broader", "was")
INLINE_KEYS = ("id", *KEYS)


@dataclass(slots=True)
class EntityTable:
    """The entities that have been declared so far, in order; ``settle`` checks what links them."""

    vocabulary: Vocabulary
    declared: dict[str, Entity] = field(default_factory=dict)
    today: dict[str, str] = field(default_factory=dict)
    _broader: list[tuple[Findings, str, Node]] = field(default_factory=list)

    def declare_all(self, find: Findings, node: Node, domain: str) -> None:
        """Declare the entities of a file's ``entities:``."""
        body = mapping_of(find, node, "a mapping: id to what the entity is")
        for key, value in body.pairs if body is not None else ():
            if isinstance(value, Scalar) and value.empty:
                find.report("QG114", key, "The key has no value.", value=key.text, expected="{type:, name:}")
                find.excused.add(key.text)
            elif (given := mapping_of(find, value, "{type:, name:}, or a label for each language")) is None:
                find.excused.add(key.text)
            else:
                self.declare(find, key, given, domain)

    def declare(
        self, find: Findings, key: Scalar, node: MapNode, domain: str, *, by: ObjectSpec | None = None
    ) -> None:
        """Declare one entity; ``by`` is the object of the predicate that it is declared under, if it is."""
        first = self.declared.get(key.text)
        if first is not None:
            find.report(
                "QG304",
                key,
                "The entity is declared twice.",
                value=key.text,
                expected="one declaration; elsewhere its id",
                related=[(first.position, "first declared here")],
            )
            return
        check_id(find, key)
        keys = KEYS if by is None else INLINE_KEYS
        fields = fields_of(find, node, keys, languages=self.vocabulary.languages)
        if by is not None:
            # the id is no label, even where Indonesian is declared
            fields.pop("id", None)
        if "broader" in fields:
            self._broader.append((find, key.text, fields["broader"][1]))
        entity = self._entity(find, key, fields, domain, by)
        self.declared[key.text] = entity
        self._report_missing_labels(find, key, fields)

    def _entity(
        self, find: Findings, key: Scalar, fields: Fields, domain: str, by: ObjectSpec | None
    ) -> Entity:
        languages = self.vocabulary.languages
        return Entity(
            id=key.text,
            types=self._types(find, key, fields, by),
            position=find.at(key),
            domain=domain,
            labels=labels_of(find, fields, languages),
            short=texts_by_language(find, fields["short"][1], languages, every=EVERY_LANGUAGE)
            if "short" in fields
            else {},
            aliases=texts_of(find, fields["aliases"][1]) if "aliases" in fields else (),
            broader=texts_of(find, fields["broader"][1], "an id or a list of ids")
            if "broader" in fields
            else (),
            was=ids_of(find, fields["was"][1]) if "was" in fields else (),
        )

    def _types(self, find: Findings, key: Scalar, fields: Fields, by: ObjectSpec | None) -> tuple[str, ...]:
        if "type" in fields:
            return types_of(find, fields["type"][1], self.vocabulary.types)
        if by is None:
            find.report(
                "QG303",
                key,
                "The entity has no type.",
                value=key.text,
                expected="type: a type, or a list of types",
                hint="types are declared in the vocabulary",
            )
            return ()
        return by.types[:1] if by.types else (by.sequence,) if by.sequence is not None else ()

    def _report_missing_labels(self, find: Findings, key: Scalar, fields: Fields) -> None:
        if "name" in fields:
            return
        missing = [language for language in self.vocabulary.languages if language not in fields]
        if missing:
            find.report(
                "QG306",
                key,
                f"The entity has no label in {', '.join(missing)}: it is never shown there.",
                value=key.text,
                expected=", ".join(missing),
                hint="give a label for each language, or name: for all of them",
                severity=Severity.INFORMATION,
            )

    def settle(self, find: Findings) -> None:
        """Check, when all are declared, what is broader than what, and old ids."""
        self.today = check_old_ids(find, self.declared)
        for each, name, node in self._broader:
            items = node.items if isinstance(node, ListNode) else (node,)
            known = tuple(
                item.text
                for item in items
                if isinstance(item, Scalar) and not item.empty and self.knows(each, item)
            )
            self.declared[name] = replace(self.declared[name], broader=known)
        circles = cycles({name: self.declared[name].broader for _, name, _ in self._broader})
        for circle in circles:
            self._report_cycle(find, circle)
        self._broader.clear()

    def _report_cycle(self, find: Findings, circle: tuple[str, ...]) -> None:
        first = self.declared[circle[0]]
        find.beside(first.position.file).report(
            "QG305",
            (first.position.line, first.position.column),
            "The entity is broader than itself.",
            value=" → ".join([*circle, circle[0]]),
            expected="broader entities that end at a widest one",
            related=[(self.declared[name].position, name) for name in circle[1:]],
        )
        # broken here, so that what follows may walk up from any entity
        self.declared[circle[0]] = replace(first, broader=())

    def knows(self, find: Findings, node: Scalar) -> bool:
        """Tell whether an id is declared; report it otherwise."""
        if node.text in self.declared:
            return True
        if node.text in self.today:
            find.report(
                "QG301",
                node,
                "The entity has another id today.",
                value=node.text,
                hint=f"write {self.today[node.text]}",
            )
            return False
        find.unknown(
            "QG301",
            node,
            node.text,
            self.declared.keys(),
            what="entity",
            expected="a declared entity",
            hint="declare it under entities:",
        )
        return False
