"""Card: the front is asked; turned over, it shows its back and how well one knew it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.buttons import Button
from quizapp.gui.components.card import Card
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import announce
from quizapp.gui.forms.choice import ChoiceForm
from quizapp.gui.pages.study.state import Phase, StudyState
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class CardForm(ChoiceForm):
    """The card's back, covered until it is turned over, and then three rows."""

    where = Where.CARD
    own_actions = frozenset({"turn"})

    def build(self, state: StudyState) -> None:
        self._back = _Back(state.back, self)
        self._back.turned.connect(self.turn)
        self.column.add(self._back)
        super().build(state)
        self._show_rows(False)

    def show_state(self, state: StudyState) -> None:
        super().show_state(state)
        if state.phase is Phase.ANSWERED:
            self._back.turn_over()
            self._show_rows(False)  # the verdict says what was picked
        elif state.given:
            self.turn()

    def focus_answer(self) -> None:
        if self._back.is_covered:
            self._back.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_answer()

    def turn(self) -> None:
        """Turn the card over, once."""
        if not self._back.is_covered:
            return
        self._back.turn_over()
        self._show_rows(True)
        self.where = Where.CHOICE
        self.where_changed.emit()
        self.focus_answer()
        announce(self, self._back.words)

    def act(self, name: str) -> bool:
        if name != "turn":
            return False
        self.turn()
        return True

    def _show_rows(self, shown: bool) -> None:
        for row in self._rows:
            row.setVisible(shown)


class _Back(Card):
    """The back of a card, or a cover that is clicked away; `turned` says that it was."""

    turned = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent, gap=8)
        self.words = words
        self._label = Text(say("The back"), TypeRole.LABEL, Colour.INK2, self)
        self._text = Text(words, TypeRole.HEADING, parent=self, selectable=True)
        keys = action_named("turn").shown_keys
        self.button = Button(say("Turn it over"), parent=self, keys=keys, large=True)
        self.button.clicked.connect(self.turned)
        self.body.add_all(self._label, self._text)
        self.body.add(self.button, align=_MIDDLE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._show(False)

    @property
    def is_covered(self) -> bool:
        """Whether the back is still to be seen."""
        return not self._text.isVisibleTo(self)

    def turn_over(self) -> None:
        """Show the back."""
        self._show(True)
        self.unsetCursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.is_covered:
            self.turned.emit()

    def _show(self, back: bool) -> None:
        self._label.setVisible(back)
        self._text.setVisible(back)
        self.button.setVisible(not back)
