"""Quiz set-up as a place; the map, the timeline and others hand it facts or a specification."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication

from quizapp.gui.pages.quiz.presenter import SetupPresenter
from quizapp.gui.pages.quiz.view import SetupView
from quizapp.gui.places import Guide, Place
from quizapp.gui.wording import say


class SetupPlace(Place):
    """`visit` takes a specification as JSON, or facts: their ids as JSON or between blanks."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.presenter = presenter = SetupPresenter(self)
        self._view = view = SetupView(guide.interior)
        presenter.state_changed.connect(view.show_state)
        presenter.start_requested.connect(self._start)
        view.acted.connect(self._act)
        view.deck_chosen.connect(presenter.choose_deck)
        view.resume_requested.connect(self._resume)
        view.chapters.chosen.connect(presenter.choose_chapter)
        view.chapters.all_requested.connect(presenter.choose_all_chapters)
        view.chapters.weak_requested.connect(presenter.choose_weak_chapters)
        view.when.chosen.connect(presenter.choose_period)
        view.about.chosen.connect(presenter.choose_named)
        view.about.all_requested.connect(presenter.forget_facts)
        view.recent.look_requested.connect(self._look_at)
        view.recent.repeat_requested.connect(presenter.type_code)
        how = view.how
        how.length_chosen.connect(presenter.choose_length)
        how.rung_chosen.connect(presenter.choose_rung)
        how.form_chosen.connect(presenter.choose_form)
        how.feedback_chosen.connect(presenter.choose_feedback)
        how.time_chosen.connect(presenter.choose_time)
        how.counts_chosen.connect(presenter.choose_counts)
        how.code_typed.connect(presenter.type_code)

    @property
    def page(self) -> SetupView:
        return self._view

    def visit(self, at: str) -> None:
        self.presenter.visit(self.guide.desk, at)

    def leave(self) -> None:
        self.presenter.leave()

    @Slot(str)
    def _act(self, name: str) -> None:
        match name:
            case "quiz-start":
                self.presenter.start()
            case "quiz-reroll":
                self.presenter.reroll()
            case "quiz-copy":
                QGuiApplication.clipboard().setText(self.presenter.code)
                self.guide.tell(say("The code {code} is copied.", code=self.presenter.code))

    @Slot(str)
    def _start(self, at: str) -> None:
        self.guide.go("quiz-run", at)

    @Slot(str)
    def _look_at(self, session: str) -> None:
        self.guide.go("results", session)

    @Slot()
    def _resume(self) -> None:
        self.guide.go("quiz-run")
