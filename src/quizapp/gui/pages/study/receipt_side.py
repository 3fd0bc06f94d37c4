"""The right page: fog before the answer, the receipt after it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.card import Ground
from quizapp.gui.components.fog import FogPane
from quizapp.gui.components.layouts import Column
from quizapp.gui.components.scroll import ScrollArea
from quizapp.gui.pages.study.receipt import Receipt
from quizapp.gui.pages.study.state import Phase, StudyState
from quizapp.gui.theme import Colour
from quizapp.gui.wording import say


class ReceiptSide(Ground):
    """Holds the receipt under the fog. `set_inside` puts it into the one column instead."""

    link_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Colour.SURFACE, parent)
        self._inside = False
        self._answered = False
        self.receipt = Receipt(self)
        self.receipt.link_requested.connect(self.link_requested)
        self._content = QWidget(self)
        self._margins = Column(self._content, gap=0)
        self._margins.add(self.receipt)
        self._scroll = ScrollArea(self._content, Colour.SURFACE, self)
        self._column = Column(self, gap=0)
        self._column.add(self._scroll)
        self._fog = FogPane(say("Answer, and the fog lifts."), self)
        self._content.installEventFilter(self)

    def show_state(self, state: StudyState, *, renew: bool) -> None:
        """Show the fog or the receipt; `renew` says that the question or its phase is new."""
        self._answered = state.phase is Phase.ANSWERED
        self.receipt.show_state(state)
        self._show_right_part()
        if not renew:
            return
        if self._answered:
            self._scroll.verticalScrollBar().setValue(0)
            self._fog.lift()
        else:
            self._fog.settle()
            self._fog.setVisible(not self._inside)

    def set_inside(self, inside: bool) -> None:
        """Whether it stands in the one column, below the question, where no fog is needed."""
        self._inside = inside
        side = 20 if inside else 32
        self._margins.set_margins((side, 20 if inside else 40, side, 24))
        self._fog.setVisible(not inside and not self._answered)
        self._show_right_part()

    def toggle_sources(self) -> None:
        """Open or close the sources."""
        self.receipt.toggle_sources()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In one column the outer page scrolls, so this one is as tall as what it holds."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fog.setGeometry(self.rect().adjusted(1, 0, 0, 0))
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        line = self.theme.colour(Colour.LINE)
        if self._inside:
            painter.fillRect(0, 0, self.width(), 1, line)
        else:
            painter.fillRect(0, 0, 1, self.height(), line)
        painter.end()

    def _show_right_part(self) -> None:
        self.setVisible(self._answered or not self._inside)
        self._scroll.setVisible(self._answered)
        self._fit()

    def _fit(self) -> None:
        if not self._inside:
            self.setMinimumHeight(0)
            return
        tall = self._margins.heightForWidth(self.width())
        self.setMinimumHeight(max(tall, self._content.sizeHint().height()))
