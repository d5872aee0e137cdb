"""Proofs by what they prove, some of them owed: made when asked for, since few of very many are shown."""

from collections.abc import Callable, Iterator, MutableMapping
from typing import TypeVar

from qgen.graph.evidence import Proof

K = TypeVar("K")


class Proofs(MutableMapping[K, Proof]):
    """A mapping in which a value may be owed; the order is that in which keys came."""

    __slots__ = ("_found",)

    def __init__(self) -> None:
        self._found: dict[K, Proof | Callable[[K], Proof]] = {}

    @classmethod
    def of(cls, found: "dict[K, Proof] | Proofs[K]") -> "Proofs[K]":
        """Return a mapping of its own with the same proofs, what is owed still owed."""
        made = cls()
        made._found = dict(found._found if isinstance(found, Proofs) else found)  # noqa: SLF001 - one of this class
        return made

    def owe(self, key: K, maker: Callable[[K], Proof]) -> None:
        """Let ``maker`` prove the key when it is asked for."""
        self._found[key] = maker

    def copy(self) -> "Proofs[K]":
        """Return a mapping of its own with the same proofs."""
        return Proofs.of(self)

    def __getitem__(self, key: K) -> Proof:
        value = self._found[key]
        if not isinstance(value, Proof):
            value = self._found[key] = value(key)
        return value

    def __setitem__(self, key: K, proof: Proof) -> None:
        self._found[key] = proof

    def __delitem__(self, key: K) -> None:
        del self._found[key]

    def __contains__(self, key: object) -> bool:
        return key in self._found

    def __iter__(self) -> Iterator[K]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)
