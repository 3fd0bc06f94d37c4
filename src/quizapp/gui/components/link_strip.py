"""From cause to effect: two frames with an arrow between them, one of them perhaps unknown."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from quizapp.gui.components.keycap import draw_middle
from quizapp.gui.components.paragraph import Paragraph
from quizapp.gui.components.themed import Themed, smooth
from quizapp.gui.theme import Colour, Radius, Tone, TypeRole
from quizapp.gui.theme.paint import box, framed, pen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

# px at 100 %
_PAD, _ARROW, _HEAD, _GAP = 14, 56, 7, 4
_NARROW = 480  # below this the frames stand under each other
_DASHES = (4.0, 3.0)
UNKNOWN = "?"


class EndState(StrEnum):
    """What is known of one end of a link."""

    KNOWN = "known"  # the question names it
    UNKNOWN = "unknown"  # it is asked for
    PICKED = "picked"  # asked for, and something was picked
    RIGHT = "right"  # the answer is known


class LinkEnd(NamedTuple):
    """One end: its label (cause, effect), its words, what is known of it."""

    label: str
    words: str
    state: EndState


class LinkStrip(Themed, QLabel):
    """A cause at the left and its effect at the right; in a narrow place one over the other.

    `longest` are all words that may come to stand in either frame: the strip is tall enough for
    them from the start, so that nothing moves.
    """

    def __init__(self, longest: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._longest = tuple(longest)
        self._ends: tuple[LinkEnd, ...] = ()
        self._words_heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def show_ends(self, cause: LinkEnd, effect: LinkEnd) -> None:
        """Show both ends as they are known now; a screen reader reads them as one sentence."""
        self._ends = (cause, effect)
        self.setText("; ".join(f"{end.label}: {end.words or UNKNOWN}" for end in self._ends))
        self.update()

    def take_theme(self) -> None:
        self._words_heights.clear()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        frame = self._frame_height(width)
        return 2 * frame + self._arrow_length(width) if self._is_narrow(width) else frame

    def sizeHint(self) -> QSize:
        width = self.theme.size(_NARROW)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(_NARROW) // 3, self.theme.size(_ARROW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        frames = self._frames()
        with smooth(self) as painter:
            for end, frame in zip(self._ends, frames, strict=False):
                self._draw_end(painter, frame, end)
            self._draw_arrow(painter, *frames)

    # Places

    def _frames(self) -> tuple[QRectF, QRectF]:
        """The frames of cause and effect, as the language is read: mirrored with the layout."""
        width, height = self.width(), self._frame_height(self.width())
        if self._is_narrow(width):
            lower = height + self._arrow_length(width)
            return QRectF(0, 0, width, height), QRectF(0, lower, width, height)
        side = self._frame_width(width)
        return QRectF(0, 0, side, height), QRectF(width - side, 0, side, height)

    def _is_narrow(self, width: int) -> bool:
        return width < self.theme.size(_NARROW)

    def _arrow_length(self, width: int) -> int:
        return self.theme.size(_ARROW // 2 if self._is_narrow(width) else _ARROW)

    def _frame_width(self, width: int) -> int:
        return width if self._is_narrow(width) else (width - self._arrow_length(width)) // 2

    def _frame_height(self, width: int) -> int:
        theme, inner = self.theme, self._inner_width(width)
        if inner not in self._words_heights:
            style = theme.type(TypeRole.HEADING)
            heights = [Paragraph(words, style, inner).height for words in self._longest]
            self._words_heights[inner] = max(heights, default=style.line_height)
        label = theme.type(TypeRole.LABEL).line_height
        return label + theme.pad(_GAP) + self._words_heights[inner] + 2 * theme.pad(_PAD)

    def _inner_width(self, width: int) -> int:
        return self._frame_width(width) - 2 * self.theme.pad(_PAD)

    # Drawing

    def _draw_end(self, painter: QPainter, frame: QRectF, end: LinkEnd) -> None:
        self._draw_frame(painter, frame, end.state)
        theme, pad = self.theme, self.theme.pad(_PAD)
        inner = round(frame.width()) - 2 * pad
        label = Paragraph(end.label, theme.type(TypeRole.LABEL), inner, lines=1)
        left, top = frame.left() + pad, frame.top() + pad
        label.draw(painter, left, top, theme.colour(Colour.INK2))
        below = frame.adjusted(pad, pad + label.height + theme.pad(_GAP), -pad, -pad)
        if not end.words:
            ink = theme.colour(Colour.INK2)
            draw_middle(painter, below, UNKNOWN, theme, TypeRole.TITLE, ink)
            return
        words = Paragraph(end.words, theme.type(TypeRole.HEADING), inner)
        words.draw(painter, left, below.top(), theme.colour(Colour.INK))

    def _draw_frame(self, painter: QPainter, frame: QRectF, state: EndState) -> None:
        colour, radius = self.theme.colour, self.theme.radius(Radius.CARD)
        match state:
            case EndState.KNOWN:
                framed(painter, frame, radius, colour(Colour.SURFACE), colour(Colour.LINE))
            case EndState.PICKED:
                fill, edge = colour(Colour.ACCENT_SOFT), colour(Colour.ACCENT)
                framed(painter, frame, radius, fill, edge, width=2)
            case EndState.RIGHT:
                tone = self.theme.tone(Tone.RIGHT)
                framed(painter, frame, radius, tone.soft, tone.ink, width=2)
            case EndState.UNKNOWN:
                box(painter, frame, radius, colour(Colour.BG))
                dashes = pen(colour(Colour.EDGE), 1.5)
                dashes.setDashPattern(_DASHES)
                painter.setPen(dashes)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                inner = frame.adjusted(0.75, 0.75, -0.75, -0.75)
                painter.drawRoundedRect(inner, radius, radius)

    def _draw_arrow(self, painter: QPainter, cause: QRectF, effect: QRectF) -> None:
        theme = self.theme
        gap, head = theme.size(_GAP) * 2, theme.size(_HEAD)
        painter.setPen(pen(theme.colour(Colour.INK2), max(2.0, theme.size(_HEAD) / 3.5)))
        if self._is_narrow(self.width()):
            middle = self.width() / 2
            start, tip = QPointF(middle, cause.bottom() + gap / 2), QPointF(middle, effect.top())
            tip -= QPointF(0, gap / 2)
            wings = QPointF(-head, -head), QPointF(head, -head)
        else:
            middle, forth = cause.center().y(), 1 if effect.left() > cause.left() else -1
            near, far = (
                (cause.right(), effect.left()) if forth > 0 else (cause.left(), effect.right())
            )
            start, tip = QPointF(near + forth * gap, middle), QPointF(far - forth * gap, middle)
            wings = QPointF(-forth * head, -head), QPointF(-forth * head, head)
        painter.drawLine(start, tip)
        for wing in wings:
            painter.drawLine(tip, tip + wing)
