"""The table beside a chart: the same numbers, for keys, screen readers and files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from quizapp.gui.components.charts.pictures import Twin
from quizapp.gui.components.scroll import ScrollBar
from quizapp.gui.components.themed import Themed
from quizapp.gui.theme import Colour, TypeRole

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

_ROOT = QModelIndex()
_SIDE = 3  # px at 100 %, as Qt keeps round the words of a cell
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class TwinModel(QAbstractTableModel):
    """A Twin for Qt's views."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._twin = Twin((), ())

    def set_twin(self, twin: Twin) -> None:
        """Show other numbers."""
        self.beginResetModel()
        self._twin = twin
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._twin.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._twin.head)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._twin.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(_RIGHT)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._twin.head[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return int(_RIGHT)
        return None


class PlainHeader(Themed, QHeaderView):
    """A table's head: small words over a thin line, no frames."""

    def __init__(self, parent: QWidget, side: int = _SIDE) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._side = side  # px at 100 % beside the words, as its cells keep
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.follow_theme()

    def take_theme(self) -> None:
        style = self.theme.type(TypeRole.MICRO)
        self.setFont(style.font)
        self.setFixedHeight(style.line_height + self.theme.pad(12))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Draw one head; the base class would draw a frame."""
        theme, model = self.theme, self.model()
        horizontal = Qt.Orientation.Horizontal
        words = model.headerData(logicalIndex, horizontal) or ""
        align = model.headerData(logicalIndex, horizontal, Qt.ItemDataRole.TextAlignmentRole)
        painter.fillRect(rect, theme.colour(Colour.SURFACE))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.colour(Colour.LINE))
        painter.setFont(theme.type(TypeRole.MICRO).font)
        painter.setPen(theme.colour(Colour.INK2))
        inner = rect.adjusted(theme.pad(self._side), 0, -theme.pad(self._side), 0)
        painter.drawText(inner, int(align or _LEFT), str(words))


class TwinTable(Themed, QTableView):
    """A Twin as a plain table without vertical lines."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = TwinModel(self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setHorizontalHeader(PlainHeader(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, self))
        self.follow_theme()

    def set_twin(self, twin: Twin) -> None:
        """Show other numbers."""
        self._model.set_twin(twin)
        header = self.horizontalHeader()
        if twin.head:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def take_theme(self) -> None:
        style = self.theme.type(TypeRole.SMALL)
        self.setFont(style.font)
        self.verticalHeader().setDefaultSectionSize(style.line_height + self.theme.pad(8))
