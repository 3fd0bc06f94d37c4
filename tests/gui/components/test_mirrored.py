"""Painted parts where the language goes from right to left: what stood at the left stands as far
from the right, and every word and sign can still be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.components.badge import Badge
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.choosing import Switch
from quizapp.gui.components.fields import CheckBox
from quizapp.gui.components.figure import Plate
from quizapp.gui.components.icon import Icon
from quizapp.gui.components.keycap import KeyHints
from quizapp.gui.components.link_strip import EndState, LinkEnd, LinkStrip
from quizapp.gui.components.mark_row import MarkRow
from quizapp.gui.components.memory import Ladder, Meter, StrengthLegend
from quizapp.gui.components.option_row import OptionRow, OptionState
from quizapp.gui.components.order_list import OrderItem, OrderList
from quizapp.gui.components.text import Text
from quizapp.gui.components.timeline_strip import TimelineStrip
from quizapp.gui.components.week_bars import DayMinutes, WeekBars
from quizapp.gui.theme import Colour, Tone

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
SIZE = (420, 110)
INK = 40  # of 255: what differs so much from most of its row was drawn there
GAP = 12  # px: what stands nearer than this belongs together
ROUNDING = 4
Make = Callable[[], QWidget]


def an_option() -> QWidget:
    row = OptionRow(2, "Rashin", "Najin · 나진 · 羅津", "Landing of 12 August.")
    row.show_verdict(OptionState.WRONG)
    return row


def a_link() -> QWidget:
    strip = LinkStrip(["The landing", "The surrender"])
    strip.show_ends(
        LinkEnd("Cause", "The landing", EndState.KNOWN),
        LinkEnd("Effect", "", EndState.UNKNOWN),
    )
    return strip


def an_order() -> QWidget:
    return OrderList([OrderItem("a", "Rashin", ""), OrderItem("b", "Seishin", "")], "first", "last")


def a_plate() -> Plate:
    holder = QWidget()
    plate = Plate(holder)
    plate.setParent(None)
    plate.set_size(QSize(60, 40))
    return plate


PARTS: dict[str, Make] = {
    "button": lambda: Button("Leave", ButtonKind.QUIET, icon="chevron-left", keys="Esc"),
    "badge": lambda: Badge("sources disagree", Tone.DISP, icon="scale"),
    "check box": lambda: CheckBox("Landings & sea"),
    "switch": lambda: Switch("Read aloud"),
    "hints": lambda: KeyHints([("Enter", "sure"), ("F1", "all keys")]),
    "ladder": lambda: Ladder(2, "discriminate"),
    "legend": StrengthLegend,
    "meter": lambda: Meter("meter", 0.3),
    "option": an_option,
    "mark": lambda: MarkRow(1, "Rashin", "Najin"),
    "link": a_link,
    "order": an_order,
    "plate": a_plate,
    "text": lambda: Text("The landing at Rashin began on the twelfth, that at Seishin later."),
}
PICTURES: dict[str, Make] = {
    "week": lambda: WeekBars([DayMinutes("Mon", 12), DayMinutes("Tue", 1)]),
    "strip": lambda: TimelineStrip(30, "1 Aug", "30 Aug"),
}


def shown(make: Make, qtbot: QtBot, direction: Qt.LayoutDirection) -> QImage:
    holder = QWidget()
    part = make()
    part.setParent(holder)
    holder.setLayoutDirection(direction)
    part.resize(SIZE[0], min(SIZE[1], max(30, part.sizeHint().height())))
    qtbot.addWidget(holder)
    holder.resize(*SIZE)
    holder.show()
    return part.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def inked(image: QImage) -> list[int]:
    """The columns in which something was drawn, in order."""
    bits, line = image.constBits(), image.bytesPerLine()
    columns: set[int] = set()
    for y in range(image.height()):
        row = bytes(bits[y * line : y * line + image.width()])
        ground = Counter(row).most_common(1)[0][0]
        columns |= {x for x, value in enumerate(row) if abs(value - ground) > INK}
    return sorted(columns)


def runs(columns: Iterable[int]) -> list[tuple[int, int]]:
    """From where to where something stands, what is close taken together."""
    found = list(columns)
    cuts = [at for at, (one, next_) in enumerate(pairwise(found), 1) if next_ - one > GAP]
    edges = [0, *cuts, len(found)]
    return [(found[first], found[last - 1]) for first, last in pairwise(edges)] if found else []


@pytest.mark.parametrize("name", PARTS)
def test_what_stands_in_a_part_stands_mirrored(qtbot: QtBot, name: str) -> None:
    usual = shown(PARTS[name], qtbot, Qt.LayoutDirection.LeftToRight)
    mirrored = shown(PARTS[name], qtbot, RIGHT_TO_LEFT)

    wide = usual.width()
    wanted = [(wide - 1 - last, wide - 1 - first) for first, last in reversed(runs(inked(usual)))]
    found = runs(inked(mirrored))

    assert len(found) == len(wanted)
    for (first, last), (left, right) in zip(found, wanted, strict=True):
        assert abs(first - left) <= ROUNDING
        assert abs(last - right) <= ROUNDING


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_of_time_is_never_mirrored(qtbot: QtBot, name: str) -> None:
    usual = shown(PICTURES[name], qtbot, Qt.LayoutDirection.LeftToRight)

    assert shown(PICTURES[name], qtbot, RIGHT_TO_LEFT) == usual


@pytest.mark.parametrize(("icon", "turns"), [("chevron-left", True), ("search", False)])
def test_only_signs_that_point_the_way_are_turned(qtbot: QtBot, icon: str, turns: bool) -> None:
    usual = shown(lambda: Icon(icon, Colour.INK), qtbot, Qt.LayoutDirection.LeftToRight)

    mirrored = shown(lambda: Icon(icon, Colour.INK), qtbot, RIGHT_TO_LEFT)

    assert (mirrored != usual) is turns


def test_words_are_not_written_backwards(qtbot: QtBot) -> None:
    usual = shown(lambda: Text("FLEE"), qtbot, Qt.LayoutDirection.LeftToRight)
    mirrored = shown(lambda: Text("FLEE"), qtbot, RIGHT_TO_LEFT)

    assert letters(mirrored) == letters(usual)


def letters(image: QImage) -> QImage:
    """Just what was drawn."""
    columns = inked(image)
    return image.copy(columns[0], 0, columns[-1] - columns[0] + 1, image.height())


def test_the_pointer_marks_the_word_that_it_is_on(qtbot: QtBot) -> None:
    text = Text("Rashin and Seishin", selectable=True)
    text.setLayoutDirection(RIGHT_TO_LEFT)
    qtbot.addWidget(text)
    text.resize(400, 40)
    text.show()

    at = QPoint(text.width() - 12, text.height() // 2)
    QTest.mouseDClick(text, Qt.MouseButton.LeftButton, pos=at)

    assert text.selected_text == "Seishin"


def test_a_picture_is_pressed_where_it_is_seen(qtbot: QtBot) -> None:
    holder, plate = QWidget(), a_plate()
    plate.setParent(holder)
    holder.setLayoutDirection(RIGHT_TO_LEFT)
    qtbot.addWidget(holder)
    plate.resize(*SIZE)

    assert plate.hitButton(QPoint(SIZE[0] - 20, 20))
    assert not plate.hitButton(QPoint(20, 20))
