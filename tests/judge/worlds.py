"""What follows from the facts in each world: the one without a condition, and one per condition."""

from __future__ import annotations

from .graph import ALWAYS, Graph, iri, own

IS, INVERSE, IN, SPEAKS = own("is"), own("inverse"), own("in"), own("speaks")
ONE, TRANSITIVE, SYMMETRIC, INHERITS = own("one"), own("transitive"), own("symmetric"), own("inherits")


def name_graph(kind: str, world: str) -> str:
    """Return a world's graph as a SPARQL term; kinds: true, denied, ended, closed."""
    return f"<{iri('g', f'world/{kind}/{world}')}>"


def build(graph: Graph) -> None:
    """Fill every world's graphs."""
    _spread_contested(graph)
    for world in graph.worlds:
        for kind in ("stated", "denied", "ended", "closed"):
            _found(graph, kind, world)
        _follow(graph, world)
        _void(graph, world)


def _spread_contested(graph: Graph) -> None:
    where = f"<{iri('g', 'contested')}>"
    for head, rule in (("?o ?p ?s", f"?p {IS} {SYMMETRIC}"), ("?o ?q ?s", f"?p {INVERSE} ?q")):
        body = f"GRAPH {where} {{ ?s ?p ?o }} {rule}"
        graph.store.update(f"INSERT {{ GRAPH {where} {{ {head} }} }} WHERE {{ {body} }}")


def _found(graph: Graph, kind: str, world: str) -> None:
    """Start a world with its own entries, and the unconditional ones of what it does not speak of."""
    target = name_graph("true" if kind == "stated" else kind, world)
    plain = f"<{iri('g', f'{kind}/{ALWAYS}')}>"
    spoken = f"<{iri('g', f'own/{world}')}>"
    contested = f"FILTER NOT EXISTS {{ GRAPH <{iri('g', 'contested')}> {{ ?s ?p ?o }} }}"
    said = {"closed": _closure_spoken(spoken, plain), "stated": _fact_spoken(spoken)}.get(
        kind, f"GRAPH {spoken} {{ ?s {SPEAKS} ?p }}"
    )
    kept = "" if kind == "closed" else contested
    if world == ALWAYS:
        body = f"GRAPH {plain} {{ ?s ?p ?o }} {kept}"
    else:
        mine = f"<{iri('g', f'{kind}/{world}')}>"
        body = (
            f"{{ GRAPH {mine} {{ ?s ?p ?o }} }} UNION "
            f"{{ GRAPH {plain} {{ ?s ?p ?o }} FILTER NOT EXISTS {{ {said} }} }} {kept}"
        )
    graph.store.update(f"INSERT {{ GRAPH {target} {{ ?s ?p ?o }} }} WHERE {{ {body} }}")


def _fact_spoken(spoken: str) -> str:
    """Return what makes an unconditional fact give way: the facts here speak of either of its ends."""
    return (
        f"{{ GRAPH {spoken} {{ ?s {SPEAKS} ?p }} }} UNION "
        f"{{ ?p {INVERSE} ?q . GRAPH {spoken} {{ ?o {SPEAKS} ?q }} }} UNION "
        f"{{ ?p {IS} {SYMMETRIC} . GRAPH {spoken} {{ ?o {SPEAKS} ?p }} }} UNION "
        f"{{ ?p {IS} {own('inverse_one')} . GRAPH {spoken} {{ ?o {own('owned')} ?p }} }} UNION "
        f"{{ ?p {INVERSE} ?q . ?q {IS} {own('inverse_one')} . GRAPH {spoken} {{ ?s {own('owned')} ?q }} }}"
    )


def _closure_spoken(spoken: str, plain: str) -> str:
    """Return what makes an unconditional closure of objects give way: its subject is spoken of here."""
    return (
        f"GRAPH {plain} {{ ?s {own('predicate')} ?pred ; {own('subject')} ?who }} "
        f"GRAPH {spoken} {{ ?who {SPEAKS} ?pred }}"
    )


def _follow(graph: Graph, world: str) -> None:
    """Add what follows until nothing more does."""
    rules = _rules(world)
    size = -1
    while size != len(graph.store):
        size = len(graph.store)
        for rule in rules:
            graph.store.update(rule)


def _rules(world: str) -> list[str]:
    true, denied = name_graph("true", world), name_graph("denied", world)
    contested = f"<{iri('g', 'contested')}>"

    def rule(head: str, body: str) -> str:
        subject, predicate, obj = head.split()
        free = f"FILTER NOT EXISTS {{ GRAPH {contested} {{ {subject} {predicate} {obj} }} }}"
        return f"INSERT {{ GRAPH {true} {{ {head} }} }} WHERE {{ {body} {free} }}"

    # an explicit negative stops inheritance, and so does a value of one's own where there is one value
    stop = f"FILTER NOT EXISTS {{ GRAPH {denied} {{ ?n ?p ?o }} }}"
    inherit = f"?p {IS} {INHERITS} . GRAPH {true} {{ ?b ?p ?o }} ?n {IN} ?b . {stop}"
    nothing_own = " ".join(
        f"FILTER NOT EXISTS {{ GRAPH {where} {{ ?n ?p ?any }} }}"
        for where in [true, contested, *([f"<{iri('g', 'conditional')}>"] if world == ALWAYS else [])]
    )
    agree = f"FILTER NOT EXISTS {{ ?n {IN} ?c . GRAPH {true} {{ ?c ?p ?other }} FILTER(?other != ?o) }}"
    return [
        rule("?o ?p ?s", f"?p {IS} {SYMMETRIC} . GRAPH {true} {{ ?s ?p ?o }}"),
        rule("?o ?q ?s", f"?p {INVERSE} ?q . GRAPH {true} {{ ?s ?p ?o }}"),
        rule("?s ?p ?z", f"?p {IS} {TRANSITIVE} . GRAPH {true} {{ ?s ?p ?o . ?o ?p ?z }}"),
        rule("?n ?p ?o", f"{inherit} FILTER NOT EXISTS {{ ?p {IS} {ONE} }}"),
        rule("?n ?p ?o", f"{inherit} ?p {IS} {ONE} . {nothing_own} {agree}"),
    ]


def _void(graph: Graph, world: str) -> None:
    """A closure that leaves out something true closes nothing."""
    true, closed = name_graph("true", world), name_graph("closed", world)
    lists, void = own("lists"), own("void")
    objects = (
        f"GRAPH {closed} {{ ?c {own('subject')} ?s ; {own('predicate')} ?p }} GRAPH {true} {{ ?s ?p ?o }} "
        f"FILTER NOT EXISTS {{ GRAPH {closed} {{ ?c {lists} ?o }} }} "
        # what is reached through a listed one need not be listed
        f"FILTER NOT EXISTS {{ ?p {IS} {TRANSITIVE} . GRAPH {closed} {{ ?c {lists} ?l }} "
        f"GRAPH {true} {{ ?l ?p ?o }} }}"
    )
    subjects = (
        f"GRAPH {closed} {{ ?c {own('object')} ?o ; {own('predicate')} ?p ; {own('roster')} ?r }} "
        f"?r {own('has')} ?s . GRAPH {true} {{ ?s ?p ?o }} "
        f"FILTER NOT EXISTS {{ GRAPH {closed} {{ ?c {lists} ?s }} }}"
    )
    for body in (objects, subjects):
        graph.store.update(
            f"INSERT {{ GRAPH {closed} {{ ?c {void} {void} }} }} WHERE {{ {body} FILTER(?s != ?o) }}"
        )
