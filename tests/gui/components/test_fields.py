"""Fields, switches and segments: named, sized, and closed after the answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.components.choosing import Segment, Switch
from quizapp.gui.components.fields import (
    AnswerEntry,
    CheckBox,
    ComboBox,
    EntryState,
    Field,
    Slider,
    SpinBox,
)
from quizapp.gui.theme import Colour, ThemeHolder
from tests.gui.theme.conftest import PLAIN


def spoken(widget: QWidget) -> tuple[str, QAccessible.Role]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name), interface.role()


@pytest.mark.parametrize(
    ("widget", "role"),
    [
        (lambda: AnswerEntry("Your answer"), QAccessible.Role.EditableText),
        (lambda: Field("Your answer", icon="search"), QAccessible.Role.EditableText),
        (lambda: SpinBox("Your answer", 0, 9), QAccessible.Role.SpinBox),
        (lambda: ComboBox("Your answer"), QAccessible.Role.ComboBox),
        (lambda: Slider("Your answer", 0, 9), QAccessible.Role.Slider),
        (lambda: CheckBox("Your answer"), QAccessible.Role.CheckBox),
        (lambda: Switch("Your answer"), QAccessible.Role.CheckBox),
    ],
)
def test_every_field_has_a_name_and_a_role(
    qtbot: QtBot, widget: type[QWidget], role: QAccessible.Role
) -> None:
    field = widget()
    qtbot.addWidget(field)

    assert spoken(field) == ("Your answer", role)
    assert max(field.sizeHint().height(), field.minimumHeight()) >= 24


def test_the_answers_entry_is_56_px_tall(qtbot: QtBot) -> None:
    entry = AnswerEntry("Your answer", "Latin, 한글, 漢字")
    qtbot.addWidget(entry)

    assert entry.height() == 56
    assert entry.placeholderText() == "Latin, 한글, 漢字"


def test_an_answered_entry_is_closed_and_can_be_opened_again(qtbot: QtBot) -> None:
    entry = AnswerEntry("Your answer")
    qtbot.addWidget(entry)

    entry.show_verdict(EntryState.NEARLY)
    qtbot.keyClicks(entry, "Chistyakov")
    assert (entry.text(), entry.state) == ("", EntryState.NEARLY)

    entry.show_verdict(EntryState.OPEN)
    qtbot.keyClicks(entry, "Chistyakov")
    assert entry.text() == "Chistyakov"


def test_the_focus_lies_on_the_fields_border(holder: ThemeHolder, qtbot: QtBot) -> None:
    entry = AnswerEntry("Your answer")
    qtbot.addWidget(entry)
    with qtbot.waitActive(entry):
        entry.show()
    entry.setFocus()

    image = entry.grab().toImage()

    focus = holder.theme.colour(Colour.FOCUS)
    assert image.pixelColor(entry.width() // 2, 0) == focus
    assert image.pixelColor(entry.width() // 2, 1) == focus


def test_fields_grow_with_the_text(holder: ThemeHolder, qtbot: QtBot) -> None:
    entry, field = AnswerEntry("Your answer"), Field("Find")
    qtbot.addWidget(entry)
    qtbot.addWidget(field)

    holder.choose(replace(PLAIN, text_scale=2.0))

    assert entry.height() == 2 * 28 + 35
    assert field.height() == 2 * 20 + 20


def test_a_switch_is_pressed_anywhere_and_by_space(qtbot: QtBot) -> None:
    switch = Switch("Read aloud")
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())

    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert switch.isChecked()

    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()


def test_a_switch_shows_its_state_by_more_than_colour(holder: ThemeHolder, qtbot: QtBot) -> None:
    """The knob lies at the end when on, so the two differ without any colour."""
    switch = Switch("Read aloud")
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    middle = switch.height() // 2

    switch.setChecked(True)
    on = switch.grab().toImage()

    theme = holder.theme
    assert on.pixelColor(switch.width() - 14, middle) == theme.colour(Colour.ON_ACCENT)
    assert on.pixelColor(14, middle) == theme.colour(Colour.ACCENT)


def test_a_segment_tells_what_the_person_chose_and_not_what_was_set(qtbot: QtBot) -> None:
    segment = Segment("Theme", ["System", "Light", "Dark & deep"])
    qtbot.addWidget(segment)
    segment.show()

    with qtbot.assertNotEmitted(segment.chosen):
        segment.set_index(1)
    with qtbot.waitSignal(segment.chosen, timeout=500) as told:
        qtbot.mouseClick(segment.findChildren(QRadioButton)[2], Qt.MouseButton.LeftButton)

    assert told.args == [2]
    assert segment.index == 2


def test_a_segments_words_are_radio_buttons_of_its_name(qtbot: QtBot) -> None:
    segment = Segment("Theme", ["System", "Dark & deep"])
    qtbot.addWidget(segment)

    part = segment.findChildren(QRadioButton)[1]

    assert spoken(part) == ("Dark & deep", QAccessible.Role.RadioButton)
    assert part.accessibleDescription() == "Theme"
    assert segment.index == -1


def test_a_box_can_be_ticked_by_its_words(qtbot: QtBot) -> None:
    box = CheckBox("Landings & sea")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())

    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 6, 12))

    assert box.isChecked()


@pytest.mark.parametrize(
    "widget",
    [
        lambda: AnswerEntry("Your answer"),
        lambda: Field("Your answer"),
        lambda: SpinBox("Your answer", 0, 9),
        lambda: ComboBox("Your answer"),
        lambda: Slider("Your answer", 0, 9),
    ],
)
def test_alt_and_a_digit_lead_out_of_every_field(qtbot: QtBot, widget: type[QWidget]) -> None:
    field = widget()
    qtbot.addWidget(field)
    if isinstance(field, ComboBox):
        field.addItems(["1", "5"])
    before = spoken_value(field)
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier, "5")

    QApplication.sendEvent(field, pressed)

    assert not pressed.isAccepted()
    assert spoken_value(field) == before


def spoken_value(field: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Value)
