"""The list twin of the timeline: the same events in the order of time, the same choice."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from quizapp.gui.components.charts.twin import PlainHeader
from quizapp.gui.components.memory import Strength, strength_word
from quizapp.gui.components.scroll import ScrollBar
from quizapp.gui.components.themed import Themed, begin_item
from quizapp.gui.pages.timeline.state import TimelineState
from quizapp.gui.theme import Colour, TypeRole, current_theme
from quizapp.gui.theme.paint import draw_words
from quizapp.gui.wording import calendar_date, month_name, say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from quizapp.study.chronicle import Mark

_SIDE = 16  # px at 100 %
_SPARE = 4
_A_MONTH = 27
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


_ALL = QKeySequence.StandardKey.SelectAll
_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Column(IntEnum):
    """What a row says."""

    WHEN = 0
    WHAT = 1
    LANE = 2
    STRENGTH = 3


class EventsModel(QAbstractTableModel):
    """One row an event. What is due today has no name here either."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._lanes: dict[str, str] = {}
        self._picked: frozenset[str] = frozenset()

    def show_state(self, state: TimelineState) -> None:
        """Take another chronicle, or other marks taken out of it."""
        if state.picked != self._picked:
            self._picked = state.picked
            last = max(0, len(self._marks) - 1)
            self.dataChanged.emit(self.index(0, Column.STRENGTH), self.index(last, Column.STRENGTH))
        if state.chronicle.marks is self._marks:
            return
        self.beginResetModel()
        self._marks = state.chronicle.marks
        self._lanes = {lane.key: lane.title for lane in state.chronicle.lanes}
        self.endResetModel()

    def mark_at(self, row: int) -> Mark:
        """The event of a row."""
        return self._marks[row]

    def row_of(self, mark_id: str) -> int:
        """The row of an event; -1 if there is none."""
        return next((at for at, one in enumerate(self._marks) if one.id == mark_id), -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._marks)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        mark = self._marks[index.row()]
        match Column(index.column()):
            case Column.WHEN:
                return when_said(mark)
            case Column.WHAT:
                return mark.title or say("due today")
            case Column.LANE:
                return self._lanes.get(mark.lane, "")
            case Column.STRENGTH:
                word = strength_word(Strength(mark.strength))
                chosen = mark.id in self._picked
                return say("{strength}, chosen", strength=word) if chosen else word

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        words = {
            Column.WHEN: say("When"),
            Column.WHAT: say("What"),
            Column.LANE: say("Chapter"),
            Column.STRENGTH: say("Strength"),
        }
        return words[Column(section)]


def when_said(mark: Mark) -> str:
    """The day of an event, its days, or its month; nothing where that is due to be asked."""
    if mark.hidden:
        return ""
    if mark.first_latest - mark.first >= _A_MONTH:
        on = calendar_date(int(mark.first // 1))
        return say("{month} {year}", month=month_name(on.month), year=on.year)
    first, last = _day(mark.first), _day(mark.last)
    if first == last or not mark.is_span:
        return first
    return say("{first} to {last}", first=first, last=last)


def _day(at: float) -> str:
    on = calendar_date(int(at // 1))
    return say("{day}\u00a0{month} {year}", day=on.day, month=month_name(on.month), year=on.year)


class _Cell(QStyledItemDelegate):
    """Draws a cell with room round its words; the chosen row is soft, with a bar at its edge."""

    def paint(  # type: ignore[override]
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        theme = current_theme()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        rect = begin_item(painter, option)
        ground = Colour.ACCENT_SOFT if chosen else Colour.SURFACE
        painter.fillRect(rect, theme.colour(ground))
        if chosen and index.column() == Column.WHEN:
            bar = QRectF(rect.left(), rect.top(), theme.size(3), rect.height())
            painter.fillRect(bar, theme.colour(Colour.ACCENT))
        style = theme.type(TypeRole.BODY)
        strong = index.column() == Column.WHAT
        painter.setFont(style.font)
        painter.setPen(theme.colour(Colour.INK if strong or chosen else Colour.INK2))
        side = theme.pad(_SIDE)
        words = style.elided(str(index.data() or ""), rect.width() - 2 * side)
        top = rect.center().y() - style.line_height / 2
        draw_words(painter, QPointF(rect.left() + side, top + style.baseline), words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]  # noqa: ARG002
        theme = current_theme()
        style = theme.type(TypeRole.BODY)
        wide = round(style.width(str(index.data() or ""))) + 2 * theme.pad(_SIDE) + _SPARE
        return QSize(wide, style.line_height + theme.pad(16))


class EventList(Themed, QTableView):
    """The events one under the other. `chosen` carries an id, `opened` what Enter means,
    `pick_toggled` what was clicked with Ctrl or Shift."""

    chosen = Signal(str)
    opened = Signal(str)
    pick_toggled = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._events = EventsModel(self)
        self.setModel(self._events)
        self.setAccessibleName(say("Events in the order of time"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setItemDelegate(_Cell(self))
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        head = PlainHeader(self, _SIDE)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(Column.STRENGTH, QHeaderView.ResizeMode.ResizeToContents)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.follow_theme()

    def show_state(self, state: TimelineState) -> None:
        """Show the same events, and the same choice."""
        self._events.show_state(state)
        row = self._events.row_of(state.chosen)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._events.index(row, Column.WHAT))

    def take_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(
            self.theme.type(TypeRole.BODY).line_height + self.theme.pad(16)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        most = self.viewport().width() // 4  # what happened keeps half of the room
        for column in (Column.WHEN, Column.LANE):
            wish = self.sizeHintForColumn(column)
            self.horizontalHeader().resizeSection(column, min(wish, most))
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.modifiers() & _MORE and index.isValid():
            self.pick_toggled.emit(self._events.mark_at(index.row()).id)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self._events.mark_at(self.currentIndex().row()).id)
        elif event.matches(_ALL) or (
            event.text().isprintable() and event.text() and not event.modifiers()
        ):
            event.ignore()  # letters are keys of the page, and so is the one that takes all
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._events.mark_at(index.row()).id)
