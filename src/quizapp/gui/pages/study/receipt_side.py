"""The right page: fog, then the receipt, and over both the picture of a question that has one.

While a question is read its receipt is laid out and drawn under the fog. When the answer comes,
that drawing stands before the receipt for a moment, so that nothing waits for some twenty parts
to be painted. In one column the receipt stands below the question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.card import Ground
from quizapp.gui.components.fog import FogPane
from quizapp.gui.components.layouts import Column, lay_out_unseen
from quizapp.gui.components.scroll import ScrollArea, Scrolled
from quizapp.gui.components.themed import Themed
from quizapp.gui.pages.study.receipt import Receipt
from quizapp.gui.pages.study.state import Phase, StudyState
from quizapp.gui.theme import Colour
from quizapp.gui.wording import say

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent

    from quizapp.gui.components.figure import Figure
    from quizapp.gui.pages.study.state import ReceiptPicture

_MOMENT_MS = 40  # the answer is painted by then


class ReceiptSide(Ground):
    """The page beside the question; it holds the receipt under the fog."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Colour.SURFACE, parent)
        self._content = Scrolled(self)
        self._place = Column(self._content, gap=0, margins=(32, 40, 32, 24))
        self._scroll = ScrollArea(self._content, Colour.SURFACE, self)
        self._seen = Column(gap=0)
        self._fog = FogPane(say("Answer, and the fog lifts."), self)
        column = Column(self, gap=0, margins=(1, 0, 0, 0))  # the line at the left
        column.add(self._seen)
        self._drawn = DrawnAhead(self._content, self)
        column.add(_Covered(self._scroll, self._drawn, self._fog, self), 1)

    def prepare(self) -> None:
        """Draw the fog's noise before it is first seen."""
        self._fog.prepare()

    def prepare_receipt(self, picture: ReceiptPicture) -> None:
        """Lay out and draw the receipt, which shows `picture` already, under the fog."""
        if self._scroll.isVisible():
            return
        self._content.resize(self._fog.size())
        lay_out_unseen(self._content)
        if self.theme.reduced_motion:  # else the fog is all that is seen at first
            self._drawn.draw(picture)

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
            self._drawn.show_briefly(state.receipt)
        else:
            self._drawn.hide()
            self._fog.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drawn.let_go()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), self.theme.colour(Colour.LINE))
        painter.end()


class _Covered(QWidget):
    """The receipt with the fog, or its own drawing, over all of it."""

    def __init__(self, receipt: QWidget, drawn: DrawnAhead, fog: FogPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = (drawn, fog)
        Column(self, gap=0).add(receipt)
        for cover in self._covers:
            cover.setParent(self)
        drawn.hide()
        fog.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for cover in self._covers:
            cover.setGeometry(self.rect())


class DrawnAhead(Themed, QWidget):
    """The receipt as it was drawn ahead. It covers the receipt for a moment, and is nothing that
    could be pointed at or heard: the receipt itself is there already."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = content
        self._of: tuple[object, ...] = ()
        self._picture = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what it covers is not painted
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(_MOMENT_MS)
        self._moment.timeout.connect(self._go)
        self.follow_theme()

    @property
    def is_ready(self) -> bool:
        """Whether a receipt is drawn, and was not shown yet."""
        return bool(self._of)

    def draw(self, picture: ReceiptPicture) -> None:
        """Draw the content, which shows this receipt, unless it does not fit on the page."""
        of = self._look(picture)
        if of == self._of:
            return
        self._of = ()
        if self._content.heightForWidth(self.width()) > self.height():
            return
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._picture.size() != size:  # some megabytes, for all receipts
            self._picture = QPixmap(size)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(self.theme.colour(Colour.SURFACE))
        flags = QWidget.RenderFlag.DrawChildren
        self._content.render(self._picture, QPoint(), QRegion(), flags)
        self._of = of

    def show_briefly(self, picture: ReceiptPicture | None) -> None:
        """Stand before the content, where it shows what was drawn."""
        if picture is not None and self._of == self._look(picture):
            self.show()
            self._moment.start()

    def let_go(self) -> None:
        """Give the picture's memory back."""
        self._of, self._picture = (), QPixmap()

    def take_theme(self) -> None:
        self._of = ()

    @Slot()
    def _go(self) -> None:
        self.hide()
        self._of = ()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)

    def _look(self, picture: ReceiptPicture) -> tuple[object, ...]:
        return picture, self.size(), self.devicePixelRatioF(), self.layoutDirection()


class ReceiptBelow(Ground):
    """A surface under the question; it holds the receipt once there is an answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Colour.SURFACE, parent)
        self._place = Column(self, gap=0, margins=(20, 20, 20, 20))

    def hold(self, receipt: Receipt) -> None:
        """Take the receipt in."""
        self._place.add(receipt)
