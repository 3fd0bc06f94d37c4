"""What keys, mouse and wheel do on a map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from quizapp.gui.actions import Where, action_of, keys_of
from quizapp.gui.map.scene import Mode

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

    from quizapp.gui.map.view import MapView

_AIM_STEP, _AIM_FAR, _AIM_FINE = 8.0, 80.0, 1.0  # px
_PUSH = 120.0  # px
_DRAG_FROM = 5  # px
_NOTCH = 120  # eighths of a degree that Qt gives for one notch of a wheel
_ARROWS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}
_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_REACHES = {"aim": _AIM_STEP, "aim-far": _AIM_FAR, "aim-fine": _AIM_FINE}


class Hands:
    """Turns a map's events into what the map does. It decides nothing about places."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._drags = False
        self._turned = 0

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what a key means here; whether nobody else needs to hear of it."""
        view = self._view
        aims = view.aimed_at is not None
        action = action_of(event, Where.LOCATE if aims else Where.MAP)
        arrow = _ARROWS.get(keys_of(event).rpartition("+")[2], (0, 0))
        match action.name if action else "":
            case "walk":
                view.walk(*arrow)
            case "push":
                view.look_through(view.camera.moved(arrow[0] * _PUSH, arrow[1] * _PUSH))
            case "aim" | "aim-far" | "aim-fine" as name:
                self._aim(arrow, _REACHES[name])
            case name:
                return self._do(name, aims)
        return True

    def _do(self, name: str, aims: bool) -> bool:
        view = self._view
        match name:
            case "open-place":
                view.open_chosen()
            case "nearer":
                view.zoom_in()
            case "farther":
                view.zoom_out()
            case "whole":
                view.fit()
            case "reference":
                view.ask_reference()
            case _:
                if aims and name == "sure":
                    view.place_crosshair()
                return False
        return True

    def _aim(self, arrow: tuple[int, int], reach: float) -> None:
        camera, spot = self._view.camera, self._view.crosshair
        if spot is not None:
            across, down = camera.screen(*spot)
            right, below = across + arrow[0] * reach, down + arrow[1] * reach
            self._view.point_at(camera.plane(right, below))

    def press(self, event: QMouseEvent) -> None:
        """A button goes down: it may become a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._last = event.position()
            self._drags = False

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves: it drags the map, or shows what lies under it."""
        at = event.position()
        if self._pressed is None:
            self._view.hover(self._view.place_under(at))
            return
        if (at - self._pressed).manhattanLength() >= _DRAG_FROM:
            self._drags = True
        if self._drags:
            gone = self._last - at
            self._view.look_through(self._view.camera.moved(gone.x(), gone.y()))
            self._last = at

    def release(self, event: QMouseEvent) -> None:
        """A button goes up: without a drag it was a click."""
        clicked = self._pressed is not None and not self._drags
        self._pressed = None
        if not clicked:
            return
        at = event.position()
        if self._view.aimed_at is not None:
            self._view.point_at(self._view.camera.plane(at.x(), at.y()))
        elif self._view.look.mode is Mode.BROWSE:
            self._view.press_place(self._view.place_under(at), more=bool(event.modifiers() & _MORE))

    def turn(self, event: QWheelEvent) -> None:
        """The wheel zooms about the pointer, a step a notch; finer wheels add up."""
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        if steps:
            self._turned -= steps * _NOTCH
            at = event.position()
            self._view.look_through(self._view.camera.zoomed(steps, at.x(), at.y()))
