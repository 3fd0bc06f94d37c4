"""Pages: blocks put on them one after the other, and a page drawn by a painter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from quizapp.gui.printing.blocks import Block, PictureOf, Sheet, sheets_of
from quizapp.gui.printing.choices import Measures, PrintChoice, Type, measures_of
from quizapp.gui.printing.setting import UNITS, SetBlock, Setter, font_of
from quizapp.gui.theme import Theme
from quizapp.gui.wording import say
from quizapp.teaching.paper import PaperTest

_SMALLEST = 0.5
_SHRINK = 0.9
_HEAD_LINES, _FOOT_LINES = 2.4, 2.2
_CLOSE = 0.4


@dataclass(frozen=True, slots=True)
class Page:
    """One page: blocks with how far down they stand, and what stands at its head and foot."""

    blocks: tuple[tuple[float, SetBlock], ...]
    code: str
    foot: str
    choice: PrintChoice
    theme: Theme

    def draw(self, painter: QPainter) -> None:
        """Draw the page; the painter's unit is a tenth of a point, its origin a page's corner."""
        measures = measures_of(self.choice)
        area = _area(self.choice)
        self._draw_edges(painter, area, measures)
        for down, block in self.blocks:
            block.draw(painter, QPointF(area.left(), area.top() + down))

    def _draw_edges(self, painter: QPainter, area: QRectF, measures: Measures) -> None:
        step = measures.small.line * UNITS
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(font_of(self.theme, replace(measures.body, weight=600)))
        tall = measures.body.line * UNITS
        head = QRectF(area.left(), area.top() - _HEAD_LINES * step, area.width(), tall)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(head, Qt.AlignmentFlag.AlignRight | middle, self.code)
        painter.setFont(font_of(self.theme, measures.small))
        foot = QRectF(area.left(), area.bottom() + (_FOOT_LINES - 1) * step, area.width(), step)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | middle, self.foot)
        painter.setPen(QPen(Qt.GlobalColor.black, 4))
        painter.drawLine(
            QPointF(foot.left(), foot.top() - 30), QPointF(foot.right(), foot.top() - 30)
        )


def pages_of(
    test: PaperTest, choice: PrintChoice, theme: Theme, picture_of: PictureOf
) -> tuple[Page, ...]:
    """All pages of a test, version by version, then the keys; each begins on its own page.

    Raises QuizAppError where a picture cannot be read.
    """
    found: list[Page] = []
    for sheet in sheets_of(test, picture_of, has_key=choice.has_key):
        parts = tuple(_divided(sheet, choice, theme))
        for number, blocks in enumerate(parts, 1):
            foot = say(
                "{what} · page {number} of {all}", what=sheet.foot, number=number, all=len(parts)
            )
            found.append(Page(blocks, sheet.code, foot, choice, theme))
    return tuple(found)


def _divided(
    sheet: Sheet, choice: PrintChoice, theme: Theme
) -> Iterator[tuple[tuple[float, SetBlock], ...]]:
    """The blocks of a sheet page by page; one that does not fit begins the next page."""
    area, measures = _area(choice), measures_of(choice)
    page: list[tuple[float, SetBlock]] = []
    down, gap = 0.0, measures.gap * UNITS * (_CLOSE if sheet.is_close else 1)
    for block in sheet.blocks:
        made = _set(block, measures, theme, area)
        if page and down + made.height > area.height():
            yield tuple(page)
            page, down = [], 0.0
        page.append((down, made))
        down += made.height + gap
    yield tuple(page)


def _set(block: Block, measures: Measures, theme: Theme, area: QRectF) -> SetBlock:
    """A block in its column; where it is higher than a page with a smaller map, and only where
    that is not enough in smaller letters."""
    map_scale = scale = 1.0
    while True:
        set_in = replace(_scaled(measures, scale), map_height=measures.map_height * map_scale)
        made = Setter(theme, set_in, area.width()).set(block)
        if made.height <= area.height() or scale < _SMALLEST:
            return made
        if map_scale > _SMALLEST:
            map_scale *= _SHRINK
        else:
            scale *= _SHRINK


def _scaled(measures: Measures, scale: float) -> Measures:
    def smaller(kind: Type) -> Type:
        return Type(kind.size * scale, kind.line * scale, kind.weight)

    return replace(
        measures,
        title=smaller(measures.title),
        prompt=smaller(measures.prompt),
        body=smaller(measures.body),
        small=smaller(measures.small),
    )


def _area(choice: PrintChoice) -> QRectF:
    """Where blocks stand on a page, between its head and its foot."""
    wide, tall = choice.paper.points
    measures = measures_of(choice)
    margin, step = measures.margin, measures.small.line
    top, bottom = margin + _HEAD_LINES * step, tall - margin - _FOOT_LINES * step
    return QRectF(margin * UNITS, top * UNITS, (wide - 2 * margin) * UNITS, (bottom - top) * UNITS)
