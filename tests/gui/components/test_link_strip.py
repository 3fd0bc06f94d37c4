"""The strip from cause to effect: what it says, and that nothing moves in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from quizapp.gui.components.link_strip import EndState, LinkEnd, LinkStrip
from quizapp.gui.theme import Colour, ThemeHolder
from tests.gui.theme.conftest import PLAIN

LONG = "The very long name of something that happened in the far east of the country"
CAUSE = LinkEnd("Cause", "The spark", EndState.KNOWN)
OPEN = LinkEnd("Effect", "", EndState.UNKNOWN)
PICKED = LinkEnd("Effect", LONG, EndState.PICKED)
RIGHT = LinkEnd("Effect", "The fire", EndState.RIGHT)


def a_strip(qtbot: QtBot, effect: LinkEnd = OPEN, width: int = 600) -> LinkStrip:
    strip = LinkStrip(["The spark", "The fire", LONG])
    qtbot.addWidget(strip)
    strip.show_ends(CAUSE, effect)
    strip.resize(width, strip.heightForWidth(width))
    return strip


def picture(strip: LinkStrip) -> QImage:
    return strip.grab().toImage()


@pytest.mark.parametrize(
    ("effect", "said"),
    [
        (OPEN, "Cause: The spark; Effect: ?"),
        (RIGHT, "Cause: The spark; Effect: The fire"),
    ],
)
def test_it_is_read_as_one_sentence(qtbot: QtBot, effect: LinkEnd, said: str) -> None:
    strip = a_strip(qtbot, effect)

    heard = QAccessible.queryAccessibleInterface(strip)

    assert heard.role() is QAccessible.Role.StaticText
    assert heard.text(QAccessible.Text.Name) == said


@pytest.mark.parametrize("width", [200, 400, 600, 900])
def test_nothing_moves_whatever_comes_to_stand_in_it(qtbot: QtBot, width: int) -> None:
    strip = a_strip(qtbot, OPEN, width)
    before = strip.heightForWidth(width)

    for effect in (PICKED, RIGHT):
        strip.show_ends(CAUSE, effect)
        assert strip.heightForWidth(width) == before


def test_in_a_narrow_place_the_ends_stand_under_each_other(qtbot: QtBot) -> None:
    wide, narrow = (a_strip(qtbot, OPEN, width).height() for width in (600, 400))

    assert narrow > 1.5 * wide


@pytest.mark.parametrize("width", [400, 600])
def test_every_state_of_an_end_looks_different(qtbot: QtBot, width: int) -> None:
    seen = set()
    for state in EndState:
        strip = a_strip(qtbot, LinkEnd("Effect", "The fire", state), width)
        seen.add(bytes(picture(strip).constBits()))

    assert len(seen) == len(EndState)


@pytest.mark.parametrize(
    ("effect", "edge"),
    [(PICKED, Colour.ACCENT), (RIGHT, Colour.RIGHT)],
)
def test_the_open_end_takes_the_colour_of_what_is_known(
    qtbot: QtBot, holder: ThemeHolder, effect: LinkEnd, edge: Colour
) -> None:
    strip = a_strip(qtbot, effect)

    shown = picture(strip).pixelColor(598, strip.height() // 2)
    assert shown == holder.theme.colour(edge)


def test_where_one_reads_from_the_right_the_cause_stands_at_the_right(
    qtbot: QtBot, holder: ThemeHolder
) -> None:
    strip = a_strip(qtbot, RIGHT)
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert picture(strip).pixelColor(1, strip.height() // 2) == holder.theme.colour(Colour.RIGHT)


def test_larger_text_makes_it_taller_at_once(qtbot: QtBot, holder: ThemeHolder) -> None:
    strip = a_strip(qtbot)
    before = strip.heightForWidth(1600)

    holder.choose(replace(PLAIN, text_scale=2.0))

    assert strip.heightForWidth(1600) > before
