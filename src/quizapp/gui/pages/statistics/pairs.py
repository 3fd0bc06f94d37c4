"""What is taken for what: a row a pair, with the way to settle it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Line
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.text import Text
from quizapp.gui.pages.page import clear
from quizapp.gui.pages.statistics.state import PairPicture
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_SHOWN = 4


class Pairs(QWidget):
    """The pairs. `duel_requested` carries what a duel is to be about, `fact_requested` a fact."""

    duel_requested = Signal(str)
    fact_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Column(self, gap=8)

    def show_pairs(self, pairs: Sequence[PairPicture]) -> None:
        """Show other pairs."""
        clear(self._column)
        if not pairs:
            words = say("Nothing is mixed up now. Wrong answers that are given twice appear here.")
            self._column.add(Text(words, TypeRole.BODY, Colour.INK2, self))
        for at, pair in enumerate(pairs[:_SHOWN]):
            if at:
                self._column.add(Line(self))
            self._column.add(_PairRow(pair, self))
        self._column.addStretch(1)


class _PairRow(QWidget):
    ring_space = 3

    def __init__(self, pair: PairPicture, pairs: Pairs) -> None:
        super().__init__(pairs)
        self._pair, self._pairs = pair, pairs
        row = Row(self, gap=12)
        row.keep_rings(3)
        said = say("{first} and {second}", first=pair.first, second=pair.second)
        title = Text(_runs(said, pair), TypeRole.BODY, parent=self, lines=2)
        words = Column(gap=0)
        words.add_all(title, Text(pair.detail, TypeRole.SMALL, Colour.INK2, self))
        row.add(words, 1)
        row.add(Text(pair.times, TypeRole.MICRO, Colour.INK2, self), align=_MIDDLE)
        label, icon = (say("Settle it"), "scale") if pair.at else (say("Look at it"), "eye")
        button = Button(label, ButtonKind.SECONDARY, self, icon=icon)
        button.setAccessibleName(f"{label}: {said}")
        button.clicked.connect(self._on_clicked)
        row.add(button, align=_MIDDLE)

    @Slot()
    def _on_clicked(self) -> None:
        if self._pair.at:
            self._pairs.duel_requested.emit(self._pair.at)
        else:
            self._pairs.fact_requested.emit(self._pair.fact)


def _runs(said: str, pair: PairPicture) -> list[tuple[str, bool]]:
    """The sentence with both names strong."""
    runs, rest = [], said
    for name in (pair.first, pair.second):
        before, found, after = rest.partition(name)
        if found:
            runs += [(before, False), (name, True)]
            rest = after
    return [*runs, (rest, False)]
