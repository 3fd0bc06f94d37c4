"""Assign as it looks: what and by when above, the note and the test below, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where
from quizapp.gui.components.buttons import ButtonKind
from quizapp.gui.components.card import Card, Line, PageHeader, SettingRow
from quizapp.gui.components.fields import ComboBox, Field
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.pages.assign.state import AssignState, day_of, text_of
from quizapp.gui.pages.column_page import ColumnPage
from quizapp.gui.pages.facts_card import FactsCard
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say
from quizapp.teaching.assignments import LONGEST_NOTE, LONGEST_TITLE

_DATE, _LIST = 140, 260  # px at 100 %


class AssignView(ColumnPage):
    """Shows an AssignState. `chosen` carries the name of what is chosen and its value, `acted` a
    name of the action table."""

    chosen = Signal(str, object)
    chapter_chosen = Signal(int, bool)
    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: AssignState | None = None
        self._header = PageHeader(say("New assignment"), " ", self)
        self._make = self.action_button("assign-save", ButtonKind.PRIMARY, "download")
        self._header.aside.add(self._make)
        self._problem = Message("", Tone.WRONG, self)
        self._facts = self._make_facts()
        hint = say(
            "The file holds the names of the facts and the test, and no progress of anybody. Your "
            "class needs the deck too."
        )
        foot = Text(hint, TypeRole.SMALL, Colour.INK2, self)
        self.furnish(self._header, self._problem, self._facts, self._make_how(), foot)

    @property
    def where(self) -> Where:
        return Where.ASSIGN

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        if name != "assign-save" or self._state is None or not self._state.can_be_made:
            return False
        self._finish_typing()
        self.acted.emit(name)
        return True

    def focus_first(self) -> None:
        self._facts.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: AssignState) -> None:
        """Show another picture."""
        earlier, self._state = self._state, state
        self._header.sentence.set_text(state.sentence)
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._facts.show_wanted(state.wanted)
        for field, text in (
            (self._day, text_of(state.day)),
            (self._note, state.note),
        ):
            if not field.hasFocus():
                field.setText(text)
        self._day_row.set_sentence(state.day_said)
        if earlier is None or earlier.tests != state.tests:
            self._test.clear()
            self._test.addItems([say("No test"), *(title for _code, title in state.tests)])
        codes = ["", *(code for code, _title in state.tests)]
        self._test.setCurrentIndex(codes.index(state.test) if state.test in codes else 0)
        if state.can_be_made:
            self._make.set_on()
        else:
            self._make.set_off(state.day_said if state.count else state.sentence)

    def _make_facts(self) -> FactsCard:
        more = say("Ask for more than the facts chosen")
        card = FactsCard(say("Title; else the deck’s"), more, self)
        card.title.setMaxLength(LONGEST_TITLE)
        card.chosen.connect(self.chosen)
        card.chapter_chosen.connect(self.chapter_chosen)
        return card

    def _make_how(self) -> Card:
        card = Card(self, gap=4)
        self._day = Field(say("By"), say("YYYY-MM-DD"), card)
        self._day.setFixedWidth(self.theme.size(_DATE))
        self._day.editingFinished.connect(self._on_day)
        self._test = ComboBox(say("Test"), card)
        self._test.setMaximumWidth(self.theme.size(_LIST))
        self._test.activated.connect(self._on_test)
        self._note = Field(say("Note to the class"), say("Note to the class"), card)
        self._note.setMaxLength(LONGEST_NOTE)
        self._note.editingFinished.connect(self._on_note)
        self._day_row = SettingRow(say("By"), "", self._day, card)
        test_said = say("One that you printed or made a PDF of; taken in quizapp, once")
        card.body.add(Text(say("How"), TypeRole.HEADING, parent=card))
        card.body.add_all(
            self._day_row,
            Line(card),
            SettingRow(say("Test"), test_said, self._test, card),
            Line(card),
            self._note,
        )
        return card

    def _finish_typing(self) -> None:
        """Take what is typed in a field that still has the focus."""
        self._facts.finish_typing()
        self._on_day()
        self._on_note()

    @Slot(int)
    def _on_test(self, at: int) -> None:
        if self._state is not None:
            self.chosen.emit("test", self._state.tests[at - 1][0] if at else "")

    @Slot()
    def _on_note(self) -> None:
        self._tell("note", self._note.text().strip())

    @Slot()
    def _on_day(self) -> None:
        day = day_of(self._day.text())
        if day is not None:
            self._tell("day", day)
        elif self._state is not None:
            self._day.setText(text_of(self._state.day))

    def _tell(self, name: str, value: object) -> None:
        if self._state is not None and getattr(self._state, name) != value:
            self.chosen.emit(name, value)
