"""A scroll area in which the focus is never hidden."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.gui.components.scroll import ScrollArea
from quizapp.gui.theme import Colour

_ROOM = 24  # px kept in view round what has the focus


class FollowingScroll(ScrollArea):
    """Scrolls to whatever inside it takes the focus."""

    def __init__(
        self, content: QWidget, colour: Colour = Colour.BG, parent: QWidget | None = None
    ) -> None:
        super().__init__(content, colour, parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        content = self.widget()
        if now is not None and content is not None and content.isAncestorOf(now):
            self.ensureWidgetVisible(now, _ROOM, _ROOM)
