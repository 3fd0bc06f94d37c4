"""The list of facts as Qt's views want it: rows are fetched as they come into sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.gui.pages.browse.state import BrowseState, FactRow
from quizapp.gui.wording import say

_ROOT = QModelIndex()
_PAGE = 80
_Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_Role = Qt.ItemDataRole


class Col(IntEnum):
    """The columns."""

    MARK = 0
    FACT = 1
    VALUE = 2
    NEXT = 3


Fetch = Callable[[int, int], Sequence[FactRow]]
"""Gives so many rows from one on."""


class FactsModel(QAbstractTableModel):
    """Facts in rows; the first column says whether a fact is marked."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._rows: list[FactRow] = []
        self._state = BrowseState()

    def show_state(self, state: BrowseState) -> None:
        """Show another list, or other marks on the same."""
        before, self._state = self._state, state
        if state.serial != before.serial:
            self.beginResetModel()
            self._rows = list(self._fetch(0, _PAGE))
            self.endResetModel()
        elif state.marked != before.marked and self._rows:
            last = self.index(len(self._rows) - 1, Col.MARK)
            self.dataChanged.emit(self.index(0, Col.MARK), last)

    def row_of(self, fact: str) -> int:
        """Where a fact stands among the rows that are there; -1 where it does not."""
        return next((at for at, row in enumerate(self._rows) if row.fact == fact), -1)

    def fact_at(self, row: int) -> str:
        """The fact of a row."""
        return self._rows[row].fact

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Col)

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802
        return not parent.isValid() and len(self._rows) < len(self._state.hits)

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802
        first = len(self._rows)
        more = [] if parent.isValid() else list(self._fetch(first, _PAGE))
        if more:
            self.beginInsertRows(_ROOT, first, first + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == _Role.AccessibleTextRole:
            return row.spoken
        if index.column() == Col.MARK:
            return self._check(row) if role == _Role.CheckStateRole else None
        if role == _Role.DisplayRole:
            return (row.lead, row.value, row.next)[index.column() - 1]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return ("", say("Fact"), say("Value"), say("Next"))[section]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Col.MARK else flags

    def _check(self, row: FactRow) -> Qt.CheckState:
        marked = row.fact in self._state.marked
        return Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked
