"""The days under the map: one slider for map and timeline, and what lets them pass."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.actions import action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Ground
from quizapp.gui.components.fields import Slider
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import announce, keep_direction
from quizapp.gui.pages.map.state import MapState
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import plain_date, say, short_date

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_CENTRE, _RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


class DayBar(Ground):
    """Shows the day of a MapState. `day_chosen` carries a day, `acted` names of actions."""

    day_chosen = Signal(int)
    acted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Colour.BG, parent)
        keep_direction(self)
        self._day: int | None = None
        self._play = self._button("play-map", say("Play"), ButtonKind.SECONDARY, "play")
        self._all = self._button("map-all-days", say("All days"), ButtonKind.QUIET, "")
        self._slider = Slider(say("Day"), 0, 1, self)
        self._slider.setPageStep(7)
        self._slider.valueChanged.connect(self._on_moved)
        self._said = Text("", TypeRole.SMALL_STRONG, Colour.ACCENT, self, align=_CENTRE)
        self._first = Text("", TypeRole.SMALL, Colour.INK2, self)
        self._last = Text("", TypeRole.SMALL, Colour.INK2, self, align=_RIGHT)
        ends = Row(gap=8)
        ends.add(self._first)
        ends.add(self._said, 1)
        ends.add(self._last)
        self._said_beside = Text("", TypeRole.SMALL_STRONG, Colour.ACCENT, self)
        line = Column(gap=0)
        line.add_all(self._slider, ends)
        row = Row(self, gap=20, margins=(20, 8, 20, 8))
        row.add(self._play, align=_MIDDLE)
        row.add(line, 1)
        row.add(self._said_beside, align=_MIDDLE)
        row.add(self._all, align=_MIDDLE)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_state(self, state: MapState) -> None:
        """Show the days there are, and the one that is looked at."""
        sweep = state.sweep
        self.setVisible(sweep is not None)
        if sweep is None:
            return
        first, last = sweep
        said = say("All days") if state.day is None else plain_date(state.day)
        self._slider.blockSignals(True)
        self._slider.setRange(first, last)
        self._slider.setValue(last if state.day is None else min(max(state.day, first), last))
        self._slider.setAccessibleDescription(said)
        self._slider.blockSignals(False)
        self._first.set_text(short_date(first))
        self._last.set_text(short_date(last))
        for text in (self._said, self._said_beside):
            text.set_text(said)
        self._all.setEnabled(state.day is not None)
        self._play.set_words(say("Stop") if state.is_playing else say("Play"))
        if state.day != self._day:
            self._day = state.day
            announce(self, said)

    def set_compact(self, is_compact: bool) -> None:
        """In one line, or with the first and the last day under the slider."""
        for part in (self._first, self._said, self._last, self._all):
            part.setVisible(not is_compact)
        self._said_beside.setVisible(is_compact)
        self._play.set_keys("" if is_compact else action_named("play-map").shown_keys)

    def _button(self, name: str, words: str, kind: ButtonKind, icon: str) -> Button:
        keys = action_named(name).shown_keys if icon else ""
        button = Button(words, kind, self, keys=keys, icon=icon)
        button.setObjectName(name)
        button.clicked.connect(self._on_clicked)
        return button

    @Slot(int)
    def _on_moved(self, day: int) -> None:
        self.day_chosen.emit(day)

    @Slot()
    def _on_clicked(self) -> None:
        self.acted.emit(self.sender().objectName())
