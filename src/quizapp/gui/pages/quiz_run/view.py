"""A quiz as it looks: Study's question under a bar and an overview of all items."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.gui.actions import Action, Where, actions_in, hints_in, keys_of
from quizapp.gui.components.card import EmptyState, Ground
from quizapp.gui.components.keycap import KeyHints
from quizapp.gui.components.layouts import Column
from quizapp.gui.components.message import Message
from quizapp.gui.pages.page import Page
from quizapp.gui.pages.quiz_run.bar import QuizBar
from quizapp.gui.pages.quiz_run.overview import Overview
from quizapp.gui.pages.quiz_run.state import QuizRunState
from quizapp.gui.pages.study.view import StudyView
from quizapp.gui.theme import Colour, Tone
from quizapp.gui.wording import say

_COMPACT_BELOW = 1020  # px at 100 %
_COMPACT_TEXT = 1.5
_QUIZ_KEYS = frozenset({"item-next", "item-before", "flag", "overview", "hand-in"})


class ItemPane(StudyView):
    """A question as Study shows it, under the quiz's own bar instead of Study's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar.hide()

    def show_item(self, state: QuizRunState) -> None:
        """Show an item; one that was answered before is built as a question first."""
        shown = self.state
        is_another = shown is None or shown.number != state.asked.number
        if is_another or state.answered is None:
            self.show_state(state.asked)
        if state.answered is not None:
            self.show_state(state.answered)


class QuizRunView(Page):
    """Shows a QuizRunState. Wishes go up as signals; `acted` carries names of the action table,
    `item_requested` the place of an item from 0."""

    given_changed = Signal(object)
    submitted = Signal(object)
    next_requested = Signal()
    item_requested = Signal(int)
    link_requested = Signal(str)
    report_requested = Signal(str, bool, bool)
    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._state: QuizRunState | None = None
        self._compact = self._is_opened = False
        self._bar = QuizBar(self)
        self._bar.acted.connect(self.acted)
        self._warning = Message("", Tone.NEAR, self, action=say("Hand in"))
        self._warning.acted.connect(self._hand_in)
        self._strip_ground = strip = Ground(Colour.BG, self)
        self._overview = Overview(strip)
        self._overview.chosen.connect(self._choose)
        self._overview.left.connect(self._close_overview)
        self._pane = ItemPane(self)
        self._pane.given_changed.connect(self.given_changed)
        self._pane.submitted.connect(self.submitted)
        self._pane.next_requested.connect(self.next_requested)
        self._pane.link_requested.connect(self.link_requested)
        self._pane.report_requested.connect(self.report_requested)
        self._pane.acted.connect(self.acted)
        self._hints = KeyHints(hints_in(Where.QUIZ, without=_ELSEWHERE), self)
        column = Column(strip, gap=10, margins=(24, 10, 24, 8))
        column.add_all(self._warning, self._overview, self._hints)
        self._waiting = EmptyState(
            "list-checks",
            say("Drawing your questions"),
            say("None of them gives another away, and no fact comes twice."),
            parent=self,
        )
        page = Column(self, gap=0)
        page.add_all(self._bar, strip)
        page.add(self._pane, 1)
        page.add(self._waiting, align=Qt.AlignmentFlag.AlignCenter)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    @property
    def where(self) -> Where:
        return self._pane.where

    @property
    def also_where(self) -> tuple[Where, ...]:
        return (Where.QUIZ,)

    @property
    def state(self) -> QuizRunState | None:
        """The picture that is shown."""
        return self._state

    def act(self, name: str, keys: str) -> bool:
        if name in _QUIZ_KEYS:
            self._act_in_quiz(name)
            return True
        if name in ("take-back", "put-back", "right"):
            return True  # what Study does with them has no place in a quiz
        return self._pane.act(name, keys)

    def focus_first(self) -> None:
        if self._state is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._pane.focus_first()

    def show_waiting(self) -> None:
        """Say that the questions are being made."""
        self._state = None
        self._show_parts()

    def show_state(self, state: QuizRunState) -> None:
        """Show another picture."""
        was_waiting, self._state = self._state is None, state
        if was_waiting:
            self._show_parts()
        self._bar.show_state(state)
        self._overview.show_marks(state.marks)
        self._warning.set_message(state.warning)
        self._show_strip()
        self._pane.show_item(state)

    def close_report(self) -> None:
        """Go back from the report to the answer."""
        self._pane.close_report()

    def show_report_problem(self, sentence: str) -> None:
        """Say in the report why it could not be written."""
        self._pane.show_report_problem(sentence)

    def say_verdict(self, words: str) -> None:
        """Have the verdict read aloud."""
        self._pane.say_verdict(words)

    def take_theme(self) -> None:
        if hasattr(self, "_hints"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The quiz's own keys come before those of the part that has the focus: an entry would
        take Ctrl and an arrow for a step over a word."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            action = _own_action(event)
            if action is not None:
                if not event.isAutoRepeat():
                    self._act_in_quiz(action.name)
                return True
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and self.isAncestorOf(now):
            now.installEventFilter(self)

    @Slot(int)
    def _choose(self, at: int) -> None:
        self._close_overview()
        self.item_requested.emit(at)

    @Slot()
    def _close_overview(self) -> None:
        self._is_opened = False
        self._show_strip()
        self.focus_first()

    @Slot()
    def _hand_in(self) -> None:
        self.acted.emit("hand-in")

    def _act_in_quiz(self, name: str) -> None:
        if name == "overview":
            self._is_opened = True
            self._show_strip()
            self._overview.focus_here()
        else:
            self.acted.emit(name)

    def _arrange(self) -> None:
        theme = self.theme
        is_narrow = self.width() < theme.size(_COMPACT_BELOW)
        self._compact = is_narrow or theme.scale > _COMPACT_TEXT
        self._bar.set_compact(self._compact)
        self._show_strip()

    def _show_parts(self) -> None:
        """The quiz, or that it is being made."""
        is_there = self._state is not None
        for part in (self._bar, self._pane):
            part.setVisible(is_there)
        self._waiting.setVisible(not is_there)
        self._show_strip()

    def _show_strip(self) -> None:
        """The overview stands over every item; with little room only while it is asked for."""
        has_warning = self._state is not None and bool(self._state.warning)
        is_shown = self._is_opened or not self._compact
        self._warning.setVisible(has_warning)
        self._overview.setVisible(is_shown)
        self._hints.setVisible(not self._compact)
        is_there = self._state is not None
        self._strip_ground.setVisible(is_there and (is_shown or has_warning))


_ELSEWHERE = frozenset({action.name for action in actions_in(Where.QUIZ)} - _QUIZ_KEYS)


def _own_action(event: QKeyEvent) -> Action | None:
    pressed = keys_of(event)
    own = (action for action in actions_in(Where.QUIZ) if action.name in _QUIZ_KEYS)
    return next((action for action in own if pressed in action.keys), None)
