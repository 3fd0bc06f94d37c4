"""A fact's own page: the fact in full, in one readable column."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.pages.fact.body import FactBody
from quizapp.gui.pages.fact.keys import decision_of
from quizapp.gui.pages.fact.presenter import NEW_NOTE
from quizapp.gui.pages.page import Page
from quizapp.gui.theme import Colour
from quizapp.gui.wording import say

_WIDEST = 760  # px at 100 %


class FactView(Page):
    """Shows a fact by its body; the way back stands above it."""

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.SURFACE, parent)
        self.body = FactBody(Colour.SURFACE, self)
        self._back = Button(say("Back"), ButtonKind.QUIET, self, icon="arrow-left")
        self._back.clicked.connect(self.back_requested)
        column = Column(self, gap=0)
        top = Row(gap=0, margins=(20, 12, 20, 0))
        top.add(self._back)
        top.addStretch(1)
        column.add(top)
        self._middle = Row(gap=0)
        self._middle.addStretch(1)
        self._middle.add(self.body, 100)
        self._middle.addStretch(1)
        column.add(self._middle, 1)
        self.follow_theme()

    @property
    def where(self) -> Where:
        return Where.FACT

    def take_theme(self) -> None:
        super().take_theme()
        if hasattr(self, "body"):
            self.body.setMaximumWidth(self.theme.size(_WIDEST))

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        decision = decision_of(name)
        if decision is not None:
            self.body.decided.emit(decision)
        elif name == "ask-fact":
            self.body.study_requested.emit()
        elif name == "fact-note":
            self.body.note_edited.emit(NEW_NOTE)
            self.body.focus_note()
        elif name == "fact-history":
            self.body.history_toggled.emit()
        elif name == "enlarge":
            self.body.enlarge()
        else:
            return False
        return True

    def focus_first(self) -> None:
        self.body.first.setFocus(Qt.FocusReason.OtherFocusReason)
