"""Rows and values to be matched: by number, by click, from either side; and said aloud."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.components.match_board import MatchBoard
from quizapp.gui.components.match_parts import MatchItem, MatchRow, MatchValue
from quizapp.gui.components.option_row import OptionState
from quizapp.gui.components.text import Text

LEFT = Qt.MouseButton.LeftButton
LONG = "It belongs to the landing, of which much more could be said than that. " * 2
PORTS = ["Rashin", "Seishin", "Genzan", "Odaejin"]


def rows(*states: OptionState, after: str = "") -> list[MatchItem]:
    return [
        MatchItem(f"r{n}", f"Landing {n}", "десант", after or f"Landing {n} was there.", state)
        for n, state in enumerate(states or [OptionState.OPEN] * 3)
    ]


def values(state: OptionState = OptionState.OPEN) -> list[MatchItem]:
    """Four values; the last one is left over once there is a verdict."""
    states = [state, state, state, OptionState.NOT_PICKED if state.value != "open" else state]
    return [
        MatchItem(port, port, after=f"{port} is a port.", state=one)
        for port, one in zip(PORTS, states, strict=True)
    ]


@pytest.fixture
def board(qtbot: QtBot) -> Iterator[MatchBoard]:
    """Three rows and four values in an active window, the focus on the first row."""
    made = MatchBoard(rows(), values())
    qtbot.addWidget(made)
    made.resize(640, made.heightForWidth(640))
    with qtbot.waitActive(made):
        made.show()
    made.focus_row()
    yield made
    made.close()


def row_of(board: MatchBoard, index: int) -> MatchRow:
    return next(row for row in board.findChildren(MatchRow) if row.index == index)


def value_of(board: MatchBoard, index: int) -> MatchValue:
    return next(value for value in board.findChildren(MatchValue) if value.index == index)


def name(part: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)


def test_a_number_gives_the_row_in_hand_its_value_and_goes_on_to_the_next(
    qtbot: QtBot, board: MatchBoard
) -> None:
    with qtbot.waitSignal(board.pairs_changed, timeout=500) as told:
        board.assign(2)

    assert told.args == [("Genzan", "", "")]
    assert row_of(board, 1).hasFocus()


def test_a_value_belongs_to_one_row_only(board: MatchBoard) -> None:
    board.assign(2)

    board.assign(2)

    assert board.given == ("", "Genzan", "")


def test_after_the_last_row_the_first_open_one_comes_in_hand(board: MatchBoard) -> None:
    row_of(board, 2).setFocus()

    board.assign(0)

    assert row_of(board, 0).hasFocus()


def test_a_value_can_be_taken_away_again(board: MatchBoard) -> None:
    board.assign(0)
    row_of(board, 0).setFocus()

    board.clear_current()

    assert board.given == ()


@pytest.mark.parametrize("number", [-1, 4, 99])
def test_a_number_without_a_value_means_nothing(
    qtbot: QtBot, board: MatchBoard, number: int
) -> None:
    with qtbot.assertNotEmitted(board.pairs_changed):
        board.assign(number)


def test_two_clicks_match_a_row_and_a_value(board: MatchBoard) -> None:
    QTest.mouseClick(row_of(board, 1), LEFT)
    QTest.mouseClick(value_of(board, 3), LEFT)

    assert board.given == ("", "Odaejin", "")


def test_arrow_keys_walk_the_rows_and_lead_to_the_values(board: MatchBoard) -> None:
    QTest.keyClick(row_of(board, 0), Qt.Key.Key_Down)
    assert row_of(board, 1).hasFocus()

    QTest.keyClick(row_of(board, 1), Qt.Key.Key_Right)
    QTest.keyClick(value_of(board, 0), Qt.Key.Key_Down)
    assert value_of(board, 1).hasFocus()
    QTest.keyClick(value_of(board, 1), Qt.Key.Key_Space)
    QTest.keyClick(value_of(board, 1), Qt.Key.Key_Left)

    assert board.given == ("", "Seishin", "")
    assert row_of(board, 2).hasFocus()


def test_tab_reaches_one_part_of_each_side(board: MatchBoard) -> None:
    parts = [*board.findChildren(MatchRow), *board.findChildren(MatchValue)]
    reached = [part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert [type(part) for part in reached] == [MatchRow, MatchValue]


def test_rows_and_values_say_what_they_are_matched_with(board: MatchBoard) -> None:
    assert name(row_of(board, 0)) == "Landing 0, десант, not matched yet"

    board.assign(1)

    assert name(row_of(board, 0)) == "Landing 0, matched with Seishin"
    assert name(value_of(board, 1)) == "2, Seishin, matched with Landing 0"
    assert name(value_of(board, 0)) == "1, Rashin"


def test_a_match_is_announced(board: MatchBoard, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "quizapp.gui.components.match_board.announce", lambda _widget, text: said.append(text)
    )

    board.assign(1)

    assert said == ["Landing 0, matched with Seishin"]


# After the answer

DONE = (OptionState.RIGHT, OptionState.WRONG, OptionState.MISSED)


def answered(board: MatchBoard) -> None:
    board.show_given(("Rashin", "Odaejin", ""))
    board.show_items(rows(*DONE), values(OptionState.MISSED))


def test_the_verdict_says_what_was_given_and_what_is_true(board: MatchBoard) -> None:
    answered(board)

    assert name(row_of(board, 0)) == "Landing 0, right, Landing 0 was there."
    assert name(row_of(board, 1)) == "Landing 1, wrong, You said Odaejin, Landing 1 was there."
    assert name(row_of(board, 2)) == "Landing 2, left open, Landing 2 was there."


def test_the_value_left_over_tells_what_it_is_true_of(board: MatchBoard) -> None:
    answered(board)

    shown = [text.text() for text in board.findChildren(Text) if text.isVisible()]
    assert shown == ["Left over: Odaejin is a port."]


def test_after_the_answer_nothing_is_matched(qtbot: QtBot, board: MatchBoard) -> None:
    answered(board)

    with qtbot.assertNotEmitted(board.pairs_changed):
        board.assign(1)
        board.clear_current()
        QTest.mouseClick(row_of(board, 0), LEFT)

    assert not value_of(board, 0).isVisible()
    assert row_of(board, 0).focusPolicy() is Qt.FocusPolicy.NoFocus


def test_rows_widen_after_the_answer_and_stay_where_they_stood(board: MatchBoard) -> None:
    before = [row_of(board, index).geometry() for index in range(3)]

    answered(board)

    after = [row_of(board, index).geometry() for index in range(3)]
    assert [(r.top(), r.height()) for r in after] == [(r.top(), r.height()) for r in before]
    assert after[0].width() > before[0].width()


@pytest.mark.parametrize("width", [320, 640, 980])
@pytest.mark.parametrize("after", ["", LONG])
def test_the_verdict_never_changes_the_height(qtbot: QtBot, width: int, after: str) -> None:
    board = MatchBoard(rows(after=after), values())
    qtbot.addWidget(board)
    before = board.heightForWidth(width)

    board.show_items(rows(*DONE, after=after), values(OptionState.MISSED))

    assert board.heightForWidth(width) == before


def test_every_part_is_a_target_large_enough_and_lies_within(board: MatchBoard) -> None:
    parts = [*board.findChildren(MatchRow), *board.findChildren(MatchValue)]

    assert all(part.inner_rect().height() >= 24 for part in parts)
    assert all(board.rect().contains(part.geometry()) for part in parts)


def test_it_is_drawn_in_every_state(board: MatchBoard) -> None:
    blank = board.grab().toImage()
    board.assign(0)
    matched = board.grab().toImage()
    answered(board)

    assert blank != matched != board.grab().toImage()
