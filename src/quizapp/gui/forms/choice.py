"""Choice: option rows, picked by number, arrow or pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from quizapp.gui.actions import Where
from quizapp.gui.components.option_row import OptionRow
from quizapp.gui.forms.option_rows import OptionRowsForm
from quizapp.gui.pages.study.state import StudyState

_ARROWS = {Qt.Key.Key_Down: 0, Qt.Key.Key_Up: -1}


class ChoiceForm(OptionRowsForm[OptionRow]):
    """The options under each other; after the answer each says what it is true of."""

    where = Where.CHOICE

    def build(self, state: StudyState) -> None:
        for row in self.build_rows(state, OptionRow):
            row.picked.connect(self._on_picked)

    def show_state(self, state: StudyState) -> None:
        for row, option in zip(self._rows, state.options, strict=True):
            if option.key == state.given and not row.isChecked():
                row.setChecked(True)
        self.show_verdicts(state)

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
