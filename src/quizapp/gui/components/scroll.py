"""Scrolling in our ground, with slim bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from quizapp.gui.components.layouts import Wrapping
from quizapp.gui.components.themed import Themed
from quizapp.gui.theme import Colour, TypeRole, theme_holder

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

_BAR = 12  # px at 100 %; the handle is drawn slimmer


class ScrollBar(Themed, QScrollBar):
    """A slim bar without buttons; the style draws it."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.pad(_BAR), self.theme.pad(_BAR))

    def showEvent(self, event: QShowEvent) -> None:
        theme_holder().dress_natives()
        super().showEvent(event)


class Scrolled(Wrapping, QWidget):
    """Content of a ScrollArea whose height follows from its width.

    Qt asks each time how tall it would be beside a bar. Where all of it fits without one, that
    would be one more layout, for a width that nobody sees.
    """

    def heightForWidth(self, width: int) -> int:
        area = self._area()
        if area is not None:
            room = area.maximumViewportSize()
            if width < room.width():
                tall = super().heightForWidth(room.width())
                if tall <= room.height():
                    return tall
        return super().heightForWidth(width)

    def _area(self) -> QScrollArea | None:
        viewport = self.parentWidget()
        area = viewport.parentWidget() if viewport is not None else None
        return area if isinstance(area, QScrollArea) else None


class ScrollArea(Themed, QScrollArea):
    """Shows `content` at the full width and lets it scroll; `colour` is the ground below it."""

    def __init__(
        self, content: QWidget, colour: Colour = Colour.BG, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.follow_theme()

    def take_theme(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, self.theme.colour(self._colour))
        self.setPalette(palette)
        self.verticalScrollBar().setSingleStep(self.theme.type(TypeRole.BODY).line_height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Alt and an arrow lead back; Qt would scroll
        else:
            super().keyPressEvent(event)
