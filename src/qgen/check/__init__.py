"""Checks over the whole fact base that need the fact graph."""

from qgen.check.contradictions import check_facts

__all__ = ["check_facts"]
