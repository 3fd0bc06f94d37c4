"""The left side: finding topics, the list of them, the meter, and how much is to be mended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.choosing import Segment
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.memory import Meter
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.pages.editor.entry import Entry
from quizapp.gui.pages.editor.state import EditorState, groups, meter_words, troubles_words
from quizapp.gui.pages.editor.topic_list import TopicList
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class SidePane(QWidget):
    """`stepped` goes to the next problem; the list says which topic is chosen."""

    new_wished = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = EditorState()
        self.list = TopicList(self)
        self._search = Entry(say("Find in this deck"), say("Find in this deck"), self)
        self._search.textChanged.connect(self._show_list)
        keys = action_named("editor-new").shown_keys
        new = Button(say("New"), ButtonKind.SECONDARY, self, icon="plus", keys=keys)
        new.clicked.connect(self.new_wished)
        self._order = Segment(say("Order of the topics"), (say("Type"), say("Chapter")), self)
        self._order.set_index(0)
        self._order.chosen.connect(self._show_list)
        head = Row(gap=8)
        head.add(Text(say("Topics"), TypeRole.HEADING, parent=self), 1, align=_MIDDLE)
        head.add(new)
        self._meter = Text("", TypeRole.SMALL, Colour.INK2, self)
        self._bar = Meter(say("Facts asked in several forms"), parent=self)
        step = action_named("editor-next").shown_keys
        self._troubles = Message("", Tone.NEAR, self, icon="triangle-alert", action=step)
        self._troubles.button.setAccessibleName(say("Next problem"))
        self._troubles.acted.connect(self._on_step)
        column = Column(self, gap=10, margins=(14, 14, 12, 14))
        column.add(head)
        column.add(self._search)
        column.add(self._order)
        column.add(self.list, 1)
        column.add_all(self._bar, self._meter, self._troubles)

    def focus_search(self) -> None:
        """Put the focus into the search."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search.selectAll()

    def forget_search(self) -> None:
        """Show all topics again, by what they are."""
        self._search.clear()
        self._order.set_index(0)

    def show_state(self, state: EditorState) -> None:
        """Show the topics and how the deck stands."""
        before, self._state = self._state, state
        if state.overview != before.overview or state.topic != before.topic:
            self._show_list()
        if state.survey is before.survey and before.overview is not None:
            return
        self._meter.setVisible(state.survey is not None)
        self._bar.setVisible(state.survey is not None)
        self._troubles.setVisible(bool(state.troubles))
        if state.survey is not None:
            meter = state.survey.meter
            self._meter.set_text(meter_words(meter))
            self._bar.set_share(meter.several / max(1, meter.facts))
            words = troubles_words(state.troubles)
            grave = any(one.grave for one in state.troubles)
            self._troubles.set_message(words, Tone.WRONG if grave else Tone.NEAR, "triangle-alert")
            self.list.show_troubled(
                frozenset(t.topic for t in state.troubles if t.grave or t.change)
            )

    @Slot()
    def _show_list(self) -> None:
        overview = self._state.overview
        if overview is not None:
            wanted = self._search.text()
            shown = groups(overview, self._order.index == 1, wanted)
            self.list.show_groups(shown, self._state.topic, all_open=bool(wanted.strip()))

    @Slot()
    def _on_step(self) -> None:
        self.stepped.emit(1)
