"""The rail: three ways to take room, one place at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from quizapp.gui.components.rail import Rail, RailButton, RailItem, RailMenu, RailMode, rail_mode
from quizapp.gui.theme import ThemeHolder
from tests.gui.theme.conftest import PLAIN

GROUPS = [
    [RailItem("today", "Today", "sun", "Alt+1"), RailItem("quiz", "Quiz & more", "list-checks")],
    [RailItem("editor", "Deck editor", "pencil-ruler")],
]
BOTTOM = [RailItem("settings", "Settings", "settings")]


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    made = Rail(GROUPS, BOTTOM)
    qtbot.addWidget(made)
    made.resize(208, 600)
    return made


def items(rail: Rail) -> dict[str, QPushButton]:
    return {button.accessibleName(): button for button in rail.findChildren(QPushButton)}


@pytest.mark.parametrize(
    ("width", "scale", "mode"),
    [
        (1440, 1.0, RailMode.WIDE),
        (1200, 1.0, RailMode.WIDE),
        (1199, 1.0, RailMode.NARROW),
        (1024, 1.5, RailMode.NARROW),
        (899, 1.0, RailMode.MENU),
        (2880, 2.0, RailMode.MENU),
    ],
)
def test_the_rail_takes_the_room_there_is(
    holder: ThemeHolder, width: int, scale: float, mode: RailMode
) -> None:
    holder.choose(replace(PLAIN, text_scale=scale))

    assert rail_mode(width, holder.theme) is mode


@pytest.mark.parametrize(("mode", "width"), [(RailMode.WIDE, 208), (RailMode.NARROW, 80)])
def test_the_rail_has_its_width(rail: Rail, mode: RailMode, width: int) -> None:
    rail.set_mode(mode)

    assert rail.width() == width


def test_in_menu_mode_the_rail_is_hidden_and_comes_back(rail: Rail) -> None:
    rail.show()

    rail.set_mode(RailMode.MENU)
    assert not rail.isVisible()

    rail.set_mode(RailMode.WIDE)
    assert rail.isVisible()


def test_pressing_an_item_asks_to_go_there(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.chosen, timeout=500) as told:
        qtbot.mouseClick(items(rail)["Quiz & more"], Qt.MouseButton.LeftButton)

    assert told.args == ["quiz"]
    assert not items(rail)["Quiz & more"].isChecked()


def test_only_the_place_where_one_is_is_checked(rail: Rail) -> None:
    rail.set_current("quiz")
    rail.set_current("settings")

    checked = [name for name, item in items(rail).items() if item.isChecked()]
    assert checked == ["Settings"]
    assert QAccessible.queryAccessibleInterface(items(rail)["Settings"]).state().checked


def test_an_item_names_its_shortcut(rail: Rail) -> None:
    assert items(rail)["Today"].toolTip() == "<qt>Today (Alt+1)</qt>"


def test_an_items_word_can_change(rail: Rail) -> None:
    rail.set_word("settings", "Minji")

    assert "Minji" in items(rail)


def test_the_menu_offers_the_same_places(qtbot: QtBot) -> None:
    menu_button = RailMenu([*GROUPS, BOTTOM])
    qtbot.addWidget(menu_button)
    menu_button.set_current("quiz")

    actions = [action for action in menu_button.build_menu().actions() if action.text()]

    assert [action.data() for action in actions] == ["today", "quiz", "editor", "settings"]
    assert [action.isChecked() for action in actions] == [False, True, False, False]
    assert actions[1].text() == "Quiz && more"


def test_a_place_chosen_in_the_menu_is_told(qtbot: QtBot) -> None:
    menu_button = RailMenu(GROUPS)
    qtbot.addWidget(menu_button)
    menu = menu_button.build_menu()

    with qtbot.waitSignal(menu_button.chosen, timeout=500) as told:
        menu.actions()[0].trigger()

    assert told.args == ["today"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_place_is_pressed_by_enter_as_by_space(qtbot: QtBot, key: Qt.Key) -> None:
    rail = Rail(GROUPS, BOTTOM)
    qtbot.addWidget(rail)
    button = rail.findChildren(RailButton)[1]

    with qtbot.waitSignal(rail.chosen, timeout=500) as told:
        QTest.keyClick(button, key)

    assert told.args == [button.key]
