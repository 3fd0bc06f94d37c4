"""The memory curve of one fact: how recall fell after each answer, and how it will fall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPolygonF

from quizapp.gui.components.charts.chart import Chart, draw_words
from quizapp.gui.components.charts.pictures import CurveMark, CurvePicture, Place, Tick, Under
from quizapp.gui.theme import Colour
from quizapp.gui.theme.paint import pen

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

_DOT = 5  # px at 100 %
_LOWEST = 0.5
_TICKS = (0.5, 0.7, 0.9, 1.0)
_NEAR_THE_END = 0.75


class MemoryCurve(Chart):
    """Recall over days. A right answer is a disc, a miss a ring with a cross."""

    wished = QSize(380, 150)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._curve: CurvePicture | None = None
        self.ticks = [Tick(value, f"{value * 100:.0f}") for value in _TICKS]
        self.lowest = _LOWEST
        self.follow_theme()

    def show_curve(self, curve: CurvePicture, name: str) -> None:
        """Show another fact's."""
        self._curve = curve
        lowest = min((place[1] for stretch in curve.stretches for place in stretch), default=1.0)
        self.lowest = _LOWEST if min(lowest, curve.ahead[-1][1]) >= _LOWEST else 0.0
        self.ticks = [
            Tick(value, f"{value * 100:.0f}")
            for value in (_TICKS if self.lowest else (0.0, *_TICKS))
        ]
        wide = (curve.last - curve.first) or 1
        self.unders = [Under((day - curve.first) / wide, words) for day, words in curve.unders]
        self.setAccessibleName(name)
        self.update()

    def draw_plot(self, painter: QPainter, plot: QRectF) -> None:
        curve, theme = self._curve, self.theme
        if curve is None:
            return
        accent = theme.colour(Colour.ACCENT)
        self._draw_today(painter, plot, curve)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in curve.marks[1:]:
            painter.setPen(pen(theme.colour(Colour.M2), 1))
            before = self._spot(plot, curve, (mark.day, mark.before))
            painter.drawLine(before, self._spot(plot, curve, (mark.day, 1.0)))
        painter.setPen(pen(accent, 2))
        for stretch in curve.stretches:
            painter.drawPolyline(QPolygonF([self._spot(plot, curve, one) for one in stretch]))
        dashes = pen(accent, 2)
        dashes.setDashPattern([2, 2.2])
        painter.setPen(dashes)
        painter.drawPolyline(QPolygonF([self._spot(plot, curve, one) for one in curve.ahead]))
        for mark in curve.marks:
            self._draw_mark(painter, self._spot(plot, curve, (mark.day, 1.0)), mark)

    def _draw_today(self, painter: QPainter, plot: QRectF, curve: CurvePicture) -> None:
        theme = self.theme
        spot = self._spot(plot, curve, curve.today)
        line = pen(theme.colour(Colour.EDGE), 1)
        line.setDashPattern([3, 3])
        painter.setPen(line)
        painter.drawLine(QPointF(spot.x(), plot.top()), QPointF(spot.x(), plot.bottom()))
        is_late = spot.x() > plot.left() + plot.width() * _NEAR_THE_END
        align = Qt.AlignmentFlag.AlignRight if is_late else Qt.AlignmentFlag.AlignLeft
        beside = QPointF(spot.x() + theme.pad(-6 if is_late else 6), plot.bottom() - theme.pad(8))
        draw_words(painter, self, beside, curve.today_words, align=align)

    def _draw_mark(self, painter: QPainter, spot: QPointF, mark: CurveMark) -> None:
        theme, size = self.theme, self.theme.size(_DOT)
        colour = theme.colour(Colour.RIGHT if mark.is_right else Colour.WRONG)
        painter.setPen(pen(theme.colour(Colour.SURFACE), 1.5))
        painter.setBrush(colour if mark.is_right else theme.colour(Colour.SURFACE))
        painter.drawEllipse(spot, size + 1, size + 1)
        if not mark.is_right:
            painter.setPen(pen(colour, 1.5))
            painter.drawEllipse(spot, size, size)
            arm = size * 0.45
            painter.drawLine(spot + QPointF(-arm, -arm), spot + QPointF(arm, arm))
            painter.drawLine(spot + QPointF(-arm, arm), spot + QPointF(arm, -arm))

    def _spot(self, plot: QRectF, curve: CurvePicture, place: Place) -> QPointF:
        day, recall = place
        wide = (curve.last - curve.first) or 1
        x = plot.left() + (day - curve.first) / wide * plot.width()
        return QPointF(x, self.at(plot, max(recall, self.lowest)))
