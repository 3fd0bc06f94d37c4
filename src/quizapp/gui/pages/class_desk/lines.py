"""Where papers are typed in, a line each."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from quizapp.gui.components.layouts import Column
from quizapp.gui.components.themed import Themed
from quizapp.gui.theme import Colour, Radius, TypeRole
from quizapp.gui.theme.paint import framed
from quizapp.gui.wording import say

_TALL = 150  # px at 100 %
_INSIDE = 8


class PaperLines(Themed, QWidget):
    """A field of many lines in our frame; Tab leads out of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._edit = QPlainTextEdit(self)
        self._edit.setFrameShape(QFrame.Shape.NoFrame)
        self._edit.setTabChangesFocus(True)
        self._edit.setAccessibleName(say("Typed papers"))
        self._edit.setPlaceholderText(say("Minji, B, BACDA"))
        self.setFocusProxy(self._edit)
        Column(self, gap=0, margins=_INSIDE).add(self._edit)
        self.follow_theme()

    @property
    def text(self) -> str:
        """All that is typed."""
        return self._edit.toPlainText()

    def take_theme(self) -> None:
        palette = QPalette(self._edit.palette())
        palette.setColor(QPalette.ColorRole.Base, self.theme.colour(Colour.SURFACE))
        self._edit.setPalette(palette)
        self._edit.setFont(self.theme.type(TypeRole.BODY).font)
        self.setMinimumHeight(self.theme.size(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill, edge = self.theme.colour(Colour.SURFACE), self.theme.colour(Colour.EDGE)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            framed(painter, rect, self.theme.radius(Radius.CONTROL), fill, edge)
