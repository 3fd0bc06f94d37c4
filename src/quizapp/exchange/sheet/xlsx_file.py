"""Excel workbooks: python-calamine reads what strangers made, openpyxl writes ours.

Nothing of a stranger's workbook is parsed before it was counted: it is unpacked in memory up to a
limit, and only what tables are made of is packed again for the reader, so that it cannot read
more than we did. openpyxl never reads.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from quizapp.exchange.opening import FileRefused, bytes_of, write_whole
from quizapp.exchange.sheet.grid import (
    COLUMNS,
    FILE_BYTES,
    ROWS,
    Book,
    Row,
    Stopped,
    Table,
    Watch,
    nobody_watches,
    squared,
)
from quizapp.exchange.sheet.guards import guarded, unguarded
from quizapp.facts.phrase import phrase

_UNPACKED_BYTES = 40_000_000
_PARTS = 500
_KNOWN = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|xl/(workbook|sharedStrings|styles)\.xml"
    r"|xl/_rels/workbook\.xml\.rels|xl/worksheets/[^/]+\.xml"
)


def _beyond(columns: str, rows: str) -> re.Pattern[bytes]:
    """A cell that is not empty, or a row that has any, whose name has these letters or digits."""
    named = rf"""r\s*=\s*["'](?:(?:{columns})\d+|[A-Z]*0*(?:{rows}))["'](?:[^>]*[^/>])?>"""
    cell, row = (rf"[<:]{tag}\s(?:[^>]*\s)?{named}" for tag in ("c", "row"))
    return re.compile(rf"{cell}|{row}\s*<(?!/)".encode(), re.IGNORECASE)


# The reader makes room for every cell up to the last one, so a single far cell costs gigabytes.
# No sheet has more than COLUMNS (WB is the 600th) or ROWS; a wide one (beyond CZ) has few rows.
_FAR = _beyond("[A-Z]{3,}|[X-Z][A-Z]|W[C-Z]", r"[2-9]\d{4}|\d{6,}")
_WIDE = _beyond("[D-Z][A-Z]", "(?!)")
_LONG = _beyond("(?!)", r"[5-9]\d{3}|\d{5,}")
# What both need, at a glance: two letters, or so high a number. Nearly all sheets have neither.
_MAYBE_FAR = re.compile(rb"""[rR]\s*=\s*["'](?:[A-Za-z]{2}|[A-Za-z]?0*(?:[2-9]\d{4}|\d{6}))""")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OverflowError)
_WIDEST, _NARROWEST = 60, 8
_MIDNIGHT = time()
#: Below this every whole number is one that a spreadsheet's cell can hold.
_EXACT = 1e15


# Reading


def read_xlsx(path: Path, watch: Watch = nobody_watches) -> Book:
    """The visible worksheets of a workbook. Raises FileRefused where it cannot be read."""
    parts = _parts(bytes_of(path, FILE_BYTES), path.name)
    if any(_is_vast(part) for name, part in parts.items() if "worksheets" in name):
        what = phrase(
            "“{name}” has cells beyond {rows:,} rows or {columns} columns, or many of both.",
            name=path.name,
            rows=ROWS,
            columns=COLUMNS,
        )
        raise FileRefused(what, phrase("Delete them, or divide the sheet into several."))
    return Book(path.stem, tuple(_tables(_packed(parts), path.name, watch)))


def _parts(content: bytes, name: str) -> dict[str, bytes]:
    """The parts of a workbook that tables are made of, unpacked and counted."""
    found: dict[str, bytes] = {}
    left = _UNPACKED_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            entries = [one for one in package.infolist() if _KNOWN.fullmatch(one.filename)]
            if len(entries) > _PARTS or sum(one.file_size for one in entries) > left:
                raise _too_large(name)
            for entry in entries:
                with package.open(entry) as part:
                    found[entry.filename] = part.read(left + 1)
                left -= len(found[entry.filename])
                if left < 0:
                    raise _too_large(name)
    except _DAMAGED as error:
        raise _no_workbook(name) from error
    return found


def _is_vast(sheet: bytes) -> bool:
    if not _MAYBE_FAR.search(sheet):
        return False
    return bool(_FAR.search(sheet) or (_WIDE.search(sheet) and _LONG.search(sheet)))


def _too_large(name: str) -> FileRefused:
    what = phrase("“{name}” holds more than {most:,} bytes.", name=name, most=_UNPACKED_BYTES)
    return FileRefused(what, phrase("Divide it into several workbooks."))


def _no_workbook(name: str) -> FileRefused:
    todo = phrase(
        "Save it again as an Excel workbook (.xlsx), without a password, or as CSV UTF-8."
    )
    return FileRefused(phrase("“{name}” is no Excel workbook that can be read.", name=name), todo)


def _packed(parts: dict[str, bytes]) -> io.BytesIO:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, part in parts.items():
            package.writestr(name, part)
    file.seek(0)
    return file


def _tables(file: io.BytesIO, name: str, watch: Watch) -> Iterator[Table]:
    import python_calamine as calamine  # noqa: PLC0415  only for workbooks

    try:
        book = calamine.CalamineWorkbook.from_filelike(file)
        visible = [
            one.name
            for one in book.sheets_metadata
            if one.visible == calamine.SheetVisibleEnum.Visible
            and one.typ == calamine.SheetTypeEnum.WorkSheet
        ]
        for number, sheet in enumerate(visible):
            if not watch(number, len(visible)):
                raise Stopped
            table = book.get_sheet_by_name(sheet)
            start = table.start or (0, 0)
            before = [""] * start[1]
            rows = [before + [_text(cell) for cell in row] for row in table.to_python()]
            yield Table(sheet, squared(rows), start[0] + 1)
    except (calamine.CalamineError, ValueError, OSError) as error:
        raise _no_workbook(name) from error


def _text(cell: object) -> str:
    """A cell as a person would write it into a deck."""
    match cell:
        case str():
            text = unguarded(cell.strip())
        case bool():
            text = "yes" if cell else "no"
        case float():
            whole = cell.is_integer() and abs(cell) < _EXACT
            text = f"{int(cell)}" if whole else f"{cell:.15g}"
        case datetime():
            text = f"{cell:%Y-%m-%d}" if cell.time() == _MIDNIGHT else f"{cell:%Y-%m-%d %H:%M}"
        case time():
            text = f"{cell:%H:%M}"
        case timedelta():
            text = f"{cell.total_seconds() / 3600:.15g} hours"
        case _:
            text = str(cell)  # a date
    return text


# Writing


def write_xlsx(path: Path, book: Book) -> None:
    """Write a workbook with bold, fixed first rows, whole or not at all.

    Every cell is a text: nothing is worked out when it is opened. Raises QuizAppError where the
    disk refuses.
    """
    from openpyxl import Workbook  # noqa: PLC0415  a sixth of a second

    workbook = Workbook(write_only=True)
    for table in book.tables:
        sheet = workbook.create_sheet(_sheet_name(table.name, workbook.sheetnames))
        _write_table(sheet, table.rows)
    content = io.BytesIO()
    workbook.save(content)
    write_whole(path, content.getvalue())


def _write_table(sheet: Any, rows: tuple[Row, ...]) -> None:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415
    from openpyxl.styles import Font  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    def cell(text: str, font: Font | None) -> Any:
        made = WriteOnlyCell(sheet, text)
        made.data_type = "s"  # or "#N/A" would be an error, and no text
        if font is not None:
            made.font = font
        return made

    for number, column in enumerate(zip(*rows[:50], strict=True), 1):
        width = min(_WIDEST, max(_NARROWEST, *(len(text) + 2 for text in column)))
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "A2"
    bold = Font(bold=True)
    for number, row in enumerate(rows):
        texts = [_escaped(guarded(text)) for text in row]
        if number == 0:
            sheet.append([cell(text, bold) for text in texts])
        else:
            sheet.append([cell(t, None) if t.startswith("#") else t or None for t in texts])


def _escaped(text: str) -> str:
    """A text in which Excel finds no escapes of its own (ECMA-376, 18.4.12, ST_Xstring)."""
    return _ESCAPED.sub("_x005F_", text)


def _sheet_name(name: str, taken: list[str]) -> str:
    """A name that Excel allows: 31 letters, some signs not, none twice."""
    plain = re.sub(r"[\[\]:*?/\\]", " ", name).strip("' ")[:31].strip() or "Sheet"
    others = {one.casefold() for one in taken}
    number, free = 1, plain
    while free.casefold() in others:
        number += 1
        free = f"{plain[: 30 - len(str(number))]} {number}"
    return free
