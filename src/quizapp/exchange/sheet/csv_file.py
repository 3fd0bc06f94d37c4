"""Comma-separated values: reading whatever sign separates them, and writing."""

from __future__ import annotations

import csv
import io
from collections import Counter
from contextlib import suppress
from itertools import islice
from pathlib import Path

from quizapp.exchange.opening import FileRefused, bytes_of, write_whole
from quizapp.exchange.sheet.grid import COLUMNS, FILE_BYTES, ROWS, Book, Table, squared
from quizapp.exchange.sheet.guards import guarded, unguarded
from quizapp.facts.phrase import phrase

_SEPARATORS = (",", ";", "\t")
_LINES_LOOKED_AT = 30
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read_csv(path: Path) -> Book:
    """The one table of a file. Raises FileRefused with the line where it cannot be read."""
    text = _decoded(bytes_of(path, FILE_BYTES), path.name)
    separator = _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows = []
    try:
        for row in reader:
            rows.append([unguarded(cell.strip()) for cell in row])
            _check_size(len(rows), len(row), path.name)
    except csv.Error as error:
        what = phrase(
            "“{name}” cannot be read from line {line} on ({why}).",
            name=path.name,
            line=reader.line_num,
            why=error,
        )
        raise FileRefused(
            what, phrase("Save it again as CSV in your spreadsheet program.")
        ) from error
    return Book(path.stem, (Table(path.stem, squared(rows)),))


def _decoded(content: bytes, name: str) -> str:
    is_wide = content[:2] in _WIDE_MARKS
    if not is_wide and b"\0" in content:
        todo = phrase("Save it as CSV UTF-8 in your spreadsheet program.")
        raise FileRefused(phrase("“{name}” is no CSV: it holds what is no text.", name=name), todo)
    try:
        return content.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        what = phrase("“{name}” is not written in UTF-8 (line {line}).", name=name, line=line)
        todo = phrase("Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx).")
        raise FileRefused(what, todo) from error


def _separator(text: str) -> str:
    """The sign that divides most of the first lines into one same number of cells."""

    def evenness(separator: str) -> tuple[int, int]:
        widths: Counter[int] = Counter()
        rows = csv.reader(io.StringIO(text[:100_000], newline=""), delimiter=separator)
        with suppress(csv.Error):  # reading the whole tells where it is broken
            widths.update(len(row) for row in islice(rows, _LINES_LOOKED_AT) if len(row) > 1)
        return max(((count, width) for width, count in widths.items()), default=(0, 0))

    return max(_SEPARATORS, key=evenness)


def _check_size(rows: int, columns: int, name: str) -> None:
    if rows > ROWS or columns > COLUMNS:
        what = phrase(
            "“{name}” has more than {rows:,} rows or {columns} columns.",
            name=name,
            rows=ROWS,
            columns=COLUMNS,
        )
        raise FileRefused(what, phrase("Divide it into several files."))


def write_csv(path: Path, table: Table) -> None:
    """Write a table, whole or not at all. Raises QuizAppError where the disk refuses."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in table.rows)
    # With a mark at the start, or Excel takes Korean and Japanese for something else.
    write_whole(path, text.getvalue().encode("utf-8-sig"))
