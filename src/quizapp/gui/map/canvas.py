"""A whole map drawn by one painter: ground, fog, lines, marks, labels, scale. No widget."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from quizapp.facts.problem import QuizAppError
from quizapp.gui.map.basemap import BaseMap, base_map, no_base_map
from quizapp.gui.map.camera import Camera
from quizapp.gui.map.ground import Ground
from quizapp.gui.map.legend import draw_legend
from quizapp.gui.map.painting import Overlay
from quizapp.gui.map.projection import Projection, Region
from quizapp.gui.map.scene import Look, Mode, Scene, marks_by_id, seen_by
from quizapp.gui.map.tiles import Tiles
from quizapp.gui.map.veil import Hole, Veil, hole_radius
from quizapp.gui.theme import Theme
from quizapp.study.atlas import THEN, Atlas

_FOREVER = float("inf")
_MARGIN = 40  # px at 100 % that stay free round what a map is fitted to
_GROUNDS = 4


class Frame(NamedTuple):
    """What is to be drawn: `marks` are words on the marks of places by their ids."""

    scene: Scene
    look: Look
    camera: Camera
    theme: Theme
    ratio: float = 1.0
    chosen: str = ""
    marks: Mapping[str, str] = {}


class Canvas:
    """Draws frames, and keeps what the next one can use again."""

    def __init__(self) -> None:
        self._tiles: tuple[Projection, Tiles] | None = None
        self._overlay, self._veil = Overlay(), Veil()

    def draw(self, painter: QPainter, frame: Frame, seconds: float = _FOREVER) -> bool:
        """Draw a frame; whether ground and labels were each finished within about `seconds`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tiles = self._tiles_for(frame.scene.projection)
        done = tiles.draw(painter, frame.camera, frame.theme, frame.ratio, seconds)
        look = frame.look
        if look.fog and (look.mode is Mode.BROWSE or look.told):
            size = QSize(frame.camera.width, frame.camera.height)
            self._veil.draw(painter, size, _holes(frame), frame.camera.scale, frame.theme)
        lettered = self._overlay.draw(
            painter,
            frame.scene,
            look,
            frame.camera,
            frame.theme,
            frame.ratio,
            chosen=frame.chosen,
            marks=frame.marks,
            seconds=seconds,
        )
        return done and lettered

    def _tiles_for(self, projection: Projection) -> Tiles:
        if self._tiles is None or self._tiles[0] != projection:
            self._tiles = projection, Tiles(_ground(projection))
        return self._tiles[1]


def draw_map(
    painter: QPainter,
    rect: QRectF,
    atlas: Atlas,
    theme: Theme,
    *,
    naming: str = THEN,
    fog: bool = False,
    marks: tuple[str, ...] = (),
    region: Region | None = None,
) -> None:
    """Draw a still map into a box of the painter: for paper and small pictures.

    `marks` are places that are asked: "?" or numbers stand there, and their names nowhere.
    `region` is what to show, else all the places.
    """
    scene = Scene(atlas, region)
    mode = Mode.MARKED if marks else Mode.BROWSE
    look = Look(mode, naming, fog=fog, targets=marks)
    size = rect.size().toSize()
    camera = Camera(0.0, 0.0, 0, size.width(), size.height())
    fitted = camera.fitting(scene.fit, theme.pad(_MARGIN) / 2)
    ratio = painter.device().devicePixelRatioF()
    painter.save()
    painter.setClipRect(rect)
    painter.translate(rect.topLeft())
    Canvas().draw(painter, Frame(scene, look, fitted, theme, ratio, "", marks_by_id(marks)))
    draw_legend(painter, fitted, theme, scene, look)
    painter.restore()


def _holes(frame: Frame) -> list[Hole]:
    """Where the fog is lifted: round every place in or near the view, as far as it is known."""
    reach = hole_radius(frame.camera.scale, frame.theme)
    seen = seen_by(frame.camera, frame.scene.places, reach)
    return [(one.across, one.down, one.spot.place.lift) for one in seen if one.spot.place.lift]


@lru_cache(maxsize=_GROUNDS)
def _ground(projection: Projection) -> Ground:
    """The ground in a projection; maps that show the same part of the world share it."""
    return Ground(_base(), projection)


def _base() -> BaseMap:
    """The base map, or an empty one: a map without coasts still shows its places."""
    try:
        return base_map()
    except QuizAppError:
        return no_base_map()
