"""The presenter of the map's page: what is known today, where one looks, what is taken out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.day import PassingDays, SharedDay
from quizapp.gui.pages.map.state import (
    MapState,
    next_naming,
    opened,
    picked_all,
    place_of,
    stepped,
    toggled,
)
from quizapp.gui.wording import told
from quizapp.study.atlas import atlas_of
from quizapp.study.desk import Desk


class MapPresenter(QObject):
    """`state_changed` carries a MapState."""

    state_changed = Signal(object)

    def __init__(self, day: SharedDay, naming: str, parent: QObject) -> None:
        super().__init__(parent)
        self.state = MapState(day=day.day, naming=naming)
        self._day = day
        day.day_changed.connect(self._take_day)
        self.days = PassingDays(day, lambda step: stepped(self.state, step), self)
        self.days.playing_changed.connect(self._take_playing)

    def look(self, desk: Desk, fact: str = "") -> None:
        """Show what is known now; with a fact, the place that it is about is chosen."""
        try:
            atlas = atlas_of(desk)
        except QuizAppError as error:
            self._say(replace(self.state, problem=told(error)))
            return
        state = opened(self.state, atlas)
        if fact:
            state = replace(state, chosen=place_of(atlas, fact) or state.chosen)
        self._say(state)

    @Slot(str)
    def choose(self, place_id: str) -> None:
        """A place was pointed at; "" for none."""
        self._say(replace(self.state, chosen=place_id))

    @Slot(str)
    def toggle(self, place_id: str) -> None:
        """Take a place out for a quiz, or put it back."""
        self._say(toggled(self.state, place_id))

    def pick_all(self, places: Iterable[str]) -> None:
        """Take all these places out, or put all back."""
        self._say(picked_all(self.state, places))

    @Slot(int)
    def name(self, index: int) -> None:
        """Let other names lead, by their place among the choices."""
        self._say(replace(self.state, naming=self.state.atlas.namings[index]))

    def next_names(self) -> None:
        """Let the next choice of names lead."""
        self._say(next_naming(self.state))

    def toggle_fog(self) -> None:
        """Lift the fog, or let it come."""
        self._say(replace(self.state, fog=not self.state.fog))

    def toggle_lines(self) -> None:
        """Show the lines, or none."""
        self._say(replace(self.state, lines=not self.state.lines))

    @Slot(bool)
    def show_as(self, a_list: bool) -> None:
        """The picture or the list."""
        self._say(replace(self.state, as_list=a_list))

    @Slot(int)
    def look_at(self, day: int) -> None:
        """Look at a day, here and on the timeline."""
        self._day.choose(day)

    def all_days(self) -> None:
        """Look at all days at once."""
        self.days.stop()
        self._day.choose(None)

    def play(self, *, still: bool) -> None:
        """Let the days pass, from the first again where they are over, or stop."""
        if not (still or self.days.is_playing):
            self._begin_anew_at_the_end()
        self.days.play(still=still)

    def _begin_anew_at_the_end(self) -> None:
        sweep = self.state.sweep
        if sweep is not None and (self.state.day is None or self.state.day >= sweep[1]):
            self._day.choose(sweep[0])

    @Slot(bool)
    def _take_playing(self, is_playing: bool) -> None:
        self._say(replace(self.state, is_playing=is_playing))

    @Slot(object)
    def _take_day(self, day: int | None) -> None:
        self._say(replace(self.state, day=day))

    def _say(self, state: MapState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
