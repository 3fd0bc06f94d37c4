"""Qt's own parts in our look, and the binding's count of None."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QScrollBar, QStyle, QStyleOptionSlider, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.components.fields import AnswerEntry, ComboBox, EntryState, Slider, SpinBox
from quizapp.gui.theme import Colour, Scheme, ThemeHolder
from quizapp.gui.theme.paint import framed
from tests.gui.theme.conftest import PLAIN
from tests.scale import scaled


def grab(qtbot: QtBot, widget: QWidget, width: int = 200) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(width, widget.sizeHint().height())
    return widget.grab().toImage()


def test_a_field_has_an_edge_of_three_to_one(holder: ThemeHolder, qtbot: QtBot) -> None:
    image = grab(qtbot, AnswerEntry("Your answer"))

    assert image.pixelColor(100, 0) == holder.theme.colour(Colour.EDGE)
    assert image.pixelColor(100, 1) == holder.theme.colour(Colour.SURFACE)


@pytest.mark.parametrize(
    ("state", "colour"),
    [
        (EntryState.NEARLY, Colour.NEAR),
        (EntryState.WRONG, Colour.WRONG),
        (EntryState.RIGHT, Colour.RIGHT),
    ],
)
def test_a_verdict_colours_the_border(
    holder: ThemeHolder, qtbot: QtBot, state: EntryState, colour: Colour
) -> None:
    entry = AnswerEntry("Your answer")
    entry.show_verdict(state)

    image = grab(qtbot, entry)

    assert image.pixelColor(100, 0) == image.pixelColor(100, 1) == holder.theme.colour(colour)


@pytest.mark.parametrize(
    "make", [lambda: SpinBox("New facts", 0, 9), lambda: ComboBox("Deck"), QLineEdit]
)
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_native_fields_have_our_edge_in_both_schemes(
    holder: ThemeHolder, qtbot: QtBot, make: type[QWidget], scheme: Scheme
) -> None:
    holder.choose(replace(PLAIN, scheme=scheme))
    holder.dress_natives()

    image = grab(qtbot, make())

    assert holder.theme.colour(Colour.EDGE).name() in colours_of(image)


def test_a_slider_is_filled_up_to_its_handle(holder: ThemeHolder, qtbot: QtBot) -> None:
    slider = Slider("Text size", 0, 100)
    slider.setValue(50)

    image = grab(qtbot, slider)

    middle = image.height() // 2
    assert image.pixelColor(40, middle) == holder.theme.colour(Colour.ACCENT)
    assert image.pixelColor(160, middle) == holder.theme.colour(Colour.M0)


def colours_of(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def scroll_part(value: int, part: QStyle.SubControl) -> QRect:
    bar = QScrollBar(Qt.Orientation.Vertical)
    bar.setRange(0, 900)
    bar.setPageStep(100)
    bar.setValue(value)
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    option.rect = QRect(QPoint(0, 0), QPoint(11, 399))
    control = QStyle.ComplexControl.CC_ScrollBar
    return bar.style().subControlRect(control, option, part, bar)


@pytest.mark.parametrize(("value", "top"), [(0, 0), (450, 180), (900, 360)])
def test_a_scroll_bars_handle_lies_where_the_page_is(
    holder: ThemeHolder, value: int, top: int
) -> None:
    holder.dress_natives()

    handle = scroll_part(value, QStyle.SubControl.SC_ScrollBarSlider)

    assert (handle.top(), handle.height()) == (top, 40)


def test_a_scroll_bar_has_no_buttons(holder: ThemeHolder) -> None:
    holder.dress_natives()

    assert scroll_part(0, QStyle.SubControl.SC_ScrollBarAddLine).isEmpty()
    assert scroll_part(0, QStyle.SubControl.SC_ScrollBarGroove).height() == 400


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_painting_does_not_use_up_none(holder: ThemeHolder) -> None:
    """PySide6 6.12.0 loses one reference to None with each void call and then aborts."""
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    fill, edge = holder.theme.colour(Colour.SURFACE), holder.theme.colour(Colour.EDGE)
    rect = QRect(2, 2, 30, 30).toRectF()
    before = sys.getrefcount(None)

    with QPainter(image) as painter:
        for _call in range(scaled(20_000, 100_000) // 3):
            painter.setPen(QColor(edge))
            framed(painter, rect, 6, fill, edge)

    assert abs(sys.getrefcount(None) - before) < 1000


@pytest.mark.parametrize("value", [0, 100])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_sliders_handle_is_whole_at_either_end(
    holder: ThemeHolder, qtbot: QtBot, value: int, scale: float
) -> None:
    holder.choose(replace(PLAIN, text_scale=scale))
    slider = Slider("Text size", 0, 100)
    slider.setValue(value)

    image = grab(qtbot, slider)

    accent = holder.theme.colour(Colour.ACCENT)
    above = round(image.height() / 2 - 6 * scale)  # above the groove, inside the handle
    spots = [x for x in range(200) if image.pixelColor(x, above) == accent]
    assert spots
    assert min(spots) >= 3
    assert max(spots) <= 196
