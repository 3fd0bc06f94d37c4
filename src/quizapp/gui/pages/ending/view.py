"""The end of a session as it looks: the ring, the sentence, the answers by their use."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from quizapp.gui.actions import Where, action_named, hints_in
from quizapp.gui.components.badge import Badge
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, Line
from quizapp.gui.components.icon import IconTile
from quizapp.gui.components.keycap import KeyHints
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.memory import ScoreRing
from quizapp.gui.components.text import Text
from quizapp.gui.pages.ending.state import EndingState, GroupPicture, RowPicture, Sign
from quizapp.gui.pages.page import Page, clear
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_TOP = Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_WIDE_FROM = 900  # px at 100 %
_ICONS = {
    Sign.RIGHT: "check",
    Sign.WRONG: "x",
    Sign.NEAR: "equal-approximately",
    Sign.DISP: "quote",
}


class EndingView(Page):
    """Shows an EndingState. `acted` carries names of the action table."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._kicker = Text("", TypeRole.LABEL, Colour.INK2, self)
        self._sentence = Text("", TypeRole.DISPLAY, parent=self)
        self._detail = Text("", TypeRole.BODY, Colour.INK2, self)
        home, more = action_named("home"), action_named("more")
        self._home = Button(
            say("Today"), ButtonKind.PRIMARY, self, keys=home.shown_keys, large=True
        )
        self._home.clicked.connect(self._on_home)
        self._more = Button("", ButtonKind.SECONDARY, self, keys=more.shown_keys, large=True)
        self._more.clicked.connect(self._on_more)
        self._ring = QWidget(self)
        self._ring_place = Column(self._ring, gap=0)
        self._groups = Column(gap=14)
        self._hints = KeyHints(parent=self)
        self._has_more = False
        self._build()

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
        self._kicker.set_text(state.kicker)
        self._sentence.set_text(state.sentence)
        self._detail.set_text(state.detail)
        self._has_more = bool(state.more)
        self._more.set_words(state.more)
        self._more.setVisible(self._has_more)
        clear(self._ring_place)
        if state.answers:
            caption = say("of {answers}", answers=state.answers)
            self._ring_place.add(ScoreRing(state.right, state.answers, caption, self))
        clear(self._groups)
        for group in state.groups:
            self._groups.add(_group_card(group, self))
        without = set() if self._has_more else {"more"}
        if not state.can_take_back:
            without.add("take-back")
        self._hints.set_hints(hints_in(Where.ENDING, without=frozenset(without)))

    def take_theme(self) -> None:
        if hasattr(self, "_head"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        words = Column(gap=8)
        words.add_all(self._kicker, self._sentence, self._detail)
        for button in (self._home, self._more):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buttons = Column(gap=10)
        buttons.add_all(self._home, self._more)
        self._head = Row(gap=28)
        self._head.add(self._ring)
        self._head.add(words, 1)
        self._head.add(buttons)
        content = QWidget(self)
        self._page = Column(content, gap=24, margins=(48, 36, 48, 36))
        self._page.add_all(self._head, self._groups, self._hints)
        self._page.addStretch(1)
        column = Column(self, gap=0)
        column.add(FollowingScroll(content, Colour.BG, self))

    def _arrange(self) -> None:
        wide = self.width() >= self.theme.size(_WIDE_FROM)
        left_to_right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(left_to_right if wide else down)
        self._ring.setVisible(wide)
        side = 48 if wide else 24
        self._page.set_margins((side, 36 if wide else 20, side, 36))

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
    words.add(Text(_what_was_said(row), TypeRole.SMALL, Colour.INK2, parent))
    line = Row(gap=14, margins=(0, 10, 0, 10))
    line.add(IconTile(_ICONS[row.sign], Tone(row.sign.value), parent=parent), align=_TOP)
    line.add(words, 1)
    if row.confidence:
        line.add(Badge(row.confidence, Tone.PLAIN, parent), align=_MIDDLE)
    return line


def _what_was_said(row: RowPicture) -> list[tuple[str, bool]]:
    """What was said in plain letters, what is true in strong ones."""
    said = say("You: {said}", said=row.said)
    if not row.truth:
        return [(said, False)]
    return [(f"{said}     {say('It is')} ", False), (row.truth, True)]
