"""A quiz's results as a place: shown by the session's id, or those of the latest quiz."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.results.presenter import ResultsPresenter
from quizapp.gui.pages.results.view import ResultsView
from quizapp.gui.places import Guide, Place
from quizapp.gui.wording import say
from quizapp.study.quiz import Counts


class ResultsPlace(Place):
    """How a quiz went."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self._presenter = presenter = ResultsPresenter(self)
        self._view = view = ResultsView(guide.interior)
        presenter.state_changed.connect(view.show_state)
        presenter.recounted.connect(self._tell_counts)
        presenter.failed.connect(self._tell_failure)
        view.counts_chosen.connect(presenter.count)
        view.fact_requested.connect(self._open_fact)
        view.acted.connect(self._act)

    @property
    def page(self) -> ResultsView:
        return self._view

    def visit(self, at: str) -> None:
        self._presenter.show(self.guide.desk, at)

    @Slot(str)
    def _act(self, name: str) -> None:
        match name:
            case "repair":
                self.guide.study(self._presenter.to_repair())
            case "quiz-again":
                self.guide.go("quiz")
            case "results-copy":
                QGuiApplication.clipboard().setText(self._presenter.code)
                self.guide.tell(say("The code {code} is copied.", code=self._presenter.code))

    @Slot(str)
    def _open_fact(self, fact: str) -> None:
        self.guide.go("fact", fact)

    @Slot(str, object)
    def _tell_counts(self, sentence: str, before: Counts) -> None:
        self.guide.tell(sentence, undo=partial(self._recount, before))
        self.guide.changed()

    def _recount(self, counts: Counts) -> None:
        self._presenter.recount(counts)
        self.guide.changed()

    @Slot(object)
    def _tell_failure(self, error: QuizAppError) -> None:
        self.guide.tell(str(error), icon="triangle-alert")
