"""The map as a widget: looked round in, pointed at, or asked about."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPointF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.themed import announce
from quizapp.gui.map.camera import box_of
from quizapp.gui.map.canvas import Frame
from quizapp.gui.map.controls import ReferencePanel
from quizapp.gui.map.hands import Hands
from quizapp.gui.map.lettering import MARK
from quizapp.gui.map.locating import TARGET, draw_crosshair, draw_outcome
from quizapp.gui.map.model import MapModel, Role
from quizapp.gui.map.outcome import Outcome
from quizapp.gui.map.pane import SIDE, MapPane
from quizapp.gui.map.projection import Plane
from quizapp.gui.map.scene import Look, Mode, Scene, marks_by_id, same_places
from quizapp.gui.map.walking import next_that_way
from quizapp.gui.wording import say
from quizapp.study.atlas import Atlas, text_of_spot

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QKeyEvent,
        QMouseEvent,
        QWheelEvent,
    )

_MARGIN = 112  # px at 100 % round a guess and its answer
_PANEL = 380


class MapView(MapPane):
    """A map of an atlas, in one of three modes.

    BROWSE: `selected` carries the id of the place chosen by click, arrows or the list twin ("" for
    none), `activated` that of the one opened, `pick_toggled` that of one clicked with Ctrl or
    Shift: to be taken out, or put back. LOCATE: a crosshair; `aimed` carries where it points
    (degrees north and east) and `placed` where Enter put it; Enter goes on to the page. MARKED:
    places bear signs instead of names.
    """

    selected = Signal(str)
    activated = Signal(str)
    aimed = Signal(float, float)
    placed = Signal(float, float)
    reference_asked = Signal()
    pick_toggled = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        model: MapModel | None = None,
        own_reference_field: bool = True,
    ) -> None:
        super().__init__(model or MapModel(), parent)
        self._selection = QItemSelectionModel(self._model, self)
        self._aim: Plane | None = None
        self._outcome: Outcome | None = None
        self._hovered = ""
        self._hands = Hands(self)
        self._own_field = own_reference_field
        self._panel = ReferencePanel(self)
        self._panel.hide()
        self._connect_parts()
        self.setAccessibleName(say("Map"))
        self._describe()
        self.follow_theme()

    def _connect_parts(self) -> None:
        self._selection.currentChanged.connect(self._on_current)
        self._model.dataChanged.connect(self.update)
        self._model.modelReset.connect(self._on_reset)
        self._panel.found.connect(self._on_reference)
        self._panel.closed.connect(self._close_panel)

    @property
    def selection(self) -> QItemSelectionModel:
        """What map and list twin select in."""
        return self._selection

    @property
    def aimed_at(self) -> tuple[float, float] | None:
        """Where the crosshair points, degrees north and east."""
        return None if self._aim is None else self.scene.projection.degrees(*self._aim)

    @property
    def crosshair(self) -> Plane | None:
        """Where the crosshair stands on the plane."""
        return self._aim

    @property
    def chosen(self) -> str:
        """The id of the place selected, "" for none."""
        index = self._selection.currentIndex()
        return str(index.data(Role.ID)) if index.isValid() else ""

    def show_atlas(self, atlas: Atlas) -> None:
        """Show other places, or the same ones known otherwise; then the view stays as it is."""
        chosen, stays = self.chosen, same_places(atlas, self.scene.atlas)
        self._model.show_scene(Scene(atlas))
        if chosen:
            self.select(chosen)
        if not stays:
            self.fit()
        self.update()

    def set_day(self, day: int | None) -> None:
        """Show only what had happened by a day (day number); None for everything."""
        self._show(self.look._replace(day=day))

    def set_naming(self, naming: str) -> None:
        """Let other names lead: one of the atlas's namings."""
        self._show(self.look._replace(naming=naming))

    def set_fog(self, fog: bool) -> None:
        """Lay the fog over what is not known, or lift it all."""
        self._show(self.look._replace(fog=fog))

    def set_lines(self, lines: bool) -> None:
        """Show the deck's lines, or not."""
        self._show(self.look._replace(lines=lines))

    def set_picked(self, picked: Iterable[str]) -> None:
        """Show a tick at the places that were taken out."""
        self._show(self.look._replace(picked=frozenset(picked)))

    @property
    def places_in_sight(self) -> tuple[str, ...]:
        """The ids of the places whose marks are inside the view, in the order of the list."""
        shown = self.scene.shown_places(self.look)
        return tuple(spot.place.id for spot in shown if self.is_seen((spot.x, spot.y)))

    def browse(self) -> None:
        """Look round."""
        self._aim = self._outcome = None
        self._show(self.look._replace(mode=Mode.BROWSE, targets=(), told=False))

    def locate(self, target: str) -> None:
        """Ask where a place lies: a crosshair, and nothing that tells."""
        self._outcome = None
        self._selection.clear()
        self._aim = self._camera.plane(self._camera.width / 2, self._camera.height / 2)
        self._show(self.look._replace(mode=Mode.LOCATE, targets=(target,), told=False))

    def mark(self, targets: Sequence[str]) -> None:
        """Ask for the names of places: one bears "?", several bear numbers from 1."""
        self._aim = self._outcome = None
        self._show(self.look._replace(mode=Mode.MARKED, targets=tuple(targets), told=False))

    def aim(self, latitude: float, longitude: float) -> None:
        """Point the crosshair at a spot, and bring it into sight."""
        self._aim_at(self.scene.projection.plane(latitude, longitude))

    def show_outcome(self, outcome: Outcome) -> None:
        """Show how far off a guess was; what was secret may now be read."""
        self._aim, self._outcome = None, outcome
        self._show(self.look._replace(told=True))
        plane = self.scene.projection.plane
        spots = [*outcome.answer, *([outcome.guess] if outcome.guess else [])]
        points = [plane(*spot) for spot in spots]
        if not all(self.is_seen(point) for point in points):
            box = box_of(points, outcome.within_km)
            self._take(self._camera.fitting(box, self.theme.pad(_MARGIN)))

    def select(self, place_id: str) -> None:
        """Choose a place, in the list twin too; "" for none."""
        row = self._model.row_of(place_id)
        if row < 0:
            self._selection.clear()
            return
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._selection.setCurrentIndex(self._model.index(row, 0), how)

    @Slot()
    def ask_reference(self) -> None:
        """Let a position be typed, here or where the page does."""
        if self._own_field:
            self.place_parts()
            self._panel.ask()
        else:
            self.reference_asked.emit()

    # What hands do (hands.py)

    def point_at(self, plane: Plane) -> None:
        """Point the crosshair at a spot of the plane, and tell."""
        self._aim_at(plane)

    def walk(self, right: int, down: int) -> None:
        """Choose the next place in a direction from the one chosen, or from the middle."""
        spot = self.scene.spot(self.chosen)
        x, y = (spot.x, spot.y) if spot else (self._camera.x, self._camera.y)
        places = [one for one in self.scene.shown_places(self.look) if one.place.id != self.chosen]
        found = next_that_way(places, x, y, right, down)
        if found is not None:
            self.select(found.place.id)

    def press_place(self, place_id: str, *, more: bool) -> None:
        """A place was clicked: choose it, or with `more` take it out beside the others."""
        if not more:
            self.select(place_id)
        elif place_id:
            self.pick_toggled.emit(place_id)

    def open_chosen(self) -> None:
        """Open the place chosen."""
        if self.chosen:
            self.activated.emit(self.chosen)

    def place_crosshair(self) -> None:
        """The crosshair stands where it is meant to."""
        if self.aimed_at is not None:
            self.placed.emit(*self.aimed_at)

    def place_under(self, at: QPointF) -> str:
        """The id of the place whose mark is under the pointer, "" for none."""
        reach = max(TARGET, self.theme.size(MARK)) / 2 + 1
        found = [
            (math.hypot(across - at.x(), down - at.y()), spot.place.id)
            for spot in self.scene.shown_places(self.look)
            for across, down in (self._camera.screen(spot.x, spot.y),)
        ]
        near = min(found, default=(math.inf, ""))
        return near[1] if near[0] <= reach else ""

    def hover(self, place_id: str) -> None:
        """Show the names of the place under the pointer."""
        if place_id != self._hovered:
            self._hovered = place_id
            self.update()

    # Slots

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        chosen = str(index.data(Role.ID)) if index.isValid() else ""
        spot = self.scene.spot(chosen)
        if spot is not None:
            if self.isVisible() and not self.is_seen((spot.x, spot.y)):
                self.fly_to(spot.place.latitude, spot.place.longitude)
            announce(self, self._model.said(spot.place))
        self._describe()
        self.update()
        self.selected.emit(chosen)

    @Slot()
    def _on_reset(self) -> None:
        self._hovered = ""
        self.update()

    @Slot(float, float)
    def _on_reference(self, latitude: float, longitude: float) -> None:
        if self.look.mode is Mode.LOCATE:
            self.aim(latitude, longitude)
        else:
            self.fly_to(latitude, longitude)

    @Slot()
    def _close_panel(self) -> None:
        self._panel.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # Inside

    def _show(self, look: Look) -> None:
        self._model.show_look(look)
        self._describe()
        self.update()

    def _aim_at(self, plane: Plane) -> None:
        self._aim = plane
        if not self.is_seen(plane):
            self._take(self._camera.centred(*plane))
        spot = self.aimed_at
        assert spot is not None
        self._describe()
        announce(self, text_of_spot(*spot))
        self.update()
        self.aimed.emit(*spot)

    def _describe(self) -> None:
        """What a screen reader says of the map as it stands."""
        spot = self.aimed_at
        chosen = self.scene.spot(self.chosen)
        if spot is not None:
            words = say("The crosshair is at {spot}.", spot=text_of_spot(*spot))
        elif chosen is not None:
            words = self._model.said(chosen.place)
        else:
            words = say("Arrow keys walk from place to place. The list has the same places.")
        self.setAccessibleDescription(words)

    def place_parts(self) -> None:
        super().place_parts()
        side = self.theme.pad(SIDE)
        wide = min(self.theme.size(_PANEL), self.width() - 2 * side)
        tall = self._panel.heightForWidth(wide)
        self._panel.setGeometry((self.width() - wide) // 2, side, wide, tall)

    def held_spot(self) -> Plane | None:
        spot = self.scene.spot(self.chosen)
        return self._aim or ((spot.x, spot.y) if spot else None)

    def draw_over(self, painter: QPainter) -> None:
        spot, projection = self.aimed_at, self.scene.projection
        if self._outcome is not None:
            draw_outcome(painter, self._outcome, projection, self._camera, self.theme)
        elif spot is not None and self._aim is not None:
            draw_crosshair(painter, self._aim, spot, self._camera, self.theme)

    # Qt

    def frame(self) -> Frame:
        look = self.look
        marks = marks_by_id(look.targets) if look.mode is Mode.MARKED else {}
        return super().frame()._replace(chosen=self.chosen or self._hovered, marks=marks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._hands.press_key(event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hands.press(event)
        super().mousePressEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        if self.look.mode is Mode.BROWSE:
            self.open_chosen()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._hands.turn(event)
        event.accept()
