"""The receipt's timeline: an axis of days, dots for other facts, a capsule for the asked one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from quizapp.gui.components.themed import Themed, keep_direction, smooth
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.theme.paint import box, faint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

# px at 100 %
_SIDE, _DOT, _CAPSULE, _TICK, _MOMENT = 16, 4, 12, 8, 7
_ABOVE, _BELOW = 3, 4
_NARROWEST_TICKS = 6


class StripSpan(NamedTuple):
    """What was asked: from day `start` to day `end`, counted from the axis' first day."""

    start: float
    end: float
    label: str
    tone: Tone = Tone.RIGHT


class StripMark(NamedTuple):
    """Another moment at day `at`: a dot, or with a `label` a dotted line and words under it."""

    at: float
    label: str = ""


class TimelineStrip(Themed, QLabel):
    """`days` is the axis' length; `first` and `last` are the words at its ends.

    `name` says the same in a sentence for screen readers.
    """

    def __init__(
        self,
        days: int,
        first: str,
        last: str,
        span: StripSpan | None = None,
        marks: Sequence[StripMark] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keep_direction(self)
        self.show_days(days, first, last, span, marks, name)
        self.follow_theme()

    def show_days(
        self,
        days: int,
        first: str,
        last: str,
        span: StripSpan | None = None,
        marks: Sequence[StripMark] = (),
        name: str = "",
    ) -> None:
        """Show another axis, with what was asked on it."""
        self._days, self._first, self._last = max(1, days), first, last
        self._span, self._marks = span, tuple(marks)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        lines = 2 * theme.type(TypeRole.MICRO).line_height
        gaps = theme.pad(_ABOVE) + theme.pad(_BELOW)
        return QSize(theme.size(320), lines + gaps + theme.size(_CAPSULE) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with smooth(self) as painter:
            self._draw_axis(painter)
            for mark in self._marks:
                if not mark.label:
                    self._draw_dot(painter, mark.at)
            if self._span:
                self._draw_span(painter, self._span)
            for mark in self._marks:
                if mark.label:
                    self._draw_line(painter, mark.at)
            self._draw_labels(painter)

    def _draw_axis(self, painter: QPainter) -> None:
        theme = self.theme
        y = self._axis_y()
        colour = faint(theme.colour(Colour.INK2), 1.0 if theme.high_contrast else 0.28)
        side = theme.pad(_SIDE)
        painter.fillRect(QRectF(side, y - 1, self.width() - 2 * side, 2), colour)
        tick = theme.size(_TICK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for day in range(0, self._days + 1, self._tick_step()):
            left = round(self._x(day))
            painter.fillRect(QRectF(left, round(y - tick / 2), 1, tick), colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _draw_dot(self, painter: QPainter, at: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(Colour.INK2))
        radius = self.theme.size(_DOT)
        painter.drawEllipse(QPointF(self._x(at), self._axis_y()), radius, radius)

    def _draw_span(self, painter: QPainter, span: StripSpan) -> None:
        """A capsule for a span, a disc for a moment."""
        theme = self.theme
        y, first, last = self._axis_y(), self._x(span.start), self._x(span.end)
        tall = theme.size(_CAPSULE if span.end > span.start else 2 * _MOMENT)
        wide = max(last - first, tall)
        rect = QRectF((first + last - wide) / 2, y - tall / 2, wide, tall)
        box(painter, rect, tall / 2, theme.tone(span.tone).ink)

    def _draw_line(self, painter: QPainter, at: float) -> None:
        dotted = QPen(self.theme.colour(Colour.INK2), 1, Qt.PenStyle.DotLine)
        painter.setPen(dotted)
        reach = self.theme.size(9)
        x = round(self._x(at)) + 0.5
        painter.drawLine(QLineF(x, self._axis_y() - reach, x, self._axis_y() + reach))

    def _draw_labels(self, painter: QPainter) -> None:
        theme = self.theme
        style = theme.type(TypeRole.MICRO)
        if self._span:
            strong = theme.type(TypeRole.MICRO_STRONG)
            painter.setFont(strong.font)
            painter.setPen(theme.tone(self._span.tone).ink)
            middle = (self._x(self._span.start) + self._x(self._span.end)) / 2
            label = strong.elided(self._span.label, self.width())
            left = middle - strong.width(label) / 2
            left = min(max(0.0, left), self.width() - strong.width(label))
            painter.drawText(QPointF(left, strong.baseline), label)
        painter.setFont(style.font)
        painter.setPen(theme.colour(Colour.INK2))
        baseline = self.height() - style.line_height + style.baseline
        for left, words in self._spots_below():
            painter.drawText(QPointF(left, baseline), words)

    def _spots_below(self) -> list[tuple[float, str]]:
        """The ends' words, and those of marks that do not meet them."""
        theme = self.theme
        style = theme.type(TypeRole.MICRO)
        edge = theme.pad(_SIDE) - theme.pad(4)
        last_left = self.width() - edge - style.width(self._last)
        spots = [(float(edge), self._first)]
        free = edge + style.width(self._first) + theme.pad(8)
        for mark in sorted(self._marks, key=lambda mark: mark.at):
            left = self._x(mark.at)
            end = left + style.width(mark.label) + theme.pad(8)
            if mark.label and left >= free and end <= last_left:
                spots.append((left, mark.label))
                free = end
        return [*spots, (last_left, self._last)]

    def _tick_step(self) -> int:
        """A tick a day while they stand apart, else every so many days."""
        room = self._x(1) - self._x(0)
        return max(1, -(-self.theme.size(_NARROWEST_TICKS) // max(1, int(room))))

    def _x(self, day: float) -> float:
        side = self.theme.pad(_SIDE)
        held = min(max(day, 0.0), float(self._days))
        return side + (self.width() - 2 * side) * held / self._days

    def _axis_y(self) -> float:
        theme = self.theme
        above = theme.type(TypeRole.MICRO).line_height + theme.pad(_ABOVE)
        return above + round(theme.size(_CAPSULE) / 2) + 1
