"""The items of a class: a row each, and under it its options when it is opened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, Line
from quizapp.gui.components.fields import CheckBox
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.pages.class_desk.state import ClassState, ItemRow, KeyChange
from quizapp.gui.pages.page import clear
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

_TOP = Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft


class ItemsCard(Card):
    """Shows the items. `proposed` carries an item's place and the keys that would be right."""

    proposed = Signal(int, object)
    dismissed = Signal()
    corrected = Signal()
    unfolded = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=10)
        self._rows: dict[int, ItemPart] = {}
        self._shown: tuple[ItemRow, ...] | None = None

    def show_state(self, state: ClassState) -> None:
        """Show the items, and what another key of one of them would change."""
        if state.items != self._shown:
            self._make(state.items)
        for place, row in self._rows.items():
            change = state.change if state.change and state.change.place == place else None
            row.show_change(change)

    def _make(self, items: tuple[ItemRow, ...]) -> None:
        clear(self.body)
        self._rows, self._shown = {}, items
        self.body.add(Text(say("Items"), TypeRole.HEADING, parent=self))
        for number, item in enumerate(items):
            if number:
                self.body.add(Line(self))
            row = ItemPart(item, self)
            row.proposed.connect(self.proposed)
            row.dismissed.connect(self.dismissed)
            row.corrected.connect(self.corrected)
            row.unfolded.connect(self.unfolded)
            self.body.add(row)
            self._rows[item.place] = row


class ItemPart(QWidget):
    """One item: its words and figures, its verdicts, and its key when it is looked at."""

    proposed = Signal(int, object)
    dismissed = Signal()
    corrected = Signal()
    unfolded = Signal()

    def __init__(self, item: ItemRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._item = item
        words = Column(gap=3)
        words.add(Text(item.prompt, TypeRole.STRONG, parent=self))
        words.add(Text(item.told, TypeRole.SMALL, Colour.INK2, self))
        for verdict in item.verdicts:
            is_first = verdict == item.verdicts[0]  # the gravest stands first
            tone = Tone.WRONG if item.is_grave and is_first else Tone.NEAR
            icon = "triangle-alert" if tone is Tone.WRONG else "info"
            words.add(Message(verdict, tone, self, icon=icon))
        head = Row(gap=12)
        number = Text(f"{item.place + 1}", TypeRole.HEADING, Colour.INK2, self)
        number.setMinimumWidth(number.fontMetrics().horizontalAdvance("000"))
        head.add(number, align=_TOP)
        head.add(words, 1)
        self._open = Button(say("Key"), ButtonKind.QUIET, self)
        self._open.setAccessibleDescription(item.prompt)
        self._open.clicked.connect(self._toggle)
        self._open.setVisible(bool(item.options))
        head.add(self._open, align=_TOP)
        self._inner = QWidget(self)
        self._inner.hide()
        column = Column(self, gap=8)
        column.add(head)
        column.add(self._inner)
        self._boxes: list[CheckBox] = []
        if item.options:
            self._make_inner()

    def show_change(self, change: KeyChange | None) -> None:
        """Say whose mark another key changes; None where none is proposed."""
        if not self._boxes:
            return
        self._change.setVisible(change is not None)
        self._keep.setVisible(change is not None)
        self._leave.setVisible(change is not None)
        if change is not None:
            self._inner.show()
            self._change.set_message(change.sentence + "\n" + " · ".join(change.changes))
        elif self._inner.isVisibleTo(self):
            self._tick()

    def _make_inner(self) -> None:
        column = Column(self._inner, gap=6, margins=(28, 0, 0, 4))
        for option in self._item.options:
            box = CheckBox(option.text, self._inner)
            box.toggled.connect(self._on_ticked)
            column.add(box, align=_LEFT)
            column.add(Text(option.told, TypeRole.SMALL, Colour.INK2, self._inner))
            self._boxes.append(box)
        self._tick()
        self._change = Message("", Tone.ACCENT, self._inner, icon="users")
        self._keep = Button(say("Let it count"), ButtonKind.SECONDARY, self._inner, icon="check")
        self._keep.clicked.connect(self.corrected)
        self._leave = Button(say("Leave it"), ButtonKind.QUIET, self._inner)
        self._leave.clicked.connect(self.dismissed)
        self._strike = Button(say("Strike the item"), ButtonKind.QUIET, self._inner)
        self._strike.clicked.connect(partial(self._propose, ()))
        ways = Row(gap=8)
        ways.add_all(self._keep, self._leave, self._strike)
        ways.addStretch(1)
        column.add(self._change)
        column.add(ways)

    def _tick(self) -> None:
        for box, option in zip(self._boxes, self._item.options, strict=True):
            box.blockSignals(True)
            box.setChecked(option.is_right)
            box.blockSignals(False)

    @Slot()
    def _toggle(self) -> None:
        self._inner.setVisible(self._inner.isHidden())
        self.unfolded.emit()

    @Slot()
    def _on_ticked(self) -> None:
        pairs = zip(self._boxes, self._item.options, strict=True)
        keys = tuple(option.key for box, option in pairs if box.isChecked())
        if keys:
            self._propose(keys)

    def _propose(self, keys: tuple[str, ...]) -> None:
        self.proposed.emit(self._item.place, keys)
