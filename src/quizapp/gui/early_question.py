"""The first question before the progress is open: it can be answered, and waits to be kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from quizapp.gui.pages.study.presenter import StudyPresenter
from quizapp.gui.pages.study.state import StudyState, asked_picture, with_given
from quizapp.questions.question import Given
from quizapp.questions.terms import Confidence
from quizapp.study.first import FirstQuestion


class EarlyQuestion(QObject):
    """Holds the picture of the kept question, what was given and how sure it was said.

    `state_changed` carries a StudyState. Nothing counts before `hand_over`.
    """

    state_changed = Signal(object)

    def __init__(self, first: FirstQuestion, parent: QObject) -> None:
        super().__init__(parent)
        self.first = first
        self._state: StudyState = asked_picture(first.asked, can_take_back=False)
        self._said: Confidence | None = None

    @property
    def state(self) -> StudyState:
        """The picture as it stands."""
        return self._state

    @Slot(object)
    def give(self, given: Given) -> None:
        """Take what is picked or typed so far."""
        if given != self._state.given and self._said is None:
            self._show(with_given(self._state, given))

    @Slot(object)
    def submit(self, confidence: Confidence) -> None:
        """Remember the answer; it is graded and kept as soon as the progress is open."""
        if self._said is None:
            self._said = confidence
            self._show(replace(self._state, waits=True))

    def hand_over(self, study: StudyPresenter) -> None:
        """Give the session what was given here, if it begins with the same question."""
        asked = study.session.asked
        if asked is None or asked.question != self.first.asked.question:
            return
        study.give(self._state.given)
        if self._said is not None:
            study.submit(self._said)

    def _show(self, state: StudyState) -> None:
        self._state = state
        self.state_changed.emit(state)
