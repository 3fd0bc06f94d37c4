"""A text as it is set: how wide and how tall it is, worked out once for each width asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from quizapp.gui.components.paragraph import Paragraph, Runs, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizapp.gui.theme.theme import TypeStyle

_WORDS_MEASURED = 6  # the longest by letters; the widest is nearly always among them
_PARAGRAPHS_KEPT = 4


class Measured:
    """A text in a style. `lines` above 0 cuts it, as a Paragraph does.

    Layouts ask again and again, for more widths than paragraphs are kept.
    """

    def __init__(self, runs: Runs, style: TypeStyle, lines: int, align: Qt.AlignmentFlag) -> None:
        self._runs, self._style = runs, style
        self._lines, self._align = lines, align
        self._laid: dict[int, Paragraph] = {}
        self._heights: dict[int, int] = {}
        self._unwrapped: Paragraph | None = None
        self._natural = self._least = 0  # px; 0 when not yet measured

    def is_of(self, runs: Runs, style: TypeStyle) -> bool:
        """Whether it is this text in this style."""
        return self._style is style and self._runs == runs

    @property
    def natural_width(self) -> int:
        """px without wrapping."""
        if not self._natural:
            self._natural = int(self._without_wrapping().natural_width) + 1
        return self._natural

    @property
    def least_width(self) -> int:
        """px of the longest word."""
        if not self._least:
            metrics = QFontMetricsF(self._style.strong_font)
            words = sorted(set(plain(self._runs).split()), key=len)[-_WORDS_MEASURED:]
            widest = max((metrics.horizontalAdvance(word[:99]) for word in words), default=0.0)
            self._least = int(widest) + 1
        return self._least

    def lay_out(self, widths: Iterable[int], *, mirrored: bool) -> None:
        """Measure all that a layout will ask for at these widths."""
        self._least = self.least_width
        for width in widths:
            self.height(width, mirrored=mirrored)

    def height(self, width: int, *, mirrored: bool) -> int:
        """px of all lines at a width."""
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = self.paragraph(width, mirrored=mirrored).height
        return found

    def paragraph(self, width: int, *, mirrored: bool) -> Paragraph:
        """The text laid out for `width`; where nothing wraps, it is the same for every width."""
        is_left = self._align is Qt.AlignmentFlag.AlignLeft and not mirrored
        if is_left and not self._lines and width >= self.natural_width:
            return self._without_wrapping()
        if width not in self._laid:
            if len(self._laid) >= _PARAGRAPHS_KEPT:
                self._laid.clear()
            self._laid[width] = Paragraph(
                self._runs, self._style, width, lines=self._lines, align=self._align
            )
        return self._laid[width]

    def _without_wrapping(self) -> Paragraph:
        if self._unwrapped is None:
            self._unwrapped = Paragraph(self._runs, self._style)
        return self._unwrapped
