"""Fields: the answer's large entry, and Qt's own fields at our height. The style draws them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QSpinBox,
)

from quizapp.gui.components.icon import Icon
from quizapp.gui.components.themed import Focusable, Themed, is_mirrored, place_part, smooth
from quizapp.gui.theme import Colour, Height, Radius, Tone, TypeRole, theme_holder
from quizapp.gui.theme.marks import TONE_PROPERTY, draw_check
from quizapp.gui.theme.paint import draw_words

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import (
        QWidget,
    )

_ENTRY_SIDE, _FIELD_SIDE, _ICON, _ICON_GAP = 12, 12, 18, 8  # px at 100 %
_CHECK, _CHECK_GAP = 20, 10


class _Native(Themed):
    """Mixin for Qt's own parts, which our style draws.

    Alt and a digit lead out of them: Qt would type the digit, or look for an entry that begins
    with it.
    """

    def follow_theme(self) -> None:
        theme_holder().dress_natives()
        super().follow_theme()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text().isdigit():
            event.ignore()
        else:
            super().keyPressEvent(event)


class EntryState(StrEnum):
    """What is known of a typed answer; OPEN before it is given."""

    OPEN = "open"
    RIGHT = "right"
    NEARLY = "nearly"
    WRONG = "wrong"


_TONES = {
    EntryState.RIGHT: Tone.RIGHT,
    EntryState.NEARLY: Tone.NEAR,
    EntryState.WRONG: Tone.WRONG,
}


class AnswerEntry(_Native, QLineEdit):
    """The large entry for a typed answer. `name` is read aloud; `hint` stands in it while empty.

    After the answer `show_verdict` colours the border and closes it; a sentence beside it
    must say the same. Signals: `textChanged`, `returnPressed`.
    """

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._state = EntryState.OPEN
        self.follow_theme()

    @property
    def state(self) -> EntryState:
        """The verdict, or OPEN."""
        return self._state

    def show_verdict(self, state: EntryState) -> None:
        """Show what is now known; with OPEN it can be written in again."""
        self._state = state
        tone = _TONES.get(state)
        self.setProperty(TONE_PROPERTY, tone.value if tone else "")
        self.setReadOnly(state is not EntryState.OPEN)
        self.update()

    def take_theme(self) -> None:
        self.setFont(self.theme.type(TypeRole.ENTRY).font)
        self.setFixedHeight(self.theme.height(Height.ENTRY, TypeRole.ENTRY))
        side = self.theme.pad(_ENTRY_SIDE) - 2  # Qt itself keeps 2 px
        self.setTextMargins(side, 0, side, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(80), self.height())


class Field(_Native, QLineEdit):
    """A line to type in, 36 px tall; `icon` stands before the words (a search field)."""

    def __init__(
        self, name: str, hint: str = "", parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._icon = Icon(icon, Colour.INK3, _ICON, self) if icon else None
        self.follow_theme()

    def take_theme(self) -> None:
        theme = self.theme
        self.setFont(theme.type(TypeRole.BODY).font)
        self.setFixedHeight(theme.height(Height.CONTROL, TypeRole.CONTROL))
        side = theme.pad(_FIELD_SIDE) - 2
        before = theme.size(_ICON) + theme.pad(_ICON_GAP) if self._icon else 0
        margins = (side, side + before) if is_mirrored(self) else (side + before, side)
        self.setTextMargins(margins[0], 0, margins[1], 0)
        self._place_icon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_icon()

    def _place_icon(self) -> None:
        if self._icon:
            size, side = self.theme.size(_ICON), self.theme.pad(_FIELD_SIDE) - 1
            place_part(self._icon, QRect(side, (self.height() - size) // 2, size, size))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(80), self.height())


class SpinBox(_Native, QSpinBox):
    """A whole number between two bounds. Signal: `valueChanged`."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.follow_theme()

    def take_theme(self) -> None:
        self.setFixedHeight(self.theme.height(Height.CONTROL, TypeRole.CONTROL))
        side = self.theme.pad(_FIELD_SIDE) - 4
        margins = (0, side) if is_mirrored(self) else (side, 0)
        self.lineEdit().setTextMargins(margins[0], 0, margins[1], 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + self.theme.pad(_FIELD_SIDE), self.height())


class ComboBox(_Native, QComboBox):
    """One of several words. Signals: `currentIndexChanged`, `activated`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.follow_theme()

    def take_theme(self) -> None:
        self.setFixedHeight(self.theme.height(Height.CONTROL, TypeRole.CONTROL))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + self.theme.size(24), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(80), self.height())


class Slider(_Native, QSlider):
    """A value along a line, moved by pointer or arrow keys. Signal: `valueChanged`."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.follow_theme()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Alt and an arrow lead back; Qt would move the handle
        else:
            super().keyPressEvent(event)

    def take_theme(self) -> None:
        self.setMinimumHeight(max(self.theme.measures.smallest_target, self.theme.size(24)))


class CheckBox(Focusable, QCheckBox):
    """A box to tick, with its words; an & in them is an &. Signal: `toggled`."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._words = words
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        theme, space = self.theme, 2 * self.ring_space
        words = round(theme.type(TypeRole.BODY).width(self._words)) + 1
        width = theme.size(_CHECK) + theme.pad(_CHECK_GAP) + words
        least = theme.measures.smallest_target
        return QSize(width + space, max(theme.size(_CHECK), least) + space)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(2 * _CHECK), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, rect = self.theme, self.inner_rect()
        with smooth(self) as painter:
            side = theme.size(_CHECK)
            spot = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
            draw_check(painter, spot, self.checkState(), theme)
            style = theme.type(TypeRole.BODY)
            left = spot.right() + theme.pad(_CHECK_GAP)
            painter.setFont(style.font)
            painter.setPen(theme.colour(Colour.INK if self.isEnabled() else Colour.INK3))
            top = rect.center().y() - style.line_height / 2
            words = style.elided(self._words, rect.right() - left + 1)
            draw_words(painter, QPointF(left, top + style.baseline), words)
            self.draw_ring(painter, theme.radius(Radius.INNER))
