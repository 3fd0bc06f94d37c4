"""Several answers: rows to be ticked, as many as fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from quizapp.gui.actions import Where
from quizapp.gui.components.mark_row import MarkRow
from quizapp.gui.components.option_row import OptionState
from quizapp.gui.forms.answer_form import AnswerForm
from quizapp.gui.pages.study.state import Phase, StudyState

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SeveralForm(AnswerForm):
    """The options under each other; digits and Space tick them, arrows go from one to the next."""

    where = Where.SEVERAL
    own_actions = frozenset({"step", "tick"})

    def build(self, state: StudyState) -> None:
        self._keys = [option.key for option in state.options]
        self._rows = [
            MarkRow(number, option.title, option.note, option.after, self)
            for number, option in enumerate(state.options, start=1)
        ]
        for row in self._rows:
            row.marked.connect(self._on_marked)
            row.installEventFilter(self)
            self.column.add(row)

    def show_state(self, state: StudyState) -> None:
        is_open = state.phase is Phase.ASKED
        for row, option in zip(self._rows, state.options, strict=True):
            row.setChecked(option.key in state.given)
            row.show_verdict(OptionState(option.mark.value))
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.NoFocus)

    def focus_answer(self) -> None:
        row = next((row for row in self._rows if row.isChecked()), self._rows[0])
        row.setFocus(Qt.FocusReason.OtherFocusReason)

    def pick(self, number: int) -> None:
        if 1 <= number <= len(self._rows):
            row = self._rows[number - 1]
            row.pick()
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows stay among the rows: Qt would go on to the buttons."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and isinstance(watched, MarkRow):
                self._step(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, row: MarkRow, step: int) -> None:
        place = self._rows.index(row) + step
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_marked(self) -> None:
        marked = zip(self._keys, self._rows, strict=True)
        self.given_changed.emit(tuple(key for key, row in marked if row.isChecked()))
