"""Study's presenter: holds a session and the picture of it, and keeps what is answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from quizapp.facts.problem import QuizAppError
from quizapp.gui.pages.study.axis import DayAxis, day_axis
from quizapp.gui.pages.study.state import (
    Phase,
    StudyState,
    answered_picture,
    asked_picture,
    expected_picture,
    upcoming_picture,
    with_given,
    with_problem,
)
from quizapp.questions.question import Given, Question
from quizapp.questions.terms import Confidence, Form
from quizapp.study.session import Session

SETTLED_MS = 50  # after a picture was painted, while the learner reads

Change = Callable[[], bool]
"""Something a session may do, and whether there was anything to do."""


class StudyPresenter(QObject):
    """`state_changed` carries a StudyState, `verdict_given` the words to be read aloud.

    `answer_ahead` carries the StudyState that the answer as it stands would bring but for its
    verdict, `question_ahead` that of the next question, to be got ready while the learner reads.
    `session_over` says that no question is left, `left` that the learner went away before.
    """

    state_changed = Signal(object)
    answer_ahead = Signal(object)
    question_ahead = Signal(object)
    verdict_given = Signal(str)
    session_over = Signal()
    left = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._can_put_back = False
        self._axis: tuple[Question, DayAxis | None] | None = None
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(SETTLED_MS)
        self._ahead.timeout.connect(self._prepare)
        self._state = self._picture()

    @property
    def state(self) -> StudyState | None:
        """The picture as it stands; None when no question is left."""
        return self._state

    def show(self) -> None:
        """Say the picture again, for a view that has just come."""
        self._show(self._picture())

    def give(self, given: Given) -> None:
        """Take what is picked or typed so far."""
        if self._state is not None and given != self._state.given:
            self._show(with_given(self._state, given))

    def submit(self, confidence: Confidence) -> None:
        """Answer with what was given; an answer that cannot be kept stays on the screen."""
        state = self._state
        if state is None or state.phase is Phase.ANSWERED:
            return
        # Not knowing is no sureness: it must not count among the answers that were sure.
        felt = Confidence.GUESS if state.is_blank else confidence
        try:
            self.session.answer(state.given, felt)
        except QuizAppError as error:
            self._show(with_problem(state, error))
            return
        self._can_put_back = False
        self._show(self._picture())
        self._say_verdict()

    def advance(self) -> None:
        """Go on to the next question, or to the end."""
        if self._state is not None and self._state.phase is Phase.ASKED:
            return
        self.session.advance()
        self._show(self._picture())

    def take_back(self) -> None:
        """Take back the latest answer and its effect."""
        self._change(self.session.take_back, can_put_back=True)

    def put_back(self) -> None:
        """Give the answer that was taken back once more."""
        self._change(self.session.put_back, can_put_back=self._can_put_back)

    def accept_spelling(self) -> None:
        """Take what was typed for right, now and from now on."""
        if self.session.answered is None or not self.session.can_be_right:
            return
        try:
            self.session.accept_spelling()
        except QuizAppError as error:
            self.show_problem(error)
            return
        self._can_put_back = False
        self._show(self._picture())
        self._say_verdict()

    def leave(self) -> None:
        """Stop here; everything answered is kept."""
        self.left.emit()

    def show_problem(self, error: QuizAppError) -> None:
        """Say beside the question what could not be done."""
        if self._state is not None:
            self._show(with_problem(self._state, error))

    def _change(self, change: Change, *, can_put_back: bool) -> None:
        try:
            if not change():
                return
        except QuizAppError as error:
            self.show_problem(error)
            return
        self._can_put_back = can_put_back
        self._show(self._picture())

    def _picture(self) -> StudyState | None:
        session = self.session
        asked, answered = session.asked, session.answered
        if asked is None:
            return None
        if answered is None:
            return asked_picture(
                asked, can_take_back=session.can_take_back, can_put_back=self._can_put_back
            )
        return answered_picture(
            asked,
            answered,
            self._axis_of(asked.question),
            can_put_back=self._can_put_back,
            can_be_right=session.can_be_right,
            earlier=session.earlier_guesses() if asked.question.form is Form.LOCATE else (),
        )

    def _axis_of(self, question: Question) -> DayAxis | None:
        """The axis of days in the receipt, found while the question is read."""
        if self._axis is None or self._axis[0] is not question:
            deck = self.session.deck_of(question)
            self._axis = question, day_axis(deck, deck.facts[question.target])
        return self._axis[1]

    def _show(self, state: StudyState | None) -> None:
        self._state = state
        if state is None:
            self._ahead.stop()
            self.session_over.emit()
        else:
            self.state_changed.emit(state)
            QTimer.singleShot(0, self._ahead, self._ahead.start)  # it is painted by then

    @Slot()
    def _prepare(self) -> None:
        """Make the next question while this one, or its answer, is read, and get ready what the
        next key will show."""
        asked, answered = self.session.asked, self.session.answered
        if asked is not None and answered is None and self._state is not None:
            question, marked = asked.question, self.session.expected(self._state.given)
            axis = self._axis_of(question)
            self.answer_ahead.emit(expected_picture(self._state, question, axis, marked))
        try:
            self.session.prepare()
        except QuizAppError:
            return  # it is said when the next question is asked for
        upcoming = self.session.upcoming
        if upcoming is not None:
            self.question_ahead.emit(upcoming_picture(upcoming))

    def _say_verdict(self) -> None:
        if self._state is not None and self._state.verdict is not None:
            verdict = self._state.verdict
            parts = (verdict.title, verdict.remark, verdict.detail)
            self.verdict_given.emit(" ".join(part for part in parts if part))
