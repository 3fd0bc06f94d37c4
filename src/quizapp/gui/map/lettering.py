"""The words on a map: which there are, where they stand, and how they look."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from quizapp.gui.map.camera import Camera
from quizapp.gui.map.labels import Placing, Side, Wish
from quizapp.gui.map.names import writable
from quizapp.gui.map.scene import Look, Mode, Scene, Spotted
from quizapp.gui.theme import Colour, Theme, TypeRole
from quizapp.gui.theme.paint import box, faint
from quizapp.gui.theme.theme import TypeStyle

# px at 100 %
MARK, RING = 14, 6
"""A mark's width, and how far the ring of the chosen one stands out from it."""
_GAP, _APART = 4, 3
_STRONG_FROM = 3
_OTHERS = 2  # names under the leading one
_RIM = ((-1, 0), (1, 0), (0, -1), (0, 1))


class Label(NamedTuple):
    """The words at a mark, in one or two lines."""

    leading: str
    others: str
    strong: bool


class Lettering:
    """Draws labels; keeps their pictures and sizes, and where they stand at a zoom."""

    def __init__(self) -> None:
        self._pictures: dict[tuple[Label, bool], QPixmap] = {}
        self._sizes: dict[Label, tuple[float, float]] = {}
        self._words: tuple[tuple[Scene, Look], Mapping[str, Label]] | None = None
        self._placing: tuple[int, Mapping[str, Label], Placing] | None = None
        self._theme: Theme | None = None
        self._ratio = 1.0

    def take(self, theme: Theme, ratio: float) -> None:
        """Draw in this theme from now on."""
        if theme is not self._theme or ratio != self._ratio:
            self._theme, self._ratio = theme, ratio
            self._words = self._placing = None
            self._pictures.clear()
            self._sizes.clear()

    @property
    def theme(self) -> Theme:
        """The theme that is drawn in."""
        assert self._theme is not None
        return self._theme

    def draw(
        self,
        painter: QPainter,
        scene: Scene,
        shown: Sequence[Spotted],
        look: Look,
        camera: Camera,
        seconds: float,
        chosen: str = "",
    ) -> bool:
        """Draw the labels that have found a place; whether all were tried within `seconds`."""
        labels = self._labels(scene, shown, look)
        placing = self._placing_of(scene, shown, labels, camera)
        done = placing.go_on(seconds)
        left, top = camera.corner
        for key, spot in placing.spots.items():
            across, down = spot.rect.left - left, spot.rect.top - top
            wide, tall = spot.rect.right - spot.rect.left, spot.rect.bottom - spot.rect.top
            if -wide < across < camera.width and -tall < down < camera.height:
                picture = self._picture(labels[key], right=spot.side is Side.LEFT)
                painter.drawPixmap(QPointF(round(across), round(down)), picture)
        if chosen not in placing.spots:
            self._draw_chosen(painter, scene, look, camera, chosen)
        return done

    def _draw_chosen(
        self, painter: QPainter, scene: Scene, look: Look, camera: Camera, chosen: str
    ) -> None:
        """The names of the place chosen, though there is no room for them."""
        spot = scene.spot(chosen)
        label = _label(scene, spot, look._replace(fog=False)) if spot else None
        if spot is None or label is None:
            return
        theme, picture = self.theme, self._picture(label, right=False)
        across, down = camera.screen(spot.x, spot.y)
        left = across + theme.size(MARK) / 2 + theme.size(RING) + theme.pad(_GAP)
        size = picture.deviceIndependentSize()
        if left + size.width() > camera.width:
            left = 2 * across - left - size.width()
        ground = QRectF(left - 2, down - size.height() / 2, size.width() + 4, size.height())
        box(painter, ground, 4, faint(theme.colour(Colour.BG), 0.85))
        painter.drawPixmap(QPointF(round(left), round(ground.top())), picture)

    def _labels(self, scene: Scene, shown: Sequence[Spotted], look: Look) -> Mapping[str, Label]:
        """The words at lines and places, by their ids."""
        key = scene, look
        if self._words is None or self._words[0] != key:
            labels = {
                drawn.line.id: Label(title, "", False)
                for drawn in scene.shown_lines(look)
                if (title := scene.title(drawn.line, look))
            }
            for spot in shown:
                label = _label(scene, spot, look)
                if label is not None:
                    labels[spot.place.id] = label
            self._words = key, labels
        return self._words[1]

    def _placing_of(
        self,
        scene: Scene,
        shown: Sequence[Spotted],
        labels: Mapping[str, Label],
        camera: Camera,
    ) -> Placing:
        """Where labels stand, in px of the whole plane: the same however the view is pushed."""
        kept = self._placing
        if kept is None or kept[0] != camera.step or kept[1] is not labels:
            radius, scale = self.theme.size(MARK) / 2, camera.scale
            marks = [Wish("", spot.x * scale, spot.y * scale, radius, 0, 0).mark for spot in shown]
            wishes = self._wishes(scene, shown, labels, scale)
            gap, apart = self.theme.pad(_GAP), self.theme.pad(_APART)
            kept = camera.step, labels, Placing(wishes, marks, gap, apart)
            self._placing = kept
        return kept[2]

    def _wishes(
        self, scene: Scene, shown: Sequence[Spotted], labels: Mapping[str, Label], scale: float
    ) -> Iterator[Wish]:
        """The labels in the order in which they may choose: those of lines at their east ends."""
        radius = self.theme.size(MARK) / 2
        ends = [(drawn.line.id, *max(drawn.points)) for drawn in scene.lines]
        places = [(spot.place.id, spot.x, spot.y) for spot in shown]
        for key, x, y in [*ends, *places]:
            if key in labels:
                yield Wish(key, x * scale, y * scale, radius, *self._size(labels[key]))

    def _size(self, label: Label) -> tuple[float, float]:
        """px that a label takes; most are measured and never drawn."""
        if label not in self._sizes:
            lines = self._lines(label)
            wide = max(style.width(words) for style, words, _ink in lines) + 2
            tall = sum(style.ascent + style.descent for style, _words, _ink in lines)
            self._sizes[label] = wide, tall
        return self._sizes[label]

    def _lines(self, label: Label) -> list[tuple[TypeStyle, str, Colour]]:
        first = TypeRole.SMALL_STRONG if label.strong else TypeRole.LABEL
        ink = Colour.INK if label.strong else Colour.INK2
        lines = [(self.theme.type(first), label.leading, ink)]
        if label.others:
            lines.append((self.theme.type(TypeRole.MICRO), label.others, Colour.INK2))
        return lines

    def _picture(self, label: Label, *, right: bool) -> QPixmap:
        """A label's words with a rim of the land's colour, so that coasts do not cut them."""
        key = label, right
        if key not in self._pictures:
            self._pictures[key] = self._drawn(label, right)
        return self._pictures[key]

    def _drawn(self, label: Label, right: bool) -> QPixmap:
        wide, tall = self._size(label)
        picture = blank(wide, tall, self._ratio)
        rim = faint(self.theme.colour(Colour.LAND), 0.5)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            top = 0.0
            for style, words, ink in self._lines(label):
                left = wide - style.width(words) - 1 if right else 1.0
                spot = QPointF(left, top + style.ascent)
                painter.setFont(style.font)
                painter.setPen(rim)
                for across, down in _RIM:
                    painter.drawText(spot + QPointF(across, down), words)
                painter.setPen(self.theme.colour(ink))
                painter.drawText(spot, words)
                top += style.ascent + style.descent
        return picture


def blank(width: float, height: float, ratio: float) -> QPixmap:
    """An empty picture of so many px, for a screen of this ratio."""
    picture = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _label(scene: Scene, spot: Spotted, look: Look) -> Label | None:
    """The words at a place; none where it lies under fog."""
    place = spot.place
    under_fog = look.fog and look.mode is Mode.BROWSE and place.strength == 0
    leading, others = scene.names(place, look)
    if not leading or under_fog:
        return None
    strong = place.strength >= _STRONG_FROM or place.id in look.targets
    return Label(leading, " · ".join(writable(others)[:_OTHERS]), strong)
