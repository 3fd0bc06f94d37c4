"""The topics at left: in groups by kind or chapter, found by typing."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from quizapp.gui.components.scroll import ScrollBar
from quizapp.gui.components.themed import Themed, begin_item
from quizapp.gui.pages.editor.state import ListGroup
from quizapp.gui.theme import Colour, Radius, TypeRole, current_theme
from quizapp.gui.theme.paint import box, draw_words
from quizapp.gui.wording import counted, say

_TOPIC = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_TROUBLED = Qt.ItemDataRole.UserRole + 2
_PAD, _ICON = 10, 16  # px at 100 %
_Index = QModelIndex | QPersistentModelIndex


class TopicList(Themed, QTreeView):
    """Topics in groups. `chosen` carries a topic's id when another row is in sight."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_Painter(self))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setAccessibleName(say("Topics"))
        self._groups: tuple[ListGroup, ...] = ()
        self._troubled: frozenset[str] = frozenset()
        self._places: dict[str, QStandardItem] = {}
        self._closed: set[str] = set()
        self.selectionModel().currentChanged.connect(self._on_current)
        self.collapsed.connect(self._on_collapsed)
        self.expanded.connect(self._on_expanded)
        self.clicked.connect(self._on_clicked)
        self.follow_theme()

    def take_theme(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self.theme.colour(Colour.BG))
        self.setPalette(palette)
        self.doItemsLayout()

    def show_groups(self, groups: tuple[ListGroup, ...], current: str, *, all_open: bool) -> None:
        """Show other topics; a large deck begins with its groups closed but the current one's."""
        if groups != self._groups:
            first = not self._groups
            self._groups = groups
            self._fill()
            many = sum(len(group.topics) for group in groups) > 40
            if first and many:
                self._closed = {group.title for group in groups}
            for row, group in enumerate(groups):
                self.setExpanded(
                    self._items.index(row, 0), all_open or group.title not in self._closed
                )
        self.show_current(current)

    def show_troubled(self, topics: frozenset[str]) -> None:
        """Mark the topics that have something to mend."""
        if topics == self._troubled:
            return
        self._troubled = topics
        for topic, item in self._places.items():
            item.setData(topic in topics, _TROUBLED)

    def show_current(self, topic: str) -> None:
        """Have a topic's row in sight, without telling anybody."""
        item = self._places.get(topic)
        if item is None or item.index() == self.currentIndex():
            return
        self.selectionModel().blockSignals(True)
        parent = item.parent()
        if parent is not None:
            self.expand(parent.index())
        self.setCurrentIndex(item.index())
        self.selectionModel().blockSignals(False)
        self.scrollTo(item.index())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        moves = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        moves |= {Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right}
        if plain and Qt.Key(event.key()) in moves:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _fill(self) -> None:
        self.selectionModel().blockSignals(True)
        self._items.clear()
        self._places = {}
        for group in self._groups:
            head = QStandardItem(group.title)
            head.setData(len(group.topics), _COUNT)
            name = counted(len(group.topics), "{title}, {n} topic", "{title}, {n} topics",
                           title=group.title)  # fmt: skip
            head.setData(name, Qt.ItemDataRole.AccessibleTextRole)
            for row in group.topics:
                item = QStandardItem(row.label)
                item.setData(row.id, _TOPIC)
                item.setData(row.facts, _COUNT)
                item.setData(row.id in self._troubled, _TROUBLED)
                head.appendRow(item)
                self._places[row.id] = item
            self._items.appendRow(head)
        self.selectionModel().blockSignals(False)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        topic = now.data(_TOPIC)
        if topic:
            self.chosen.emit(topic)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if not index.data(_TOPIC):
            self.setExpanded(index, not self.isExpanded(index))

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        self._closed.add(str(index.data()))

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        self._closed.discard(str(index.data()))


class _Painter(QStyledItemDelegate):
    """Draws groups and topics."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = current_theme()
        state: QStyle.StateFlag = option.state
        is_topic = bool(index.data(_TOPIC))
        painter.save()
        rect = begin_item(painter, option)
        if state & QStyle.StateFlag.State_Selected:
            box(painter, rect, theme.radius(Radius.INNER), theme.colour(Colour.ACCENT_SOFT))
        left = rect.left() + theme.pad(_PAD)
        side = theme.size(_ICON)
        if not is_topic:
            is_open = state & QStyle.StateFlag.State_Open
            icon = "chevron-down" if is_open else "chevron-right"
            spot = QRectF(left, rect.center().y() - side / 2, side, side)
            theme.icons.paint(painter, icon, spot, theme.colour(Colour.INK2))
        left += side + theme.pad(_PAD)
        right = self._draw_end(painter, rect, index)
        role = TypeRole.SMALL if is_topic else TypeRole.SMALL_STRONG
        style = theme.type(role)
        painter.setFont(style.font)
        painter.setPen(theme.colour(Colour.INK))
        top = rect.center().y() - style.line_height / 2
        words = style.elided(str(index.data()), right - left)
        draw_words(painter, QPointF(left, top + style.baseline), words)
        painter.restore()

    def _draw_end(self, painter: QPainter, rect: QRectF, index: _Index) -> float:
        """Draw the count and, if there is something to mend, the sign; where the words end."""
        theme = current_theme()
        style = theme.type(TypeRole.SMALL)
        count = str(index.data(_COUNT))
        right = rect.right() - theme.pad(_PAD) - style.width(count)
        painter.setFont(style.font)
        painter.setPen(theme.colour(Colour.INK2))
        top = rect.center().y() - style.line_height / 2
        draw_words(painter, QPointF(right, top + style.baseline), count)
        if index.data(_TROUBLED):
            side = theme.size(_ICON)
            right -= side + theme.pad(_PAD) / 2
            spot = QRectF(right, rect.center().y() - side / 2, side, side)
            theme.icons.paint(painter, "triangle-alert", spot, theme.colour(Colour.NEAR))
        return right - theme.pad(_PAD)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        theme = current_theme()
        return QSize(10, theme.type(TypeRole.SMALL).line_height + theme.pad(12))
