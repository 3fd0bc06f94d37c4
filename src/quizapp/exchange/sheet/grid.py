"""A spreadsheet as plain tables of texts, whatever program wrote it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError

#: What a spreadsheet may hold: rows and columns of a table, bytes of a file.
ROWS, COLUMNS = 20_000, 600
FILE_BYTES = 20_000_000
_LETTERS = 26

Row = tuple[str, ...]
Watch = Callable[[int, int], bool]
"""Called now and then with what is done and of how much; False stops the work."""


class Stopped(QuizAppError):
    """The work was stopped by whoever watched it."""

    def __init__(self) -> None:
        super().__init__(phrase("It was stopped."), phrase("Nothing was changed."))


def nobody_watches(_done: int, _all: int) -> bool:
    """Lets the work go on."""
    return True


@dataclass(frozen=True, slots=True)
class Table:
    """One worksheet: its name and its rows; `first` is the number of the first one, from 1.

    Every row has as many cells as the longest; an empty cell is an empty text.
    """

    name: str
    rows: tuple[Row, ...]
    first: int = 1


@dataclass(frozen=True, slots=True)
class Book:
    """A spreadsheet: its name, without its ending, and its tables in their order."""

    name: str
    tables: tuple[Table, ...]

    def table(self, name: str) -> Table | None:
        """The table of that name."""
        return next((table for table in self.tables if table.name == name), None)


def squared(rows: list[list[str]]) -> tuple[Row, ...]:
    """Rows of one length, without empty ones at the end."""
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((_length(row) for row in rows), default=0)
    return tuple(tuple((row + [""] * (width - len(row)))[:width]) for row in rows)


def _length(row: list[str]) -> int:
    length = len(row)
    while length and not row[length - 1]:
        length -= 1
    return length


def letters_of(column: int) -> str:
    """The letters of a column, counted from 0: A, B ... Z, AA."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        text = chr(ord("A") + rest) + text
    return text
