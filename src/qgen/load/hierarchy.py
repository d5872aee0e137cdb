"""What is broader than what: cycles, and which types a type falls under."""

from collections.abc import Mapping


def cycles(broader: Mapping[str, tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return each circle of ids that are broader than themselves once, in the order of first meeting.

    The walk keeps its own stack: a chain may be longer than Python's.
    """
    done: set[str] = set()
    circles: list[tuple[str, ...]] = []
    for root in broader:
        path: dict[str, None] = {}
        stack: list[tuple[str, bool]] = [(root, False)]
        while stack:
            name, leaving = stack.pop()
            if leaving:
                del path[name]
                done.add(name)
            elif name in path:
                walked = list(path)
                circles.append(tuple(walked[walked.index(name) :]))
            elif name not in done:
                path[name] = None
                stack.append((name, True))
                stack += [(above, False) for above in reversed(broader.get(name, ()))]
    return circles


def reachable(start: str, broader: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Return the id itself and everything above it."""
    met = {start}
    stack = [start]
    while stack:
        for above in broader.get(stack.pop(), ()):
            if above not in met:
                met.add(above)
                stack.append(above)
    return frozenset(met)
