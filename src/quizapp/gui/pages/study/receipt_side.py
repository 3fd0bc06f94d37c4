"""The right page: fog, then the receipt, and over both the picture of a question that has one.

In one column the receipt stands below the question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.card import Ground
from quizapp.gui.components.fog import FogPane
from quizapp.gui.components.layouts import Column
from quizapp.gui.components.scroll import ScrollArea, Scrolled
from quizapp.gui.pages.study.receipt import Receipt
from quizapp.gui.pages.study.state import Phase, StudyState
from quizapp.gui.theme import Colour
from quizapp.gui.wording import say

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from quizapp.gui.components.figure import Figure


class ReceiptSide(Ground):
    """The page beside the question; it holds the receipt under the fog."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Colour.SURFACE, parent)
        content = Scrolled(self)
        self._place = Column(content, gap=0, margins=(32, 40, 32, 24))
        self._scroll = ScrollArea(content, Colour.SURFACE, self)
        self._seen = Column(gap=0)
        self._fog = FogPane(say("Answer, and the fog lifts."), self)
        column = Column(self, gap=0, margins=(1, 0, 0, 0))  # the line at the left
        column.add(self._seen)
        column.add(_Covered(self._scroll, self._fog, self), 1)

    def prepare(self) -> None:
        """Draw the fog's noise before it is first seen."""
        self._fog.prepare()

    def hold(self, receipt: Receipt) -> None:
        """Take the receipt in."""
        self._place.add(receipt)

    def hold_figure(self, figure: Figure) -> None:
        """Take in the picture of a question; it is no part of what is still to be known."""
        self._seen.set_margins((32, 40, 32, 18))
        self._seen.add(figure)

    def let_figure_go(self, figure: Figure) -> None:
        """Give the picture away, and its room."""
        self._seen.removeWidget(figure)
        self._seen.set_margins((0, 0, 0, 0))

    def show_phase(self, state: StudyState) -> None:
        """Cover what is not known yet, or let it be seen."""
        is_answered = state.phase is Phase.ANSWERED
        self._scroll.setVisible(is_answered)
        if is_answered:
            self._scroll.verticalScrollBar().setValue(0)
            self._fog.lift()
        else:
            self._fog.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), self.theme.colour(Colour.LINE))
        painter.end()


class _Covered(QWidget):
    """The receipt with the fog over all of it."""

    def __init__(self, receipt: QWidget, fog: FogPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._fog = fog
        Column(self, gap=0).add(receipt)
        fog.setParent(self)
        fog.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fog.setGeometry(self.rect())


class ReceiptBelow(Ground):
    """A surface under the question; it holds the receipt once there is an answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Colour.SURFACE, parent)
        self._place = Column(self, gap=0, margins=(20, 20, 20, 20))

    def hold(self, receipt: Receipt) -> None:
        """Take the receipt in."""
        self._place.add(receipt)
