"""Drawing what lies over the ground: areas, lines, marks, labels, the scale."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from quizapp.gui.components.memory import Strength, draw_disc
from quizapp.gui.map.camera import Camera
from quizapp.gui.map.lettering import MARK, RING, Lettering, blank
from quizapp.gui.map.scene import Drawn, Look, Mode, Scene, Seen, Spotted, seen_by
from quizapp.gui.theme import Colour, Theme, TypeRole
from quizapp.gui.theme.paint import box, faint, pen

# px at 100 %
_DOT, _TARGET, _PICK = 7, 26, 14
_EVENT = 3
_HEAD, _WIDEST_WAY = 9, 110
_DRAWN_AREA = 96  # px of radius: larger ones are not kept as pictures
_AREA_FROM = 4  # px that an uncertain spot's circle must stand out from its mark


class Overlay:
    """Draws a scene over its ground; keeps pictures of marks and labels, and where labels stand."""

    def __init__(self) -> None:
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._letters = Lettering()
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
        seconds: float = float("inf"),
    ) -> bool:
        """Draw all of it; whether all labels found their places within about `seconds`.

        `chosen` has a ring and always its names; `marks` bear words instead of discs.
        """
        self._take(theme, ratio)
        self._letters.take(theme, ratio)
        shown = list(scene.shown_places(look))
        seen = seen_by(camera, shown, theme.size(MARK))
        if look.mode is Mode.BROWSE:
            self._draw_areas(painter, shown, camera)
        self._draw_lines(painter, scene, look, camera)
        words = marks or {}
        for one in reversed(seen):  # the important ones on top
            self._draw_mark(painter, scene, one, look, words.get(one.spot.place.id, ""))
        self._draw_chosen(painter, scene, chosen, camera)
        for one in seen:
            if one.spot.place.id in look.picked:
                self._draw_pick(painter, one)
        return self._letters.draw(painter, scene, shown, look, camera, seconds, chosen)

    def _take(self, theme: Theme, ratio: float) -> None:
        if theme is not self._theme or ratio != self._ratio:
            self._theme, self._ratio = theme, ratio
            self._pictures.clear()

    @property
    def theme(self) -> Theme:
        """The theme that is drawn in."""
        assert self._theme is not None
        return self._theme

    # Areas and lines

    def _draw_areas(self, painter: QPainter, shown: Sequence[Spotted], camera: Camera) -> None:
        """Where a spot is only roughly known, a disc of what is possible."""
        scale, least = camera.scale, self.theme.size(MARK) / 2 + _AREA_FROM
        rough = [
            spot for spot in shown if spot.place.within_km * scale > least and not spot.place.hidden
        ]
        widest = max((spot.place.within_km for spot in rough), default=0.0) * scale
        for spot, across, down in seen_by(camera, rough, widest):
            radius = spot.place.within_km * scale
            if radius > _DRAWN_AREA:
                self._draw_area(painter, QPointF(across, down), radius)
            else:
                picture = self._area(math.ceil(radius))
                half = picture.deviceIndependentSize().width() / 2
                painter.drawPixmap(QPointF(across - half, down - half), picture)

    def _draw_area(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        accent = self.theme.colour(Colour.ACCENT)
        painter.setPen(_dashed(faint(accent, 0.55)))
        painter.setBrush(faint(accent, 0.08))
        painter.drawEllipse(middle, radius, radius)

    def _area(self, radius: int) -> QPixmap:
        key = "area", radius
        if key not in self._pictures:
            side = 2 * radius + 2
            picture = self._blank(side, side)
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._draw_area(painter, QPointF(side / 2, side / 2), radius)
            self._pictures[key] = picture
        return self._pictures[key]

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
        self, painter: QPainter, scene: Scene, seen: Seen, look: Look, words: str
    ) -> None:
        place, middle = seen.spot.place, QPointF(seen.across, seen.down)
        if words:
            self._draw_target(painter, middle, words)
            return
        if look.mode is Mode.BROWSE:
            happened = scene.happenings(place.id, look.day)
            if happened:
                now = any(one.last_day >= (look.day or 0) for one in happened)
                self._draw_event(painter, middle, now)
            picture = self._disc(place.strength)
        else:
            picture = self._dot()
        half = picture.deviceIndependentSize().width() / 2
        painter.drawPixmap(QPointF(seen.across - half, seen.down - half), picture)

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
        radius = theme.size(MARK) / 2 + theme.size(RING)
        painter.setPen(pen(theme.colour(Colour.ACCENT), 2))
        painter.setBrush(faint(theme.colour(Colour.ACCENT), 0.12))
        painter.drawEllipse(QPointF(*camera.screen(spot.x, spot.y)), radius, radius)
        picture = self._disc(spot.place.strength)
        half = picture.deviceIndependentSize().width() / 2
        across, down = camera.screen(spot.x, spot.y)
        painter.drawPixmap(QPointF(across - half, down - half), picture)

    def _draw_pick(self, painter: QPainter, seen: Seen) -> None:
        """A tick at the corner of a place that was taken out."""
        half, side = self.theme.size(MARK) / 2, self.theme.size(_PICK)
        rect = QRectF(seen.across + half - side / 3, seen.down - half - side * 2 / 3, side, side)
        draw_pick(painter, rect, self.theme)

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
        return blank(width, height, self._ratio)


def draw_pick(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """A filled disc with a tick: taken out, on the map and in its list."""
    ring = rect.adjusted(-1.5, -1.5, 1.5, 1.5)
    box(painter, ring, ring.width() / 2, theme.colour(Colour.SURFACE))
    box(painter, rect, rect.width() / 2, theme.colour(Colour.ACCENT))
    inner = rect.adjusted(*(part * rect.width() for part in (0.26, 0.32, -0.26, -0.3)))
    tick = [inner.bottomLeft() - QPointF(0, inner.height() / 2), inner.bottomLeft()]
    tick[1].setX(inner.left() + inner.width() * 0.38)
    painter.setPen(pen(theme.colour(Colour.ON_ACCENT), 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([*tick, inner.topRight()]))


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
