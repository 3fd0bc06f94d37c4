"""The scale of a map, and what a reader must know of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from quizapp.facts.problem import QuizAppError
from quizapp.gui.map.basemap import base_map
from quizapp.gui.map.camera import Camera
from quizapp.gui.map.scene import Look, Scene
from quizapp.gui.theme import Colour, Radius, Theme, TypeRole
from quizapp.gui.theme.paint import box, faint, pen
from quizapp.gui.wording import say, told

# px at 100 %
_LONGEST, _SIDE, _TICK, _GAP = 110, 20, 7, 8
_KM = (1, 2, 5, 10, 20, 50, 100, 200, 300, 500, 1000, 2000, 5000)


def draw_legend(painter: QPainter, camera: Camera, theme: Theme, scene: Scene, look: Look) -> None:
    """The scale at the bottom left, the note at the bottom right as far as it finds room."""
    end = _draw_scale(painter, camera, theme)
    style, gap = theme.type(TypeRole.MICRO), theme.pad(_GAP)
    right = camera.width - theme.pad(_SIDE)
    room = right - end - 3 * gap
    choices = notes(scene, look)
    words = next((one for one in choices if style.width(one) <= room), "")
    words = words or style.elided(choices[-1], max(0.0, room))
    ground = QRectF(right - style.width(words) - gap, _top(camera, theme), 0, style.line_height)
    ground.setRight(right + gap)
    _write(painter, ground, ground.left() + gap, words, theme)


def notes(scene: Scene, look: Look) -> Sequence[str]:
    """What a reader must know, in ever fewer words: rough lines, and that no borders are drawn."""
    try:
        base_map()
    except QuizAppError as error:
        return [told(error), say("The coasts could not be read.")]
    if any(not drawn.line.latitude_only for drawn in scene.shown_lines(look)):
        return [
            say("Dashed lines are approximate. Borders are not drawn: today’s would mislead."),
            say("Dashed lines are approximate. No borders are drawn."),
            say("Lines approximate, no borders"),
        ]
    return [say("Borders are not drawn: today’s would mislead."), say("No borders are drawn.")]


def _draw_scale(painter: QPainter, camera: Camera, theme: Theme) -> float:
    """A bar for a round number of km; returns where its words end."""
    longest, side, gap = theme.size(_LONGEST), theme.pad(_SIDE), theme.pad(_GAP)
    km = max((one for one in _KM if one * camera.scale <= longest), default=_KM[0])
    wide, style = km * camera.scale, theme.type(TypeRole.MICRO)
    words = say("{km}\u00a0km", km=km)
    ground = QRectF(side - gap, _top(camera, theme), 0, style.line_height)
    ground.setRight(side + wide + gap + style.width(words) + gap)
    _write(painter, ground, side + wide + gap, words, theme)
    bottom = ground.center().y() + theme.size(_TICK) / 2
    painter.setPen(pen(theme.colour(Colour.INK2), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    bar = QPainterPath(QPointF(side, bottom - theme.size(_TICK)))
    for across, up in ((0.0, 0), (wide, 0), (wide, theme.size(_TICK))):
        bar.lineTo(side + across, bottom - up)
    painter.drawPath(bar)
    return ground.right()


def _write(painter: QPainter, ground: QRectF, left: float, words: str, theme: Theme) -> None:
    """Small words on a pale ground of their own, so that nothing under them disturbs."""
    if not words:
        return
    style, gap = theme.type(TypeRole.MICRO), theme.pad(_GAP) / 2
    opaque = 1.0 if theme.high_contrast else 0.8
    fill = faint(theme.colour(Colour.BG), opaque)
    box(painter, ground.adjusted(0, -gap, 0, gap), theme.radius(Radius.INNER), fill)
    painter.setFont(style.font)
    painter.setPen(theme.colour(Colour.INK2))
    painter.drawText(QPointF(left, ground.top() + style.baseline), words)


def _top(camera: Camera, theme: Theme) -> float:
    return camera.height - theme.pad(_SIDE) - theme.type(TypeRole.MICRO).line_height
