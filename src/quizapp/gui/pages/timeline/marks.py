"""A mark of the timeline drawn: its stretch of time, its disc, its label, and what is unsure."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt

from quizapp.gui.components.memory import Strength
from quizapp.gui.map.painting import draw_pick
from quizapp.gui.pages.timeline.pictures import PAPER
from quizapp.gui.theme import Colour
from quizapp.gui.theme.paint import framed, outline, pen

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from quizapp.gui.pages.timeline.laying import Laid
    from quizapp.gui.pages.timeline.pictures import Pictures
    from quizapp.gui.theme import Theme
    from quizapp.study.chronicle import Mark

_CAPSULE = 22  # px at 100 %


class Scale(NamedTuple):
    """Where days stand: px of the day at the left end, which day that is, and px of a day."""

    heads: int
    first_day: float
    day_px: float

    def x_of(self, day: float) -> float:
        """Where a day stands."""
        return self.heads + (day - self.first_day) * self.day_px


class Spot(NamedTuple):
    """A mark where it stands: px of its first day and of its row's middle, and what of it shows."""

    laid: Laid
    left: float
    middle: float
    words: str
    is_chosen: bool
    is_picked: bool


class MarkPainter:
    """Draws marks with one painter, at one scale; `disc` and `gap` are px."""

    def __init__(
        self,
        painter: QPainter,
        theme: Theme,
        pictures: Pictures,
        scale: Scale,
        disc: int,
        gap: int,
    ) -> None:
        self._painter, self._theme, self._pictures = painter, theme, pictures
        self._scale, self._disc, self._gap = scale, disc, gap

    def draw(self, spot: Spot) -> None:
        """Draw one mark."""
        painter, theme, laid, disc = self._painter, self._theme, spot.laid, self._disc
        mark = laid.mark
        self._draw_tails(mark, spot.left + laid.width, spot.middle)
        if laid.width > disc:
            place = self._draw_capsule(spot)
        else:
            place = QRectF(spot.left - disc / 2, spot.middle - disc / 2, disc, disc)
        painter.drawPixmap(place.topLeft(), self._pictures.disc(mark.strength, disc, theme))
        if spot.is_chosen and laid.width <= disc:
            ring = place.adjusted(-4, -4, 4, 4)
            outline(painter, ring, ring.width() / 2, theme.colour(Colour.FOCUS), 2)
        if spot.words:
            self._draw_label(spot, place)
        if spot.is_picked:
            corner = place.topRight() - QPointF(disc * 0.3, disc * 0.6)
            draw_pick(painter, QRectF(corner, QSizeF(disc * 0.9, disc * 0.9)), theme)

    def _draw_tails(self, mark: Mark, end: float, middle: float) -> None:
        """Dots as far as it may have begun, or as some sources say that it ended, later."""
        latest = self._scale.x_of(max(mark.last_latest, mark.first_latest))
        if latest > end + self._disc:
            dots = pen(self._theme.colour(Colour.M4), 1.5, Qt.PenStyle.DotLine)
            self._painter.setPen(dots)
            self._painter.drawLine(QLineF(end, middle, latest, middle))

    def _draw_capsule(self, spot: Spot) -> QRectF:
        """The stretch of time; returns where its disc stands."""
        painter, theme, disc = self._painter, self._theme, self._disc
        left, middle, width = spot.left, spot.middle, spot.laid.width
        heads, tall = self._scale.heads, theme.size(_CAPSULE)
        rect = QRectF(left, middle - tall / 2, width, tall)
        met = spot.laid.mark.strength > 0
        fill = theme.colour(Colour.ACCENT_SOFT if met else Colour.SURFACE)
        edge = theme.colour(Colour.M4 if met else Colour.EDGE)
        framed(painter, rect, tall / 2, fill, edge, width=1.5)
        if spot.is_chosen:
            ring = rect.adjusted(-3, -3, 3, 3)
            outline(painter, ring, ring.height() / 2, theme.colour(Colour.FOCUS), 2)
        inset = (tall - disc) / 2
        shown = max(left, float(heads)) if left + width > heads + tall else left
        return QRectF(shown + inset, middle - disc / 2, disc, disc)

    def _draw_label(self, spot: Spot, disc: QRectF) -> None:
        laid, gap, end = spot.laid, self._gap, spot.left + spot.laid.width
        x = disc.right() + gap if laid.inside else max(disc.right(), end) + gap
        if laid.inside:  # it stays in sight as long as its capsule has room for it
            x = min(max(x, self._scale.heads + gap), end - laid.label - gap)
        known = laid.mark.strength >= Strength.FADING
        picture = self._pictures.label(spot.words, self._theme, known=known, inside=laid.inside)
        tall = picture.height() / picture.devicePixelRatio()
        self._painter.drawPixmap(QPointF(x - PAPER, round(spot.middle - tall / 2)), picture)
