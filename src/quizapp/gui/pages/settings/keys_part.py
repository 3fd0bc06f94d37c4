"""Every key, by the situation it means something in; each can be another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from quizapp.gui.actions import Action, Where, actions_in, all_actions, keys_of
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE, announce
from quizapp.gui.pages.page import clear
from quizapp.gui.theme import Tone, TypeRole
from quizapp.gui.wording import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_MODIFIERS = frozenset({"Control", "Shift", "Alt", "Meta", "Ctrl", ""})


class KeysPart(QWidget):
    """`keys_chosen` carries an action's id and its new key; `usual_requested` the id alone."""

    keys_chosen = Signal(str, str)
    usual_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._own: frozenset[str] = frozenset()
        self._catching: Action | None = None
        self._message = Message("", Tone.ACCENT, self, icon="keyboard")
        self._message.hide()
        self._groups = Column(gap=16)
        column = Column(self, gap=12)
        column.keep_rings(RING_SPACE)
        column.add(self._message)
        column.add(self._groups)

    def show_keys(self, own: frozenset[str]) -> None:
        """Show the keys in force; `own` are the actions that have others than usual."""
        self._own, self._catching = own, None
        self._message.hide()
        clear(self._groups)
        for where in Where:
            actions = [one for one in all_actions() if one.where[0] is where]
            if actions:
                self._groups.add(self._card(where, actions))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that an action is to have from now on."""
        if self._catching is None:
            event.ignore()
            return
        event.accept()
        keys = keys_of(event)
        if keys == "Esc":
            self._end(say("It stays as it was."))
        elif event.key() not in _ALONE and keys not in _MODIFIERS:
            self._take(self._catching, keys)

    def _take(self, action: Action, keys: str) -> None:
        taken = _holder_of(action, keys)
        if taken is not None:
            self._say(say("{keys} already means “{other}”.", keys=keys, other=taken.words))
            return
        self._end(say("“{action}” is {keys} now.", action=action.words, keys=keys))
        self.keys_chosen.emit(action.id, keys)

    def _end(self, sentence: str) -> None:
        self._catching = None
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._message.set_message(sentence)
        self._message.show()
        announce(self, sentence)

    def _card(self, where: Where, actions: list[Action]) -> Card:
        card = Card(self, gap=4)
        card.body.add(Text(where_words()[where], TypeRole.STRONG, parent=card))
        for action in actions:
            card.body.add(self._row(action, card))
        return card

    def _row(self, action: Action, card: QWidget) -> QWidget:
        holder = QWidget(card)
        row = Row(holder, gap=8)
        row.keep_rings(RING_SPACE)
        row.add(Text(action.words, TypeRole.BODY, parent=holder), 1, align=_MIDDLE)
        if action.id in self._own:
            usual = Button(say("Usual"), ButtonKind.QUIET, holder)
            usual.setAccessibleDescription(action.words)
            usual.setProperty("action", action.id)
            usual.clicked.connect(self._on_usual)
            row.add(usual)
        change = Button(action.shown_keys or say("none"), ButtonKind.SECONDARY, holder)
        change.setAccessibleName(
            say("{action}: {keys}", action=action.words, keys=action.shown_keys or say("none"))
        )
        change.setProperty("action", action.id)
        change.clicked.connect(self._on_change)
        row.add(change)
        return holder

    @Slot()
    def _on_change(self) -> None:
        action = self._named(self.sender())
        self._catching = action
        self._say(
            say("Press the new key for “{action}”; Esc leaves it as it is.", action=action.words)
        )
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_usual(self) -> None:
        self.usual_requested.emit(self._named(self.sender()).id)

    def _named(self, sender: object) -> Action:
        assert isinstance(sender, QPushButton)
        wanted = sender.property("action")
        return next(one for one in all_actions() if one.id == wanted)


_ALONE = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)
"""Keys that mean nothing yet."""


def _holder_of(action: Action, keys: str) -> Action | None:
    """Another action that has these keys where this one means something."""
    return next(
        (
            other
            for where in action.where
            for other in (all_actions() if where is Where.EVERYWHERE else actions_in(where))
            if keys in other.keys and other.id != action.id
        ),
        None,
    )


def where_words() -> dict[Where, str]:
    """Every situation as a heading."""
    return {
        Where.EVERYWHERE: say("Everywhere"),
        Where.HOME: say("Today"),
        Where.CHOICE: say("While a question waits"),
        Where.ENTRY: say("While an answer is typed"),
        Where.SEVERAL: say("Marking several"),
        Where.ORDER: say("Putting in order"),
        Where.MATCH: say("Matching"),
        Where.ESTIMATE: say("Estimating"),
        Where.LOCATE: say("Placing on the map"),
        Where.CARD: say("A plain card"),
        Where.ANSWERED: say("After the answer"),
        Where.ENDING: say("The end of a session"),
        Where.SETTINGS: say("Pages"),
        Where.QUIZ_SETUP: say("Setting up a quiz"),
        Where.QUIZ: say("A quiz"),
        Where.RESULTS: say("Results"),
        Where.BROWSE: say("Browse"),
        Where.FACT: say("A fact"),
        Where.TIMELINE: say("Timeline"),
        Where.MAP: say("Map"),
        Where.STATISTICS: say("Statistics"),
        Where.PROFILES: say("Profiles"),
        Where.DECKS: say("Decks"),
        Where.DUEL: say("A duel"),
        Where.EDITOR: say("Deck editor"),
        Where.CLASS_DESK: say("Class desk"),
        Where.PRINT: say("Printing"),
        Where.ASSIGN: say("New assignment"),
        Where.ASSIGNMENT: say("Assignment"),
        Where.PALETTE: say("Palette"),
    }
