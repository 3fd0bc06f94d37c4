"""One sitting after another: the pages of study and of its end, and the way between them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from quizapp.facts.problem import QuizAppError
from quizapp.gui.interior import Interior
from quizapp.gui.launch import Launch
from quizapp.gui.pages.ending.presenter import EndingPresenter
from quizapp.gui.pages.ending.view import EndingView
from quizapp.gui.pages.study.links import host_of
from quizapp.gui.pages.study.presenter import StudyPresenter
from quizapp.gui.pages.study.view import StudyView
from quizapp.gui.wording import say
from quizapp.questions.question import Question
from quizapp.study.desk import Desk
from quizapp.study.session import Session

SHORT_MINUTES = 5
SECONDS_PER_MINUTE = 60


class Sitting(QObject):
    """Begins sessions and shows them; `finished` says that the learner wants to go home."""

    finished = Signal()

    def __init__(self, launch: Launch, desk: Desk, interior: Interior, parent: QObject) -> None:
        super().__init__(parent)
        self._launch, self._desk, self._interior = launch, desk, interior
        self._study: StudyPresenter | None = None
        self._is_over = False
        self._view = StudyView(interior)
        self._view.acted.connect(self._act)
        self._view.link_requested.connect(self._open_link)
        self._ending = EndingView(interior)
        self._ending.acted.connect(self._act_at_end)
        interior.add_page(self._view)
        interior.add_page(self._ending)

    @property
    def is_on(self) -> bool:
        """Whether a session waits to be gone on with."""
        return self._study is not None

    @property
    def question(self) -> Question | None:
        """The question of the session, while one is asked."""
        asked = self._study.session.asked if self._study is not None else None
        return asked.question if asked is not None else None

    def begin(self, minutes: int) -> bool:
        """Begin a session; False when there is nothing to ask.

        Raises QuizAppError when a deck cannot be used.
        """
        launch = self._launch
        session = Session.begin(self._desk, launch.decks, self._limit(minutes), launch.seed)
        if session.asked is None:
            return False
        self._take(session)
        return True

    def resume(self) -> None:
        """Show the session again where it stood."""
        if self._is_over:
            self._interior.show_page(self._ending)
        else:
            self._interior.show_page(self._view, rail=False)

    @Slot()
    def leave(self) -> None:
        """Stop here: to the end's page when anything was answered, else home."""
        if self._study is not None and self._study.session.can_take_back and not self._is_over:
            self._end()
        else:
            self._let_go()
            self.finished.emit()

    def _limit(self, minutes: int) -> int | None:
        if not minutes:
            return self._launch.limit
        fitting = max(1, round(minutes * SECONDS_PER_MINUTE / self._desk.pace()))
        return fitting if self._launch.limit is None else min(fitting, self._launch.limit)

    def _take(self, session: Session) -> None:
        self._let_go()
        self._study = study = StudyPresenter(session, self)
        self._is_over = False
        study.state_changed.connect(self._view.show_state)
        study.verdict_given.connect(self._view.say_verdict)
        study.session_over.connect(self._end)
        study.left.connect(self.leave)
        self._view.given_changed.connect(study.give)
        self._view.submitted.connect(study.submit)
        self._view.next_requested.connect(study.advance)
        study.show()
        self._interior.show_page(self._view, rail=False)

    def _let_go(self) -> None:
        if self._study is not None:
            self._view.given_changed.disconnect(self._study.give)
            self._view.submitted.disconnect(self._study.submit)
            self._view.next_requested.disconnect(self._study.advance)
            self._study.deleteLater()
            self._study = None

    @Slot()
    def _end(self) -> None:
        assert self._study is not None
        ending = EndingPresenter(self._desk, self._study.session, self)
        ending.state_changed.connect(self._ending.show_state)
        try:
            ending.close_session()
        except QuizAppError as error:
            self._study.show_problem(error)
            return
        finally:
            ending.deleteLater()
        self._is_over = True
        self._interior.show_page(self._ending)

    @Slot(str)
    def _act(self, name: str) -> None:
        if self._study is None:
            return
        match name:
            case "leave":
                self._study.leave()
            case "take-back":
                self._study.take_back()
            case "put-back":
                self._study.put_back()
            case _:
                self._interior.asked.emit(name)

    @Slot(str)
    def _act_at_end(self, name: str) -> None:
        match name:
            case "home":
                self.leave()
            case "more":
                self._begin_more()
            case "take-back" if self._study is not None:
                self._is_over = False
                self._study.take_back()
                self._interior.show_page(self._view, rail=False)

    def _begin_more(self) -> None:
        try:
            begun = self.begin(SHORT_MINUTES)
        except QuizAppError as error:
            self._interior.say_briefly(str(error), icon="triangle-alert")
            return
        if not begun:
            self._interior.say_briefly(say("Nothing more is due today."))

    @Slot(str)
    def _open_link(self, address: str) -> None:
        if host_of(address):
            QDesktopServices.openUrl(QUrl(address))
