"""The ground as tiles, drawn a few at a time and kept: a frame never waits for all of them."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from quizapp.gui.map.camera import Camera, scale_at
from quizapp.gui.map.ground import CellPicture, Ground
from quizapp.gui.theme import Colour, Theme, ThemeName

SIDE = 256  # px of a tile
_VIEWS_KEPT = 2  # so many views' tiles: what is panned back to is there, and all that takes memory
_FOREVER = float("inf")


class _Look(NamedTuple):
    """What all kept tiles were drawn with."""

    theme: ThemeName
    ratio: float


class Tiles:
    """Draws a ground seen by a camera from tiles it keeps."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._look: _Look | None = None
        self._kept: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()
        self._begun: dict[tuple[int, int, int], Iterator[CellPicture]] = {}
        self._whole: tuple[Camera, QPixmap] | None = None

    @property
    def kept(self) -> int:
        """How many tiles there are."""
        return len(self._kept)

    def draw(
        self,
        painter: QPainter,
        camera: Camera,
        theme: Theme,
        ratio: float,
        seconds: float = _FOREVER,
    ) -> bool:
        """Draw the view in at most about `seconds`; whether nothing is left to be drawn.

        What is missing shows the last whole view, moved and enlarged.
        """
        self._take_look(_Look(theme.name, ratio))
        if self._whole and self._whole[0] == camera:
            painter.drawPixmap(0, 0, self._whole[1])
            return True
        self._draw_last(painter, camera, theme)
        if not self._draw_tiles(painter, camera, theme, time.perf_counter() + seconds):
            return False
        self._keep_whole(camera, theme, ratio)
        return True

    def _take_look(self, look: _Look) -> None:
        if look != self._look:
            self._look, self._whole = look, None
            self._kept.clear()
            self._begun.clear()

    def _draw_last(self, painter: QPainter, camera: Camera, theme: Theme) -> None:
        view = QRectF(0, 0, camera.width, camera.height)
        painter.fillRect(view, theme.colour(Colour.SEA))
        if self._whole is None:
            return
        last, picture = self._whole
        left, top = camera.screen(*last.plane(0, 0))
        grown = camera.scale / last.scale
        painter.drawPixmap(
            QRectF(left, top, last.width * grown, last.height * grown),
            picture,
            QRectF(picture.rect()),
        )

    def _draw_tiles(self, painter: QPainter, camera: Camera, theme: Theme, deadline: float) -> bool:
        left, top = camera.corner
        whole, is_first = True, True
        seen = list(_tiles_of(camera))
        for column, row in seen:
            key = camera.step, column, row
            tile = self._kept.get(key)
            if tile is None and (is_first or time.perf_counter() < deadline):
                tile = self._made(key, theme, deadline)
                is_first = False  # one is tried in every frame, however late it is
            if tile is None:
                whole = False
            else:
                self._kept.move_to_end(key)
                painter.drawPixmap(column * SIDE - left, row * SIDE - top, tile)
        self._let_go(_VIEWS_KEPT * len(seen))
        return whole

    def _keep_whole(self, camera: Camera, theme: Theme, ratio: float) -> None:
        picture = QPixmap(round(camera.width * ratio), round(camera.height * ratio))
        picture.setDevicePixelRatio(ratio)
        with QPainter(picture) as painter:
            self._draw_tiles(painter, camera, theme, _FOREVER)
        self._whole = camera, picture

    def _made(self, key: tuple[int, int, int], theme: Theme, deadline: float) -> QPixmap | None:
        """A tile drawn and kept, or None when there is no time left."""
        step, column, row = key
        scale = scale_at(step)
        side = SIDE / scale
        rect = QRectF(column * side, row * side, side, side)
        if not self._prepare(key, rect, scale, deadline):
            return None
        self._kept[key] = made = self._drawn(rect, scale, theme)
        return made

    def _let_go(self, most: int) -> None:
        """Keep at most so many tiles, those that were seen last."""
        while len(self._kept) > most:
            self._kept.popitem(last=False)
        if len(self._begun) > most:  # begun, and pushed out of sight before they were done
            self._begun.clear()

    def _prepare(
        self, key: tuple[int, int, int], rect: QRectF, scale: float, deadline: float
    ) -> bool:
        """Project what a tile needs, from where the last frame stopped; whether all is there."""
        cells = self._begun.setdefault(key, self._ground.preparing(rect, scale))
        for _cell in cells:
            if time.perf_counter() > deadline:
                return False
        del self._begun[key]
        return True

    def _drawn(self, rect: QRectF, scale: float, theme: Theme) -> QPixmap:
        assert self._look is not None
        ratio = self._look.ratio
        tile = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
        tile.setDevicePixelRatio(ratio)
        with QPainter(tile) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
            painter.translate(-rect.topLeft())
            self._ground.draw(painter, rect, scale, theme)
        return tile


def _tiles_of(camera: Camera) -> Iterator[tuple[int, int]]:
    """The tiles that a view meets, those at its middle first."""
    left, top = camera.corner
    columns = range(left // SIDE, (left + camera.width - 1) // SIDE + 1)
    rows = range(top // SIDE, (top + camera.height - 1) // SIDE + 1)
    middle = (left + camera.width / 2) / SIDE - 0.5, (top + camera.height / 2) / SIDE - 0.5
    found = [(column, row) for column in columns for row in rows]
    found.sort(key=lambda at: abs(at[0] - middle[0]) + abs(at[1] - middle[1]))
    yield from found
