"""Opening a learner's progress: what can be shown before it is open, and how it is opened.

The store itself takes a tenth of a second to import; nothing here imports it until it is opened.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.library.profiles import Profile
from quizapp.progress.glance import Glance, read_glance
from quizapp.progress.lock import WriterLock
from quizapp.progress.refusals import (
    FolderReadOnly,
    ProgressDamaged,
    ProgressInUse,
    ProgressRefused,
)

if TYPE_CHECKING:
    from quizapp.decks.shelf import Shelf
    from quizapp.facts.deck import Deck
    from quizapp.progress.store import Progress

_BUILD_ANEW = phrase(
    "Build it anew: the damaged file is kept, and what was in it comes back from the journal, "
    "the copies and whatever can still be read."
)


class OpenElsewhere(QuizAppError):
    """Another running quizapp has this learner's progress open."""


class OpenReadOnly(QuizAppError):
    """The learner's folder cannot be written: the progress can be looked at only."""


class OpenDamaged(QuizAppError):
    """The learner's file is damaged, and can be built anew."""


class UsableDecks:
    """The decks that can be studied, read once; `refusals` says of each other one why not."""

    def __init__(self, shelf: Shelf) -> None:
        """Read every deck of the shelf."""
        self._shelf = shelf
        self._decks, self.refusals = shelf.usable()

    def usable(self) -> tuple[tuple[Deck, ...], tuple[QuizAppError, ...]]:
        """The decks that can be studied, in the shelf's order, and why others cannot, or soon
        cannot any more."""
        gone = (_gone(one.title, one.folder) for one in self._shelf.vanished())
        return self._decks, (*self.refusals, *gone)

    def deck(self, deck_id: str) -> Deck:
        """The deck. Raises QuizAppError when there is none, or when it cannot be used."""
        return self._shelf.deck(deck_id)

    def folder(self, deck_id: str) -> Path:
        """Where the deck lies. Raises QuizAppError when there is none."""
        return self._shelf.folder(deck_id)


def _gone(title: str, folder: Path) -> QuizAppError:
    return QuizAppError(
        phrase(
            "The files of the deck “{title}” are gone from {folder}.", title=title, folder=folder
        ),
        phrase("You can go on with it until quizapp is closed, and no answer is lost."),
        phrase("Put the folder back, or open the deck again from a copy."),
    )


def open_shelf(shipped: Path, installed: Path, vocabularies: Path, cache: Path) -> Shelf:
    """The decks that came with the program and those that were installed; reads none yet.

    Compiled copies are kept in the folder `cache`, which may be deleted at any time.
    """
    from quizapp.decks.shelf import Shelf as Decks  # noqa: PLC0415  brings the YAML reader

    if any(installed.glob(".ready-*")):  # a deck that was being installed when it was killed
        from quizapp.library.installing import finish_installs  # noqa: PLC0415  rarely wanted

        finish_installs(installed, vocabularies)
    return Decks((shipped, installed), vocabularies, cache / "decks")


def home_at_a_glance(profile: Profile, day: int) -> dict[str, Any] | None:
    """The home that was kept for a study day; None when there is none.

    `plan` and `words` are home's, `question` is the text of the first question, empty for none.
    """
    glance = read_glance(profile.progress, day)
    if glance is None:
        return None
    with suppress(ValueError, AttributeError):
        home = json.loads(glance.home)
        if home.keys() == {"plan", "words"}:
            return {**home, "question": glance.question}
    return None


def keep_homes(
    progress: Progress, homes: Mapping[int, Mapping[str, Any]], questions: Mapping[int, str]
) -> None:
    """Keep what home will show on these study days, and the first questions of some of them.

    They hold until the next event. Raises QuizAppError when the file cannot be written.
    """
    progress.keep_glances(
        Glance(day, json.dumps(home), questions.get(day, "")) for day, home in homes.items()
    )


def is_open_elsewhere(profile: Profile) -> bool:
    """Whether another running copy holds this learner's progress, found out without the store."""
    try:
        WriterLock(profile.progress).release()
    except ProgressInUse:
        return True
    except ProgressRefused:
        return False  # opening it will say what is wrong
    return False


def open_for_browsing(profile: Profile, app: str) -> Progress:
    """The learner's progress, to be looked at only: where `open_store` raised OpenReadOnly.

    Its sentence says why nothing can be answered. Raises a QuizAppError when it cannot be read.
    """
    from quizapp.progress.store import open_progress  # noqa: PLC0415  slow to import

    return open_progress(profile.progress, app=app, read_only=True)


def open_store(profile: Profile, app: str) -> Progress:
    """The learner's progress, open for writing.

    Raises OpenElsewhere when another copy holds it, OpenReadOnly, OpenDamaged, else a
    QuizAppError that says what is wrong.
    """
    from quizapp.progress.store import open_progress  # noqa: PLC0415  slow to import

    try:
        return open_progress(profile.progress, app=app, journal=profile.journal)
    except ProgressInUse as error:
        raise OpenElsewhere(error.what, error.safe, error.todo) from error
    except FolderReadOnly as error:
        raise OpenReadOnly(error.what, error.safe, error.todo) from error
    except ProgressDamaged as error:
        raise OpenDamaged(error.what, error.safe, _BUILD_ANEW) from error
