"""The head of Home: the day, the one big sentence, what it means, and the button."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE, set_tip
from quizapp.gui.pages.home.state import SHORT_SESSION_MINUTES, HomeState, Plan
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say


@dataclass(frozen=True, slots=True)
class TextSpot:
    """A text of the head and how it is set, for the first frame of the next start."""

    text: Text
    role: TypeRole
    colour: Colour


class HomeHead(QWidget):
    """The day, the one big sentence, what it means, and the button."""

    start_requested = Signal(int)
    look_round_requested = Signal()
    decks_requested = Signal()
    ring_space = RING_SPACE

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._date = Text("", TypeRole.LABEL, Colour.INK2, self)
        self._sentence = Text("", TypeRole.DISPLAY, parent=self)
        self._detail = Text("", TypeRole.BODY, Colour.INK2, self)
        self._absence = Message("", Tone.ACCENT, self, icon="sun", large=True)
        start, five = action_named("start"), action_named("five")
        self._start = Button(
            start.words,
            ButtonKind.PRIMARY,
            self,
            keys=start.shown_keys,
            icon="play",
            large=True,
        )
        self._short = Button(five.words, ButtonKind.SECONDARY, self, large=True)
        set_tip(self._short, f"{five.words} ({five.shown_keys})")
        self._start.clicked.connect(self._on_start)
        self._short.clicked.connect(self._on_short)
        self._buttons = Row(gap=10)
        self._look = Button(say("Look round first"), ButtonKind.QUIET, self, large=True)
        self._look.clicked.connect(self.look_round_requested)
        open_ = action_named("open")
        self._open = Button(
            open_.words,
            ButtonKind.PRIMARY,
            self,
            keys=open_.shown_keys,
            icon="folder-open",
            large=True,
        )
        self._open.clicked.connect(self.decks_requested)
        self._buttons.add_all(self._start, self._short, self._look, self._open)
        self._buttons.addStretch(1)
        column = Column(self, gap=10)
        column.keep_rings(RING_SPACE)
        column.add_all(self._date, self._sentence, self._detail, self._absence)
        column.add_space(8)
        column.add(self._buttons)

    @property
    def text_spots(self) -> tuple[TextSpot, ...]:
        """The texts that the first frame shows: the date and the sentence."""
        return (
            TextSpot(self._date, TypeRole.LABEL, Colour.INK2),
            TextSpot(self._sentence, TypeRole.DISPLAY, Colour.INK),
        )

    def focus_start(self) -> None:
        """Put the focus on Start, or on opening a deck where there is none to start with."""
        first = self._open if self._open.isVisibleTo(self) else self._start
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: HomeState) -> None:
        self._date.set_text(state.date)
        self._sentence.set_text(state.sentence)
        self._sentence.set_colour(Colour.INK3 if state.plan is Plan.OPENING else Colour.INK)
        self._detail.set_text(say("Opening your progress …") if state.waits else state.detail)
        self._detail.setVisible(bool(state.detail) or state.waits)
        self._absence.set_message(state.absence)
        self._absence.setVisible(bool(state.absence))
        had_focus = self._start.hasFocus()
        self._start.setVisible(state.can_start)
        self._start.set_words(say("Starting …") if state.waits else action_named("start").words)
        self._short.setVisible(state.offers_short)
        self._look.setVisible(state.offers_look_round)
        self._open.setVisible(state.offers_decks)
        if had_focus:
            self.focus_start()

    @Slot()
    def _on_start(self) -> None:
        self.start_requested.emit(0)

    @Slot()
    def _on_short(self) -> None:
        self.start_requested.emit(SHORT_SESSION_MINUTES)
