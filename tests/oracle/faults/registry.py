"""Faults that can be planted in a sound question, by kind, with the rules that each kind breaks.

A kind is a function from a case and a running number to the spoilt question, or None where the
fault does not fit the question. The running number picks among several ways to spoil it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.oracle.asked import Question
from tests.oracle.case import Case

Spoil = Callable[[Case, int], "Question | None"]


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of fault and the rules of which at least one must name it."""

    name: str
    rules: frozenset[str]
    spoil: Spoil


FAULTS: list[Fault] = []


def breaks(*rules: str) -> Callable[[Spoil], Spoil]:
    """Enters a kind of fault with the rules that forbid it."""

    def enter(spoil: Spoil) -> Spoil:
        FAULTS.append(Fault(spoil.__name__, frozenset(rules), spoil))
        return spoil

    return enter
