"""An assignment as a place; `at` is its id, or the path of its file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.assignment.presenter import AssignmentPresenter
from quizapp.gui.pages.assignment.view import AssignmentView
from quizapp.gui.pages.quiz_run.place import of_assignment
from quizapp.gui.places import Guide, Place
from quizapp.gui.saving import ask_where
from quizapp.gui.wording import say
from quizapp.study.purpose import Purpose
from quizapp.teaching.assignments import ENDING, Assignment
from quizapp.teaching.results import ENDING as RESULT


class AssignmentPlace(Place):
    """What a teacher asked this learner for."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.presenter = presenter = AssignmentPresenter(guide.launch, self)
        self._view = view = AssignmentView(guide.interior)
        presenter.state_changed.connect(view.show_state)
        presenter.done.connect(guide.tell)
        presenter.taken_away.connect(self._tell_taken_away)
        view.acted.connect(self._act)
        view.signed.connect(presenter.sign)

    @property
    def page(self) -> AssignmentView:
        return self._view

    def visit(self, at: str) -> None:
        if at.casefold().endswith(ENDING):
            self.presenter.open(self.guide.desk, Path(at))
            self.guide.changed()
        else:
            self.presenter.show(self.guide.desk, at)

    @Slot(str)
    def _act(self, name: str) -> None:
        match name:
            case "assignment-study":
                self.guide.study(self.presenter.facts, Purpose.ASSIGNMENT)
            case "assignment-test":
                self.guide.go("quiz-run", of_assignment(self.presenter.state.id))
            case "assignment-look":
                self.guide.go("results", self.presenter.state.session)
            case "assignment-save":
                self._save()
            case "assignment-away":
                self.presenter.take_away()

    def _save(self) -> None:
        """Ask where to, and write the results there."""
        name = self.presenter.file_name
        kinds = say("Results (*.quizresult)")
        path = ask_where(self._view, say("Save the results"), name, kinds, RESULT)
        if path is not None:
            self.presenter.save(path)

    @Slot(object)
    def _tell_taken_away(self, assignment: Assignment) -> None:
        self.guide.back()
        self.guide.changed()
        words = say("“{title}” was taken away. What you learnt stays.", title=assignment.title)
        self.guide.tell(words, undo=partial(self._put_back, assignment))

    def _put_back(self, assignment: Assignment) -> None:
        try:
            self.presenter.put_back(assignment)
        except QuizAppError as error:
            self.guide.warn(error)
        self.guide.changed()
