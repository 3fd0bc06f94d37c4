"""A deck goes out as a sheet and comes back the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.decks.files import HEADER
from quizapp.decks.write import DeckText, read_deck_text
from quizapp.exchange.sheet.csv_file import read_csv, write_csv
from quizapp.exchange.sheet.grid import Book, Table
from quizapp.exchange.sheet.into_deck import into_deck, new_deck_text
from quizapp.exchange.sheet.out import deck_as_book, deck_as_table
from quizapp.exchange.sheet.plan import guess_plan
from quizapp.exchange.sheet.reading import read_sheet, vocabulary_of
from quizapp.exchange.sheet.template import template
from quizapp.exchange.sheet.xlsx_file import read_xlsx, write_xlsx
from quizapp.facts.deck import Deck
from tests.builders import english
from tests.decks.written import ROOT, VOCABULARY
from tests.exchange.sheet.sheets import EMPTY, a_deck_text
from tests.scale import scaled

DECKS = ["solar-system", "august-1945"][: scaled(1, 2)]


def as_workbook(text: DeckText, folder: Path) -> Book:
    write_xlsx(folder / "x.xlsx", deck_as_book(text))
    return read_xlsx(folder / "x.xlsx")


def as_csv(text: DeckText, folder: Path) -> Book:
    write_csv(folder / "x.csv", deck_as_table(text))
    return read_csv(folder / "x.csv")


def bare(text: DeckText) -> DeckText:
    """The deck without its topics and sources: what its own types are stays."""
    head = text.page(HEADER).content()
    head.pop("sources", None)
    alone = DeckText({HEADER: text.page(HEADER)}, text.folder, text.vocabulary_folder)
    return alone.saying(HEADER, head)


def taken_back(book: Book, into: DeckText) -> Deck:
    said = read_sheet(book, guess_plan(book, vocabulary_of(into)), into)
    assert said.problems == ()
    deck = into_deck(said, into).report.deck
    assert deck is not None
    return deck


def assert_same(one: Deck, other: Deck) -> None:
    """All that a deck says but the order of properties, which a sheet's columns have in common."""
    assert other.topics == one.topics
    assert other.facts == one.facts
    assert other.sources == one.sources
    assert other.chapters == one.chapters
    assert other.former_ids == one.former_ids


@pytest.mark.parametrize("name", DECKS)
@pytest.mark.parametrize("through", [as_workbook, as_csv])
def test_a_shipped_deck_goes_through_a_sheet_without_loss(
    name: str, through: Callable[[DeckText, Path], Book], tmp_path: Path
) -> None:
    text = read_deck_text(ROOT / "decks" / name, VOCABULARY)

    back = taken_back(through(text, tmp_path), bare(text))

    assert text.report.deck is not None
    assert_same(text.report.deck, back)


RICH = """\
chapter: Rich
topics:
  norway:
    is: country
    name: Norway
    adjective: Norwegian
    also: [{wrong: Norwey, why: A slip.}, {name: N; or, from: 1905}]
  king:
    is: office
    name: the king
    holder: [{value: haakon, from: 1905, to: 1957-09-21, id: h, was: [x]}]
  haakon:
    is: person
    name: Haakon
    role: {some: [=a king, "a man; a king"], not: [a cook, {value: b; c, why: d}]}
  line: {is: line, name: the line, position: [41.8 N 129.78 E, 42 N 130 E within 3 km]}
  march:
    is: event
    name: the march
    was: [old, older]
    complete: [causes]
    importance: core
    learn: no
    picture: {file: a/b.png, credit: A, licence: CC0, alt: x}
    began: {value: 1911-10-19, not: [1911-10-20], ask: "When did <topic> start?"}
    ended:
      - {value: 1912-01-25, says: atlas, counts: the last; day}
      - {value: 1912-01-26, says: [gazette, norway], source: [atlas, gazette]}
    dead: {value: 5 men, side: norway, not: [7 men, {value: 8 men, why: w}]}
    by: {all: [haakon], source: atlas}
    statements:
      one: {value: "It was <cold|icy>: <very>.", importance: extra}
      two: "-<x> y z w"
cards:
  c: {front: "@a", back: "b\\nc", why: d, source: [atlas, gazette], importance: extra, was: e}
"""


@pytest.mark.parametrize("through", [as_workbook, as_csv])
def test_all_that_a_deck_can_say_goes_through_a_sheet(
    through: Callable[[DeckText, Path], Book], tmp_path: Path
) -> None:
    head = "deck: d\nlanguage: en\nsources:\n  atlas: An atlas\n"
    head += (
        "  gazette: {name: G; H, author: [A; B, C], weak: yes, address: 'https://x.example/y'}\n"
    )
    text = a_deck_text(RICH, header=head)
    assert text.report.deck is not None
    assert [one.rule for one in text.report.problems if one.grave] == ["picture"]  # no file

    back = taken_back(through(text, tmp_path), bare(text))

    assert_same(text.report.deck, back)


def test_what_the_table_deck_says_makes_a_new_deck() -> None:
    chapter = "chapter: A\ntopics:\n  x: {is: event, name: x, date: 1911}\n"
    text = a_deck_text(chapter, header=EMPTY + "loaded: [heroic*, doomed]\n")
    book = deck_as_book(text)
    plan = guess_plan(book, english())

    new = new_deck_text(plan, "ignored", "87654321", Path("/nowhere"), VOCABULARY)
    deck = into_deck(read_sheet(book, plan, new), new).report.deck

    assert deck is not None
    assert (deck.id, deck.title, deck.uid) == ("poles", "Poles", "87654321")
    assert deck.zones == {"Moscow": 180}
    assert deck.loaded == ("heroic*", "doomed")


def test_a_sheet_taken_into_its_own_deck_changes_no_letter() -> None:
    folder = ROOT / "decks" / "solar-system"
    text = read_deck_text(folder, VOCABULARY)
    book = deck_as_book(text)

    said = read_sheet(book, guess_plan(book, vocabulary_of(text)), text)
    after = into_deck(said, text)

    changed = [name for name, page in after.pages.items() if page.raw != text.pages[name].raw]
    assert len(said.changed) == len(said.drafts)
    assert changed == []


def test_the_template_becomes_a_deck_without_mistakes(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "t.xlsx", template(english()))
    book = read_xlsx(tmp_path / "t.xlsx")
    plan = guess_plan(book, english())
    new = new_deck_text(plan, "x", "87654321", tmp_path, VOCABULARY)

    said = read_sheet(book, plan, new)
    report = into_deck(said, new).report

    assert [t.type for t in plan.tables] == ["event", "event", "person", "country", "term", "card"]
    assert said.is_clean
    assert report.is_clean, report.problems
    assert {made.type for made in said.made} == {"source"}


def test_every_column_of_the_template_is_understood() -> None:
    plan = guess_plan(template(english()), english())

    columns = [column for table in plan.tables[1:] for column in table.columns]
    assert [column.header for column in columns if not column.target] == []
    assert not any(column.new for column in columns)


def test_a_table_without_rows_is_no_trouble() -> None:
    book = Book("x", (Table("A", ()), Table("B", (("event", "date"),))))

    said = read_sheet(book, guess_plan(book, english()), a_deck_text())

    assert not said.is_clean
    assert said.sentence == "nothing."
