"""A scroll area in which the focus is never hidden."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.gui.components.scroll import ScrollArea
from quizapp.gui.theme import Colour

_ROOM = 24  # px kept in view round what has the focus


class FollowingScroll(ScrollArea):
    """Scrolls to whatever inside it takes the focus, and follows it when the content grows."""

    def __init__(
        self, content: QWidget, colour: Colour = Colour.BG, parent: QWidget | None = None
    ) -> None:
        super().__init__(content, colour, parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        content.installEventFilter(self)

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What has the focus may have been pushed out of sight by what grew before it."""
        if watched is self.widget() and event.type() == QEvent.Type.Resize:
            self._show(QApplication.focusWidget())
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._show(now)

    def _show(self, now: QWidget | None) -> None:
        content = self.widget()
        if now is not None and content is not None and content.isAncestorOf(now):
            self.ensureWidgetVisible(now, _ROOM, _ROOM)
