"""A quiz's results as they look: the ring, the sentence, the answers by their use."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from quizapp.gui.actions import Where, action_named, hints_in
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, SettingRow
from quizapp.gui.components.choosing import Segment
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.keycap import KeyHints
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.memory import ScoreRing
from quizapp.gui.components.text import Text
from quizapp.gui.pages.page import Page, clear
from quizapp.gui.pages.results.rows import AnswerCard
from quizapp.gui.pages.results.state import COUNTS, ResultsState, counts_sentence, counts_word
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_WIDE_FROM = 900  # px at 100 %
_ACTIONS = ("repair", "results-copy", "results-save", "results-print", "quiz-again")


class ResultsView(Page):
    """Shows a ResultsState. `acted` carries names of the action table, `counts_chosen` the index
    of how the quiz is to count, `place_requested` where a fact is to be shown, and its id."""

    acted = Signal(str)
    counts_chosen = Signal(int)
    place_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._kicker = Text("", TypeRole.LABEL, Colour.INK2, self)
        self._sentence = Text("", TypeRole.DISPLAY, parent=self)
        self._detail = Text("", TypeRole.BODY, Colour.INK2, self)
        self._repair = self._button("repair", ButtonKind.PRIMARY, "list-checks", large=True)
        self._again = self._button("quiz-again", ButtonKind.SECONDARY, "")
        self._copy = self._button("results-copy", ButtonKind.SECONDARY, "copy")
        self._save = self._button("results-save", ButtonKind.QUIET, "download")
        self._print = self._button("results-print", ButtonKind.QUIET, "printer")
        self._ring = QWidget(self)
        self._ring_place = Column(self._ring, gap=0)
        self._groups = Column(gap=14)
        self._below = Card(self, gap=4)
        self._counts = Segment(say("Counts for my memory"), [*map(counts_word, COUNTS)], self)
        self._counts.chosen.connect(self.counts_chosen)
        self._counts_row = SettingRow(say("Counts for my memory"), "", self._counts, self._below)
        self._code = Text("", TypeRole.SMALL, Colour.INK2, self._below, selectable=True)
        self._below.body.add_all(self._counts_row, self._code)
        self._below.body.add(Flow(self._save, self._print, gap=8, parent=self._below))
        self._hints = KeyHints(parent=self)
        self._has_repair = self._can_print = False
        self._build()

    @property
    def where(self) -> Where:
        return Where.RESULTS

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        can = {"repair": self._has_repair, "results-print": self._can_print}
        if name not in _ACTIONS or not can.get(name, True):
            return False
        self.acted.emit(name)
        return True

    def focus_first(self) -> None:
        first = self._repair if self._has_repair else self._again
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: ResultsState) -> None:
        """Show how a quiz went; the focus goes to repairing where there is something to repair."""
        had_repair = self._has_repair
        self._kicker.set_text(state.kicker)
        self._sentence.set_text(state.sentence)
        self._detail.set_text(state.detail)
        self._has_repair = state.to_repair > 0
        self._repair.setVisible(self._has_repair)
        self._counts.set_index(COUNTS.index(state.counts))
        self._counts_row.set_sentence(counts_sentence(state.counts))
        self._code.set_text(say("Code of this quiz: {code}", code=state.code))
        clear(self._ring_place)
        caption = say("of {answers}", answers=state.items)
        self._ring_place.add(ScoreRing(state.right, state.items, caption, self))
        self._show_groups(state)
        without = frozenset() if self._has_repair else frozenset({"repair"})
        self._hints.set_hints(hints_in(Where.RESULTS, without=without))
        if self._has_repair is not had_repair and self.isVisible():
            self.focus_first()

    def allow_print(self, *, can_print: bool) -> None:
        """Whether there is a page to print on."""
        self._can_print = can_print
        self._print.setVisible(can_print)

    def take_theme(self) -> None:
        if hasattr(self, "_head"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_groups(self, state: ResultsState) -> None:
        clear(self._groups)
        for group in state.groups:
            card = AnswerCard(group, self)
            card.place_requested.connect(self.place_requested)
            self._groups.add(card)

    def _button(self, name: str, kind: ButtonKind, icon: str, *, large: bool = False) -> Button:
        action = action_named(name)
        button = Button(action.words, kind, self, keys=action.shown_keys, icon=icon, large=large)
        button.setObjectName(name)
        button.clicked.connect(self._on_clicked)
        return button

    def _build(self) -> None:
        words = Column(gap=8)
        words.add_all(self._kicker, self._sentence, self._detail)
        words.addStretch(1)
        for button in (self._repair, self._again, self._copy):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buttons = Column(gap=10)
        buttons.add_all(self._repair, self._again, self._copy)
        self._head = Row(gap=28)
        self._head.add(self._ring)
        self._head.add(words, 1)
        self._head.add(buttons)
        content = QWidget(self)
        self._page = Column(content, gap=20, margins=(48, 36, 48, 36))
        self._page.add_all(self._head, self._groups, self._below, self._hints)
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
    def _on_clicked(self) -> None:
        sender = self.sender()
        assert sender is not None
        self.acted.emit(sender.objectName())
