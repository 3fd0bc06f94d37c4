"""Rows of answers that have several parts: a mark, a title and a second line in a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QAbstractButton

from quizapp.gui.components.keycap import draw_middle
from quizapp.gui.components.option_row import VERDICTS, OptionState
from quizapp.gui.components.paragraph import Paragraph
from quizapp.gui.components.themed import Focusable, smooth
from quizapp.gui.theme import Colour, Radius, TypeRole
from quizapp.gui.theme.paint import box, draw_words, framed, outline, pen

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

# px at 100 %
_MARK, _DISC, _ICON = 30, 28, 16
_LEFT, _GAP, _RIGHT, _WORD_GAP = 14, 14, 16, 16
_LOWERED = 3
_KEPT = 24


class _Look(NamedTuple):
    fill: QColor
    edge: QColor
    width: float


class AnswerRow(Focusable, QAbstractButton):
    """One row. `title_role` and `top` (px over and under the words) are a kind's own.

    Before the answer it may be `lifted`: the one that is being moved, or that waits for its
    match. `OptionState` is what is known of it afterwards.
    """

    title_role = TypeRole.HEADING
    top = 10
    before_mark = 0  # px at 100 % left free before the mark
    after_words = 0  # px at 100 % left free behind the words

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = OptionState.OPEN
        self.is_lifted = False
        self._title = ""
        self._second = ""
        self._word = ""
        self._reserved = 0  # px of its words that are kept, so that nothing moves
        self._hovered = False
        self._laid: dict[tuple[str, TypeRole, int, int], Paragraph] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.follow_theme()

    @property
    def is_open(self) -> bool:
        """Whether the answer is still to come."""
        return self.state is OptionState.OPEN

    def show_words(self, title: str, second: str = "", word: str = "") -> None:
        """Show these two lines, and a word at the right end of the first, cut where it must be.

        Before the answer the second line is cut to one line too: nothing is only there.
        """
        self._title, self._second, self._word = title, second, word
        self.update()

    def reserve(self, words: int) -> None:
        """Keep room for words so tall: the title stands where it will stand beside them."""
        self._reserved = words
        self.update()

    def show_state(self, state: OptionState, *, lifted: bool = False) -> None:
        """Show what is known of it, or that it is the one in hand."""
        self.state, self.is_lifted = state, lifted
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if self.is_open else Qt.CursorShape.ArrowCursor
        )
        self.update()

    def title_height(self, title: str, inner: int) -> int:
        """px that a title takes in a row of `inner` px."""
        return self._paragraph(title, self.title_role, self._text_width(inner)).height

    def second_height(self, second: str, inner: int) -> int:
        """px that a second line takes after the answer, or one line before it."""
        if not second:
            return 0
        return self._paragraph(second, TypeRole.NOTE, self._text_width(inner)).height

    def height_for_words(self, words: int) -> int:
        """px of a row, without the ring's space, for words so tall."""
        return max(words, self.theme.size(_MARK)) + 2 * self.theme.pad(self.top)

    def take_theme(self) -> None:
        self._laid.clear()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with smooth(self) as painter:
            rect, radius = self.inner_rect(), self.theme.radius(Radius.OPTION)
            look = self._look()
            framed(painter, rect, radius, look.fill, look.edge, width=look.width)
            self._paint_mark(painter, rect)
            self._paint_words(painter, rect)
            self.draw_more(painter, rect)
            self.draw_ring(painter, radius)

    # For kinds of rows

    def draw_mark(self, painter: QPainter, spot: QRectF) -> None:
        """Draw what stands at the left before the answer."""
        raise NotImplementedError

    def draw_more(self, painter: QPainter, rect: QRectF) -> None:
        """Draw what else a kind of row has."""

    def draw_key(self, painter: QPainter, spot: QRectF, words: str, *, filled: bool) -> None:
        """A key cap of the size of a mark; without words an empty place for one."""
        theme, radius = self.theme, self.theme.radius(Radius.CONTROL)
        ink = theme.colour(Colour.ON_ACCENT if filled else Colour.INK2)
        if filled:
            box(painter, spot, radius, theme.colour(Colour.ACCENT))
        elif words:
            outline(painter, spot, radius, theme.colour(Colour.EDGE), 1.25)
        else:
            painter.setPen(pen(theme.colour(Colour.EDGE), 1.25, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(spot, radius, radius)
        draw_middle(painter, spot, words, theme, TypeRole.SMALL_STRONG, ink)

    # Painting

    def _look(self) -> _Look:
        colour = self.theme.colour
        verdict = VERDICTS.get(self.state)
        if verdict:
            tone = self.theme.tone(verdict.tone)
            return _Look(tone.soft if verdict.soft else colour(Colour.SURFACE), tone.ink, 2)
        if not self.is_open:
            return _Look(colour(Colour.BG), colour(Colour.LINE), 1)
        if self.is_lifted:
            return _Look(colour(Colour.ACCENT_SOFT), colour(Colour.ACCENT), 2)
        edge = Colour.EDGE if self._hovered else Colour.LINE
        return _Look(colour(Colour.SURFACE), colour(edge), 1)

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        theme, side = self.theme, self.theme.size(_MARK)
        left = rect.left() + theme.pad(_LEFT) + theme.size(self.before_mark)
        spot = QRectF(left, rect.center().y() - side / 2, side, side)
        verdict = VERDICTS.get(self.state)
        if verdict is None:
            self.draw_mark(painter, spot)
            return
        off, inner = (side - theme.size(_DISC)) / 2, (side - theme.size(_ICON)) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tone(verdict.tone).ink)
        painter.drawEllipse(spot.adjusted(off, off, -off, -off))
        icon = spot.adjusted(inner, inner, -inner, -inner)
        theme.icons.paint(painter, verdict.icon, icon, theme.colour(Colour.ON_VERDICT))

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        theme, inner = self.theme, round(rect.width())
        width = self._text_width(inner)
        titled = self._paragraph(self._title, self.title_role, width)
        lines = 1 if self.is_open else 0
        note = self._paragraph(self._second, TypeRole.NOTE, width, lines) if self._second else None
        tall = titled.height + (note.height if note else 0)
        left = rect.left() + self._text_left()
        top = rect.top() + (rect.height() - max(tall, self._reserved)) / 2 + self._lowered()
        titled.draw(painter, left, top, theme.colour(Colour.INK))
        if note is not None:
            strong = not self.is_open or self.is_lifted
            ink = theme.colour(Colour.INK if strong else Colour.INK2)
            note.draw(painter, left, top + titled.height, ink)
        if self._word:
            self._paint_word(painter, rect, top, left + titled.natural_width)

    def _lowered(self) -> float:
        """px by which a single line hangs lower where room for a second is kept."""
        one = self.theme.type(self.title_role).line_height
        return self.theme.pad(_LOWERED) if self._reserved > one and not self._second else 0

    def _paint_word(self, painter: QPainter, rect: QRectF, top: float, start: float) -> None:
        """The word at the right end of the first line, in the tone of the verdict."""
        theme = self.theme
        style = theme.type(TypeRole.SMALL_STRONG)
        end = rect.right() - theme.pad(_RIGHT)
        word = style.elided(self._word, end - start - theme.pad(_WORD_GAP))
        verdict = VERDICTS.get(self.state)
        painter.setFont(style.font)
        painter.setPen(theme.tone(verdict.tone).ink if verdict else theme.colour(Colour.INK2))
        baseline = top + theme.type(self.title_role).baseline
        spot = QPointF(round(end - style.width(word)), round(baseline))
        draw_words(painter, spot, word)

    def _paragraph(self, text: str, role: TypeRole, width: int, lines: int = 0) -> Paragraph:
        key = (text, role, width, lines)
        if key not in self._laid:
            if len(self._laid) > _KEPT:
                self._laid.clear()
            self._laid[key] = Paragraph(text, self.theme.type(role), width, lines=lines)
        return self._laid[key]

    def _text_left(self) -> int:
        theme = self.theme
        return theme.pad(_LEFT) + theme.size(self.before_mark + _MARK) + theme.pad(_GAP)

    def _text_width(self, inner: int) -> int:
        right = self.theme.pad(_RIGHT) + self.theme.size(self.after_words)
        return inner - self._text_left() - right
