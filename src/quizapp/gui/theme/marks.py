"""What our components and the style of Qt's own parts draw alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from quizapp.gui.theme.paint import framed, pen
from quizapp.gui.theme.tokens import Colour

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from quizapp.gui.theme.theme import Theme

TONE_PROPERTY = "tone"  # a field's verdict: a Tone's value, set on the widget


def draw_check(painter: QPainter, rect: QRectF, state: Qt.CheckState, theme: Theme) -> None:
    """A box that is empty, ticked, or barred when only part of it holds."""
    marked = state is not Qt.CheckState.Unchecked
    fill = theme.colour(Colour.ACCENT if marked else Colour.SURFACE)
    edge = theme.colour(Colour.ACCENT if marked else Colour.EDGE)
    framed(painter, rect, theme.pad(5), fill, edge, width=1.25)
    ink = theme.colour(Colour.ON_ACCENT)
    if state is Qt.CheckState.PartiallyChecked:
        half = QPointF(rect.width() / 5, 0)
        painter.setPen(pen(ink, rect.width() / 8))
        painter.drawLine(rect.center() - half, rect.center() + half)
    elif marked:
        theme.icons.paint(painter, "check", rect.adjusted(2, 2, -2, -2), ink)
