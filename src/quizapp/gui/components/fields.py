"""Fields: the answer's large entry, and Qt's own fields at our height. The style draws them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSlider, QSpinBox, QWidget

from quizapp.gui.components.icon import Icon
from quizapp.gui.components.themed import Themed
from quizapp.gui.theme import Colour, Height, Tone, TypeRole
from quizapp.gui.theme.style import TONE_PROPERTY

_ENTRY_SIDE, _FIELD_SIDE, _ICON, _ICON_GAP = 12, 12, 18, 8  # px at 100 %


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


class AnswerEntry(Themed, QLineEdit):
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


class Field(Themed, QLineEdit):
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
        self.setTextMargins(side + before, 0, side, 0)
        if self._icon:
            size = theme.size(_ICON)
            self._icon.setGeometry(side + 1, (self.height() - size) // 2, size, size)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(80), self.height())


class SpinBox(Themed, QSpinBox):
    """A whole number between two bounds. Signal: `valueChanged`."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.follow_theme()

    def take_theme(self) -> None:
        self.setFixedHeight(self.theme.height(Height.CONTROL, TypeRole.CONTROL))
        side = self.theme.pad(_FIELD_SIDE) - 4
        self.lineEdit().setTextMargins(side, 0, 0, 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + self.theme.pad(_FIELD_SIDE), self.height())


class ComboBox(Themed, QComboBox):
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


class Slider(Themed, QSlider):
    """A value along a line, moved by pointer or arrow keys. Signal: `valueChanged`."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.follow_theme()

    def take_theme(self) -> None:
        self.setMinimumHeight(max(self.theme.measures.smallest_target, self.theme.size(24)))


class CheckBox(Themed, QCheckBox):
    """A box to tick, with its words; an & in them is an &. Signal: `toggled`."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.setAccessibleName(words)
        self.follow_theme()

    def take_theme(self) -> None:
        self.setMinimumHeight(max(self.theme.measures.smallest_target, self.theme.size(24)))
