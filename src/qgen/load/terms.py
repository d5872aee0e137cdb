"""Terms: the texts and mappings in the slots of a triple to entities, literals and sequences."""

from dataclasses import dataclass, field

from qgen.facts import Literal, ObjectSpec, Predicate, Ref, Sequence, Term
from qgen.load.entities import EntityTable
from qgen.load.fields import COMMA_HINT, fields_of, kind_of, shown, wrong_kind
from qgen.load.findings import Findings
from qgen.load.hierarchy import reachable
from qgen.load.nodes import ListNode, MapNode, Node, Scalar
from qgen.load.values import WRITTEN, parse_literal

_SHORTEST = 2


@dataclass(slots=True)
class TermReader:
    """Reads terms against the declared entities; equal terms are one object."""

    entities: EntityTable
    _refs: dict[str, Ref] = field(default_factory=dict)
    _literals: dict[tuple[str, str | None, str], Literal | None] = field(default_factory=dict)
    _broader: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _fitting: dict[tuple[tuple[str, ...], tuple[str, ...]], bool] = field(default_factory=dict)

    def fits(self, types: tuple[str, ...], expected: tuple[str, ...]) -> bool:
        """Tell whether an entity of these types may stand where the expected ones belong.

        An entity whose types could not be read fits everywhere: that has been reported where it is declared.
        """
        known = self._fitting.get((types, expected))
        if known is None:
            known = not types or not expected or not self._wider_than(types).isdisjoint(expected)
            self._fitting[types, expected] = known
        return known

    def _wider_than(self, types: tuple[str, ...]) -> set[str]:
        """Return these types and every one above them."""
        if not self._broader:
            declared = self.entities.vocabulary.types
            self._broader = {name: each.broader for name, each in declared.items()}
        return reachable(types, self._broader)

    def subject(self, find: Findings, node: Node, predicate: Predicate | None) -> str | None:
        """Return the id of a subject that fits the predicate."""
        if isinstance(node, MapNode):
            find.report(
                "QG325",
                node,
                "A subject is an id.",
                expected="an entity's id",
                hint="declare the entity under entities:",
            )
            return None
        return self._entity(find, node, () if predicate is None else predicate.subject, "QG312", predicate)

    def _entity(
        self, find: Findings, node: Node, expected: tuple[str, ...], code: str, predicate: Predicate | None
    ) -> str | None:
        if not isinstance(node, Scalar) or node.empty:
            wrong_kind(find, node, "an entity's id", COMMA_HINT)
            return None
        entity = self.entities.declared.get(node.text)
        if entity is None:
            self.entities.knows(find, node)
            return None
        if not self.fits(entity.types, expected):
            related = [(entity.position, f"it is declared as {', '.join(entity.types)}")]
            if predicate is not None:
                related.append((predicate.position, f"{predicate.id} is declared here"))
            find.report(
                code,
                node,
                "The entity's type does not fit the predicate.",
                value=node.text,
                expected=" or ".join(expected),
                related=related,
            )
            return None
        return entity.id

    def object(self, find: Findings, node: Node, predicate: Predicate) -> Term | None:
        """Return one object that fits the predicate."""
        spec = predicate.object
        if isinstance(node, ListNode):
            wrong_kind(find, node, "one term", "several objects stand in one list, not in lists within it")
            return None
        if isinstance(node, MapNode) and any(key.text == "sequence" for key, _ in node.pairs):
            return self._sequence(find, node, predicate)
        if spec.literal is not None:
            return self.literal(find, node, spec)
        if spec.sequence is not None:
            _mismatch(find, node, f"{{sequence: [...]}} of {spec.sequence}", predicate)
            return None
        return self._ref(find, node, spec.types, predicate)

    def _ref(self, find: Findings, node: Node, expected: tuple[str, ...], predicate: Predicate) -> Ref | None:
        if isinstance(node, MapNode):
            # it was declared before any entry is read; here its id alone counts
            inline = next((value for key, value in node.pairs if key.text == "id"), None)
            if inline is None:
                find.report(
                    "QG116",
                    node,
                    "The key id is missing.",
                    expected="{id: …} with labels, or {sequence: […]}",
                )
                return None
            node = inline
        name = self._entity(find, node, expected, "QG313", predicate)
        if name is None:
            return None
        ref = self._refs.get(name)
        if ref is None:
            ref = self._refs[name] = Ref(name)
        return ref

    def literal(self, find: Findings, node: Node, spec: ObjectSpec) -> Literal | None:
        """Return the typed value of a literal."""
        kind = spec.literal or "text"
        if not isinstance(node, Scalar):
            find.report(
                "QG313", node, f"Here stands {kind_of(node)}.", value=shown(node), expected=WRITTEN[kind]
            )
            return None
        if node.empty:
            wrong_kind(find, node, WRITTEN[kind], COMMA_HINT)
            return None
        key = (kind, spec.unit, node.text)
        if key not in self._literals:
            self._literals[key] = parse_literal(kind, node.text, spec.unit)
        literal = self._literals[key]
        if literal is None:
            find.report(
                "QG314", node, f"Not a value of the type {kind}.", value=node.text, expected=WRITTEN[kind]
            )
        return literal

    def _sequence(self, find: Findings, node: MapNode, predicate: Predicate) -> Sequence | None:
        step_type = predicate.object.sequence
        if step_type is None:
            if predicate.object != ObjectSpec():
                _mismatch(find, node, _described(predicate.object), predicate)
            return None
        fields = fields_of(find, node, ("sequence",))
        if "sequence" not in fields:
            return None
        value = fields["sequence"][1]
        if not isinstance(value, ListNode) or len(value.items) < _SHORTEST:
            find.report(
                "QG316",
                value,
                "A sequence is a list of two steps or more.",
                value=shown(value),
                expected="[a, b, …]",
            )
            return None
        steps = [self._step(find, item, step_type, predicate) for item in value.items]
        read = [step for step in steps if step is not None]
        return Sequence(tuple(read)) if len(read) == len(steps) else None

    def _step(
        self, find: Findings, node: Node, step_type: str, predicate: Predicate
    ) -> tuple[Term, ...] | None:
        items = node.items if isinstance(node, ListNode) else (node,)
        if not items:
            find.report("QG316", node, "The step is empty.", expected="a term, or terms in either order")
            return None
        terms = [self._ref(find, item, (step_type,), predicate) for item in items]
        known = tuple(term for term in terms if term is not None)
        return known if len(known) == len(terms) else None


def _described(spec: ObjectSpec) -> str:
    if spec.literal is not None:
        return WRITTEN[spec.literal]
    return " or ".join(spec.types) if spec.types else f"{{sequence: […]}} of {spec.sequence}"


def _mismatch(find: Findings, node: Node, expected: str, predicate: Predicate) -> None:
    find.report(
        "QG313",
        node,
        f"The object does not fit {predicate.id}.",
        value=shown(node),
        expected=expected,
        related=[(predicate.position, f"{predicate.id} is declared here")],
    )
