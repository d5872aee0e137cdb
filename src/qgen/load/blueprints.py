"""Blueprints: ``templates/exams/*.yaml``, each an exam that can be built; its id is the file's name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from qgen.blueprint import MOST_FORMS, NOT_SHARE, Area, Blueprint, Bound, Cell, Named, Target, quotas
from qgen.facts import EVERY_LANGUAGE
from qgen.load.amounts import Amount, read_amount, share_of, whole_or_share
from qgen.load.fields import (
    Fields,
    check_id,
    fields_of,
    list_of,
    mapping_of,
    named_values,
    text_of,
    whole_of,
    word_of,
)
from qgen.load.findings import Findings
from qgen.load.labels import texts_by_language
from qgen.load.nodes import Node, Scalar, read_nodes
from qgen.load.selectors import SELECTORS, Known, read_selector

KEYS = (
    *("title", "items", "minutes", "pass_mark", "instructions", "paper", "forms", "sections", "cells"),
    *("difficulty", "limits", "must", "never"),
)
SECTION_KEYS = ("title", *SELECTORS, "weight", "count", "min", "max")
CELL_KEYS = (*SELECTORS, "count", "share", "min", "max")
DIFFICULTY_KEYS = ("mean", "tolerance")
LIMIT_KEYS = ("not", "overlap", "reuse")
PAPERS = ("a4", "letter")


def read_blueprints(
    find: Findings, files: Mapping[str, bytes], packaged: Mapping[str, bytes], known: Known
) -> tuple[Blueprint, ...]:
    """Return the blueprints by file name: the collection's own, and the packaged ones that fit it.

    A packaged one that names what the collection has not, or whose id is taken, is left out silently.
    """
    own: dict[str, Blueprint] = {}
    for path, data in files.items():
        blueprint = _read(find.beside(path), path, data, known)
        if blueprint is not None and _is_free(find.beside(path), blueprint, own, known):
            own[blueprint.id] = blueprint
    # a file with faults still replaces the packaged one of its name
    taken = {PurePosixPath(path).stem for path in files} | set(known.domains)
    brought = [path for path in sorted(packaged) if PurePosixPath(path).stem not in taken]
    apart = [(Findings(path, spelling=find.spelling), path) for path in brought]
    read = [(beside, _read(beside, path, packaged[path], known)) for beside, path in apart]
    return (*own.values(), *(each for beside, each in read if each is not None and not beside.found))


def _is_free(find: Findings, blueprint: Blueprint, own: Mapping[str, Blueprint], known: Known) -> bool:
    """Whether nothing else writes its files into the folder that the blueprint's id names."""
    first = own.get(blueprint.id)
    if first is None and blueprint.id not in known.domains:
        return True
    find.report(
        "QG808",
        (1, 1),
        "Another blueprint has this name." if first else "A domain has this name.",
        value=blueprint.id,
        expected="a name of its own: it names the folder of the exam's files",
        related=[(first.position, "the first one")] if first else (),
    )
    return False


def _read(find: Findings, path: str, data: bytes, known: Known) -> Blueprint | None:
    """Return the blueprint, or None after reporting why it cannot be used."""
    before = len(find.found)
    stem = PurePosixPath(path).stem
    check_id(find, Scalar(stem, 1, 1))
    node = read_nodes(find, data)
    if node is None:
        if not data.strip():
            find.report("QG116", (1, 1), "The file is empty.", expected=", ".join(KEYS))
        return None
    body = mapping_of(find, node, f"a mapping: {', '.join(KEYS)}")
    if body is None:
        return None
    fields = fields_of(find, body, KEYS, required=("items", "sections"))
    blueprint = _Reader(find, fields, known).blueprint(stem)
    return None if any(finding.is_error for finding in find.found[before:]) else blueprint


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the fields of one file."""

    find: Findings
    fields: Fields
    known: Known

    def blueprint(self, name: str) -> Blueprint | None:
        """Return the blueprint, or None where it has no sections or no number of items."""
        areas = self._areas()
        items = self._whole("items")
        if items is None or not areas:
            return None
        negated, overlap, reuse = self._limits()
        blueprint = Blueprint(
            id=name,
            position=self.find.at((1, 1)),
            areas=areas,
            items=items,
            titles=self._texts(self.fields, "title"),
            instructions=self._texts(self.fields, "instructions"),
            minutes=self._whole("minutes"),
            pass_mark=self._pass_mark(),
            paper=self._paper(),
            forms=self._forms(),
            cells=self._cells(),
            difficulty=self._difficulty(),
            negated=negated,
            overlap=overlap,
            reuse=reuse,
            must=self._named("must"),
            never=self._named("never"),
        )
        self._check(blueprint)
        return blueprint

    # --- single values ------------------------------------------------------------------------------------

    def _node(self, name: str) -> Node | None:
        return self.fields[name][1] if name in self.fields else None

    def _whole(self, name: str) -> int | None:
        node = self._node(name)
        return None if node is None else whole_of(self.find, node)

    def _pass_mark(self) -> float | None:
        node = self._node("pass_mark")
        share = None if node is None else share_of(self.find, node)
        return None if share is None else float(share)

    def _paper(self) -> str:
        node = self._node("paper")
        return (word_of(self.find, node, PAPERS) if node is not None else None) or PAPERS[0]

    def _forms(self) -> int:
        node = self._node("forms")
        forms = 1 if node is None else whole_of(self.find, node) or 1
        if node is not None and forms > MOST_FORMS:
            expected = f"1 to {MOST_FORMS}: forms are named by letters"
            self.find.report(
                "QG119", node, "So many forms have no letters.", value=str(forms), expected=expected
            )
        return forms

    def _texts(self, fields: Fields, name: str) -> Mapping[str, str]:
        if name not in fields:
            return {}
        return texts_by_language(self.find, fields[name][1], self.known.languages, every=EVERY_LANGUAGE)

    def _named(self, name: str) -> tuple[Named, ...]:
        node = self._node(name)
        listed = None if node is None else list_of(self.find, node, "a list of item ids")
        texts = [(each, text_of(self.find, each, "an item's id")) for each in listed.items] if listed else []
        return tuple(Named(text, self.find.at(each)) for each, text in texts if text is not None)

    # --- sections and cells -------------------------------------------------------------------------------

    def _areas(self) -> tuple[Area, ...]:
        node = self._node("sections")
        named = None if node is None else mapping_of(self.find, node, "a mapping: id to section")
        read = (self._area(key, value) for key, value in named_values(self.find, named)) if named else ()
        return tuple(area for area in read if area is not None)

    def _area(self, key: Scalar, node: Node) -> Area | None:
        check_id(self.find, key)
        body = mapping_of(self.find, node, f"a section: {', '.join(SECTION_KEYS)}")
        if body is None:
            return None
        fields = fields_of(self.find, body, SECTION_KEYS)
        selector = read_selector(self.find, key, fields, self.known)
        amount = read_amount(self.find, key, fields, "weight") or Amount()
        titles = self._texts(fields, "title")
        return Area(key.text, selector, self.find.at(key), titles, amount.weight, amount.low, amount.high)

    def _cells(self) -> tuple[Cell, ...]:
        node = self._node("cells")
        listed = (
            None if node is None else list_of(self.find, node, f"a list of cells: {', '.join(CELL_KEYS)}")
        )
        read = (self._cell(each) for each in listed.items) if listed else ()
        return tuple(cell for cell in read if cell is not None)

    def _cell(self, node: Node) -> Cell | None:
        body = mapping_of(self.find, node, f"a cell: {', '.join(CELL_KEYS)}")
        if body is None:
            return None
        fields = fields_of(self.find, body, CELL_KEYS)
        selector = read_selector(self.find, body, fields, self.known)
        amount = read_amount(self.find, body, fields, "share") or Amount()
        return Cell(selector.name, selector, self.find.at(body), amount.low, amount.high)

    # --- difficulty and limits ----------------------------------------------------------------------------

    def _difficulty(self) -> Target | None:
        node = self._node("difficulty")
        body = None if node is None else mapping_of(self.find, node, "{mean:, tolerance:}")
        fields = {} if body is None else fields_of(self.find, body, DIFFICULTY_KEYS, required=("mean",))
        shares = {name: share_of(self.find, value, percent=False) for name, (_, value) in fields.items()}
        mean, tolerance = shares.get("mean"), shares.get("tolerance")
        if body is None or mean is None:
            return None
        place = self.find.at(body)
        return (
            Target(float(mean), place) if tolerance is None else Target(float(mean), place, float(tolerance))
        )

    def _limits(self) -> tuple[Bound, int, int | None]:
        node = self._node("limits")
        body = None if node is None else mapping_of(self.find, node, f"a mapping: {', '.join(LIMIT_KEYS)}")
        fields = {} if body is None else fields_of(self.find, body, LIMIT_KEYS)
        negated = whole_or_share(self.find, fields["not"][1]) if "not" in fields else None
        overlap = whole_of(self.find, fields["overlap"][1], least=0) if "overlap" in fields else None
        reuse = whole_of(self.find, fields["reuse"][1], least=1) if "reuse" in fields else None
        return NOT_SHARE if negated is None else negated, overlap or 0, reuse

    # --- the whole ----------------------------------------------------------------------------------------

    def _check(self, blueprint: Blueprint) -> None:
        """Report sections that cannot add up, and items that are named twice."""
        readable = all(area.weight is not None or area.low is not None for area in blueprint.areas)
        if readable and quotas(blueprint.areas, blueprint.items) is None:
            self.find.report(
                "QG803",
                self.fields["sections"][0],
                f"The sections do not add up to {blueprint.items} items.",
                value=", ".join(map(_told, blueprint.areas)),
                expected="counts or ranges with room for just so many, or weights for what counts leave",
                hint="beside weights, other sections have counts" if _is_mixed(blueprint.areas) else None,
            )
        seen: dict[str, Named] = {}
        for named in (*blueprint.must, *blueprint.never):
            first = seen.setdefault(named.item, named)
            if first is not named:
                self.find.report(
                    "QG807",
                    (named.position.line, named.position.column),
                    "The item is named twice.",
                    value=named.item,
                    expected="either under must or under never, and once",
                    related=[(first.position, "the first time")],
                )


def _told(area: Area) -> str:
    if area.weight is not None:
        return f"{area.id} by weight"
    return f"{area.id} {area.low}" if area.low == area.high else f"{area.id} {area.low} to {area.high}"


def _is_mixed(areas: Iterable[Area]) -> bool:
    """Whether weights stand beside ranges: then nobody can say what is left for the weights."""
    areas = tuple(areas)
    return any(area.weight is not None for area in areas) and any(area.low != area.high for area in areas)
