"""A field of the form: it leaves undo and the page's keys to the page, and completes names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QWidget

from quizapp.gui.actions import Where, action_of
from quizapp.gui.components.fields import Field
from quizapp.gui.theme import Tone, theme_holder
from quizapp.gui.theme.marks import TONE_PROPERTY

Way = tuple[str | int, ...]


class Entry(Field):
    """A line of the form. `typed` carries what a person types, `reached` that it has the focus."""

    typed = Signal(str)
    reached = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, hint, parent)
        self.textEdited.connect(self.typed)

    def complete_with(self, names: Sequence[str]) -> None:
        """Offer names that hold what is typed."""
        completer = QCompleter(self)
        completer.setModel(QStringListModel(list(names), completer))
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._on_completed)
        self.setCompleter(completer)

    def show_text(self, text: str) -> None:
        """Show another text, unless a person is typing here."""
        if not self.hasFocus() and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def show_trouble(self, is_wrong: bool) -> None:
        """Colour the border where something is to be mended; a sentence beside it says what."""
        tone = Tone.NEAR.value if is_wrong else ""
        if self.property(TONE_PROPERTY) != tone:
            self.setProperty(TONE_PROPERTY, tone)
            theme_holder().dress_natives()
            self.update()

    @Slot(str)
    def _on_completed(self, text: str) -> None:
        self.typed.emit(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        undo = event.matches(QKeySequence.StandardKey.Undo)
        redo = event.matches(QKeySequence.StandardKey.Redo)
        action = action_of(event, Where.EDITOR)
        if undo or redo or (action is not None and Where.EDITOR in action.where):
            event.ignore()
        else:
            super().keyPressEvent(event)
