"""The overview of a quiz: a small button an item, walked by arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from quizapp.gui.components.flow import Flow
from quizapp.gui.components.keycap import draw_middle
from quizapp.gui.components.layouts import Column
from quizapp.gui.components.themed import RING_SPACE, Focusable, set_tip, smooth
from quizapp.gui.pages.quiz_run.state import MarkPicture
from quizapp.gui.theme import Colour, Radius, TypeRole
from quizapp.gui.theme.paint import framed
from quizapp.gui.wording import say
from quizapp.study.quiz_items import Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

_WIDE, _TALL, _SIGN, _CORNER = 38, 32, 13, 9  # px at 100 %
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class Overview(QWidget):
    """All items. `chosen` carries the place of one from 0; `left` that Esc leads back."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Overview of all items"))
        self._marks: list[_Mark] = []
        self._flow = Flow(gap=6, parent=self)
        column = Column(self, gap=0)
        column.keep_rings(0)
        column.add(self._flow)

    def show_marks(self, marks: Sequence[MarkPicture]) -> None:
        """Show how every item stands."""
        while len(self._marks) < len(marks):
            self._add()
        for mark, picture in zip(self._marks, marks, strict=False):
            mark.show_mark(picture)
        for mark in self._marks[len(marks) :]:
            mark.hide()

    def focus_here(self) -> None:
        """Put the focus on the item in front."""
        here = next((mark for mark in self._marks if mark.is_here), None)
        if here is not None:
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        at = next((at for at, mark in enumerate(self._marks) if mark.hasFocus()), None)
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif at is not None and key in _STEPS and not event.modifiers():
            self._walk(at + self._direction(key))
        elif at is not None and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk(0 if key == Qt.Key.Key_Home else self._last)
        else:
            super().keyPressEvent(event)

    @property
    def _last(self) -> int:
        return sum(not mark.isHidden() for mark in self._marks) - 1

    def _direction(self, key: Qt.Key) -> int:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        return -_STEPS[key] if is_mirrored and sideways else _STEPS[key]

    def _walk(self, to: int) -> None:
        if 0 <= to <= self._last:
            self._marks[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        mark = _Mark(self)
        mark.clicked.connect(self._on_clicked)
        self._marks.append(mark)
        self._flow.add(mark)
        mark.show()

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        self.chosen.emit(next(at for at, mark in enumerate(self._marks) if mark is sender))


class _Mark(Focusable, QAbstractButton):
    """One item: its number, a sign for how it stands, a corner where it is flagged."""

    ring_space = RING_SPACE

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture: MarkPicture | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    @property
    def is_here(self) -> bool:
        """Whether its item is in front."""
        return self._picture is not None and self._picture.is_here

    def show_mark(self, picture: MarkPicture) -> None:
        """Show how its item stands."""
        self.setVisible(True)
        if picture == self._picture:
            return
        self._picture = picture
        self.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if picture.is_here else Qt.FocusPolicy.ClickFocus
        )
        self.setAccessibleName(picture.words)
        set_tip(self, picture.words)
        self.update()

    def sizeHint(self) -> QSize:
        space = 2 * self.ring_space
        style = self.theme.type(TypeRole.LABEL)
        tall = max(self.theme.size(_TALL), style.line_height + self.theme.pad(8))
        return QSize(self.theme.size(_WIDE) + space, tall + space)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()  # a button would take arrows for steps along the tab order
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        picture = self._picture
        if picture is None:
            return
        theme, rect = self.theme, self.inner_rect()
        radius = theme.radius(Radius.CONTROL)
        with smooth(self) as painter:
            fill, edge, ink = self._colours(picture)
            width = 2.0 if picture.is_here else 1.0
            framed(painter, rect, radius, theme.colour(fill), theme.colour(edge), width=width)
            role = TypeRole.SMALL_STRONG if picture.is_here else TypeRole.LABEL
            self._draw_words(painter, rect, picture, role, ink)
            if picture.is_flagged:
                self._draw_flag(painter, rect)
            self.draw_ring(painter, radius)

    def _draw_words(
        self, painter: QPainter, rect: QRectF, picture: MarkPicture, role: TypeRole, ink: Colour
    ) -> None:
        theme = self.theme
        sign = _SIGNS.get(picture.standing, "")
        if sign:
            side = theme.size(_SIGN)
            spot = QRectF(rect.right() - side - 3, rect.center().y() - side / 2, side, side)
            theme.icons.paint(painter, sign, spot, theme.colour(ink))
            rect = rect.adjusted(0, 0, -side, 0)
        draw_middle(painter, rect, str(picture.number), theme, role, theme.colour(ink))

    def _draw_flag(self, painter: QPainter, rect: QRectF) -> None:
        side = self.theme.size(_CORNER)
        corner = rect.topLeft() + QPointF(1, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(Colour.NEAR))
        painter.drawPolygon(
            QPolygonF([corner, corner + QPointF(side, 0), corner + QPointF(0, side)])
        )

    @staticmethod
    def _colours(picture: MarkPicture) -> tuple[Colour, Colour, Colour]:
        fill, edge, ink = _LOOKS[picture.standing]
        return fill, Colour.ACCENT if picture.is_here else edge, ink


_LOOKS = {
    Standing.UNSEEN: (Colour.BG, Colour.EDGE, Colour.INK2),
    Standing.OPEN: (Colour.SURFACE, Colour.EDGE, Colour.INK),
    Standing.BEGUN: (Colour.SURFACE, Colour.EDGE, Colour.INK),
    Standing.DONE: (Colour.ACCENT_SOFT, Colour.EDGE, Colour.INK),
    Standing.RIGHT: (Colour.RIGHT_SOFT, Colour.EDGE, Colour.RIGHT),
    Standing.WRONG: (Colour.WRONG_SOFT, Colour.EDGE, Colour.WRONG),
}
_SIGNS = {
    Standing.BEGUN: "pen-line",
    Standing.DONE: "check",
    Standing.RIGHT: "check",
    Standing.WRONG: "x",
}
