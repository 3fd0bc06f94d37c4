"""The parts of a match: rows with a place for a value, and the values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.answer_row import AnswerRow
from quizapp.gui.components.option_row import OptionState
from quizapp.gui.theme import TypeRole

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter


class MatchItem(NamedTuple):
    """A row or a value. `note` is its second line before the answer, `after` the one then."""

    key: str
    title: str
    note: str = ""
    after: str = ""
    state: OptionState = OptionState.OPEN


class _Part(AnswerRow):
    """What both sides share: arrow keys walk a side, and lead to the other one."""

    walked = Signal(int)  # steps down the own side
    crossed = Signal()

    def __init__(self, index: int, parent: QWidget) -> None:
        self.index = index
        super().__init__(parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if not self.is_open:
            event.ignore()
        elif step is not None:
            self.walked.emit(step)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.crossed.emit()
        elif key == Qt.Key.Key_Space:
            self.click()
        else:
            event.ignore()


class MatchRow(_Part):
    """A row with the number of its value, or an empty place for one."""

    entered = Signal(int)
    number = 0

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self.index)

    def draw_mark(self, painter: QPainter, spot: QRectF) -> None:
        words = str(self.number) if self.number else ""
        self.draw_key(painter, spot, words, filled=bool(self.number))


class MatchValue(_Part):
    """A value with its number; in hand it is the one that a row has."""

    title_role = TypeRole.STRONG
    top = 8
    is_used = False

    def draw_mark(self, painter: QPainter, spot: QRectF) -> None:
        self.draw_key(painter, spot, str(self.index + 1), filled=self.is_used)
