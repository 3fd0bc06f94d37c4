"""Badges: a type or a state in a small rounded label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QSizePolicy

from quizapp.gui.components.themed import Themed, smooth
from quizapp.gui.theme import Height, Tone, TypeRole
from quizapp.gui.theme.paint import box, draw_words, outline

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_SIDE, _ICON, _GAP = 9, 14, 5  # px at 100 %
_WIDEST_LEAST = 180  # a badge may claim that much; longer words are cut when they must be


class Badge(Themed, QLabel):
    """A word or two in a tone, with an icon before them if wanted."""

    def __init__(
        self, words: str, tone: Tone = Tone.PLAIN, parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)
        self._tone, self._icon = tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_badge(self, words: str, tone: Tone, icon: str = "") -> None:
        """Other words, tone and icon."""
        self.setText(words)
        self._tone, self._icon = tone, icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        icon = theme.size(_ICON) + theme.pad(_GAP) if self._icon else 0
        words = theme.type(TypeRole.MICRO).width(self.text())
        height = theme.height(Height.BADGE, TypeRole.MICRO)
        return QSize(round(icon + words) + 2 * theme.pad(_SIDE), height)

    def minimumSizeHint(self) -> QSize:
        wish = self.sizeHint()
        return QSize(min(wish.width(), self.theme.size(_WIDEST_LEAST)), wish.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, rect = self.theme, QRectF(self.rect())
        tone = theme.tone(self._tone)
        with smooth(self) as painter:
            box(painter, rect, rect.height() / 2, tone.soft)
            if theme.soft_border:
                outline(painter, rect, rect.height() / 2, tone.ink, 2)
            left = theme.pad(_SIDE)
            if self._icon:
                side = theme.size(_ICON)
                spot = QRectF(left, rect.center().y() - side / 2, side, side)
                theme.icons.paint(painter, self._icon, spot, tone.ink)
                left = round(spot.right()) + theme.pad(_GAP)
            style = theme.type(TypeRole.MICRO)
            painter.setFont(style.font)
            painter.setPen(tone.ink)
            baseline = rect.center().y() + QFontMetricsF(style.font).xHeight() / 2 + theme.size(1)
            room = rect.width() - left - theme.pad(_SIDE) + 1
            draw_words(painter, QPointF(left, baseline), style.elided(self.text(), room))
