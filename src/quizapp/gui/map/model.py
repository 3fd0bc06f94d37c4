"""The places of a map as rows: what the list twin shows, and what map and list select in."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.gui.components.memory import Strength, strength_word
from quizapp.gui.map.names import writable
from quizapp.gui.map.scene import Look, Mode, Scene
from quizapp.gui.wording import counted, days, say
from quizapp.study.atlas import Atlas, Place, text_of_spot

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, as numbers."""

    NAME = 0
    OTHERS = 1
    STRENGTH = 2
    DUE = 3
    POSITION = 4
    HAPPENED = 5


class Role(IntEnum):
    """What more a row knows."""

    PLACE = Qt.ItemDataRole.UserRole
    ID = Qt.ItemDataRole.UserRole + 1
    SORT = Qt.ItemDataRole.UserRole + 2
    PICKED = Qt.ItemDataRole.UserRole + 3


class MapModel(QAbstractTableModel):
    """One row a place, the most important first. What must not be read today has no name here.

    While a place is asked, the rows are those that the map shows: landmarks, and what is marked.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene(Atlas())
        self._look = Look()
        self._rows: tuple[Place, ...] = ()

    @property
    def scene(self) -> Scene:
        """What is laid out."""
        return self._scene

    @property
    def look(self) -> Look:
        """What was chosen to be seen of it."""
        return self._look

    def show_scene(self, scene: Scene) -> None:
        """Show other places."""
        self.beginResetModel()
        self._scene = scene
        self._fill()
        self.endResetModel()

    def show_look(self, look: Look) -> None:
        """Show the same places in another way; the rows stay where only their words change."""
        if look == self._look:
            return
        places = self._places(look)
        if places == self._rows:
            self._look = look
            self._tell_words_changed()
            return
        self.beginResetModel()
        self._look = look
        self._fill()
        self.endResetModel()

    def place_at(self, row: int) -> Place:
        """The place of a row."""
        return self._rows[row]

    def row_of(self, place_id: str) -> int:
        """The row of a place, -1 when it has none."""
        return next((row for row, one in enumerate(self._rows) if one.id == place_id), -1)

    def said(self, place: Place) -> str:
        """The place in words, as a screen reader says it."""
        row = self.row_of(place.id)
        told = [self._words(row, column) for column in Column if column is not Column.POSITION]
        if place.id in self._look.picked:
            told.insert(1, say("chosen"))
        return ", ".join(words for words in told if words)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        place, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                given: Any = self._words(index.row(), column)
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.NAME:
                given = self.said(place)
            case Role.PLACE:
                given = place
            case Role.ID:
                given = place.id
            case Role.PICKED:
                given = place.id in self._look.picked
            case Role.SORT:
                given = self._rank(index.row(), column)
            case _:
                given = None
        return given

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = (
            say("Place"),
            say("Other names"),
            say("Memory"),
            say("Asked again"),
            say("Position"),
            say("What happened here"),
        )
        return words[section] if 0 <= section < len(words) else None

    def _fill(self) -> None:
        self._rows = self._places(self._look)

    def _places(self, look: Look) -> tuple[Place, ...]:
        return tuple(spot.place for spot in self._scene.shown_places(look))

    def _tell_words_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1)
            )

    def _words(self, row: int, column: Column) -> str:
        place = self._rows[row]
        leading, others = self._scene.names(place, self._look)
        match column:
            case Column.NAME:
                return leading or self._unnamed(place)
            case Column.OTHERS:
                return " · ".join(writable(others))
            case Column.STRENGTH:
                return strength_word(Strength(place.strength))
            case Column.DUE:
                return due_words(place.due, self._scene.atlas.today)
            case Column.POSITION:
                secret = place.hidden or self._look.mode is not Mode.BROWSE
                return "" if secret else text_of_spot(place.latitude, place.longitude)
            case Column.HAPPENED:
                return self._happened(place)

    def _unnamed(self, place: Place) -> str:
        if place.id in self._look.targets:
            number = self._look.targets.index(place.id) + 1
            if len(self._look.targets) == 1:
                return say("The marked place")
            return say("Marked place {number}", number=number)
        return say("A place you are asked about today")

    def _happened(self, place: Place) -> str:
        found = self._scene.happenings(place.id, self._look.day)
        named = [one.title for one in found if not one.hidden]
        hidden = len(found) - len(named)
        if hidden:
            named.append(counted(hidden, "{n} thing asked today", "{n} things asked today"))
        return " · ".join(named)

    def _rank(self, row: int, column: Column) -> Any:
        place = self._rows[row]
        match column:
            case Column.STRENGTH:
                return place.lift
            case Column.DUE:
                return float("inf") if place.due is None else place.due
        return self._words(row, column).casefold()


def due_words(due: int | None, today: int) -> str:
    """When a place is asked again: "today", "in 3 days"; nothing when it was never met."""
    if due is None:
        return ""
    if due <= today:
        return say("today")
    return say("in {days}", days=days(due - today))
