"""Print as it looks: what and how at the left, the page that comes of it at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.buttons import ButtonKind, IconButton
from quizapp.gui.components.card import Card, Line, PageHeader, SettingRow
from quizapp.gui.components.choosing import Segment, Switch
from quizapp.gui.components.fields import ComboBox
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.pages.facts_card import FactsCard
from quizapp.gui.pages.page import Page
from quizapp.gui.pages.print.preview import PagePreview
from quizapp.gui.pages.print.state import LENGTHS, PAPERS, VERSIONS, PrintState
from quizapp.gui.pages.quiz.state import rung_sentence, rung_words
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say
from quizapp.questions.terms import Rung

_TWO_COLUMNS_FROM = 900  # px at 100 %
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PrintView(Page):
    """Shows a PrintState. `chosen` carries the name of what is chosen and its value, `acted` a
    name of the action table."""

    chosen = Signal(str, object)
    chapter_chosen = Signal(int, bool)
    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._state: PrintState | None = None
        self._header = PageHeader(say("Print a test"), " ", self)
        self._pdf = self.action_button("print-pdf", ButtonKind.PRIMARY, "file-text")
        self._paper = self.action_button("print-paper", ButtonKind.SECONDARY, "printer")
        self._assign = self.action_button("print-assign", ButtonKind.SECONDARY, "upload")
        self._header.aside.add_all(self._paper, self._pdf)
        self._problem = Message("", Tone.WRONG, self)
        self._make_fields()
        self._preview = PagePreview(self)
        self._page_said = Text("", TypeRole.SMALL, Colour.INK2, self)
        self._build()

    @property
    def where(self) -> Where:
        return Where.PRINT

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        if not name.startswith("print-"):
            return False
        self.acted.emit(name)
        return True

    def focus_first(self) -> None:
        self._pdf.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: PrintState) -> None:
        """Show another picture."""
        self._state = state
        wanted = state.wanted
        self._header.sentence.set_text(state.sentence or " ")
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._facts.show_wanted(state.facts)
        if wanted.length in LENGTHS:
            self._length.set_index(LENGTHS.index(wanted.length))
        self._rung.setCurrentIndex(int(wanted.rung) - 1)
        self._rung_row.set_sentence(rung_sentence(wanted.rung))
        self._kinds.set_index(int(wanted.is_lettered))
        self._versions.set_index(VERSIONS.index(wanted.versions))
        self._size.set_index(PAPERS.index(wanted.paper))
        for switch, is_on in ((self._large, wanted.is_large), (self._key, wanted.has_key)):
            switch.blockSignals(True)
            switch.setChecked(is_on)
            switch.blockSignals(False)
        self._page_said.set_text(state.page_said)
        self._show_ways(state)

    @Slot(object)
    def show_preview(self, picture: QImage) -> None:
        """Show a page."""
        self._preview.show_picture(picture)
        if self._state is not None:
            self._preview.setAccessibleName(self._state.page_said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def take_theme(self) -> None:
        if hasattr(self, "_columns"):
            self._arrange()

    def _show_ways(self, state: PrintState) -> None:
        for button in (self._pdf, self._paper, self._assign):
            if state.made is None or state.is_busy:
                button.set_off(say("The questions are being drawn."))
            else:
                button.set_on()
        pages = state.made.pages if state.made else 0
        self._before.setEnabled(state.page > 0)
        self._next.setEnabled(state.page + 1 < pages)

    def _make_fields(self) -> None:
        more = say("Ask about more than the facts chosen")
        self._facts = FactsCard(say("Title on the sheets"), more, self)
        self._facts.chosen.connect(self.chosen)
        self._facts.chapter_chosen.connect(self.chapter_chosen)
        self._length = Segment(say("Questions"), [f"{length}" for length in LENGTHS], self)
        self._length.chosen.connect(lambda at: self.chosen.emit("length", LENGTHS[at]))
        self._rung = ComboBox(say("Difficulty"), self)
        self._rung.addItems(rung_words())
        self._rung.activated.connect(lambda at: self.chosen.emit("rung", Rung(at + 1)))
        self._kinds = Segment(say("Answers"), [say("All kinds"), say("One letter")], self)
        self._kinds.chosen.connect(lambda at: self.chosen.emit("is_lettered", at == 1))
        self._versions = Segment(say("Versions"), [f"{count}" for count in VERSIONS], self)
        self._versions.chosen.connect(lambda at: self.chosen.emit("versions", VERSIONS[at]))
        self._size = Segment(say("Paper"), ["A4", "Letter"], self)
        self._size.chosen.connect(lambda at: self.chosen.emit("paper", PAPERS[at]))
        self._large, self._key = Switch(say("Large print"), self), Switch(say("Answer key"), self)
        self._large.toggled.connect(partial(self.chosen.emit, "is_large"))
        self._key.toggled.connect(partial(self.chosen.emit, "has_key"))
        self._reroll = self.action_button("print-reroll", ButtonKind.SECONDARY, "redo-2")
        before, after = action_named("print-before"), action_named("print-next")
        self._before = IconButton("chevron-left", before.words, self, keys=before.shown_keys)
        self._before.clicked.connect(partial(self.acted.emit, "print-before"))
        self._next = IconButton("chevron-right", after.words, self, keys=after.shown_keys)
        self._next.clicked.connect(partial(self.acted.emit, "print-next"))

    def _build(self) -> None:
        how = Card(self, gap=4)
        self._rung_row = SettingRow(say("Difficulty"), "", self._rung, how)
        how.body.add(Text(say("How"), TypeRole.HEADING, parent=how))
        same = say("The same questions in another order: neighbours cannot copy")
        rows = (
            SettingRow(say("Questions"), say("At most"), self._length, how),
            self._rung_row,
            SettingRow(say("Answers"), say("One letter is quickest to mark"), self._kinds, how),
            SettingRow(say("Versions"), same, self._versions, how),
            SettingRow(say("Paper"), "", self._size, how),
            SettingRow(say("Large print"), say("Letters of 18 points"), self._large, how),
            SettingRow(say("Answer key"), say("On pages of its own, at the end"), self._key, how),
        )
        for number, row in enumerate(rows):
            if number:
                how.body.add(Line(how))
            how.body.add(row)
        left = Column(gap=14)
        left.add_all(self._facts, how)
        left.add(self._assign, align=Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        turning = Row(gap=8)
        turning.add_all(self._before, self._page_said, self._next)
        turning.addStretch(1)
        turning.add(self._reroll)
        right = Column(gap=10)
        right.add(turning)
        right.add(self._preview)
        right.addStretch(1)
        self._columns = Row(gap=20)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        content = QWidget(self)
        column = Column(content, gap=14, margins=(40, 24, 40, 24))
        column.add_all(self._header, self._problem, self._columns)
        column.addStretch(1)
        page = Column(self, gap=0)
        page.add(FollowingScroll(content, Colour.BG, self), 1)

    def _arrange(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide = self.width() >= self.theme.size(_TWO_COLUMNS_FROM)
        self._columns.setDirection(across if wide else down)
