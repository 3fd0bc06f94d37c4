"""A chart on its card: what it shows, its table, how it is counted, and ways to take it out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from quizapp.gui.components.buttons import IconButton
from quizapp.gui.components.card import Card
from quizapp.gui.components.charts.pictures import Twin
from quizapp.gui.components.charts.twin import TwinTable
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_TOP = Qt.AlignmentFlag.AlignTop


class ChartCard(Card):
    """One chart with its heading. The table and the explanation take the chart's place.

    `copy_requested` and `save_requested` ask to take it out; `twin` and `chart` are what goes.
    """

    copy_requested = Signal()
    save_requested = Signal()

    def __init__(
        self, title: str, sentence: str, details: str, chart: QWidget,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent, gap=8)
        self.chart, self.twin, self.title = chart, Twin((), ()), title
        self._heading = Text(title, TypeRole.HEADING, parent=self)
        self._sentence = Text(sentence, TypeRole.SMALL, Colour.INK2, self)
        self._table = TwinTable(title, self)
        self._details = Text(details, TypeRole.SMALL, Colour.INK2, self, selectable=True)
        self.aside = Row(gap=4)
        self._stack = QStackedWidget(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._build()

    def set_sentence(self, sentence: str) -> None:
        """Another line under the title."""
        self._sentence.set_text(sentence)

    def set_twin(self, twin: Twin) -> None:
        """Other numbers for the table."""
        self.twin = twin
        self._table.set_twin(twin)

    def _build(self) -> None:
        words = Column(gap=0)
        words.add_all(self._heading, self._sentence)
        head = Row(gap=8)
        head.add(words, 1)
        head.add(self.aside)
        self.body.add(head)
        page = QWidget(self._stack)
        Column(page, gap=0).add(self._details, align=_TOP)
        for part in (self.chart, self._table, page):
            self._stack.addWidget(part)
        self.body.add(self._stack, 1)
        self._as_table = self._button("table-2", say("As a table"), self._toggle_table)
        self._explain = self._button("info", say("How it is counted"), self._toggle_details)
        self._button("copy", say("Copy as CSV"), self.copy_requested.emit)
        self._button("download", say("Save as a file"), self.save_requested.emit)

    def _button(self, icon: str, words: str, done: object) -> IconButton:
        button = IconButton(icon, say("{title}: {words}", title=self.title, words=words), self)
        button.clicked.connect(done)
        self.aside.add(button, align=_TOP)
        return button

    @Slot()
    def _toggle_table(self) -> None:
        self._stack.setCurrentIndex(0 if self._stack.currentIndex() == 1 else 1)

    @Slot()
    def _toggle_details(self) -> None:
        self._stack.setCurrentIndex(0 if self._stack.currentIndex() == 2 else 2)
