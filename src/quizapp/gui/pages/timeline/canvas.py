"""The timeline painted: lanes of marks under fog, an axis of days, a line at the day looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QWidget

from quizapp.gui.actions import keys_of
from quizapp.gui.components.themed import RING_SPACE, Themed, keep_direction, smooth
from quizapp.gui.map.veil import Hole, Veil
from quizapp.gui.pages.timeline.laying import Laid, LaidLane, Measures, lay
from quizapp.gui.pages.timeline.marks import MarkPainter, Scale, Spot
from quizapp.gui.pages.timeline.pictures import Pictures
from quizapp.gui.pages.timeline.state import Span, TimelineState, mark_said
from quizapp.gui.pages.timeline.ticks import ticks
from quizapp.gui.theme import Colour, Theme, TypeRole
from quizapp.gui.theme.paint import outline, pen
from quizapp.gui.wording import say

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from quizapp.study.chronicle import Chronicle, Mark

# px at 100 %
HEADS = 148
_ROW, _LANE_PAD, _DISC, _GAP = 26, 14, 15, 7
_HOLE, _BETWEEN_TICKS = 56, 34
_WHEEL_STEP = 120
_ZOOM_STEP = 1.25
_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_WAYS = {"Right": (1, 0), "Left": (-1, 0), "Down": (0, 1), "Up": (0, -1)}
_CLEAR_ENOUGH = 1
"""From this strength on a label is written; below, only what is chosen or pointed at has one."""


class TimelineCanvas(Themed, QFrame):
    """Shows a TimelineState. `chosen` carries a mark's id, `opened` that it should be asked.

    `walked` and `lane_changed` carry steps, `moved` days, `zoomed` a factor and the
    day it keeps in place, `day_chosen` a day, `pick_toggled` a mark clicked with Ctrl or Shift.
    """

    chosen = Signal(str)
    opened = Signal(str)
    moved = Signal(float)
    zoomed = Signal(float, float)
    day_chosen = Signal(int)
    walked = Signal(int)
    lane_changed = Signal(int)
    pick_toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = TimelineState()
        self._laid: tuple[LaidLane, ...] = ()
        self._laid_for: tuple[object, ...] = ()
        self._scale = Scale(0, 0.0, 1.0)
        self._disc = self._row = self._gap = self._pad = 1
        self._pictures = Pictures(self)
        self._veil = Veil()
        self._grabbed: QPointF | None = None
        self._dragged = False
        self._pointed = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(say("Timeline"))
        keep_direction(self)
        self.follow_theme()

    def show_state(self, state: TimelineState) -> None:
        """Show a picture."""
        self._state = state
        self._lay()
        mark = state.mark
        today = state.chronicle.today
        self.setAccessibleDescription(mark_said(mark, today) if mark is not None else "")
        self.update()

    def top_of(self, mark_id: str) -> tuple[int, int]:
        """The px from the top where a mark's row begins and ends; (0, 0) if it is not here."""
        for lane in self._laid:
            for laid in lane.marks:
                if laid.mark.id == mark_id:
                    middle = self._middle(lane, laid)
                    return round(middle - self.theme.size(_ROW)), round(
                        middle + self.theme.size(_ROW)
                    )
        return 0, 0

    def take_theme(self) -> None:
        self._laid_for = ()
        self._lay()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.size(640), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        tall = sum(lane.height for lane in self._laid)
        return QSize(self.theme.size(320), round(tall))

    def x_of(self, day: float) -> float:
        """Where a day stands."""
        return self._scale.x_of(day)

    def day_at(self, x: float) -> float:
        """The day that stands there."""
        return self._scale.first_day + (x - self._heads) / self._scale.day_px

    @property
    def _heads(self) -> int:
        """px that the names of the lanes take."""
        return self._scale.heads

    # Laying out

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002
        self._lay()

    def _lay(self) -> None:
        """Lay the marks where scale, words or sizes have changed; moving along changes nothing."""
        theme, chronicle, span = self.theme, self._state.chronicle, self._state.span
        heads = min(theme.size(HEADS), self.width() // 3)
        self._scale = Scale(heads, span.left, max(1.0, self.width() - heads) / span.days)
        scale = round(self._scale.day_px, 3)
        key = (id(chronicle), scale, theme.name, theme.scale, self._state.chosen)
        if key == self._laid_for:
            return
        before = self.minimumSizeHint()
        if self._laid_for[2:4] != key[2:4]:  # another theme or text size
            self._pictures.forget()
        self._laid_for = key
        self._disc, self._row = theme.size(_DISC), theme.size(_ROW)
        self._gap, self._pad = theme.size(_GAP), theme.pad(_LANE_PAD)
        sizes = Measures(
            theme.size(_ROW), theme.pad(_LANE_PAD), theme.size(_DISC), theme.size(_GAP)
        )
        self._laid = lay(chronicle, scale, sizes, self._label_width)
        if self.minimumSizeHint() != before:
            self.updateGeometry()

    def _label_width(self, mark: Mark) -> float:
        words = self._words(mark)
        return self.theme.type(TypeRole.LABEL).width(words) if words else 0.0

    def _words(self, mark: Mark) -> str:
        """What is written beside a mark: nothing while it is in the fog, unless it is chosen."""
        if mark.strength >= _CLEAR_ENOUGH or mark.id in (self._state.chosen, self._pointed):
            return mark.title
        return ""

    def _middle(self, lane: LaidLane, laid: Laid) -> float:
        return lane.top + self._pad + (laid.row + 0.5) * self._row

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, state = self.theme, self._state
        with smooth(self) as painter:
            self._draw_lanes(painter, theme)
            painter.save()
            painter.setClipRect(QRectF(self._heads, 0, self.width(), self.height()))
            self._draw_ticks(painter, theme, state.span)
            painter.translate(self._heads, 0)
            size = QSize(self.width() - self._heads, self.height())
            self._veil.draw(painter, size, self._holes(), 0.0, theme)
            painter.translate(-self._heads, 0)
            if state.day is not None:
                self._draw_day(painter, theme, state.day)
            marks = MarkPainter(painter, theme, self._pictures, self._scale, self._disc, self._gap)
            shown = QRectF(event.rect())
            for lane in self._laid:
                if lane.top <= shown.bottom() and lane.top + lane.height >= shown.top():
                    self._draw_marks(marks, lane, shown)
            painter.restore()
            self._draw_heads(painter, theme, state.chronicle)
            if self.hasFocus() and not state.chosen:
                outline(painter, QRectF(self.rect()), 0, theme.colour(Colour.FOCUS), 2)

    def _draw_lanes(self, painter: QPainter, theme: Theme) -> None:
        painter.fillRect(self.rect(), theme.colour(Colour.SURFACE))
        for place, lane in enumerate(self._laid):
            if place % 2:
                rect = QRectF(0, lane.top, self.width(), lane.height)
                painter.fillRect(rect, theme.colour(Colour.SUNK))

    def _draw_heads(self, painter: QPainter, theme: Theme, chronicle: Chronicle) -> None:
        strong, small = theme.type(TypeRole.SMALL_STRONG), theme.type(TypeRole.MICRO)
        left, room = theme.pad(20), self._heads - theme.pad(28)
        sight = self.visibleRegion().boundingRect()
        for lane, laid in zip(chronicle.lanes, self._laid, strict=False):
            tall = strong.line_height + small.line_height
            edge = theme.pad(_LANE_PAD)
            seen = (
                max(laid.top, float(sight.top())),
                min(laid.top + laid.height, float(sight.bottom())),
            )
            top = (seen[0] + seen[1] - tall) / 2
            top = min(max(top, laid.top + edge), laid.top + laid.height - tall - edge)
            painter.setFont(strong.font)
            painter.setPen(theme.colour(Colour.INK))
            title = strong.elided(lane.title, room)
            painter.drawText(QPointF(left, top + strong.baseline), title)
            painter.setFont(small.font)
            painter.setPen(theme.colour(Colour.INK2))
            words = say("{clear} of {of} clear", clear=lane.clear, of=lane.of)
            below = QPointF(left, top + strong.line_height + small.baseline)
            painter.drawText(below, small.elided(words, room))

    def _draw_ticks(self, painter: QPainter, theme: Theme, span: Span) -> None:
        painter.setPen(pen(theme.colour(Colour.LINE)))
        most = max(2, (self.width() - self._heads) // theme.size(_BETWEEN_TICKS))
        for tick in ticks(span, most):
            x = round(self.x_of(tick.at)) + 0.5
            painter.drawLine(QLineF(x, 0, x, self.height()))

    def _draw_day(self, painter: QPainter, theme: Theme, day: int) -> None:
        painter.setPen(pen(theme.colour(Colour.INK2), 1.5, Qt.PenStyle.DashLine))
        x = round(self.x_of(day)) + 0.5
        painter.drawLine(QLineF(x, 0, x, self.height()))

    def _holes(self) -> list[Hole]:
        """The fog lifts round what is known, wider along time."""
        side, holes, wide = self.theme.size(_HOLE), [], self.width()
        for lane in self._laid:
            for laid in lane.marks:
                lift = laid.mark.lift
                x = self.x_of(laid.mark.first) - self._heads
                end = x + max(laid.width, side)
                if not lift or end < -4 * side or x > wide + 4 * side:
                    continue
                y = self._middle(lane, laid)
                step = side * 1.2
                many = max(1, min(40, round((end - x) / step)))
                spots = (x - side / 2 + (end - x + side) * at / many for at in range(many + 1))
                holes += [(spot, y, lift) for spot in spots]
        return holes

    def _draw_marks(self, marks: MarkPainter, lane: LaidLane, shown: QRectF) -> None:
        high, low = shown.top() - self._row, shown.bottom() + self._row
        near, far = self._heads - self._disc, self.width() + self._disc
        for laid in lane.marks:
            middle, mark = self._middle(lane, laid), laid.mark
            left = self.x_of(mark.first)
            if not (high <= middle <= low and left <= far):
                continue
            right = left + max(laid.width, self._disc)  # no label without what it names
            if max(right, self.x_of(max(mark.last_latest, mark.first_latest))) >= near:
                is_chosen, is_picked = mark.id == self._state.chosen, mark.id in self._state.picked
                spot = Spot(laid, left, middle, self._words(mark), is_chosen, is_picked)
                marks.draw(spot)

    # Keys, pointer and focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(keys_of(event))
        if way is None:
            event.ignore()
        elif way[0]:
            self.walked.emit(way[0])
        else:
            self.lane_changed.emit(way[1])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed, self._dragged = event.position(), False
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._grabbed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if self._dragged or (at - self._grabbed).manhattanLength() > 2 * RING_SPACE:
                self._dragged = True
                self.moved.emit((self._grabbed.x() - at.x()) / self._scale.day_px)
                self._grabbed = at
            return
        mark = self._mark_at(at)
        pointed = mark.id if mark is not None else ""
        if pointed != self._pointed:
            self._pointed = pointed
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if pointed else Qt.CursorShape.ArrowCursor
            )
            self._tell(mark, event)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._dragged:
            mark = self._mark_at(event.position())
            if mark is not None:
                more = bool(event.modifiers() & _MORE)
                (self.pick_toggled if more else self.chosen).emit(mark.id)
            elif event.position().x() > self._heads:
                self.day_chosen.emit(int(self.day_at(event.position().x())))
        self._grabbed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position())
        if mark is not None:
            self.opened.emit(mark.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = _ZOOM_STEP ** (turned.y() / _WHEEL_STEP)
            self.zoomed.emit(factor, self.day_at(event.position().x()))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or turned.x():
            steps = (turned.x() or turned.y()) / _WHEEL_STEP
            self.moved.emit(-steps * self._state.span.days / 12)
        else:
            event.ignore()  # up and down scrolls the lanes
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _tell(self, mark: Mark | None, event: QMouseEvent) -> None:
        """Both clocks, or how it is known, while the pointer rests on a mark."""
        if mark is None:
            QToolTip.hideText()
            return
        lines = (mark_said(mark, self._state.chronicle.today), *mark.clocks)
        words = "<br>".join(line.replace("&", "&amp;").replace("<", "&lt;") for line in lines)
        QToolTip.showText(event.globalPosition().toPoint(), f"<span>{words}</span>", self)

    def _mark_at(self, at: QPointF) -> Mark | None:
        reach = self._row / 2
        for lane in self._laid:
            if not lane.top <= at.y() <= lane.top + lane.height:
                continue
            for laid in lane.marks:
                left = self.x_of(laid.mark.first) - reach
                right = left + reach + max(laid.width, reach) + laid.label + reach
                if left <= at.x() <= right and abs(self._middle(lane, laid) - at.y()) <= reach:
                    return laid.mark
        return None
