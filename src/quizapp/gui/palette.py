"""The palette of Ctrl+K: type a few letters of a command or a place, and Enter goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from quizapp.gui.actions import Action, Where, actions_in, keys_of
from quizapp.gui.components.card import Ground, Line
from quizapp.gui.components.fields import Field
from quizapp.gui.components.keycap import draw_key, key_size
from quizapp.gui.components.layouts import Column
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import Focusable, announce, smooth
from quizapp.gui.pages.page import clear
from quizapp.gui.theme import Colour, Height, Radius, TypeRole
from quizapp.gui.theme.paint import box, draw_words, framed
from quizapp.gui.wording import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_WIDTH, _TOP, _PAD = 560, 72, 12  # px at 100 %
_MOST = 9
_NOT_HERE = frozenset({"palette", "pick", "mark", "assign", "walk", "step", "choose", "slide"})
"""Actions that only mean something with the key that was pressed, or here already."""


def fitting(actions: tuple[Action, ...], words: str) -> tuple[Action, ...]:
    """The actions that hold every typed word; those that begin with the first one come first."""
    wanted = words.casefold().split()
    found = [
        action
        for action in actions
        if action.name not in _NOT_HERE and all(part in action.words.casefold() for part in wanted)
    ]
    first = wanted[0] if wanted else ""
    return tuple(sorted(found, key=lambda one: not one.words.casefold().startswith(first)))


class Palette(Ground):
    """Lies over the top of the window. `chosen` carries an action's name; Esc closes it."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Colour.SURFACE, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)  # round corners
        self._host = parent
        self._actions: tuple[Action, ...] = ()
        self._rows: list[_Row] = []
        self._current = 0
        name = say("Find a command or a place")
        self.setAccessibleName(name)
        self._field = Field(name, name, self, icon="search")
        self._field.textChanged.connect(self._find)
        self._none = Text(say("Nothing is called that."), colour=Colour.INK2, parent=self)
        self._found = Column(gap=2)
        self._column = column = Column(self, gap=8, margins=_PAD)
        column.add(self._field)
        column.add(Line(self))
        column.add(self._none)
        column.add(self._found)
        self.hide()

    def open_for(self, where: Where, *also: Where) -> None:
        """Offer what can be done in a situation, and in those beside it, and take the focus."""
        self._actions = actions_in(where, *also)
        self._field.clear()
        self._find("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """In the middle of the window's top, as tall as what was found."""
        host, theme = self._host, self.theme
        width = min(theme.size(_WIDTH), host.width() - 2 * theme.pad(_PAD))
        tall = max(self._column.heightForWidth(width), self._column.sizeHint().height())
        height = min(tall, host.height() - theme.pad(_TOP))
        self.setGeometry((host.width() - width) // 2, theme.pad(_TOP) // 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # the page below must not hear what is typed here
        match keys_of(event):
            case "Esc" | "Ctrl+K":
                self.closed.emit()
            case "Down":
                self._mark(self._current + 1)
            case "Up":
                self._mark(self._current - 1)
            case "Return" if self._rows:
                self.chosen.emit(self._rows[self._current].name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self.theme
        with smooth(self) as painter:
            fill, edge = theme.colour(Colour.SURFACE), theme.colour(Colour.EDGE)
            framed(painter, QRectF(self.rect()), theme.radius(Radius.CARD), fill, edge)

    @Slot(str)
    def _find(self, words: str) -> None:
        clear(self._found)
        found = fitting(self._actions, words)[:_MOST]
        self._rows = [_Row(action, self) for action in found]
        for row in self._rows:
            row.clicked.connect(self._on_clicked)
            self._found.add(row)
            row.show()  # at once: what is not shown yet has no height in a layout
        self._none.setVisible(not found)
        self._mark(0)
        self.place()

    def _mark(self, place: int) -> None:
        if not self._rows:
            return
        self._current = place % len(self._rows)
        for number, row in enumerate(self._rows):
            row.setChecked(number == self._current)
        announce(self, self._rows[self._current].accessibleName())

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        assert isinstance(sender, _Row)
        self.chosen.emit(sender.name)


class _Row(Focusable, QPushButton):
    """One action with its key; checked while Enter would do it."""

    def __init__(self, action: Action, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self._words, self._keys = action.name, action.words, action.shown_keys
        self.setText(action.words.replace("&", "&&"))
        self.setAccessibleName(action.words)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def nextCheckState(self) -> None:  # noqa: N802
        """Only the palette says which row Enter means."""

    def sizeHint(self) -> QSize:
        return QSize(self.theme.size(120), self.theme.height(Height.CONTROL, TypeRole.BODY))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, rect = self.theme, QRectF(self.rect())
        with smooth(self) as painter:
            if self.isChecked() or self.underMouse():
                fill = Colour.ACCENT_SOFT if self.isChecked() else Colour.SUNK
                box(painter, rect, theme.radius(Radius.CONTROL), theme.colour(fill))
            cap = key_size(theme, self._keys) if self._keys else QSize()
            side = theme.pad(_PAD)
            words = rect.adjusted(side, 0, -side - cap.width(), 0)
            style = theme.type(TypeRole.BODY)
            painter.setFont(style.font)
            painter.setPen(theme.colour(Colour.INK))
            top = rect.center().y() - style.line_height / 2
            text = style.elided(self._words, words.width())
            draw_words(painter, QPointF(words.left(), top + style.baseline), text)
            if self._keys:
                top = rect.center().y() - cap.height() / 2
                spot = QRectF(rect.right() - side - cap.width(), top, cap.width(), cap.height())
                ink, ground = theme.colour(Colour.INK2), theme.colour(Colour.SURFACE)
                draw_key(painter, spot, self._keys, theme, ink, ground)
