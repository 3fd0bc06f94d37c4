"""The foot of Study: key hints on the page's ground, or the pinned buttons on a surface."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.themed import Themed
from quizapp.gui.theme import Colour


class Foot(Themed, QWidget):
    """An area that is part of the page, or raised above what scrolls behind it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._raised = False
        self.follow_theme()

    @property
    def ground(self) -> Colour:
        """What stands in it stands on this."""
        return Colour.SURFACE if self._raised else Colour.BG

    def set_raised(self, raised: bool) -> None:
        """Draw it as a surface with a line at its upper edge."""
        self._raised = raised
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.colour(self.ground))
        if self._raised:
            painter.fillRect(0, 0, self.width(), 1, self.theme.colour(Colour.LINE))
        painter.end()
