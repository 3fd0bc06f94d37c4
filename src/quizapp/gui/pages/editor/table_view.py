"""Topics of one type as a table that is typed into, and takes a block from a spreadsheet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from quizapp.authoring.editing.table import TopicTable
from quizapp.gui.components.charts.twin import PlainHeader
from quizapp.gui.components.fields import ComboBox
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.scroll import ScrollBar
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import Themed
from quizapp.gui.pages.editor.state import label
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_ROOT = QModelIndex()
_WIDEST, _LEAST = 280, 120  # px at 100 % of a column
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_SPARE = 1  # empty rows below the last, where new topics are typed
_Index = QModelIndex | QPersistentModelIndex


class TopicsModel(QAbstractTableModel):
    """A TopicTable for Qt's views, with a spare row below. `typed` carries row, column, text."""

    typed = Signal(int, int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = TopicTable("", (), (), "")

    def show_table(self, table: TopicTable) -> None:
        """Show other topics."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._table.rows) + _SPARE

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        if index.row() < len(self._table.rows):
            return self._table.rows[index.row()].cells[index.column()]
        empty = role == Qt.ItemDataRole.DisplayRole and index.column() == 0
        return say("a new one …") if empty else ""

    def setData(  # noqa: N802
        self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        text = str(value)
        if role != Qt.ItemDataRole.EditRole or text == self.data(index, role):
            return False
        self.typed.emit(index.row(), index.column(), text)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return label(self._table.columns[section])


class TopicsTable(Themed, QTableView):
    """The table. `pasted` carries the row and column of the upper left cell, and the block."""

    pasted = Signal(int, int, str)

    def __init__(self, model: TopicsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(True)
        self.setHorizontalHeader(PlainHeader(self))
        self.horizontalHeader().setVisible(True)
        self.verticalHeader().hide()
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, self))
        self.setAccessibleName(say("Topics as a table"))
        self.follow_theme()

    def take_theme(self) -> None:
        self.setFont(self.theme.type(TypeRole.SMALL).font)
        line = self.theme.type(TypeRole.SMALL).line_height
        self.verticalHeader().setDefaultSectionSize(line + self.theme.pad(14))
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self.theme.colour(Colour.SURFACE))
        palette.setColor(palette.ColorRole.Text, self.theme.colour(Colour.INK))
        palette.setColor(palette.ColorRole.Highlight, self.theme.colour(Colour.ACCENT_SOFT))
        palette.setColor(palette.ColorRole.HighlightedText, self.theme.colour(Colour.INK))
        self.setPalette(palette)

    def share_width(self) -> None:
        """Give each column what its cells need, within bounds."""
        self.resizeColumnsToContents()
        for column in range(self.model().columnCount()):
            wide = min(
                self.theme.size(_WIDEST), max(self.theme.size(_LEAST), self.columnWidth(column))
            )
            self.setColumnWidth(column, wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Paste) and index.isValid():
            block = QGuiApplication.clipboard().text()
            self.pasted.emit(index.row(), index.column(), block)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._chosen())
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.model().setData(index, "")
        elif event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> str:
        """The chosen cells as a block that spreadsheets take."""
        rows: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda one: (one.row(), one.column())):
            rows.setdefault(index.row(), []).append(str(index.data(Qt.ItemDataRole.EditRole)))
        return "\n".join("\t".join(cells) for cells in rows.values())


class TableView(QWidget):
    """The table with the choice of its type."""

    type_chosen = Signal(str)
    pasted = Signal(int, int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = TopicsModel(self)
        self._model.typed.connect(self.pasted)
        self.table = TopicsTable(self._model, self)
        self.table.pasted.connect(self.pasted)
        self._types = ComboBox(say("What the rows are"), self)
        self._types.activated.connect(self._on_type)
        self._shown = ""
        head = Row(gap=12, margins=(20, 14, 20, 0))
        head.add(self._types)
        words = say("Several values of a cell stand between semicolons. Ctrl+V takes a block.")
        head.add(Text(words, TypeRole.SMALL, Colour.INK2, self), 1, align=_MIDDLE)
        column = Column(self, gap=12)
        column.add(head)
        column.add(self.table, 1)

    def show_table(self, table: TopicTable, types: tuple[tuple[str, str], ...]) -> None:
        """Show the topics of a type; the cell in sight stays where it is."""
        at = self.table.currentIndex()
        row, col = (at.row(), at.column()) if table.type == self._shown else (0, 0)
        if self._types.count() != len(types):
            self._types.clear()
            for name, noun in types:
                self._types.addItem(noun, name)
        self._types.setCurrentIndex(self._types.findData(table.type))
        self._model.show_table(table)
        if table.type != self._shown:
            self.table.share_width()
        self._shown = table.type
        self.table.setCurrentIndex(self._model.index(max(0, row), max(0, col)))

    @Slot(int)
    def _on_type(self, index: int) -> None:
        self.type_chosen.emit(self._types.itemData(index))
