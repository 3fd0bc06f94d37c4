"""What every page owes to people who hear it, enlarge it, or never touch a mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QWidget,
)

from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE
from quizapp.gui.theme import Scheme, install_theme
from tests.gui.opened import until
from tests.gui.stage import CTRL, ENTER, Stage
from tests.gui.theme.conftest import PLAIN, RESOURCES

SMALL = (1024, 700)
SETTLING_MS = 100


def home(stage: Stage) -> None:
    stage.open()


def asked(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)


def answered(stage: Stage) -> None:
    asked(stage)
    stage.give(right=False)
    stage.press(ENTER)


def sources(stage: Stage) -> None:
    answered(stage)
    stage.press(Qt.Key.Key_S)


def ending(stage: Stage) -> None:
    stage.open()
    stage.play(4)


def settings(stage: Stage) -> None:
    stage.open()
    stage.press(Qt.Key.Key_Comma, CTRL)


def keys(stage: Stage) -> None:
    asked(stage)
    stage.press(Qt.Key.Key_F1)


def rail(number: int) -> Way:
    """The way to a place of the rail."""

    def go(stage: Stage) -> None:
        stage.open()
        stage.press(Qt.Key(Qt.Key.Key_0 + number), ALT)

    go.__name__ = PLACES_OF_RAIL[number]
    return go


PLACES_OF_RAIL = {2: "quiz", 3: "browse", 4: "timeline", 5: "map", 6: "statistics", 9: "profiles"}
ALT = Qt.KeyboardModifier.AltModifier
Way = Callable[[Stage], None]
PAGES = [home, asked, answered, sources, ending, settings, keys, *map(rail, PLACES_OF_RAIL)]
every_page = pytest.mark.parametrize("way", PAGES, ids=lambda way: way.__name__)


def controls(stage: Stage) -> list[QWidget]:
    """Everything that can be reached by Tab; a spin box speaks for the line inside it."""
    found = [part for part in stage.window.findChildren(QWidget) if part.isVisible()]
    reached = [part for part in found if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [part for part in reached if not isinstance(part.parent(), QAbstractSpinBox)]


@pytest.fixture
def large(qapp: QApplication, tmp_path: object) -> Iterator[Stage]:
    """The smallest window that must do, at twice the text size."""
    install_theme(qapp, RESOURCES, PLAIN).choose(replace(PLAIN, text_scale=2.0))
    made = Stage(str(tmp_path), SMALL)
    yield made
    made.window.close()
    made.window.deleteLater()
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)


def squeezed(stage: Stage) -> list[QWidget]:
    """The texts that are lower than their lines."""
    parts = [part for part in stage.inside.page.findChildren(Text) if part.isVisible()]
    return [part for part in parts if part.height() < part.heightForWidth(part.width()) - 1]


@every_page
def test_every_control_has_a_name_and_a_role(stage: Stage, way: Way) -> None:
    way(stage)

    for control in controls(stage):
        heard = QAccessible.queryAccessibleInterface(control)
        assert heard.text(QAccessible.Text.Name), control
        assert heard.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client), control


@every_page
def test_the_focus_is_somewhere_in_sight(stage: Stage, way: Way) -> None:
    way(stage)

    focused = stage.window.focusWidget()
    assert focused is not None
    assert focused.isVisible()


@every_page
def test_nothing_is_cut_off_sideways_at_twice_the_text_in_a_small_window(
    large: Stage, way: Way
) -> None:
    way(large)
    QTest.qWait(SETTLING_MS)

    assert (large.window.width(), large.window.height()) == SMALL
    for part in large.window.findChildren(QWidget):
        if part.isVisible() and part.width():
            right = part.mapTo(large.window, QPoint(part.width(), 0)).x()
            assert right <= large.window.width() + RING_SPACE, part
    for area in large.window.findChildren(QAbstractScrollArea):
        assert not area.isVisible() or area.horizontalScrollBar().maximum() == 0, area


@every_page
def test_every_text_has_the_height_its_lines_need(large: Stage, way: Way) -> None:
    way(large)

    until(lambda: squeezed(large) == [])


def test_the_buttons_of_an_answer_stay_in_sight_at_twice_the_text(large: Stage) -> None:
    asked(large)
    QTest.qWait(SETTLING_MS)

    buttons = [
        b for b in large.study.findChildren(QAbstractButton) if b.accessibleName() == "Don’t know"
    ]
    assert len(buttons) == 1
    lowest = buttons[0].mapTo(large.window, QPoint(0, buttons[0].height())).y()
    assert lowest <= large.window.height()


@pytest.mark.parametrize("height", [490, 560, 900])
def test_the_buttons_of_an_answer_stay_in_sight_beside_the_right_page(
    qapp: QApplication, tmp_path: object, height: int
) -> None:
    """Under a question that is too tall they stand still, and what can be answered scrolls."""
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)
    made = Stage(str(tmp_path), (1240, height))
    asked(made)
    QTest.qWait(SETTLING_MS)

    button = made.button("Don’t know")
    lowest = button.mapTo(made.window, QPoint(0, button.height())).y()
    top = button.mapTo(made.study, QPoint(0, 0)).y()
    assert lowest <= made.window.height()
    made.give()
    made.press(ENTER)
    QTest.qWait(SETTLING_MS)
    after = made.button("Next")
    assert abs(after.mapTo(made.study, QPoint(0, 0)).y() - top) < after.height()
    made.window.close()
    made.window.deleteLater()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_light_and_dark_reach_every_corner(
    stage: Stage, scheme: Scheme, qapp: QApplication
) -> None:
    answered(stage)
    install_theme(qapp, RESOURCES, PLAIN).choose(replace(PLAIN, scheme=scheme))
    QTest.qWait(SETTLING_MS)

    picture = stage.window.grab().toImage()
    spots = [(5, 5), (5, 795), (1235, 5), (1235, 795), (400, 700)]
    lights = [picture.pixelColor(x, y).lightness() for x, y in spots]

    assert all(light > 200 for light in lights) or scheme is Scheme.DARK
    assert all(light < 60 for light in lights) or scheme is Scheme.LIGHT


@pytest.mark.parametrize("width", [900, 1024, 1100, 1240, 1600])
def test_nothing_scrolls_sideways_at_any_width(
    qapp: QApplication, tmp_path: object, width: int
) -> None:
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)
    made = Stage(str(tmp_path), (width, 800))
    asked(made)
    QTest.qWait(SETTLING_MS)

    for area in made.window.findChildren(QAbstractScrollArea):
        assert not area.isVisible() or area.horizontalScrollBar().maximum() == 0, area
    made.window.close()
    made.window.deleteLater()
