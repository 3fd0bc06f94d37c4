"""The week ahead in minutes: a bar a day, the value at its top, today in the accent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QLabel, QSizePolicy

from quizapp.gui.components.keycap import draw_middle
from quizapp.gui.components.themed import Themed, keep_direction, smooth
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.theme.paint import box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

_BAR, _TALLEST, _LEAST, _PITCH, _GAP = 22, 90, 3, 52, 4  # px at 100 %


class DayMinutes(NamedTuple):
    """A day's short word ("today", "Wed") and its minutes."""

    word: str
    minutes: int


class WeekBars(Themed, QLabel):
    """Minutes for some days; the first is today. `name` says the same for screen readers."""

    def __init__(
        self, days: Sequence[DayMinutes], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_days(days, name)
        keep_direction(self)
        self.follow_theme()

    def set_days(self, days: Sequence[DayMinutes], name: str = "") -> None:
        """Show other days."""
        self._days = tuple(days)
        said = ", ".join(f"{day.word}: {day.minutes}" for day in days)
        self.setAccessibleName(f"{name} {said}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = self.theme.type(TypeRole.MICRO).line_height
        tall = self.theme.size(_TALLEST) + 2 * (line + self.theme.pad(_GAP)) + 1
        return QSize(self.theme.size(_PITCH) * max(1, len(self._days)), tall)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(_BAR) * max(1, len(self._days)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with smooth(self) as painter:
            most = max((day.minutes for day in self._days), default=0)
            pitch = self.width() / max(1, len(self._days))
            base = self._base()
            painter.fillRect(0, base, self.width(), 1, self.theme.colour(Colour.LINE))
            for index, day in enumerate(self._days):
                tall = round(self.theme.size(_TALLEST) * day.minutes / most) if most else 0
                self._draw_day(
                    painter, day, QRectF(index * pitch, 0, pitch, base), tall, index == 0
                )

    def _draw_day(
        self, painter: QPainter, day: DayMinutes, room: QRectF, tall: int, today: bool
    ) -> None:
        theme = self.theme
        wide = min(theme.size(_BAR), room.width() - 2)
        tall = max(tall, theme.size(_LEAST)) if day.minutes else 0
        bar = QRectF(room.center().x() - wide / 2, room.bottom() - tall, wide, tall)
        box(painter, bar, theme.size(4), theme.colour(Colour.ACCENT if today else Colour.M1))
        role = TypeRole.MICRO_STRONG if today else TypeRole.MICRO
        ink = theme.colour(Colour.INK if today else Colour.INK2)
        line = theme.type(role).line_height
        gap = theme.pad(_GAP)
        value = QRectF(room.left(), bar.top() - line - gap / 2, room.width(), line)
        draw_middle(painter, value, str(day.minutes), theme, role, ink)
        word = QRectF(room.left(), room.bottom() + gap, room.width(), line)
        words = theme.type(role).elided(day.word, room.width())
        draw_middle(painter, word, words, theme, role, ink)

    def _base(self) -> int:
        line = self.theme.type(TypeRole.MICRO).line_height
        return self.height() - line - self.theme.pad(_GAP) - 1
