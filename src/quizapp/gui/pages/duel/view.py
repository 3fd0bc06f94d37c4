"""A duel as it looks: two cards side by side, then Study's question, then the verdict over both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStackedWidget, QWidget

from quizapp.gui.actions import Where, action_named, hints_in
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.icon import IconTile
from quizapp.gui.components.keycap import KeyHints
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE, announce
from quizapp.gui.pages.duel.parts import DifferencesCard, SideCard, SpotsMap
from quizapp.gui.pages.duel.state import DuelState, Part
from quizapp.gui.pages.page import Page
from quizapp.gui.pages.study.foot import Foot
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.pages.study.state import StudyState
from quizapp.gui.pages.study.view import StudyView
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_WIDE_FROM = 820  # px at 100 %
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ACTS = ("duel-go", "duel-again", "take-back")


class DuelView(Page):
    """Shows a DuelState, and between its two ends Study's question in `pane`. `acted` carries
    names of the action table."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._state = DuelState()
        self.pane = StudyView(self)
        self.pane.acted.connect(self.acted)
        self._tile = IconTile("split", Tone.ACCENT, 46, 24, self)
        self._title = Text("", TypeRole.DISPLAY, parent=self)
        self._sentence = Text("", TypeRole.BODY, Colour.INK2, self)
        self._problem = Message("", Tone.NEAR, self)
        self._cards = (SideCard(self), SideCard(self))
        self._differences, self._spots = DifferencesCard(self), SpotsMap(self)
        go, again = action_named("duel-go"), action_named("duel-again")
        self._go = Button(go.words, ButtonKind.PRIMARY, self, keys=go.shown_keys, large=True)
        self._go.setObjectName(go.name)
        self._again = Button(
            again.words, ButtonKind.SECONDARY, self, keys=again.shown_keys, large=True
        )
        self._again.setObjectName(again.name)
        for button in (self._go, self._again):
            button.clicked.connect(self._on_clicked)
        self._hints = KeyHints(parent=self)
        self._stack = QStackedWidget(self)
        self._build()

    @property
    def where(self) -> Where:
        return self.pane.where if self._state.part is Part.ASKED else Where.DUEL

    def act(self, name: str, keys: str) -> bool:
        if self._state.part is Part.ASKED:
            return self.pane.act(name, keys)
        if name not in _ACTS:
            return False
        self.acted.emit(name)
        return True

    def focus_first(self) -> None:
        if self._state.part is Part.ASKED:
            self.pane.focus_first()
        else:
            self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: DuelState) -> None:
        """Show another picture."""
        before, self._state = self._state, state
        self._stack.setCurrentIndex(int(state.part is Part.ASKED))
        if state.part is not Part.ASKED:
            self._show_both(state)
        if state.part is not before.part:
            self.focus_first()
            if state.part is Part.OVER:
                announce(self, f"{state.title} {state.sentence}")

    def show_question(self, state: StudyState) -> None:
        """Show what is asked, or what was answered."""
        self.pane.show_state(state)

    def take_theme(self) -> None:
        if hasattr(self, "_page"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_both(self, state: DuelState) -> None:
        is_there, is_over = bool(state.sides), state.part is Part.OVER
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._title.set_text(state.title or (say("A duel") if state.problem else say("One moment")))
        self._sentence.set_text(state.sentence)
        self._sentence.setVisible(bool(state.sentence))
        self._tile.setVisible(is_there)
        for card, side in zip(self._cards, state.sides, strict=False):
            card.show_side(side)
        for card in self._cards:
            card.setVisible(is_there)
        self._differences.show_pairs(state.differences)
        self._spots.show_atlas(state.spots)
        self._go.set_words(say("Start") if state.part is Part.BESIDE else say("Done"))
        self._go.setVisible(state.part is not Part.WAITING or bool(state.problem))
        self._again.setVisible(is_over)
        without = frozenset() if is_over else frozenset({"duel-again"})
        self._hints.set_hints(hints_in(Where.DUEL, without=without))

    def _build(self) -> None:
        words = Column(gap=6)
        words.add_all(self._title, self._sentence)
        head = Row(gap=20)
        head.add(self._tile, align=Qt.AlignmentFlag.AlignTop)
        head.add(words, 1)
        self._both = Row(gap=14)
        for card in self._cards:
            card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            self._both.add(card, 1)
        content = QWidget(self)
        self._page = Column(content, gap=18, margins=(48, 36, 48, 24))
        self._page.add_all(head, self._problem, self._both, self._differences, self._spots)
        self._page.addStretch(1)
        self._foot_ground = foot = Foot(self)
        foot.set_raised(True)
        self._foot = Row(foot, gap=12, margins=(48, 12, 48, 12))
        self._foot.keep_rings(RING_SPACE)
        self._foot.add(self._hints, 1, align=_MIDDLE)
        self._foot.add(self._again, align=_MIDDLE)
        self._foot.add(self._go, align=_MIDDLE)
        first = QWidget(self)
        column = Column(first, gap=0)
        column.add(FollowingScroll(content, Colour.BG, first), 1)
        column.add(foot)
        self._stack.addWidget(first)
        self._stack.addWidget(self.pane)
        Column(self, gap=0).add(self._stack, 1)

    def _arrange(self) -> None:
        wide = self.width() >= self.theme.size(_WIDE_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._both.setDirection(across if wide else down)
        self._differences.set_wide(is_wide=wide)
        self._hints.setVisible(wide)
        side = 48 if wide else 20
        self._page.set_margins((side, 36 if wide else 20, side, 24))
        self._foot.set_margins((side, 12, side, 12))

    @Slot()
    def _on_clicked(self) -> None:
        self.acted.emit(self.sender().objectName())
