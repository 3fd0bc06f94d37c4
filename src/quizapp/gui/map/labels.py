"""Where labels stand so that none covers another, a mark or a neighbour's: pure, no Qt.

Labels are placed in the order given, so the most important has the first choice; what finds no
room is left out. Greedy point-feature labelling, with Imhof's order of sides ("Positioning Names
on Maps", 1975): right, left, above, below.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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

    def meets(self, other: Rect) -> bool:
        """Whether the two have a part in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


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


def placed(
    wishes: Sequence[Wish], marks: Iterable[Rect], gap: float, apart: float
) -> Mapping[str, Spot]:
    """The places of those labels that find one.

    `marks` are all that no label may cover, those of the wishes among them; `gap` px lie between
    a label and its mark, at least `apart` px between two labels.
    """
    taken = _Taken()
    for mark in marks:
        taken.add(mark)
    found: dict[str, Spot] = {}
    for wish in wishes:
        spot = next((one for one in _choices(wish, gap) if taken.is_free(one.rect)), None)
        if spot is not None:
            found[wish.key] = spot
            taken.add(_grown(spot.rect, apart))
    return found


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
        return not any(
            rect.meets(other)
            for square in _squares(rect)
            for other in self._squares.get(square, ())
        )


def _squares(rect: Rect) -> Iterable[tuple[int, int]]:
    columns = range(int(rect.left // _CELL), int(rect.right // _CELL) + 1)
    rows = range(int(rect.top // _CELL), int(rect.bottom // _CELL) + 1)
    return [(column, row) for column in columns for row in rows]
