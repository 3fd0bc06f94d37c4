"""The editor's beginning: which decks there are, a new one, one from a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.authoring.editing.beginning import Beginnings, SheetPreview
from quizapp.facts.problem import QuizAppError
from quizapp.gui.launch import Launch
from quizapp.gui.pages.editor.lanes import Lane
from quizapp.gui.pages.editor.state import DeckChoice
from quizapp.gui.wording import say, told
from quizapp.library.installing import listed_decks


class Starting(QObject):
    """`ready` carries the folder of a deck that can be written; `sheet_changed` a SheetPreview, or
    None; `progressed` how many rows of how many were read; `refused` a sentence."""

    ready = Signal(object)
    progressed = Signal(int, int)
    sheet_changed = Signal(object)
    refused = Signal(str)

    def __init__(self, launch: Launch, parent: QObject) -> None:
        super().__init__(parent)
        self._paths = launch.paths
        self._vocabularies = launch.paths.resources / "vocabulary"
        self._beginnings = Beginnings(launch.paths.decks, self._vocabularies)
        self._lane = Lane(self)
        self._sheet: SheetPreview | None = None

    def decks(self) -> tuple[DeckChoice, ...]:
        """The decks at hand, those that are written here first."""
        paths = self._paths
        there, _gone = listed_decks(paths.decks, paths.shipped_decks, self._vocabularies)
        found = (
            DeckChoice(one.id, one.title, one.version, one.folder, one.folder.parent != paths.decks)
            for one in there
        )
        return tuple(sorted(found, key=lambda one: one.is_shipped))

    @Slot(object)
    def open(self, deck: DeckChoice) -> None:
        """Make a deck ready: one that came with the program is copied."""
        if not deck.is_shipped:
            self.ready.emit(deck.folder)
            return
        self._do(lambda: self._beginnings.copy_of(deck.folder, deck.id), self.ready.emit)

    @Slot(str)
    def begin(self, title: str) -> None:
        """Begin a new deck."""
        chapter = say("First chapter")
        self._do(lambda: self._beginnings.blank(title, chapter), self.ready.emit)

    @Slot(object)
    def open_sheet(self, path: Path) -> None:
        """Look into a spreadsheet."""
        self._do(lambda: self._beginnings.look_into(path, self._watch), self._show)

    @Slot(int, int, str)
    def mean(self, table: int, column: int, target: str) -> None:
        """Let a column mean something else."""
        sheet = self._sheet
        if sheet is not None:
            old = sheet.plan.tables[table].columns[column]
            meant = replace(old, target=target, qualifier="", new=None)
            self._do(lambda: self._beginnings.mapped(sheet, table, column, meant), self._show)

    @Slot(int, str)
    def mean_type(self, table: int, type_name: str) -> None:
        """Let a table's rows be topics of another type."""
        sheet = self._sheet
        if sheet is not None:
            self._do(lambda: self._beginnings.typed(sheet, table, type_name), self._show)

    @Slot(str)
    def take_sheet(self, title: str) -> None:
        """Make the deck that a spreadsheet becomes."""
        sheet = self._sheet
        if sheet is not None:
            self._do(lambda: self._beginnings.from_sheet(sheet, title), self._on_taken)

    @Slot()
    def drop_sheet(self) -> None:
        """Leave a spreadsheet where it is."""
        self._show(None)

    def wait(self) -> None:
        """Wait until nothing is going on any more."""
        self._lane.wait(2)

    def _watch(self, done: int, of: int) -> bool:
        """In the thread that reads: tell how far it is; it may always go on."""
        self.progressed.emit(done, of)
        return True

    def _on_taken(self, folder: object) -> None:
        self._show(None)
        self.ready.emit(folder)

    def _show(self, sheet: object) -> None:
        self._sheet = sheet if isinstance(sheet, SheetPreview) else None
        self.sheet_changed.emit(sheet)

    def _do(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        self._lane.add(work, done, self._refuse)

    def _refuse(self, error: QuizAppError) -> None:
        self.refused.emit(told(error))
