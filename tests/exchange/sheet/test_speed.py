"""Ten thousand rows are a deck in three seconds, and somebody sees that it goes on."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from quizapp.decks.read import without_collection
from quizapp.exchange.sheet.grid import Book, Row, Table
from quizapp.exchange.sheet.into_deck import into_deck, new_deck_text
from quizapp.exchange.sheet.plan import guess_plan
from quizapp.exchange.sheet.reading import read_sheet
from quizapp.exchange.sheet.xlsx_file import read_xlsx, write_xlsx
from tests.builders import english
from tests.decks.written import VOCABULARY
from tests.scale import scaled

ROWS = scaled(1_000, 10_000)
SECONDS = 3.0
HEADERS = ("Event", "Date", "Commander", "Place", "Prisoners (men)", "Source", "Note")


def row(number: int) -> Row:
    return (
        f"the battle of field {number}",
        f"19{number % 90 + 10}-{number % 12 + 1:02d}-{number % 28 + 1:02d}",
        f"General Number{number % 300}",
        f"Town {number % 500}",
        f"{number + 100}",
        f"Book {number % 20}",
        f"A remark, with “quotes”: number {number}",
    )


def test_ten_thousand_rows_become_a_deck_in_three_seconds(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    rows = (HEADERS, *map(row, range(ROWS)))
    write_xlsx(tmp_path / "x.xlsx", Book("x", (Table("Battles", rows),)))
    seen: list[int] = []

    def watch(done: int, _all: int) -> bool:
        seen.append(done)
        return True

    with without_collection():  # as in the window, which collects between two events
        begun = time.process_time()
        book = read_xlsx(tmp_path / "x.xlsx", watch)
        plan = guess_plan(book, english())
        new = new_deck_text(plan, "Battles", "87654321", tmp_path, VOCABULARY)
        deck = into_deck(read_sheet(book, plan, new, watch), new)
        took = time.process_time() - begun

    record_property(f"seconds of processor for {ROWS} rows of a workbook", round(took, 2))
    assert len(deck.page("1-battles.yaml").content()["topics"]) == ROWS + 800
    assert seen == [0, *range(500, ROWS + 1, 500)]
    assert took < SECONDS * ROWS / 10_000 * scaled(3, 1)
