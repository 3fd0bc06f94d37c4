"""Telling the author what is wrong with a question, over the right edge of Study."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import keys_of
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Ground, Line
from quizapp.gui.components.fields import CheckBox, Field
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import place_part
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_WIDTH = 440  # px at 100 %
_LEFT = Qt.AlignmentFlag.AlignLeft


class ReportPanel(Ground):
    """`written` carries the words, and whether the answer and the notes go in; Esc `closed` it."""

    written = Signal(str, bool, bool)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Colour.SURFACE, parent)
        self._host = parent
        title = say("What is wrong with this question?")
        self.setAccessibleName(title)
        self._close = Button(say("Close"), ButtonKind.QUIET, self, keys="Esc")
        self._close.clicked.connect(self.closed)
        head = Row(gap=12)
        head.add(Text(title, TypeRole.HEADING, parent=self), 1)
        head.add(self._close)
        about = say(
            "This writes a small file that you can send to the deck’s author. Nothing is sent."
        )
        self._prompt = Text("", TypeRole.SMALL, Colour.INK2, self)
        self._words = Field(
            say("Your words to the author"), say("Short and plain is best"), parent=self
        )
        self._words.returnPressed.connect(self._write)
        self._answer = CheckBox(say("Put my answer into it"), self)
        self._notes = CheckBox(say("Put my notes on this fact into it"), self)
        self._problem = Message("", Tone.WRONG, self)
        self._problem.hide()
        self._done = Button(say("Write the file"), ButtonKind.PRIMARY, self, keys="Enter")
        self._done.clicked.connect(self._write)
        column = Column(gap=12, margins=(24, 24, 20, 12))
        column.add(head)
        column.add(Line(self))
        column.add_all(self._prompt, self._words, Text(about, TypeRole.SMALL, Colour.INK2, self))
        column.add(self._answer, align=_LEFT)
        column.add(self._notes, align=_LEFT)
        column.add(self._problem)
        column.add(self._done, align=_LEFT)
        column.addStretch(1)
        row = Row(self, gap=0)
        row.add(Line(self, upright=True))
        row.add(column, 1)
        self.hide()

    def open_for(self, prompt: str) -> None:
        """Ask about a question, with nothing ticked, and take the focus."""
        self._prompt.set_text(prompt)
        self._words.clear()
        for box in (self._answer, self._notes):
            box.setChecked(False)
        self._problem.hide()
        self.place()
        self.show()
        self.raise_()
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, sentence: str) -> None:
        """Say why the file could not be written; the words stay."""
        self._problem.set_message(sentence)
        self._problem.show()

    def place(self) -> None:
        """At the far edge of the page, or over all of a narrow one."""
        host = self._host
        width = min(self.theme.size(_WIDTH), host.width())
        place_part(self, QRect(host.width() - width, 0, width, host.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if keys_of(event) == "Esc":
            self.closed.emit()
        event.accept()  # the page below must not hear what is typed here

    @Slot()
    def _write(self) -> None:
        words = self._words.text().strip()
        if not words:
            self.show_problem(say("Say in a few words what is wrong; that is what helps."))
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.written.emit(words, self._answer.isChecked(), self._notes.isChecked())
