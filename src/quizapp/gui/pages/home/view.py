"""Home as it looks: the sentence and its button, the week, the decks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card
from quizapp.gui.components.deck_strip import DeckStrip, StripLabel
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.memory import Strength, StrengthLegend
from quizapp.gui.components.message import Message
from quizapp.gui.components.scroll import ScrollArea
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import set_tip
from quizapp.gui.components.week_bars import DayMinutes, WeekBars
from quizapp.gui.pages.home import state as picture
from quizapp.gui.pages.home.state import HomeState, Plan
from quizapp.gui.pages.page import Page, clear
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_LEFT = Qt.AlignmentFlag.AlignLeft
_TOP = Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight
# px at 100 %
_SIDE_COLUMN = 340
_TWO_COLUMNS_FROM = 880


class HomeView(Page):
    """Shows a HomeState. `start_requested` carries the minutes wanted, 0 for the whole plan."""

    start_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._state: HomeState | None = None
        self._head = _Head(self)
        self._head.start_requested.connect(self.start_requested)
        self._decks = Column(gap=14)
        self._side = _Side(self)
        content = QWidget(self)
        self._columns = Row(content, gap=32, margins=(48, 40, 48, 40))
        main = Column(gap=32)
        main.add_all(self._head, self._decks)
        main.addStretch(1)
        self._columns.add(main, 1)
        self._columns.add(self._side, align=_TOP)
        page = Column(self, gap=0)
        page.add(ScrollArea(content, Colour.BG, self))

    @property
    def where(self) -> Where:
        return Where.HOME

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        if self._state is None or not self._state.can_start:
            return False
        match name:
            case "start":
                self.start_requested.emit(0)
            case "five" if self._state.offers_short:
                self.start_requested.emit(picture.SHORT_SESSION_MINUTES)
            case _:
                return False
        return True

    def focus_first(self) -> None:
        self._head.focus_start()

    def show_state(self, state: HomeState) -> None:
        """Show another picture of the day."""
        decks_changed = self._state is None or self._state.decks != state.decks
        problems_changed = self._state is None or self._state.problems != state.problems
        self._state = state
        self._head.show_state(state)
        self._side.show_state(state)
        if decks_changed or problems_changed:
            self._show_decks(state)

    def take_theme(self) -> None:
        if hasattr(self, "_columns"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Two columns where there is room, else one under the other."""
        theme = self.theme
        is_wide = self.width() >= theme.size(_TWO_COLUMNS_FROM)
        direction = QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction if is_wide else QBoxLayout.Direction.TopToBottom)
        self._side.setMaximumWidth(theme.size(_SIDE_COLUMN) if is_wide else self.width())
        self._side.setMinimumWidth(theme.size(_SIDE_COLUMN) if is_wide else 0)
        margin = 48 if is_wide else 24
        self._columns.set_margins((margin, 40 if is_wide else 20, margin, 40))

    def _show_decks(self, state: HomeState) -> None:
        clear(self._decks)
        for problem in state.problems:
            self._decks.add(Message(problem, Tone.WRONG, self))
        if not state.decks:
            return
        title = Row(gap=16)
        title.add(Text(say("Your decks"), TypeRole.HEADING, parent=self), 1)
        title.add(StrengthLegend(self), align=Qt.AlignmentFlag.AlignVCenter)
        self._decks.add(title)
        for deck in state.decks:
            self._decks.add(_deck_card(deck, self))


class _Head(QWidget):
    """The day, the one big sentence, what it means, and the button."""

    start_requested = Signal(int)

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
        self._buttons.add_all(self._start, self._short)
        self._buttons.addStretch(1)
        column = Column(self, gap=10)
        column.keep_rings(3)
        column.add_all(self._date, self._sentence, self._detail, self._absence)
        column.add_space(8)
        column.add(self._buttons)

    def focus_start(self) -> None:
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: HomeState) -> None:
        self._date.set_text(state.date)
        self._sentence.set_text(state.sentence)
        self._sentence.set_colour(Colour.INK3 if state.plan is Plan.OPENING else Colour.INK)
        self._detail.set_text(say("Opening your progress …") if state.waits else state.detail)
        self._detail.setVisible(bool(state.detail) or state.waits)
        self._absence.set_message(state.absence)
        self._absence.setVisible(bool(state.absence))
        self._start.setVisible(state.can_start)
        self._start.set_words(say("Starting …") if state.waits else action_named("start").words)
        self._short.setVisible(state.offers_short)

    @Slot()
    def _on_start(self) -> None:
        self.start_requested.emit(0)

    @Slot()
    def _on_short(self) -> None:
        self.start_requested.emit(picture.SHORT_SESSION_MINUTES)


class _Side(QWidget):
    """The week of minutes, and how it went last time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Text(say("Minutes to keep what you know"), TypeRole.LABEL, Colour.INK2, self)
        self._week = WeekBars((), say("Minutes to keep what you know"), self)
        self._card = Card(self, gap=6)
        self._last = Text("", TypeRole.BODY, parent=self._card)
        self._card.body.add(Text(say("Last time"), TypeRole.LABEL, Colour.INK2, self._card))
        self._card.body.add(self._last)
        column = Column(self, gap=16)
        column.add_all(self._title, self._week)
        column.add_space(12)
        column.add(self._card)
        column.addStretch(1)

    def show_state(self, state: HomeState) -> None:
        has_week = any(day.minutes for day in state.week)
        self._title.setVisible(has_week)
        self._week.setVisible(has_week)
        days = [DayMinutes(day.word, day.minutes) for day in state.week]
        self._week.set_days(days, self._title.text())
        self._last.set_text(state.last_time)
        self._card.setVisible(bool(state.last_time))
        self.setVisible(has_week or bool(state.last_time))


def _deck_card(deck: picture.DeckStrip, parent: QWidget) -> Card:
    """A deck: its title, how it stands, and its facts as a strip."""
    card = Card(parent, gap=12)
    words = Column(gap=0)
    words.add(Text(deck.title, TypeRole.HEADING, parent=card))
    if deck.subtitle:
        words.add(Text(deck.subtitle, TypeRole.SMALL, Colour.INK2, card, lines=1))
    head = Row(gap=16)
    head.add(words, 1)
    head.add(Text(deck.counts, TypeRole.LABEL, Colour.INK2, card, align=_RIGHT), align=_TOP)
    card.body.add(head)
    columns = [
        [strength / Strength.CLEAR for strength in strengths] for _label, strengths in deck.columns
    ]
    labels = [StripLabel(at, label) for at, (label, _strengths) in enumerate(deck.columns) if label]
    name = say("{title}: {counts}", title=deck.title, counts=deck.counts)
    card.body.add(DeckStrip(columns, labels, name, card))
    return card
