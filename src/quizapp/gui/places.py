"""The places one can go to: each is made at its first visit, so that no start waits for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import QObject

from quizapp.study.purpose import Purpose

if TYPE_CHECKING:
    from quizapp.facts.problem import QuizAppError
    from quizapp.gui.day import SharedDay
    from quizapp.gui.interior import Interior
    from quizapp.gui.launch import Launch
    from quizapp.gui.pages.page import Page
    from quizapp.library.profiles import Profile
    from quizapp.study.desk import Desk

TODAY, SETTINGS, PROFILE = "today", "settings", "profile"
STUDY = "study"


class Guide(Protocol):
    """What a place needs of the window around it."""

    @property
    def launch(self) -> Launch:
        """What the window was opened for."""
        ...

    @property
    def interior(self) -> Interior:
        """What stands in the window; the parent of every page."""
        ...

    @property
    def is_open(self) -> bool:
        """Whether the progress is open."""
        ...

    @property
    def desk(self) -> Desk:
        """The learner's desk. Raises ValueError while the progress is not open."""
        ...

    @property
    def shared_day(self) -> SharedDay:
        """The day that timeline and map look at together."""
        ...

    def go(self, place: str, at: str = "") -> None:
        """Show a place; what stands in front now is what `back` returns to."""
        ...

    def back(self) -> None:
        """Show what stood in front before."""
        ...

    def study(self, facts: tuple[str, ...], purpose: Purpose = Purpose.STUDY) -> None:
        """Begin a session over just these facts, in this order; the log says what it was for."""
        ...

    def tell(
        self, sentence: str, undo: Callable[[], None] | None = None, icon: str = "check"
    ) -> None:
        """Say what was done; `undo` takes it back, from the toast or by its key."""
        ...

    def warn(self, trouble: QuizAppError | str) -> None:
        """Say what could not be done."""
        ...

    def switch_to(self, profile: Profile) -> None:
        """Open another learner's progress in this window."""
        ...

    def decks_changed(self) -> None:
        """Other decks are there now: read them, and show the day anew."""
        ...

    def refurnish(self) -> None:
        """Make every page anew, in the words that are in force now."""
        ...

    def changed(self) -> None:
        """Something was written to the log: what shows the day brings itself up to date."""
        ...


class Place(QObject):
    """One place: its page and what leads it. It knows its way round by `guide`."""

    hides_rail: ClassVar[bool] = False

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide.interior)
        self.guide = guide

    @property
    def page(self) -> Page:
        """The page, made once."""
        raise NotImplementedError

    def visit(self, at: str) -> None:
        """Bring the page up to date before it is shown, to show `at`; as it was left for "".

        A QuizAppError says that `at` cannot be shown: it is told over the page as it was left."""
        raise NotImplementedError

    def leave(self) -> None:
        """Another place is about to be shown."""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """Where a place is built. `group` orders the rail; 0 is not on the rail."""

    key: str
    module: str
    class_name: str
    group: int = 0
    icon: str = ""

    def build(self, guide: Guide) -> Place:
        """The place, its module imported now."""
        made = getattr(import_module(f"quizapp.gui.pages.{self.module}"), self.class_name)(guide)
        assert isinstance(made, Place)
        return made


PLACES: tuple[PlaceRow, ...] = (
    PlaceRow(SETTINGS, "settings.place", "SettingsPlace"),
    PlaceRow(PROFILE, "profiles.place", "ProfilesPlace"),
    PlaceRow("open", "decks.place", "DecksPlace"),
    PlaceRow("quiz", "quiz.place", "SetupPlace", 1, "list-checks"),
    PlaceRow("quiz-run", "quiz_run.place", "QuizRunPlace"),
    PlaceRow("results", "results.place", "ResultsPlace"),
    PlaceRow("browse", "browse.place", "BrowsePlace", 1, "search"),
    PlaceRow("timeline", "timeline.place", "TimelinePlace", 1, "calendar-range"),
    PlaceRow("map", "map.place", "MapPlace", 1, "map"),
    PlaceRow("statistics", "statistics.place", "StatisticsPlace", 1, "chart-line"),
    PlaceRow("duel", "duel.place", "DuelPlace"),
    PlaceRow("editor", "editor.place", "EditorPlace", 2, "pencil-ruler"),
    PlaceRow("class", "class_desk.place", "ClassDeskPlace", 2, "school"),
    PlaceRow("print", "print.place", "PrintPlace"),
    PlaceRow("fact", "fact.place", "FactPlace"),
    PlaceRow("assign", "assign.place", "AssignPlace"),
    PlaceRow("assignment", "assignment.place", "AssignmentPlace"),
)
"""Every place beside Today; `key` is its action in the table of keys too."""


def place_row(key: str) -> PlaceRow | None:
    """The row of a place, if there is one by that key."""
    return next((row for row in PLACES if row.key == key), None)
