"""Sheets written in a test, and what a deck becomes of them."""

from __future__ import annotations

from pathlib import Path

from quizapp.decks.files import HEADER
from quizapp.decks.pages import Page
from quizapp.decks.write import DeckText
from quizapp.exchange.sheet.grid import Book, Row, Table
from quizapp.exchange.sheet.into_deck import into_deck
from quizapp.exchange.sheet.plan import Plan, guess_plan
from quizapp.exchange.sheet.reading import SheetRead, read_sheet, vocabulary_of
from quizapp.facts.deck import Deck
from tests.decks.written import VOCABULARY

EMPTY = "deck: poles\nuid: 12345678\ntitle: Poles\nlanguage: en\nzones: {Moscow: +3}\n"


def a_deck_text(*chapters: str, header: str = EMPTY) -> DeckText:
    """A deck's files, not on any disk."""
    pages = {HEADER: Page(HEADER, header)}
    pages |= {f"{n}.yaml": Page(f"{n}.yaml", text) for n, text in enumerate(chapters, 1)}
    return DeckText(pages, Path("/nowhere"), VOCABULARY)


def a_book(*rows: Row, name: str = "Race") -> Book:
    """A workbook of one table; its first row holds the headers."""
    width = max(map(len, rows))
    return Book(name, (Table(name, tuple((*row, *[""] * (width - len(row))) for row in rows)),))


def planned(book: Book, text: DeckText | None = None) -> Plan:
    """What its columns are taken for."""
    return guess_plan(book, vocabulary_of(text or a_deck_text()))


def read(*rows: Row, text: DeckText | None = None, name: str = "Race") -> SheetRead:
    """What one table says to a deck."""
    book = a_book(*rows, name=name)
    return read_sheet(book, planned(book, text), text or a_deck_text())


def taken_in(*rows: Row, text: DeckText | None = None, name: str = "Race") -> DeckText:
    """The deck with what one table says."""
    said = read(*rows, text=text, name=name)
    assert [str(problem) for problem in said.problems if problem.grave] == []
    return into_deck(said, text or a_deck_text())


def deck_from(*rows: Row, text: DeckText | None = None, name: str = "Race") -> Deck:
    """The deck that it becomes, which has no mistakes."""
    report = taken_in(*rows, text=text, name=name).report
    assert [str(problem) for problem in report.problems if problem.grave] == []
    assert report.deck is not None
    return report.deck


def body(text: DeckText, topic: str) -> object:
    """What is written of a topic."""
    return text.body(topic)
