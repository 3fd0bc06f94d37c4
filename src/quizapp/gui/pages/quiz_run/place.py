"""A quiz that is taken, as a place: begun from a specification, or gone on with."""

from __future__ import annotations

import json

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.quiz_run.presenter import QuizRunPresenter
from quizapp.gui.pages.quiz_run.view import QuizRunView
from quizapp.gui.pages.study.links import host_of
from quizapp.gui.places import Guide, Place
from quizapp.gui.wording import say
from quizapp.questions.question import Given
from quizapp.questions.terms import Confidence
from quizapp.study.quiz import Quiz, QuizSpec
from quizapp.study.quiz_log import latest_unfinished
from quizapp.study.quiz_making import make_quiz
from quizapp.study.quiz_run import QuizRun
from quizapp.study.reporting import write_report


class QuizRunPlace(Place):
    """`visit` takes a specification as JSON; "" goes on with the quiz that was left."""

    hides_rail = True

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self._presenter: QuizRunPresenter | None = None
        self._made_from = ""
        self._view = view = QuizRunView(guide.interior)
        view.given_changed.connect(self._give)
        view.submitted.connect(self._submit)
        view.next_requested.connect(self._advance)
        view.item_requested.connect(self._go)
        view.link_requested.connect(self._open_link)
        view.report_requested.connect(self._report)
        view.acted.connect(self._act)

    @property
    def page(self) -> QuizRunView:
        return self._view

    @property
    def presenter(self) -> QuizRunPresenter | None:
        """What leads the quiz, while there is one."""
        return self._presenter

    def visit(self, at: str) -> None:
        if at and at != self._made_from:
            self._made_from = at
            self._take(QuizRun.begin(self.guide.desk, self._made(at)))
        elif self._presenter is None:
            seen = latest_unfinished(self.guide.desk)
            run = QuizRun.resume(self.guide.desk, seen) if seen is not None else None
            if run is not None:
                self._take(run)
        if self._presenter is not None:
            self._presenter.come_back()

    def leave(self) -> None:
        if self._presenter is not None:
            self._presenter.leave()

    def _made(self, at: str) -> Quiz:
        spec = QuizSpec.from_json(json.loads(at))
        return make_quiz(self.guide.desk.decks(spec.decks), spec)

    def _take(self, run: QuizRun) -> None:
        if self._presenter is not None:
            self._presenter.deleteLater()
        self._presenter = presenter = QuizRunPresenter(run, self)
        presenter.state_changed.connect(self._view.show_state)
        presenter.verdict_given.connect(self._view.say_verdict)
        presenter.changed.connect(self.guide.changed)
        presenter.ended.connect(self._show_results)

    @Slot(object)
    def _give(self, given: Given) -> None:
        if self._presenter is not None:
            self._presenter.give(given)

    @Slot(object)
    def _submit(self, confidence: Confidence) -> None:
        if self._presenter is not None:
            self._presenter.submit(confidence)

    @Slot()
    def _advance(self) -> None:
        if self._presenter is not None:
            self._presenter.advance()

    @Slot(int)
    def _go(self, to: int) -> None:
        if self._presenter is not None:
            self._presenter.go(to)
            self._view.focus_first()

    @Slot(str)
    def _act(self, name: str) -> None:
        presenter = self._presenter
        if presenter is None or name == "leave":
            self._leave()
            return
        match name:
            case "item-next":
                presenter.step(1)
            case "item-before":
                presenter.step(-1)
            case "flag":
                presenter.flag()
            case "hand-in":
                presenter.hand_in()

    def _leave(self) -> None:
        run = self._presenter.run if self._presenter is not None else None
        self.guide.back()
        if run is not None and not run.is_over:
            self.guide.tell(say("The quiz waits for you as you left it."))

    @Slot(str)
    def _show_results(self, session: str) -> None:
        self.guide.go("results", session)

    @Slot(str, bool, bool)
    def _report(self, words: str, with_answer: bool, with_notes: bool) -> None:
        if self._presenter is None:
            return
        launch = self.guide.launch
        report = self._presenter.run.report(words, answer=with_answer, notes=with_notes)
        try:
            path = write_report(report, launch.paths.reports, launch.clock.now())
        except QuizAppError as error:
            self._view.show_report_problem(str(error))
            return
        self._view.close_report()
        self.guide.tell(say("The report is in {path}.", path=path))

    @Slot(str)
    def _open_link(self, address: str) -> None:
        if host_of(address):
            QDesktopServices.openUrl(QUrl(address))
