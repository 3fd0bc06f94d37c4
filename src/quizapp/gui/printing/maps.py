"""Maps for paper: black on white, with the marks that the words speak of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from quizapp.gui.map.camera import Camera
from quizapp.gui.map.canvas import Canvas, Frame
from quizapp.gui.map.scene import Look, Mode, Scene
from quizapp.gui.printing.blocks import MapPicture
from quizapp.gui.theme import Theme, TypeRole
from quizapp.questions.question import OnMap
from quizapp.study.atlas import Atlas
from quizapp.study.mapped import Degrees, Place

_RATIO = 3
"""So many dots a point: 216 to the inch."""
_KNOWN, _UNKNOWN = 4, 0
_TARGET = "question:target"
_DOT, _LABEL = 2.6, 15.0  # points
_ROUND = ((0, -1), (0.8, -0.8), (1, 0), (0.8, 0.8), (0, 1), (-0.8, 0.8), (-1, 0), (-0.8, -0.8))
_FREE = 18  # points round what the map is fitted to


def map_image(picture: MapPicture, width: int, height: int, theme: Theme) -> QImage:
    """The map in shades of grey, in a box of so many points."""
    image = QImage(width * _RATIO, height * _RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_RATIO)
    image.fill(Qt.GlobalColor.white)
    scene = Scene(_atlas(picture))
    marks = {_TARGET: picture.marks[0][0]} if picture.on_map.is_marked else {}
    look = Look(Mode.MARKED if marks else Mode.BROWSE, fog=False, targets=tuple(marks))
    camera = Camera(0.0, 0.0, 0, width, height).fitting(scene.fit, _FREE)
    painter = QPainter(image)
    try:
        Canvas().draw(painter, Frame(scene, look, camera, theme, _RATIO, "", marks))
        if not marks:
            _draw_numbers(painter, picture, scene, camera, theme)
    finally:
        painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def _draw_numbers(
    painter: QPainter, picture: MapPicture, scene: Scene, camera: Camera, theme: Theme
) -> None:
    """A dot at each spot and its number beside it, where it covers no other one."""
    spots = [(float(north), float(east)) for _word, north, east in picture.marks]
    dots = [QPointF(*camera.screen(*scene.projection.plane(*spot))) for spot in spots]
    painter.setFont(theme.type(TypeRole.STRONG).font)
    taken = [QRectF(dot.x() - _DOT, dot.y() - _DOT, 2 * _DOT, 2 * _DOT) for dot in dots]
    for (word, _north, _east), dot in zip(picture.marks, dots, strict=True):
        box = _free_box(dot, taken)
        taken.append(box)
        painter.setPen(QPen(Qt.GlobalColor.white, 1.5))
        painter.setBrush(Qt.GlobalColor.black)
        painter.drawEllipse(dot, _DOT, _DOT)
        painter.setPen(QPen(Qt.GlobalColor.black, 0.8))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawEllipse(box)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)


def _free_box(dot: QPointF, taken: Sequence[QRectF]) -> QRectF:
    """The box beside a dot that covers least of what is there."""
    away = _DOT + _LABEL / 2 + 1
    middles = [QPointF(dot.x() + across * away, dot.y() + down * away) for across, down in _ROUND]
    boxes = [QRectF(m.x() - _LABEL / 2, m.y() - _LABEL / 2, _LABEL, _LABEL) for m in middles]
    return min(boxes, key=lambda box: sum(_common(box, other) for other in taken))


def _common(one: QRectF, other: QRectF) -> float:
    both = one.intersected(other)
    return both.width() * both.height() if both.isValid() else 0.0


def _atlas(picture: MapPicture) -> Atlas:
    """The marked place, the landmarks by their names, and the corners of what is to be seen."""
    on_map = picture.on_map
    places = [
        _place(_TARGET, word, (float(north), float(east)), _UNKNOWN)
        for word, north, east in picture.marks[: int(on_map.is_marked)]
    ]
    places += [
        _place(f"question:landmark-{at}", one.text, (float(one.north), float(one.east)), _KNOWN)
        for at, one in enumerate(on_map.landmarks)
    ]
    places += [
        _place(f"question:corner-{at}", "", corner, _UNKNOWN)
        for at, corner in enumerate(_corners(on_map))
    ]
    return Atlas(places=tuple(places))


def _corners(on_map: OnMap) -> list[Degrees]:
    south, west, north, east = map(float, on_map.view)
    return [(north, west), (north, east), (south, west), (south, east)]


def _place(place_id: str, name: str, at: Degrees, strength: int) -> Place:
    return Place(
        id=place_id,
        facts=(),
        strength=strength,
        lift=float(bool(strength)),
        importance=0,
        due=None,
        hidden=not name,
        kind="",
        then=name,
        now=name,
        others=(),
        latitude=at[0],
        longitude=at[1],
        within_km=0.0,
    )
