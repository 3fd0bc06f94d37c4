"""What forms of rows under each other share: picked by number, the focus where the answer is."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt

from quizapp.gui.components.mark_row import MarkRow
from quizapp.gui.components.option_row import OptionRow, OptionState
from quizapp.gui.forms.answer_form import AnswerForm
from quizapp.gui.pages.study.state import Phase, StudyState

RowT = TypeVar("RowT", OptionRow, MarkRow)


class OptionRowsForm(AnswerForm, Generic[RowT]):
    """An option a row; after the answer each says what it is true of."""

    def build_rows(self, state: StudyState, kind: type[RowT]) -> list[RowT]:
        """Make the rows of a question."""
        self._keys = [option.key for option in state.options]
        self._rows: list[RowT] = [
            kind(number, option.title, option.note, option.after, self)
            for number, option in enumerate(state.options, start=1)
        ]
        for row in self._rows:
            row.installEventFilter(self)
            self.column.add(row)
        return self._rows

    def show_verdicts(self, state: StudyState) -> None:
        """Mark the rows. After the answer they are only read: Tab goes on to what can be done."""
        is_open = state.phase is Phase.ASKED
        policy = Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.NoFocus
        for row, option in zip(self._rows, state.options, strict=True):
            row.show_verdict(OptionState(option.mark.value))
            row.setFocusPolicy(policy)

    def draw_ahead(self, state: StudyState) -> None:
        for row, option in zip(self._rows, state.options, strict=True):
            row.draw_ahead(OptionState(option.mark.value))

    def focus_answer(self) -> None:
        row = next((row for row in self._rows if row.isChecked()), self._rows[0])
        row.setFocus(Qt.FocusReason.OtherFocusReason)

    def pick(self, number: int) -> None:
        if 1 <= number <= len(self._rows):
            row = self._rows[number - 1]
            row.pick()
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
