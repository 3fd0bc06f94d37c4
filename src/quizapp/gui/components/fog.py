"""Fog: what one does not know yet. Smooth noise of three octaves; flat in high contrast."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import Themed, smooth
from quizapp.gui.theme import Colour, Motion, Theme, TypeRole
from quizapp.gui.theme.paint import mixed

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_GRAIN = 72  # samples across; enlarged smoothly, so more would not be seen
_OCTAVES = ((2, 0.62), (4, 0.34), (9, 0.16))  # slopes across, weight
_WIDER = 1.6  # wisps are that much wider than tall
_MARGIN = 32  # px at 100 %


class FogPane(Themed, QWidget):
    """Covers what is not known yet; a sentence near the foot says how it lifts.

    `lift` fades it away (at once when motion is reduced) and then emits `lifted`; `settle`
    brings it back at once.
    """

    lifted = Signal()

    def __init__(self, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = 1.0  # opacity
        self._picture = QPixmap()
        self._text = Text(
            sentence, TypeRole.SMALL, Colour.INK2, self, align=Qt.AlignmentFlag.AlignHCenter
        )
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.valueChanged.connect(self._step)
        self._fade.finished.connect(self._on_faded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow_theme()

    def set_sentence(self, sentence: str) -> None:
        """Other words at the foot."""
        self._text.set_text(sentence)
        self._place_text()

    def prepare(self) -> None:
        """Work the wisps out, once for all fog, before any is painted."""
        if not self.theme.high_contrast:
            _noise()

    def lift(self) -> None:
        """Let what is under it be seen."""
        duration = self.theme.duration(Motion.FOG)
        if duration and self.isVisible():
            self._fade.setDuration(duration)
            self._fade.start()
        else:
            self._on_faded()

    def settle(self) -> None:
        """Cover everything again."""
        self._fade.stop()
        self._show_share(1.0)
        self._text.show()
        self.show()

    def take_theme(self) -> None:
        self._picture = QPixmap()
        self._place_text()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.size(320), self.theme.size(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with smooth(self) as painter:
            painter.setOpacity(self._shown)
            painter.drawPixmap(0, 0, self._fog())

    @Slot()
    def _step(self) -> None:
        self._show_share(float(self._fade.currentValue()))
        self._text.hide()

    @Slot()
    def _on_faded(self) -> None:
        self.hide()
        self.lifted.emit()

    def _show_share(self, share: float) -> None:
        """Show so much of the fog; what lies below all of it is not painted."""
        self._shown = share
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, share == 1.0)
        self.update()

    def _fog(self) -> QPixmap:
        """The fog at this size, drawn once."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._picture.size() != size or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
            with QPainter(self._picture) as painter:
                draw_fog(painter, QRectF(self.rect()), self.theme)
        return self._picture

    def _place_text(self) -> None:
        margin = self.theme.pad(_MARGIN)
        width = max(1, self.width() - 2 * margin)
        tall = self._text.heightForWidth(width)
        self._text.setGeometry(margin, max(0, self.height() - tall - margin + 4), width, tall)


def draw_fog(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Fill `rect` with fog: even in high contrast, else with slow wisps."""
    if theme.high_contrast:
        painter.fillRect(rect, theme.colour(Colour.FOG))
        return
    side = round(max(rect.width(), rect.height()))
    painter.drawImage(rect, _fog_image(side, theme), QRectF(QPointF(0, 0), rect.size()))


def _fog_image(side: int, theme: Theme) -> QImage:
    """A square of fog, `side` px wide.

    The noise is enlarged in all its 256 steps and coloured last: colours differ by so little
    that enlarging them would show the grain as squares.
    """
    smoothly = Qt.TransformationMode.SmoothTransformation
    grey = _noise().scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, smoothly)
    grey = grey.convertToFormat(QImage.Format.Format_Grayscale8)
    grey.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    deep, middle, light = (
        theme.colour(role) for role in (Colour.FOG_DEEP, Colour.FOG, Colour.FOG_LIGHT)
    )
    grey.setColorTable([_shade(value / 255, deep, middle, light) for value in range(256)])
    return grey


@lru_cache(maxsize=1)
def _noise() -> QImage:
    """Three octaves of smooth noise in grey; the same on every machine."""
    total = [[0.5] * _GRAIN for _row in range(_GRAIN)]
    for cells, weight in _OCTAVES:
        _add_octave(total, cells, weight)
    grey = bytes(round(255 * min(max(value, 0.0), 1.0)) for row in total for value in row)
    return QImage(grey, _GRAIN, _GRAIN, _GRAIN, QImage.Format.Format_Grayscale8).copy()


def _add_octave(total: list[list[float]], cells: int, weight: float) -> None:
    """Add gradient noise (Perlin, 2002) of `cells` slopes across, wider than tall."""
    slopes = [[_slope(x, y, cells) for x in range(cells + 2)] for y in range(2 * cells + 2)]
    across = [_eased(index * cells / _GRAIN) for index in range(_GRAIN)]
    for y, row in enumerate(total):
        cell_y, v, ease_v = _eased(y * cells * _WIDER / _GRAIN)
        upper, lower = slopes[cell_y], slopes[cell_y + 1]
        for x, (cell_x, u, ease_u) in enumerate(across):
            (ax, ay), (bx, by) = upper[cell_x], upper[cell_x + 1]
            (cx, cy), (dx, dy) = lower[cell_x], lower[cell_x + 1]
            high, low = ax * u + ay * v, cx * u + cy * (v - 1)
            high += (bx * (u - 1) + by * v - high) * ease_u
            low += (dx * (u - 1) + dy * (v - 1) - low) * ease_u
            row[x] += weight * (high + (low - high) * ease_v)


def _eased(place: float) -> tuple[int, float, float]:
    """The cell a place lies in, how far into it, and the same with slow starts and ends."""
    cell = int(place)
    part = place - cell
    return cell, part, part**3 * (part * (part * 6 - 15) + 10)


def _slope(x: int, y: int, cells: int) -> tuple[float, float]:
    """A fixed scatter of directions for the corners, without any random generator."""
    wave = math.sin(x * 127.1 + y * 311.7 + cells * 74.7) * 43758.5453
    turn = 2 * math.pi * (wave - math.floor(wave))
    return math.cos(turn), math.sin(turn)


def _shade(value: float, deep: QColor, middle: QColor, light: QColor) -> int:
    """The colour of a step of the noise: from deep over middle to light."""
    if value < 0.5:
        return mixed(deep, middle, value * 2).rgb()
    return mixed(middle, light, value * 2 - 1).rgb()
