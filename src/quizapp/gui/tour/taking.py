"""The whole tour: throw-away learners, a fixed seed; the same pictures every time, apart from
what decks and theme change.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from quizapp.gui.launch import Launch
from quizapp.gui.tour.days import first_day, later_day, weeks_between
from quizapp.gui.tour.places import bare_places, full_places
from quizapp.gui.tour.troubles import broken_deck, damaged_progress, without_decks
from quizapp.gui.touring import Hands, TourClock, TourOrder, unwritable
from quizapp.library.profiles import choose_profile
from quizapp.memory.moment import Moment
from quizapp.paths import Paths, make_folders

LEARNER = "Minji"
SEED = 1945
PathsOf = Callable[[Path], Paths]


def take_tour(order: TourOrder, paths: PathsOf, start: Moment) -> list[Path]:
    """Play the chapters that are wanted and leave their pictures; their files in order.

    `paths` gives the paths for a data folder. Raises QuizAppError when the folder for the
    pictures cannot be written or the window does not come up.
    """
    _make_folder(order.out)
    clock = TourClock(start)
    hands = Hands(order, clock)
    for name, chapter in CHAPTERS.items():
        if name in order.chapters or not order.chapters:
            chapter(hands, paths)
    return hands.pictures


def _first(hands: Hands, paths: PathsOf) -> None:
    with learner(hands, paths) as launch:
        bare_places(hands, launch)
    with learner(hands, paths) as launch:
        first_day(hands, launch)


def _forms(hands: Hands, paths: PathsOf) -> None:
    with learner(hands, paths) as launch:
        weeks_between(launch, hands.clock, SEED)
        later_day(hands, launch)


def _places(hands: Hands, paths: PathsOf) -> None:
    with learner(hands, paths) as launch:
        weeks_between(launch, hands.clock, SEED)
        full_places(hands, launch)


def _troubles(hands: Hands, paths: PathsOf) -> None:
    for trouble in (broken_deck, damaged_progress, without_decks):
        with learner(hands, paths) as launch:
            trouble(hands, launch)


CHAPTERS: Mapping[str, Callable[[Hands, PathsOf], None]] = MappingProxyType(
    {"first": _first, "forms": _forms, "places": _places, "troubles": _troubles}
)
"""What can be played, each with learners of its own."""


@contextmanager
def learner(hands: Hands, paths: PathsOf) -> Iterator[Launch]:
    """A new learner in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="quizapp-tour-", ignore_cleanup_errors=True) as data:
        own = paths(Path(data))
        make_folders(own)
        yield Launch(own, choose_profile(own.profiles, LEARNER), hands.clock, seed=SEED)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder) from error
