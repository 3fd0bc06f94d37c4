"""The end of a session as it looks: the ring, the sentence, the answers by their use."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where, action_named, hints_in
from quizapp.gui.components.badge import Badge
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, Line
from quizapp.gui.components.icon import IconTile
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.pages.answers_said import told_apart
from quizapp.gui.pages.ending.state import EndingState, GroupPicture, RowPicture
from quizapp.gui.pages.page import clear
from quizapp.gui.pages.score_page import ICONS, ScorePage
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_TOP = Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class EndingView(ScorePage):
    """Shows an EndingState. `acted` carries names of the action table."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        home, more = action_named("home"), action_named("more")
        self._home = Button(
            say("Today"), ButtonKind.PRIMARY, self, keys=home.shown_keys, large=True
        )
        self._home.clicked.connect(self._on_home)
        self._more = Button("", ButtonKind.SECONDARY, self, keys=more.shown_keys, large=True)
        self._more.clicked.connect(self._on_more)
        self._groups = Column(gap=14)
        self._has_more = False
        self.furnish((self._home, self._more), (self._groups,), gap=24)

    @property
    def where(self) -> Where:
        return Where.ENDING

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        if name == "more" and not self._has_more:
            return False
        if name in ("home", "more", "take-back"):
            self.acted.emit(name)
            return True
        return False

    def focus_first(self) -> None:
        self._home.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: EndingState) -> None:
        """Show how a session went."""
        self.show_score((state.kicker, state.sentence, state.detail), state.right, state.answers)
        self._has_more = bool(state.more)
        self._more.set_words(state.more)
        self._more.setVisible(self._has_more)
        clear(self._groups)
        for group in state.groups:
            self._groups.add(_group_card(group, self))
        without = set() if self._has_more else {"more"}
        if not state.can_take_back:
            without.add("take-back")
        self.hints.set_hints(hints_in(Where.ENDING, without=frozenset(without)))

    @Slot()
    def _on_home(self) -> None:
        self.acted.emit("home")

    @Slot()
    def _on_more(self) -> None:
        self.acted.emit("more")


def _group_card(group: GroupPicture, parent: QWidget) -> Card:
    card = Card(parent, gap=0)
    head = Row(gap=10)
    head.add(Text(group.title, TypeRole.HEADING, parent=card))
    head.add(Text(group.detail, TypeRole.SMALL, Colour.INK2, card), 1)
    card.body.add(head)
    card.body.add_space(6)
    for number, row in enumerate(group.rows):
        if number:
            card.body.add(Line(card))
        card.body.add(_answer_row(row, card))
    return card


def _answer_row(row: RowPicture, parent: QWidget) -> Row:
    words = Column(gap=1)
    words.add(Text(row.prompt, TypeRole.STRONG, parent=parent))
    words.add(
        Text(
            told_apart(say("You: {said}", said=row.said), row.truth),
            TypeRole.SMALL,
            Colour.INK2,
            parent,
        )
    )
    line = Row(gap=14, margins=(0, 10, 0, 10))
    line.add(IconTile(ICONS[row.sign], Tone(row.sign.value), parent=parent), align=_TOP)
    line.add(words, 1)
    if row.confidence:
        line.add(Badge(row.confidence, Tone.PLAIN, parent), align=_MIDDLE)
    return line
