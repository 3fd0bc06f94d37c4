"""The tour without pictures: every page and state it shows is handed to whoever looks at it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from quizapp.gui.launch import Launch
from quizapp.gui.tour.days import first_day, later_day, weeks_between
from quizapp.gui.tour.places import bare_places, full_places, through_the_rail
from quizapp.gui.tour.taking import learner
from quizapp.gui.tour.troubles import broken_deck, damaged_progress
from quizapp.gui.touring import CTRL, Hands, TourClock, TourOrder, let_pass, let_work
from quizapp.gui.window import MainWindow
from quizapp.paths import find_paths
from tests.gui.stage import NOON
from tests.scale import PROVING

Look = Callable[[str, MainWindow], None]
SEED = 1945


def a_short_way(hands: Hands, launch: Launch) -> None:
    """A first question, every place of the rail, and the settings."""
    with hands.window(launch):
        hands.press(Qt.Key.Key_Return)
        hands.picture("first-question")
        hands.press(Qt.Key.Key_Escape)
        through_the_rail(hands, "first-day")
        hands.press(Qt.Key.Key_Comma, CTRL)
        hands.picture("settings")


class Looking(Hands):
    """Hands that take no pictures, but have every state looked at once it is at rest."""

    def __init__(self, look: Look, folder: Path) -> None:
        self._clock = TourClock(NOON)
        super().__init__(TourOrder(folder), self._clock)
        self._look = look

    def picture(self, name: str) -> None:
        self.settle()
        self._look(name, self.start.window)

    def settle(self) -> None:  # type: ignore[override]  # no picture is wanted
        let_work()
        let_pass(1)

    def walk(self) -> None:
        """Every place on a first day; under PROVING all states of the tour."""
        if not PROVING:
            self._played(a_short_way)
            return
        for chapter in (bare_places, first_day, self._weeks_later, broken_deck, damaged_progress):
            self._played(chapter)

    def _weeks_later(self, hands: Hands, launch: Launch) -> None:
        weeks_between(launch, self._clock, SEED)
        later_day(hands, launch)
        full_places(hands, launch)

    def _played(self, chapter: Callable[[Hands, Launch], None]) -> None:
        with learner(self, find_paths) as launch:
            chapter(self, launch)
