"""The line on which a number is placed: by keys, by the pointer, and shown afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from quizapp.gui.components.number_line import NumberLine, TrueMark
from quizapp.gui.components.number_scale import NumberScale
from quizapp.gui.theme import Tone

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
MARKS = [TrueMark(900, 1200, "900 to 1,200 men", Tone.RIGHT)]


@pytest.fixture
def line(qtbot, holder):  # noqa: ARG001  the theme comes before widgets
    made = NumberLine("Place your answer", NumberScale(100, 10_000, True), "men", 1)
    made.resize(440, made.sizeHint().height())
    qtbot.addWidget(made)
    made.show()
    return made


def moved(line):
    told = []
    line.moved.connect(told.append)
    return told


@pytest.mark.parametrize(
    ("key", "modifiers", "number"),
    [
        (Qt.Key.Key_Right, NONE, 1020),
        (Qt.Key.Key_Up, NONE, 1020),
        (Qt.Key.Key_Left, NONE, 977),
        (Qt.Key.Key_Right, SHIFT, 1260),
        (Qt.Key.Key_Down, SHIFT, 794),
        (Qt.Key.Key_Home, NONE, 100),
        (Qt.Key.Key_End, NONE, 10_000),
    ],
)
def test_keys_move_the_handle_by_ratios(line, key, modifiers, number):
    told = moved(line)

    QTest.keyClick(line, key, modifiers)

    assert told == [number]
    assert line.number == number


def test_the_pointer_puts_the_handle_where_it_points(line):
    told = moved(line)
    middle = line.height() // 2

    for x in (-50, line.width() // 2, line.width() + 50):
        QTest.mousePress(line, Qt.MouseButton.LeftButton, NONE, QPoint(x, middle))
        QTest.mouseRelease(line, Qt.MouseButton.LeftButton, NONE, QPoint(x, middle))

    assert told == [100, 1000, 10_000]


def test_a_number_that_was_typed_moves_the_handle_without_an_echo(line):
    told = moved(line)

    line.place(2500)

    assert told == []
    assert line.number == 2500


def test_after_the_answer_the_handle_stays(line):
    line.place(2500)
    line.show_marks(MARKS)
    told = moved(line)

    QTest.keyClick(line, Qt.Key.Key_Right)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, NONE, QPoint(20, 20))

    assert told == []
    assert line.number == 2500


def test_a_screen_reader_finds_a_slider_with_its_number(line):
    line.place(2500)
    face = QAccessible.queryAccessibleInterface(line)

    assert face.role() is QAccessible.Role.Slider
    assert face.text(QAccessible.Text.Name) == "Place your answer"
    assert face.text(QAccessible.Text.Description) == "2,500 men"


def test_what_is_true_is_drawn_in_its_own_colour(line):
    before = line.grab().toImage()
    line.show_marks(MARKS)
    after = line.grab().toImage()
    ink = line.theme.tone(Tone.RIGHT).ink

    def coloured(image):
        spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(x, y) == ink for x, y in spots)

    assert coloured(before) == 0
    assert coloured(after) > 100
