"""What all charts share: horizontal lines with their values, words under the axis, an image."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from quizapp.gui.components.charts.pictures import Tick, Under
from quizapp.gui.components.themed import Themed, keep_direction, smooth
from quizapp.gui.theme import Colour, TypeRole

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_SCALE_GAP, _WORD_GAP, _TOP = 8, 6, 14  # px at 100 %
_IMAGE_RATIO = 2.0
_STEPS = (1, 2, 2.5, 5, 10)


class Chart(Themed, QLabel):
    """A painted chart. `name` says for screen readers what is to be seen; the numbers stand in
    the table beside it. Subclasses draw in `draw_plot`."""

    wished = QSize(420, 230)  # px at 100 %

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        keep_direction(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.ticks: Sequence[Tick] = ()
        self.unders: Sequence[Under] = ()
        self.lowest, self.highest = 0.0, 1.0

    def sizeHint(self) -> QSize:
        theme = self.theme
        return QSize(theme.size(self.wished.width()), theme.size(self.wished.height()))

    def minimumSizeHint(self) -> QSize:
        theme = self.theme
        return QSize(theme.size(160), theme.size(self.wished.height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with smooth(self) as painter:
            self.draw(painter, QRectF(self.rect()))

    def image(self) -> QImage:
        """The chart as a picture, with twice the pixels of the screen, on the card's ground."""
        size = self.size() * _IMAGE_RATIO
        image = QImage(size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_IMAGE_RATIO)
        image.fill(self.theme.colour(Colour.SURFACE))
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw(painter, QRectF(self.rect()))
        return image

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Draw all of it into `rect`."""
        plot = self.plot(rect)
        self._draw_ticks(painter, plot)
        self.draw_plot(painter, plot)
        self._draw_unders(painter, plot)

    def draw_plot(self, painter: QPainter, plot: QRectF) -> None:
        """Draw what the chart shows."""
        raise NotImplementedError

    def plot(self, rect: QRectF) -> QRectF:
        """Where the values lie: all but the scale at the left and the words below."""
        theme, style = self.theme, self.theme.type(TypeRole.MICRO)
        scale = max((style.width(tick.words) for tick in self.ticks), default=0.0)
        lines = max((1 + bool(under.more) for under in self.unders), default=0)
        below = lines * style.line_height + theme.pad(_WORD_GAP) * bool(lines)
        left = scale + theme.pad(_SCALE_GAP) if scale else 0
        side = self._overhang()
        return rect.adjusted(left, theme.pad(_TOP), -side, -below - 1)

    def at(self, plot: QRectF, value: float) -> float:
        """The height of a value."""
        share = (value - self.lowest) / ((self.highest - self.lowest) or 1)
        return plot.bottom() - share * plot.height()

    def _overhang(self) -> float:
        """How far the last words under the axis reach over its end."""
        last = [under for under in self.unders if under.place >= 1]
        style = self.theme.type(TypeRole.MICRO)
        return max((style.width(under.words) / 2 for under in last), default=0.0)

    def _draw_ticks(self, painter: QPainter, plot: QRectF) -> None:
        theme, style = self.theme, self.theme.type(TypeRole.MICRO)
        painter.setFont(style.font)
        for tick in self.ticks:
            y = round(self.at(plot, tick.value))
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), theme.colour(Colour.LINE))
            painter.setPen(theme.colour(Colour.INK2))
            left = plot.left() - theme.pad(_SCALE_GAP) - style.width(tick.words)
            top = y - style.line_height / 2
            painter.drawText(QPointF(left, top + style.baseline), tick.words)

    def _draw_unders(self, painter: QPainter, plot: QRectF) -> None:
        theme, style = self.theme, self.theme.type(TypeRole.MICRO)
        top = plot.bottom() + theme.pad(_WORD_GAP)
        taken = [-1.0, -1.0]
        for under in self.unders:
            x = plot.left() + under.place * plot.width()
            for line, words in enumerate((under.words, under.more)):
                wide = style.width(words)
                left = min(max(x - wide / 2, 0.0), self.width() - wide)
                if not words or left < taken[line]:
                    continue
                taken[line] = left + wide + theme.pad(_SCALE_GAP)
                painter.setFont(style.font)
                painter.setPen(theme.colour(Colour.INK if under.more and not line else Colour.INK2))
                spot = QPointF(left, top + line * style.line_height + style.baseline)
                painter.drawText(spot, words)


def ticks_to(highest: float, most: int = 3) -> tuple[Tick, ...]:
    """Round values from 0 to at least `highest`, so many steps at most."""
    least = max(highest, 1.0) / most
    power = 1.0
    while power * _STEPS[-1] < least:
        power *= 10
    step = next(power * one for one in _STEPS if power * one >= least and (power * one) % 1 == 0)
    count = 1
    while count * step < highest:
        count += 1
    return tuple(Tick(at * step, f"{at * step:,.0f}") for at in range(count + 1))


def draw_words(
    painter: QPainter,
    chart: Chart,
    spot: QPointF,
    words: str,
    colour: Colour = Colour.INK,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    """Strong small words whose baseline is at `spot`: centred there, ending or beginning."""
    style = chart.theme.type(TypeRole.MICRO_STRONG)
    wide = style.width(words)
    left = spot.x() - wide / 2
    if align == Qt.AlignmentFlag.AlignRight:
        left = spot.x() - wide
    elif align == Qt.AlignmentFlag.AlignLeft:
        left = spot.x()
    painter.setFont(style.font)
    painter.setPen(chart.theme.colour(colour))
    painter.drawText(QPointF(left, spot.y()), words)
