"""The class desk as it looks: items that light up at the left, marks at the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from quizapp.gui.actions import Where
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, EmptyState, PageHeader
from quizapp.gui.components.fields import ComboBox
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.pages.class_desk.items import ItemsCard
from quizapp.gui.pages.class_desk.lines import PaperLines
from quizapp.gui.pages.class_desk.state import ClassState
from quizapp.gui.pages.page import Page, clear
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_TWO_COLUMNS_FROM = 900  # px at 100 %
_SETTLE_MS = 40


class ClassDeskView(Page):
    """Shows a ClassState. `acted` carries names of the action table, `opened` paths of files,
    `proposed` an item's place and keys."""

    acted = Signal(str)
    test_chosen = Signal(str)
    opened = Signal(object)
    typed = Signal(str)
    proposed = Signal(int, object)
    dismissed = Signal()
    corrected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._state: ClassState | None = None
        self.setAcceptDrops(True)
        self._header = PageHeader(say("Class desk"), " ", self)
        self._test = ComboBox(say("Test"), self)
        self._test.activated.connect(self._on_test)
        self._open = self.action_button("class-open", ButtonKind.PRIMARY, "folder-open")
        self._type = self.action_button("class-type", ButtonKind.SECONDARY, "keyboard")
        self._csv = self.action_button("class-csv", ButtonKind.SECONDARY, "table-2")
        self._new = self.action_button("class-print", ButtonKind.SECONDARY, "printer")
        self._assign = self.action_button("class-assign", ButtonKind.SECONDARY, "upload")
        self._problem = Message("", Tone.WRONG, self)
        self._notice = Message("", Tone.NEAR, self)
        self._remarks = Message("", Tone.NEAR, self)
        self._empty = EmptyState(
            "school",
            say("No test yet"),
            say("Print a test; the papers that come back are marked here by the code on them."),
            say("Print a test"),
            self,
        )
        self._empty.acted.connect(partial(self.acted.emit, "class-print"))
        self._items = ItemsCard(self)
        self._items.proposed.connect(self.proposed)
        self._items.dismissed.connect(self.dismissed)
        self._items.corrected.connect(self.corrected)
        self._items.unfolded.connect(self._settle_soon)
        self._marks = Card(self, gap=6)
        self._typing = self._make_typing()
        self._build()

    @property
    def where(self) -> Where:
        return Where.CLASS_DESK

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        if name == "class-type":
            self._toggle_typing()
        elif name.startswith("class-"):
            self.acted.emit(name)
        else:
            return False
        return True

    def focus_first(self) -> None:
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: ClassState) -> None:
        """Show another picture."""
        earlier, self._state = self._state, state
        self._header.sentence.set_text(
            state.sentence or say("Drop result files here, any number of them.")
        )
        for message, words in (
            (self._problem, state.problem),
            (self._notice, state.notice),
            (self._remarks, "\n".join(state.remarks)),
        ):
            message.set_message(words)
            message.setVisible(bool(words))
        if earlier is None or earlier.tests != state.tests:
            self._test.clear()
            self._test.addItems([title for _code, title in state.tests])
        codes = [code for code, _title in state.tests]
        self._test.setCurrentIndex(codes.index(state.code) if state.code in codes else -1)
        has_test = bool(state.tests)
        self._test.setVisible(has_test)
        self._empty.setVisible(not has_test and not state.is_busy)
        for button in (self._type, self._csv):
            button.setVisible(has_test)
        self._items.setVisible(bool(state.items))
        self._items.show_state(state)
        if earlier is None or earlier.marks != state.marks:
            self._show_marks(state)
        self._settle_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._settle_soon()

    def take_theme(self) -> None:
        if hasattr(self, "_columns"):
            self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.opened.emit(paths_in(event.mimeData()))
        event.acceptProposedAction()

    def _make_typing(self) -> Card:
        card = Card(self, gap=10)
        card.body.add(Text(say("Typed papers"), TypeRole.HEADING, parent=card))
        how = say(
            "A line for each paper: name, version, answers in the order of the sheet. A dot for "
            "nothing; + / - for what you marked yourself. Minji, B, BACDA"
        )
        card.body.add(Text(how, TypeRole.SMALL, Colour.INK2, card))
        self._lines = PaperLines(card)
        keep = Button(say("Take them in"), ButtonKind.SECONDARY, card, icon="check")
        keep.clicked.connect(lambda: self.typed.emit(self._lines.text))
        card.body.add(self._lines)
        card.body.add(keep, align=Qt.AlignmentFlag.AlignLeft)
        card.hide()
        return card

    def _build(self) -> None:
        both = QWidget(self)
        left, right = QWidget(both), QWidget(both)
        of_items, of_marks = Column(left, gap=14), Column(right, gap=14)
        of_items.add(self._items)
        of_items.addStretch(1)
        of_marks.add_all(self._typing, self._marks)
        of_marks.addStretch(1)
        self._columns = Row(both, gap=14)
        self._columns.add(left, 3)
        self._columns.add(right, 2)
        ways = Flow(self._open, self._type, self._csv, self._new, self._assign, gap=8, parent=self)
        self._content = content = QWidget(self)
        self._column = column = Column(content, gap=14, margins=(40, 24, 40, 24))
        column.add_all(
            self._header,
            self._test,
            ways,
            self._problem,
            self._notice,
            self._remarks,
            self._empty,
            both,
        )
        column.addStretch(1)
        page = Column(self, gap=0)
        page.add(FollowingScroll(content, Colour.BG, self), 1)

    def _show_marks(self, state: ClassState) -> None:
        clear(self._marks.body)
        self._marks.setVisible(bool(state.marks))
        self._marks.body.add(Text(say("Marks"), TypeRole.HEADING, parent=self._marks))
        for who, points in state.marks:
            row = Row(gap=12)
            row.add(Text(who, TypeRole.BODY, parent=self._marks), 1)
            row.add(Text(points, TypeRole.BODY, Colour.INK2, self._marks))
            self._marks.body.add(row)

    def _arrange(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide = self.width() >= self.theme.size(_TWO_COLUMNS_FROM)
        self._columns.setDirection(across if wide else down)

    @Slot()
    def _settle_soon(self) -> None:
        """Take the height of the new rows, once they are shown and have their letters: the scroll
        area asked before."""
        QTimer.singleShot(_SETTLE_MS, self._settle)

    @Slot()
    def _settle(self) -> None:
        self._column.invalidate()
        self._content.setMinimumHeight(self._content.heightForWidth(self._content.width()))

    @Slot()
    def _toggle_typing(self) -> None:
        self._typing.setVisible(self._typing.isHidden())
        self._settle_soon()
        if self._typing.isVisibleTo(self):
            self._lines.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_test(self, at: int) -> None:
        if self._state is not None:
            self.test_chosen.emit(self._state.tests[at][0])


def paths_in(data: QMimeData) -> list[Path]:
    """The paths of all local files that are dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
