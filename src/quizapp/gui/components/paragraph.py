"""Plain text set in lines: wraps anywhere, never markup, with a line height of our own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QTextLayout,
    QTextOption,
)

from quizapp.gui.theme.paint import is_turned, upright
from quizapp.gui.theme.theme import TypeStyle

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QColor,
        QPainter,
        QTextCharFormat,
        QTextLine,
    )

Runs = str | Sequence[tuple[str, bool]]
"""A text, or pieces of it with whether each is strong."""

_ENDLESS = 1e6  # px: wider than any text we show, so one line
_BREAK = "\u2028"  # what QTextLayout takes for a new line


class Marked(NamedTuple):
    """A selection: where it starts, its length, its ground and its ink."""

    start: int
    length: int
    ground: QColor
    ink: QColor


class Paragraph:
    """A text laid out for a width in px.

    `lines` above 0 limits them: the last one then ends in an ellipsis, and `is_cut` is true.
    `height` is in px; `natural_width` is what the widest line takes.
    """

    def __init__(
        self,
        runs: Runs,
        style: TypeStyle,
        width: float = _ENDLESS,
        *,
        lines: int = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._style = style
        self._width = max(1.0, width)
        self._runs = [(runs, False)] if isinstance(runs, str) else list(runs)
        self._align = align
        self.is_cut = False
        self._layout = self._laid_out(plain(runs).replace("\n", _BREAK))
        if 0 < lines < self._layout.lineCount():
            self.is_cut = True
            self._layout = self._laid_out(self._cut_text(lines))

    @property
    def line_count(self) -> int:
        """How many lines are drawn."""
        return self._layout.lineCount()

    @property
    def height(self) -> int:
        """px of all lines; an empty text takes one line."""
        return max(1, self.line_count) * self._style.line_height

    @property
    def natural_width(self) -> float:
        """px of the widest line."""
        return max((line.naturalTextWidth() for line in self._lines()), default=0.0)

    def draw(
        self, painter: QPainter, x: float, y: float, colour: QColor, marked: Marked | None = None
    ) -> None:
        """Draw with the top left corner at `x`, `y`."""
        painter.setPen(colour)
        selections = [self._selection(marked)] if marked else []
        if not is_turned(painter):
            self._layout.draw(painter, QPointF(x, y), selections)
            return
        for line in self._lines():  # each for itself, so that it comes to the other edge
            words = line.naturalTextRect()
            with upright(painter, x + words.left(), x + words.right()):
                if selections:  # no single line is drawn with its selection
                    painter.setClipRect(words.translated(x, y))
                    self._layout.draw(painter, QPointF(x, y), selections)
                else:
                    line.draw(painter, QPointF(x, y))

    def place_at(self, x: float, y: float, *, turned: bool = False) -> int:
        """The index in the text nearest to a point, counted from the top left corner; `turned`
        says that the lines were drawn by a painter that is turned over."""
        if not self.line_count:
            return 0
        line = min(max(int(y // self._style.line_height), 0), self.line_count - 1)
        at = self._layout.lineAt(line)
        if turned:
            words = at.naturalTextRect()
            x -= self._width - words.left() - words.right()
        place = at.xToCursor(x)
        units = place if isinstance(place, int) else int(place[0])
        return len(_from_units(_to_units(self._layout.text())[: units * 2]))

    def _laid_out(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._style.font)
        option = QTextOption(self._align | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as its letters go
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.setFormats(self._weights())
        layout.beginLayout()
        top = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            # The baseline stays put even where a fallback font is taller than ours.
            line.setPosition(QPointF(0, top + self._style.baseline - line.ascent()))
            top += self._style.line_height
        layout.endLayout()
        return layout

    def _lines(self) -> list[QTextLine]:
        return [self._layout.lineAt(index) for index in range(self._layout.lineCount())]

    def _cut_text(self, lines: int) -> str:
        """The text up to the last line allowed, which ends in an ellipsis."""
        units = _to_units(self._layout.text())
        start = self._layout.lineAt(lines - 1).textStart() * 2
        kept, rest = _from_units(units[:start]), _from_units(units[start:])
        strong = any(strong for _text, strong in self._runs)
        metrics = QFontMetricsF(self._style.strong_font if strong else self._style.font)
        first = rest.split(_BREAK)[0]
        more = first + "…" if first != rest else rest
        elide = Qt.TextElideMode.ElideRight
        return kept + metrics.elidedText(more, elide, self._width - 1)

    def _weights(self) -> list[QTextLayout.FormatRange]:
        found = []
        start = 0
        for text, strong in self._runs:
            length = len(_to_units(text)) // 2
            if strong:
                char_format = _char_format()
                char_format.setFont(self._style.strong_font)
                found.append(_range(start, length, char_format))
            start += length
        return found

    def _selection(self, marked: Marked) -> QTextLayout.FormatRange:
        char_format = _char_format()
        char_format.setBackground(marked.ground)
        char_format.setForeground(marked.ink)
        text = self._layout.text()
        start = len(_to_units(text[: marked.start])) // 2
        length = len(_to_units(text[marked.start : marked.start + marked.length])) // 2
        return _range(start, length, char_format)


def plain(runs: Runs) -> str:
    """The text without its weights."""
    return runs if isinstance(runs, str) else "".join(text for text, _strong in runs)


def _char_format() -> QTextCharFormat:
    from PySide6.QtGui import QTextCharFormat  # noqa: PLC0415  # 5 ms, and most texts are plain

    return QTextCharFormat()


def _range(start: int, length: int, char_format: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, char_format
    return made


def _to_units(text: str) -> bytes:
    """The text as Qt counts it: two bytes a unit."""
    return text.encode("utf-16-le", "surrogatepass")


def _from_units(units: bytes) -> str:
    return units.decode("utf-16-le", "replace")
