"""What a timeline draws again and again, drawn once: discs and labels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.memory import Strength, draw_disc
from quizapp.gui.theme import Colour, Theme, TypeRole
from quizapp.gui.theme.paint import box, faint

PAPER = 3
"""px that a label keeps free at both ends."""


class Pictures:
    """Keeps the pictures of one theme at one text size; `forget` them when either changes."""

    def __init__(self, host: QWidget) -> None:
        self._host = host
        self._discs: dict[int, QPixmap] = {}
        self._labels: dict[tuple[str, bool, bool], QPixmap] = {}

    def forget(self) -> None:
        """Draw everything anew from now on."""
        self._discs.clear()
        self._labels.clear()

    def disc(self, strength: int, side: int, theme: Theme) -> QPixmap:
        """The disc of a strength, `side` px wide."""
        if strength not in self._discs:
            ratio = self._host.devicePixelRatioF()
            picture = QPixmap(QSize(side, side) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                spot = QRectF(0, 0, side, side)
                draw_disc(painter, spot, Strength(strength), theme)
            self._discs[strength] = picture
        return self._discs[strength]

    def label(self, words: str, theme: Theme, *, known: bool, inside: bool) -> QPixmap:
        """The words as they stand beside a mark; on paper where fog lies below."""
        key = (words, known, inside)
        if key not in self._labels:
            style, ratio = theme.type(TypeRole.LABEL), self._host.devicePixelRatioF()
            wide = style.width(words) * (1.1 if known else 1.0) + 2 * PAPER + 1
            size = QSizeF(wide, style.line_height)
            picture = QPixmap((size * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as painter:
                if not inside:
                    paper = faint(theme.colour(Colour.SURFACE), 0.7)
                    box(painter, QRectF(QPointF(), size), 4, paper)
                painter.setFont(style.strong_font if known else style.font)
                painter.setPen(theme.colour(Colour.INK if known else Colour.INK2))
                painter.drawText(QPointF(PAPER, style.baseline), words)
            self._labels[key] = picture
        return self._labels[key]
