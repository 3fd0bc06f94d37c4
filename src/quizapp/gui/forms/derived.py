"""Derived: a figure that was worked out, typed; or option rows, of which one came first."""

from __future__ import annotations

from quizapp.gui.forms.answer_form import AnswerForm
from quizapp.gui.forms.choice import ChoiceForm
from quizapp.gui.forms.entry import EntryForm
from quizapp.gui.pages.study.state import StudyState
from quizapp.gui.wording import say


class _FigureForm(EntryForm):
    """The entry for the figure."""

    def name(self) -> str:
        return say("Your answer, the figure you worked out")


class DerivedForm(AnswerForm):
    """Whichever of the two a question is answered with."""

    def build(self, state: StudyState) -> None:
        self._answer = ChoiceForm(state, self) if state.options else _FigureForm(state, self)
        self.column.keep_rings(0)  # the answer's own column keeps them
        self._answer.given_changed.connect(self.given_changed)
        self.where = self._answer.where
        self.column.add(self._answer)

    def show_state(self, state: StudyState) -> None:
        self._answer.show_state(state)

    def focus_answer(self) -> None:
        self._answer.focus_answer()

    def pick(self, number: int) -> None:
        self._answer.pick(number)
