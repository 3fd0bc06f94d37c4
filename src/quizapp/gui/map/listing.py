"""The list twin of a map: the same places, the same selection, for eyes, ears and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from quizapp.gui.components.memory import Strength, draw_disc
from quizapp.gui.components.themed import Themed, begin_item
from quizapp.gui.map.model import Column, MapModel, Role
from quizapp.gui.map.painting import draw_pick
from quizapp.gui.theme import Colour, Radius, TypeRole, current_theme
from quizapp.gui.theme.paint import box, draw_words, outline
from quizapp.gui.wording import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

# px at 100 %
_SIDE, _ABOVE, _DISC, _DISC_GAP, _BAR = 12, 7, 16, 14, 3
_WIDE = 520  # from here on a row also says how well the place is known
_PICK = 0.85  # of a disc
_ALL = QKeySequence.StandardKey.SelectAll
_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class PlaceList(Themed, QListView):
    """The places one under the other. `activated_place` carries the id that Enter or a double
    click opened, `pick_toggled` the id of one clicked with Ctrl or Shift; arrows walk."""

    activated_place = Signal(str)
    pick_toggled = Signal(str)

    def __init__(
        self,
        model: MapModel,
        selection: QItemSelectionModel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Places"))
        self.setModel(model)
        if selection is not None:
            self.setSelectionModel(selection)
        self.setModelColumn(Column.NAME)
        self.setItemDelegate(_Row(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._on_activated)
        self.follow_theme()

    def take_theme(self) -> None:
        self.viewport().setAutoFillBackground(False)
        self.scheduleDelayedItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.modifiers() & _MORE and index.isValid():
            self.pick_toggled.emit(index.data(Role.ID))
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid():
            self._on_activated(self.currentIndex())
        elif (event.text() and event.text().isprintable()) or event.matches(_ALL):
            event.ignore()  # letters are keys of the page, and so is the one that takes all
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.activated_place.emit(index.data(Role.ID))


class _Row(QStyledItemDelegate):
    """Draws a place: its disc, its name, the others under it, and when it is asked again."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]  # noqa: ARG002
        theme = current_theme()
        lines = (
            theme.type(TypeRole.SMALL_STRONG).line_height + theme.type(TypeRole.SMALL).line_height
        )
        return QSize(theme.size(200), lines + 2 * theme.pad(_ABOVE))

    def paint(  # type: ignore[override]
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        theme = current_theme()
        painter.save()
        rect = begin_item(painter, option)
        self._draw_ground(painter, rect, option)
        side, disc = theme.pad(_SIDE), theme.size(_DISC)
        spot = QRectF(rect.left() + side, rect.center().y() - disc / 2, disc, disc)
        strength = Strength(index.data(Role.PLACE).strength)
        draw_disc(painter, spot, strength, theme)
        if index.data(Role.PICKED):
            side_of_pick = disc * _PICK
            corner = spot.topRight() - QPointF(side_of_pick / 3, side_of_pick * 2 / 3)
            draw_pick(painter, QRectF(corner, QSizeF(side_of_pick, side_of_pick)), theme)
        told = [index.siblingAtColumn(Column.DUE).data() or ""]
        if rect.width() >= theme.size(_WIDE):
            told.insert(0, index.siblingAtColumn(Column.STRENGTH).data())
        words = " · ".join(filter(None, told))
        right = self._draw_due(painter, rect.adjusted(0, 0, -side, 0), words)
        inner = QRectF(rect)
        inner.setLeft(spot.right() + theme.pad(_DISC_GAP))
        inner.setRight(right)
        self._draw_names(painter, inner, index)
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        theme, radius = current_theme(), current_theme().radius(Radius.CONTROL)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            box(painter, rect.adjusted(1, 1, -1, -1), radius, theme.colour(Colour.ACCENT_SOFT))
            bar = QRectF(rect.left() + 1, rect.top() + 6, _BAR, rect.height() - 12)
            painter.fillRect(bar, theme.colour(Colour.ACCENT))
        if state & QStyle.StateFlag.State_HasFocus:
            focus = theme.colour(Colour.FOCUS)
            outline(painter, rect.adjusted(1, 1, -1, -1), radius, focus, theme.measures.ring_width)

    def _draw_due(self, painter: QPainter, rect: QRectF, words: str) -> float:
        """The words at the right end; returns where they begin."""
        style = current_theme().type(TypeRole.SMALL)
        painter.setFont(style.font)
        painter.setPen(current_theme().colour(Colour.INK2))
        left = rect.right() - style.width(words)
        top = rect.center().y() - style.line_height / 2
        draw_words(painter, QPointF(left, top + style.baseline), words)
        return left - current_theme().pad(_SIDE)

    def _draw_names(self, painter: QPainter, rect: QRectF, index: QModelIndex) -> None:
        theme = current_theme()
        lines = [
            (TypeRole.SMALL_STRONG, Colour.INK, index.data()),
            (TypeRole.SMALL, Colour.INK2, index.siblingAtColumn(Column.OTHERS).data()),
        ]
        shown = [line for line in lines if line[2]]
        tall = sum(theme.type(role).line_height for role, _colour, _words in shown)
        top = rect.center().y() - tall / 2
        for role, colour, words in shown:
            style = theme.type(role)
            painter.setFont(style.font)
            painter.setPen(theme.colour(colour))
            spot = QRectF(rect.left(), top + style.baseline, 0, 0).topLeft()
            draw_words(painter, spot, style.elided(words, rect.width()))
            top += style.line_height
