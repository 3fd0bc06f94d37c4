"""How a test is put on paper. Lengths here are in points, 72 to the inch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QPageSize


class PaperSize(StrEnum):
    """The sizes of paper that schools have."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def page_size(self) -> QPageSize:
        """The size as Qt knows it."""
        known = {
            PaperSize.A4: QPageSize.PageSizeId.A4,
            PaperSize.LETTER: QPageSize.PageSizeId.Letter,
        }
        return QPageSize(known[self])

    @property
    def points(self) -> tuple[float, float]:
        """Width and height."""
        size = self.page_size.size(QPageSize.Unit.Point)
        return float(size.width()), float(size.height())


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """What is printed: the paper, large letters or usual ones, with or without the key."""

    paper: PaperSize = PaperSize.A4
    is_large: bool = False
    has_key: bool = False


@dataclass(frozen=True, slots=True)
class Type:
    """The letters of one kind of text: size, distance of lines, weight (400 or 600)."""

    size: float
    line: float
    weight: int = 400


@dataclass(frozen=True, slots=True)
class Measures:
    """Every length of a sheet."""

    title: Type
    prompt: Type
    body: Type
    small: Type
    margin: float
    number: float
    sign: float
    gap: float
    map_height: float


USUAL = Measures(
    title=Type(17, 22, 600),
    prompt=Type(11, 15, 600),
    body=Type(11, 15),
    small=Type(9, 12),
    margin=50,
    number=26,
    sign=24,
    gap=15,
    map_height=190,
)
LARGE = Measures(
    title=Type(24, 31, 600),
    prompt=Type(18, 25, 600),
    body=Type(18, 25),
    small=Type(15, 20),
    margin=46,
    number=40,
    sign=38,
    gap=24,
    map_height=300,
)
"""Large print: 18 points for what is to be read, never under 15."""


def measures_of(choice: PrintChoice) -> Measures:
    """The lengths of a choice."""
    return LARGE if choice.is_large else USUAL
