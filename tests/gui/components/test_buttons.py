"""Buttons: their sizes, keys, reasons, and the ring of keyboard focus."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPixmapCache
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.components.buttons import Button, ButtonKind, IconButton
from quizapp.gui.components.keycap import KeyCap, KeyHints
from quizapp.gui.components.layouts import Column
from quizapp.gui.components.themed import paint_kept
from quizapp.gui.theme import Colour, Scheme, ThemeHolder
from tests.gui.theme.conftest import PLAIN


def shown(qtbot: QtBot, *buttons: QWidget) -> QWidget:
    page = QWidget()
    column = Column(page, margins=12)
    column.add_all(*buttons)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    return page


def picture(button: QWidget) -> QImage:
    return button.grab().toImage()


@pytest.mark.parametrize(("large", "height"), [(False, 36), (True, 48)])
def test_a_button_is_as_tall_as_agreed_plus_the_rings_space(
    qtbot: QtBot, large: bool, height: int
) -> None:
    button = Button("Start", large=large)
    qtbot.addWidget(button)

    assert button.sizeHint().height() == height + 6


def test_an_ampersand_is_an_ampersand(qtbot: QtBot) -> None:
    button = Button("Land & sea")
    qtbot.addWidget(button)

    assert button.text() == "Land && sea"
    assert button.words == "Land & sea"
    assert button.shortcut().isEmpty()
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Land & sea"


def test_a_button_that_is_off_says_why(qtbot: QtBot) -> None:
    button = Button("Print")
    qtbot.addWidget(button)

    button.set_off("There is <nothing> to print.")

    assert not button.isEnabled()
    assert button.toolTip() == "<qt>There is &lt;nothing&gt; to print.</qt>"
    assert button.accessibleDescription() == "There is <nothing> to print."

    button.set_on()

    assert button.isEnabled()
    assert button.toolTip() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_the_focused_button(qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Next", ButtonKind.PRIMARY)
    qtbot.addWidget(button)

    with qtbot.waitSignal(button.clicked, timeout=500):
        qtbot.keyClick(button, key)


def test_shift_enter_is_left_to_the_page(qtbot: QtBot) -> None:
    button = Button("Sure")
    qtbot.addWidget(button)

    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


def test_the_ring_shows_for_keys_and_not_for_the_pointer(holder: ThemeHolder, qtbot: QtBot) -> None:
    button, other = Button("Print"), Button("Save")
    page = shown(qtbot, other, button)
    focus = holder.theme.colour(Colour.FOCUS)

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.focusWidget() is button
    assert picture(button).pixelColor(button.width() // 2, 0) != focus

    other.setFocus(Qt.FocusReason.TabFocusReason)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(button).pixelColor(button.width() // 2, 0) == focus
    assert picture(button).pixelColor(button.width() // 2, 1) == focus
    assert picture(button).pixelColor(button.width() // 2, 2) != focus


def test_the_pointer_is_seen_on_every_kind(qtbot: QtBot) -> None:
    for kind in ButtonKind:
        button = Button("Print", kind)
        qtbot.addWidget(button)
        before = picture(button)

        button.setDown(True)

        assert picture(button) != before


def test_a_key_cap_makes_room_for_itself(qtbot: QtBot) -> None:
    without, with_keys = Button("Sure"), Button("Sure", keys="Shift+Enter")
    qtbot.addWidget(without)
    qtbot.addWidget(with_keys)

    assert with_keys.sizeHint().width() > without.sizeHint().width() + 60

    with_keys.set_keys("")

    assert with_keys.sizeHint().width() == without.sizeHint().width()


def test_a_button_in_a_narrow_place_shortens_its_words(qtbot: QtBot) -> None:
    button = Button("A very long thing to do in one button " * 9, icon="play")
    qtbot.addWidget(button)

    assert button.minimumSizeHint().width() == 260
    button.resize(button.minimumSizeHint())
    assert not button.grab().isNull()


def test_an_icon_button_has_a_name_and_a_target_of_24_px(qtbot: QtBot) -> None:
    button = IconButton("undo-2", "Take back", keys="Ctrl+Z")
    qtbot.addWidget(button)

    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "Take back"
    assert spoken.role() is QAccessible.Role.Button
    assert button.toolTip() == "<qt>Take back (Ctrl+Z)</qt>"
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 24


def test_buttons_grow_with_the_text(holder: ThemeHolder, qtbot: QtBot) -> None:
    button = Button("Sure", keys="Enter", large=True)
    qtbot.addWidget(button)
    before = button.sizeHint()

    holder.choose(replace(PLAIN, text_scale=2.0))

    assert 1.5 < button.sizeHint().height() / before.height() <= 2


def test_a_key_cap_is_written_with_blanks(qtbot: QtBot) -> None:
    cap, plus = KeyCap("Ctrl+Z"), KeyCap("+")
    qtbot.addWidget(cap)
    qtbot.addWidget(plus)

    assert (cap.text(), plus.text()) == ("Ctrl Z", "+")
    assert cap.sizeHint().height() == 22


def test_key_hints_wrap_and_are_read_as_pairs(qtbot: QtBot) -> None:
    hints = KeyHints([("Enter", "next"), ("S", "sources"), ("Ctrl+Z", "take back")])
    qtbot.addWidget(hints)

    assert hints.text() == "Enter: next, S: sources, Ctrl Z: take back"
    assert hints.heightForWidth(600) == 22
    assert hints.heightForWidth(200) == 22 + 6 + 22


class Drawn(QWidget):
    """Counts how often it is drawn, in a colour that is `told`."""

    def __init__(self) -> None:
        super().__init__()
        self.colour, self.draws = Qt.GlobalColor.red, 0

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        paint_kept(self, (self.colour,), self._draw)

    def _draw(self, painter: QPainter) -> None:
        self.draws += 1
        painter.fillRect(self.rect(), self.colour)


def test_what_looks_as_before_is_painted_from_its_picture(qtbot: QtBot) -> None:
    QPixmapCache.clear()
    part = Drawn()
    qtbot.addWidget(part)
    part.resize(40, 30)
    first = picture(part)

    again = picture(part)

    assert part.draws == 1
    assert first == again


def test_another_look_and_another_size_are_drawn_anew(qtbot: QtBot) -> None:
    QPixmapCache.clear()
    part = Drawn()
    qtbot.addWidget(part)
    part.resize(40, 30)
    picture(part)

    part.colour = Qt.GlobalColor.blue
    assert picture(part).pixelColor(5, 5) == Qt.GlobalColor.blue
    part.resize(60, 30)
    assert picture(part).pixelColor(55, 5) == Qt.GlobalColor.blue

    assert part.draws == 3


def test_a_button_is_the_same_from_its_picture_in_every_look(
    holder: ThemeHolder, qtbot: QtBot
) -> None:
    QPixmapCache.clear()
    button = Button("Start", ButtonKind.PRIMARY, keys="Enter")
    page = shown(qtbot, button)
    light = picture(page)

    holder.choose(replace(PLAIN, scheme=Scheme.DARK))
    dark = picture(page)
    holder.choose(PLAIN)

    assert dark != light
    assert picture(page) == light
