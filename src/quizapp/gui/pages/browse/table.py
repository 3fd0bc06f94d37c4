"""The list of facts as it looks: one line a fact, a box to mark it, how well it is known."""

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
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from quizapp.gui.components.charts.twin import PlainHeader
from quizapp.gui.components.memory import Strength, draw_disc
from quizapp.gui.components.scroll import ScrollBar
from quizapp.gui.components.themed import Themed, begin_item, is_mirrored
from quizapp.gui.pages.browse.model import ROW_ROLE, Col, FactsModel
from quizapp.gui.pages.browse.state import FactRow
from quizapp.gui.theme import Colour, Radius, TypeRole, current_theme
from quizapp.gui.theme.marks import draw_check
from quizapp.gui.theme.paint import box, draw_words

_CHECK, _DISC, _GAP, _BAR, _SIDE = 18, 18, 8, 3, 8  # px at 100 %
_VALUE_SHARE, _NEXT_WIDE, _ROW_PAD = 0.32, 112, 20
_MOVES = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
    | {Qt.Key.Key_Home, Qt.Key.Key_End}
)
_Index = QModelIndex | QPersistentModelIndex


class FactTable(Themed, QTableView):
    """The facts. `looked_at` follows the row in sight, `mark_toggled` is a click on its box,
    `open_requested` a double click. Keys that mean acts are left to the page."""

    looked_at = Signal(str)
    mark_toggled = Signal(str)
    open_requested = Signal(str)

    def __init__(self, model: FactsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = model
        self.setModel(model)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setHorizontalHeader(PlainHeader(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(10)
        self.verticalHeader().hide()
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.follow_theme()

    def take_theme(self) -> None:
        line = self.theme.type(TypeRole.BODY).line_height
        self.verticalHeader().setDefaultSectionSize(line + self.theme.pad(_ROW_PAD))
        self._share_width()

    def show_current(self, fact: str) -> None:
        """Have a fact's row in sight, without telling anybody."""
        row = self._facts.row_of(fact)
        if row >= 0 and row != self.currentIndex().row():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(self._facts.index(row, Col.FACT))
            self.selectionModel().blockSignals(False)
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _MOVES and not event.modifiers():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        box_wide = self.theme.size(_CHECK) + 2 * self.theme.pad(_SIDE)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        across = event.position().x()
        if is_mirrored(self):
            across = self.viewport().width() - across
        if index.isValid() and (control or across < box_wide):
            self.mark_toggled.emit(self._facts.fact_at(index.row()))
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.open_requested.emit(self._facts.fact_at(index.row()))

    def _share_width(self) -> None:
        theme, room = self.theme, self.viewport().width()
        mark = theme.size(_CHECK + _DISC) + theme.pad(_GAP + 2 * _SIDE)
        coming = min(theme.size(_NEXT_WIDE), room // 4)
        value = round((room - mark - coming) * _VALUE_SHARE)
        for column, wide in zip(
            Col, (mark, room - mark - value - coming, value, coming), strict=True
        ):
            self.setColumnWidth(column, max(wide, 10))

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.looked_at.emit(self._facts.fact_at(now.row()))


class _Painter(QStyledItemDelegate):
    """Draws the cells of the list."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = current_theme()
        row: FactRow = index.data(ROW_ROLE)
        state: QStyle.StateFlag = option.state
        painter.save()
        rect = begin_item(painter, option)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour(Colour.ACCENT_SOFT))
        line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(line, theme.colour(Colour.LINE))
        if index.column() == Col.MARK:
            check = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
            _draw_marks(painter, rect, row, check, selected)
        else:
            _draw_words(painter, rect, row, Col(index.column()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        theme = current_theme()
        return QSize(10, theme.type(TypeRole.BODY).line_height + theme.pad(_ROW_PAD))


def _draw_marks(
    painter: QPainter, rect: QRectF, row: FactRow, check: Qt.CheckState, selected: bool
) -> None:
    theme = current_theme()
    if selected:
        bar = QRectF(rect.left(), rect.top() + 2, theme.size(_BAR), rect.height() - 4)
        box(painter, bar, theme.radius(Radius.INNER) / 3, theme.colour(Colour.ACCENT))
    side, disc = theme.size(_CHECK), theme.size(_DISC)
    left = rect.left() + theme.pad(_SIDE)
    spot = QRectF(left, rect.center().y() - side / 2, side, side)
    draw_check(painter, spot, check, theme)
    left = spot.right() + theme.pad(_GAP)
    known = QRectF(left, rect.center().y() - disc / 2, disc, disc)
    draw_disc(painter, known, Strength(row.strength), theme)


def _draw_words(painter: QPainter, rect: QRectF, row: FactRow, column: Col) -> None:
    theme = current_theme()
    role, ink, words = TypeRole.BODY, Colour.INK, row.lead
    if column is Col.VALUE:
        role = TypeRole.STRONG if row.is_met else TypeRole.BODY
        ink, words = Colour.DISP if row.is_disputed else Colour.INK, row.value
    elif column is Col.NEXT:
        role, words = TypeRole.SMALL, row.next
        ink = Colour.ACCENT if row.is_due else Colour.INK2
    elif not row.is_met:
        ink = Colour.INK2
    style = theme.type(role)
    room = rect.width() - theme.pad(_GAP + 4)
    painter.setFont(style.font)
    painter.setPen(theme.colour(ink))
    top = rect.center().y() - style.line_height / 2
    draw_words(painter, QPointF(rect.left() + 3, top + style.baseline), style.elided(words, room))
