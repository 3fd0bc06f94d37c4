"""A page that looks back on answers: the ring, the sentence, its ways on, and what stands below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from quizapp.gui.components.buttons import Button
from quizapp.gui.components.keycap import KeyHints
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.memory import ScoreRing
from quizapp.gui.components.text import Text
from quizapp.gui.pages.answers_said import Sign
from quizapp.gui.pages.page import Page, clear
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

ICONS = {
    Sign.RIGHT: "check",
    Sign.WRONG: "x",
    Sign.NEAR: "equal-approximately",
    Sign.DISP: "quote",
}
_WIDE_FROM = 900  # px at 100 %


class ScorePage(Page):
    """The head of such a page. Who derives from it calls `furnish` once, then `show_score`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._kicker = Text("", TypeRole.LABEL, Colour.INK2, self)
        self._sentence = Text("", TypeRole.DISPLAY, parent=self)
        self._detail = Text("", TypeRole.BODY, Colour.INK2, self)
        self._ring = QWidget(self)
        self._ring_place = Column(self._ring, gap=0)
        self._head: Row | None = None
        self._column: Column | None = None
        self.hints = KeyHints(parent=self)

    def furnish(
        self, buttons: Sequence[Button], parts: Sequence[QWidget | Column], *, gap: int
    ) -> None:
        """Build the page: `buttons` at the right of the head, `parts` under it, hints below."""
        words = Column(gap=8)
        words.add_all(self._kicker, self._sentence, self._detail)
        words.addStretch(1)
        ways = Column(gap=10)
        for button in buttons:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            ways.add(button)
        self._head = head = Row(gap=28)
        head.add(self._ring)
        head.add(words, 1)
        head.add(ways)
        content = QWidget(self)
        self._column = column = Column(content, gap=gap, margins=(48, 36, 48, 36))
        column.add_all(head, *parts, self.hints)
        column.addStretch(1)
        page = Column(self, gap=0)
        page.add(FollowingScroll(content, Colour.BG, self))

    def show_score(self, texts: tuple[str, str, str], right: int, answers: int) -> None:
        """Show a kicker, a sentence and its detail, and the ring where there is an answer."""
        for part, text in zip((self._kicker, self._sentence, self._detail), texts, strict=True):
            part.set_text(text)
        clear(self._ring_place)
        if answers:
            caption = say("of {answers}", answers=answers)
            self._ring_place.add(ScoreRing(right, answers, caption, self))

    def take_theme(self) -> None:
        if hasattr(self, "_head"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._head is None or self._column is None:
            return
        wide = self.width() >= self.theme.size(_WIDE_FROM)
        left_to_right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(left_to_right if wide else down)
        self._ring.setVisible(wide)
        side = 48 if wide else 24
        self._column.set_margins((side, 36 if wide else 20, side, 36))
