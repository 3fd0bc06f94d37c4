"""The timeline as a place; `at` is a fact whose event is chosen."""

from __future__ import annotations

import json

from PySide6.QtCore import Slot

from quizapp.gui.pages.timeline.presenter import TimelinePresenter
from quizapp.gui.pages.timeline.state import Zoom, facts_to_quiz
from quizapp.gui.pages.timeline.view import TimelineView
from quizapp.gui.places import Guide, Place
from quizapp.gui.theme import current_theme


class TimelinePlace(Place):
    """When things happened. Enter asks about what is chosen."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.presenter = presenter = TimelinePresenter(guide.shared_day, self)
        self._view = view = TimelineView(guide.interior)
        presenter.state_changed.connect(view.show_state)
        view.canvas.chosen.connect(presenter.choose)
        view.canvas.opened.connect(self._ask)
        view.canvas.moved.connect(presenter.move)
        view.canvas.zoomed.connect(presenter.zoom_at)
        view.canvas.day_chosen.connect(presenter.look_at)
        view.axis.day_chosen.connect(guide.shared_day.choose)
        view.overview.moved_to.connect(presenter.move_to)
        view.events.chosen.connect(presenter.choose)
        view.events.opened.connect(self._ask)
        view.canvas.walked.connect(presenter.walk)
        view.canvas.lane_changed.connect(presenter.change_lane)
        view.asked.connect(self._ask)
        view.played.connect(self._play)
        view.stepped.connect(self._step)
        view.zoom_stepped.connect(self._zoom)
        view.zoom_chosen.connect(self._zoom_to)
        view.map_requested.connect(self._show_on_map)
        view.list_chosen.connect(self._show_as)
        for part in (view.canvas, view.events):
            part.pick_toggled.connect(presenter.toggle)
        view.pick_requested.connect(self._pick)
        view.all_requested.connect(presenter.pick_all)
        view.quiz_requested.connect(self._quiz)

    @property
    def page(self) -> TimelineView:
        return self._view

    def visit(self, at: str) -> None:
        self.presenter.look(self.guide.desk, at)

    def leave(self) -> None:
        self.presenter.days.stop()

    @Slot()
    def _ask(self) -> None:
        """Ask what is known of the chosen event, what is due or weakest first."""
        mark = self.presenter.state.mark
        if mark is not None:
            self.guide.study(mark.facts)

    @Slot()
    def _play(self) -> None:
        self.presenter.days.play(still=current_theme().reduced_motion)

    @Slot(int)
    def _step(self, days: int) -> None:
        (self.presenter.days.on if days > 0 else self.presenter.days.back)()

    @Slot(int)
    def _zoom(self, steps: int) -> None:
        (self.presenter.nearer if steps > 0 else self.presenter.farther)()

    @Slot(object)
    def _zoom_to(self, zoom: Zoom) -> None:
        self.presenter.zoom_to(zoom)

    @Slot(bool)
    def _show_as(self, a_list: bool) -> None:
        self.presenter.show_as(a_list=a_list)
        self._view.focus_first()

    @Slot()
    def _pick(self) -> None:
        self.presenter.toggle(self.presenter.state.chosen)

    @Slot()
    def _quiz(self) -> None:
        """A quiz about the events taken out; about those in sight where none is."""
        facts = facts_to_quiz(self.presenter.state)
        if facts:
            self.guide.go("quiz", json.dumps(facts))

    @Slot()
    def _show_on_map(self) -> None:
        mark = self.presenter.state.mark
        if mark is not None and mark.facts:
            self.guide.go("map", mark.facts[0])
