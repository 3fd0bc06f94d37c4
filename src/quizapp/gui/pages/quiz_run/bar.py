"""The bar over a quiz: the way out, how far one is, the time if wanted, flag and handing in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Ground
from quizapp.gui.components.icon import Icon
from quizapp.gui.components.layouts import Row
from quizapp.gui.components.text import Text
from quizapp.gui.pages.quiz_run.state import QuizRunState
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class QuizBar(Ground):
    """Shows a QuizRunState's surroundings; `acted` carries names of the action table."""

    acted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Colour.BG, parent)
        self._compact = False
        self._state: QuizRunState | None = None
        self._leave = self._button("leave", say("Leave"), ButtonKind.QUIET, "chevron-left")
        self._title = Text("", TypeRole.LABEL, Colour.INK2, self, lines=1)
        self._progress = Text("", TypeRole.LABEL, Colour.INK2, self)
        self._clock = Icon("clock", Colour.INK2, 18, self)
        self._time = Text("", TypeRole.LABEL, Colour.INK2, self)
        self._flag = self._button("flag", say("Flag"), ButtonKind.QUIET, "flag")
        self._hand_in = self._button("hand-in", say("Hand in"), ButtonKind.SECONDARY, "")
        row = Row(self, gap=12, margins=(20, 11, 24, 12))
        row.add(self._leave, align=_MIDDLE)
        row.add(self._title, 1, align=_MIDDLE)
        row.addStretch(0)
        row.add(self._clock, align=_MIDDLE)
        row.add(self._time, align=_MIDDLE)
        row.add(self._progress, align=_MIDDLE)
        row.add(self._flag, align=_MIDDLE)
        row.add(self._hand_in, align=_MIDDLE)

    def show_state(self, state: QuizRunState) -> None:
        """Show how far the learner is."""
        self._state = state
        self._title.set_text(
            say("{quiz}  ›  {deck}", quiz=state.title, deck=state.shown.deck_title)
        )
        self._progress.set_text(state.short_progress if self._compact else state.progress)
        self._time.set_text(state.time)
        for part in (self._clock, self._time):
            part.setVisible(bool(state.time))
        self._flag.set_words(say("Flagged") if state.is_flagged else say("Flag"))
        self._flag.setVisible(not state.is_over)
        self._hand_in.set_words(say("Results") if state.is_over else say("Hand in"))

    def set_compact(self, compact: bool) -> None:
        """Show only what a narrow window or large text has room for."""
        self._compact = compact
        self._title.setVisible(not compact)
        for name, button in (
            ("leave", self._leave), ("flag", self._flag), ("hand-in", self._hand_in),
        ):  # fmt: skip
            button.set_keys("" if compact else action_named(name).shown_keys)
        if self._state is not None:
            self.show_state(self._state)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        line = self.theme.colour(Colour.LINE)
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        painter.end()

    def _button(self, name: str, words: str, kind: ButtonKind, icon: str) -> Button:
        button = Button(words, kind, self, keys=action_named(name).shown_keys, icon=icon)
        button.clicked.connect(partial(self.acted.emit, name))
        return button
