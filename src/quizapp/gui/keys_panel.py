"""The panel of F1: every key that means something on this screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Action, Where, action_named, actions_in, keys_of
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Ground, Line
from quizapp.gui.components.keycap import KeyCap
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.scroll import ScrollArea
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import place_part
from quizapp.gui.pages.page import clear
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_WIDTH, _CAPS = 400, 116  # px at 100 %
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class KeysPanel(Ground):
    """Lies over the right edge of the window; Esc or F1 closes it (`closed`)."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Colour.SURFACE, parent)
        self._host = parent
        self.setAccessibleName(say("Keys of this screen"))
        self._close = Button(say("Close"), ButtonKind.QUIET, self, keys="Esc")
        self._close.clicked.connect(self.closed)
        head = Row(gap=12)
        head.add(Text(say("Keys of this screen"), TypeRole.HEADING, parent=self), 1)
        head.add(self._close)
        content = QWidget(self)
        self._rows = Column(content, gap=10, margins=(0, 12, 8, 12))
        column = Column(gap=12, margins=(24, 24, 20, 12))
        column.add(head)
        column.add(Line(self))
        column.add(ScrollArea(content, Colour.SURFACE, self), 1)
        row = Row(self, gap=0)
        row.add(Line(self, upright=True))
        row.add(column, 1)
        self.hide()

    def open_for(self, where: Where, *also: Where) -> None:
        """Show the keys of a situation, and of those beside it, and take the focus."""
        clear(self._rows)
        for action in actions_in(where, *also):
            self._rows.add(self._row(action))
        self._rows.addStretch(1)
        self.place()
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """At the far edge of the window, or over all of a narrow one."""
        host = self._host
        width = min(self.theme.size(_WIDTH), host.width())
        place_part(self, QRect(host.width() - width, 0, width, host.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if keys_of(event) in ("Esc", *action_named("keys").keys):
            self.closed.emit()
        else:
            event.accept()  # the page below must not hear keys that the panel explains

    def _row(self, action: Action) -> Row:
        cap = KeyCap(action.shown_keys, self)
        cap.setMinimumWidth(0)
        holder = QWidget(self)
        caps = Row(holder, gap=0)
        caps.add(cap, align=_MIDDLE)
        caps.addStretch(1)
        holder.setFixedWidth(self.theme.size(_CAPS))
        row = Row(gap=12)
        row.add(holder)
        row.add(Text(action.words, TypeRole.BODY, parent=self), 1)
        return row
