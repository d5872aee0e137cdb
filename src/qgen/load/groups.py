"""Groups of entities in a topic file: rosters, which closures range over, and confusable ones."""

from collections.abc import Collection

from qgen.facts import Roster
from qgen.load.entities import EntityTable
from qgen.load.fields import check_id, list_of, mapping_of, text_of
from qgen.load.findings import Findings
from qgen.load.nodes import ListNode, Node, Scalar

_PAIR = 2


def read_rosters(
    find: Findings, node: Node, entities: EntityTable, types: Collection[str], rosters: dict[str, Roster]
) -> None:
    """Add a file's rosters to those of the collection."""
    body = mapping_of(find, node, "a mapping: roster to its members")
    for key, value in body.pairs if body is not None else ():
        first = rosters.get(key.text)
        if first is not None or key.text in types:
            find.report(
                "QG323",
                key,
                "The roster is declared twice." if first is not None else "A type has this name.",
                value=key.text,
                expected="a name of its own",
                related=[] if first is None else [(first.position, "first declared here")],
            )
            continue
        check_id(find, key)
        members = _members(find, value, entities, least=1)
        rosters[key.text] = Roster(key.text, members, find.at(key))


def read_confusable(find: Findings, node: Node, entities: EntityTable) -> list[tuple[str, ...]]:
    """Return a file's groups of confusable entities."""
    groups = []
    expected = "a list of groups such as [[a, b], [c, d, e]]"
    body = list_of(find, node, expected)
    for item in body.items if body is not None else ():
        if not isinstance(item, ListNode):
            find.report("QG324", item, "A group is a list of entities.", expected=expected)
            continue
        members = _members(find, item, entities, least=_PAIR)
        if len(members) >= _PAIR:
            groups.append(members)
    return groups


def _members(find: Findings, node: Node, entities: EntityTable, *, least: int) -> tuple[str, ...]:
    body = list_of(find, node, "a list of entities")
    if body is None:
        return ()
    if len(body.items) < least:
        find.report(
            "QG324", node, f"The group has {len(body.items)} members.", expected=f"{least} or more entities"
        )
    members: dict[str, None] = {}
    for item in body.items:
        if text_of(find, item, "an entity's id") is None:
            continue
        assert isinstance(item, Scalar)
        if item.text in members:
            find.report("QG324", item, "The entity stands twice in its group.", value=item.text)
        elif entities.knows(find, item):
            members[item.text] = None
    return tuple(members)
