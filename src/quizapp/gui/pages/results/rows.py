"""The answers of a quiz as cards of rows, each of which opens its fact."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.badge import Badge
from quizapp.gui.components.buttons import Button, ButtonKind, IconButton
from quizapp.gui.components.card import Card, Line
from quizapp.gui.components.icon import IconTile
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE
from quizapp.gui.pages.answers_said import told_apart
from quizapp.gui.pages.results.state import AnswerGroup, AnswerPicture
from quizapp.gui.pages.score_page import ICONS
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import counted, say

_TOP = Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_MIXED = "split"


class _Row(QWidget):
    """A row whose button's ring takes no room."""

    ring_space = RING_SPACE


class AnswerCard(Card):
    """A group of answers; `place_requested` carries where a fact is to be shown, and its id."""

    place_requested = Signal(str, str)

    def __init__(self, group: AnswerGroup, parent: QWidget) -> None:
        super().__init__(parent, gap=0)
        self._group = group
        head = Row(gap=10)
        head.add(Text(group.title, TypeRole.HEADING, parent=self))
        head.add(Text(group.detail, TypeRole.SMALL, Colour.INK2, self), 1)
        self.body.add(head)
        self.body.add_space(6)
        for number, row in enumerate(group.rows):
            if number:
                self.body.add(Line(self))
            self.body.add(self._row(row))
        self._more = Button(
            counted(len(group.more), "Show one more", "Show {n} more"),
            ButtonKind.QUIET,
            self,
            icon="chevron-down",
        )
        self._more.setVisible(bool(group.more))
        self._more.clicked.connect(self._show_more)
        self.body.add(self._more, align=Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _show_more(self) -> None:
        at = self.body.indexOf(self._more)
        self._more.hide()
        for row in self._group.more:
            self.body.insertWidget(at, Line(self))
            self.body.insertWidget(at + 1, self._row(row))
            at += 2
        self.updateGeometry()

    def _row(self, answer: AnswerPicture) -> QWidget:
        holder = _Row(self)
        words = Column(gap=1)
        words.add(Text(answer.title, TypeRole.STRONG, parent=holder))
        words.add(Text(told_apart(answer.said, answer.truth), TypeRole.SMALL, Colour.INK2, holder))
        line = Row(holder, gap=14, margins=(0, 10, 0, 10))
        line.keep_rings(RING_SPACE)
        icon = _MIXED if answer.is_mixed else ICONS[answer.sign]
        line.add(IconTile(icon, Tone(answer.sign.value), parent=holder), align=_TOP)
        line.add(words, 1)
        if answer.is_flagged:
            line.add(Badge(say("flagged"), Tone.PLAIN, holder, icon="flag"), align=_MIDDLE)
        if answer.confidence:
            line.add(Badge(answer.confidence, Tone.PLAIN, holder), align=_MIDDLE)
        ways = [("fact", "book-open", say("Open the fact: {title}", title=answer.title))]
        if answer.has_place:
            ways.append(("map", "map", say("Show on the map: {title}", title=answer.title)))
        if answer.has_day:
            title = say("Show on the timeline: {title}", title=answer.title)
            ways.append(("timeline", "calendar-range", title))
        buttons = Row(gap=2)
        for place, icon, name in reversed(ways):
            button = IconButton(icon, name, holder)
            button.clicked.connect(partial(self.place_requested.emit, place, answer.fact))
            buttons.add(button)
        line.addLayout(buttons)
        return holder
