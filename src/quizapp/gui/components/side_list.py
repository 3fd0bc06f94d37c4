"""The parts of a page at its left side: one is shown, the others are a click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.components.layouts import Column
from quizapp.gui.components.rail import RailButton, RailItem
from quizapp.gui.components.themed import RING_SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence


class SideList(QWidget):
    """A column of parts. `chosen` carries the key of the one that was pressed."""

    chosen = Signal(str)
    ring_space = RING_SPACE

    def __init__(self, name: str, items: Sequence[RailItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = Column(self, gap=2)
        column.keep_rings(RING_SPACE)
        self._buttons = {item.key: RailButton(item, self) for item in items}
        for button in self._buttons.values():
            button.clicked.connect(self._on_clicked)
            column.add(button)

    def set_current(self, key: str) -> None:
        """Show which part is in sight; "" for none."""
        for own, button in self._buttons.items():
            button.setChecked(own == key)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        assert isinstance(sender, RailButton)
        self.chosen.emit(sender.key)
