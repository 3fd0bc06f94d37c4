"""Two columns to be matched: rows at the left, each with a place for one value of the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui.components.match_parts import MatchItem, MatchRow, MatchValue
from quizapp.gui.components.option_row import OptionState
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE, Themed, announce, place_part, translate
from quizapp.gui.theme import Colour, TypeRole

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

# px at 100 %
_GAP, _BETWEEN = 8, 14
_LEAST_SHARE = 0.44
_MARK_LETTERS = 8  # about so many letters does the mark take from a line
_NONE = -1


class MatchBoard(Themed, QWidget):
    """Rows and values. `pairs_changed` carries for each row the key of its value, or nothing.

    One row is always the one in hand: a number or a click on a value gives it that value. After
    the answer the values go and the rows take the whole width, each where it stood.
    """

    pairs_changed = Signal(object)
    ring_space = RING_SPACE

    def __init__(
        self, rows: Sequence[MatchItem], values: Sequence[MatchItem], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows, self._values = list(rows), list(values)
        self._pairs = [_NONE] * len(rows)  # for each row the index of its value
        self._current = 0
        self._row_parts = [MatchRow(index, self) for index in range(len(rows))]
        self._value_parts = [MatchValue(index, self) for index in range(len(values))]
        self._left_over = Text("", TypeRole.NOTE, Colour.INK2, self)
        self._heights: dict[int, int] = {}  # by the width; no answer changes them
        for row in self._row_parts:
            row.entered.connect(self._on_entered)
            row.clicked.connect(self._on_row_clicked)
            row.walked.connect(self._on_row_walked)
            row.crossed.connect(self._on_row_crossed)
        for value in self._value_parts:
            value.clicked.connect(self._on_value_clicked)
            value.walked.connect(self._on_value_walked)
            value.crossed.connect(self.focus_row)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()
        self._fill()

    @property
    def given(self) -> tuple[str, ...]:
        """For each row the key of its value, empty where it has none; empty when none has one."""
        if all(value == _NONE for value in self._pairs):
            return ()
        return tuple("" if v == _NONE else self._values[v].key for v in self._pairs)

    def show_given(self, given: Sequence[str]) -> None:
        """Show these pairs."""
        places = {item.key: index for index, item in enumerate(self._values)}
        self._pairs = [places.get(key, _NONE) for key in given] or [_NONE] * len(self._rows)
        self._fill()

    def show_items(self, rows: Sequence[MatchItem], values: Sequence[MatchItem]) -> None:
        """Show what is known of rows and values after the answer."""
        self._rows, self._values = list(rows), list(values)
        self._heights.clear()
        self._fill()
        self._place()

    @Slot()
    def focus_row(self) -> None:
        """Put the focus on the row in hand."""
        self._row_parts[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    def assign(self, value: int) -> None:
        """Give the value of that index to the row in hand, and take the next open row in hand."""
        if not self._is_open or not 0 <= value < len(self._values):
            return
        row = self._current
        self._pairs = [_NONE if pair == value else pair for pair in self._pairs]
        self._pairs[row] = value
        self._current = self._next_open(row)
        self._changed(row)

    def clear_current(self) -> None:
        """Take the value from the row in hand."""
        if self._is_open and self._pairs[self._current] != _NONE:
            self._pairs[self._current] = _NONE
            self._changed(self._current)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        found = self._heights.get(width)
        if found is None:  # layouts ask again and again
            rows = self._row_heights(width)
            values = [self._value_height(width)] * len(self._values)
            left = _stacked(rows, self._gap) + self._left_over_height(width)
            right = _stacked(values, self._gap)
            found = self._heights[width] = max(left, right) + 2 * self.ring_space
        return found

    def sizeHint(self) -> QSize:
        width = self.theme.size(520)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.size(280), self.theme.size(160))

    def take_theme(self) -> None:
        self._heights.clear()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # What is done

    @Slot(int)
    def _on_entered(self, index: int) -> None:
        if self._is_open and index != self._current:
            self._current = index
            self._fill()

    @Slot()
    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, MatchRow):
            row.setFocus(Qt.FocusReason.MouseFocusReason)
            self._on_entered(row.index)

    @Slot(int)
    def _on_row_walked(self, step: int) -> None:
        index = self._current + step
        if 0 <= index < len(self._row_parts):
            self._row_parts[index].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_row_crossed(self) -> None:
        free = [value for value in self._value_parts if not value.is_used]
        (free or self._value_parts)[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_value_clicked(self) -> None:
        value = self.sender()
        if isinstance(value, MatchValue):
            self.assign(value.index)

    @Slot(int)
    def _on_value_walked(self, step: int) -> None:
        value = self.sender()
        if isinstance(value, MatchValue):
            index = value.index + step
            if 0 <= index < len(self._value_parts):
                self._value_parts[index].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _changed(self, row: int) -> None:
        was_on_row = any(part.hasFocus() for part in self._row_parts)
        self._fill()
        if was_on_row:
            self._row_parts[self._current].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pairs_changed.emit(self.given)
        announce(self, self._named(row))

    def _next_open(self, row: int) -> int:
        """The next row without a value, from the top again; the same one when none is left."""
        count = len(self._pairs)
        others = ((row + step) % count for step in range(1, count))
        return next((other for other in others if self._pairs[other] == _NONE), row)

    # What is shown

    @property
    def _is_open(self) -> bool:
        return all(row.state is OptionState.OPEN for row in self._rows)

    def _fill(self) -> None:
        for part, item in zip(self._row_parts, self._rows, strict=True):
            self._fill_row(part, item)
        used = set(self._pairs)
        for value, item in zip(self._value_parts, self._values, strict=True):
            value.is_used = value.index in used
            value.show_words(item.title, item.note)
            value.show_state(OptionState.OPEN, lifted=False)
            value.setAccessibleName(self._value_named(value.index))
            value.setFocusPolicy(_focus(self._is_open, reached=value.index == 0))
            value.setVisible(self._is_open)
        left = [item.after for item in self._values if item.state is OptionState.NOT_PICKED]
        self._left_over.set_text(_left_over(left[0]) if left and not self._is_open else "")
        self._left_over.setVisible(bool(left) and not self._is_open)

    def _fill_row(self, part: MatchRow, item: MatchItem) -> None:
        in_hand = part.index == self._current and self._is_open
        part.number = self._pairs[part.index] + 1
        part.show_words(item.title, self._second(part.index), self._word(part.index))
        part.show_state(item.state, lifted=in_hand)
        part.setAccessibleName(self._named(part.index))
        part.setFocusPolicy(_focus(self._is_open, reached=in_hand))

    def _value_of(self, row: int) -> str:
        """The value that a row was given; empty for none."""
        return self._values[self._pairs[row]].title if self._pairs[row] != _NONE else ""

    def _second(self, row: int) -> str:
        """The second line of a row: other names, then its value, then what is true."""
        item = self._rows[row]
        if item.state is OptionState.OPEN:
            return self._value_of(row) or item.note
        return item.after

    def _word(self, row: int) -> str:
        """What stands at the end of a row's first line: the value it was wrongly given."""
        is_wrong = self._rows[row].state is OptionState.WRONG
        return _you_said(self._value_of(row)) if is_wrong else ""

    def _named(self, row: int) -> str:
        """What a screen reader says of a row."""
        item, title = self._rows[row], self._value_of(row)
        if item.state is not OptionState.OPEN:
            parts = [item.title, _spoken(item.state), self._word(row), item.after]
        elif title:
            parts = [item.title, translate("MatchBoard", "matched with {value}")]
            parts[1] = parts[1].format(value=title)
        else:
            parts = [item.title, item.note, translate("MatchBoard", "not matched yet")]
        return ", ".join(part for part in parts if part)

    def _value_named(self, index: int) -> str:
        item = self._values[index]
        parts = [str(index + 1), item.title, item.note]
        if index in self._pairs:
            row = self._rows[self._pairs.index(index)].title
            parts.append(translate("MatchBoard", "matched with {value}").format(value=row))
        return ", ".join(part for part in parts if part)

    # Where it stands

    @property
    def _gap(self) -> int:
        return self.theme.pad(_GAP)

    def _widths(self, width: int) -> tuple[int, int, int]:
        """px of the whole, the left and the right column, without the rings' space."""
        whole = width - 2 * self.ring_space
        both = whole - self.theme.pad(_BETWEEN)
        left = round(both * self._left_share())
        return whole, left, both - left

    def _left_share(self) -> float:
        """How much of the width the rows take: more, the longer their titles are."""
        rows, values = (
            max(len(item.title) for item in items) + _MARK_LETTERS
            for items in (self._rows, self._values)
        )
        return min(max(rows / (rows + values), _LEAST_SHARE), 1 - _LEAST_SHARE)

    def _row_words(self, width: int) -> list[int]:
        """px kept for the words of each row: now, or in the whole width afterwards.

        For second lines all keep the same, or a tall row would tell of a long answer.
        """
        whole, left, _right = self._widths(width)
        part = self._row_parts[0]
        one_line = self.theme.type(TypeRole.NOTE).line_height
        second = max(one_line, *(part.second_height(row.after, whole) for row in self._rows))
        return [part.title_height(row.title, left) + second for row in self._rows]

    def _row_heights(self, width: int) -> list[int]:
        return [self._row_parts[0].height_for_words(words) for words in self._row_words(width)]

    def _value_height(self, width: int) -> int:
        part, right = self._value_parts[0], self._widths(width)[2]
        note = (
            self.theme.type(TypeRole.NOTE).line_height if any(v.note for v in self._values) else 0
        )
        titles = (part.title_height(value.title, right) for value in self._values)
        return part.height_for_words(max(titles) + note)

    def _left_over_height(self, width: int) -> int:
        """px kept under the rows for what the value left over is true of."""
        if len(self._values) == len(self._rows):
            return 0
        longest = max((item.after for item in self._values), key=len)
        whole = self._widths(width)[0]
        return self._gap + Text(_left_over(longest), TypeRole.NOTE).heightForWidth(whole)

    def _place(self) -> None:
        if not hasattr(self, "_left_over"):
            return
        width, space = self.width(), self.ring_space
        whole, left, right = self._widths(width)
        shown, top = left if self._is_open else whole, 0
        heights = self._row_heights(width)
        for row, words, tall in zip(self._row_parts, self._row_words(width), heights, strict=True):
            row.reserve(words)
            place_part(row, QRect(0, top, shown + 2 * space, tall + 2 * space))
            top += tall + self._gap
        below = self._left_over.heightForWidth(whole)
        place_part(self._left_over, QRect(space, top + space, whole, below))
        tall = self._value_height(width)
        for value in self._value_parts:
            below = value.index * (tall + self._gap)
            at = width - right - 2 * space
            place_part(value, QRect(at, below, right + 2 * space, tall + 2 * space))


def _stacked(heights: Sequence[int], gap: int) -> int:
    return sum(heights) + (len(heights) - 1) * gap


def _focus(is_open: bool, *, reached: bool) -> Qt.FocusPolicy:
    """Tab reaches one part of each side; arrow keys and the pointer reach the others."""
    if not is_open:
        return Qt.FocusPolicy.NoFocus
    return Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus


def _you_said(value: str) -> str:
    return translate("MatchBoard", "You said {value}").format(value=value)


def _left_over(sentence: str) -> str:
    return translate("MatchBoard", "Left over: {sentence}").format(sentence=sentence)


def _spoken(state: OptionState) -> str:
    match state:
        case OptionState.RIGHT:
            return translate("MatchBoard", "right")
        case OptionState.WRONG:
            return translate("MatchBoard", "wrong")
        case _:
            return translate("MatchBoard", "left open")
