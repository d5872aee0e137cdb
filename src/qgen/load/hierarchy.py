"""What is broader than what: cycles, and which types a type falls under."""

from collections.abc import Iterable, Mapping

SHOWN = 10


def cycles(broader: Mapping[str, tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return each circle of ids that are broader than themselves once, in the order of first meeting.

    Of a long one the first ids: as many circles may meet as there are entities, and each may be as long.
    The walk keeps its own stack: a chain may be longer than Python's.
    """
    done: set[str] = set()
    circles: list[tuple[str, ...]] = []
    for root in broader:
        path: dict[str, int] = {}
        walked: list[str] = []
        stack: list[tuple[str, bool]] = [(root, False)]
        while stack:
            name, leaving = stack.pop()
            if leaving:
                del path[name]
                walked.pop()
                done.add(name)
            elif name in path:
                circles.append(tuple(walked[path[name] : path[name] + SHOWN]))
            elif name not in done:
                path[name] = len(walked)
                walked.append(name)
                stack.append((name, True))
                stack += [(above, False) for above in reversed(broader.get(name, ()))]
    return circles


def reachable(starts: Iterable[str], broader: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Return these ids and everything above them."""
    met = set(starts)
    stack = list(met)
    while stack:
        for above in broader.get(stack.pop(), ()):
            if above not in met:
                met.add(above)
                stack.append(above)
    return met
