"""Over the lanes the days, below them the whole time with what of it is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.components.memory import ramp_colour
from quizapp.gui.components.themed import Themed, keep_direction, smooth
from quizapp.gui.pages.timeline.canvas import HEADS
from quizapp.gui.pages.timeline.state import Span, TimelineState
from quizapp.gui.pages.timeline.ticks import heads, ticks
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.theme.paint import box, pen
from quizapp.gui.wording import calendar_date, say

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent

# px at 100 %
_BETWEEN_TICKS, _BAR, _SIDE = 34, 8, 20


class DayAxis(Themed, QWidget):
    """The days over the lanes; `day_chosen` carries the one that was pressed."""

    day_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = TimelineState()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Days"))
        keep_direction(self)
        self.follow_theme()

    def show_state(self, state: TimelineState) -> None:
        """Show what is in sight."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        strong = self.theme.type(TypeRole.SMALL_STRONG).line_height
        line = self.theme.type(TypeRole.SMALL).line_height
        return QSize(self.theme.size(320), strong + line + self.theme.pad(8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, span = self.theme, self._state.span
        with smooth(self) as painter:
            painter.fillRect(self.rect(), theme.colour(Colour.SURFACE))
            bottom = self.height() - 0.5
            painter.setPen(pen(theme.colour(Colour.LINE)))
            painter.drawLine(QLineF(0, bottom, self.width(), bottom))
            painter.setClipRect(QRectF(self._heads - theme.pad(8), 0, self.width(), self.height()))
            strong = theme.type(TypeRole.SMALL_STRONG)
            for head in heads(span):
                spot = QPointF(self._x(head.at) - theme.pad(6), theme.pad(2) + strong.baseline)
                painter.setFont(strong.font)
                painter.setPen(theme.colour(Colour.INK))
                painter.drawText(spot, strong.elided(head.word, self.width() - spot.x()))
            self._draw_ticks(painter, span)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(event)

    def _draw_ticks(self, painter: QPainter, span: Span) -> None:
        theme = self.theme
        top = theme.pad(2) + theme.type(TypeRole.SMALL_STRONG).line_height
        most = max(2, (self.width() - self._heads) // theme.size(_BETWEEN_TICKS))
        for tick in ticks(span, most):
            strong = tick.strong or int(tick.at) == self._state.day
            style = theme.type(TypeRole.SMALL_STRONG if strong else TypeRole.SMALL)
            painter.setFont(style.font)
            painter.setPen(theme.colour(Colour.INK if strong else Colour.INK2))
            x = self._x(tick.at) - style.width(tick.word) / 2
            painter.drawText(QPointF(x, top + style.baseline), tick.word)

    @property
    def _heads(self) -> int:
        return min(self.theme.size(HEADS), self.width() // 3)

    def _x(self, day: float) -> float:
        span = self._state.span
        return self._heads + (day - span.left) * (self.width() - self._heads) / span.days

    def _choose(self, event: QMouseEvent) -> None:
        span, across = self._state.span, max(1, self.width() - self._heads)
        share = (event.position().x() - self._heads) / across
        if share >= 0:
            self.day_chosen.emit(round(span.left + share * span.days))


class Overview(Themed, QWidget):
    """The whole time as a bar; `moved_to` carries the day to have in the middle."""

    moved_to = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = TimelineState()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("All of the time"))
        keep_direction(self)
        self.follow_theme()

    def show_state(self, state: TimelineState) -> None:
        """Show what of it is in sight."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(
            self.theme.size(320),
            self.theme.type(TypeRole.MICRO).line_height + self.theme.pad(30),
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, chronicle = self.theme, self._state.chronicle
        first, last = (calendar_date(int(at)) for at in chronicle.core)
        with smooth(self) as painter:
            painter.fillRect(self.rect(), theme.colour(Colour.SURFACE))
            style = theme.type(TypeRole.SMALL)
            middle = theme.pad(17)
            painter.setFont(style.font)
            painter.setPen(theme.colour(Colour.INK2))
            years = say("{first}–{last}", first=first.year, last=last.year)
            top = middle - style.line_height / 2
            painter.drawText(QPointF(theme.pad(_SIDE), top + style.baseline), years)
            self._draw_bar(painter, middle)

    def _draw_bar(self, painter: QPainter, middle: float) -> None:
        theme, chronicle = self.theme, self._state.chronicle
        tall = theme.size(_BAR)
        bar = QRectF(self._left, middle - tall / 2, self.width() - self._left - tall, tall)
        box(painter, bar, tall / 2, theme.colour(Colour.M0))
        for mark in chronicle.marks:
            if not chronicle.core[0] <= mark.first <= chronicle.core[1]:
                continue
            colour = ramp_colour(theme, mark.lift)
            painter.fillRect(QRectF(self._x(mark.first), bar.top(), 2, tall), colour)
        span = self._state.span
        left = min(max(self._x(span.left), bar.left()), bar.right() - 2 * tall)
        right = max(min(self._x(span.right), bar.right()), left + 2 * tall)
        sight = QRectF(left, middle - tall, right - left, 2 * tall)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(theme.colour(Colour.ACCENT), 2))
        painter.drawRoundedRect(sight, theme.size(5), theme.size(5))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._move(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(event)

    @property
    def _left(self) -> int:
        return min(self.theme.size(HEADS), self.width() // 3)

    @property
    def _scale(self) -> float:
        first, last = self._state.chronicle.core
        return (self.width() - self._left - self.theme.size(2 * _BAR)) / (last - first)

    def _x(self, day: float) -> float:
        return self._left + (day - self._state.chronicle.core[0]) * self._scale

    def _move(self, event: QMouseEvent) -> None:
        at = (event.position().x() - self._left) / max(self._scale, 1e-9)
        self.moved_to.emit(self._state.chronicle.core[0] + at)
