"""Quiz set-up as it looks: what, where and when, how; the live line pinned below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import PageHeader
from quizapp.gui.components.fields import ComboBox
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE
from quizapp.gui.pages.page import Page
from quizapp.gui.pages.quiz.how import HowCard
from quizapp.gui.pages.quiz.recent import RecentCard
from quizapp.gui.pages.quiz.state import SetupState
from quizapp.gui.pages.quiz.what import AboutCard, ChaptersCard, WhenCard
from quizapp.gui.pages.study.foot import Foot
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

# px at 100 %
_THREE_COLUMNS_FROM = 1050
_TWO_COLUMNS_FROM = 720
_SHORT_FROM = 1.5  # text size: the live line keeps to one line
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class SetupView(Page):
    """Shows a SetupState. `acted` carries names of the action table; the cards' own signals say
    what is chosen, and `deck_chosen` the place of a deck."""

    acted = Signal(str)
    deck_chosen = Signal(int)
    resume_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._header = PageHeader(say("New quiz"), " ", self)
        self._deck = ComboBox(say("Deck"), self)
        self._deck.activated.connect(self.deck_chosen)
        self._header.aside.add(self._deck)
        self._waiting = Message(
            say("A quiz waits for you as you left it."), Tone.ACCENT, self, icon="list-checks",
            action=say("Go on with it"),
        )  # fmt: skip
        self._waiting.acted.connect(self.resume_requested)
        self.chapters, self.when = ChaptersCard(self), WhenCard(self)
        self.about, self.how = AboutCard(self), HowCard(self)
        self.recent = RecentCard(self)
        self.how.acted.connect(self.acted)
        self._sentence = Text("", TypeRole.HEADING, parent=self)
        self._detail = Text("", TypeRole.BODY, Colour.INK2, self)
        self._state: SetupState | None = None
        self._detail_above = Text("", TypeRole.BODY, Colour.INK2, self)
        start = action_named("quiz-start")
        self._start = Button(
            start.words, ButtonKind.PRIMARY, self, keys=start.shown_keys, icon="play", large=True
        )
        self._start.clicked.connect(partial(self.acted.emit, "quiz-start"))
        self._build()

    @property
    def where(self) -> Where:
        return Where.QUIZ_SETUP

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        match name:
            case "quiz-start" if self.how.has_code_focus:
                return True  # the entry takes Enter itself
            case "quiz-start" | "quiz-reroll" | "quiz-copy":
                self.acted.emit(name)
            case "quiz-code":
                self.how.focus_code()
            case _:
                return False
        return True

    def focus_first(self) -> None:
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: SetupState) -> None:
        """Show another picture."""
        self._state = state
        self._header.sentence.set_text(state.offer.title)
        self._header.sentence.setVisible(len(state.decks) <= 1)  # else the field beside says it
        if self._deck.count() != len(state.decks):
            self._deck.clear()
            self._deck.addItems(state.decks)
        self._deck.setCurrentIndex(state.deck)
        self._deck.setVisible(len(state.decks) > 1)
        self._waiting.setVisible(bool(state.resumable))
        self.chapters.show_state(state)
        self.when.show_state(state)
        self.about.show_state(state)
        self.how.show_state(state)
        self.recent.show_recent(state.recent)
        for text in (self._detail, self._detail_above):
            text.set_text(state.detail)
        if state.estimate.facts:
            self._start.set_on()
        else:
            self._start.set_off(state.detail)
        self._arrange()

    def take_theme(self) -> None:
        if hasattr(self, "_columns"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._middle = Column(gap=14)
        self._middle.add_all(self.when, self.about, self.recent)
        self._middle.addStretch(1)
        self._first, self._last = Column(gap=14), Column(gap=14)
        self._first.add(self.chapters)
        self._first.addStretch(1)
        self._last.add(self.how)
        self._last.addStretch(1)
        self._columns = Row(gap=14)
        for column in (self._first, self._middle, self._last):
            self._columns.addLayout(column, 1)
        content = QWidget(self)
        self._page = Column(content, gap=14, margins=(40, 24, 40, 24))
        self._page.add_all(self._header, self._detail_above, self._waiting, self._columns)
        self._page.addStretch(1)
        words = Column(gap=2)
        words.add_all(self._sentence, self._detail)
        foot = Foot(self)
        foot.set_raised(True)
        self._foot = Row(foot, gap=16, margins=(40, 12, 40, 12))
        self._foot.keep_rings(RING_SPACE)
        self._foot.add(words, 1)
        self._foot.add(self._start, align=_MIDDLE)
        page = Column(self, gap=0)
        page.add(FollowingScroll(content, Colour.BG, self), 1)
        page.add(foot)

    def _arrange(self) -> None:
        theme, width = self.theme, self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide = width >= theme.size(_THREE_COLUMNS_FROM)
        narrow = width < theme.size(_TWO_COLUMNS_FROM)
        self._columns.setDirection(across if wide else down)
        side = 16 if narrow else 40
        self._page.set_margins((side, 24, side, 24))
        self._foot.set_margins((side, 12, side, 12))
        start = action_named("quiz-start")
        self._sentence.set_role(TypeRole.STRONG if narrow else TypeRole.HEADING)
        if self._state is not None:
            state = self._state
            is_short = narrow or theme.scale > _SHORT_FROM
            self._sentence.set_text(state.short_sentence if is_short else state.sentence)
        self._detail.setVisible(not narrow)
        self._detail_above.setVisible(narrow)
        self._start.set_keys("" if narrow else start.shown_keys)
