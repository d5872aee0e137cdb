"""The facts as RDF: per condition, graphs of what is stated, denied, ended and closed."""

from __future__ import annotations

import json
from collections import defaultdict
from itertools import product
from typing import Any
from urllib.parse import quote, unquote

import pyoxigraph as ox

from .collection import Collection, Entry, Sequence, Term
from .values import LITERALS, Canon, canonical, contains, fold, indistinct, wider_dates
from .wording import first_day, names

ALWAYS = "-"  # the world without a condition


def iri(kind: str, name: str) -> str:
    """Return the IRI of something: e entity, v value, p predicate, q the judge's own words, g graph."""
    return f"urn:{kind}:{quote(name, safe='')}"


def name_of(node: str) -> str:
    """Return the id behind an entity's IRI."""
    return unquote(node.split(":", 2)[2])


def own(word: str) -> str:
    """Return one of the judge's own words as a SPARQL term."""
    return f"<{iri('q', word)}>"


class Graph:
    """The store, filled from a collection as of a day."""

    def __init__(self, collection: Collection, day: str | None) -> None:
        self.collection = collection
        self.day = day
        self.store: Any = ox.Store()
        self.worlds = [ALWAYS, *collection.conditions]
        self.values: dict[str, Canon] = {}
        self.turned: defaultdict[str, set[str]] = defaultdict(set)  # what says the same the other way round
        self._closures = 0
        self._describe()
        for entry in collection.entries:
            self._enter(entry)
        self._mark_likeness()

    def add(self, subject: str, predicate: str, obj: str, graph: str | None = None) -> None:
        """Add one quad; without a graph it is about the vocabulary."""
        where = ox.NamedNode(iri("g", graph)) if graph else ox.DefaultGraph()
        self.store.add(ox.Quad(ox.NamedNode(subject), ox.NamedNode(predicate), ox.NamedNode(obj), where))

    def ask(self, query: str) -> bool:
        """Answer one ASK."""
        return bool(self.store.query("ASK { " + query + " }"))

    def select(self, query: str) -> list[str]:
        """Return the values of ?x."""
        rows = self.store.query("SELECT DISTINCT ?x WHERE { " + query + " }")
        return sorted(row["x"].value for row in rows)

    # what the vocabulary says

    def _describe(self) -> None:
        for predicate in self.collection.predicates.values():
            node = iri("p", predicate.id)
            for flag in predicate.flags:
                self.add(node, iri("q", "is"), iri("q", flag))
            if "symmetric" in predicate.flags:
                self.turned[predicate.id].add(predicate.id)
            if predicate.inverse:
                self.turned[predicate.id].add(predicate.inverse)
                self.turned[predicate.inverse].add(predicate.id)
                self.add(node, iri("q", "inverse"), iri("p", predicate.inverse))
                self.add(iri("p", predicate.inverse), iri("q", "inverse"), node)
        for entity in self.collection.entities.values():
            node = iri("e", entity.id)
            self.add(node, iri("q", "alike"), node)
            for form in names(entity):
                self.add(node, iri("q", "form"), iri("f", form))
            for broader in entity.broader:
                self.add(node, iri("q", "in"), iri("e", broader))
        for roster, members in self._rosters().items():
            for member in members:
                self.add(iri("r", roster), iri("q", "has"), iri("e", member))

    def _rosters(self) -> dict[str, list[str]]:
        found = dict(self.collection.rosters)
        for name, body in self.collection.types.items():
            if body.get("closed") == "true":
                found.setdefault(name, self.collection.of_types(frozenset({name})))
        return found

    # what the facts say

    def _enter(self, entry: Entry) -> None:
        for subject, predicate, obj in entry.triples():
            triple = iri("e", subject), iri("p", predicate), self.node(obj, predicate)
            if entry.contested:
                self.add(*triple, "contested")
            elif self._ended(entry) and not entry.denies:
                self.add(*triple, f"ended/{entry.when or ALWAYS}")
            elif self._valid(entry):
                self.add(*triple, f"{'denied' if entry.denies else 'stated'}/{entry.when or ALWAYS}")
                if entry.when:
                    self.add(*triple, "conditional")
        if self._valid(entry) and not entry.contested:
            self._mark_own(entry)
            if entry.only == "objects":
                self._close_objects(entry)
            elif entry.only == "subjects":
                self._close_subjects(entry)

    def _ended(self, entry: Entry) -> bool:
        return entry.end is not None and (self.day is None or first_day(entry.end) <= self.day)

    def _valid(self, entry: Entry) -> bool:
        begun = entry.start is None or self.day is None or first_day(entry.start) <= self.day
        return begun and not self._ended(entry)

    def _mark_own(self, entry: Entry) -> None:
        """Note what an entry speaks of; where there is one value, a fact speaks of its other end as well."""
        where = f"own/{entry.when or ALWAYS}"
        for subjects, predicate, _ in entry.rows:
            for subject in subjects:
                self.add(iri("e", subject), iri("q", "speaks"), iri("p", predicate), where)
        for _, predicate, obj in [] if entry.denies else entry.triples():
            self.add(self.node(obj, predicate), iri("q", "owned"), iri("p", predicate), where)
            for turned in self.turned[predicate]:
                if self._has_flag(turned, "one"):
                    self.add(self.node(obj, predicate), iri("q", "speaks"), iri("p", turned), where)

    def _has_flag(self, predicate: str, flag: str) -> bool:
        declared = self.collection.predicates.get(predicate)
        return declared is not None and flag in declared.flags

    def _close_objects(self, entry: Entry) -> None:
        listed: dict[tuple[str, str], list[Term]] = {}
        for subjects, predicate, objects in entry.rows:
            for subject in subjects:
                listed.setdefault((subject, predicate), []).extend(objects)
        for (subject, predicate), members in listed.items():
            nodes = [self.node(member, predicate) for member in members]
            self._closure(entry, predicate, "subject", iri("e", subject), nodes)

    def _close_subjects(self, entry: Entry) -> None:
        listed: dict[tuple[str, str], list[str]] = {}
        for subjects, predicate, objects in entry.rows:
            for obj in objects:
                listed.setdefault((self.node(obj, predicate), predicate), []).extend(subjects)
        for (obj, predicate), members in listed.items():
            closure = self._closure(entry, predicate, "object", obj, [iri("e", m) for m in members])
            for roster in entry.among:
                self._ask_roster(closure, roster, f"closed/{entry.when or ALWAYS}")

    def _ask_roster(self, closure: str, roster: str, graph: str) -> None:
        kind = self.collection.types.get(roster, {})
        if roster in self.collection.rosters or kind.get("closed") == "true":
            self.add(closure, iri("q", "roster"), iri("r", roster), graph)

    def _closure(self, entry: Entry, predicate: str, slot: str, node: str, listed: list[str]) -> str:
        self._closures += 1
        closure, graph = iri("c", str(self._closures)), f"closed/{entry.when or ALWAYS}"
        self.add(closure, iri("q", "predicate"), iri("p", predicate), graph)
        self.add(closure, iri("q", slot), node, graph)
        for member in listed:
            self.add(closure, iri("q", "lists"), member, graph)
        if entry.when is None:
            self.add(closure, iri("q", "plain"), iri("q", "plain"), graph)
        return closure

    # terms and likeness

    def node(self, term: Term, predicate: str) -> str:
        """Return the node of an object as written under a predicate."""
        declared = self.collection.predicates.get(predicate)
        literals = [t for t in declared.objects if t in LITERALS] if declared else []
        if isinstance(term, Sequence):
            return self.sequence([s if isinstance(s, str) else list(s) for s in term.members])
        if not literals or term in self.collection.entities:
            return iri("e", term)
        unit = declared.unit if declared else None
        parsed = [canonical(kind, term, unit) for kind in literals]
        return self.value(next((c for c in parsed if not c[0].startswith("odd-")), parsed[0]), term)

    def sequence(self, steps: list[str | list[str]]) -> str:
        """Return the node of an ordered value; inner lists may stand in either order."""
        norm = [sorted(step) if isinstance(step, list) else [step] for step in steps]
        node = iri("s", json.dumps(norm))
        self.add(node, iri("q", "members"), iri("m", json.dumps(sorted(x for step in norm for x in step))))
        self.add(node, iri("q", "alike"), node)
        for other in self.select(f"<{node}> {own('members')} ?m . ?x {own('members')} ?m"):
            if _same_order(norm, json.loads(name_of(other))):
                self._blur(node, other, "alike")
        return node

    def value(self, canon: Canon, text: str) -> str:
        """Return the node of a typed value, and learn what it is like, lies in and holds."""
        node = iri("v", "|".join(canon))
        if node in self.values:
            self.add(node, iri("q", "form"), iri("f", fold(text)))
            return node
        self.add(node, iri("q", "alike"), node)
        self.add(node, iri("q", "form"), iri("f", fold(text)))
        for wider in wider_dates(canon):
            self.add(node, iri("q", "in"), self.value(wider, wider[1]))
        for other, seen in self.values.items():
            if indistinct(canon, seen):
                self._blur(node, other, "alike")
            if contains(canon, seen) or contains(seen, canon):
                self._blur(node, other, "overlaps")
        self.values[node] = canon
        return node

    def _blur(self, one: str, other: str, how: str) -> None:
        self.add(one, iri("q", how), other)
        self.add(other, iri("q", how), one)

    def learn(self, node: str) -> None:
        """Find what a value that only the exam shows is alike to."""
        self._mark_likeness(f"VALUES ?a {{ <{node}> }}")

    def _mark_likeness(self, only: str = "") -> None:
        """Alike: a shared name. Blurred: alike, or one lies in the other: these never refute each other."""
        alike, blurs, form, within = own("alike"), own("blurs"), own("form"), own("in")
        for head, body in (
            (f"?a {alike} ?b . ?b {alike} ?a", f"?a {form} ?f . ?b {form} ?f"),
            (f"?a {blurs} ?b . ?b {blurs} ?a", f"?a {alike} ?b"),
            (f"?a {blurs} ?b . ?b {blurs} ?a", f"?a {within}+ ?b"),
            (f"?a {blurs} ?b . ?b {blurs} ?a", f"?b {within}+ ?a"),
        ):
            self.store.update(f"INSERT {{ {head} }} WHERE {{ {only} {body} }}")


def _same_order(one: list[list[str]], other: list[list[str]]) -> bool:
    """Say whether some way to go through one is a way to go through the other."""
    return any(_allows(other, order) for order in _orders(one))


def _orders(steps: list[list[str]]) -> list[list[str]]:
    ways = [[step] if len(step) == 1 else [step, step[::-1]] for step in steps]
    return [[name for step in way for name in step] for way in product(*ways)]


def _allows(steps: list[list[str]], order: list[str]) -> bool:
    at = 0
    for step in steps:
        if sorted(order[at : at + len(step)]) != sorted(step):
            return False
        at += len(step)
    return True
