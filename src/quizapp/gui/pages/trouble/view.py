"""The page of a start that stopped: the three sentences, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card
from quizapp.gui.components.icon import IconTile
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.pages.page import Page
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.pages.trouble.state import TroubleState
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_LEFT = Qt.AlignmentFlag.AlignLeft
_WIDEST = 640  # px at 100 %


class TroubleView(Page):
    """Shows a TroubleState and asks to go on, to open the folder, or to quit."""

    way_on_requested = Signal()
    folder_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._card = Card(self, gap=10)
        self._what = Text("", TypeRole.HEADING, parent=self._card, selectable=True)
        self._safe = Text("", TypeRole.BODY, Colour.INK2, self._card)
        self._todo = Text("", TypeRole.BODY, parent=self._card, selectable=True)
        self._way_on = Button("", ButtonKind.PRIMARY, self._card)
        self._way_on.clicked.connect(self.way_on_requested)
        self._folder = Button(say("Open the folder"), ButtonKind.SECONDARY, self._card)
        self._folder.clicked.connect(self.folder_requested)
        leave = Button(say("Quit"), ButtonKind.QUIET, self._card)
        leave.clicked.connect(self.quit_requested)
        buttons = Row(gap=10)
        buttons.add_all(self._way_on, self._folder, leave)
        buttons.addStretch(1)
        tile = IconTile("triangle-alert", Tone.NEAR, 46, 24, self._card)
        self._card.body.add(tile, align=_LEFT)
        self._card.body.add_all(self._what, self._safe, self._todo)
        self._card.body.add_space(6)
        self._card.body.add(buttons)
        content = QWidget(self)
        column = Column(content, gap=0, margins=(48, 64, 48, 40))
        column.add(self._card)
        column.addStretch(1)
        page = Column(self, gap=0)
        page.add(FollowingScroll(content, Colour.BG, self))
        self.take_theme()

    def show_state(self, state: TroubleState) -> None:
        """Show what went wrong."""
        self._what.set_text(state.what)
        self._safe.set_text(state.safe)
        self._todo.set_text(state.todo)
        self._todo.setVisible(bool(state.todo))
        self._way_on.set_words(state.way_on)
        self._folder.setVisible(state.offers_folder)

    def focus_first(self) -> None:
        self._way_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_theme(self) -> None:
        if hasattr(self, "_card"):
            self._card.setMaximumWidth(self.theme.size(_WIDEST))
