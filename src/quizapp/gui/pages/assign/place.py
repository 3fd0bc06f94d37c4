"""Assign as a place; `at` is the code of a test that is to be part of the assignment."""

from __future__ import annotations

from PySide6.QtCore import Slot

from quizapp.gui.pages.assign.presenter import AssignPresenter
from quizapp.gui.pages.assign.view import AssignView
from quizapp.gui.places import Guide, Place
from quizapp.gui.saving import ask_where
from quizapp.gui.wording import say
from quizapp.teaching.assignments import ENDING


class AssignPlace(Place):
    """Making an assignment."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.presenter = presenter = AssignPresenter(guide.launch, self)
        self._view = view = AssignView(guide.interior)
        presenter.state_changed.connect(view.show_state)
        presenter.done.connect(guide.tell)
        view.chosen.connect(self._choose)
        view.chapter_chosen.connect(presenter.choose_chapter)
        view.acted.connect(self._make)

    @property
    def page(self) -> AssignView:
        return self._view

    def visit(self, at: str) -> None:
        self.presenter.visit(self.guide.desk, at)

    @Slot(str, object)
    def _choose(self, name: str, value: object) -> None:
        self.presenter.choose(**{name: value})

    @Slot(str)
    def _make(self, _name: str) -> None:
        kinds = say("Assignments (*.quizassignment)")
        name = self.presenter.state.file_name
        path = ask_where(self._view, say("Make the file"), name, kinds, ENDING)
        if path is not None:
            self.presenter.make(path)
