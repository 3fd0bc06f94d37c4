"""Where labels stand so that none covers another, a mark or a neighbour's: no Qt.

Labels are placed in the order given, so the most important has the first choice; what finds no
room is left out. Greedy point-feature labelling, with Imhof's order of sides ("Positioning Names
on Maps", 1975): right, left, above, below.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

_CELL = 96.0  # px


class Side(Enum):
    """On which side of its mark a label stands."""

    RIGHT = "right"
    LEFT = "left"
    ABOVE = "above"
    BELOW = "below"


class Rect(NamedTuple):
    """A box in px."""

    left: float
    top: float
    right: float
    bottom: float


class Wish(NamedTuple):
    """A label that wants a place: its mark's middle and radius, and the label's size, px."""

    key: str
    x: float
    y: float
    radius: float
    width: float
    height: float

    @property
    def mark(self) -> Rect:
        """The mark's own box."""
        reach = self.radius
        return Rect(self.x - reach, self.y - reach, self.x + reach, self.y + reach)


class Spot(NamedTuple):
    """Where a label stands: its box, and on which side of its mark."""

    rect: Rect
    side: Side


class Placing:
    """Finds the places of labels, a few at a time: what is most important has its place first.

    `marks` are all that no label may cover, those of the wishes among them; `gap` px lie between
    a label and its mark, at least `apart` px between two labels. `spots` are those found so far,
    by the wishes' keys.
    """

    def __init__(
        self, wishes: Iterable[Wish], marks: Iterable[Rect], gap: float, apart: float
    ) -> None:
        self._wishes, self._gap, self._apart = iter(wishes), gap, apart
        self._taken = _Taken()
        for mark in marks:
            self._taken.add(mark)
        self.spots: dict[str, Spot] = {}

    def go_on(self, seconds: float = float("inf")) -> bool:
        """Place labels for about so long; whether all have been tried."""
        deadline = time.perf_counter() + seconds
        for wish in self._wishes:
            choices = _choices(wish, self._gap)
            spot = next((one for one in choices if self._taken.is_free(one.rect)), None)
            if spot is not None:
                self.spots[wish.key] = spot
                self._taken.add(_grown(spot.rect, self._apart))
            if time.perf_counter() > deadline:
                return False
        return True


def _choices(wish: Wish, gap: float) -> Iterable[Spot]:
    away = wish.radius + gap
    half_wide, half_tall = wish.width / 2, wish.height / 2
    for side, x, y in (
        (Side.RIGHT, wish.x + away, wish.y - half_tall),
        (Side.LEFT, wish.x - away - wish.width, wish.y - half_tall),
        (Side.RIGHT, wish.x + away, wish.y - wish.height + wish.radius),
        (Side.LEFT, wish.x - away - wish.width, wish.y - wish.height + wish.radius),
        (Side.RIGHT, wish.x + away, wish.y - wish.radius),
        (Side.LEFT, wish.x - away - wish.width, wish.y - wish.radius),
        (Side.ABOVE, wish.x - half_wide, wish.y - away - wish.height),
        (Side.BELOW, wish.x - half_wide, wish.y + away),
    ):
        yield Spot(Rect(x, y, x + wish.width, y + wish.height), side)


def _grown(rect: Rect, by: float) -> Rect:
    return Rect(rect.left - by, rect.top - by, rect.right + by, rect.bottom + by)


class _Taken:
    """Boxes that are taken, found by the coarse squares they lie in."""

    def __init__(self) -> None:
        self._squares: dict[tuple[int, int], list[Rect]] = defaultdict(list)

    def add(self, rect: Rect) -> None:
        for square in _squares(rect):
            self._squares[square].append(rect)

    def is_free(self, rect: Rect) -> bool:
        left, top, right, bottom = rect
        for square in _squares(rect):
            for other in self._squares.get(square, ()):
                if left < other[2] and other[0] < right and top < other[3] and other[1] < bottom:
                    return False
        return True


def _squares(rect: Rect) -> Iterable[tuple[int, int]]:
    columns = range(int(rect.left // _CELL), int(rect.right // _CELL) + 1)
    rows = range(int(rect.top // _CELL), int(rect.bottom // _CELL) + 1)
    return [(column, row) for column in columns for row in rows]
