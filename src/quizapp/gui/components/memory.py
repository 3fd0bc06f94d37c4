"""How well things are known: the one ramp, discs, meters, ladders, rings and their legend."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QWidget

from quizapp.gui.components.keycap import draw_middle
from quizapp.gui.components.layouts import Row
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import Themed, smooth, translate
from quizapp.gui.theme import Colour, Theme, TypeRole
from quizapp.gui.theme.paint import box, draw_words, mixed, pen, upright

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

_RAMP_STEPS = 64
_RAMP = (Colour.M0, Colour.M1, Colour.M2, Colour.M3, Colour.M4)
_DISC, _METER, _RING, _RING_WIDTH = 22, 6, 112, 10  # px at 100 %
_BAR, _BAR_PITCH, _BAR_STEP, _SHORTEST_BAR = 6, 9, 4, 6


class Strength(IntEnum):
    """The five steps of memory."""

    NOT_MET = 0
    FAINT = 1
    WANING = 2
    FADING = 3
    CLEAR = 4


def strength_word(strength: Strength) -> str:
    """The word for a step."""
    match strength:
        case Strength.NOT_MET:
            return translate("Strength", "not met yet")
        case Strength.FAINT:
            return translate("Strength", "faint")
        case Strength.WANING:
            return translate("Strength", "waning")
        case Strength.FADING:
            return translate("Strength", "fading")
        case Strength.CLEAR:
            return translate("Strength", "clear")


def ramp_colour(theme: Theme, share: float) -> QColor:
    """The memory ramp's colour at `share`, 0 (not met) to 1 (clear)."""
    step = round(min(max(share, 0.0), 1.0) * _RAMP_STEPS)
    return _ramp_step(step, *(theme.colours[role].rgb() for role in _RAMP))


@lru_cache(maxsize=4 * (_RAMP_STEPS + 1))
def _ramp_step(step: int, *ramp: int) -> QColor:
    """A step between 0 and _RAMP_STEPS along the ramp's colours; strips ask for hundreds."""
    place = step * (len(ramp) - 1) / _RAMP_STEPS
    below = min(int(place), len(ramp) - 2)
    return mixed(QColor(ramp[below]), QColor(ramp[below + 1]), place - below)


class MemoryDisc(Themed, QLabel):
    """One thing's strength: a dashed ring, a quarter, half, three quarters, full."""

    def __init__(
        self, strength: Strength = Strength.NOT_MET, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._strength = strength
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_strength(strength)
        self.follow_theme()

    def set_strength(self, strength: Strength) -> None:
        """Show another strength."""
        self._strength = strength
        self.setAccessibleName(strength_word(strength))
        self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.size(_DISC)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with smooth(self) as painter:
            draw_disc(painter, QRectF(self.rect()), self._strength, self.theme)


def draw_disc(painter: QPainter, rect: QRectF, strength: Strength, theme: Theme) -> None:
    """Draw a memory disc filling `rect`."""
    inner = rect.adjusted(1, 1, -1, -1)
    met = strength is not Strength.NOT_MET
    edge = theme.colour(Colour.M4 if met else Colour.EDGE)
    dashes = Qt.PenStyle.SolidLine if met else Qt.PenStyle.DashLine
    stroke = pen(edge, 1.5, dashes)
    stroke.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(stroke)
    painter.setBrush(theme.colour(Colour.SURFACE))
    painter.drawEllipse(inner)
    if met:
        strong = strength >= Strength.FADING
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Colour.M4 if strong else Colour.M3))
        quarter = 90 * 16
        with upright(painter, inner.left(), inner.right()):  # clocks turn alike everywhere
            painter.drawPie(inner, quarter, -quarter * int(strength))


class Meter(Themed, QProgressBar):
    """A share as a thin bar; write the number beside it."""

    def __init__(self, name: str, share: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(share)
        self.follow_theme()

    def set_share(self, share: float) -> None:
        """Show `share`, 0 to 1."""
        self.setValue(round(min(max(share, 0.0), 1.0) * 1000))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.size(120), self.theme.size(_METER))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(24), self.theme.size(_METER))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with smooth(self) as painter:
            rect = QRectF(self.rect())
            radius = rect.height() / 2
            box(painter, rect, radius, self.theme.colour(Colour.M0))
            known = QRectF(rect)
            known.setWidth(rect.width() * self.value() / 1000)
            if self.value():
                known.setWidth(max(known.width(), rect.height()))
                box(painter, known, radius, self.theme.colour(Colour.M4))


class Ladder(Themed, QWidget):
    """How hard the question is: four rising bars, and the rung's word."""

    def __init__(self, rung: int = 1, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _LadderBars(self)
        self._word = Text("", TypeRole.LABEL, Colour.INK2, self)
        row = Row(self, gap=12)
        row.add(self._bars, align=Qt.AlignmentFlag.AlignVCenter)
        row.add(self._word, align=Qt.AlignmentFlag.AlignVCenter)
        self.set_rung(rung, word)
        self.follow_theme()

    def set_rung(self, rung: int, word: str) -> None:
        """Show rung 1 (recognise) to 4 (produce), and its word."""
        if rung != self._bars.rung:
            self._bars.rung = rung
            self._bars.update()
        self._bars.setAccessibleName(translate("Ladder", "Rung {rung} of 4").format(rung=rung))
        self._word.set_text(word)


class _LadderBars(Themed, QLabel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rung = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        theme = self.theme
        return QSize(theme.size(3 * _BAR_PITCH + _BAR), theme.size(_SHORTEST_BAR + 3 * _BAR_STEP))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self.theme
        with smooth(self) as painter:
            for index in range(4):
                tall = theme.size(_SHORTEST_BAR + index * _BAR_STEP)
                left = theme.size(index * _BAR_PITCH)
                rect = QRectF(left, self.height() - tall, theme.size(_BAR), tall)
                colour = Colour.ACCENT if index < self.rung else Colour.M1
                box(painter, rect, theme.size(2), theme.colour(colour))


class ScoreRing(Themed, QLabel):
    """A number of a total as a ring, with the number and a caption inside it."""

    def __init__(
        self, number: int, total: int, caption: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._number, self._total, self._caption = number, total, caption
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{number} {caption}")
        self.follow_theme()

    def sizeHint(self) -> QSize:
        side = self.theme.size(_RING)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self.theme
        with smooth(self) as painter:
            width = theme.size(_RING_WIDTH)
            rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.setPen(pen(theme.colour(Colour.M0), width))
            painter.drawEllipse(rect)
            if self._number:
                share = self._number / max(1, self._total)
                painter.setPen(pen(theme.colour(Colour.ACCENT), width))
                with upright(painter, rect.left(), rect.right()):
                    painter.drawArc(rect, 90 * 16, -round(360 * 16 * min(1.0, share)))
            self._draw_words(painter, QRectF(self.rect()))

    def _draw_words(self, painter: QPainter, rect: QRectF) -> None:
        theme = self.theme
        number = rect.translated(0, -theme.size(6))
        draw_middle(
            painter, number, str(self._number), theme, TypeRole.NUMBER, theme.colour(Colour.INK)
        )
        caption = rect.translated(QPointF(0, theme.size(18)))
        draw_middle(
            painter, caption, self._caption, theme, TypeRole.SMALL, theme.colour(Colour.INK2)
        )


class StrengthLegend(Themed, QLabel):
    """What the colours of the ramp mean, in words."""

    _SHOWN = (Strength.NOT_MET, Strength.FAINT, Strength.FADING, Strength.CLEAR)
    _SWATCH, _TALL, _GAP, _PITCH = 16, 10, 6, 16  # px at 100 %

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        words = ", ".join(strength_word(step) for step in self._SHOWN)
        self.setAccessibleName(
            translate("Strength", "From pale to dark: {words}").format(words=words)
        )
        self.follow_theme()

    def sizeHint(self) -> QSize:
        style = self.theme.type(TypeRole.MICRO)
        width = sum(self._item_width(step) for step in self._SHOWN)
        return QSize(round(width) + 3 * self.theme.pad(self._PITCH), style.line_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self.theme
        style = theme.type(TypeRole.MICRO)
        with smooth(self) as painter:
            left = 0.0
            for step in self._SHOWN:
                tall = theme.size(self._TALL)
                rect = QRectF(left, (self.height() - tall) / 2, theme.size(self._SWATCH), tall)
                box(painter, rect, theme.size(2), theme.colour(_RAMP[step]))
                painter.setFont(style.font)
                painter.setPen(theme.colour(Colour.INK2))
                top = (self.height() - style.line_height) / 2
                spot = QPointF(rect.right() + theme.pad(self._GAP), top + style.baseline)
                draw_words(painter, spot, strength_word(step))
                left += self._item_width(step) + theme.pad(self._PITCH)

    def _item_width(self, step: Strength) -> float:
        word = self.theme.type(TypeRole.MICRO).width(strength_word(step))
        return self.theme.size(self._SWATCH) + self.theme.pad(self._GAP) + word
