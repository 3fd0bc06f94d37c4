"""The parts of a duel’s page: each of the two as a card, what differs, where they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from quizapp.gui.components.card import Card, Line
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.map import MapModel
from quizapp.gui.map.names import writable
from quizapp.gui.map.pane import MapPane
from quizapp.gui.map.scene import Look, Scene
from quizapp.gui.pages.duel.state import SidePicture
from quizapp.gui.pages.page import clear
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say
from quizapp.study.atlas import Atlas, km_between, text_of_spot

if TYPE_CHECKING:
    from collections.abc import Sequence

_MAP_TALL = 240  # px at 100 %
_BETWEEN = " · "


class SideCard(Card):
    """One of the two."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=8)
        self._title = Text("", TypeRole.TITLE, parent=self, selectable=True)
        self._names = Text("", TypeRole.BODY, Colour.INK2, self, selectable=True)
        self._sentence = Text("", TypeRole.BODY, parent=self, selectable=True)
        self._days = Text("", TypeRole.SMALL_STRONG, Colour.ACCENT, self)
        self.body.add_all(self._title, self._names, self._sentence, self._days)
        self.body.addStretch(1)

    def show_side(self, side: SidePicture) -> None:
        """Show another."""
        names = _BETWEEN.join(writable(side.names.split(_BETWEEN)))
        self._title.set_text(side.title)
        self._names.set_text(names)
        self._names.setVisible(bool(names))
        self._sentence.set_text(side.sentence)
        self._days.set_text(side.days)
        self._days.setVisible(bool(side.days))


class DifferencesCard(Card):
    """In which words of the deck the two differ, left and right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=10)
        self._is_wide = True
        self._pairs: tuple[tuple[str, str], ...] = ()
        self._rows: list[Row] = []
        self.body.add(Text(say("What differs"), TypeRole.HEADING, parent=self))
        self._column = Column(gap=10)
        self.body.add(self._column)

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show others; without any the card is not there."""
        self.setVisible(bool(pairs))
        if tuple(pairs) == self._pairs:
            return
        self._pairs = tuple(pairs)
        clear(self._column)
        self._rows = []
        for number, (left, right) in enumerate(pairs):
            if number:
                self._column.add(Line(self))
            row = Row(gap=24)
            row.add(Text(left, parent=self, selectable=True), 1)
            row.add(Text(right, parent=self, selectable=True), 1)
            self._column.add(row)
            self._rows.append(row)
        self.set_wide(is_wide=self._is_wide)

    def set_wide(self, *, is_wide: bool) -> None:
        """Beside each other, or under."""
        self._is_wide = is_wide
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(across if is_wide else down)


class SpotsMap(MapPane):
    """The two on a map. A screen reader hears where they lie, and how far apart."""

    ring_space = 0

    def __init__(self, parent: QWidget) -> None:
        model = MapModel()
        model.show_look(Look(fog=False))
        super().__init__(model, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_atlas(self, atlas: Atlas) -> None:
        """Show other spots; without any the map is not there."""
        self.setVisible(bool(atlas.places))
        self.setAccessibleName(_spots_said(atlas))
        if atlas != self.scene.atlas:
            self.model.show_scene(Scene(atlas))
            self.fit()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.size(_MAP_TALL), self.theme.size(_MAP_TALL))


def _spots_said(atlas: Atlas) -> str:
    spots = [(place.latitude, place.longitude) for place in atlas.places]
    where = [
        say("{place}: {spot}", place=place.then, spot=text_of_spot(*spot))
        for place, spot in zip(atlas.places, spots, strict=True)
    ]
    if len(spots) == 2:
        where.append(say("{km}\u00a0km apart", km=round(km_between(*spots))))
    return ", ".join(where)
