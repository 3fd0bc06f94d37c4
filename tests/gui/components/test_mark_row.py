"""Rows to be ticked: by any hand, as many as one likes, and told apart from a choice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.components.layouts import Group
from quizapp.gui.components.mark_row import MarkRow
from quizapp.gui.components.option_row import OptionRow, OptionState

AFTER = "It was a party to the agreement."
VERDICTS = [state for state in OptionState if state is not OptionState.OPEN]


@pytest.fixture
def rows(qtbot: QtBot) -> Iterator[list[MarkRow]]:
    """Three rows of one question, in an active window."""
    group = Group()
    made = [MarkRow(number, f"Port {number}", "", AFTER) for number in (1, 2, 3)]
    group.parts.add_all(*made)
    qtbot.addWidget(group)
    with qtbot.waitActive(group):
        group.show()
    yield made
    group.close()


def name(row: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(row).text(QAccessible.Text.Name)


def test_rows_do_not_exclude_each_other(qtbot: QtBot, rows: list[MarkRow]) -> None:
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(rows[1], Qt.Key.Key_Space)

    assert [row.isChecked() for row in rows] == [True, True, False]


def test_a_second_time_takes_the_tick_away(qtbot: QtBot, rows: list[MarkRow]) -> None:
    rows[0].pick()
    with qtbot.waitSignal(rows[0].marked, timeout=500):
        rows[0].pick()

    assert not rows[0].isChecked()


def test_showing_a_tick_tells_nobody(qtbot: QtBot, rows: list[MarkRow]) -> None:
    """Or an answer that is shown again would count as a new one."""
    with qtbot.assertNotEmitted(rows[0].marked):
        rows[0].setChecked(True)


@pytest.mark.parametrize("state", VERDICTS)
def test_after_the_verdict_nothing_can_be_ticked(
    qtbot: QtBot, rows: list[MarkRow], state: OptionState
) -> None:
    row = rows[0]
    row.show_verdict(state)

    with qtbot.assertNotEmitted(row.marked):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        row.pick()

    assert not row.isChecked()


def test_a_row_is_a_check_box_with_a_state(rows: list[MarkRow]) -> None:
    rows[0].pick()

    spoken = QAccessible.queryAccessibleInterface(rows[0])

    assert spoken.role() is QAccessible.Role.CheckBox
    assert spoken.state().checked
    assert name(rows[0]) == "1, Port 1"


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (OptionState.RIGHT, "marked, and it fits"),
        (OptionState.WRONG, "marked, and it does not fit"),
        (OptionState.MISSED, "not marked, and it fits"),
        (OptionState.NOT_PICKED, "rightly not marked"),
    ],
)
def test_the_verdict_is_said_as_well_as_shown(
    rows: list[MarkRow], state: OptionState, said: str
) -> None:
    rows[0].show_verdict(state)

    assert name(rows[0]) == f"1, Port 1, {said}, {AFTER}"


@pytest.mark.parametrize("width", [300, 600, 900])
@pytest.mark.parametrize("state", VERDICTS)
def test_a_verdict_never_changes_the_height(
    rows: list[MarkRow], state: OptionState, width: int
) -> None:
    before = rows[0].heightForWidth(width)

    rows[0].show_verdict(state)

    assert rows[0].heightForWidth(width) == before


def test_a_tick_can_be_seen(rows: list[MarkRow]) -> None:
    """Not only by colour: the box has a tick in it."""
    looks = set()
    for on in (False, True):
        rows[0].setChecked(on)
        rows[0].show_verdict(OptionState.NOT_PICKED)
        looks.add(bytes(rows[0].grab().toImage().constBits()))

    assert len(looks) == 2


def test_the_words_leave_room_for_the_box(qtbot: QtBot) -> None:
    words = "A long name that goes on and on and on " * 3
    mark, option = MarkRow(1, words), OptionRow(1, words)
    qtbot.addWidget(mark)
    qtbot.addWidget(option)

    tallest = max(
        range(300, 900, 10), key=lambda w: mark.heightForWidth(w) - option.heightForWidth(w)
    )
    assert mark.heightForWidth(tallest) > option.heightForWidth(tallest)
