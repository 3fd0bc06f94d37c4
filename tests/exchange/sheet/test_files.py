"""Spreadsheets as files: what is written is read again, and a stranger's file does no harm."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.exchange.opening import FileRefused
from quizapp.exchange.sheet.csv_file import read_csv, write_csv
from quizapp.exchange.sheet.grid import Book, Stopped, Table, letters_of
from quizapp.exchange.sheet.guards import guarded, unguarded
from quizapp.exchange.sheet.xlsx_file import read_xlsx, write_xlsx
from quizapp.facts.problem import QuizAppError
from tests.exchange.sheet.workbooks import HOSTILE, a_workbook
from tests.program import environment
from tests.scale import scaled

ODD = (
    ("=1+1", "+1", "-1", "@x", "'=1", "''", "'x", "#N/A", "_x0041_", "TRUE"),
    ("a;b", "a,b", 'say "so"', "two\nlines", "청진", "清津", "1911-12-14", "1e5", "007", "é"),
)


def test_what_is_written_as_csv_is_read_again(tmp_path: Path) -> None:
    write_csv(tmp_path / "x.csv", Table("x", ODD))

    assert read_csv(tmp_path / "x.csv").tables == (Table("x", ODD),)


def test_what_is_written_as_a_workbook_is_read_again(tmp_path: Path) -> None:
    tables = (Table("A", ODD), Table("B", (("x",), ("y",))))
    write_xlsx(tmp_path / "x.xlsx", Book("x", tables))

    assert read_xlsx(tmp_path / "x.xlsx") == Book("x", tables)


def test_another_program_finds_texts_and_no_formulas_in_our_workbooks(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "x.xlsx", Book("x", (Table("A", ODD),)))

    cells = [cell for row in openpyxl.load_workbook(tmp_path / "x.xlsx")["A"] for cell in row]

    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in cells[:4]] == ["'=1+1", "'+1", "'-1", "'@x"]


@given(st.text(alphabet="'=+-@\t\rax \n"))
def test_a_guarded_text_is_no_formula_and_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))


SEPARATED = [
    ("a,b\n1,2\n", "utf-8"),
    ("a;b\n1;2\n", "utf-8-sig"),
    ("a\tb\n1\t2\n", "utf-16"),
    ("a;b\r\n1;2", "utf-8"),
]


@pytest.mark.parametrize(("text", "encoding"), SEPARATED)
def test_csv_is_read_as_spreadsheet_programs_write_it(
    text: str, encoding: str, tmp_path: Path
) -> None:
    (tmp_path / "x.csv").write_bytes(text.encode(encoding))

    assert read_csv(tmp_path / "x.csv").tables[0].rows == (("a", "b"), ("1", "2"))


def test_cells_of_a_workbook_are_read_as_a_person_would_write_them(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet["B3"], sheet["C3"] = date(1911, 12, 14), datetime(1911, 12, 14, 17, 5)
    sheet["D3"], sheet["E3"], sheet["F3"] = 1911, 0.1, True
    sheet["G3"] = timedelta(hours=30)
    workbook.create_sheet("hidden").sheet_state = "hidden"
    workbook.save(tmp_path / "x.xlsx")

    table = read_xlsx(tmp_path / "x.xlsx").tables[0]

    cells = ("", "1911-12-14", "1911-12-14 17:05", "1911", "0.1", "yes", "30 hours")
    assert (table.first, table.rows) == (3, (cells,))


def test_names_of_tables_that_a_workbook_cannot_have_are_changed(tmp_path: Path) -> None:
    names = ("What / who?", "a" * 40, "A" * 40, "", "what   who")
    write_xlsx(tmp_path / "x.xlsx", Book("x", tuple(Table(n, (("x",),)) for n in names)))

    found = [table.name for table in read_xlsx(tmp_path / "x.xlsx").tables]
    assert found == ["What   who", "a" * 31, "A" * 29 + " 2", "Sheet", "what   who 2"]


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    a_workbook(tmp_path / "x.xlsx")

    with pytest.raises(Stopped):
        read_xlsx(tmp_path / "x.xlsx", lambda _done, _all: False)


def test_a_disk_that_refuses_is_said(tmp_path: Path) -> None:
    with pytest.raises(QuizAppError, match="could not be written"):
        write_csv(tmp_path / "none" / "x.csv", Table("x", ODD))


def test_columns_are_called_by_letters() -> None:
    assert [letters_of(n) for n in (0, 25, 26, 103, 399, 701, 702)] == [
        "A", "Z", "AA", "CZ", "OJ", "ZZ", "AAA",
    ]  # fmt: skip


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_pipe_is_refused_without_waiting(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"x{ending}"
    os.mkfifo(path)

    with pytest.raises(FileRefused):
        read_csv(path) if ending == ".csv" else read_xlsx(path)


def test_no_spoilt_byte_of_a_workbook_does_harm(tmp_path: Path) -> None:
    a_workbook(tmp_path / "x.xlsx")
    sound, chance = (tmp_path / "x.xlsx").read_bytes(), random.Random(7)

    for _ in range(scaled(150, 5_000)):
        content = bytearray(sound)
        content[chance.randrange(len(content))] = chance.randrange(256)
        (tmp_path / "x.xlsx").write_bytes(content)
        with suppress(FileRefused):  # any other exception is a fault
            read_xlsx(tmp_path / "x.xlsx")


READ = """
import re, sys, time
from pathlib import Path
from quizapp.exchange.opening import FileRefused
from quizapp.exchange.sheet.csv_file import read_csv
from quizapp.exchange.sheet.xlsx_file import read_xlsx
for path in sorted(Path(sys.argv[1]).iterdir()):
    begun = time.process_time()
    try:
        book = read_csv(path) if path.suffix == ".csv" else read_xlsx(path)
        told = repr(book)
    except FileRefused as refused:
        told = str(refused)
    took = time.process_time() - begun
    status = Path("/proc/self/status").read_text()
    megabytes = int(re.search(r"VmHWM:\\s+(\\d+)", status)[1]) // 1024
    print(f"{path.stem}|{took:.2f}|{megabytes}|{told}")
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[float, int, str]]:
    """What a program of its own says of every hostile file: seconds, megabytes, sentence."""
    folder = tmp_path_factory.mktemp("hostile")
    for number, (make, ending, _told) in enumerate(HOSTILE.values()):
        make(folder / f"{number:02d}{ending}")
    done = subprocess.run(
        [sys.executable, "-c", READ, str(folder)],
        capture_output=True, text=True, env=environment(), check=True,
    )  # fmt: skip
    lines = [line.split("|", 3) for line in done.stdout.splitlines()]
    kinds = list(HOSTILE)
    return {kinds[int(n)]: (float(took), int(used), said) for n, took, used, said in lines}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_or_harmless(
    kind: str, told: dict[str, tuple[float, int, str]]
) -> None:
    seconds, megabytes, said = told[kind]
    sentence = HOSTILE[kind][2]

    if sentence:
        assert sentence in said
        assert "Nothing was changed." in said
    assert "root:" not in said
    assert len(said) < 2_000
    assert seconds < 2
    assert megabytes < 300
