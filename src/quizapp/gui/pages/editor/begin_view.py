"""Where writing begins: the decks there are, a new one, one from a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.authoring.editing.beginning import SheetPreview
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, Line, PageHeader, SourceRow
from quizapp.gui.components.fields import ComboBox, Field
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.memory import Meter
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import Themed
from quizapp.gui.pages.editor.state import DeckChoice, EditorState, label
from quizapp.gui.pages.page import clear
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say, told

_WIDEST = 760  # px at 100 %
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_PROBLEMS_TOLD = 6


class BeginView(Themed, QWidget):
    """Emits which deck to open, which to begin, and how a spreadsheet is meant."""

    deck_chosen = Signal(object)
    begun = Signal(str)
    sheet_opened = Signal(object)
    column_meant = Signal(int, int, str)
    type_meant = Signal(int, str)
    sheet_taken = Signal(str)
    sheet_dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._decks: tuple[DeckChoice, ...] = ()
        self._sheet: SheetPreview | None = None
        self._problem = Message("", Tone.WRONG, self)
        self._reading = self._make_reading()
        self._new, self._list, self._plan = self._make_new(), Card(self, gap=8), Card(self, gap=10)
        content = QWidget(self)
        self._inner = QWidget(content)
        column = Column(self._inner, gap=16)
        sentence = say("A deck is a folder of text files. What you change is written at once.")
        column.add(PageHeader(say("Deck editor"), sentence, self))
        column.add_all(self._problem, self._reading, self._plan, self._new, self._list)
        column.addStretch(1)
        margins = Row(content, gap=0, margins=(40, 32, 40, 40))
        margins.add(self._inner, 100)
        margins.addStretch(1)
        page = Column(self, gap=0)
        page.add(FollowingScroll(content, Colour.BG, self))
        self.follow_theme()

    def take_theme(self) -> None:
        self._inner.setMaximumWidth(self.theme.size(_WIDEST))

    def focus_first(self) -> None:
        """The first deck, or the title of a new one."""
        first = self._list.findChild(Button) or self._title
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int, int)
    def show_progress(self, done: int, of: int) -> None:
        """Show how far a spreadsheet is read."""
        self._reading.setVisible(done < of)
        self._bar.set_share(done / max(1, of))
        self._read_words.set_text(say("Reading row {done} of {all}", done=done, all=of))

    def show_state(self, state: EditorState) -> None:
        """Show the decks, or a spreadsheet that is about to become one."""
        if state.problem or state.sheet is not self._sheet:
            self._reading.hide()
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._begin.setEnabled(not state.is_busy)
        if state.decks != self._decks:
            self._decks = state.decks
            self._show_decks(state.decks)
        if state.sheet is not self._sheet:
            self._sheet = state.sheet
            self._show_sheet(state.sheet)
        self._plan.setVisible(state.sheet is not None)
        self._new.setVisible(state.sheet is None)
        self._list.setVisible(state.sheet is None)

    def _make_reading(self) -> Card:
        card = Card(self, gap=8)
        self._read_words = Text("", TypeRole.SMALL, Colour.INK2, card)
        self._bar = Meter(say("How much of the spreadsheet is read"), parent=card)
        card.body.add_all(self._read_words, self._bar)
        card.hide()
        return card

    def _make_new(self) -> Card:
        card = Card(self, gap=12)
        card.body.add(Text(say("A new deck"), TypeRole.HEADING, parent=card))
        self._title = Field(say("Title of the new deck"), say("Its title"), card)
        self._begin = Button(say("Begin"), ButtonKind.PRIMARY, card, icon="plus")
        self._begin.clicked.connect(self._on_begin)
        self._title.returnPressed.connect(self._on_begin)
        row = Row(gap=8)
        row.add(self._title, 1)
        row.add(self._begin)
        card.body.add(row)
        card.body.add(Line(card))
        row = Row(gap=12)
        words = say("Or from a spreadsheet: an Excel workbook (.xlsx) or a .csv.")
        row.add(Text(words, TypeRole.SMALL, Colour.INK2, card), 1, align=_MIDDLE)
        sheet = Button(say("Open a spreadsheet"), ButtonKind.SECONDARY, card, icon="table-2")
        sheet.clicked.connect(self._on_sheet)
        row.add(sheet)
        card.body.add(row)
        return card

    def _show_decks(self, decks: tuple[DeckChoice, ...]) -> None:
        clear(self._list.body)
        self._list.body.add(Text(say("Decks"), TypeRole.HEADING, parent=self._list))
        for place, deck in enumerate(decks):
            if place:
                self._list.body.add(Line(self._list))
            came = say("came with quizapp; your copy is changed, it stays as it is")
            details = " · ".join(filter(None, (deck.version, came if deck.is_shipped else "")))
            row = SourceRow(deck.title, details, "library", parent=self._list)
            words = say("Write a copy") if deck.is_shipped else say("Write")
            button = Button(words, ButtonKind.SECONDARY, row, icon="pencil-ruler")
            button.setAccessibleDescription(deck.title)
            button.setProperty("place", place)
            button.clicked.connect(self._on_deck)
            row.aside.add(button, align=_MIDDLE)
            self._list.body.add(row)

    # A spreadsheet

    def _show_sheet(self, sheet: SheetPreview | None) -> None:
        clear(self._plan.body)
        if sheet is None:
            return
        body, card = self._plan.body, self._plan
        body.add(Text(say("What the columns mean"), TypeRole.HEADING, parent=card))
        body.add(Text(told(sheet.read.sentence), TypeRole.SMALL, Colour.INK2, card))
        for number, table in enumerate(sheet.plan.tables):
            self._show_table(number, sheet)
            if table is not sheet.plan.tables[-1]:
                body.add(Line(card))
        for problem in sheet.read.problems[:_PROBLEMS_TOLD]:
            tone = Tone.WRONG if problem.grave else Tone.NEAR
            body.add(Message(told(str(problem)), tone, card))
        left = len(sheet.read.problems) - _PROBLEMS_TOLD
        if left > 0:
            body.add(Text(say("… and {n} more", n=left), TypeRole.SMALL, Colour.INK2, card))
        self._name = Field(say("Title of the new deck"), say("Its title"), card)
        self._name.setText(sheet.title)
        row = Row(gap=8)
        row.add(self._name, 1)
        take = Button(say("Make the deck"), ButtonKind.PRIMARY, card)
        if not sheet.read.is_clean:
            take.set_off(say("Mend the cells, or let a column be left out."))
        take.clicked.connect(self._on_take)
        leave = Button(say("Leave it"), ButtonKind.QUIET, card)
        leave.clicked.connect(self.sheet_dropped)
        row.add(take)
        row.add(leave)
        body.add(row)

    def _show_table(self, number: int, sheet: SheetPreview) -> None:
        table, card = sheet.plan.tables[number], self._plan
        kinds = ComboBox(say("What the rows of {table} are", table=table.table), card)
        for name, spec in sheet.vocabulary.types.items():
            kinds.addItem(spec.noun, name)
        kinds.setCurrentIndex(kinds.findData(table.type))
        kinds.setProperty("at", (number, 0))
        kinds.activated.connect(self._on_type)
        row = Row(gap=12)
        row.add(Text(table.table, TypeRole.STRONG, parent=card), 1, align=_MIDDLE)
        row.add(kinds)
        self._plan.body.add(row)
        shown = sheet.book.table(table.table)
        for place, column in enumerate(table.columns):
            words = column.header or say("Column {n}", n=place + 1)
            first = shown.rows[1][place] if shown and len(shown.rows) > 1 else ""
            meaning = ComboBox(say("What {column} means", column=words), card)
            for key in self._meanings(sheet, number, column.target):
                meaning.addItem(label(key) if key else say("left out"), key)
            meaning.setCurrentIndex(max(0, meaning.findData(column.target)))
            meaning.setProperty("at", (number, place))
            meaning.activated.connect(self._on_meaning)
            line = Row(gap=12, margins=(12, 0, 0, 0))
            line.add(Text(words, TypeRole.SMALL, parent=card, lines=1), 2, align=_MIDDLE)
            line.add(Text(first, TypeRole.SMALL, Colour.INK2, card, lines=1), 2, align=_MIDDLE)
            line.add(meaning, 2)
            self._plan.body.add(line)

    @staticmethod
    def _meanings(sheet: SheetPreview, number: int, own: str) -> list[str]:
        spec = sheet.vocabulary.types.get(sheet.plan.tables[number].type)
        properties = list(spec.properties) if spec else []
        keys = ["", own, "name", "id", "chapter", "front", "back", *properties]
        return list(dict.fromkeys([*keys, "also", "source", "importance", "why", "side", "note"]))

    # What a person does

    @Slot()
    def _on_deck(self) -> None:
        self.deck_chosen.emit(self._decks[self.sender().property("place")])

    @Slot()
    def _on_begin(self) -> None:
        self.begun.emit(self._title.text())

    @Slot()
    def _on_sheet(self) -> None:
        kinds = say("Spreadsheets (*.xlsx *.xlsm *.csv *.tsv)")
        name, _ = QFileDialog.getOpenFileName(self, say("Open a spreadsheet"), "", kinds)
        if name:
            self.sheet_opened.emit(Path(name))

    @Slot(int)
    def _on_type(self, index: int) -> None:
        box = self.sender()
        assert isinstance(box, ComboBox)
        self.type_meant.emit(box.property("at")[0], box.itemData(index))

    @Slot(int)
    def _on_meaning(self, index: int) -> None:
        box = self.sender()
        assert isinstance(box, ComboBox)
        table, column = box.property("at")
        self.column_meant.emit(table, column, box.itemData(index))

    @Slot()
    def _on_take(self) -> None:
        self.sheet_taken.emit(self._name.text())
