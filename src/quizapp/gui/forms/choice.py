"""Choice: option rows, picked by number, arrow or pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from quizapp.gui.actions import Where
from quizapp.gui.components.option_row import OptionRow, OptionState
from quizapp.gui.forms.answer_form import AnswerForm
from quizapp.gui.pages.study.state import Phase, StudyState

_ARROWS = {Qt.Key.Key_Down: 0, Qt.Key.Key_Up: -1}


class ChoiceForm(AnswerForm):
    """The options under each other; after the answer each says what it is true of."""

    where = Where.CHOICE

    def build(self, state: StudyState) -> None:
        self._keys = [option.key for option in state.options]
        self._rows = [
            OptionRow(number, option.title, option.note, option.after, self)
            for number, option in enumerate(state.options, start=1)
        ]
        for row in self._rows:
            row.picked.connect(self._on_picked)
            row.installEventFilter(self)
            self.column.add(row)

    def show_state(self, state: StudyState) -> None:
        for row, option in zip(self._rows, state.options, strict=True):
            if option.key == state.given and not row.isChecked():
                row.setChecked(True)
            row.show_verdict(OptionState(option.mark.value))
            row.setFocusPolicy(_focus_policy(state.phase))

    def focus_answer(self) -> None:
        row = next((row for row in self._rows if row.isChecked()), self._rows[0])
        row.setFocus(Qt.FocusReason.OtherFocusReason)

    def pick(self, number: int) -> None:
        if 1 <= number <= len(self._rows):
            row = self._rows[number - 1]
            row.pick()
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first arrow key picks an end of the list: Qt would pass over the focused row."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            end = _ARROWS.get(Qt.Key(event.key()))
            if end is not None and not any(row.isChecked() for row in self._rows):
                self.pick(self._rows[end].number)
                return True
        return super().eventFilter(watched, event)

    @Slot(int)
    def _on_picked(self, number: int) -> None:
        self.given_changed.emit(self._keys[number - 1])


def _focus_policy(phase: Phase) -> Qt.FocusPolicy:
    """After the answer the rows are only read: Tab goes on to what can be done."""
    is_open = phase is Phase.ASKED
    return Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.NoFocus
