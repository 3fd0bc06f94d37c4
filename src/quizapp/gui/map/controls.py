"""What stands on a map to be pressed or typed in: nearer, farther, all of it, and a position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card
from quizapp.gui.components.fields import Field
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import announce, set_tip
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say, told
from quizapp.study.atlas import Degrees, spot_of_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class ZoomButtons(QWidget):
    """Three buttons in a column, for those who use no wheel and no keys."""

    nearer = Signal()
    farther = Signal()
    whole = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=6)
        for icon, name, signal in (
            ("plus", say("Nearer"), self.nearer),
            ("minus", say("Farther away"), self.farther),
            ("crosshair", say("The whole map"), self.whole),
        ):
            button = Button("", ButtonKind.SECONDARY, self, icon=icon)
            button.setAccessibleName(name)
            set_tip(button, name)
            button.clicked.connect(signal)
            column.add(button)


class ReferencePanel(Card):
    """A field for a position, with how to write it. `found` carries degrees north and east."""

    found = Signal(float, float)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        self._field = Field(say("Position"), say("41.7 N 129.9 E"), self, icon="crosshair")
        self._go = Button(say("Go"), ButtonKind.PRIMARY, self, keys="Enter")
        self._words = Text("", TypeRole.SMALL, Colour.INK2, self)
        row = Row(gap=8)
        row.add(self._field, stretch=1)
        row.add(self._go)
        self.body.add(row)
        self.body.add(self._words)
        self._field.returnPressed.connect(self._on_go)
        self._go.clicked.connect(self._on_go)
        self._say_how()

    def ask(self) -> None:
        """Show the field, ready to be typed in."""
        self._field.selectAll()
        self._say_how()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    @Slot()
    def _on_go(self) -> None:
        spot = self._spot()
        if spot is None:
            announce(self, self._words.text())
            return
        self.closed.emit()
        self.found.emit(*spot)

    def _spot(self) -> Degrees | None:
        try:
            return spot_of_text(self._field.text())
        except ValueError as error:
            self._words.set_text(sentence(told(error)))
            self._words.set_colour(Colour.WRONG)
            return None

    def _say_how(self) -> None:
        self._words.set_colour(Colour.INK2)
        self._words.set_text(say("Degrees north and east, such as 41.7 129.9 or 41°47′N 129°50′E."))


def sentence(words: str) -> str:
    """The words with a capital at their start and a full stop at their end."""
    return f"{words[:1].upper()}{words[1:]}."
