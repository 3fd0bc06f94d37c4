"""Option rows: picked by any hand, told by verdicts, and never moving in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.components.layouts import Group
from quizapp.gui.components.option_row import OptionRow, OptionState
from quizapp.gui.theme import Colour, Movement, ThemeHolder
from tests.gui.theme.conftest import PLAIN

AFTER = "Taken on 12 August, the day before; most of the garrison had left."
VERDICTS = [state for state in OptionState if state is not OptionState.OPEN]


def a_row(qtbot: QtBot, note: str = "Najin · 나진 · 羅津", after: str = AFTER) -> OptionRow:
    row = OptionRow(1, "Rashin", note, after)
    qtbot.addWidget(row)
    row.resize(600, row.heightForWidth(600))
    return row


@pytest.fixture
def rows(qtbot: QtBot) -> Iterator[list[OptionRow]]:
    """Three rows of one choice, in an active window."""
    group = Group()
    made = [OptionRow(number, f"Port {number}") for number in (1, 2, 3)]
    group.parts.add_all(*made)
    qtbot.addWidget(group)
    with qtbot.waitActive(group):
        group.show()
    yield made
    group.close()


def name(row: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(row).text(QAccessible.Text.Name)


def test_a_row_is_seventy_px_tall_plus_the_rings_space(qtbot: QtBot) -> None:
    assert a_row(qtbot).heightForWidth(600) == 76


@pytest.mark.parametrize("state", VERDICTS)
@pytest.mark.parametrize("after", ["", AFTER, AFTER * 4])
@pytest.mark.parametrize("width", [300, 600, 900])
def test_a_verdict_never_changes_the_height(
    qtbot: QtBot, state: OptionState, after: str, width: int
) -> None:
    row = a_row(qtbot, after=after)
    before = row.heightForWidth(width)

    row.show_verdict(state)

    assert row.heightForWidth(width) == before


def test_long_words_wrap_instead_of_being_cut(qtbot: QtBot) -> None:
    row = OptionRow(1, "A long name that goes on " * 8, "other names " * 20)
    qtbot.addWidget(row)

    assert row.heightForWidth(400) > row.heightForWidth(900) > 76


def test_rows_of_one_choice_exclude_each_other(qtbot: QtBot, rows: list[OptionRow]) -> None:
    first, second, _third = rows

    first.pick()
    with qtbot.waitSignal(second.picked, timeout=500) as told:
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)

    assert told.args == [2]
    assert (first.isChecked(), second.isChecked()) == (False, True)


def test_arrow_keys_move_the_pick(qtbot: QtBot, rows: list[OptionRow]) -> None:
    first, second, _third = rows
    first.setFocus(Qt.FocusReason.TabFocusReason)
    first.pick()

    qtbot.keyClick(first, Qt.Key.Key_Down)

    assert second.isChecked()
    assert second.hasFocus()


def test_a_click_anywhere_on_the_row_picks_it(qtbot: QtBot) -> None:
    row = a_row(qtbot)

    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())

    assert row.isChecked()


def test_a_pick_can_be_taken_back(qtbot: QtBot) -> None:
    row = a_row(qtbot)
    row.pick()

    row.unpick()

    assert not row.isChecked()


@pytest.mark.parametrize("state", VERDICTS)
def test_after_the_verdict_nothing_can_be_picked(qtbot: QtBot, state: OptionState) -> None:
    row = a_row(qtbot)
    row.show_verdict(state)

    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    row.pick()

    assert not row.isChecked()


def test_a_row_is_a_radio_button_with_a_state(qtbot: QtBot) -> None:
    row = a_row(qtbot)
    row.pick()

    spoken = QAccessible.queryAccessibleInterface(row)

    assert spoken.role() is QAccessible.Role.RadioButton
    assert spoken.state().checked
    assert name(row) == "1, Rashin, Najin · 나진 · 羅津"


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (OptionState.RIGHT, "your answer, right"),
        (OptionState.WRONG, "your answer, wrong"),
        (OptionState.MISSED, "this was the right answer"),
        (OptionState.ANOTHER_SOURCE, "your answer, right for another source"),
    ],
)
def test_the_verdict_is_said_as_well_as_shown(qtbot: QtBot, state: OptionState, said: str) -> None:
    row = a_row(qtbot)

    row.show_verdict(state)

    assert name(row) == f"1, Rashin, {said}, {AFTER}"


def test_an_option_not_picked_tells_what_it_is_true_of(qtbot: QtBot) -> None:
    row = a_row(qtbot)

    row.show_verdict(OptionState.NOT_PICKED)

    assert name(row) == f"1, Rashin, {AFTER}"


@pytest.mark.parametrize(
    ("state", "edge"),
    [
        (OptionState.RIGHT, Colour.RIGHT),
        (OptionState.WRONG, Colour.WRONG),
        (OptionState.MISSED, Colour.RIGHT),
        (OptionState.ANOTHER_SOURCE, Colour.DISP),
        (OptionState.NOT_PICKED, Colour.LINE),
    ],
)
def test_a_verdict_colours_the_edge(
    holder: ThemeHolder, qtbot: QtBot, state: OptionState, edge: Colour
) -> None:
    row = a_row(qtbot)

    row.show_verdict(state)

    assert row.grab().toImage().pixelColor(300, 3) == holder.theme.colour(edge)


def test_every_state_looks_different(qtbot: QtBot) -> None:
    seen = set()
    for state in OptionState:
        row = a_row(qtbot, after="")
        row.show_verdict(state)
        seen.add(bytes(row.grab().toImage().constBits()))

    assert len(seen) == len(OptionState)


@pytest.mark.parametrize("state", OptionState)
def test_what_is_drawn_ahead_looks_the_same_and_is_painted(
    qtbot: QtBot, state: OptionState
) -> None:
    row, other = a_row(qtbot), a_row(qtbot)
    for one in (row, other):
        one.resize(560, 76)
        one.pick()
    row.draw_ahead(state)
    assert row.state is OptionState.OPEN
    painted: list[OptionState] = []
    drawing = row._draw
    row._draw = lambda look, painter: (painted.append(row.state), drawing(look, painter))  # type: ignore[method-assign]

    for one in (row, other):
        one.show_verdict(state)

    assert row.grab().toImage() == other.grab().toImage()
    assert painted == []
    row.resize(561, 76)
    row.grab()
    assert painted == [state]


def test_with_motion_the_verdict_fades_in(holder: ThemeHolder, qtbot: QtBot) -> None:
    holder.choose(replace(PLAIN, movement=Movement.FULL))
    row = a_row(qtbot)
    row.show()

    row.show_verdict(OptionState.RIGHT)
    first = row.grab().toImage().pixelColor(300, 3)
    qtbot.waitUntil(
        lambda: row.grab().toImage().pixelColor(300, 3) == holder.theme.colour(Colour.RIGHT),
        timeout=2000,
    )

    assert first != holder.theme.colour(Colour.RIGHT)


@pytest.mark.parametrize("width", [260, 420, 900])
def test_a_layout_gives_a_row_all_the_height_it_needs(qtbot: QtBot, width: int) -> None:
    group = Group()
    row = OptionRow(1, "A long name that goes on and on", AFTER, AFTER)
    group.parts.add(row)
    group.parts.addStretch(1)
    qtbot.addWidget(group)
    group.resize(width, 900)
    group.show()
    QApplication.processEvents()

    assert row.height() == row.heightForWidth(row.width())


def test_no_row_is_taller_because_of_what_is_said_of_it_afterwards(qtbot: QtBot) -> None:
    group = Group()
    rows = [OptionRow(1, "Rashin", after=AFTER * 3), OptionRow(2, "Seishin", after="Short.")]
    group.parts.add_all(*rows)
    qtbot.addWidget(group)

    heights = {row.heightForWidth(500) for row in rows}

    assert len(heights) == 1


def test_a_row_of_which_nothing_is_told_afterwards_stands_as_the_others(qtbot: QtBot) -> None:
    """Before the answer nothing shows which rows will say more: that may be the right one alone."""
    group = Group()
    rows = [OptionRow(1, "Same", after=AFTER), OptionRow(1, "Same")]
    group.parts.add_all(*rows)
    qtbot.addWidget(group)
    group.show()
    qtbot.waitExposed(group)

    told, untold = (row.grab().toImage() for row in rows)
    assert told == untold
