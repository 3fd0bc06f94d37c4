"""The list that is put in order: by keys, by two clicks, by dragging; and said aloud."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quizapp.gui.components.option_row import OptionState
from quizapp.gui.components.order_list import OrderItem, OrderList, OrderSlot

ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
UP, DOWN, SPACE = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space
LONG = "The landing, of which much more could be said than that, took place in August. " * 3


def items(state: OptionState = OptionState.OPEN, *, after: str = "") -> list[OrderItem]:
    """Four things, of which the second and third stand in each other's place."""
    places = (1, 3, 2, 4) if state is not OptionState.OPEN else (0, 0, 0, 0)
    return [
        OrderItem(key, f"Event {key}", after or f"Event {key} was in August.", state, place)
        for key, place in zip("abcd", places, strict=True)
    ]


@pytest.fixture
def order(qtbot: QtBot) -> Iterator[OrderList]:
    """Four things in an active window, the focus on the first."""
    made = OrderList(items(), "first", "last")
    qtbot.addWidget(made)
    made.resize(600, made.heightForWidth(600))
    with qtbot.waitActive(made):
        made.show()
    made.focus_list()
    yield made
    made.close()


def slots(order: OrderList) -> list[OrderSlot]:
    return sorted(order.findChildren(OrderSlot), key=lambda slot: slot.place)


def focused(order: OrderList) -> int:
    return next(slot.place for slot in slots(order) if slot.hasFocus())


def press(order: OrderList, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(slots(order)[focused(order)], key, modifiers)


def name(order: OrderList, place: int) -> str:
    spoken = QAccessible.queryAccessibleInterface(slots(order)[place])
    return spoken.text(QAccessible.Text.Name)


def order_of(order: OrderList) -> str:
    return "".join(order.keys)


def test_arrow_keys_walk_and_stop_at_the_ends(order: OrderList) -> None:
    press(order, UP, DOWN, DOWN, DOWN, DOWN)

    assert focused(order) == 3
    assert order_of(order) == "abcd"


def test_alt_and_an_arrow_carry_a_thing_and_the_focus_goes_along(
    qtbot: QtBot, order: OrderList
) -> None:
    with qtbot.waitSignal(order.order_changed, timeout=500) as told:
        press(order, DOWN, modifiers=ALT)

    assert told.args == [("b", "a", "c", "d")]
    assert focused(order) == 1


def test_nothing_is_carried_beyond_the_ends(qtbot: QtBot, order: OrderList) -> None:
    with qtbot.assertNotEmitted(order.order_changed):
        press(order, UP, modifiers=ALT)


def test_space_lifts_arrows_carry_and_space_drops(order: OrderList) -> None:
    press(order, SPACE, DOWN, DOWN, SPACE)
    assert (order_of(order), focused(order)) == ("bcad", 2)

    press(order, DOWN)  # dropped: arrows only walk again

    assert (order_of(order), focused(order)) == ("bcad", 3)


def test_a_click_lifts_and_a_second_click_puts_it_there(order: OrderList) -> None:
    first, *_, last = slots(order)

    QTest.mouseClick(last, LEFT)
    assert last.is_lifted
    QTest.mouseClick(first, LEFT)

    assert order_of(order) == "dabc"
    assert not any(slot.is_lifted for slot in slots(order))


def test_a_second_click_on_the_same_thing_lets_it_be(order: OrderList) -> None:
    QTest.mouseClick(slots(order)[1], LEFT)
    QTest.mouseClick(slots(order)[1], LEFT)

    assert order_of(order) == "abcd"
    assert not slots(order)[1].is_lifted


def test_the_arrows_of_a_row_are_buttons_for_the_pointer(order: OrderList) -> None:
    slot = slots(order)[1]
    down = QPoint(slot.width() - 20, slot.height() // 2)

    QTest.mouseClick(slot, LEFT, NONE, down)

    assert order_of(order) == "acbd"


def test_a_thing_is_dragged_to_its_place(order: OrderList) -> None:
    slot = slots(order)[0]
    tall = slots(order)[1].y() - slot.y()
    start = QPoint(200, slot.height() // 2)

    QTest.mousePress(slot, LEFT, NONE, start)
    for step in (tall // 2, tall, 2 * tall):
        QTest.mouseMove(slot, start + QPoint(0, step))
    assert order_of(order) == "bcad"
    QTest.mouseRelease(slot, LEFT, NONE, start + QPoint(0, 2 * tall))

    assert focused(order) == 2
    assert not any(one.is_lifted for one in slots(order))


def test_place_and_thing_are_said_and_whether_it_is_lifted(order: OrderList) -> None:
    assert name(order, 1) == "2 of 4, Event b"

    press(order, SPACE)

    spoken = QAccessible.queryAccessibleInterface(slots(order)[0])
    assert spoken.role() is QAccessible.Role.Button
    assert "lifted" in spoken.text(QAccessible.Text.Description)


def test_a_move_is_announced(order: OrderList, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "quizapp.gui.components.order_list.announce", lambda _widget, text: said.append(text)
    )

    press(order, SPACE, DOWN)

    assert said == ["1 of 4, Event a, lifted", "2 of 4, Event a, lifted"]


def test_after_the_answer_nothing_is_carried(order: OrderList) -> None:
    order.show_items(items(OptionState.WRONG))
    slot = slots(order)[0]

    QTest.keyClick(slot, DOWN, ALT)
    QTest.keyClick(slot, SPACE)
    QTest.mouseClick(slot, LEFT)
    QTest.mouseClick(slots(order)[2], LEFT)

    assert order_of(order) == "abcd"
    assert slot.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_verdict_says_where_a_thing_belongs_and_when_it_was(order: OrderList) -> None:
    order.show_items(items(OptionState.WRONG))

    assert name(order, 0) == "1 of 4, in its right place, Event a was in August."
    assert name(order, 1) == "2 of 4, belongs in place 3, Event b was in August."


@pytest.mark.parametrize("width", [300, 600, 900])
@pytest.mark.parametrize("after", ["", LONG])
def test_the_verdict_never_changes_the_height(qtbot: QtBot, width: int, after: str) -> None:
    order = OrderList(items(after=after), "first", "last")
    qtbot.addWidget(order)
    before = order.heightForWidth(width)

    order.show_items(items(OptionState.WRONG, after=after))

    assert order.heightForWidth(width) == before


def test_every_row_is_a_target_large_enough(order: OrderList) -> None:
    assert all(slot.inner_rect().height() >= 24 for slot in slots(order))


def test_it_is_drawn_in_every_state(order: OrderList) -> None:
    blank = order.grab().toImage()

    order.show_items(items(OptionState.WRONG))
    wrong = order.grab().toImage()
    order.show_items(items(OptionState.RIGHT))

    assert wrong != blank
    assert order.grab().toImage() != wrong
