"""A duel as a place: `at` names the two facts that were mixed up, a blank between them."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.duel.presenter import DuelPresenter
from quizapp.gui.pages.duel.view import DuelView
from quizapp.gui.pages.study.links import host_of
from quizapp.gui.places import Guide, Place
from quizapp.gui.wording import say, told
from quizapp.questions.question import Given
from quizapp.questions.terms import Confidence
from quizapp.study.reporting import write_report


class DuelPlace(Place):
    """Two things are told apart for a minute."""

    hides_rail = True

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.presenter = presenter = DuelPresenter(self)
        self._view = view = DuelView(guide.interior)
        presenter.state_changed.connect(view.show_state)
        presenter.question_changed.connect(view.show_question)
        presenter.verdict_given.connect(view.pane.say_verdict)
        presenter.changed.connect(guide.changed)
        view.acted.connect(self._act)
        view.pane.given_changed.connect(self._give)
        view.pane.submitted.connect(self._submit)
        view.pane.next_requested.connect(self._advance)
        view.pane.link_requested.connect(self._open_link)
        view.pane.report_requested.connect(self._report)

    @property
    def page(self) -> DuelView:
        return self._view

    def visit(self, at: str) -> None:
        if at:
            self.presenter.look(self.guide.desk, frozenset(at.split()))

    def leave(self) -> None:
        self.presenter.leave()

    @Slot(str)
    def _act(self, name: str) -> None:
        presenter = self.presenter
        match name:
            case "duel-go":
                if not presenter.go_on():
                    self.guide.back()
            case "duel-again":
                presenter.again()
            case "take-back":
                presenter.take_back()
            case "put-back" if presenter.study is not None:
                presenter.study.put_back()
            case "right" if presenter.study is not None:
                presenter.study.accept_spelling()
            case "leave":
                self.guide.back()
            case _:
                self.guide.interior.asked.emit(name)

    @Slot(object)
    def _give(self, given: Given) -> None:
        if self.presenter.study is not None:
            self.presenter.study.give(given)

    @Slot(object)
    def _submit(self, confidence: Confidence) -> None:
        if self.presenter.study is not None:
            self.presenter.study.submit(confidence)

    @Slot()
    def _advance(self) -> None:
        if self.presenter.study is not None:
            self.presenter.study.advance()

    @Slot(str, bool, bool)
    def _report(self, words: str, with_answer: bool, with_notes: bool) -> None:
        study = self.presenter.study
        if study is None:
            return
        launch = self.guide.launch
        report = study.session.report(words, answer=with_answer, notes=with_notes)
        try:
            path = write_report(report, launch.paths.reports, launch.clock.now())
        except QuizAppError as error:
            self._view.pane.show_report_problem(told(error))
            return
        self._view.pane.close_report()
        self.guide.tell(say("The report is in {path}.", path=path))

    @Slot(str)
    def _open_link(self, address: str) -> None:
        if host_of(address):
            QDesktopServices.openUrl(QUrl(address))
