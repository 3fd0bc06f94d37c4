"""A page of one column, which is no wider than reads well."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.pages.page import Page
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour

_BELOW = 40


class ColumnPage(Page):
    """Who derives from it says how wide its column may be, and calls `furnish` once."""

    widest = 760  # px at 100 %

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._column = QWidget(self)
        self._margins: Row | None = None
        self.take_theme()

    def furnish(self, *parts: QWidget) -> None:
        """Build the page: these parts, one under the other."""
        column = Column(self._column, gap=16)
        column.add_all(*parts)
        column.addStretch(1)
        content = QWidget(self)
        self._margins = Row(content, gap=0)
        self._margins.add(self._column, 100)
        self._margins.addStretch(1)
        page = Column(self, gap=0)
        page.add(FollowingScroll(content, Colour.BG, self))
        self._arrange()

    def take_theme(self) -> None:
        if hasattr(self, "_column"):
            self._column.setMaximumWidth(self.theme.size(self.widest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._margins is None:
            return
        roomy = self.width() > self.theme.size(self.widest)
        side, top = (48, 36) if roomy else (24, 20)
        self._margins.set_margins((side, top, side, _BELOW))
