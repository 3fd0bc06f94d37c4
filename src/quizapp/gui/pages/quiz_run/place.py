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
from quizapp.gui.tasks import Task
from quizapp.gui.wording import say, told
from quizapp.questions.question import Given
from quizapp.questions.terms import Confidence
from quizapp.study.assigned_taking import take_test
from quizapp.study.quiz import QuizSpec
from quizapp.study.quiz_log import latest_unfinished
from quizapp.study.quiz_making import make_quiz
from quizapp.study.quiz_run import QuizRun
from quizapp.study.reporting import write_report

_OF_ASSIGNMENT = "assignment:"


def of_assignment(id_: str) -> str:
    """What the place is to visit for the test of an assignment."""
    return f"{_OF_ASSIGNMENT}{id_}"


class QuizRunPlace(Place):
    """`visit` takes a specification as JSON, or `of_assignment`; "" goes on with the quiz that was
    left."""

    hides_rail = True

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self._presenter: QuizRunPresenter | None = None
        self._made_from = ""
        self._task: Task | None = None
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
            self._draw(at)
        elif self._presenter is not None:
            self._presenter.come_back()
        else:
            self._draw("")

    def leave(self) -> None:
        if self._task is not None:
            self._stop_drawing()
            self._made_from = ""
        elif self._presenter is not None:
            self._presenter.leave()

    def _draw(self, at: str) -> None:
        """Make the questions beside the window: new ones, or those of the quiz that was left."""
        desk = self.guide.desk

        def make() -> object:
            if at.startswith(_OF_ASSIGNMENT):
                return take_test(desk, at.removeprefix(_OF_ASSIGNMENT))
            if at:
                spec = QuizSpec.from_json(json.loads(at))
                quiz = make_quiz(desk.decks(spec.decks), spec)
                return QuizRun.begin(desk, quiz) if quiz.questions else None
            seen = latest_unfinished(desk)
            return QuizRun.resume(desk, seen) if seen is not None else None

        self._stop_drawing()
        self._let_go()
        self._view.show_waiting()
        self._task = Task(make, self)
        self._task.done.connect(self._take)
        self._task.refused.connect(self._refuse)
        self._task.start()

    def _stop_drawing(self) -> None:
        if self._task is not None:
            self._task.abandon(seconds=0)
            self._task = None

    def _let_go(self) -> None:
        if self._presenter is not None:
            self._presenter.deleteLater()
            self._presenter = None

    @Slot(object)
    def _refuse(self, error: QuizAppError) -> None:
        self._task, self._made_from = None, ""
        self.guide.back()
        self.guide.warn(error)

    @Slot(object)
    def _take(self, run: QuizRun | None) -> None:
        self._task = None
        if run is None:
            self._made_from = ""
            self.guide.back()
            self.guide.tell(say("There is nothing to ask in this quiz."), icon="info")
            return
        self._presenter = presenter = QuizRunPresenter(run, self)
        presenter.state_changed.connect(self._view.show_state)
        presenter.verdict_given.connect(self._view.say_verdict)
        presenter.changed.connect(self.guide.changed)
        presenter.ended.connect(self._show_results)
        presenter.come_back()
        self._view.focus_first()

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
            self._view.show_report_problem(told(error))
            return
        self._view.close_report()
        self.guide.tell(say("The report is in {path}.", path=path))

    @Slot(str)
    def _open_link(self, address: str) -> None:
        if host_of(address):
            QDesktopServices.openUrl(QUrl(address))
