"""How well parts of a deck are known: a bar each, its shares from not met to clear."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize

from quizapp.gui.components.charts.chart import Chart
from quizapp.gui.components.charts.pictures import StrengthRow
from quizapp.gui.components.memory import Strength, ramp_colour
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.theme.paint import box
from quizapp.gui.wording import figure

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

_ROW, _BAR, _GAP, _BETWEEN = 32, 15, 16, 1.5  # px at 100 %
_NAMES_SHARE = 0.36
_LEAST = 2.0  # px of the thinnest share


class StrengthChart(Chart):
    """Bars of equal length, their shares in the colours of memory, how many facts at the right."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: Sequence[StrengthRow] = ()
        self.follow_theme()

    def show_rows(self, rows: Sequence[StrengthRow], name: str) -> None:
        """Show other parts."""
        self._rows = rows
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        tall = self._row_height() * max(1, len(self._rows))
        return QSize(self.theme.size(self.wished.width()), round(tall))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(160), self.sizeHint().height())

    def plot(self, rect: QRectF) -> QRectF:
        theme = self.theme
        style = theme.type(TypeRole.LABEL)
        names = max((style.width(row.name) for row in self._rows), default=0.0)
        numbers = theme.type(TypeRole.MICRO).width("0000") + theme.pad(_GAP) / 2
        left = min(names, rect.width() * _NAMES_SHARE) + theme.pad(_GAP)
        return rect.adjusted(left, 0, -numbers, 0)

    def draw_plot(self, painter: QPainter, plot: QRectF) -> None:
        pitch = min(self._row_height() * 1.3, plot.height() / max(1, len(self._rows)))
        for at, row in enumerate(self._rows):
            self._draw_row(painter, plot, row, plot.top() + (at + 0.5) * pitch)

    def _draw_row(self, painter: QPainter, plot: QRectF, row: StrengthRow, middle: float) -> None:
        theme = self.theme
        label, small = theme.type(TypeRole.LABEL), theme.type(TypeRole.MICRO)
        painter.setFont(label.font)
        painter.setPen(theme.colour(Colour.INK))
        name = label.elided(row.name, plot.left() - theme.pad(_GAP))
        painter.drawText(QPointF(0, middle - label.line_height / 2 + label.baseline), name)
        tall = theme.size(_BAR)
        left = plot.left()
        for strength, count in zip(Strength, row.counts, strict=True):
            if count:
                wide = plot.width() * count / row.total
                rect = QRectF(left, middle - tall / 2, max(wide - _BETWEEN, _LEAST), tall)
                colour = ramp_colour(theme, strength / Strength.CLEAR)
                box(painter, rect, min(theme.size(3), rect.width() / 2), colour)
                left += wide
        words = figure(row.total)
        painter.setFont(small.font)
        painter.setPen(theme.colour(Colour.INK2))
        spot = QPointF(self.width() - small.width(words), middle - small.line_height / 2)
        painter.drawText(spot + QPointF(0, small.baseline), words)

    def _row_height(self) -> float:
        line = self.theme.type(TypeRole.LABEL).line_height
        return max(self.theme.size(_ROW), line + self.theme.pad(4))
