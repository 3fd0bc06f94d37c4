"""A deck as a strip of its own timeline: a block a fact, its day across, its strength in colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from quizapp.gui.components.memory import ramp_colour
from quizapp.gui.components.themed import Themed, keep_direction, smooth
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.theme.paint import box, faint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

# px at 100 %
_TALLEST = 92
_LEAST_BLOCK, _MOST_BLOCK = 4, 9
_BLOCK_GAP, _COLUMN_GAP = 1, 3
_NARROWEST_COLUMN, _WIDEST_COLUMN = 4, 72
_TO_AXIS, _TO_LABELS = 3, 5
_LABEL_GAP = 8


class StripLabel(NamedTuple):
    """Words under a column: when, and if wanted what happened ("9 Aug", "attack begins")."""

    column: int
    when: str
    what: str = ""

    @property
    def words(self) -> str:
        """Both, as they stand under the axis."""
        return f"{self.when}  {self.what}" if self.what else self.when


class DeckStrip(Themed, QLabel):
    """Columns of blocks, one a day or place; each holds its facts' strengths, 0 to 1.

    Blocks are stacked from the strongest up. Where there are more facts or columns than room,
    a block stands for several. `name` says the same in a sentence for screen readers.
    """

    def __init__(
        self,
        columns: Sequence[Sequence[float]],
        labels: Sequence[StripLabel] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_strip(columns, labels, name)
        keep_direction(self)
        self.follow_theme()

    def set_strip(
        self, columns: Sequence[Sequence[float]], labels: Sequence[StripLabel], name: str
    ) -> None:
        """Show other facts."""
        self._columns = [tuple(sorted(column, reverse=True)) for column in columns]
        self._labels = tuple(labels)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.size(360), self._axis_y() + self._below_axis())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with smooth(self) as painter:
            columns = merged(self._columns, self._most_columns())
            pitch = self._pitch(len(columns))
            for index, column in enumerate(columns):
                self._draw_column(painter, index * pitch, pitch, column)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            colour = faint(self.theme.colour(Colour.EDGE), 1.0 if self.theme.high_contrast else 0.6)
            painter.fillRect(0, self._axis_y(), self.width(), 1, colour)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_labels(painter)

    def _draw_column(
        self, painter: QPainter, left: float, pitch: float, column: Sequence[float]
    ) -> None:
        gap = min(self.theme.pad(_COLUMN_GAP), pitch / 3)
        tall, step = self._block()
        widest = self.theme.size(_WIDEST_COLUMN)
        foot = self._axis_y() - self.theme.pad(_TO_AXIS)
        for level, strength in enumerate(sampled(column, self._most_blocks())):
            top = foot - level * step - tall
            rect = QRectF(left + gap / 2, top, min(pitch - gap, widest), tall)
            radius = min(2.0, tall / 2)
            box(painter, rect, radius, ramp_colour(self.theme, strength))

    def _draw_labels(self, painter: QPainter) -> None:
        """Words under their columns; one that would meet its neighbour is left out."""
        theme = self.theme
        style = theme.type(TypeRole.MICRO)
        painter.setFont(style.font)
        painter.setPen(theme.colour(Colour.INK2))
        baseline = self._axis_y() + theme.pad(_TO_LABELS) + style.baseline
        for left, words in self._label_spots():
            painter.drawText(QPointF(left, baseline), words)

    def _label_spots(self) -> list[tuple[float, str]]:
        style = self.theme.type(TypeRole.MICRO)
        gap = self.theme.pad(_LABEL_GAP)
        spots: list[tuple[float, str]] = []
        last = self._last_label_spot()
        limit = last[0] - gap if last else float(self.width())
        free = 0.0
        for label in self._labels[: -1 if last else None]:
            left = label.column * self._pitch(len(self._columns))
            words = next(
                (w for w in (label.words, label.when) if left + style.width(w) <= limit), ""
            )
            if words and left >= free:
                spots.append((left, words))
                free = left + style.width(words) + gap
        return [*spots, last] if last else spots

    def _last_label_spot(self) -> tuple[float, str] | None:
        """The label of the last column ends where the strip ends."""
        if not self._labels or self._labels[-1].column < len(self._columns) - 1:
            return None
        width = self.theme.type(TypeRole.MICRO).width(self._labels[-1].words)
        return max(0.0, self.width() - width), self._labels[-1].words

    def _pitch(self, count: int) -> float:
        """px from one column to the next: together they span the axis, as its labels do."""
        return self.width() / max(1, count)

    def _most_columns(self) -> int:
        return max(1, int(self.width() / self.theme.size(_NARROWEST_COLUMN)))

    def _tallest(self) -> int:
        return max((len(column) for column in self._columns), default=1) or 1

    def _most_blocks(self) -> int:
        """How many blocks a column can hold: as many as it has facts, while there is room."""
        room = _TALLEST // (_LEAST_BLOCK + _BLOCK_GAP)
        return min(self._tallest(), room)

    def _block(self) -> tuple[float, float]:
        """px that a block is tall, and from one block to the next."""
        step = _TALLEST / self._most_blocks()
        tall = min(max(step - _BLOCK_GAP, _LEAST_BLOCK), _MOST_BLOCK)
        return self.theme.size(tall), self.theme.size(tall) + _BLOCK_GAP

    def _axis_y(self) -> int:
        _tall, step = self._block()
        return round(self._most_blocks() * step) + self.theme.pad(_TO_AXIS)

    def _below_axis(self) -> int:
        if not self._labels:
            return 2
        return self.theme.pad(_TO_LABELS) + self.theme.type(TypeRole.MICRO).line_height


def merged(columns: Sequence[Sequence[float]], most: int) -> list[tuple[float, ...]]:
    """At most `most` columns: neighbours are put together when there are more."""
    if len(columns) <= most:
        return [tuple(column) for column in columns]
    each = -(-len(columns) // most)
    groups = (columns[start : start + each] for start in range(0, len(columns), each))
    return [tuple(sorted((s for c in group for s in c), reverse=True)) for group in groups]


def sampled(strengths: Sequence[float], most: int) -> list[float]:
    """At most `most` strengths, evenly taken from a sorted row of them."""
    if len(strengths) <= most:
        return list(strengths)
    return [strengths[index * len(strengths) // most] for index in range(most)]
