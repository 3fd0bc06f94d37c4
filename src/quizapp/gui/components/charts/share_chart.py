"""Shares with their ranges: points on a line with whiskers, beside where they should lie."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from quizapp.gui.components.charts.chart import Chart, draw_words
from quizapp.gui.components.charts.pictures import SharePoint, Should, Tick, Under
from quizapp.gui.theme import Colour
from quizapp.gui.theme.paint import pen

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

_DOT, _CAP, _GAP = 6, 5, 10  # px at 100 %
_ON_SLOPE, _ON_LEVEL = 0.55, 0.02  # where along the line its words stand, of its width


class ShareChart(Chart):
    """Shares over confidence or over time. Points that rest on nothing are left out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._points: Sequence[SharePoint] = ()
        self._should = Should(0, 1, "")
        self.follow_theme()

    def show_shares(
        self, points: Sequence[SharePoint], should: Should, ticks: Sequence[Tick], name: str
    ) -> None:
        """Show other shares."""
        self._points, self._should, self.ticks = points, should, ticks
        self.lowest, self.highest = ticks[0].value, ticks[-1].value
        self.unders = [Under(point.place, point.under, point.more) for point in points]
        self.setAccessibleName(name)
        self.update()

    def draw_plot(self, painter: QPainter, plot: QRectF) -> None:
        self._draw_should(painter, plot)
        spots = [self._spot(plot, point) for point in self._points]
        painter.setPen(pen(self.theme.colour(Colour.ACCENT), 2))
        for before, after in pairwise(spots):
            painter.drawLine(before, after)
        for point, spot in zip(self._points, spots, strict=True):
            self._draw_point(painter, plot, point, spot)

    def _draw_should(self, painter: QPainter, plot: QRectF) -> None:
        should, theme = self._should, self.theme
        left = QPointF(plot.left(), self.at(plot, max(should.left, self.lowest)))
        right = QPointF(plot.right(), self.at(plot, should.right))
        stroke = pen(theme.colour(Colour.EDGE), 1.2)
        stroke.setDashPattern([4, 3])
        painter.setPen(stroke)
        painter.drawLine(left, right)
        rises = should.left != should.right
        wide = _ON_SLOPE if rises else _ON_LEVEL  # points lie under a slope: its words over it
        along = left.y() + (right.y() - left.y()) * wide
        spot = QPointF(plot.left() + plot.width() * wide, along - theme.pad(5))
        align = Qt.AlignmentFlag.AlignRight if rises else Qt.AlignmentFlag.AlignLeft
        draw_words(painter, self, spot, should.words, Colour.INK2, align)

    def _spot(self, plot: QRectF, point: SharePoint) -> QPointF:
        return QPointF(plot.left() + point.place * plot.width(), self.at(plot, point.value))

    def _draw_point(
        self, painter: QPainter, plot: QRectF, point: SharePoint, spot: QPointF
    ) -> None:
        theme, colour = self.theme, self.theme.colour(Colour.ACCENT)
        low = QPointF(spot.x(), min(self.at(plot, point.low), plot.bottom()))
        high = QPointF(spot.x(), max(self.at(plot, point.high), plot.top()))
        cap = QPointF(theme.size(_CAP), 0)
        painter.setPen(pen(colour, 1.5))
        for start, end in ((low, high), (low - cap, low + cap), (high - cap, high + cap)):
            painter.drawLine(start, end)
        dot = theme.size(_DOT)
        painter.setPen(pen(theme.colour(Colour.SURFACE), 2))
        painter.setBrush(colour)
        painter.drawEllipse(spot, dot, dot)
        words = spot - QPointF(theme.pad(_GAP), theme.pad(6))
        draw_words(painter, self, words, point.words, align=Qt.AlignmentFlag.AlignRight)
