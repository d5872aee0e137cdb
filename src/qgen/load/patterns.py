"""Graph patterns: the conjuncts of an item template, with variables and constants."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from qgen.facts import ObjectSpec, Predicate, Ref
from qgen.load.fields import kind_of, shown, wrong_kind
from qgen.load.findings import Findings
from qgen.load.nodes import ListNode, MapNode, Node, Scalar
from qgen.load.terms import TermReader
from qgen.pattern import Conjunct, PredicateRef, Slot, Var

VARIABLE = re.compile(r"\$[A-Za-z][A-Za-z0-9_]*")
RESERVED = ("asked", "condition", "loop", "n", "premises", "scenario")
_TERMS = 3
_EXPECTED = "[subject, predicate, object] or {not: [subject, predicate, object]}"


@dataclass(slots=True)
class PatternReader:
    """Reads the pattern of one template; constants are checked against the collection."""

    find: Findings
    predicates: Mapping[str, Predicate]
    terms: TermReader

    def read(self, node: Node) -> list[tuple[Conjunct, Node]]:
        """Return the conjuncts, each with the node that it stands in."""
        if not isinstance(node, ListNode) or not node.items:
            self._malformed(node, "A pattern is a list of conjuncts.", f"a list of {_EXPECTED}")
            return []
        if all(isinstance(item, Scalar) for item in node.items):
            self._malformed(
                node, "A pattern is a list of conjuncts.", f"[{_EXPECTED}]", "write [[$s, $p, $a]]"
            )
            return []
        read = [(self._conjunct(item), item) for item in node.items]
        return [(conjunct, item) for conjunct, item in read if conjunct is not None]

    def _malformed(self, node: Node, message: str, expected: str, hint: str | None = None) -> None:
        self.find.report("QG504", node, message, value=shown(node), expected=expected, hint=hint)

    def _conjunct(self, node: Node) -> Conjunct | None:
        negated = False
        if isinstance(node, MapNode):
            if [key.text for key, _ in node.pairs] != ["not"]:
                self._malformed(node, "The mapping has other keys than not.", _EXPECTED)
                return None
            node, negated = node.pairs[0][1], True
        if not isinstance(node, ListNode) or len(node.items) != _TERMS:
            found = f"{len(node.items)} terms" if isinstance(node, ListNode) else kind_of(node)
            self._malformed(node, f"Here stands a conjunct with {found}.", _EXPECTED)
            return None
        subject, middle, thing = node.items
        predicate = self._predicate(middle)
        if predicate is None:
            return None
        known = self.predicates.get(predicate.id) if isinstance(predicate, PredicateRef) else None
        left = self._term(subject, None if known is None else ObjectSpec(types=known.subject))
        right = self._term(thing, None if known is None else known.object)
        return None if left is None or right is None else Conjunct(left, predicate, right, negated)

    def variable(self, node: Scalar) -> Var | None:
        """Return the variable that a text is; report a malformed or reserved name."""
        name = node.text[1:]
        if VARIABLE.fullmatch(node.text) and name not in RESERVED:
            return Var(name)
        self.find.report(
            "QG511",
            node,
            "The bodies of templates use this name already." if name in RESERVED else "Malformed variable.",
            value=node.text,
            expected="$ and a name of letters, digits and _",
        )
        return None

    def _predicate(self, node: Node) -> Var | PredicateRef | None:
        if not isinstance(node, Scalar) or node.empty:
            wrong_kind(self.find, node, "a predicate or a variable")
            return None
        if node.text.startswith("$"):
            return self.variable(node)
        if node.text not in self.predicates:
            self.find.unknown("QG302", node, node.text, self.predicates.keys(), what="predicate")
            return None
        return PredicateRef(node.text)

    def _term(self, node: Node, spec: ObjectSpec | None) -> Slot | None:
        """Return a variable, an entity, or (as the object of a constant predicate) a literal."""
        if not isinstance(node, Scalar) or node.empty:
            wrong_kind(self.find, node, "a variable, an entity or a value")
            return None
        if node.text.startswith("$") and (node.plain or spec is None or spec.literal is None):
            return self.variable(node)
        if spec is not None and spec.literal is not None:
            return self.terms.literal(self.find, node, spec)
        if not self.terms.entities.knows(self.find, node):
            return None
        entity = self.terms.entities.declared[node.text]
        if spec is not None and not self.terms.fits(entity.types, spec.types):
            expected = " or ".join(spec.types)
            message = "The entity's type does not fit the predicate."
            self.find.report("QG313", node, message, value=node.text, expected=expected)
            return None
        return Ref(node.text)
