"""Beginning to write a deck: a new one, one from a spreadsheet, or a copy of one that came."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.decks.contents import Content
from quizapp.decks.files import HEADER, is_deck
from quizapp.decks.ids import suggested
from quizapp.decks.vocabulary import read_vocabulary
from quizapp.decks.write import DeckText, add_chapter, write_deck_text
from quizapp.exchange.sheet.csv_file import read_csv
from quizapp.exchange.sheet.grid import Book, Watch, nobody_watches
from quizapp.exchange.sheet.into_deck import into_deck, new_deck_text
from quizapp.exchange.sheet.plan import Column, Plan, guess_plan
from quizapp.exchange.sheet.reading import SheetRead, read_sheet
from quizapp.exchange.sheet.xlsx_file import read_xlsx
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.facts.vocabulary import Vocabulary

_LANGUAGE = "en"
_BOOKS = (".xlsx", ".xlsm")
_TABLES = (".csv", ".tsv", ".txt")
_FIRST_CHAPTER = "1-first.yaml"


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """What a spreadsheet would become: the meaning of every column, and what is wrong in it."""

    book: Book
    plan: Plan
    read: SheetRead
    vocabulary: Vocabulary
    text: DeckText
    title: str


class Beginnings:
    """Begins decks in `decks`, a folder each."""

    def __init__(self, decks: Path, vocabulary_folder: Path) -> None:
        self._decks = decks
        self._vocabulary_folder = vocabulary_folder

    def blank(self, title: str, chapter: str) -> Path:
        """A new deck with one empty chapter. Raises QuizAppError where it cannot be made."""
        text = self._head(Plan((), {}), title)
        text = add_chapter(text, _FIRST_CHAPTER, chapter)
        return self._write(text)

    def look_into(self, sheet: Path, watch: Watch = nobody_watches) -> SheetPreview:
        """What a spreadsheet would become by what its columns are called.

        Raises QuizAppError where it is none.
        """
        ending = sheet.suffix.lower()
        if ending not in (*_BOOKS, *_TABLES):
            what = phrase("{sheet} is no .xlsx and no .csv.", sheet=sheet.name)
            todo = phrase("Save it as an Excel workbook (.xlsx) or as CSV UTF-8.")
            raise QuizAppError(what, phrase("Nothing was changed."), todo)
        book = read_xlsx(sheet) if ending in _BOOKS else read_csv(sheet)
        vocabulary, _problems = read_vocabulary(self._vocabulary_folder, _LANGUAGE)
        plan = guess_plan(book, vocabulary)
        return self._preview(book, plan, plan.deck.get("title", book.name), vocabulary, watch)

    def mapped(self, preview: SheetPreview, table: int, column: int, meant: Column) -> SheetPreview:
        """The same with another meaning for one column."""
        one = preview.plan.tables[table].changed(column, meant)
        tables = preview.plan.tables
        plan = replace(preview.plan, tables=(*tables[:table], one, *tables[table + 1 :]))
        return self._again(preview, plan)

    def typed(self, preview: SheetPreview, table: int, type_name: str) -> SheetPreview:
        """The same with topics of another type, its columns guessed anew."""
        named = replace(preview.book, tables=(preview.book.tables[table],))
        guessed = guess_plan(named, preview.vocabulary, type_name).tables
        tables = preview.plan.tables
        plan = replace(preview.plan, tables=(*tables[:table], *guessed, *tables[table + 1 :]))
        return self._again(preview, plan)

    def _again(self, preview: SheetPreview, plan: Plan) -> SheetPreview:
        return self._preview(preview.book, plan, preview.title, preview.vocabulary, nobody_watches)

    def from_sheet(self, preview: SheetPreview, title: str = "") -> Path:
        """The deck that a spreadsheet becomes. Raises QuizAppError where it has cells to mend."""
        text = into_deck(preview.read, preview.text)
        if title and title != preview.title:
            head: Mapping[str, Content] = {
                **text.page(HEADER).content(), "deck": suggested(title) or "deck", "title": title,
            }  # fmt: skip
            text = text.saying(HEADER, head)
        return self._write(text)

    def copy_of(self, folder: Path, deck_id: str) -> Path:
        """A deck that came with the program, copied to where it may be written; or the copy."""
        place = self._decks / deck_id
        if is_deck(place):
            return place
        beside = place.with_name(f".{deck_id}.copy")
        try:
            shutil.rmtree(beside, ignore_errors=True)
            shutil.copytree(folder, beside, symlinks=False)
            beside.replace(place)
        except OSError as error:
            what = phrase("The deck could not be copied ({why}).", why=error.strerror or error)
            raise QuizAppError(
                what, phrase("Nothing was changed."), phrase("Make room on the disk.")
            ) from error
        return place

    def _preview(
        self, book: Book, plan: Plan, title: str, vocabulary: Vocabulary, watch: Watch
    ) -> SheetPreview:
        text = self._head(plan, title)
        return SheetPreview(
            book, plan, read_sheet(book, plan, text, watch), vocabulary, text, title
        )

    def _head(self, plan: Plan, title: str) -> DeckText:
        name = " ".join(title.split())
        if not name:
            raise QuizAppError(
                phrase("A deck needs a title."), phrase("Nothing was made."), phrase("Write one.")
            )
        uid = secrets.token_hex(16)
        return new_deck_text(plan, name, uid, self._decks, self._vocabulary_folder)

    def _write(self, text: DeckText) -> Path:
        """Write a new deck into a folder that is called as its id, or nearly."""
        wanted = str(text.page(HEADER).content().get("deck", "deck"))
        tries = (wanted if n == 1 else f"{wanted}-{n}" for n in range(1, 1000))
        name = next(one for one in tries if not (self._decks / one).exists())
        if name != wanted:
            text = text.saying(HEADER, {**text.page(HEADER).content(), "deck": name})
        folder = self._decks / name
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            what = phrase(
                "The folder {folder} cannot be made ({why}).",
                folder=name,
                why=error.strerror or error,
            )
            raise QuizAppError(
                what, phrase("Nothing was made."), phrase("Look at your rights.")
            ) from error
        write_deck_text(folder, replace(text, pages={}), text)
        return folder
