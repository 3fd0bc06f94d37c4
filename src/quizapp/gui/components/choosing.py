"""Choosing one of two, or one of a few: switches and segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from quizapp.gui.components.keycap import draw_middle
from quizapp.gui.components.layouts import Row
from quizapp.gui.components.themed import RING_SPACE, Focusable, Themed, smooth
from quizapp.gui.theme import Colour, Radius, TypeRole
from quizapp.gui.theme.paint import focus_ring, framed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QFocusEvent, QPaintEvent

_TRACK_WIDE, _TRACK_TALL, _KNOB, _OFF_KNOB = 42, 24, 16, 15  # px at 100 %
_SEGMENT_TALL, _SEGMENT_SIDE = 34, 14


class Switch(Focusable, QCheckBox):
    """On or off, at once. `name` is read aloud; the words stand beside it. Signal: `toggled`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        space = 2 * self.ring_space
        return QSize(self.theme.size(_TRACK_WIDE) + space, self.theme.size(_TRACK_TALL) + space)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, rect = self.theme, self.inner_rect()
        on = self.isChecked()
        with smooth(self) as painter:
            radius = rect.height() / 2
            fill = theme.colour(Colour.ACCENT if on else Colour.SURFACE)
            edge = theme.colour(Colour.ACCENT if on else Colour.EDGE)
            framed(painter, rect, radius, fill, edge, width=1.5)
            knob = theme.size(_KNOB if on else _OFF_KNOB) / 2
            x = rect.right() - radius if on else rect.left() + radius
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Colour.ON_ACCENT if on else Colour.EDGE))
            painter.drawEllipse(QPointF(x, rect.center().y()), knob, knob)
            self.draw_ring(painter, radius)


class Segment(Themed, QWidget):
    """One of a few words, all in view. `chosen` carries the index when the person chooses."""

    chosen = Signal(int)
    ring_space = RING_SPACE

    def __init__(self, name: str, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = Row(self, gap=0)
        row.keep_rings(RING_SPACE + 2)
        self._parts = [_SegmentPart(index, word, self) for index, word in enumerate(words)]
        for part in self._parts:
            part.setAccessibleDescription(name)
            part.clicked.connect(self._on_clicked)
            row.add(part, 1)
        self.follow_theme()

    @property
    def index(self) -> int:
        """The word in force; -1 for none."""
        return next((part.index for part in self._parts if part.isChecked()), -1)

    def set_index(self, index: int) -> None:
        """Show a choice without telling anybody."""
        self._parts[index].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self.theme
        space = self.ring_space
        rect = QRectF(self.rect()).adjusted(space, space, -space, -space)
        with smooth(self) as painter:
            radius = theme.radius(Radius.CONTROL)
            framed(painter, rect, radius, theme.colour(Colour.SUNK), theme.colour(Colour.EDGE))
            if any(part.hasFocus() and part.shows_ring for part in self._parts):
                sizes, focus = theme.measures, theme.colour(Colour.FOCUS)
                width, gap = sizes.ring_width, sizes.ring_gap
                focus_ring(painter, rect, radius, focus, width=width, gap=gap)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.index)


class _SegmentPart(Focusable, QRadioButton):
    """One word of a segment; the ring is drawn round the whole."""

    ring_space = 0

    def __init__(self, index: int, word: str, whole: QWidget) -> None:
        super().__init__(whole)
        self.index, self._whole = index, whole
        self.setText(word.replace("&", "&&"))
        self.setAccessibleName(word)
        self._word = word
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        theme = self.theme
        style = theme.type(TypeRole.SMALL_STRONG)
        width = round(style.width(self._word)) + 2 * theme.pad(_SEGMENT_SIDE)
        return QSize(width, style.line_height + theme.pad(_SEGMENT_TALL - 4 - 19))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._whole.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._whole.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, rect = self.theme, QRectF(self.rect())
        on = self.isChecked()
        with smooth(self) as painter:
            if on:
                fill, edge = theme.colour(Colour.SURFACE), theme.colour(Colour.ACCENT)
                framed(painter, rect, theme.radius(Radius.INNER), fill, edge, width=1.5)
            at_rest = Colour.INK if self.underMouse() else Colour.INK2
            ink = Colour.ACCENT if on else at_rest
            role = TypeRole.SMALL_STRONG if on else TypeRole.LABEL
            word = theme.type(role).elided(self._word, rect.width() - 4)
            draw_middle(painter, rect, word, theme, role, theme.colour(ink))
