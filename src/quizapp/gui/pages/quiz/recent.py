"""Quizzes taken before: each can be looked at again, or taken again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.buttons import IconButton
from quizapp.gui.components.card import Card, Line
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE
from quizapp.gui.pages.page import clear
from quizapp.gui.pages.quiz.state import RecentPicture
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RecentCard(Card):
    """The latest quizzes. `look_requested` carries a session, `repeat_requested` a code."""

    look_requested = Signal(str)
    repeat_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=6)
        self._shown: tuple[RecentPicture, ...] = ()
        self.body.add(Text(say("Taken before"), TypeRole.HEADING, parent=self))
        self._rows = Column(gap=4)
        self.body.add(self._rows)
        self.hide()

    def show_recent(self, recent: tuple[RecentPicture, ...]) -> None:
        """Show these; without any the card is not there."""
        self.setVisible(bool(recent))
        if recent == self._shown:
            return
        self._shown = recent
        clear(self._rows)
        for number, one in enumerate(recent):
            if number:
                self._rows.add(Line(self))
            self._rows.add(self._row(one))

    def _row(self, one: RecentPicture) -> QWidget:
        holder = _Row(self)
        words = Column(gap=0)
        words.add(Text(one.title, TypeRole.STRONG, parent=holder))
        words.add(Text(one.detail, TypeRole.SMALL, Colour.INK2, holder))
        look = IconButton("eye", say("Look at it again: {quiz}", quiz=one.title), holder)
        look.clicked.connect(partial(self.look_requested.emit, one.session))
        again = IconButton("redo-2", say("Take it again: {quiz}", quiz=one.title), holder)
        again.clicked.connect(partial(self.repeat_requested.emit, one.code))
        row = Row(holder, gap=2, margins=(0, 4, 0, 4))
        row.keep_rings(RING_SPACE)
        row.add(words, 1)
        row.add(look, align=_MIDDLE)
        row.add(again, align=_MIDDLE)
        return holder


class _Row(QWidget):
    """A row whose buttons' rings take no room."""

    ring_space = RING_SPACE
