"""Key caps: a key's name in a small frame, and rows of keys with what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QSizePolicy

from quizapp.gui.components.themed import Themed, paint_kept, smooth
from quizapp.gui.theme import Colour, Height, Radius, Theme, TypeRole
from quizapp.gui.theme.paint import draw_words, faint, framed, outline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

_SIDE = 6  # px between a key's name and its frame, at 100 %
_EDGE = 1.0
_WIDTHS_KEPT = 8


def key_words(keys: str) -> str:
    """A shortcut as it stands on a key cap: "Ctrl+Z" becomes "Ctrl Z"."""
    return keys.replace("+", " ") if len(keys) > 1 else keys


def key_size(theme: Theme, keys: str) -> QSize:
    """px that a key cap takes."""
    height = theme.height(Height.KEY, TypeRole.MICRO)
    words = theme.type(TypeRole.MICRO).width(key_words(keys)) + 2 * theme.pad(_SIDE)
    return QSize(max(height, round(words)), height)


def draw_key(
    painter: QPainter, rect: QRectF, keys: str, theme: Theme, ink: QColor, ground: QColor | None
) -> None:
    """Draw a key cap; without a `ground` it is an outline in the ink's own colour."""
    radius = theme.radius(Radius.INNER) - 1
    if ground is not None:
        framed(painter, rect, radius, ground, theme.colour(Colour.EDGE), width=_EDGE)
    else:
        outline(painter, rect, radius, faint(ink, 1.0 if theme.high_contrast else 0.45), _EDGE)
    draw_middle(painter, rect, key_words(keys), theme, TypeRole.MICRO, ink)


def draw_middle(
    painter: QPainter, rect: QRectF, words: str, theme: Theme, role: TypeRole, ink: QColor
) -> None:
    """Words on one line in the middle of `rect`, by their capitals and figures."""
    style = theme.type(role)
    metrics = QFontMetricsF(style.font)
    left = rect.center().x() - metrics.horizontalAdvance(words) / 2
    baseline = rect.center().y() + metrics.capHeight() / 2
    painter.setFont(style.font)
    painter.setPen(ink)
    draw_words(painter, QPointF(left, baseline), words)


class KeyCap(Themed, QLabel):
    """One key's name, as "Enter" or "Ctrl+Z"."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(key_words(keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return key_size(self.theme, self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with smooth(self) as painter:
            ink, ground = self.theme.colour(Colour.INK2), self.theme.colour(Colour.SURFACE)
            draw_key(painter, QRectF(self.rect()), self.text(), self.theme, ink, ground)


class KeyHints(Themed, QLabel):
    """A row of keys with what they do; it goes on in further lines when it must.

    `hints` are (keys, words) pairs, as ("Enter", "next").
    """

    _WORD_GAP, _PAIR_GAP, _LINE_GAP = 6, 18, 6  # px at 100 %

    def __init__(
        self, hints: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._hints: tuple[tuple[str, str], ...] = ()
        self._ground: Colour | None = None
        self._widths: list[float] = []
        self._placed: dict[int, list[QPointF]] = {}  # by the width that they are placed in
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_hints(hints)
        self.follow_theme()

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show other keys."""
        if tuple(hints) == self._hints:
            return
        self._hints = tuple(hints)
        self.take_theme()
        self.setText(", ".join(f"{key_words(keys)}: {words}" for keys, words in hints))
        self.updateGeometry()
        self.update()

    def stand_on(self, ground: Colour) -> None:
        """Say what they stand on: they are painted from a picture then."""
        self._ground = ground
        self.update()

    def take_theme(self) -> None:
        self._widths = []
        self._placed.clear()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        tops = [spot.y() for spot in self._spots(width)]
        return round(max(tops, default=0)) + self._line_height()

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._pair_widths())), self._line_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(min(max(self._pair_widths(), default=0), 40)), self._line_height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._ground is None:
            with smooth(self) as painter:
                self._draw(painter)
        else:
            paint_kept(self, self._hints, self._draw, self.theme.colour(self._ground))

    def _draw(self, painter: QPainter) -> None:
        for (keys, words), spot in zip(self._hints, self._spots(self.width()), strict=True):
            self._draw_pair(painter, spot, keys, words)

    def _draw_pair(self, painter: QPainter, spot: QPointF, keys: str, words: str) -> None:
        theme = self.theme
        cap = QRectF(spot, key_size(theme, keys).toSizeF())
        ink, ground = theme.colour(Colour.INK2), theme.colour(Colour.SURFACE)
        draw_key(painter, cap, keys, theme, ink, ground)
        style = theme.type(TypeRole.MICRO)
        left = cap.right() + theme.pad(self._WORD_GAP)
        fits = style.elided(words, self.width() - left)
        capital = QFontMetricsF(style.font).capHeight()
        draw_words(painter, QPointF(left, cap.center().y() + capital / 2), fits)

    def _spots(self, width: int) -> list[QPointF]:
        """Where each pair begins. Layouts ask again and again."""
        found = self._placed.get(width)
        if found is None:
            if len(self._placed) >= _WIDTHS_KEPT:
                self._placed.clear()
            found = self._placed[width] = self._spots_in(width)
        return found

    def _spots_in(self, width: int) -> list[QPointF]:
        spots: list[QPointF] = []
        left, top = 0.0, 0.0
        for taken in self._pair_widths():
            if left and left + taken - self.theme.pad(self._PAIR_GAP) > width:
                left, top = 0.0, top + self._line_height() + self.theme.pad(self._LINE_GAP)
            spots.append(QPointF(left, top))
            left += taken
        return spots

    def _pair_widths(self) -> list[float]:
        if not self._widths:
            theme = self.theme
            style = theme.type(TypeRole.MICRO)
            gaps = theme.pad(self._WORD_GAP) + theme.pad(self._PAIR_GAP)
            self._widths = [
                key_size(theme, k).width() + style.width(w) + gaps for k, w in self._hints
            ]
        return self._widths

    def _line_height(self) -> int:
        return self.theme.height(Height.KEY, TypeRole.MICRO)
