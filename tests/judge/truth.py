"""Is a triple proven, refuted or unknown? One SPARQL question per ground, each asked once."""

from __future__ import annotations

from enum import Enum
from functools import cache

from .graph import ALWAYS, Graph, iri, name_of, own
from .worlds import IS, build, name_graph

Triple = tuple[str, str, str]  # IRIs


class Verdict(Enum):
    """What the facts say."""

    PROVEN = "proven"
    REFUTED = "refuted"
    UNKNOWN = "unknown"


class Truth:
    """Decides triples of IRIs in a world."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        build(graph)
        self.decide = cache(self._decide)
        self.objects = cache(self._objects)
        self.subjects = cache(self._subjects)
        self.all_objects = cache(self._all_objects)
        self.all_subjects = cache(self._all_subjects)

    def _decide(self, triple: Triple, world: str) -> Verdict:
        forms = self._forms(triple)
        if any(self._in("contested", form) for form in forms):
            return Verdict.UNKNOWN
        true = any(self._in_world("true", form, world) for form in forms) or self._some_order(triple, world)
        false = self._denied(forms, world)
        if true:
            return Verdict.UNKNOWN if false else Verdict.PROVEN
        if world == ALWAYS and any(self._in_world("true", f, w) for w in self.graph.worlds for f in forms):
            return Verdict.UNKNOWN
        false = false or any(self._refuted(form, world) for form in forms)
        return Verdict.REFUTED if false else Verdict.UNKNOWN

    def flag(self, predicate: str, word: str) -> bool:
        """Say whether the vocabulary gives a predicate a flag."""
        declared = self.graph.collection.predicates.get(name_of(predicate))
        return declared is not None and word in declared.flags

    def _inverse(self, predicate: str) -> list[str]:
        return self.graph.select(f"<{predicate}> {own('inverse')} ?x")

    def _forms(self, triple: Triple) -> list[Triple]:
        """Return the same proposition said the other way round."""
        s, p, o = triple
        turned = [(o, p, s)] if self.flag(p, "symmetric") else []
        return [triple, *turned, *((o, q, s) for q in self._inverse(p))]

    def _in(self, graph: str, triple: Triple) -> bool:
        s, p, o = triple
        return self.graph.ask(f"GRAPH <{iri('g', graph)}> {{ <{s}> <{p}> <{o}> }}")

    def _in_world(self, kind: str, triple: Triple, world: str) -> bool:
        s, p, o = triple
        return self.graph.ask(f"GRAPH {name_graph(kind, world)} {{ <{s}> <{p}> <{o}> }}")

    def _some_order(self, triple: Triple, world: str) -> bool:
        """Say whether a sequence is one of the orders that a stated sequence leaves open."""
        s, p, o = triple
        stated = f"GRAPH {name_graph('true', world)} {{ <{s}> <{p}> ?v }} ?v {own('alike')} <{o}>"
        return o.startswith("urn:s:") and self.graph.ask(stated)

    def _denied(self, forms: list[Triple], world: str) -> bool:
        return any(self._in_world("denied", form, world) for form in forms)

    def _refuted(self, triple: Triple, world: str) -> bool:
        return any(self.graph.ask(question) for question in self._grounds(triple, world))

    def _grounds(self, triple: Triple, world: str) -> list[str]:
        s, p, o = (f"<{node}>" for node in triple)
        true, closed, ended = (name_graph(kind, world) for kind in ("true", "closed", "ended"))
        near = self._near(triple[1])
        lists, pred = own("lists"), own("predicate")
        apart = f"FILTER NOT EXISTS {{ GRAPH {true} {{ {s} {p} ?y }} ?y {near} {o} }}"
        ground = [
            (
                f"GRAPH {ended} {{ {s} {p} {o} }} "
                f"FILTER NOT EXISTS {{ GRAPH {true} {{ {s} {p} ?y }} ?y {own('alike')} {o} }}"
            )
        ]
        if self.flag(triple[1], "transitive"):
            shut = _closes(closed, "?c", s, p)
            reached = (
                f"FILTER NOT EXISTS {{ GRAPH {true} {{ {s} {p} ?z }} {self._open('?z', p, closed, true)} }}"
            )
            if self.flag(triple[1], "complete"):  # by definition, of what has some object
                ground.append(f"GRAPH {true} {{ {s} {p} ?v }} {apart} {reached}")
            return [*ground, f"{shut} {apart} {_lists_none(closed, near, o)} {reached}"]
        if self.flag(triple[1], "one"):
            ground.append(f"GRAPH {true} {{ {s} {p} ?v }} {apart}")
        if self.flag(triple[1], "inverse_one"):
            ground.append(
                f"GRAPH {true} {{ ?v {p} {o} }} "
                f"FILTER NOT EXISTS {{ GRAPH {true} {{ ?y {p} {o} }} ?y {own('blurs')} {s} }}"
            )
        if self.flag(triple[1], "complete"):
            ground.append(f"GRAPH {true} {{ {s} {p} ?v }} {apart}")
        ground.append(f"{_closes(closed, '?c', s, p)} {_lists_none(closed, near, o)}")
        ground.append(
            f"GRAPH {closed} {{ ?c {own('object')} {o} ; {pred} {p} ; {own('roster')} ?r }} "
            f"?r {own('has')} {s} "
            f"{_not_void(closed, '?c')} {_gives_way(closed, s, p, world)} "
            f"FILTER NOT EXISTS {{ GRAPH {closed} {{ ?c {lists} ?l }} ?l {own('blurs')} {s} }}"
        )
        members = own("members")
        ground.append(
            f"GRAPH {true} {{ {s} {p} ?v }} ?v {members} ?m . {o} {members} ?m . "
            f"FILTER NOT EXISTS {{ GRAPH {true} {{ {s} {p} ?y }} ?y {own('alike')} {o} }}"
        )
        return ground

    def _near(self, predicate: str) -> str:
        blurs = own("blurs")
        return f"({blurs}|{own('overlaps')})" if self.flag(predicate, "contains") else blurs

    def _open(self, node: str, p: str, closed: str, true: str) -> str:
        """Return the condition that a reached thing's own objects are not closed."""
        shut = _closes(closed, "?d", node, p)
        whole = f"{p} {IS} {own('complete')} . GRAPH {true} {{ {node} {p} ?w }}"
        return f"FILTER NOT EXISTS {{ {shut} }} FILTER NOT EXISTS {{ {whole} }}"

    # all there are

    def _objects(self, s: str, p: str, world: str) -> tuple[str, ...]:
        found = self.graph.select(f"GRAPH {name_graph('true', world)} {{ <{s}> <{p}> ?x }}")
        return tuple(x for x in found if self.decide((s, p, x), world) is Verdict.PROVEN)

    def _subjects(self, p: str, o: str, world: str) -> tuple[str, ...]:
        found = self.graph.select(f"GRAPH {name_graph('true', world)} {{ ?x <{p}> <{o}> }}")
        return tuple(x for x in found if self.decide((x, p, o), world) is Verdict.PROVEN)

    def _all_objects(self, s: str, p: str, world: str) -> bool:
        """Say whether the true objects are all there are."""
        return self._undoubted(f"<{s}> <{p}> ?x", world) and (
            self._shut_objects(s, p, world)
            or (self.flag(p, "symmetric") and self._shut_subjects(p, s, world))
            or any(self._shut_subjects(q, s, world) for q in self._inverse(p))
        )

    def _all_subjects(self, p: str, o: str, world: str) -> bool:
        """Say whether the true subjects are all there are."""
        return self._undoubted(f"?x <{p}> <{o}>", world) and (
            self._shut_subjects(p, o, world)
            or (self.flag(p, "symmetric") and self._shut_objects(o, p, world))
            or any(self._shut_objects(o, q, world) for q in self._inverse(p))
        )

    def _undoubted(self, pattern: str, world: str) -> bool:
        true = name_graph("true", world)
        if self.graph.ask(f"GRAPH <{iri('g', 'contested')}> {{ {pattern} }}"):
            return False
        others = [w for w in self.graph.worlds if w != ALWAYS] if world == ALWAYS else []
        return not any(
            self.graph.ask(
                f"GRAPH {name_graph('true', other)} {{ {pattern} }} "
                f"FILTER NOT EXISTS {{ GRAPH {true} {{ {pattern} }} }}"
            )
            for other in others
        )

    def _shut_objects(self, s: str, p: str, world: str) -> bool:
        true, closed = name_graph("true", world), name_graph("closed", world)
        entry = _closes(closed, "?c", f"<{s}>", f"<{p}>")
        if self.flag(p, "transitive"):
            whole = f"GRAPH {true} {{ <{s}> <{p}> ?v }}"  # by definition, of what has some object
            starts = [entry, whole] if self.flag(p, "complete") else [entry]
            return any(
                self.graph.ask(
                    f"{start} FILTER NOT EXISTS {{ GRAPH {true} {{ <{s}> <{p}> ?z }} "
                    f"{self._open('?z', f'<{p}>', closed, true)} }}"
                )
                for start in starts
            )
        some = self.graph.ask(f"GRAPH {true} {{ <{s}> <{p}> ?v }}")
        definite = self.flag(p, "one") or self.flag(p, "complete")
        return (some and definite) or self.graph.ask(entry)

    def _shut_subjects(self, p: str, o: str, world: str) -> bool:
        if self.flag(p, "transitive"):
            return False
        true, closed = name_graph("true", world), name_graph("closed", world)
        if self.flag(p, "inverse_one") and self.graph.ask(f"GRAPH {true} {{ ?v <{p}> <{o}> }}"):
            return True
        declared = self.graph.collection.predicates.get(name_of(p))
        # only a closed type that the predicate's subjects all belong to lists every possible subject
        rosters = {t for s in declared.subjects for t in self._ancestors(s)} if declared else set()
        return any(
            self.graph.ask(
                f"GRAPH {closed} {{ ?c {own('object')} <{o}> ; {own('predicate')} <{p}> ; "
                f"{own('roster')} <{iri('r', roster)}> }} {_not_void(closed, '?c')} "
                f"{_gives_way(closed, '?who', f'<{p}>', world)}"
            )
            for roster in sorted(rosters)
            if self.graph.collection.types.get(roster, {}).get("closed") == "true"
        )

    def _ancestors(self, name: str) -> frozenset[str]:
        return self.graph.collection.type_ancestors.get(name, frozenset())


def _closes(closed: str, closure: str, s: str, p: str) -> str:
    body = f"{closure} {own('subject')} {s} ; {own('predicate')} {p}"
    return f"GRAPH {closed} {{ {body} }} {_not_void(closed, closure)}"


def _not_void(closed: str, closure: str) -> str:
    return f"FILTER NOT EXISTS {{ GRAPH {closed} {{ {closure} {own('void')} ?any }} }}"


def _gives_way(closed: str, s: str, p: str, world: str) -> str:
    """Under a condition, an unconditional closure says nothing of subjects that have their own facts there."""
    if world == ALWAYS:
        return ""
    spoken = f"GRAPH <{iri('g', f'own/{world}')}> {{ {s} {own('speaks')} {p} }}"
    return f"FILTER NOT EXISTS {{ GRAPH {closed} {{ ?c {own('plain')} ?plain }} {spoken} }}"


def _lists_none(closed: str, near: str, node: str) -> str:
    return f"FILTER NOT EXISTS {{ GRAPH {closed} {{ ?c {own('lists')} ?l }} ?l {near} {node} }}"
