"""What stands below and beside Home's head: the decks, the week, how it went last time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card
from quizapp.gui.components.deck_strip import DeckStrip, StripLabel
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.memory import Strength, StrengthLegend
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.week_bars import DayMinutes, WeekBars
from quizapp.gui.pages.home import state as picture
from quizapp.gui.pages.home.state import HomeState, SettleRow
from quizapp.gui.pages.page import clear
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_TOP = Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight


class HomeDecks(QWidget):
    """The decks as strips, and what is wrong with those that cannot be used."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: HomeState | None = None
        self._column = Column(self, gap=14)

    def show_state(self, state: HomeState) -> None:
        """Show the decks of a picture, anew only where they differ."""
        before, self._state = self._state, state
        if before is not None and _shown(before) == _shown(state):
            return
        clear(self._column)
        for problem in state.problems:
            self._column.add(Message(problem, Tone.WRONG, self))
        if not state.decks:
            return
        title = Row(gap=16)
        title.add(Text(say("Your decks"), TypeRole.HEADING, parent=self), 1)
        title.add(StrengthLegend(self), align=Qt.AlignmentFlag.AlignVCenter)
        self._column.add(title)
        for deck in state.decks:
            self._column.add(_deck_card(deck, self))


class HomeSide(QWidget):
    """The week of minutes, how it went last time, what is worth settling.

    `settle_requested` carries what a duel is between.
    """

    settle_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._settling: tuple[SettleRow, ...] = ()
        self._settle = Card(self, gap=10)
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
        column.add(self._settle)
        column.addStretch(1)

    def show_state(self, state: HomeState) -> None:
        """Show what of it there is."""
        self._show_settling(state.settling)
        has_week = any(day.minutes for day in state.week)
        self._title.setVisible(has_week)
        self._week.setVisible(has_week)
        days = [DayMinutes(day.word, day.minutes) for day in state.week]
        self._week.set_days(days, self._title.text())
        self._last.set_text(state.last_time)
        self._card.setVisible(bool(state.last_time))
        self.setVisible(has_week or bool(state.last_time) or bool(state.settling))

    def _show_settling(self, rows: tuple[SettleRow, ...]) -> None:
        self._settle.setVisible(bool(rows))
        if rows == self._settling:
            return
        self._settling = rows
        clear(self._settle.body)
        title = Text(say("Worth settling"), TypeRole.LABEL, Colour.INK2, self._settle)
        self._settle.body.add(title)
        for row in rows:
            self._settle.body.add(Text(row.sentence, TypeRole.BODY, parent=self._settle))
            button = Button(say("Settle it"), ButtonKind.SECONDARY, self._settle, icon="swords")
            button.setAccessibleDescription(row.sentence)
            button.setProperty("facts", row.facts)
            button.clicked.connect(self._on_settle)
            self._settle.body.add(button, align=Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_settle(self) -> None:
        self.settle_requested.emit(self.sender().property("facts"))


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


def _shown(state: HomeState) -> tuple[object, ...]:
    return state.decks, state.problems
