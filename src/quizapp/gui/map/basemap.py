"""The base map that comes with quizapp: coasts, lakes and rivers of Natural Earth, no borders.

Its file and how it is made: `scripts/base_map.py`. No Qt here.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from quizapp.facts.problem import QuizAppError
from quizapp.gui.wording import say
from quizapp.paths import find_shipped

_MAGIC = b"quizapp map 1\n\0"


class Shape(NamedTuple):
    """A ring or line: where its steps begin among the numbers, and how many points it has."""

    start: int
    size: int


class Cell(NamedTuple):
    """What lies in one cell. `south` and `west` are its corner's degrees."""

    south: int
    west: int
    land: tuple[Shape, ...]
    lakes: tuple[Shape, ...]
    rivers: tuple[Shape, ...]


class Sheet(NamedTuple):
    """One level of detail: its cells by their corners, `side` degrees wide, in `unit` degrees.

    `box` is what the sheet covers: west, south, east, north.
    """

    unit: float
    side: int
    box: tuple[int, int, int, int]
    cells: Mapping[tuple[int, int], Cell]
    numbers: array[int]

    @property
    def edge(self) -> int:
        """A cell's side in units."""
        return round(self.side / self.unit)

    def points(self, shape: Shape) -> tuple[list[int], list[int]]:
        """The shape's points in units up and right from its cell's corner."""
        middle, end = shape.start + shape.size, shape.start + 2 * shape.size
        rights = list(accumulate(self.numbers[shape.start : middle]))
        return list(accumulate(self.numbers[middle:end])), rights

    def covers(self, south: int, west: int) -> bool:
        """Whether the sheet knows the cell with this corner, be it all sea."""
        low_west, low_south, high_east, high_north = self.box
        return low_west <= west < high_east and low_south <= south < high_north


class BaseMap(NamedTuple):
    """Both sheets: `near` is fine and covers a part of the world, `far` covers all of it."""

    near: Sheet
    far: Sheet


class BaseMapUnreadableError(QuizAppError):
    """The base map's file is missing or damaged."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            say("The coasts of the map could not be read from {path}: {why}.", path=path, why=why),
            say("Your decks and your progress are not touched."),
            say("Install quizapp again to repair it."),
        )


@lru_cache(maxsize=1)
def base_map() -> BaseMap:
    """The base map, read when it is first asked for (some 10 ms)."""
    shipped = find_shipped(Path(__file__).resolve().parents[2])
    return read_base_map(shipped / "resources" / "map" / "base.map")


def no_base_map() -> BaseMap:
    """A base map that is all sea, for when the file cannot be read."""
    nothing = Sheet(1.0, 5, (0, 0, 0, 0), {}, array("h"))
    return BaseMap(nothing, nothing)


def read_base_map(path: Path) -> BaseMap:
    """The base map in a file; BaseMapUnreadableError when it is none."""
    try:
        packed = path.read_bytes()
        if not packed.startswith(_MAGIC):
            raise ValueError("it is no base map of this version")
        line, _newline, rest = zlib.decompress(packed[len(_MAGIC) :]).partition(b"\n")
        numbers = array("h")
        numbers.frombytes(rest)
        if sys.byteorder == "big":
            numbers.byteswap()
        head = json.loads(line)
        first, second = head["sheets"]
        near, start = _sheet(first, head["cell"], numbers, 0)
        far, _end = _sheet(second, head["cell"], numbers, start)
        return BaseMap(near, far)
    except (OSError, ValueError, KeyError, zlib.error) as error:
        raise BaseMapUnreadableError(path, str(error)) from error


def _sheet(entry: dict[str, Any], side: int, numbers: array[int], start: int) -> tuple[Sheet, int]:
    """A sheet of the file's head whose numbers begin at `start`, and where the next one's do."""
    cells = {}
    for column, row, *counts in entry["cells"]:
        south, west = row * side - 90, column * side - 180
        kinds = []
        for shapes in counts:
            kinds.append(tuple(_shapes(shapes, start)))
            start += 2 * sum(shapes)
        cells[south, west] = Cell(south, west, *kinds)
    return Sheet(entry["unit"], side, tuple(entry["box"]), cells, numbers), start


def _shapes(counts: list[int], start: int) -> Iterator[Shape]:
    for count in counts:
        yield Shape(start, count)
        start += 2 * count
