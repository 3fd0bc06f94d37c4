"""Accounts of a dispute side by side: a row a source, with a mark for how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import Themed, smooth
from quizapp.gui.theme import Colour, Radius, Tone, TypeRole
from quizapp.gui.theme.paint import box, outline

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SIDE, _MARK = 14, 5  # px at 100 %


class AccountRow(Themed, QWidget):
    """Who says what. The one asked for stands in the tone of disputes with a disc, the one that
    was answered in the accent with a diamond; `stand` says the same in words.
    """

    def __init__(
        self, voice: str, value: str, stand: str, tone: Tone, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        words = Column(gap=0)
        words.add(Text(value, TypeRole.STRONG, parent=self, selectable=True))
        words.add(Text(voice, TypeRole.SMALL, Colour.INK2, self, selectable=True))
        row = Row(self, gap=12, margins=(2 * _SIDE + 2 * _MARK, 8, _SIDE, 8))
        row.add(words, 1)
        if stand:
            label = Text(stand, TypeRole.SMALL_STRONG, self.theme.tone(tone).ink_role, self)
            row.add(label, align=Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(", ".join(filter(None, (voice, value, stand))))
        self.follow_theme()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, rect = self.theme, QRectF(self.rect())
        style = theme.tone(self._tone)
        is_plain = self._tone is Tone.PLAIN
        with smooth(self) as painter:
            if not is_plain:
                radius = theme.radius(Radius.CONTROL)
                box(painter, rect, radius, style.soft)
                if theme.soft_border:
                    outline(painter, rect, radius, style.ink, 2)
            size = theme.size(_MARK)
            spot = QPointF(theme.size(_SIDE) + size, rect.center().y())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Colour.EDGE) if is_plain else style.ink)
            if self._tone is Tone.ACCENT:
                painter.drawPolygon(_diamond(spot, size + 1))
            else:
                painter.drawEllipse(spot, size, size)


def _diamond(middle: QPointF, reach: float) -> QPolygonF:
    x, y = middle.x(), middle.y()
    corners = ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
    return QPolygonF([QPointF(*corner) for corner in corners])
