"""Drawing what lies over the ground: areas, lines, marks, labels, the scale."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from quizapp.gui.components.memory import Strength, draw_disc
from quizapp.gui.map.camera import Camera
from quizapp.gui.map.labels import Rect, Side, Spot, Wish, placed
from quizapp.gui.map.names import writable
from quizapp.gui.map.scene import Drawn, Look, Mode, Scene, Spotted
from quizapp.gui.theme import Colour, Theme, TypeRole
from quizapp.gui.theme.paint import box, faint, pen

# px at 100 %
MARK = 14
_DOT, _TARGET = 7, 26
_GAP, _APART = 4, 3
_RING, _EVENT = 6, 3
_HEAD, _WIDEST_WAY = 9, 110
_SCALE, _SCALE_SIDE, _TICK = 110, 24, 7
_STRONG_FROM = 3
_OTHERS = 2  # names under the leading one
_AREA_FROM = 4  # px that an uncertain spot's circle must stand out from its mark
_KM = (1, 2, 5, 10, 20, 50, 100, 200, 300, 500, 1000, 2000, 5000)


class Label(NamedTuple):
    """The words at a mark, in one or two lines."""

    leading: str
    others: str
    strong: bool


class Overlay:
    """Draws a scene over its ground; keeps pictures of marks and labels, and where labels stand."""

    def __init__(self) -> None:
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._spots: tuple[tuple[int, object], Mapping[str, Spot]] | None = None
        self._words: tuple[object, Mapping[str, Label]] | None = None
        self._theme: Theme | None = None
        self._ratio = 1.0

    def draw(
        self,
        painter: QPainter,
        scene: Scene,
        look: Look,
        camera: Camera,
        theme: Theme,
        ratio: float = 1.0,
        *,
        chosen: str = "",
        marks: Mapping[str, str] | None = None,
    ) -> None:
        """Draw all of it. `chosen` has a ring and always its names; `marks` bear words instead."""
        self._take(theme, ratio)
        shown = list(scene.shown_places(look))
        self._draw_areas(painter, shown, look, camera)
        self._draw_lines(painter, scene, look, camera)
        words = marks or {}
        for spot in reversed(shown):  # the important ones on top
            self._draw_mark(painter, scene, spot, look, camera, words.get(spot.place.id, ""))
        self._draw_chosen(painter, scene, chosen, camera)
        self._draw_labels(painter, scene, shown, look, camera, chosen)

    def _take(self, theme: Theme, ratio: float) -> None:
        if theme is not self._theme or ratio != self._ratio:
            self._theme, self._ratio = theme, ratio
            self._spots = self._words = None
            self._pictures.clear()

    @property
    def theme(self) -> Theme:
        """The theme that is drawn in."""
        assert self._theme is not None
        return self._theme

    # Areas and lines

    def _draw_areas(
        self, painter: QPainter, shown: Sequence[Spotted], look: Look, camera: Camera
    ) -> None:
        """Where a spot is only roughly known, it is a disc of what is possible."""
        if look.mode is not Mode.BROWSE:
            return
        theme = self.theme
        accent, least = theme.colour(Colour.ACCENT), theme.size(MARK) / 2 + _AREA_FROM
        painter.setPen(_dashed(faint(accent, 0.55)))
        painter.setBrush(faint(accent, 0.08))
        for spot in shown:
            radius = spot.place.within_km * camera.scale
            if radius > least and not spot.place.hidden:
                painter.drawEllipse(QPointF(*camera.screen(spot.x, spot.y)), radius, radius)

    def _draw_lines(self, painter: QPainter, scene: Scene, look: Look, camera: Camera) -> None:
        for drawn in scene.shown_lines(look):
            line = QPolygonF([QPointF(*camera.screen(*point)) for point in drawn.points])
            if drawn.line.latitude_only or len(drawn.line.facts) > 0:
                painter.setPen(_dashed(self.theme.colour(Colour.INK2), 1.4))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPolyline(line)
            else:
                self._draw_way(painter, drawn, line, scene.is_now(drawn.line, look.day), camera)

    def _draw_way(
        self, painter: QPainter, drawn: Drawn, line: QPolygonF, now: bool, camera: Camera
    ) -> None:
        """A dashed way with a head; as wide and pale as it is uncertain."""
        theme = self.theme
        colour = theme.colour(Colour.ACCENT if now else Colour.INK2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        wide = min(2 * drawn.line.within_km * camera.scale, theme.size(_WIDEST_WAY))
        if wide > 4:
            painter.setPen(pen(faint(colour, 0.05), wide))
            painter.drawPolyline(line)
        painter.setPen(_dashed(colour if now else faint(colour, 0.75), 2.0 if now else 1.4))
        painter.drawPolyline(line)
        painter.setPen(pen(colour, 2.0 if now else 1.4))
        painter.drawPolyline(_head(line, theme.size(_HEAD), theme.size(MARK) / 2 + 3))

    # Marks

    def _draw_mark(
        self,
        painter: QPainter,
        scene: Scene,
        spot: Spotted,
        look: Look,
        camera: Camera,
        words: str,
    ) -> None:
        across, down = camera.screen(spot.x, spot.y)
        if not (-MARK < across < camera.width + MARK and -MARK < down < camera.height + MARK):
            return
        if words:
            self._draw_target(painter, QPointF(across, down), words)
            return
        if look.mode is Mode.BROWSE:
            happened = scene.happenings(spot.place.id, look.day)
            if happened:
                now = any(one.last_day >= (look.day or 0) for one in happened)
                self._draw_event(painter, QPointF(across, down), now)
            picture = self._disc(spot.place.strength)
        else:
            picture = self._dot()
        half = picture.deviceIndependentSize().width() / 2
        painter.drawPixmap(QPointF(across - half, down - half), picture)

    def _draw_event(self, painter: QPainter, middle: QPointF, now: bool) -> None:
        """A ring round a place where something happened by the day; a bold one on the day."""
        theme = self.theme
        radius = theme.size(MARK) / 2 + theme.size(_EVENT) + 1
        painter.setPen(pen(theme.colour(Colour.ACCENT), 2.5 if now else 1.2))
        painter.setBrush(faint(theme.colour(Colour.ACCENT), 0.2) if now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)

    def _draw_target(self, painter: QPainter, middle: QPointF, words: str) -> None:
        """A mark that is asked about: a filled disc with a sign on it."""
        theme, side = self.theme, self.theme.size(_TARGET)
        rect = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        ring = rect.adjusted(-2, -2, 2, 2)
        box(painter, ring, ring.width() / 2, theme.colour(Colour.SURFACE))
        box(painter, rect, side / 2, theme.colour(Colour.ACCENT))
        painter.setFont(theme.type(TypeRole.SMALL_STRONG).font)
        painter.setPen(theme.colour(Colour.ON_ACCENT))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_chosen(self, painter: QPainter, scene: Scene, chosen: str, camera: Camera) -> None:
        spot = scene.spot(chosen) if chosen else None
        if spot is None:
            return
        theme = self.theme
        radius = theme.size(MARK) / 2 + theme.size(_RING)
        painter.setPen(pen(theme.colour(Colour.ACCENT), 2))
        painter.setBrush(faint(theme.colour(Colour.ACCENT), 0.12))
        painter.drawEllipse(QPointF(*camera.screen(spot.x, spot.y)), radius, radius)
        picture = self._disc(spot.place.strength)
        half = picture.deviceIndependentSize().width() / 2
        across, down = camera.screen(spot.x, spot.y)
        painter.drawPixmap(QPointF(across - half, down - half), picture)

    def _disc(self, strength: int) -> QPixmap:
        key = "disc", strength
        if key not in self._pictures:
            side = self.theme.size(MARK)
            picture = self._blank(side, side)
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                draw_disc(painter, QRectF(0, 0, side, side), Strength(strength), self.theme)
            self._pictures[key] = picture
        return self._pictures[key]

    def _dot(self) -> QPixmap:
        if ("dot",) not in self._pictures:
            side = self.theme.size(_DOT) + 2
            picture = self._blank(side, side)
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                box(painter, QRectF(0, 0, side, side), side / 2, self.theme.colour(Colour.LAND))
                inner = QRectF(1, 1, side - 2, side - 2)
                box(painter, inner, side / 2, self.theme.colour(Colour.INK2))
            self._pictures["dot",] = picture
        return self._pictures["dot",]

    def _blank(self, width: float, height: float) -> QPixmap:
        picture = QPixmap(math.ceil(width * self._ratio), math.ceil(height * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    # Labels

    def _draw_labels(
        self,
        painter: QPainter,
        scene: Scene,
        shown: Sequence[Spotted],
        look: Look,
        camera: Camera,
        chosen: str,
    ) -> None:
        labels = self._labels(scene, shown, look, chosen)
        left, top = camera.corner
        for key, spot in self._where(scene, shown, labels, camera, chosen).items():
            across, down = spot.rect.left - left, spot.rect.top - top
            wide, tall = spot.rect.right - spot.rect.left, spot.rect.bottom - spot.rect.top
            if -wide < across < camera.width and -tall < down < camera.height:
                right = spot.side is Side.LEFT
                picture = self._label_picture(labels[key], right=right)
                painter.drawPixmap(QPointF(round(across), round(down)), picture)

    def _labels(
        self, scene: Scene, shown: Sequence[Spotted], look: Look, chosen: str
    ) -> Mapping[str, Label]:
        """The words at lines and places, by their ids; the lines come first."""
        key = scene, look, chosen
        if self._words is None or self._words[0] != key:
            lines = (drawn.line for drawn in scene.shown_lines(look))
            labels: dict[str, Label | None] = {
                line.id: Label(title, "", False)
                for line in lines
                if (title := scene.title(line, look))
            }
            labels |= {spot.place.id: self._label(scene, spot, look, chosen) for spot in shown}
            self._words = key, {place: label for place, label in labels.items() if label}
        return self._words[1]

    def _label(self, scene: Scene, spot: Spotted, look: Look, chosen: str) -> Label | None:
        """The words at a place: under fog only where it was chosen."""
        place = spot.place
        met = place.strength > 0 or not look.fog or place.id == chosen
        leading, others = scene.names(place, look)
        if not leading or not (met or look.mode is not Mode.BROWSE):
            return None
        strong = place.strength >= _STRONG_FROM or place.id in look.targets
        return Label(leading, " · ".join(writable(others)[:_OTHERS]), strong)

    def _where(
        self,
        scene: Scene,
        shown: Sequence[Spotted],
        labels: Mapping[str, Label],
        camera: Camera,
        chosen: str,
    ) -> Mapping[str, Spot]:
        """Where labels stand, in px of the whole plane: the same however the view is pushed."""
        key = camera.step, self._words
        last = self._spots[0] if self._spots else (None, None)
        if last[0] != key[0] or last[1] is not key[1]:
            order = sorted(shown, key=lambda spot: spot.place.id != chosen)
            radius, scale = self.theme.size(MARK) / 2, camera.scale
            ends = [(drawn.line.id, max(drawn.points)) for drawn in scene.lines]
            wishes = [
                Wish(line, x * scale, y * scale, radius, *self._size(labels[line]))
                for line, (x, y) in ends
                if line in labels
            ]
            wishes += [
                Wish(spot.place.id, spot.x * scale, spot.y * scale, radius, *self._size(label))
                for spot in order
                if (label := labels.get(spot.place.id)) is not None
            ]
            marks = [_mark(spot, scale, radius) for spot in shown]
            gap, apart = self.theme.pad(_GAP), self.theme.pad(_APART)
            self._spots = key, placed(wishes, marks, gap, apart)
        assert self._spots is not None
        return self._spots[1]

    def _size(self, label: Label) -> tuple[float, float]:
        size = self._label_picture(label).deviceIndependentSize()
        return size.width(), size.height()

    def _label_picture(self, label: Label, *, right: bool = False) -> QPixmap:
        """A label's words with a rim of the land's colour, so that coasts do not cut them."""
        key = label, right
        if key not in self._pictures:
            self._pictures[key] = self._draw_label(label, right)
        return self._pictures[key]

    def _draw_label(self, label: Label, right: bool) -> QPixmap:
        theme = self.theme
        first = theme.type(TypeRole.SMALL_STRONG if label.strong else TypeRole.LABEL)
        second = theme.type(TypeRole.MICRO)
        ink = theme.colour(Colour.INK if label.strong else Colour.INK2)
        lines = [(first, label.leading, ink)]
        if label.others:
            lines.append((second, label.others, theme.colour(Colour.INK2)))
        wide = max(style.width(words) for style, words, _ink in lines) + 2
        tall = sum(style.ascent + style.descent for style, _words, _ink in lines)
        picture = self._blank(wide, tall)
        rim = faint(theme.colour(Colour.LAND), 0.5)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            top = 0.0
            for style, words, colour in lines:
                left = wide - style.width(words) - 1 if right else 1.0
                spot = QPointF(left, top + style.ascent)
                painter.setFont(style.font)
                painter.setPen(rim)
                for across, down in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                    painter.drawText(spot + QPointF(across, down), words)
                painter.setPen(colour)
                painter.drawText(spot, words)
                top += style.ascent + style.descent
        return picture


def _mark(spot: Spotted, scale: float, radius: float) -> Rect:
    return Wish(spot.place.id, spot.x * scale, spot.y * scale, radius, 0, 0).mark


def _dashed(colour: QColor, width: float = 1.0) -> QPen:
    made = pen(colour, width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setDashPattern([5 / width, 4 / width])
    return made


def _head(line: QPolygonF, size: float, short: float) -> QPolygonF:
    """The head of a way: two strokes that meet so many px before its end, beside the mark."""
    end = QLineF(line.at(line.size() - 1), line.at(line.size() - 2))
    end.translate(end.unitVector().dx() * short, end.unitVector().dy() * short)
    sides = []
    for turn in (28, -28):
        side = QLineF(end)
        side.setAngle(end.angle() + turn)
        side.setLength(size)
        sides.append(side.p2())
    return QPolygonF([sides[0], end.p1(), sides[1]])
