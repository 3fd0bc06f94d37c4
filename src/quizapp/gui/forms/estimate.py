"""Estimate: a number on a line, placed with the handle or typed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from quizapp.gui.actions import Where
from quizapp.gui.components.number_line import NumberLine, TrueMark
from quizapp.gui.components.number_scale import NumberScale, grouped
from quizapp.gui.forms.entry import EntryForm
from quizapp.gui.pages.study.state import Phase, StudyState
from quizapp.gui.theme import Tone
from quizapp.gui.wording import say
from quizapp.questions.question import NumberLine as Line
from quizapp.study.marking import number_in

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class EstimateForm(EntryForm):
    """The line over the entry: what is typed moves the handle, and the handle types."""

    where = Where.ESTIMATE
    own_actions = frozenset({"slide", "slide-far"})

    def name(self) -> str:
        return say("Your answer, a number")

    def build(self, state: StudyState) -> None:
        assert state.line is not None
        line = state.line
        scale = NumberScale(float(line.low), float(line.high), line.is_log)
        name = say("A line of numbers to place your answer on")
        self._line = NumberLine(name, scale, line.unit, len(line.marks), self)
        self._line.moved.connect(self._on_moved)
        self.column.add(self._line)
        super().build(state)

    def show_state(self, state: StudyState) -> None:
        super().show_state(state)
        self._line.place(number_in(self._entry.text()))
        is_open = state.phase is Phase.ASKED
        self._line.show_marks(() if is_open or state.line is None else list(_marks(state.line)))
        self._line.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move the handle from the entry, which has no use for them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and self._line.is_open:
                far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._line.step(step, far=bool(far))
                return True
        return super().eventFilter(watched, event)

    @Slot(float)
    def _on_moved(self, number: float) -> None:
        self._entry.setText(grouped(number))


def _marks(line: Line) -> Iterator[TrueMark]:
    """The true figure first, then what other sources say."""
    for place, mark in enumerate(line.marks):
        words = say("{figure}, {voice}", figure=mark.text, voice=mark.voice)
        tone = Tone.DISP if place else Tone.RIGHT
        yield TrueMark(float(mark.low), float(mark.high), words if mark.voice else mark.text, tone)
