"""Decks as they look: what arrives above, a row for each deck below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.gui.actions import Where
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, Line, PageHeader, SourceRow
from quizapp.gui.components.layouts import Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.pages.column_page import ColumnPage
from quizapp.gui.pages.decks.state import DeckRow, DecksState
from quizapp.gui.pages.page import clear
from quizapp.gui.theme import Tone, TypeRole
from quizapp.gui.wording import say

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class DecksView(ColumnPage):
    """Shows a DecksState. The wishes carry a path or a deck's id."""

    opened = Signal(object)
    install_requested = Signal()
    dismissed = Signal()
    back_requested = Signal(str)
    out_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: DecksState | None = None
        sentence = say(
            "A deck is a folder of text files, or one file that ends in .quizdeck. What your "
            "teacher gave you (.quizassignment) is opened here too."
        )
        header = PageHeader(say("Decks"), sentence, self)
        self._file = Button(say("Open a file"), ButtonKind.PRIMARY, self, icon="file-text")
        self._file.clicked.connect(self._on_file)
        self._folder = Button(say("Open a folder"), ButtonKind.SECONDARY, self, icon="folder-open")
        self._folder.clicked.connect(self._on_folder)
        header.aside.add_all(self._file, self._folder)
        self._problem = Message("", Tone.WRONG, self)
        self._arrival = self._make_arrival()
        self._rows, self._gone = Card(self, gap=8), Card(self, gap=8)
        self.furnish(header, self._problem, self._arrival, self._rows, self._gone)

    @property
    def where(self) -> Where:
        return Where.DECKS

    def focus_first(self) -> None:
        first = self._install if self._arrival.isVisibleTo(self) else self._file
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: DecksState) -> None:
        """Show a picture."""
        earlier, self._state = self._state, state
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        arrival = state.arrival
        self._arrival.setVisible(arrival is not None)
        if arrival is not None:
            self._sentence.set_text(arrival.sentence)
            self._install.set_words(arrival.way_on)
            self._install.setVisible(bool(arrival.way_on))
            if earlier is None or earlier.arrival != arrival:
                self.focus_first()
        for button in (self._file, self._folder, self._install):
            button.setEnabled(not state.is_busy)
        if earlier is None or (earlier.rows, earlier.gone) != (state.rows, state.gone):
            self._show_rows(state)

    def _make_arrival(self) -> Card:
        card = Card(self, gap=12)
        self._sentence = Text("", TypeRole.BODY, parent=card, selectable=True)
        self._install = Button("", ButtonKind.SECONDARY, card, icon="download")
        self._install.clicked.connect(self.install_requested)
        leave = Button(say("Leave it"), ButtonKind.QUIET, card)
        leave.clicked.connect(self.dismissed)
        row = Row(gap=8)
        row.add_all(self._install, leave)
        row.addStretch(1)
        card.body.add(self._sentence)
        card.body.add(row)
        return card

    def _show_rows(self, state: DecksState) -> None:
        clear(self._rows.body)
        for place, row in enumerate(state.rows):
            if place:
                self._rows.body.add(Line(self._rows))
            self._rows.body.add(self._row(row, self._rows))
        clear(self._gone.body)
        self._gone.setVisible(bool(state.gone))
        if state.gone:
            words = Text(say("Taken out"), TypeRole.STRONG, parent=self._gone)
            self._gone.body.add(words)
        for row in state.gone:
            self._gone.body.add(self._row(row, self._gone))

    def _row(self, row: DeckRow, card: Card) -> SourceRow:
        shown = SourceRow(row.title, row.sentence, "library", parent=card)
        if row.older:
            words = say("Back to {version}", version=row.older)
            self._add_button(shown, words, row.id, self._on_back)
        if row.is_installed:
            self._add_button(shown, say("Take out"), row.id, self._on_out)
        return shown

    def _add_button(self, row: SourceRow, words: str, deck: str, slot: object) -> None:
        button = Button(words, ButtonKind.QUIET, row)
        button.setAccessibleDescription(row.accessibleName())
        button.setProperty("deck", deck)
        button.clicked.connect(slot)
        row.aside.add(button, align=_MIDDLE)

    @Slot()
    def _on_back(self) -> None:
        self._tell(self.back_requested)

    @Slot()
    def _on_out(self) -> None:
        self._tell(self.out_requested)

    def _tell(self, wish: SignalInstance) -> None:
        wish.emit(self.sender().property("deck"))

    @Slot()
    def _on_file(self) -> None:
        kinds = say("Decks, assignments, results (*.quizdeck *.zip *.quizassignment *.quizresult)")
        chosen, _kind = QFileDialog.getOpenFileName(self, say("Open a file"), "", kinds)
        if chosen:
            self.opened.emit(Path(chosen))

    @Slot()
    def _on_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, say("Open a deck’s folder"))
        if chosen:
            self.opened.emit(Path(chosen))
