"""The map as a place; `at` is a fact, whose place is chosen."""

from __future__ import annotations

import json

from PySide6.QtCore import Slot

from quizapp.gui.pages.map.presenter import MapPresenter
from quizapp.gui.pages.map.state import facts_at
from quizapp.gui.pages.map.view import MapPageView
from quizapp.gui.places import Guide, Place
from quizapp.gui.theme import current_theme
from quizapp.library.settings import read_device_settings
from quizapp.study.atlas import THEN


class MapPlace(Place):
    """Where things happened. Enter asks about the place that is chosen."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        naming = read_device_settings(guide.launch.paths.device_settings).place_names
        self.presenter = presenter = MapPresenter(guide.shared_day, naming, self)
        self._view = view = MapPageView(guide.interior)
        presenter.state_changed.connect(view.show_state)
        view.chosen.connect(presenter.choose)
        view.pick_toggled.connect(presenter.toggle)
        view.naming_chosen.connect(presenter.name)
        view.day_chosen.connect(presenter.look_at)
        view.list_chosen.connect(presenter.show_as)
        view.asked.connect(self._ask)
        view.acted.connect(self._act)
        view.timeline_requested.connect(self._show_on_timeline)

    @property
    def page(self) -> MapPageView:
        return self._view

    def visit(self, at: str) -> None:
        self.presenter.look(self.guide.desk, at)

    def leave(self) -> None:
        self.presenter.days.stop()

    @Slot(str)
    def _act(self, name: str) -> None:
        presenter = self.presenter
        match name:
            case "play-map":
                presenter.play(still=current_theme().reduced_motion)
            case "map-day-on":
                presenter.days.on()
            case "map-day-back":
                presenter.days.back()
            case "map-all-days":
                presenter.all_days()
            case "next-names":
                presenter.next_names()
            case "fog":
                presenter.toggle_fog()
            case "lines":
                presenter.toggle_lines()
            case "pick-place":
                presenter.toggle(presenter.state.chosen)
            case "pick-places":
                presenter.pick_all(self._view.places_in_sight)
            case "quiz-places":
                self._quiz()
            case "place-facts":
                self._show_facts()

    @Slot()
    def _ask(self) -> None:
        """Ask all that is known of the chosen place."""
        place = self.presenter.state.place
        if place is not None and place.facts:
            self.guide.study(place.facts)

    def _quiz(self) -> None:
        """A quiz about the places taken out; about those in sight where none is."""
        state = self.presenter.state
        facts = facts_at(state.atlas, state.picked or self._view.places_in_sight)
        if facts:
            self.guide.go("quiz", json.dumps(facts))

    def _show_facts(self) -> None:
        """Look for the chosen place among the facts; its name must not be told while it is due."""
        place = self.presenter.state.place
        if place is not None and not place.hidden:
            self.guide.go("browse", f'place:"{place.named(THEN)[0]}"')

    @Slot(str)
    def _show_on_timeline(self, fact: str) -> None:
        self.guide.go("timeline", fact)
