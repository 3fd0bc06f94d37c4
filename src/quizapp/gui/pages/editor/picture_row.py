"""A topic's picture in the form: the picture itself, and the three things that are said of it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.authoring.editing.form import PictureField
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.figure import Figure
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column
from quizapp.gui.components.text import Text
from quizapp.gui.pages.editor.entry import Entry
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say


class PictureRow(QWidget):
    """`typed` carries a key of the picture and its text; the other wishes are the form's."""

    typed = Signal(str, str)
    reached = Signal()
    another_requested = Signal()
    removed = Signal()

    def __init__(self, field: PictureField, parent: QWidget) -> None:
        super().__init__(parent)
        column = Column(self, gap=8)
        column.keep_rings(3)
        self._figure = Figure(self)
        self._figure.show_picture(field.path, field.alt, "")
        column.add(self._figure)
        self.entries: dict[str, Entry] = {}
        lines = (
            ("alt", field.alt, say("What is seen, without the name"), say("a ship in the ice")),
            ("credit", field.credit, say("Who made the picture"), say("Anders Beer Wilse")),
            ("licence", field.licence, say("Its licence"), say("CC BY 4.0")),
        )
        for key, text, name, hint in lines:
            entry = Entry(name, hint, self)
            entry.setText(text)
            entry.setCursorPosition(0)
            entry.setProperty("key", key)
            entry.typed.connect(self._on_typed)
            entry.reached.connect(self.reached)
            self.entries[key] = entry
            words = Text(name, TypeRole.SMALL, Colour.INK2, self)
            line = Column(gap=2)
            line.add_all(words, entry)
            column.add(line)
        another = Button(say("Another picture"), ButtonKind.QUIET, self, icon="image")
        another.clicked.connect(self.another_requested)
        gone = Button(say("Remove the picture"), ButtonKind.QUIET, self, icon="x")
        gone.clicked.connect(self.removed)
        column.add(Flow(another, gone, gap=4, parent=self))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.typed.emit(self.sender().property("key"), text)
