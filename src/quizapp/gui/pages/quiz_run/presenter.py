"""The presenter of a quiz that is taken: keeps what is given, and hands in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.quiz_run.state import QuizRunState, picture_of, warning_of
from quizapp.gui.wording import told
from quizapp.questions.question import Given
from quizapp.questions.terms import Confidence
from quizapp.study.quiz_run import QuizRun

KEEP_AFTER_MS = 600
"""What is typed is written down when the typing rests so long."""
_SECOND_MS = 1000


class QuizRunPresenter(QObject):
    """`state_changed` carries a QuizRunState, `verdict_given` the words to be read aloud.

    `ended` carries the session's id once everything is handed in, `changed` says that answers
    were written.
    """

    state_changed = Signal(object)
    verdict_given = Signal(str)
    ended = Signal(str)
    changed = Signal()

    def __init__(self, run: QuizRun, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run = run
        self._problem = self._warning = ""
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_AFTER_MS)
        self._keeping.timeout.connect(self.keep)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self.show)
        self._handing_in = QTimer(self)
        self._handing_in.setInterval(0)
        self._handing_in.timeout.connect(self._hand_in_more)

    @property
    def state(self) -> QuizRunState:
        """The picture as it stands."""
        return picture_of(self.run, problem=self._problem, warning=self._warning)

    @Slot()
    def show(self) -> None:
        """Say the picture."""
        self.state_changed.emit(self.state)

    def give(self, given: Given) -> None:
        """Take what is picked or typed so far; it is written down a moment later."""
        if given == self.run.item.given:
            return
        self.run.give(given)
        self._problem = self._warning = ""
        self._keeping.start()
        self.show()

    @Slot()
    def keep(self) -> None:
        """Write down what is given so far."""
        self._keeping.stop()
        self._try(self.run.keep)

    def submit(self, confidence: Confidence) -> None:
        """Answer the item: told at once, or in an exam kept and the next one shown."""
        if self.run.is_over or self.run.item.answered is not None:
            return
        self._keeping.stop()
        self._warning = ""
        if not self._try(lambda: self.run.answer(confidence)):
            return
        if self.run.is_exam:
            self.advance()
            return
        self.changed.emit()
        verdict = self.state.shown.verdict
        if verdict is not None:
            parts = (verdict.title, verdict.remark)
            self.verdict_given.emit(" ".join(part for part in parts if part))

    def advance(self) -> None:
        """Go on to the next item that is open; where there is none, to handing in."""
        if self.run.is_over:
            self.ended.emit(self.run.session)
            return
        to = self.run.next_open()
        if to is not None:
            self.go(to)
        elif self.run.is_exam:
            self.show()
        else:
            self.hand_in()

    def go(self, to: int) -> None:
        """Show another item."""
        self._keeping.stop()
        self._warning = ""
        self._try(lambda: self.run.go(to))

    def step(self, by: int) -> None:
        """Show the item so many further on."""
        self.go(self.run.at + by)

    def flag(self) -> None:
        """Flag the item, or take the flag away."""
        if not self.run.is_over:
            self._try(self.run.flag)

    def hand_in(self) -> None:
        """Grade what is not yet, and end; where items are empty, ask first."""
        if self.run.is_over:
            self.ended.emit(self.run.session)
            return
        warning = warning_of(self.run)
        if warning and not self._warning:
            self._warning = warning
            self.show()
            return
        self._keeping.stop()
        if self._try(self.run.keep):
            self._handing_in.start()

    def leave(self) -> None:
        """Another place is about to be shown; the quiz can be gone on with."""
        self.keep()
        self.run.pause()
        self._clock.stop()

    def come_back(self) -> None:
        """The quiz is in front again, or for the first time."""
        self.run.come_back()
        if self.run.quiz.spec.shows_time and not self.run.is_over:
            self._clock.start()
        self.show()

    @Slot()
    def _hand_in_more(self) -> None:
        """One answer at a time, so that the window never waits."""
        try:
            if self.run.hand_in_step():
                return
        except QuizAppError as error:
            self._problem = told(error)
            self.show()
        else:
            self._clock.stop()
            self.changed.emit()
            self.ended.emit(self.run.session)
        self._handing_in.stop()

    def _try(self, act: Callable[[], object]) -> bool:
        """Do what writes to the log; where that fails, say so and leave all as it was."""
        try:
            act()
        except QuizAppError as error:
            self._problem = told(error)
            self.show()
            return False
        self._problem = ""
        self.show()
        return True
