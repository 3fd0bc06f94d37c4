"""Rows of which several may be marked, and afterwards which of them fitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox

from quizapp.gui.components.option_row import AnyOption, OptionState
from quizapp.gui.components.themed import translate
from quizapp.gui.theme.marks import draw_check

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget


class MarkRow(AnyOption, QCheckBox):
    """One option of several that may be right, with a box to tick.

    `marked` says that the person ticked or unticked it; showing a state tells nobody.
    """

    marked = Signal()
    aside = 22

    def __init__(
        self,
        number: int,
        title: str,
        note: str = "",
        after: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(number, title, note, after, parent)
        self.clicked.connect(self._on_clicked)

    def pick(self) -> None:
        """Tick or untick it, as its number key does."""
        self.click()

    def word(self, state: OptionState) -> str:
        match state:
            case OptionState.RIGHT:
                return translate("MarkRow", "marked · fits")
            case OptionState.WRONG | OptionState.ANOTHER_SOURCE:
                return translate("MarkRow", "does not fit")
            case OptionState.MISSED:
                return translate("MarkRow", "fits too")
            case OptionState.OPEN | OptionState.NOT_PICKED:
                return ""

    def spoken(self, state: OptionState) -> str:
        match state:
            case OptionState.RIGHT:
                return translate("MarkRow", "marked, and it fits")
            case OptionState.WRONG | OptionState.ANOTHER_SOURCE:
                return translate("MarkRow", "marked, and it does not fit")
            case OptionState.MISSED:
                return translate("MarkRow", "not marked, and it fits")
            case OptionState.NOT_PICKED:
                return translate("MarkRow", "rightly not marked")
            case OptionState.OPEN:
                return ""

    def draw_aside(self, painter: QPainter, spot: QRectF) -> None:
        draw_check(painter, spot, self.checkState(), self.theme)

    @Slot()
    def _on_clicked(self) -> None:
        if self.state is OptionState.OPEN:
            self.marked.emit()
