"""What teachers asked for, as Home shows it: a card each, between the day and the decks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.memory import Meter
from quizapp.gui.components.text import Text
from quizapp.gui.pages.home.state import AssignedRow, HomeState
from quizapp.gui.pages.page import clear
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_RIGHT = Qt.AlignmentFlag.AlignRight
_TOP = Qt.AlignmentFlag.AlignTop


class HomeAssigned(QWidget):
    """The assignments. Both wishes carry an assignment's id."""

    study_requested = Signal(str)
    open_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[AssignedRow, ...] = ()
        self._column = Column(self, gap=14)
        self.hide()

    def show_state(self, state: HomeState) -> None:
        """Show the assignments of a picture, anew only where they differ."""
        if state.assigned == self._shown:
            return
        self._shown = state.assigned
        clear(self._column)
        self.setVisible(bool(state.assigned))
        if state.assigned:
            self._column.add(Text(say("Assigned to you"), TypeRole.HEADING, parent=self))
        for row in state.assigned:
            self._column.add(self._card(row))

    def _card(self, row: AssignedRow) -> Card:
        card = Card(self, gap=10)
        head = Row(gap=16)
        head.add(Text(row.title, TypeRole.HEADING, parent=card), 1)
        head.add(Text(row.due, TypeRole.LABEL, Colour.INK2, card, align=_RIGHT), align=_TOP)
        meter = Meter(say("How much of it is firm"), row.share, card)
        meter.setAccessibleDescription(row.progress)
        study = self._button(say("Study these"), ButtonKind.SECONDARY, "play", row, card)
        study.clicked.connect(self._on_study)
        study.setVisible(row.can_study)
        look = self._button(say("Open it"), ButtonKind.QUIET, "", row, card)
        look.clicked.connect(self._on_open)
        card.body.add(head)
        card.body.add(meter)
        card.body.add(Text(row.progress, TypeRole.SMALL, Colour.INK2, card))
        card.body.add(Flow(study, look, gap=8, parent=card))
        return card

    def _button(
        self, words: str, kind: ButtonKind, icon: str, row: AssignedRow, card: Card
    ) -> Button:
        button = Button(words, kind, card, icon=icon)
        button.setAccessibleDescription(row.title)
        button.setProperty("assignment", row.id)
        return button

    @Slot()
    def _on_study(self) -> None:
        self.study_requested.emit(self.sender().property("assignment"))

    @Slot()
    def _on_open(self) -> None:
        self.open_requested.emit(self.sender().property("assignment"))
