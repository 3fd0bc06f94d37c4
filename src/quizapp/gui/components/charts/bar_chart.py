"""Bars over days or weeks: minutes ahead with the worse case, answers behind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from quizapp.gui.components.charts.chart import Chart, ticks_to
from quizapp.gui.components.charts.pictures import Bar, Under
from quizapp.gui.theme import Colour
from quizapp.gui.theme.paint import box, pen

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

_SHARE_OF_PITCH, _WIDEST, _LEAST = 0.76, 26, 2  # px at 100 %


class BarChart(Chart):
    """Bars from left to right; a dotted line joins what they may get to."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._bars: Sequence[Bar] = ()
        self.follow_theme()

    def show_bars(self, bars: Sequence[Bar], name: str) -> None:
        """Show other bars."""
        self._bars = bars
        self.ticks = ticks_to(max((max(bar.value, bar.worse) for bar in bars), default=0.0))
        self.highest = self.ticks[-1].value
        self.unders = [
            Under((at + 0.5) / len(bars), bar.under) for at, bar in enumerate(bars) if bar.under
        ]
        self.setAccessibleName(name)
        self.update()

    def draw_plot(self, painter: QPainter, plot: QRectF) -> None:
        theme = self.theme
        pitch = plot.width() / max(1, len(self._bars))
        wide = min(pitch * _SHARE_OF_PITCH, theme.size(_WIDEST))
        tops = []
        for at, bar in enumerate(self._bars):
            middle = plot.left() + (at + 0.5) * pitch
            self._draw_bar(painter, plot, bar, middle, wide)
            tops.append(QPointF(middle, self.at(plot, bar.worse)))
        if any(bar.worse for bar in self._bars):
            stroke = pen(theme.colour(Colour.INK2), 1.5)
            stroke.setDashPattern([0.1, 2.5])
            painter.setPen(stroke)
            painter.drawPolyline(QPolygonF(tops))

    def _draw_bar(
        self, painter: QPainter, plot: QRectF, bar: Bar, middle: float, wide: float
    ) -> None:
        theme = self.theme
        if bar.value <= 0:
            return
        tall = max(plot.bottom() - self.at(plot, bar.value), theme.size(_LEAST))
        radius = min(theme.size(2), wide / 3)
        rect = QRectF(middle - wide / 2, plot.bottom() - tall, wide, tall)
        box(painter, rect, radius, theme.colour(Colour.ACCENT if bar.is_strong else Colour.M2))
        if bar.part > 0:
            low = plot.bottom() - self.at(plot, bar.part)
            part = QRectF(rect.left(), plot.bottom() - low, wide, low)
            box(painter, part, min(radius, low / 2), theme.colour(Colour.M4))
