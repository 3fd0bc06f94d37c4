"""Several answers: rows to be ticked, as many as fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from quizapp.gui.actions import Where
from quizapp.gui.components.mark_row import MarkRow
from quizapp.gui.forms.option_rows import OptionRowsForm
from quizapp.gui.pages.study.state import StudyState

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SeveralForm(OptionRowsForm[MarkRow]):
    """The options under each other; digits and Space tick them, arrows go from one to the next."""

    where = Where.SEVERAL
    own_actions = frozenset({"step", "tick"})

    def build(self, state: StudyState) -> None:
        for row in self.build_rows(state, MarkRow):
            row.marked.connect(self._on_marked)

    def show_state(self, state: StudyState) -> None:
        for row, option in zip(self._rows, state.options, strict=True):
            row.setChecked(option.key in state.given)
        self.show_verdicts(state)

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
