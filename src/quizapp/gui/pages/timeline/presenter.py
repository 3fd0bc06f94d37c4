"""The timeline's presenter: what is known today, where one looks, what is chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.day import PassingDays, SharedDay
from quizapp.gui.pages.timeline.state import (
    TimelineState,
    Zoom,
    changed_lane,
    chosen,
    moved,
    nearer,
    opened,
    picked_all,
    stepped,
    toggled,
    walked,
    zoomed,
)
from quizapp.gui.wording import told
from quizapp.study.chronicle import chronicle_of
from quizapp.study.desk import Desk

_STEP = 1.5


class TimelinePresenter(QObject):
    """`state_changed` carries a TimelineState."""

    state_changed = Signal(object)

    def __init__(self, day: SharedDay, parent: QObject) -> None:
        super().__init__(parent)
        self.state = TimelineState(day=day.day)
        self._day = day
        day.day_changed.connect(self._take_day)
        self.days = PassingDays(day, lambda step: stepped(self.state, step), self)
        self.days.playing_changed.connect(self._take_playing)

    def look(self, desk: Desk, fact: str = "") -> None:
        """Show what is known now; with a fact, what it tells of is chosen."""
        try:
            chronicle = chronicle_of(desk)
        except QuizAppError as error:
            self._say(replace(self.state, problem=told(error)))
            return
        state = opened(chronicle, self.state)
        if fact:
            found = next((one.id for one in chronicle.marks if fact in one.facts), "")
            state = chosen(state, found)
        self._say(state)

    def choose(self, mark_id: str) -> None:
        """Something was pointed at."""
        self._say(chosen(self.state, mark_id))

    @Slot(str)
    def toggle(self, mark_id: str) -> None:
        """Take something out for a quiz, or put it back."""
        self._say(toggled(self.state, mark_id))

    def pick_all(self) -> None:
        """Take out all that is in sight, or put all back."""
        self._say(picked_all(self.state))

    def walk(self, steps: int) -> None:
        """To the event before or after."""
        self._say(walked(self.state, steps))

    def change_lane(self, steps: int) -> None:
        """To another lane, about the same time."""
        self._say(changed_lane(self.state, steps))

    def zoom_to(self, zoom: Zoom) -> None:
        """Another step of the zoom."""
        self._say(zoomed(self.state, zoom))

    @Slot(float, float)
    def zoom_at(self, factor: float, day: float) -> None:
        """Nearer, keeping a day in its place."""
        self._say(nearer(self.state, factor, day))

    def nearer(self) -> None:
        """A step nearer."""
        self._say(nearer(self.state, _STEP))

    def farther(self) -> None:
        """A step farther away."""
        self._say(nearer(self.state, 1 / _STEP))

    @Slot(float)
    def move(self, days: float) -> None:
        """Along by so many days."""
        self._say(moved(self.state, days))

    @Slot(float)
    def move_to(self, day: float) -> None:
        """Have a day in the middle."""
        span = self.state.span
        self._say(moved(self.state, day - span.left - span.days / 2))

    @Slot(int)
    def look_at(self, day: int) -> None:
        """Look at a day, here and on the map; the same again looks at all of them."""
        self._day.choose(None if day == self.state.day else day)

    def show_as(self, *, a_list: bool) -> None:
        """The picture or the list."""
        self._say(replace(self.state, as_list=a_list))

    @Slot(bool)
    def _take_playing(self, is_playing: bool) -> None:
        self._say(replace(self.state, is_playing=is_playing))

    @Slot(object)
    def _take_day(self, day: int | None) -> None:
        state = replace(self.state, day=day)
        span = state.span
        if day is not None and not span.left <= day <= span.right:
            state = moved(state, day - span.left - span.days / 2)
        self._say(state)

    def _say(self, state: TimelineState) -> None:
        self.state = state
        self.state_changed.emit(state)
