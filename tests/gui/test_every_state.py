"""What every page in every state owes: targets one can hit, and a layout that mirrors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QStackedWidget,
    QWidget,
)

from quizapp.gui.theme import install_theme
from quizapp.gui.touring import let_pass
from quizapp.gui.window import MainWindow
from tests.gui.every_state import Looking
from tests.gui.theme.conftest import PLAIN, RESOURCES

LEAST_TARGET = 24
"""px, WCAG 2.2 2.5.8."""
ROUNDING = 2
"""px by which a mirrored place may differ: halves are rounded away from either side."""
TARGETS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractSlider)
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
Offences = set[str]


class Watch:
    """Notes what is wrong with each state of the window."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.states: list[str] = []
        self.small: Offences = set()
        self.unmirrored: Offences = set()
        self.outside: Offences = set()

    def look(self, state: str, window: MainWindow) -> None:
        """Measure one state, mirror it, measure that, and turn it back."""
        self.states.append(state)
        self.small |= {f"{state}: {said}" for said in small_targets(window)}
        before = places(window)
        self._turn(RIGHT_TO_LEFT)
        self.unmirrored |= {f"{state}: {said}" for said in not_mirrored(window, before)}
        self.outside |= {f"{state}: {said}" for said in outside(window)}
        self._turn(LEFT_TO_RIGHT)

    def _turn(self, direction: Qt.LayoutDirection) -> None:
        self._app.setLayoutDirection(direction)
        for _time in range(2):  # what follows the look, and then the layouts
            let_pass(5)


def small_targets(window: QWidget) -> Iterator[str]:
    """Every part that takes a click and is less than 24 px wide or tall, rings left out."""
    for part in visible(window):
        if isinstance(part, QAbstractItemView):
            yield from _small_rows(part)
        elif isinstance(part, TARGETS) and not isinstance(part, QScrollBar) and takes_clicks(part):
            space = 2 * getattr(part, "ring_space", 0)
            wide, tall = part.width() - space, part.height() - space
            if min(wide, tall) < LEAST_TARGET:
                yield f"{called(part)} is {wide} x {tall}"


def _small_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if isinstance(view, QHeaderView) or model is None or not model.rowCount():
        return
    tall = view.visualRect(view.indexAt(QPoint(view.viewport().width() // 2, 2))).height()
    if 0 < tall < LEAST_TARGET:
        yield f"a row of {called(view)} is {tall} px tall"


def takes_clicks(part: QWidget) -> bool:
    """A field within a spin box or a combo box is as large as those."""
    within = isinstance(part.parent(), QAbstractSpinBox | QComboBox)
    return not within and not part.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def places(window: QWidget) -> dict[QWidget, tuple[QRect, int]]:
    """Where each part lies in its parent, and how wide that is."""
    return {part: (part.geometry(), room_of(part)) for part in laid_out(window)}


def not_mirrored(window: QWidget, before: dict[QWidget, tuple[QRect, int]]) -> Iterator[str]:
    """Every part that does not lie as far from the right as it lay from the left."""
    for part in laid_out(window):
        if part not in before or part.window() is not window:
            continue
        was, room = before[part]
        now, room_now = part.geometry(), room_of(part)
        wanted = room - was.x() - was.width()
        if room == room_now and abs(now.x() - wanted) > ROUNDING:
            yield f"{called(part)} lies at {now.x()} instead of {wanted}"


def room_of(part: QWidget) -> int:
    holder = part.parentWidget()
    return holder.width() if holder is not None else part.width()


def laid_out(window: QWidget) -> Iterator[QWidget]:
    """The parts that a mirrored layout moves: pictures say themselves that they keep theirs."""
    for part in visible(window):
        if part.isWindow() or keeps_direction(part.parentWidget()):
            continue
        if isinstance(part.parent(), QAbstractScrollArea | QComboBox | QAbstractSpinBox):
            continue  # Qt's own inner parts
        yield part


def keeps_direction(part: QWidget | None) -> bool:
    while part is not None:
        if part.testAttribute(Qt.WidgetAttribute.WA_SetLayoutDirection):
            return True
        part = part.parentWidget()
    return False


def outside(window: QWidget) -> Iterator[str]:
    """Every part that is cut off at the left or the right of what holds it."""
    for part in visible(window):
        holder = part.parentWidget()
        if part.isWindow() or holder is None or not part.width():
            continue
        left, right = part.x(), part.x() + part.width()
        space = getattr(part, "ring_space", 0)
        if left < -space - ROUNDING or right > holder.width() + space + ROUNDING:
            yield f"{called(part)} reaches from {left} to {right} of {holder.width()}"


def visible(window: QWidget) -> list[QWidget]:
    found = (part for part in window.findChildren(QWidget) if part.isVisible())
    return [part for part in found if not isinstance(part.parent(), QStackedWidget)]


def called(part: QWidget) -> str:
    name = part.accessibleName() or part.objectName()
    return f"{type(part).__name__} “{name}” in {type(part.parent()).__name__}"


@pytest.fixture(scope="module")
def watch(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watch]:
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)
    made = Watch(qapp)
    folder: Path = tmp_path_factory.mktemp("every-state")
    Looking(made.look, folder).walk()
    yield made
    qapp.setLayoutDirection(LEFT_TO_RIGHT)
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)


def test_every_target_is_at_least_24_px_on_either_side(watch: Watch) -> None:
    assert watch.small == set()


def test_every_part_lies_mirrored_where_the_language_goes_from_right_to_left(
    watch: Watch,
) -> None:
    assert watch.unmirrored == set()


def test_nothing_is_cut_off_in_a_mirrored_layout(watch: Watch) -> None:
    assert watch.outside == set()


def test_the_walk_comes_through_the_places_of_the_rail(watch: Watch) -> None:
    seen = " ".join(watch.states)
    for place in ("quiz", "browse", "timeline", "map", "statistics", "editor", "class", "settings"):
        assert place in seen
