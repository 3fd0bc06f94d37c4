"""A list to be put in order: by keys, by two clicks, or by dragging."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from quizapp.gui.components.answer_row import AnswerRow
from quizapp.gui.components.keycap import draw_middle
from quizapp.gui.components.option_row import OptionState
from quizapp.gui.components.themed import (
    RING_SPACE,
    Themed,
    announce,
    is_mirrored,
    place_part,
    smooth,
    translate,
)
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.theme.paint import pen

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent

# px at 100 %
_GAP, _AXIS_GAP, _HEAD = 8, 14, 4
_GRIP, _GRIP_LEFT, _DISC, _ARROW, _ARROW_SPOT = 18, 10, 28, 18, 28
_NO_PLACE = -1


class OrderItem(NamedTuple):
    """One thing of the list. `after` is what it says after the answer: the whole sentence.

    `place` is its right place, from 1.
    """

    key: str
    title: str
    after: str
    state: OptionState = OptionState.OPEN
    place: int = 0


class OrderSlot(AnswerRow):
    """A place of the list, with the thing that stands in it now.

    Places stay where they are; what stands in them changes, and the focus goes along.
    """

    carried = Signal(int, int)  # from which place to which
    chosen = Signal(int)
    lifted = Signal(int)
    title_role = TypeRole.STRONG
    before_mark = 22
    after_words = 64

    def __init__(self, place: int, parent: QWidget) -> None:
        self.place = place  # from 0
        self._pressed_at: QPointF | None = None
        super().__init__(parent)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if not self.is_open or (step is None and event.key() != Qt.Key.Key_Space):
            event.ignore()  # also what a plain button would take: the page knows the rest
        elif step is None:
            self.lifted.emit(self.place)
        elif self.is_lifted or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.carried.emit(self.place, self.place + step)
        else:
            self.chosen.emit(self.place + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or not self.is_open:
            return
        far = (event.position() - self._pressed_at).manhattanLength()
        if far >= QApplication.startDragDistance():
            whole = self.parentWidget()
            assert isinstance(whole, OrderList)
            self.setDown(False)
            whole.drag(self, self.mapToParent(event.position().toPoint()).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        whole = self.parentWidget()
        assert isinstance(whole, OrderList)
        pressed, self._pressed_at = self._pressed_at, None
        if whole.drop():
            self.setDown(False)
            return
        step = self._arrow_at(pressed) if pressed is not None and self.is_open else 0
        if step:
            self.setDown(False)
            self.carried.emit(self.place, self.place + step)
        else:
            super().mouseReleaseEvent(event)

    def draw_mark(self, painter: QPainter, spot: QRectF) -> None:
        """The grip, and the number of the place in a disc."""
        theme = self.theme
        grip = theme.size(_GRIP)
        left = self.inner_rect().left() + theme.pad(_GRIP_LEFT)
        at = QRectF(left, spot.center().y() - grip / 2, grip, grip)
        if self.is_open:
            theme.icons.paint(painter, "grip-vertical", at, theme.colour(Colour.INK3))
        strong = self.is_lifted or self._is_focused
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Colour.ACCENT if strong else Colour.SUNK))
        off = (spot.width() - theme.size(_DISC)) / 2
        painter.drawEllipse(spot.adjusted(off, off, -off, -off))
        ink = theme.colour(Colour.ON_ACCENT if strong else Colour.INK2)
        draw_middle(painter, spot, str(self.place + 1), theme, TypeRole.SMALL_STRONG, ink)

    def draw_more(self, painter: QPainter, rect: QRectF) -> None:  # noqa: ARG002
        """Arrows to carry the thing by the pointer, where it is in hand or under it."""
        if not self.is_open or not (self.is_lifted or self._is_focused or self._hovered):
            return
        for step, name in ((-1, "arrow-up"), (1, "arrow-down")):
            if self._can_go(step):
                off = (self.theme.size(_ARROW_SPOT) - self.theme.size(_ARROW)) / 2
                icon = self._arrow_spot(step).adjusted(off, off, -off, -off)
                self.theme.icons.paint(painter, name, icon, self.theme.colour(Colour.ACCENT))

    @property
    def _is_focused(self) -> bool:
        return self.is_open and self.hasFocus()

    def _can_go(self, step: int) -> bool:
        whole = self.parentWidget()
        assert isinstance(whole, OrderList)
        return 0 <= self.place + step < whole.count

    def _arrow_spot(self, step: int) -> QRectF:
        """Where the arrow for a step is, up before down."""
        rect, side = self.inner_rect(), self.theme.size(_ARROW_SPOT)
        left = rect.right() - self.theme.pad(8) - side * (2 if step < 0 else 1)
        return QRectF(left, rect.center().y() - side / 2, side, side)

    def _arrow_at(self, spot: QPointF) -> int:
        """The step of the arrow at a point; 0 for none."""
        if is_mirrored(self):
            spot = QPointF(self.width() - spot.x(), spot.y())
        steps = (step for step in (-1, 1) if self._can_go(step))
        return next((step for step in steps if self._arrow_spot(step).contains(spot)), 0)

    @Slot()
    def _on_clicked(self) -> None:
        if self.is_open:
            self.lifted.emit(self.place)


class OrderList(Themed, QWidget):
    """Things in an order that can be changed. `order_changed` carries their keys.

    `first` and `last` stand at the ends of the arrow beside them.
    """

    order_changed = Signal(object)
    ring_space = RING_SPACE

    def __init__(
        self, items: Sequence[OrderItem], first: str, last: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._items = list(items)
        self._ends = (first, last)
        self._in_hand = _NO_PLACE  # the place that is lifted
        self._dragged = _NO_PLACE
        self._slots = [OrderSlot(place, self) for place in range(len(items))]
        for slot in self._slots:
            slot.carried.connect(self._on_carried)
            slot.chosen.connect(self._on_chosen)
            slot.lifted.connect(self._on_lifted)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()
        self.show_items(items)

    @property
    def count(self) -> int:
        """How many things there are."""
        return len(self._items)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the things as they stand."""
        return tuple(item.key for item in self._items)

    def show_items(self, items: Sequence[OrderItem]) -> None:
        """Show the things in this order, with what is known of them."""
        self._items = list(items)
        if any(item.state is not OptionState.OPEN for item in items):
            self._in_hand = _NO_PLACE
        self._fill()

    def focus_list(self) -> None:
        """Put the focus on the thing in hand, or on the first."""
        self._slots[max(0, self._in_hand)].setFocus(Qt.FocusReason.OtherFocusReason)

    def drag(self, slot: OrderSlot, y: int) -> None:
        """Carry what was pressed in a slot to the place under the pointer."""
        if self._dragged == _NO_PLACE:
            self._dragged = self._in_hand = slot.place
        target = self._place_at(y)
        if target != self._dragged:
            self._carry(self._dragged, target)
            self._dragged = self._in_hand = target
        self._fill()

    def drop(self) -> bool:
        """Let go of what is dragged; False when nothing is."""
        if self._dragged == _NO_PLACE:
            return False
        place, self._dragged, self._in_hand = self._dragged, _NO_PLACE, _NO_PLACE
        self._slots[place].setFocus(Qt.FocusReason.MouseFocusReason)
        self._fill()
        self._tell(place)
        return True

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        tall, gap = self._slot_height(width), self.theme.pad(_GAP)
        return self.count * tall + (self.count - 1) * gap + 2 * self.ring_space

    def sizeHint(self) -> QSize:
        width = self.theme.size(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(240), self.theme.size(120))

    def take_theme(self) -> None:
        self._place_slots()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_slots()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The arrow from the first to the last, at the left."""
        theme = self.theme
        style = theme.type(TypeRole.LABEL)
        top, bottom = self.ring_space, self.height() - self.ring_space
        middle = self.ring_space + self._axis_width() / 2
        line, head = style.line_height + theme.pad(4), theme.size(_HEAD)
        with smooth(self) as painter:
            for words, y in zip(self._ends, (top, bottom - style.line_height), strict=True):
                spot = QRectF(self.ring_space, y, self._axis_width(), style.line_height)
                ink = theme.colour(Colour.INK2)
                draw_middle(painter, spot, words, theme, TypeRole.LABEL, ink)
            painter.setPen(pen(theme.colour(Colour.EDGE), 1.5))
            end = QPointF(middle, bottom - line)
            painter.drawLine(QPointF(middle, top + line), end)
            painter.drawLine(end, end + QPointF(-head, -head))
            painter.drawLine(end, end + QPointF(head, -head))

    @Slot(int, int)
    def _on_carried(self, start: int, end: int) -> None:
        if not 0 <= end < self.count:
            return
        self._in_hand = end if self._in_hand == start else _NO_PLACE
        self._carry(start, end)
        self._slots[end].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._fill()
        self._tell(end)

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        if 0 <= place < self.count:
            self._slots[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int)
    def _on_lifted(self, place: int) -> None:
        """Lift what stands here, drop it where it is, or put here what is in hand."""
        start, self._in_hand = self._in_hand, _NO_PLACE
        if start == _NO_PLACE:
            self._in_hand = place
        elif start != place:
            self._carry(start, place)
        self._fill()
        self._tell(place)

    def _carry(self, start: int, end: int) -> None:
        """Take a thing out of its place and put it into another; those between make room."""
        item = self._items.pop(start)
        self._items.insert(end, item)
        self.order_changed.emit(self.keys)

    def _tell(self, place: int) -> None:
        lifted = translate("OrderList", "lifted") if place == self._in_hand else ""
        words = self._named(place)
        announce(self, f"{words}, {lifted}" if lifted else words)

    def _fill(self) -> None:
        """Show in each slot what stands in its place."""
        for slot, item in zip(self._slots, self._items, strict=True):
            lifted = slot.place == self._in_hand
            title = item.title if item.state is OptionState.OPEN else item.after
            slot.show_words(title, word=_word(item, slot.place))
            slot.show_state(item.state, lifted=lifted)
            slot.setAccessibleName(self._named(slot.place))
            slot.setAccessibleDescription(
                translate("OrderList", "lifted: arrow keys carry it, Space drops it")
                if lifted
                else translate("OrderList", "Alt with an arrow key carries it, Space lifts it")
            )
            is_open = item.state is OptionState.OPEN
            focus = Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.NoFocus
            slot.setFocusPolicy(focus)

    def _named(self, place: int) -> str:
        """What a screen reader says of a place."""
        item = self._items[place]
        number = translate("OrderList", "{place} of {count}")
        parts = [number.format(place=place + 1, count=self.count), item.title]
        if item.state is not OptionState.OPEN:
            parts[1:] = [_spoken(item, place), item.after]
        return ", ".join(parts)

    def _place_at(self, y: int) -> int:
        slot = self._slots[0].height() - 2 * self.ring_space + self.theme.pad(_GAP)
        return min(max(0, (y - self.ring_space) // max(1, slot)), self.count - 1)

    def _axis_width(self) -> int:
        style = self.theme.type(TypeRole.LABEL)
        return round(max(style.width(words) for words in self._ends))

    def _slots_left(self) -> int:
        return self.ring_space + self._axis_width() + self.theme.pad(_AXIS_GAP)

    def _words_height(self, width: int) -> int:
        """px kept for the words of each: as tall as the tallest, now or afterwards."""
        inner = width - self._slots_left() - self.ring_space
        slot = self._slots[0]
        texts = (text for item in self._items for text in (item.title, item.after))
        return max(slot.title_height(text, inner) for text in texts)

    def _slot_height(self, width: int) -> int:
        return self._slots[0].height_for_words(self._words_height(width))

    def _place_slots(self) -> None:
        words = self._words_height(self.width())
        tall, gap = self._slots[0].height_for_words(words), self.theme.pad(_GAP)
        left, space = self._slots_left(), self.ring_space
        for slot in self._slots:
            slot.reserve(words)
            top = slot.place * (tall + gap)
            wide = self.width() - left + space
            place_part(slot, QRect(left - space, top, wide, tall + 2 * space))


def _word(item: OrderItem, place: int) -> str:
    """What stands at the end of a row: the right place of a thing in a wrong one."""
    if not item.place or item.place == place + 1:
        return ""
    return translate("OrderList", "place {place}").format(place=item.place)


def _spoken(item: OrderItem, place: int) -> str:
    if item.place == place + 1:
        return translate("OrderList", "in its right place")
    return translate("OrderList", "belongs in place {place}").format(place=item.place)
