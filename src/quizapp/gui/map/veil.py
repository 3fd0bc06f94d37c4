"""The fog over a map: thick over what is not known, with soft holes round what is."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient

from quizapp.gui.components.fog import draw_fog
from quizapp.gui.theme import Theme

_GRAIN = 6  # px of the view to one of the fog's picture
_THICK = 0.82  # opacity where nothing is known
_HOLE_KM = 110.0
_NARROWEST, _WIDEST = 74.0, 300.0  # px at 100 %: a hole's radius where all is known
_LIFTS = 20  # steps of a hole's depth
_SOFT = ((0.0, 1.0), (0.35, 0.94), (0.7, 0.45), (1.0, 0.0))  # share of the radius, of the depth

Hole = tuple[float, float, float]
"""px across and down in the view, and how far the fog is lifted there (0 to 1)."""


class Veil:
    """Draws fog; keeps its last picture, and the plain fog of its last size."""

    def __init__(self) -> None:
        self._plain: tuple[tuple[object, ...], QImage] | None = None
        self._last: tuple[tuple[object, ...], QImage] | None = None

    def draw(
        self, painter: QPainter, size: QSize, holes: Iterable[Hole], scale: float, theme: Theme
    ) -> None:
        """Cover a view of this size; `scale` is px to a km."""
        all_holes = tuple(holes)
        key = (size.width(), size.height(), scale, theme.name, theme.scale, all_holes)
        if self._last is None or self._last[0] != key:
            self._last = key, self._made(size, all_holes, scale, theme)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture = self._last[1]
        painter.drawImage(
            QRectF(0, 0, picture.width() * _GRAIN, picture.height() * _GRAIN), picture
        )

    def _made(self, size: QSize, holes: tuple[Hole, ...], scale: float, theme: Theme) -> QImage:
        made = self._fog(size, theme).copy()
        radius = hole_radius(scale, theme) / _GRAIN
        with QPainter(made) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
            for across, down, lift in holes:
                reach = radius * (0.55 + 0.45 * lift)
                hole = _hole(round(2 * reach), round(lift * _LIFTS))
                painter.drawImage(QPointF(across / _GRAIN - reach, down / _GRAIN - reach), hole)
        return made

    def _fog(self, size: QSize, theme: Theme) -> QImage:
        """Fog over all of the view, without holes."""
        key = (size.width(), size.height(), theme.name)
        if self._plain is None or self._plain[0] != key:
            small = QSize(-(-size.width() // _GRAIN), -(-size.height() // _GRAIN))
            made = QImage(small, QImage.Format.Format_ARGB32_Premultiplied)
            made.fill(Qt.GlobalColor.transparent)
            with QPainter(made) as painter:
                painter.setOpacity(_THICK)
                draw_fog(painter, QRectF(made.rect()), theme)
            self._plain = key, made
        return self._plain[1]


def hole_radius(scale: float, theme: Theme) -> float:
    """px from a well known place to where the fog is whole again."""
    narrowest, widest = theme.size(_NARROWEST), theme.size(_WIDEST)
    return min(max(_HOLE_KM * scale, narrowest), widest)


@lru_cache(maxsize=256)
def _hole(side: int, lift: int) -> QImage:
    """A soft disc whose middle takes away `lift` of `_LIFTS` parts of the fog."""
    made = QImage(max(1, side), max(1, side), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    middle = QPointF(side / 2, side / 2)
    gradient = QRadialGradient(middle, max(side / 2, 0.5))
    for share, depth in _SOFT:
        gradient.setColorAt(share, QColor(0, 0, 0, round(255 * depth * lift / _LIFTS)))
    with QPainter(made) as painter:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        painter.drawEllipse(middle, side / 2, side / 2)
    return made
