"""Option rows: what can be picked, and afterwards what was right. Nothing moves in between."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from quizapp.gui.components.fade import Fade, Look
from quizapp.gui.components.keycap import draw_middle
from quizapp.gui.components.paragraph import Paragraph, Runs
from quizapp.gui.components.themed import Focusable, drawn_picture, is_mirrored, smooth, translate
from quizapp.gui.theme import Colour, Height, Motion, Radius, Tone, TypeRole
from quizapp.gui.theme.paint import box, draw_words, framed

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPoint
    from PySide6.QtGui import QEnterEvent, QHideEvent, QPaintEvent, QPixmap
    from PySide6.QtWidgets import QAbstractButton, QWidget

    _Button = QAbstractButton
else:
    _Button = object  # the mixin comes before a Qt class, whose methods it calls


class OptionState(StrEnum):
    """What is known of an option: OPEN before the answer, else the verdict on it."""

    OPEN = "open"
    RIGHT = "right"  # picked, and right
    WRONG = "wrong"  # picked, and wrong
    MISSED = "missed"  # right, but not picked
    ANOTHER_SOURCE = "another source"  # picked, and right for another source
    NOT_PICKED = "not picked"


class VerdictLook(NamedTuple):
    """How a verdict is drawn: its tone, its icon, and whether the row takes the soft fill."""

    tone: Tone
    icon: str
    soft: bool


VERDICTS = {
    OptionState.RIGHT: VerdictLook(Tone.RIGHT, "check", soft=True),
    OptionState.WRONG: VerdictLook(Tone.WRONG, "x", soft=True),
    OptionState.MISSED: VerdictLook(Tone.RIGHT, "check", soft=False),
    OptionState.ANOTHER_SOURCE: VerdictLook(Tone.DISP, "quote", soft=True),
}

# px at 100 %
_KEY, _DISC, _ICON = 30, 28, 16
_LEFT, _TEXT, _RIGHT, _TOP = 15, 60, 16, 12
_WORD_GAP = 12
_MOST_LAID = 48  # three texts at every width that a layout tries
_NARROW = 400  # below this the verdict's word stands before the second line


class AnyOption(Focusable, _Button):
    """What every row of options shows: number, title, and a second line.

    `note` is the second line before the answer (other names); `after` replaces it afterwards
    (what the option is true of). Each row is tall enough from the start for the longest `after`
    of all rows of one parent. `show_verdict` closes the row.
    """

    aside = 0  # px at 100 % kept free before the words

    def __init__(
        self,
        number: int,
        title: str,
        note: str = "",
        after: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.number = number
        self._title, self._note, self._after = title, note, after
        self._state = OptionState.OPEN
        self._hovered = False
        self._laid: dict[tuple[Runs, TypeRole, int], Paragraph] = {}
        self._after_heights: dict[int, int] = {}
        self._heights: dict[tuple[int, int], int] = {}
        self._widest_word = 0
        self._wish: tuple[int, int] | None = None
        self._reserved: tuple[int, int, float] | None = None  # what was last painted for
        self._fade = Fade(self)
        self._drawn: tuple[tuple[object, ...], QPixmap] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._name)
        self._name()
        self.follow_theme()

    @property
    def title(self) -> str:
        """The first line."""
        return self._title

    @property
    def state(self) -> OptionState:
        """The verdict, or OPEN."""
        return self._state

    def word(self, state: OptionState) -> str:
        """The word at the right of a row with a verdict."""
        raise NotImplementedError

    def spoken(self, state: OptionState) -> str:
        """The verdict for the ear, where colour and icon say nothing."""
        raise NotImplementedError

    def show_verdict(self, state: OptionState) -> None:
        """Show what is now known; with OPEN the row can be picked again."""
        was, self._state = self._look(), state
        is_open = state is OptionState.OPEN
        shape = Qt.CursorShape.PointingHandCursor if is_open else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self._name()
        self._fade.start(was, self.theme.duration(Motion.VERDICT))

    def after_height(self, inner: int) -> int:
        """px of the second line after the answer, in a row of `inner` px."""
        if not self._after:
            return 0
        if inner not in self._after_heights:  # every row asks all the others
            texts = {self._after, self._after_line(OptionState.RIGHT, inner)}
            width = self._text_width(inner)
            tallest = max(self._paragraph(text, TypeRole.NOTE, width).height for text in texts)
            self._after_heights[inner] = tallest
        return self._after_heights[inner]

    def take_theme(self) -> None:
        self._laid.clear()
        self._after_heights.clear()
        self._heights.clear()
        self._widest_word = 0
        self._wish = None
        self._reserved = None
        self._drawn = None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows()
        asked = (width, len(rows))  # layouts ask again and again; the rows come one by one
        found = self._heights.get(asked)
        if found is None:
            inner = width - 2 * self.ring_space
            text = self._titled(inner).height + self._note_height(inner)
            least = self.theme.height(Height.OPTION, TypeRole.BODY)
            tall = max(least, text + 2 * self.theme.pad(_TOP)) + 2 * self.ring_space
            found = self._heights[asked] = tall
        return found

    def sizeHint(self) -> QSize:
        return QSize(self.theme.size(420), self._least()[1])

    def minimumSizeHint(self) -> QSize:
        return QSize(*self._least())

    def _least(self) -> tuple[int, int]:
        """px that a row takes at least; layouts ask some dozen times a question."""
        if self._wish is None:
            theme = self.theme
            tall = theme.height(Height.OPTION, TypeRole.BODY)
            self._wish = theme.size(_TEXT) * 2, tall
        return self._wish

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.inner_rect().contains(pos.toPointF())

    def nextCheckState(self) -> None:  # noqa: N802
        if self._state is OptionState.OPEN:
            super().nextCheckState()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        super().leaveEvent(event)
        self.update()

    def draw_ahead(self, state: OptionState) -> None:
        """Draw how the row would look in this state, so that painting it then takes no time."""
        if self._drawn is not None and self._drawn[0] == self._all_that_shows(state):
            return
        was, self._state = self._state, state
        try:
            picture = drawn_picture(self, partial(self._draw, self._look()))
        finally:
            self._state = was
        self._drawn = self._all_that_shows(state), picture

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drawn = None  # rows that are gone wait for Python to collect them, with all they hold

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look = self._look()
        faded = self._fade.faded(look)
        drawn = self._drawn
        if drawn and faded is look and drawn[0] == self._all_that_shows(self._state):
            with QPainter(self) as painter:
                painter.drawPixmap(0, 0, drawn[1])
        else:
            with smooth(self) as painter:
                self._draw(faded, painter)
        if self.has_ring:
            with smooth(self) as painter:
                self.draw_ring(painter, self.theme.radius(Radius.OPTION))

    def _draw(self, look: Look, painter: QPainter) -> None:
        """Everything but the ring."""
        rect, radius = self.inner_rect(), self.theme.radius(Radius.OPTION)
        framed(painter, rect, radius, look.fill, look.edge, width=look.width)
        self._draw_mark(painter, rect)
        self.draw_aside(painter, self._aside(rect))
        self._draw_words(painter, rect)

    def _all_that_shows(self, state: OptionState) -> tuple[object, ...]:
        """What the look depends on besides the theme."""
        shape = self.size(), self.devicePixelRatioF(), is_mirrored(self)
        return (state, self.isChecked(), self._hovered, *shape)

    def draw_aside(self, painter: QPainter, spot: QRectF) -> None:
        """Draw what a kind of row has between its number and its words."""

    def _look(self) -> Look:
        """Fill and edge of the state."""
        colour = self.theme.colour
        verdict = VERDICTS.get(self._state)
        if verdict:
            tone = self.theme.tone(verdict.tone)
            return Look(tone.soft if verdict.soft else colour(Colour.SURFACE), tone.ink, 2)
        if self._state is OptionState.NOT_PICKED:
            return Look(colour(Colour.BG), colour(Colour.LINE), 1)
        if self.isChecked():
            return Look(colour(Colour.ACCENT_SOFT), colour(Colour.ACCENT), 2)
        edge = Colour.EDGE if self._hovered else Colour.LINE
        return Look(colour(Colour.SURFACE), colour(edge), 1)

    def _draw_mark(self, painter: QPainter, rect: QRectF) -> None:
        """The number's key cap before the verdict, a disc with its icon after."""
        theme = self.theme
        side = theme.size(_KEY)
        spot = QRectF(rect.left() + theme.pad(_LEFT), rect.center().y() - side / 2, side, side)
        verdict = VERDICTS.get(self._state)
        if verdict:
            off = (side - theme.size(_DISC)) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tone(verdict.tone).ink)
            painter.drawEllipse(spot.adjusted(off, off, -off, -off))
            inner = (side - theme.size(_ICON)) / 2
            icon = spot.adjusted(inner, inner, -inner, -inner)
            theme.icons.paint(painter, verdict.icon, icon, theme.colour(Colour.ON_VERDICT))
            return
        self._draw_number(painter, spot)

    def _draw_number(self, painter: QPainter, spot: QRectF) -> None:
        theme = self.theme
        radius = theme.radius(Radius.CONTROL)
        ink = theme.colour(Colour.INK2)
        if self.isChecked() and self._state is OptionState.OPEN:
            ink = theme.colour(Colour.ON_ACCENT)
            box(painter, spot, radius, theme.colour(Colour.ACCENT))
        else:
            ground = Colour.BG if self._state is OptionState.NOT_PICKED else Colour.SURFACE
            fill, edge = theme.colour(ground), theme.colour(Colour.EDGE)
            framed(painter, spot, radius, fill, edge, width=1.25)
        draw_middle(painter, spot, str(self.number), theme, TypeRole.SMALL_STRONG, ink)

    def _draw_words(self, painter: QPainter, rect: QRectF) -> None:
        theme = self.theme
        inner = round(rect.width())
        titled = self._titled(inner)
        reserved, lowered = self._room_for_words(inner)
        left = rect.left() + self._text_left()
        top = rect.top() + (rect.height() - reserved) / 2 + lowered
        titled.draw(painter, left, top, theme.colour(Colour.INK))
        second = self._second_line(inner)
        if second:
            strong = self._state in VERDICTS
            ink = theme.colour(Colour.INK if strong else Colour.INK2)
            note = self._paragraph(second, TypeRole.NOTE, self._text_width(inner))
            note.draw(painter, left, top + titled.height, ink)
        if self._state in VERDICTS and not self._is_narrow(inner):
            self._draw_word(painter, rect, top)

    def _room_for_words(self, inner: int) -> tuple[int, float]:
        """px kept for the words, and by how much they stand lower. Painting asks each time, and
        all rows of the question are there by then."""
        if self._reserved is None or self._reserved[0] != inner:
            tall = self._titled(inner).height + self._note_height(inner)
            self._reserved = inner, tall, self._lowered()
        return self._reserved[1:]

    def _lowered(self) -> float:
        """px by which a row without a second line before the answer stands lower.

        Room is kept for what comes afterwards; without this the words would seem to hang. Rows
        of which nothing is told afterwards stand as the others do: else they could be told.
        """
        if self._note or not any(row._after for row in self._rows()):
            return 0
        return self.theme.pad(_TOP) / 3

    def _draw_word(self, painter: QPainter, rect: QRectF, top: float) -> None:
        """The verdict's word at the right end of the first line."""
        theme = self.theme
        style = theme.type(TypeRole.SMALL_STRONG)
        word = self.word(self._state)
        painter.setFont(style.font)
        painter.setPen(theme.tone(VERDICTS[self._state].tone).ink)
        left = rect.right() - theme.pad(_RIGHT) - style.width(word)
        heading = theme.type(TypeRole.HEADING)
        draw_words(painter, QPointF(round(left), round(top + heading.baseline)), word)

    def _second_line(self, inner: int) -> Runs:
        if self._state is OptionState.OPEN:
            return self._note
        return self._after_line(self._state, inner) if self._after else self._note

    def _after_line(self, state: OptionState, inner: int) -> Runs:
        """What the second line says after the answer."""
        if state in VERDICTS and self._is_narrow(inner):
            return ((self.word(state), True), (f" · {self._after}", False))
        return self._after

    def _note_height(self, inner: int) -> int:
        """px kept for the second line: its own, or the longest afterwards of all the rows.

        A row taller than the others would tell what is only said after the answer.
        """
        width = self._text_width(inner)
        own = self._paragraph(self._note, TypeRole.NOTE, width).height if self._note else 0
        return max(own, *(row.after_height(inner) for row in self._rows()))

    def _rows(self) -> list[AnyOption]:
        """The rows of the same question, this one among them."""
        parent = self.parentWidget()
        if parent is None:
            return [self]
        return [child for child in parent.children() if isinstance(child, AnyOption)]

    def _titled(self, inner: int) -> Paragraph:
        width = self._text_width(inner)
        if not self._is_narrow(inner):
            width -= self._word_width() + self.theme.pad(_WORD_GAP)
        return self._paragraph(self._title, TypeRole.HEADING, width)

    def _word_width(self) -> int:
        """px of the longest word that a verdict may put at the right."""
        if not self._widest_word:
            style = self.theme.type(TypeRole.SMALL_STRONG)
            self._widest_word = round(max(style.width(self.word(state)) for state in VERDICTS))
        return self._widest_word

    def _paragraph(self, text: Runs, role: TypeRole, width: int) -> Paragraph:
        key = (text, role, width)
        if key not in self._laid:
            if len(self._laid) > _MOST_LAID:
                self._laid.clear()
            self._laid[key] = Paragraph(text, self.theme.type(role), width)
        return self._laid[key]

    def _aside(self, rect: QRectF) -> QRectF:
        side = self.theme.size(self.aside)
        left = rect.left() + self._text_left() - side - self.theme.pad(_TEXT - _LEFT - _KEY)
        return QRectF(left, rect.center().y() - side / 2, side, side)

    def _text_left(self) -> int:
        theme = self.theme
        gap = theme.pad(_TEXT - _LEFT - _KEY)
        beside = theme.size(self.aside) + gap if self.aside else 0
        return theme.pad(_LEFT) + theme.size(_KEY) + gap + beside

    def _text_width(self, inner: int) -> int:
        return inner - self._text_left() - self.theme.pad(_RIGHT)

    def _is_narrow(self, inner: int) -> bool:
        return inner < self.theme.size(_NARROW)

    @Slot()
    def _name(self) -> None:
        """What a screen reader says: number, title, second line, verdict."""
        parts = [f"{self.number}", self._title]
        if self._state is OptionState.OPEN:
            parts.append(self._note)
        else:
            parts += [self.spoken(self._state), self._after or self._note]
        self.setAccessibleName(", ".join(part for part in parts if part))


class OptionRow(AnyOption, QRadioButton):
    """One option of a choice. Rows of one parent exclude each other.

    `picked` carries the number.
    """

    picked = Signal(int)

    def __init__(
        self,
        number: int,
        title: str,
        note: str = "",
        after: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(number, title, note, after, parent)
        self.toggled.connect(self._on_toggled)

    def pick(self) -> None:
        """Pick this option, as its number key does."""
        if self.state is OptionState.OPEN:
            self.setChecked(True)

    def unpick(self) -> None:
        """Take the pick back, so that no option is picked."""
        self.setAutoExclusive(False)
        self.setChecked(False)
        self.setAutoExclusive(True)

    def word(self, state: OptionState) -> str:
        match state:
            case OptionState.RIGHT:
                return translate("OptionRow", "your answer · right")
            case OptionState.MISSED:
                return translate("OptionRow", "this was it")
            case OptionState.WRONG | OptionState.ANOTHER_SOURCE:
                return translate("OptionRow", "your answer")
            case OptionState.OPEN | OptionState.NOT_PICKED:
                return ""

    def spoken(self, state: OptionState) -> str:
        match state:
            case OptionState.RIGHT:
                return translate("OptionRow", "your answer, right")
            case OptionState.WRONG:
                return translate("OptionRow", "your answer, wrong")
            case OptionState.MISSED:
                return translate("OptionRow", "this was the right answer")
            case OptionState.ANOTHER_SOURCE:
                return translate("OptionRow", "your answer, right for another source")
            case OptionState.OPEN | OptionState.NOT_PICKED:
                return ""

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        if on:
            self.picked.emit(self.number)
