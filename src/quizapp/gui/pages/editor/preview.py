"""The questions at right: those of the fact that is typed into in full, the others counted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.authoring.editing.live import FactQuestions
from quizapp.gui.actions import action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.pages.editor.question_cards import FactCards
from quizapp.gui.pages.editor.state import EditorState, questions_words
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PreviewPane(QWidget):
    """`rerolled` wishes for other draws, `fact_chosen` for another fact's questions."""

    rerolled = Signal()
    fact_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[FactQuestions, ...] = ()
        self._others: list[Button] = []
        keys = action_named("editor-reroll").shown_keys
        self._again = again = Button(say("Other ones"), ButtonKind.QUIET, self, keys=keys)
        again.clicked.connect(self.rerolled)
        head = Row(gap=8, margins=(20, 16, 16, 0))
        head.add(Text(say("Its questions, live"), TypeRole.HEADING, parent=self), 1, align=_MIDDLE)
        head.add(again)
        content = QWidget(self)
        inner = Column(content, gap=12, margins=(20, 4, 20, 24))
        self._title = Text("", TypeRole.LABEL, Colour.INK2, content)
        self._cards = FactCards(content)
        self._none = Text("", TypeRole.SMALL, Colour.INK2, content)
        self._rest = Column(gap=2)
        inner.add_all(self._title, self._cards, self._none, self._rest)
        inner.addStretch(1)
        column = Column(self, gap=8)
        column.add(head)
        self._scroll = FollowingScroll(content, Colour.BG, self)
        column.add(self._scroll, 1)

    def focus_first(self) -> None:
        """Put the focus where the pane begins."""
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(0)

    def show_state(self, state: EditorState) -> None:
        """Show the questions of the topic in sight."""
        if state.questions is self._shown:
            return
        self._shown = state.questions
        first = state.questions[0] if state.questions else None
        self._title.set_text(questions_words(first) if first else "")
        self._title.setVisible(first is not None)
        self._cards.show_fact(first)
        nothing = first is None or not (first.questions or first.not_made)
        self._none.setVisible(nothing)
        self._none.set_text(say("Nothing is asked of this topic yet. Say more of it."))
        self._show_others(state.questions[1:])

    def _show_others(self, others: tuple[FactQuestions, ...]) -> None:
        while len(self._others) < len(others):
            button = Button("", ButtonKind.QUIET, self, icon="chevron-right")
            button.clicked.connect(self._on_other)
            self._others.append(button)
            self._rest.add(button, align=Qt.AlignmentFlag.AlignLeft)
        for number, button in enumerate(self._others):
            button.setVisible(number < len(others))
            if number < len(others):
                button.set_words(questions_words(others[number]))
                button.setProperty("fact", others[number].fact)

    @Slot()
    def _on_other(self) -> None:
        self.fact_chosen.emit(self.sender().property("fact"))
