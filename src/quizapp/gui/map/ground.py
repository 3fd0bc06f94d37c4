"""Sea, shallows, land, lakes, rivers, coast and net: what lies under everything else on a map."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from quizapp.gui.map.basemap import BaseMap, Cell, Shape, Sheet
from quizapp.gui.map.projection import Projection
from quizapp.gui.theme import Colour, Theme
from quizapp.gui.theme.paint import faint, mixed, pen

_RUN = 48  # points of a shore that are drawn together: few, so that far ones are left out
_NET, _FINE_NET, _FINE_NET_FROM = 5, 1, 1.0  # degrees; px to a km
_HIGHEST = 85  # degrees: no parallel of the net is drawn nearer to a pole
_SAMPLES = 8
_HALF_TURN, _A_LITTLE = 180, 1e-6  # degrees
_GRAIN = 8  # px of the sea to one of the small picture that its shallows are worked out in
_REACH = 4  # such grains that the shallows reach from the shore
_SHALLOWS = ((0.06, 0.30), (0.20, 0.30), (0.36, 0.40))  # land around; part of the light added
_FAINT_RIVER = 0.5
_SHARPNESS = 80.0  # of a band's edge
_LIGHT = 0.6  # how far the sea goes at the shore from its colour to the land's


class Detail(IntEnum):
    """How finely the ground is drawn: every point, or those some km apart."""

    FINE = 0
    COARSE = 1
    COARSEST = 2


_FINE_FROM, _COARSE_FROM = 0.1, 0.03  # px to a km
_APART_KM = {Detail.FINE: 0.0, Detail.COARSE: 8.0, Detail.COARSEST: 25.0}
_KM_PER_DEGREE = 111.2


def detail_at(scale: float) -> Detail:
    """The detail worth drawing at so many px to a km."""
    if scale >= _FINE_FROM:
        return Detail.FINE
    return Detail.COARSE if scale >= _COARSE_FROM else Detail.COARSEST


class Run(NamedTuple):
    """A stretch of shore or river, with the box it lies in."""

    left: float
    top: float
    right: float
    bottom: float
    line: QPolygonF


class CellPicture(NamedTuple):
    """One cell on the plane: fills, and lines in stretches."""

    land: QPainterPath
    lakes: QPainterPath
    shores: tuple[Run, ...]
    banks: tuple[Run, ...]
    rivers: tuple[Run, ...]


class Ground:
    """Draws the base map in one projection. Cells are projected when they are first seen."""

    def __init__(self, base: BaseMap, projection: Projection) -> None:
        self._base, self.projection = base, projection
        self._picture = lru_cache(maxsize=8192)(self._make_picture)
        self._knot = lru_cache(maxsize=8192)(self._make_knot)

    def draw(self, painter: QPainter, rect: QRectF, scale: float, theme: Theme) -> None:
        """Draw a box of the plane (km); the painter's units are km, `scale` is px to a km."""
        reach = _REACH * _GRAIN / scale
        around = rect.adjusted(-reach, -reach, reach, reach)
        seen = list(self.cells(around, detail_at(scale)))
        land = _joined(picture.land for picture in seen)
        painter.fillRect(rect, theme.colour(Colour.SEA))
        if not theme.high_contrast:
            _draw_shallows(painter, rect, around, land, scale, theme)
        painter.fillPath(land, theme.colour(Colour.LAND))
        painter.fillPath(_joined(picture.lakes for picture in seen), theme.colour(Colour.SEA))
        _draw_lines(painter, rect, seen, theme)
        self._draw_net(painter, rect, scale, theme)

    def preparing(self, rect: QRectF, scale: float) -> Iterator[CellPicture]:
        """What drawing a box will need, projected one cell after the other."""
        reach = _REACH * _GRAIN / scale
        return self.cells(rect.adjusted(-reach, -reach, reach, reach), detail_at(scale))

    def _draw_net(self, painter: QPainter, rect: QRectF, scale: float, theme: Theme) -> None:
        step = _FINE_NET if scale >= _FINE_NET_FROM else _NET
        south, west, north, east = self._box(rect)
        low, high = max(-_HIGHEST, _down(south, step)), min(_HIGHEST, -_down(-north, step))
        left, right = _down(west, step), -_down(-east, step)
        shown = 0.4 if theme.high_contrast else 0.25
        painter.setPen(_thin(faint(theme.colour(Colour.COAST), shown)))
        for longitude in range(left, right + 1, step):
            painter.drawLine(self._knot(low, longitude), self._knot(high, longitude))
        for latitude in range(low, high + 1, step):
            along = range(left, right + 1, 1 if right - left < 60 else _NET)
            painter.drawPolyline(QPolygonF([self._knot(latitude, at) for at in along]))

    def cells(self, rect: QRectF, detail: Detail) -> Iterator[CellPicture]:
        """What lies in a box of the plane and near it, projected."""
        south, west, north, east = self._box(rect)
        near, far = self._base
        for low in range(_down(south, far.side), math.ceil(north), far.side):
            for left in range(_down(west, far.side), math.ceil(east), far.side):
                turned = (left + 180) % 360 - 180
                is_near = detail is Detail.FINE and near.covers(low, turned)
                cell = (near if is_near else far).cells.get((low, turned))
                if cell:
                    yield self._picture(is_near, cell, detail)

    def _box(self, rect: QRectF) -> tuple[float, float, float, float]:
        """South, west, north and east of a box of the plane, a little too large."""
        parts = [at / _SAMPLES for at in range(_SAMPLES + 1)]
        xs = [rect.left() + rect.width() * part for part in parts]
        ys = [rect.top() + rect.height() * part for part in parts]
        edge = [(x, y) for x in xs for y in (ys[0], ys[-1])]
        edge += [(x, y) for y in ys for x in (xs[0], xs[-1])]
        spots = [self.projection.degrees(x, y) for x, y in edge]
        east = self.projection.east
        turned = [(longitude - east + 180) % 360 - 180 for _latitude, longitude in spots]
        south, north = (pick(latitude for latitude, _longitude in spots) for pick in (min, max))
        spare = (north - south) / _SAMPLES
        return (
            max(-90.0, south - spare),
            max(-180.0, min(turned) - spare) + east,
            min(90.0, north + spare),
            min(180.0, max(turned) + spare) + east,
        )

    def _make_knot(self, latitude: int, longitude: int) -> QPointF:
        """A crossing of the net; on the map's eastern rim just inside it, not on the western."""
        rim = (longitude - self.projection.east) == _HALF_TURN
        return QPointF(*self.projection.plane(latitude, longitude - rim * _A_LITTLE))

    def _make_picture(self, is_near: bool, cell: Cell, detail: Detail) -> CellPicture:
        sheet = self._base.near if is_near else self._base.far
        apart = round(_APART_KM[detail] / _KM_PER_DEGREE / sheet.unit)
        land, shores = self._rings(sheet, cell, cell.land, apart)
        lakes, banks = self._rings(sheet, cell, cell.lakes, apart)
        rivers: list[Run] = []
        for shape in cell.rivers:
            ups, rights = _thinned(*sheet.points(shape), apart, sheet.edge)
            rivers += _runs(self._polygon(sheet, cell, ups, rights))
        return CellPicture(land, lakes, tuple(shores), tuple(banks), tuple(rivers))

    def _rings(
        self, sheet: Sheet, cell: Cell, shapes: Sequence[Shape], apart: int
    ) -> tuple[QPainterPath, list[Run]]:
        """Rings as one fill, and as lines where they do not lie on the cell's edge."""
        fill, runs = QPainterPath(), list[Run]()
        for shape in shapes:
            ups, rights = _thinned(*sheet.points(shape), apart, sheet.edge)
            ups.append(ups[0])
            rights.append(rights[0])
            points = self._polygon(sheet, cell, ups, rights)
            fill.addPolygon(points)
            for first, last in _off_edge(ups, rights, sheet.edge):
                runs += _runs(points[first : last + 1])
        return fill, runs

    def _polygon(
        self, sheet: Sheet, cell: Cell, ups: Sequence[int], rights: Sequence[int]
    ) -> list[QPointF]:
        xs, ys = self.projection.planes(cell.south, cell.west, sheet.unit, ups, rights)
        return list(map(QPointF, xs, ys))


def _off_edge(ups: Sequence[int], rights: Sequence[int], edge: int) -> Iterator[tuple[int, int]]:
    """The stretches (first and last point) of a ring that do not run along its cell's edge."""
    first = 0
    for at in range(len(ups) - 1):
        along = (ups[at] == ups[at + 1] and ups[at] in (0, edge)) or (
            rights[at] == rights[at + 1] and rights[at] in (0, edge)
        )
        if along:
            if at > first:
                yield first, at
            first = at + 1
    if first < len(ups) - 1:
        yield first, len(ups) - 1


def _runs(points: Sequence[QPointF]) -> Iterator[Run]:
    for start in range(0, len(points) - 1, _RUN):
        line = QPolygonF(points[start : start + _RUN + 1])
        box = line.boundingRect()
        yield Run(box.left(), box.top(), box.right(), box.bottom(), line)


def _draw_runs(painter: QPainter, runs: Sequence[Run], rect: QRectF) -> None:
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    for run in runs:
        beside = run.left > right or run.right < left or run.top > bottom or run.bottom < top
        if not beside:
            painter.drawPolyline(run.line)


def _thin(colour: QColor) -> QPen:
    """A pen of 1 px, whatever the painter's units; wider ones take far longer."""
    made = pen(colour)
    made.setCosmetic(True)
    return made


def _down(value: float, step: int) -> int:
    return math.floor(value / step) * step


def _joined(paths: Iterable[QPainterPath]) -> QPainterPath:
    """The paths as one: where two cells meet, no seam is left between their fills."""
    made = QPainterPath()
    for path in paths:
        made.addPath(path)
    made.setFillRule(Qt.FillRule.OddEvenFill)
    return made


def _draw_lines(painter: QPainter, rect: QRectF, seen: Sequence[CellPicture], theme: Theme) -> None:
    land, coast = theme.colour(Colour.LAND), theme.colour(Colour.COAST)
    painter.setPen(_thin(mixed(land, coast, _FAINT_RIVER)))
    for picture in seen:
        _draw_runs(painter, picture.rivers, rect)
        _draw_runs(painter, picture.banks, rect)
    painter.setPen(_thin(coast))
    for picture in seen:
        _draw_runs(painter, picture.shores, rect)


def _draw_shallows(
    painter: QPainter, rect: QRectF, around: QRectF, land: QPainterPath, scale: float, theme: Theme
) -> None:
    """Three soft bands: how much land lies around a spot tells how near a shore is."""
    grain = _GRAIN / scale
    size = QSize(round(around.width() / grain), round(around.height() / grain))
    small = QImage(size, QImage.Format.Format_Grayscale8)
    small.fill(0)
    with QPainter(small) as into:
        into.setRenderHint(QPainter.RenderHint.Antialiasing)
        into.scale(1 / grain, 1 / grain)
        into.translate(-around.topLeft())
        into.fillPath(land, QColor(Qt.GlobalColor.white))
    half = QSize(size.width() // 2, size.height() // 2)
    smoothly = Qt.TransformationMode.SmoothTransformation
    depths = small.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, smoothly)
    depths = depths.convertToFormat(QImage.Format.Format_Grayscale8)
    depths.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    sea, shore = theme.colours[Colour.SEA].rgb(), theme.colours[Colour.LAND].rgb()
    depths.setColorTable(_sea_colours(sea, shore))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipRect(rect)  # drawn from its own edges on: a part of it would have seams
    painter.drawImage(around, depths.convertToFormat(QImage.Format.Format_RGB32))


@lru_cache(maxsize=8)
def _sea_colours(sea: int, shore: int) -> list[int]:
    """The sea's colours by the land around, 0 to 255."""
    deep, light = QColor(sea), mixed(QColor(sea), QColor(shore), _LIGHT)
    return [mixed(deep, light, _lightness(value / 255)).rgb() for value in range(256)]


def _lightness(land: float) -> float:
    """The share of light where so much of what lies around is land: three soft steps."""
    return sum(part / (1 + math.exp((at - land) * _SHARPNESS)) for at, part in _SHALLOWS)


def _thinned(
    ups: list[int], rights: list[int], apart: int, edge: int
) -> tuple[list[int], list[int]]:
    """The points without those nearer than `apart` to the last one kept.

    Ends stay, and where a shape meets its cell's edge: the neighbour has the same points there.
    """
    if not apart:
        return ups, rights
    kept_ups, kept_rights = ups[:1], rights[:1]
    for at in range(1, len(ups) - 1):
        up, right = ups[at], rights[at]
        if up in (0, edge) or right in (0, edge):
            keep = not (
                up == ups[at - 1] == ups[at + 1] or right == rights[at - 1] == rights[at + 1]
            )
        else:
            keep = abs(up - kept_ups[-1]) + abs(right - kept_rights[-1]) >= apart
        if keep:
            kept_ups.append(up)
            kept_rights.append(right)
    return [*kept_ups, ups[-1]], [*kept_rights, rights[-1]]
