"""What typed answers share: the large entry, and how to type one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence

from quizapp.gui.actions import Where
from quizapp.gui.components.fields import AnswerEntry, EntryState
from quizapp.gui.components.text import Text
from quizapp.gui.forms.answer_form import AnswerForm
from quizapp.gui.pages.study.state import Feeling, Phase, StudyState
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_STATES = {
    Feeling.RIGHT: EntryState.RIGHT,
    Feeling.NEAR: EntryState.NEARLY,
    Feeling.DISP: EntryState.NEARLY,
    Feeling.WRONG: EntryState.WRONG,
    Feeling.ACCENT: EntryState.WRONG,
}


class EntryForm(AnswerForm):
    """A line to type in. `name` is what screen readers call it."""

    where = Where.ENTRY

    def name(self) -> str:
        """What the entry is called."""
        raise NotImplementedError

    def build(self, state: StudyState) -> None:
        self._entry = AnswerEntry(self.name(), "", self)
        self._entry.setAccessibleDescription(state.entry)
        self._entry.textChanged.connect(self._on_changed)
        self._entry.installEventFilter(self)
        hint = say("Type {entry}.", entry=state.entry) if state.entry else ""
        self._hint = Text(hint, TypeRole.SMALL, Colour.INK2, self)
        self._hint.setVisible(bool(state.entry))
        self.column.add_all(self._entry, self._hint)

    def show_state(self, state: StudyState) -> None:
        text = state.given if isinstance(state.given, str) else " ".join(state.given)
        if self._entry.text() != text:
            self._entry.setText(text)
        self._entry.show_verdict(_entry_state(state))
        is_open = state.phase is Phase.ASKED
        self._entry.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.ClickFocus
        )

    def focus_answer(self) -> None:
        self._entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Z with nothing typed is not the entry's: it takes back the answer before."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo):
            return self._let_undo_pass(event) or super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Redo):
            return self._let_redo_pass(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _let_undo_pass(self, event: QKeyEvent) -> bool:
        return not self._entry.isUndoAvailable() and self._handed_up(event)

    def _let_redo_pass(self, event: QKeyEvent) -> bool:
        return not self._entry.isRedoAvailable() and self._handed_up(event)

    def _handed_up(self, event: QKeyEvent) -> bool:
        """Keep an event from the entry, so that it goes on to the page."""
        event.ignore()
        return True

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        self.given_changed.emit(text)


def _entry_state(state: StudyState) -> EntryState:
    if state.verdict is None:
        return EntryState.OPEN
    feeling = state.verdict.feeling
    if feeling is Feeling.RIGHT and state.verdict.remark_feeling is Feeling.NEAR:
        return EntryState.NEARLY
    return _STATES.get(feeling, EntryState.WRONG)
