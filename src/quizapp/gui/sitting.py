"""One sitting after another: the pages of study and of its end, and the way between them."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from quizapp.facts.problem import QuizAppError
from quizapp.gui.early_question import EarlyQuestion
from quizapp.gui.interior import Interior
from quizapp.gui.launch import Launch
from quizapp.gui.pages.ending.presenter import EndingPresenter
from quizapp.gui.pages.ending.view import EndingView
from quizapp.gui.pages.study.links import host_of
from quizapp.gui.pages.study.presenter import StudyPresenter
from quizapp.gui.pages.study.state import Phase, StudyState, upcoming_picture
from quizapp.gui.pages.study.view import StudyView
from quizapp.gui.wording import say, told
from quizapp.library.settings import read_device_settings
from quizapp.questions.question import Given, Question
from quizapp.questions.terms import Confidence
from quizapp.study.desk import Desk
from quizapp.study.first import FirstQuestion
from quizapp.study.picking import SEED_BITS
from quizapp.study.purpose import Purpose
from quizapp.study.reporting import write_report
from quizapp.study.session import Session

SHORT_MINUTES = 5
SECONDS_PER_MINUTE = 60


class Sitting(QObject):
    """Begins sessions and shows them; `finished` says that the learner wants to go home."""

    finished = Signal()

    def __init__(self, launch: Launch, interior: Interior, parent: QObject) -> None:
        super().__init__(parent)
        self._launch, self._interior = launch, interior
        self._desk: Desk | None = None
        self._early: EarlyQuestion | None = None
        self._seed: int | None = None
        self._study: StudyPresenter | None = None
        self._is_over = False
        self._view = StudyView(interior)
        self._view.acted.connect(self._act)
        self._view.link_requested.connect(self._open_link)
        self._view.report_requested.connect(self._report)
        self._view.given_changed.connect(self._give)
        self._view.submitted.connect(self._submit)
        self._view.next_requested.connect(self._advance)
        self._ending = EndingView(interior)
        self._ending.acted.connect(self._act_at_end)
        interior.add_page(self._view)
        interior.add_page(self._ending)

    @property
    def is_on(self) -> bool:
        """Whether a session waits to be gone on with."""
        return self._study is not None or self._early is not None

    def take_desk(self, desk: Desk) -> None:
        """The progress is open: sessions can begin."""
        self._desk = desk

    def show_first(self, kept: str) -> bool:
        """Show the question that was kept for now, before the progress is open; False if it
        cannot be read."""
        first = FirstQuestion.of_text(kept)
        if first is None:
            return False
        self._early = early = EarlyQuestion(first, self)
        early.state_changed.connect(self._view.show_state)
        self._view.show_state(early.state)
        self._interior.show_page(self._view, rail=False)
        return True

    @property
    def question(self) -> Question | None:
        """The question of the session, while one is asked."""
        asked = self._study.session.asked if self._study is not None else None
        return asked.question if asked is not None else None

    @property
    def session(self) -> Session | None:
        """The session that waits to be gone on with."""
        return self._study.session if self._study is not None and not self._is_over else None

    def get_ready(self) -> None:
        """While Home rests: make the question that Start would ask, and its widget.

        Nothing is begun. The seed is kept, so that Start then asks this question, unless
        something was written meanwhile. Raises QuizAppError when a deck cannot be used.
        """
        if self.is_on or self._seed is not None:
            return
        launch = self._launch
        self._seed = secrets.randbits(SEED_BITS) if launch.seed is None else launch.seed
        session = Session.begin(self._open_desk, launch.decks, self._limit(0), self._seed)
        if session.asked is not None:
            self._view.prepare_first(upcoming_picture(session.asked.question))

    def begin(
        self, minutes: int, facts: tuple[str, ...] = (), purpose: Purpose = Purpose.STUDY
    ) -> bool:
        """Begin a session, over just these facts if any are named; False when none can be asked.

        Raises QuizAppError when a deck cannot be used.
        """
        desk, launch, early = self._open_desk, self._launch, self._early
        ready, self._seed = self._seed, None
        seed = early.first.seed if early is not None else launch.seed
        if seed is None and not facts:
            seed = ready
        limit = None if facts else self._limit(minutes)
        session = Session.begin(desk, launch.decks, limit, seed, only=facts, purpose=purpose)
        if session.asked is None:
            self._let_go()
            return False
        study = self.take(session)
        if early is not None:
            early.hand_over(study)
        return True

    @property
    def _open_desk(self) -> Desk:
        if self._desk is None:
            raise ValueError("the progress is not open yet")
        return self._desk

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
        fitting = max(1, round(minutes * SECONDS_PER_MINUTE / self._open_desk.pace()))
        return fitting if self._launch.limit is None else min(fitting, self._launch.limit)

    def take(self, session: Session) -> StudyPresenter:
        """Show a session, begun here or by pages that are gone."""
        self._let_go()
        self._study = study = StudyPresenter(session, self)
        self._is_over = False
        study.state_changed.connect(self._view.show_state)
        study.answer_ahead.connect(self._view.prepare_answer)
        study.question_ahead.connect(self._view.prepare_question)
        study.verdict_given.connect(self._view.say_verdict)
        if read_device_settings(self._launch.paths.device_settings).read_aloud:
            self._read_aloud(study)
        study.session_over.connect(self._end)
        study.left.connect(self.leave)
        study.show()
        self._interior.show_page(self._view, rail=False)
        return study

    def _read_aloud(self, study: StudyPresenter) -> None:
        """Read questions and verdicts by the computer's own voice."""
        from quizapp.gui.aloud import Voice  # noqa: PLC0415  only who wants it pays for it

        voice = Voice(study)
        heard: list[str] = []

        def read(state: StudyState) -> None:
            if state.phase is Phase.ASKED and state.aloud not in heard[-1:]:
                heard.append(state.aloud)
                voice.read(state.aloud)

        study.state_changed.connect(read)
        study.verdict_given.connect(voice.read)
        study.session_over.connect(voice.stop)
        study.left.connect(voice.stop)

    def _let_go(self) -> None:
        if self._early is not None:
            self._early.deleteLater()
            self._early = None
        if self._study is not None:
            self._study.deleteLater()
            self._study = None

    @Slot(object)
    def _give(self, given: Given) -> None:
        at = self._study or self._early
        if at is not None:
            at.give(given)

    @Slot(object)
    def _submit(self, confidence: Confidence) -> None:
        at = self._study or self._early
        if at is not None:
            at.submit(confidence)

    @Slot()
    def _advance(self) -> None:
        if self._study is not None:
            self._study.advance()

    @Slot()
    def _end(self) -> None:
        assert self._study is not None
        ending = EndingPresenter(self._open_desk, self._study.session, self)
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
            if name == "leave":
                self.leave()
            return
        match name:
            case "leave":
                self._study.leave()
            case "take-back":
                self._study.take_back()
            case "put-back":
                self._study.put_back()
            case "right":
                self._study.accept_spelling()
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
            self._interior.say_briefly(told(error), icon="triangle-alert")
            return
        if not begun:
            self._interior.say_briefly(say("Nothing more is due today."))

    @Slot(str, bool, bool)
    def _report(self, words: str, with_answer: bool, with_notes: bool) -> None:
        assert self._study is not None
        report = self._study.session.report(words, answer=with_answer, notes=with_notes)
        try:
            path = write_report(report, self._launch.paths.reports, self._launch.clock.now())
        except QuizAppError as error:
            self._view.show_report_problem(told(error))
            return
        self._view.close_report()
        self._interior.say_briefly(say("The report is in {path}.", path=path))

    @Slot(str)
    def _open_link(self, address: str) -> None:
        if host_of(address):
            QDesktopServices.openUrl(QUrl(address))
