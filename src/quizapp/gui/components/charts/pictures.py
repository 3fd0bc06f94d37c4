"""What charts show, as plain values; no Qt here, so that the states of pages can hold them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

Place = tuple[float, float]
"""A study day and the recall on it, 0 to 1."""


class Tick(NamedTuple):
    """A horizontal line: its value, and what stands beside it."""

    value: float
    words: str


class Under(NamedTuple):
    """Words under the axis: their place from 0 (left) to 1, a strong line and a lighter one."""

    place: float
    words: str
    more: str = ""


class SharePoint(NamedTuple):
    """One share with its range, all from 0 to 1, at a place from 0 to 1 along the axis.

    `words` is the value, `under` stands below the axis with how many answers it rests on.
    """

    place: float
    value: float
    low: float
    high: float
    words: str
    under: str
    more: str


class Should(NamedTuple):
    """A dashed line from the left end of the chart to the right, with its words."""

    left: float
    right: float
    words: str


class Bar(NamedTuple):
    """One bar: its value, a part of it that is told apart, how high it may get; `under` stands
    below it. A strong bar is in the accent."""

    value: float
    part: float = 0.0
    worse: float = 0.0
    under: str = ""
    is_strong: bool = False


class StrengthRow(NamedTuple):
    """One part: its name, how many facts of each strength, from not met to clear."""

    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """How many facts it has."""
        return sum(self.counts)


class CurveMark(NamedTuple):
    """The first answer of a day: whether it was right, and how likely that was before."""

    day: float
    before: float
    is_right: bool


class CurvePicture(NamedTuple):
    """A curve: a stretch after each answer, what lies ahead, the answers, and today.

    `unders` are days with their words below the axis; `today_words` stands beside today.
    """

    stretches: Sequence[Sequence[Place]]
    ahead: Sequence[Place]
    marks: Sequence[CurveMark]
    today: Place
    today_words: str
    unders: Sequence[tuple[float, str]]

    @property
    def first(self) -> float:
        """The first day it shows."""
        return self.marks[0].day

    @property
    def last(self) -> float:
        """The last day it shows."""
        return self.ahead[-1][0]


class Twin(NamedTuple):
    """A table: its head, and its rows as texts; all but the first column are numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
