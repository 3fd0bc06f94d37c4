"""Under the answer: how sure one is; afterwards the verdict and the way on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column, Row, Wrapping
from quizapp.gui.components.message import Message, Verdict
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE
from quizapp.gui.pages.study.state import Phase, StudyState
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say
from quizapp.questions.terms import Confidence

_SUBMIT = (
    ("sure", Confidence.SURE, ButtonKind.PRIMARY),
    ("unsure", Confidence.UNSURE, ButtonKind.SECONDARY),
    ("guess", Confidence.GUESS, ButtonKind.SECONDARY),
)


class AnswerBar(Wrapping, QWidget):
    """`submitted` carries a Confidence; `next_requested` goes on to the next question, `acted`
    names what else can be done with the answer."""

    submitted = Signal(object)
    next_requested = Signal()
    acted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._problem = Message("", Tone.WRONG, self, large=True)
        self._sureness = _Sureness(self)
        self._sureness.submitted.connect(self.submitted)
        self._verdict = _VerdictLine(self)
        self._verdict.next_requested.connect(self.next_requested)
        self._verdict.acted.connect(self.acted)
        column = Column(self, gap=10)
        column.add_all(self._problem, self._sureness, self._verdict)

    def show_state(self, state: StudyState) -> None:
        """Show the buttons, or the verdict."""
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._sureness.show_state(state)
        if state.verdict is not None:
            self._verdict.show_state(state)
        is_asked = state.phase is Phase.ASKED
        self._sureness.setVisible(is_asked)
        self._verdict.setVisible(not is_asked)

    def set_compact(self, compact: bool) -> None:
        """Leave out key caps and the note where there is little room."""
        self._sureness.set_compact(compact)
        self._verdict.set_compact(compact)

    def focus_next(self) -> None:
        """Put the focus on the way on."""
        self._verdict.focus_next()


class _Sureness(Wrapping, QWidget):
    """Sure, not sure, guess; with nothing given yet: don't know."""

    submitted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: dict[Confidence, Button] = {}
        self._compact = False
        for name, confidence, kind in _SUBMIT:
            action = action_named(name)
            button = Button(action.hint, kind, self, keys=action.shown_keys, large=True)
            button.clicked.connect(self._on_clicked)
            self._buttons[confidence] = button
        self._row = row = Flow(*self._buttons.values(), parent=self)
        self._note = Text("", TypeRole.SMALL, Colour.INK2, self)
        column = Column(self, gap=10)
        column.keep_rings(RING_SPACE)
        column.add_all(row, self._note)
        column.addStretch(1)

    def show_state(self, state: StudyState) -> None:
        blank = state.is_blank
        sure = self._buttons[Confidence.SURE]
        sure.set_words(say("Don’t know") if blank else say("Sure"))
        sure.set_kind(ButtonKind.SECONDARY if blank else ButtonKind.PRIMARY)
        for confidence in (Confidence.UNSURE, Confidence.GUESS):
            button = self._buttons[confidence]
            button.set_words(_word(confidence))
            if blank:
                button.set_off(say("Pick or type an answer first."))
            else:
                button.set_on()
        self._row.take_sizes()
        self._note.set_text(_note(state))

    def set_compact(self, compact: bool) -> None:
        self._note.setVisible(not compact)
        for name, confidence, _kind in _SUBMIT:
            keys = "" if compact else action_named(name).shown_keys
            self._buttons[confidence].set_keys(keys)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        for confidence, button in self._buttons.items():
            if button is sender:
                self.submitted.emit(confidence)


class _VerdictLine(Wrapping, QWidget):
    """The verdict at the left, Next at the right, in the place where the buttons were."""

    next_requested = Signal()
    acted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._verdict = Verdict(self)
        self._right = self._quiet("right")
        action = action_named("next")
        self._next = Button(
            say("Next"), ButtonKind.PRIMARY, self, keys=action.shown_keys, large=True
        )
        self._next.clicked.connect(self.next_requested)
        row = Row(gap=16)
        row.add(self._verdict, 1)
        row.add(self._next, align=Qt.AlignmentFlag.AlignVCenter)
        column = Column(self, gap=0)
        column.keep_rings(RING_SPACE)
        column.add(row)
        column.add(self._right, align=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _quiet(self, name: str) -> Button:
        action = action_named(name)
        button = Button(action.words, ButtonKind.QUIET, self, keys=action.shown_keys)
        button.clicked.connect(partial(self.acted.emit, name))
        return button

    def show_state(self, state: StudyState) -> None:
        assert state.verdict is not None
        self._right.setVisible(state.can_be_right)
        verdict = state.verdict
        self._verdict.show_verdict(Tone(verdict.feeling.value), verdict.title, verdict.detail)

    def set_compact(self, compact: bool) -> None:
        self._next.set_keys("" if compact else action_named("next").shown_keys)
        self._right.set_keys("" if compact else action_named("right").shown_keys)

    def focus_next(self) -> None:
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)


def _note(state: StudyState) -> str:
    if state.waits:
        return say("Opening your progress. Your answer is kept in a moment.")
    if state.is_blank:
        return say("Not knowing is an answer too: you will see it, and it comes back.")
    return say("How sure you are sharpens the plan. It never costs you.")


def _word(confidence: Confidence) -> str:
    match confidence:
        case Confidence.SURE:
            return say("Sure")
        case Confidence.UNSURE:
            return say("Not sure")
        case Confidence.GUESS:
            return say("Guess")
