"""Strokes and boxes that fall sharply on pixels; words and icons in a mirrored layout.

Where a layout goes from right to left, a part's painter is turned over as a whole, and what must
be read as it is turns itself back in its place.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter


def turn_over(painter: QPainter, left: float, right: float) -> None:
    """Swap left and right between two edges: what is drawn at one comes out at the other."""
    painter.translate(round(left + right), 0)  # letters stay on whole pixels
    painter.scale(-1, 1)


def is_turned(painter: QPainter) -> bool:
    """Whether left and right are swapped."""
    return painter.worldTransform().m11() < 0


@contextmanager
def upright(painter: QPainter, left: float, right: float) -> Iterator[None]:
    """What is drawn between these edges stays in its place, and is not swapped itself."""
    if not is_turned(painter):
        yield
        return
    painter.save()
    turn_over(painter, left, right)
    yield
    painter.restore()


def draw_words(painter: QPainter, spot: QPointF, words: str) -> None:
    """Words on one line in the painter's font, from `spot` on their baseline."""
    if not is_turned(painter):
        painter.drawText(spot, words)
        return
    wide = QFontMetricsF(painter.font()).horizontalAdvance(words)
    with upright(painter, spot.x(), spot.x() + wide):
        painter.drawText(spot, words)


def pen(colour: QColor, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen with round ends and corners."""
    return QPen(colour, width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def faint(colour: QColor, share: float) -> QColor:
    """The colour at an opacity of `share`, 0 to 1."""
    made = QColor(colour)
    made.setAlphaF(share)
    return made


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """A colour `share` (0 to 1) of the way from the first to the second."""
    return QColor(
        round(first.red() + (second.red() - first.red()) * share),
        round(first.green() + (second.green() - first.green()) * share),
        round(first.blue() + (second.blue() - first.blue()) * share),
    )


def box(painter: QPainter, rect: QRectF, radius: float, fill: QColor) -> None:
    """A filled box with round corners and no edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect, radius, radius)


def outline(painter: QPainter, rect: QRectF, radius: float, edge: QColor, width: float) -> None:
    """An edge of `width` px that lies wholly inside `rect`."""
    half = width / 2
    painter.setPen(pen(edge, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def framed(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor,
    edge: QColor,
    *,
    width: float = 1.0,
) -> None:
    """A filled box with an edge of `width` px inside `rect`; both colours cover.

    A box in a box: following the edge as a line takes Qt twice as long.
    """
    box(painter, rect, radius, edge)
    inner = rect.adjusted(width, width, -width, -width)
    painter.setBrush(fill)
    painter.drawRoundedRect(inner, max(0.0, radius - width), max(0.0, radius - width))


def focus_ring(
    painter: QPainter, rect: QRectF, radius: float, colour: QColor, *, width: float, gap: float
) -> None:
    """The ring round a focused part whose own edge is `rect`: outside it, after a gap."""
    out = width + gap
    around = rect.adjusted(-out, -out, out, out)
    outline(painter, around, radius + out, colour, width)
