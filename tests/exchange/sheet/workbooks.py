"""Files that an enemy, or a careless program, would give as a spreadsheet."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

from quizapp.exchange.sheet.grid import Book, Table
from quizapp.exchange.sheet.xlsx_file import write_xlsx

SHEET = "xl/worksheets/sheet1.xml"
_HEAD = (
    b'<?xml version="1.0"?><worksheet '
    b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
)


def a_workbook(path: Path) -> None:
    """A sound small workbook."""
    write_xlsx(path, Book("x", (Table("A", (("event", "date"), ("the start", "1911"))),)))


def with_part(path: Path, name: str, content: bytes) -> None:
    """A workbook with one of its parts put in place of another."""
    file = io.BytesIO()
    a_workbook(path)
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(file, "w", 8, compresslevel=1) as new:
        for entry in old.infolist():
            new.writestr(entry.filename, content if entry.filename == name else old.read(entry))
    path.write_bytes(file.getvalue())


def with_rows(rows: bytes) -> Callable[[Path], None]:
    return lambda path: with_part(path, SHEET, _HEAD + rows + b"</sheetData></worksheet>")


def _cell(name: str) -> bytes:
    number = "".join(letter for letter in name if letter.isdigit())
    return f'<row r="{number}"><c r="{name}" t="inlineStr"><is><t>x</t></is></c></row>'.encode()


def _laughs(path: Path) -> None:
    entities = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    head = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">' + entities + b"]>"
    body = b'<row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row>'
    with_part(path, SHEET, head + _HEAD[21:] + body + b"</sheetData></worksheet>")


def _outside(path: Path) -> None:
    head = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    body = b'<row r="1"><c r="A1" t="inlineStr"><is><t>&f;</t></is></c></row>'
    with_part(path, SHEET, head + _HEAD[21:] + body + b"</sheetData></worksheet>")


def _bomb(path: Path) -> None:
    with_part(path, SHEET, _HEAD + bytes(50_000_000))


def _lying_bomb(path: Path) -> None:
    """A part of 50 MB that the zip's list calls small."""
    _bomb(path)
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as package:
        offset = package.getinfo(SHEET).header_offset
    content[offset + 22 : offset + 26] = struct.pack("<L", 1_000)
    at = content.find(b"PK\x01\x02")
    while content[at + 46 : at + 46 + len(SHEET)] != SHEET.encode():
        at = content.find(b"PK\x01\x02", at + 1)
    content[at + 24 : at + 28] = struct.pack("<L", 1_000)
    path.write_bytes(content)


def _many_parts(path: Path) -> None:
    a_workbook(path)
    with zipfile.ZipFile(path, "a") as package:
        for number in range(600):
            package.writestr(f"xl/worksheets/sheet{number + 2}.xml", b"x")


def _strings(path: Path) -> None:
    """As many strings as the limit lets in."""
    with_part(
        path, SHEET, _HEAD + b'<row r="1"><c r="A1" t="inlineStr"><is><t>' + b"x" * 39_000_000
    )


def _cut(path: Path) -> None:
    a_workbook(path)
    path.write_bytes(path.read_bytes()[:-60])


def _bytes(content: bytes) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        path.write_bytes(content)

    return make


#: How each is made, its ending, and what is said of it; empty: it is read, and does no harm.
HOSTILE: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "a far row": (with_rows(_cell("A1") + _cell("A1048576")), ".xlsx", "beyond"),
    "a far column": (with_rows(_cell("A1") + _cell("XFD1")), ".xlsx", "beyond"),
    "a far cell": (with_rows(_cell("A1") + _cell("XFD1048576")), ".xlsx", "beyond"),
    "a far small cell": (with_rows(_cell("A1") + _cell("xfd1048576")), ".xlsx", "beyond"),
    "a wide and long sheet": (with_rows(_cell("OJ1") + _cell("A19999")), ".xlsx", "beyond"),
    "a far row without cells' names": (
        with_rows(_cell("A1") + b'<row r="9999999"><c t="inlineStr"><is><t>x</t></is></c></row>'),
        ".xlsx",
        "beyond",
    ),
    "a billion laughs": (_laughs, ".xlsx", ""),
    "a file from outside": (_outside, ".xlsx", ""),
    "a bomb": (_bomb, ".xlsx", "40,000,000"),
    "a bomb that lies": (_lying_bomb, ".xlsx", "no Excel workbook"),
    "many parts": (_many_parts, ".xlsx", "40,000,000"),
    "one endless text": (_strings, ".xlsx", "no Excel workbook"),
    "a workbook cut short": (_cut, ".xlsx", "no Excel workbook"),
    "no workbook": (_bytes(b"x" * 1000), ".xlsx", "no Excel workbook"),
    "nothing": (_bytes(b""), ".xlsx", "no Excel workbook"),
    "broken XML": (with_rows(b"<row><c></row>"), ".xlsx", "no Excel workbook"),
    "an open quotation": (_bytes(b'a,b\n"c,d\n' + b"e,f\n" * 9), ".csv", "line 11"),
    "an endless cell": (_bytes(b"a," + b"x" * 1_000_000), ".csv", "line 1"),
    "endless rows": (_bytes(b"a,b\n" * 1_000_000), ".csv", "20,000"),
    "endless columns": (_bytes(b"," * 1_000_000), ".csv", "600"),
    "an endless file": (_bytes(b"a,b\n" * 6_000_000), ".csv", "24,000,000"),
    "other letters": (
        _bytes("a,b\n청진,é\n".encode("cp949", "replace")),
        ".csv",
        "not written in UTF-8",
    ),
    "noughts": (_bytes(bytes(100_000)), ".csv", "no text"),
}
