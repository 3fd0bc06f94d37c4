"""A line to place a number on, and afterwards where the true number stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QSlider

from quizapp.gui.components.number_scale import NumberScale, grouped
from quizapp.gui.components.themed import Focusable, announce, keep_direction, smooth
from quizapp.gui.theme import Colour, Radius, Tone, TypeRole
from quizapp.gui.theme.paint import box, faint, framed, outline

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

#: The line in steps: one key press goes one, with Shift ten.
_STEPS, _FAR = 200, 10
# px at 100 %
_SIDE, _KNOB, _BAND, _TICK, _MARK = 18, 22, 10, 9, 14
_GAP, _WORD_GAP = 5, 10
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: _STEPS}


class TrueMark(NamedTuple):
    """Where a number, or a range, stands; told after the answer. The first is the true one."""

    low: float
    high: float
    words: str
    tone: Tone


class NumberLine(Focusable, QSlider):
    """A slider over a scale of numbers. `moved` carries the number the handle was brought to.

    Until it is placed the handle is hollow and stands in the middle. For each of `lines` a row
    is kept under the line, where `show_marks` writes what is true. `unit` follows the numbers
    where they are read aloud.
    """

    moved = Signal(float)

    def __init__(
        self, name: str, scale: NumberScale, unit: str, lines: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._scale, self._unit, self._lines = scale, unit, lines
        self._number: float | None = None
        self._marks: tuple[TrueMark, ...] = ()
        self.setAccessibleName(name)
        self.setRange(0, _STEPS)
        self.setValue(_STEPS // 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        keep_direction(self)
        self.follow_theme()

    @property
    def number(self) -> float | None:
        """Where the handle stands; None until it is placed."""
        return self._number

    @property
    def is_open(self) -> bool:
        """Whether the answer is still to come."""
        return not self._marks

    def place(self, number: float | None) -> None:
        """Put the handle where a number stands, without telling; None takes it off."""
        self._number = number
        share = 0.5 if number is None else self._scale.share(number)
        self.setValue(round(share * _STEPS))
        self.setAccessibleDescription("" if number is None else self._said(number))
        self.update()

    def step(self, step: int, *, far: bool) -> None:
        """Move the handle one step up or down, or `far`, and tell."""
        self._move(self.value() + step * (_FAR if far else 1))

    def show_marks(self, marks: Sequence[TrueMark]) -> None:
        """Show what is true, the answer first; with none the handle can be moved again."""
        self._marks = tuple(marks)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if self.is_open else Qt.CursorShape.ArrowCursor
        )
        self.update()

    def sizeHint(self) -> QSize:
        theme, line = self.theme, self._line()
        rows = line + theme.pad(_GAP) + theme.size(_KNOB) + theme.pad(_GAP) + line
        under = self._lines * (line + theme.pad(_GAP))
        return QSize(theme.size(420), rows + under + 2 * self.ring_space)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.is_open and key in _KEYS:
            far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(_KEYS[key], far=bool(far))
        elif self.is_open and key in _ENDS:
            self._move(_ENDS[key])
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._move_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page is scrolled, not the number moved."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with smooth(self) as painter:
            self._draw_axis(painter)
            for row, mark in enumerate(self._marks):
                self._draw_mark(painter, row, mark)
            self._draw_handle(painter)
            self.draw_ring(painter, self.theme.radius(Radius.CONTROL))

    # Moving

    def _move_to(self, event: QMouseEvent) -> None:
        if self.is_open:
            share = (event.position().x() - self._left()) / max(1.0, self._room())
            self._move(round(share * _STEPS))

    def _move(self, step: int) -> None:
        held = min(max(step, 0), _STEPS)
        number = self._scale.figure(held / _STEPS)
        self._number = number
        self.setValue(held)
        self.setAccessibleDescription(self._said(number))
        self.update()
        self.moved.emit(number)
        announce(self, self._said(number))

    def _said(self, number: float) -> str:
        return f"{grouped(number)} {self._unit}".strip()

    # Where things stand

    def _line(self) -> int:
        return self.theme.type(TypeRole.SMALL_STRONG).line_height

    def _left(self) -> float:
        return self.ring_space + self.theme.pad(_SIDE)

    def _room(self) -> float:
        return self.width() - 2 * self._left()

    def _x(self, number: float) -> float:
        return self._left() + self._room() * self._scale.share(number)

    def _y(self) -> float:
        """Where the line lies."""
        theme = self.theme
        return self.ring_space + self._line() + theme.pad(_GAP) + theme.size(_KNOB) / 2

    def _below(self, row: int) -> float:
        """The top of a row of words under the line; the numbers of its ticks are row 0."""
        theme, line = self.theme, self._line()
        first = self._y() + theme.size(_KNOB) / 2 + theme.pad(_GAP)
        return first + row * (line + theme.pad(_GAP))

    # Drawing

    def _draw_axis(self, painter: QPainter) -> None:
        theme, y = self.theme, self._y()
        colour = faint(theme.colour(Colour.INK2), 1.0 if theme.high_contrast else 0.4)
        painter.fillRect(QRectF(self._left(), y - 1, self._room(), 2), colour)
        tall = theme.size(_TICK)
        for number in (self._scale.low, *self._scale.ticks(), self._scale.high):
            painter.fillRect(QRectF(round(self._x(number)), y - tall / 2, 1, tall), colour)
        for left, words in self._tick_words():
            self._write(painter, left, self._below(0), words, TypeRole.MICRO, Colour.INK2)

    def _tick_words(self) -> list[tuple[float, str]]:
        """The numbers of the ends, and of those ticks that leave them room."""
        style, gap = self.theme.type(TypeRole.MICRO), self.theme.pad(_WORD_GAP)
        ends = [
            self._centred(n, style.width(grouped(n))) for n in (self._scale.low, self._scale.high)
        ]
        last = ends[1]
        free = ends[0] + style.width(grouped(self._scale.low)) + gap
        found = [(ends[0], grouped(self._scale.low))]
        for number in self._scale.ticks():
            wide = style.width(grouped(number))
            left = self._centred(number, wide)
            if left >= free and left + wide + gap <= last:
                found.append((left, grouped(number)))
                free = left + wide + gap
        return [*found, (last, grouped(self._scale.high))]

    def _centred(self, number: float, wide: float) -> float:
        """Where words so wide begin that stand under a number, inside the widget."""
        left = self._x(number) - wide / 2
        space = self.ring_space
        return min(max(left, float(space)), self.width() - space - wide)

    def _draw_handle(self, painter: QPainter) -> None:
        theme = self.theme
        side = theme.size(_KNOB)
        number = self._number
        middle = self._left() + self._room() / 2 if number is None else self._x(number)
        spot = QRectF(middle - side / 2, self._y() - side / 2, side, side)
        accent, surface = theme.colour(Colour.ACCENT), theme.colour(Colour.SURFACE)
        if number is None:
            framed(painter, spot, side / 2, surface, theme.colour(Colour.EDGE), width=2)
            return
        if self.is_open:
            framed(painter, spot, side / 2, accent, accent, width=2)
        else:  # hollow, since the true number may stand under it
            outline(painter, spot, side / 2, theme.colour(Colour.INK2), 2)
        words = self._said(number)
        left = self._centred(number, theme.type(TypeRole.SMALL_STRONG).width(words))
        ink = Colour.ACCENT if self.is_open else Colour.INK2
        self._write(painter, left, self.ring_space, words, TypeRole.SMALL_STRONG, ink)

    def _draw_mark(self, painter: QPainter, row: int, mark: TrueMark) -> None:
        """A band or a disc on the line, and its words after a dot in a row under the line."""
        theme, ink = self.theme, self.theme.tone(mark.tone)
        first, last = self._x(mark.low), self._x(mark.high)
        tall = theme.size(_BAND if last > first else _MARK)
        wide = max(last - first, tall)
        spot = QRectF((first + last - wide) / 2, self._y() - tall / 2, wide, tall)
        box(painter, spot, tall / 2, ink.ink)
        top, dot = self._below(row + 1), theme.size(_BAND)
        left = float(self.ring_space)
        place = QRectF(left, top + (self._line() - dot) / 2, dot, dot)
        box(painter, place, dot / 2, ink.ink)
        left += dot + theme.pad(_GAP) * 1.5
        style = theme.type(TypeRole.SMALL_STRONG)
        words = style.elided(mark.words, self.width() - self.ring_space - left)
        self._write(painter, left, top, words, TypeRole.SMALL_STRONG, ink.ink_role)

    def _write(
        self, painter: QPainter, left: float, top: float, words: str, role: TypeRole, ink: Colour
    ) -> None:
        style = self.theme.type(role)
        painter.setFont(style.font)
        painter.setPen(self.theme.colour(ink))
        painter.drawText(QPointF(left, top + style.baseline), words)
